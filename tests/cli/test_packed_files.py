"""gzip files, files of blank lines, and empty files on the command line."""

from __future__ import annotations

import gzip
import io
import json
import sys
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas import cli
from rcdp_schemas.reading.json import MAX_BYTES
from rcdp_schemas.reporting import FORMATS
from tests.runtime.payloads import edited

_GOOD = json.dumps(edited("eventLogin")).encode()
_YAML = b"".join(
    b"%s: %s\n" % (name.encode(), json.dumps(value).encode()) for name, value in edited("eventLogin").items()
)


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def _run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = cli.main(["validate", "--event", "eventLogin", "--output-format", "concise", *arguments])
    return (code, *capsys.readouterr())


def _counts(files: int, payloads: int) -> str:
    counts = f"{files} file{'s' * (files != 1)}, {payloads} payload{'s' * (payloads != 1)}"
    return f"{counts}, 0 invalid: 0 errors, 0 warnings\n"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_gzip_file_of_blank_lines_is_too_large_and_is_not_read_to_its_end(
    jobs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    packed = gzip.compress(_GOOD + b"\n" * (MAX_BYTES + 2**21), compresslevel=1)
    # That it is damaged beyond what is too large is not noticed.
    Path("blank.ndjson.gz").write_bytes(packed[:-100] + b"damaged")
    code, out, err = _run(capsys, "blank.ndjson.gz", "--jobs", jobs)
    assert (code, err) == (1, "")
    assert out.splitlines()[0] == (
        f"blank.ndjson.gz:2:1: error[RC007]: the payload must be at most {MAX_BYTES} bytes long, "
        "with the blank lines before it; the rest of the file was not read"
    )


def test_work_does_not_grow_with_blank_lines_before_and_after_records() -> None:
    def steps(blank: int) -> int:
        Path("x.ndjson").write_bytes(b"\n" * blank + _GOOD + b"\n" * blank)
        count = 0

        def step(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(step)
        try:
            assert cli.main(["validate", "--event", "eventLogin", "x.ndjson"]) == 0
        finally:
            sys.setprofile(None)
        return count

    few, many = steps(10), steps(100_000)
    assert many < 2 * few


def test_blank_lines_between_records_are_none_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    Path("x.ndjson").write_bytes(b"\xef\xbb\xbf\n" + _GOOD + b"\n\r\n \t\n" + _GOOD + b"\n\x0b\n")
    code, out, _ = _run(capsys, "x.ndjson")
    assert (code, out.splitlines()[0][:26]) == (1, "x.ndjson:6:1: error[RC001]")
    assert out.splitlines()[1] == "1 file, 3 payloads, 1 invalid: 1 error, 0 warnings"


@pytest.mark.parametrize("name", ["x.json.gz", "x.ndjson.gz", "x.JSONL.GZ", "x.yaml.gz"])
@pytest.mark.parametrize("data", [_GOOD, b"", b"\x1f", b"PK\x03\x04"])
def test_plain_text_that_is_named_gz_is_no_gzip_data(
    name: str, data: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(name).write_bytes(data)
    code, _, err = _run(capsys, name, "--allow-empty")
    assert (code, err) == (2, f"rcdp-schemas: can't read {name}: not gzip data\n")
    with pytest.raises(OSError, match="not gzip data"):
        rcdp.check_file(name)


@pytest.mark.parametrize(
    "data",
    [
        gzip.compress(_GOOD, mtime=0)[:5],
        gzip.compress(_GOOD, mtime=0)[:-3],
        gzip.compress(_GOOD, mtime=0) + b"more",
    ],
)
@pytest.mark.parametrize(
    ("name", "checked"),
    [("x.json.gz", ""), ("x.yaml.gz", ""), ("x.ndjson.gz", "; what could be unpacked was checked")],
)
def test_damaged_gzip_file_is_not_whole_and_only_ndjson_is_said_to_be_checked(
    data: bytes, name: str, checked: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(name).write_bytes(data)
    code, _, err = _run(capsys, name)
    assert (code, err) == (2, f"rcdp-schemas: can't read {name}: not a whole gzip file{checked}\n")


def test_packed_yaml_is_read_as_yaml(capsys: pytest.CaptureFixture[str]) -> None:
    bad = _YAML.replace(b"requestTime: ", b"requestTime: x")
    assert bad != _YAML
    Path("x.yaml.gz").write_bytes(gzip.compress(b"---\n".join((_YAML, _YAML, bad))))
    code, out, err = _run(capsys, "x.yaml.gz")
    line = 2 * (_YAML.count(b"\n") + 1) + _YAML[: _YAML.index(b"requestTime")].count(b"\n") + 1
    assert (code, err) == (1, "")
    assert out.startswith(f"x.yaml.gz:{line}:14: error[RC203] /requestTime: ")
    assert out.endswith("1 file, 3 payloads, 1 invalid: 1 error, 0 warnings\n")
    Path("one.YML.gz").write_bytes(gzip.compress(_YAML))
    assert _run(capsys, ".")[1].endswith("2 files, 4 payloads, 1 invalid: 1 error, 0 warnings\n")
    assert rcdp.check_file("one.YML.gz", "eventLogin").issues == ()
    Path("one.json.gz").write_bytes(gzip.compress(_GOOD))
    assert rcdp.check_file("one.json.gz", "eventLogin").issues == ()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_empty_ndjson_passes_where_empty_files_are_allowed(
    jobs: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("empty.ndjson").write_bytes(b"")
    Path("blank.jsonl").write_bytes(b"\xef\xbb\xbf\n \r\n")
    Path("packed.ndjson.gz").write_bytes(gzip.compress(b""))
    Path("good.json").write_bytes(_GOOD)
    names = ("empty.ndjson", "blank.jsonl", "packed.ndjson.gz", "good.json", "--jobs", jobs)
    assert _run(capsys, *names, "--allow-empty") == (0, _counts(4, 1), "")
    code, out, _ = _run(capsys, *names)
    assert (code, out.count("error[RC006]: there is no payload")) == (1, 3)


@pytest.mark.parametrize("output_format", FORMATS)
def test_empty_ndjson_has_a_place_in_every_report(
    output_format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("empty.ndjson").write_bytes(b"")
    code, out, err = _run(capsys, "empty.ndjson", "--allow-empty", "--output-format", output_format)
    assert (code, err) == (0, "")
    assert "there is no payload" not in out


def test_empty_standard_input_passes_where_that_is_allowed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, code in (("x.ndjson", 0), ("x.json", 1), ("x.yaml", 1)):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"\n")))
        assert _run(capsys, "-", "--stdin-filename", name, "--allow-empty")[0] == code


def test_empty_file_of_which_an_issue_is_expected_does_not_pass(capsys: pytest.CaptureFixture[str]) -> None:
    Path(".git").mkdir()
    entry = "[[tool.rcdp-schemas.expect]]\nfiles = 'x.ndjson'\ncodes = ['{}']\n"
    Path("x.ndjson").write_bytes(b"")
    Path("pyproject.toml").write_text(entry.format("RC201"), encoding="utf-8")
    code, out, _ = _run(capsys, "x.ndjson", "--allow-empty")
    assert (code, out.count("RC104")) == (1, 1)
    Path("pyproject.toml").write_text(entry.format("RC006"), encoding="utf-8")
    assert _run(capsys, "x.ndjson", "--allow-empty") == (0, _counts(1, 1), "")
