"""``check_paths``: the file handling of the command line, called from Python."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from tests.runtime.payloads import edited, found, pickled

_LOGIN = edited("eventLogin")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "array.json").write_text(json.dumps([_LOGIN, 3]), encoding="utf-8")
    (tmp_path / "lines.ndjson").write_text(f"{json.dumps(_LOGIN)}\n{{\n", encoding="utf-8")
    return tmp_path


def _summary(results: object) -> list[tuple[str, int, list[str]]]:
    assert not isinstance(results, list)
    return [
        (result.file, result.document, [code for code, _ in found(result.report)])
        for result in results  # type: ignore[attr-defined]
    ]


def test_each_payload_has_a_result(folder: Path) -> None:
    expected = [
        ("array.json", 0, []),
        ("array.json", 1, ["RC203"]),
        ("lines.ndjson", 0, []),
        ("lines.ndjson", 1, ["RC001"]),
    ]
    assert _summary(rcdp.check_paths(["array.json", folder / "lines.ndjson"], "eventLogin")) == [
        *expected[:2],
        *((str(folder / name), document, codes) for name, document, codes in expected[2:]),
    ]
    assert _summary(rcdp.check_paths(".", "eventLogin")) == expected
    assert _summary(rcdp.check_paths(Path("array.json"), "eventLogin")) == expected[:2]


def test_result_is_a_value_that_can_be_sent_to_another_process() -> None:
    for result in rcdp.check_paths("."):
        assert isinstance(result, rcdp.Result)
        copy = pickled(result)
        assert (copy.file, copy.document, copy.report) == (result.file, result.document, result.report)
        assert [issue.hint for issue in copy.report.issues] == [issue.hint for issue in result.report.issues]


def test_results_are_equal_if_all_that_they_show_is() -> None:
    first, again = tuple(rcdp.check_paths(".")), tuple(rcdp.check_paths("."))
    assert first == again
    assert first != tuple(rcdp.check_paths(".", strict=True, event="eventLogout"))
    assert first[0] != "array.json"
    assert len({*first, *again}) == len(first) == 4


def test_result_is_printed_without_a_value() -> None:
    result = list(rcdp.check_paths("array.json"))[1]
    assert repr(result) == f"<Result array.json, payload 2: {result.report!r}>"


def test_strict_and_redact_are_as_elsewhere() -> None:
    Path("x.json").write_text(json.dumps({**_LOGIN, "extra": 1}), encoding="utf-8")
    (result,) = rcdp.check_paths("x.json", "eventLogin", strict=True, redact=True)
    (issue,) = result.report.issues
    assert (issue.code, issue.severity, issue.actual) == ("RC202", "error", "***")


def test_what_can_not_be_read_is_an_error_when_it_is_its_turn() -> None:
    results = rcdp.check_paths(["array.json", "none.json"])
    assert [next(results).document, next(results).document] == [0, 1]
    with pytest.raises(FileNotFoundError) as caught:
        next(results)
    assert caught.value.filename == "none.json"
    with pytest.raises(OSError, match=r"^can't read \*.xml: no file matches the pattern"):
        next(rcdp.check_paths("*.xml"))


def test_unknown_event_is_an_error_at_once() -> None:
    with pytest.raises(rcdp.errors.UnknownEventError):
        rcdp.check_paths(".", "eventLogn")
