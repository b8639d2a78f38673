"""The command ``generate``: what it writes, compares and prints."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import lint_spec
from scripts.codegen.output import MANAGED, drift
from scripts.generate import generate, generate_all, main
from tests.codegen.small_spec import replaced, write_files
from tests.commands import ROOT
from tests.contracts import load_contract

_SPEC = ROOT / "tests" / "golden" / "events" / "spec"


def _run(root: Path, *options: str) -> int:
    return main(["--spec", str(_SPEC), "--root", str(root), *options])


def test_command_writes_all_files_and_says_how_many(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = generate_all(load_contract(_SPEC))
    assert _run(tmp_path) == 0
    assert drift(files, tmp_path) == ()
    assert capsys.readouterr() == (f"{len(files)} files generated\n", "")


def test_check_finds_nothing_after_writing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _run(tmp_path)
    capsys.readouterr()
    assert _run(tmp_path, "--check") == 0
    printed = capsys.readouterr()
    assert printed.out.endswith(" generated files are up to date\n")
    assert printed.err == ""


def test_check_writes_nothing_and_prints_every_difference_and_the_command_that_mends_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _run(tmp_path)
    (tmp_path / "generated" / "openapi.json").write_text("{}")
    (tmp_path / "generated" / "extra.txt").touch()
    capsys.readouterr()
    assert _run(tmp_path, "--check") == 1
    assert capsys.readouterr() == (
        "",
        (
            "generated/extra.txt: no longer generated\n"
            "generated/openapi.json: differs\n"
            "the tree differs from the spec; fix it with: python -m scripts.generate\n"
        ),
    )
    assert (tmp_path / "generated" / "openapi.json").read_text() == "{}"


def test_spec_that_is_not_there_is_a_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(tmp_path / "none"), "--root", str(tmp_path)]) == 1
    printed = capsys.readouterr()
    assert (printed.out, len(printed.err.splitlines())) == ("", 1)


_REFUSED = (
    ("pattern: '^[0-9]{4}$'", "pattern: '^[0-9]*[0-9]*x$'", "may take more than linear time"),
    ("type: integer", "type: integer\n    const: ten", "'type' excludes the value \"ten\""),
    ("type: integer", "type: integer\n    minimum: 3\n    maximum: 2", "no value keeps 'minimum' 3"),
    ("    x-label: count\n", "", "the property 'count' has no x-label"),
)


@pytest.mark.parametrize(("old", "new", "finding"), _REFUSED)
@pytest.mark.parametrize("options", [(), ("--check",)])
def test_command_refuses_what_the_lint_refuses_and_writes_nothing(
    old: str,
    new: str,
    finding: str,
    options: tuple[str, ...],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    spec = write_files(tmp_path / "spec", replaced("schemas/EventPingData.yaml", old, new))
    assert main(["--spec", str(spec), "--root", str(tmp_path / "root"), *options]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert finding in printed.err
    assert not (tmp_path / "root").exists()
    lint_spec.main(["--spec", str(spec)])
    assert capsys.readouterr().out == printed.err


def test_files_come_in_the_order_of_their_paths_all_below_a_managed_folder() -> None:
    paths = list(generate_all(load_contract(_SPEC)))
    assert paths == sorted(paths)
    assert {next(folder for folder in MANAGED if path.startswith(f"{folder}/")) for path in paths} == {
        *MANAGED
    }


def test_contract_without_events_has_no_catalogue() -> None:
    contract = load_contract(ROOT / "tests" / "golden" / "keywords" / "spec")
    assert generate_all(contract) == generate(contract)


def test_every_file_is_utf_8_with_line_feeds_and_one_at_its_end() -> None:
    for path, text in generate_all(load_contract(_SPEC)).items():
        assert "\r" not in text, path
        assert text == "" or (text.endswith("\n") and not text.endswith("\n\n")), path
