"""JSONTestSuite and we agree on what is JSON: in a file, on the standard input, and as NDJSON."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.cli import main

_CASES: Mapping[str, str] = {
    **json.loads((Path(__file__).parent / "parsing.json").read_bytes()),
    "n_structure_100000_opening_arrays.json": "[" * 100_000,
    "n_structure_open_array_object.json": '[{"":' * 50_000 + "\n",
}
_ABOUT_TEXT = ("RC001", "RC002", "RC003", "RC004", "RC005", "RC006", "RC007")
_REPEATED_KEYS = {"y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json"}
"""JSON to the suite, and RC003 to us: which of the values would count?"""

_EMPTY_ARRAYS = {"y_array_empty.json", "y_structure_whitespace_array.json"}
"""A file that is an array holds payloads, so these are JSON, but empty to us (RC006)."""

_EXPECTED = {name: name[0] == "y" and name not in _REPEATED_KEYS for name in _CASES if name[0] != "i"}
"""Whether each case is JSON to us, but for those that the standard leaves open."""

_LEFT_OPEN = {
    **dict.fromkeys(("huge_exp", "neg_int_huge_exp", "pos_double_huge_exp"), "RC004"),
    **dict.fromkeys(("real_neg_overflow", "real_pos_overflow"), "RC004"),
    **dict.fromkeys(("UTF-16LE_with_BOM", "utf16BE_no_BOM", "utf16LE_no_BOM"), "RC001"),
    "500_nested_arrays": "RC005",
}
"""What we refuse of what the standard leaves open, half surrogate pairs (RC002) aside."""


def _report(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> Mapping[str, set[str]]:
    """Return the codes about the text itself for each file in the JSON report of a run."""
    main(["validate", "--event", "eventLogin", "--output-format", "json", *arguments])
    found: dict[str, set[str]] = {}
    for result in json.loads(capsys.readouterr().out)["results"]:
        codes = found.setdefault(Path(result["file"]).name, set())
        codes.update(issue["code"] for issue in result["issues"] if issue["code"] in _ABOUT_TEXT)
    return found


def _write(folder: Path, suffix: str, cases: Mapping[str, str]) -> list[str]:
    for name, text in cases.items():
        (folder / f"{name}{suffix}").write_bytes(text.encode())
    return [str(folder / f"{name}{suffix}") for name in cases]


def _verdicts(found: Mapping[str, set[str]]) -> dict[str, bool]:
    return {
        name: not codes or (name in _EMPTY_ARRAYS and codes == {"RC006"})
        for name, codes in found.items()
        if name[0] != "i"
    }


@pytest.fixture
def from_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Mapping[str, set[str]]:
    return _report(_write(tmp_path, "", _CASES), capsys)


def test_files_are_json_to_us_where_they_are_to_the_suite(
    from_files: Mapping[str, set[str]],
) -> None:
    assert len(_CASES) == 318
    assert _verdicts(from_files) == _EXPECTED
    assert [from_files[name] for name in _REPEATED_KEYS] == [{"RC003"}, {"RC003"}]


def test_what_the_standard_leaves_open_is_refused_by_a_code_of_its_own(
    from_files: Mapping[str, set[str]],
) -> None:
    refused = {name: codes for name, codes in from_files.items() if name[0] == "i" and codes}
    surrogates = [name for name in refused if re.search(r"\\u[dD][89a-fA-F]", _CASES[name])]
    assert [refused.pop(name) for name in surrogates] == [{"RC002"}] * 10
    endings = {re.sub(r"^i_[a-z]+_|\.json$", "", name): codes for name, codes in refused.items()}
    assert endings == {name: {code} for name, code in _LEFT_OPEN.items()}


def test_standard_input_is_read_as_files_are(
    from_files: Mapping[str, set[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found: dict[str, set[str]] = {}
    for name, text in _CASES.items():
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        found |= _report(["-", "--stdin-filename", name], capsys)
    assert found == from_files


def test_ndjson_is_read_as_files_are(
    from_files: Mapping[str, set[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    # What is JSON has to stand in one line; what is not is to be refused in one of its lines.
    lines = {
        name: text.replace("\n", " ") if name.startswith("y_") else text for name, text in _CASES.items()
    }
    found = _report(_write(tmp_path, ".ndjson", lines), capsys)
    read = {name.removesuffix(".ndjson"): codes for name, codes in found.items()}
    assert _verdicts(read) == _verdicts(from_files)


@pytest.mark.parametrize("name", _EXPECTED)
def test_models_read_what_is_json_and_refuse_what_is_not(name: str) -> None:
    if _EXPECTED[name]:
        with suppress(TypeError):  # most of it is no event
            rcdp.models.EventHomePage.from_json(_CASES[name])
    else:
        with pytest.raises(ValueError, match=r".+"):
            rcdp.models.EventHomePage.from_json(_CASES[name].encode())
