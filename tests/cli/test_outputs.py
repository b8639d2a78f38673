"""Reports in files: each is complete or absent, and independent of the others."""

from __future__ import annotations

import errno
import json
import os
import stat
import sys
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from rcdp_schemas import cli
from rcdp_schemas.checking import files as checking
from rcdp_schemas.reporting import FORMATS
from tests.reporting.printing import FOUR_DEFECTS, GOOD

_BAD = ("validate", "bad.json")
_COUNTS = "1 file, 1 payload, 1 invalid: 3 errors, 1 warning\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, with a bad and a good payload."""
    monkeypatch.chdir(tmp_path)
    Path("bad.json").write_text(FOUR_DEFECTS, encoding="utf-8")
    Path("good.json").write_text(GOOD, encoding="utf-8")
    return tmp_path


def _names() -> set[str]:
    return {path.name for path in Path().iterdir()} - {"bad.json", "good.json"}


def _refused(capsys: pytest.CaptureFixture[str], *reports: str) -> str:
    """Return the errors for reports that can't be written, while the rest of the run succeeds."""
    options = [option for report in reports for option in ("--report", report)]
    assert cli.main([*_BAD, *options]) == 2
    out, err = capsys.readouterr()
    assert out.endswith(_COUNTS)
    return err


def test_files_hold_what_would_be_printed(capsys: pytest.CaptureFixture[str]) -> None:
    options = [option for name in FORMATS for option in ("--report", f"{name}=report.{name}")]
    assert cli.main([*_BAD, "good.json", *options, "--color", "always"]) == 1
    capsys.readouterr()
    for name in FORMATS:
        assert cli.main([*_BAD, "good.json", "--output-format", name]) == 1
        assert Path(f"report.{name}").read_text(encoding="utf-8") == capsys.readouterr().out
    assert _names() == {f"report.{name}" for name in FORMATS}


def test_files_are_the_same_from_several_processes() -> None:
    for jobs in ("1", "2"):
        assert cli.main([*_BAD, "good.json", "--jobs", jobs, "--report", f"sarif={jobs}.sarif"]) == 1
    assert Path("1.sarif").read_bytes() == Path("2.sarif").read_bytes()
    assert _names() == {"1.sarif", "2.sarif"}


def test_every_report_says_what_could_not_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    for name in FORMATS:
        assert cli.main(["validate", "none.json", "good.json", "--output-format", name]) == 2
        out, err = capsys.readouterr()
        assert err == "rcdp-schemas: can't read none.json: No such file or directory\n"
        assert "No such file or directory" in out or "; 1 could not be read\n" in out


def test_file_has_the_permissions_of_any_new_file() -> None:
    before = os.umask(0o027)
    try:
        assert cli.main([*_BAD, "--report", "json=a.json"]) == 1
    finally:
        os.umask(before)
    assert stat.S_IMODE(Path("a.json").stat().st_mode) == 0o640


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o444, 0o666])
def test_file_that_is_replaced_keeps_its_permissions_and_its_owner(mode: int) -> None:
    old = Path("a.json")
    old.write_text("old", encoding="utf-8")
    with suppress(PermissionError):  # only root may do that
        os.chown(old, 4242, 4243)
    old.chmod(mode)
    before = old.stat()
    assert cli.main([*_BAD, "--report", "json=a.json"]) == 1
    after = old.stat()
    assert json.loads(old.read_bytes())["summary"]["errors"] == 3
    assert after.st_ino != before.st_ino
    assert [after.st_mode, after.st_uid, after.st_gid] == [before.st_mode, before.st_uid, before.st_gid]


def test_older_report_of_another_user_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    def chown(*_: object) -> None:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "chown", chown)
    Path("a.json").write_text("old", encoding="utf-8")
    Path("a.json").chmod(0o640)
    assert cli.main([*_BAD, "--report", "json=a.json"]) == 1
    assert json.loads(Path("a.json").read_bytes())["summary"]["errors"] == 3
    assert stat.S_IMODE(Path("a.json").stat().st_mode) == 0o640


def test_older_report_is_replaced_and_a_link_kept() -> None:
    Path("sub").mkdir()
    Path("sub/old.json").write_text("old", encoding="utf-8")
    Path("link.json").symlink_to("sub/old.json")
    Path("dangling.json").symlink_to("sub/new.json")
    assert cli.main([*_BAD, "--report", "json=link.json", "--report", "json=dangling.json"]) == 1
    assert json.loads(Path("sub/old.json").read_bytes()) == json.loads(Path("sub/new.json").read_bytes())
    assert Path("link.json").is_symlink()
    assert _names() == {"sub", "link.json", "dangling.json"}
    assert {path.name for path in Path("sub").iterdir()} == {"old.json", "new.json"}


def test_report_that_can_not_be_opened_is_said_and_the_others_are_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("taken").mkdir()
    complaints = _refused(capsys, "json=none/a.json", "sarif=taken", "junit=a.xml")
    assert complaints == (
        "rcdp-schemas: can't write the report none/a.json: No such file or directory\n"
        "rcdp-schemas: can't write the report taken: Is a directory\n"
    )
    assert _names() == {"taken", "a.xml"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_full_disk_is_said_and_the_others_are_written(capsys: pytest.CaptureFixture[str]) -> None:
    complaint = "rcdp-schemas: can't write the report /dev/full: No space left on device\n"
    assert _refused(capsys, "sarif=/dev/full", "json=a.json") == complaint
    assert _names() == {"a.json"}


def test_file_that_can_not_be_finished_leaves_the_older_one_as_it_is(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def replace(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "replace", replace)
    Path("a.json").write_text("old", encoding="utf-8")
    complaint = "rcdp-schemas: can't write the report a.json: No space left on device\n"
    assert _refused(capsys, "json=a.json") == complaint
    assert Path("a.json").read_text(encoding="utf-8") == "old"
    assert _names() == {"a.json"}


def test_pipe_and_names_of_open_files_are_written_directly() -> None:
    os.mkfifo("pipe")
    texts: list[str] = []
    reader = threading.Thread(target=lambda: texts.append(Path("pipe").read_text(encoding="utf-8")))
    reader.start()
    with Path("open.json").open("w", encoding="utf-8") as file:
        named = f"/proc/self/fd/{file.fileno()}"
        assert cli.main([*_BAD, "--report", "json=pipe", "--report", f"json={named}"]) == 1
    reader.join()
    assert texts == [Path("open.json").read_text(encoding="utf-8")]
    assert json.loads(texts[0])["summary"]["errors"] == 3
    assert _names() == {"pipe", "open.json"}


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError()])
def test_run_that_ends_early_leaves_no_file(error: BaseException, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[set[str]] = []

    def check_data(*_: object, **__: object) -> None:
        seen.append(_names())
        raise error

    monkeypatch.setattr(checking, "check_data", check_data)
    assert cli.main([*_BAD, "--report", "json=a.json"]) not in (0, 1, 2)
    assert seen == [set()]  # what is written has no name before it is whole
    assert _names() == set()


def test_report_that_would_replace_something_of_the_run_is_refused_before_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("link.json").symlink_to("bad.json")
    reports = ["--report", "json=a.json", "--report", "sarif=./a.json", "--report", "junit=link.json"]
    assert cli.main([*_BAD, *reports]) == 2
    out, err = capsys.readouterr()
    assert (out, err.splitlines()) == (
        "",
        [
            "rcdp-schemas: two reports can't both be written to ./a.json",
            "rcdp-schemas: the report link.json would replace a file that is to be checked",
        ],
    )
    assert _names() == {"link.json"}


@pytest.mark.parametrize(
    ("report", "name"),
    [
        ("bad.json", "link.json"),
        ("link.json", "bad.json"),
        ("other.json", "link.json"),
        ("bad.json", "same.json"),
        ("up/bad.json", "."),
        ("folder/in.json", "linked/in.json"),
        ("linked/in.json", "folder/in.json"),
    ],
)
def test_report_can_not_replace_an_input_that_a_link_leads_to(
    report: str, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("folder").mkdir()
    Path("folder/in.json").write_text(FOUR_DEFECTS, encoding="utf-8")
    Path("linked").symlink_to("folder")
    Path("same.json").hardlink_to("bad.json")
    Path("up").symlink_to(".")
    for link in ("link.json", "other.json"):
        Path(link).symlink_to("bad.json")
    assert cli.main(["validate", name, "--report", f"json={report}"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"rcdp-schemas: the report {report} would replace a file that is to be checked\n"
    assert Path("bad.json").read_text(encoding="utf-8") == FOUR_DEFECTS
    assert Path(report).read_text(encoding="utf-8") == FOUR_DEFECTS


def test_report_can_not_replace_the_file_that_is_the_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path("bad.json").open(encoding="utf-8") as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert cli.main(["validate", "-", "--report", "json=bad.json"]) == 2
    said = "rcdp-schemas: the report bad.json would replace a file that is to be checked\n"
    assert capsys.readouterr() == ("", said)
    assert Path("bad.json").read_text(encoding="utf-8") == FOUR_DEFECTS


def test_report_may_go_where_the_standard_input_comes_from_if_that_is_no_file(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path(os.devnull).open(encoding="utf-8") as file:
        monkeypatch.setattr(sys, "stdin", file)
        assert cli.main(["validate", "-", "--report", f"json={os.devnull}"]) == 1
    assert "error[RC006]" in capsys.readouterr().out
    monkeypatch.setattr(sys, "stdin", None)
    assert cli.main(["validate", "-", "--report", "json=a.json"]) == 2


def test_two_reports_can_not_be_written_to_one_file_by_way_of_a_link(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("folder").mkdir()
    Path("linked").symlink_to("folder")
    assert cli.main([*_BAD, "--report", "json=folder/a.json", "--report", "sarif=linked/a.json"]) == 2
    assert capsys.readouterr().err == "rcdp-schemas: two reports can't both be written to linked/a.json\n"
    assert list(Path("folder").iterdir()) == []


@pytest.mark.parametrize(
    ("report", "complaint"),
    [
        ("a.json", "'a.json' is not FORMAT=PATH with a format of full, concise, "),
        ("json=", "'json=' is not FORMAT=PATH"),
        ("xml=a.xml", "'xml=a.xml' is not FORMAT=PATH"),
        ("json=a\0b", "is not FORMAT=PATH"),
        ("json=-", "a report goes into a file; --output-format says what is printed"),
    ],
)
def test_report_is_a_format_and_a_path(
    report: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([*_BAD, "--report", report]) == 2
    assert complaint in capsys.readouterr().err


def test_file_name_that_is_not_text_can_be_reported() -> None:
    name = os.fsdecode(b"\xff.json")
    Path(name).write_text(FOUR_DEFECTS, encoding="utf-8")
    options = [option for name in FORMATS for option in ("--report", f"{name}=report.{name}")]
    assert cli.main(["validate", name, *options]) == 1
    assert len(_names()) == len(FORMATS) + 1


def test_at_most_so_many_issues_are_shown_and_all_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    for output_format in FORMATS:
        assert cli.main([*_BAD, "--max-issues", "3", "--output-format", output_format]) == 1
        out = capsys.readouterr().out
        assert "zipCode" not in out
        assert "1 more issue is not shown; --max-issues 0 shows all" in out or '"omitted": 1' in out
        assert _COUNTS.strip() in out or '"warnings": 1' in out or output_format in ("junit", "gitlab")
    assert cli.main([*_BAD, "--max-issues", "0", "--output-format", "concise"]) == 1
    assert "zipCode" in capsys.readouterr().out
    assert cli.main([*_BAD, "--max-issues", "x"]) == 2
    assert "argument --max-issues: 'x' is not a number of issues" in capsys.readouterr().err


def test_hundred_issues_are_shown_of_a_payload_with_very_many(capsys: pytest.CaptureFixture[str]) -> None:
    payload = {**json.loads(GOOD), **{f"unknown{index}": index for index in range(20_000)}}
    Path("many.json").write_text(json.dumps(payload), encoding="utf-8")
    assert cli.main(["validate", "many.json", "--output-format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    (result,) = document["results"]
    assert (len(result["issues"]), result["omitted"]) == (100, 19_900)
    assert document["summary"]["warnings"] == 20_000
