"""Malicious input: each ends with a coded issue or exit code 2, soon, and in little memory."""

from __future__ import annotations

import gzip
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pytest

from rcdp_schemas.reporting import FORMATS
from tests.commands import without_privileges
from tests.runtime.payloads import SOURCE_ROOTS, edited

_SECONDS = 30
_MEMORY = 700 * 2**20
_ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(SOURCE_ROOTS), "PYTHONIOENCODING": "utf-8"}
_VALID = json.dumps(edited("eventLogin", {"/eventType": "eventLogin"})).encode()

Done = subprocess.CompletedProcess[bytes]


def _limited() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _run(folder: Path, *arguments: str, stdin: bytes = b"", before: Iterable[str] = ()) -> Done:
    """Run ``validate`` with limits on time and memory, and check what it prints."""
    done = subprocess.run(
        [*before, sys.executable, "-m", "rcdp_schemas", "validate", *arguments],
        cwd=folder,
        env=_ENVIRONMENT,
        input=stdin,
        capture_output=True,
        check=False,
        timeout=_SECONDS,
        preexec_fn=_limited,
    )
    for printed in (done.stdout.decode(), done.stderr.decode()):
        assert "Traceback" not in printed
        assert printed.replace("\n", "").isprintable()
    assert done.returncode in {0, 1, 2}, done.stderr
    return done


def _codes(done: Done) -> set[str]:
    return set().union(*_codes_by_file(done).values())


def _codes_by_file(done: Done) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for result in json.loads(done.stdout)["results"]:
        found.setdefault(result["file"], set()).update(issue["code"] for issue in result["issues"])
    return found


def _with(value: bytes) -> bytes:
    """Return a login with a value, as written, in an undocumented field."""
    return _VALID[:-1] + b', "x": ' + value + b"}"


_TEXTS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "RC006"),
    "blank": (b" \n\t ", "RC006"),
    "byte order mark alone": (b"\xef\xbb\xbf", "RC006"),
    "truncated": (_VALID[:-20], "RC001"),
    "two documents": (_VALID + b" " + _VALID, "RC001"),
    "trailing comma": (_VALID[:-1] + b",}", "RC001"),
    "NaN": (_with(b"NaN"), "RC004"),
    "Infinity": (_with(b"-Infinity"), "RC004"),
    "overflow": (_with(b"1e400"), "RC004"),
    "long integer": (_with(b"1" * 5000), "RC007"),
    "long fraction": (_with(b"0." + b"1" * 5000), "RC202"),
    "deep and closed": (_with(b"[" * 50_000 + b"]" * 50_000), "RC005"),
    "deep and open": (b'{"a":' * 50_000, "RC005"),
    "deep texts": (_with(b'"' + b"[" * 50_000 + b'"'), "RC202"),
    "NUL": (_VALID.replace(b"{", b"{\x00", 1), "RC001"),
    "NUL in a text": (_with(b'"\x00"'), "RC001"),
    "invalid UTF-8": (_with(b'"\xff"'), "RC002"),
    "overlong UTF-8": (_with(b'"\xc0\xaf"'), "RC002"),
    "surrogate in UTF-8": (_with(b'"\xed\xa0\x80"'), "RC002"),
    "UTF-16": (_VALID.decode().encode("utf-16"), "RC002"),
    "UTF-16 without a mark": (_VALID.decode().encode("utf-16-le"), "RC001"),
    "UTF-32": (_VALID.decode().encode("utf-32"), "RC002"),
    "lone surrogate in a value": (_with(rb'"\ud800"'), "RC002"),
    "lone surrogate in a key": (_VALID[:-1] + rb', "\udc00": 1}', "RC002"),
    "repeated key": (_VALID[:-1] + b', "srcId": "a"}', "RC003"),
    "repeated key, escaped": (_VALID[:-1] + rb', "\u0073rcId": "a"}', "RC003"),
    "byte order mark inside": (b" \xef\xbb\xbf" + _VALID, "RC001"),
}


_FORMS = {"json": b"%s", "array.json": b"[%s]", "ndjson": b"%s", "yaml": b"%s"}


@pytest.mark.parametrize("suffix", _FORMS)
def test_broken_text_has_its_code_in_every_form(suffix: str, tmp_path: Path) -> None:
    if suffix == "yaml":
        pytest.importorskip("yaml")
    expected = {}
    for name, (text, code) in _TEXTS.items():
        if suffix == "yaml" and name == "trailing comma":  # which YAML allows
            continue
        file = f"{name}.{suffix}"
        data = text.replace(b"\n", b" ") if suffix == "ndjson" else text
        (tmp_path / file).write_bytes(_FORMS[suffix] % data)
        expected[file] = code
    done = _run(tmp_path, ".", "--output-format", "json")
    found = _codes_by_file(done)
    assert done.returncode == 1
    assert found.keys() == expected.keys()
    if suffix == "array.json":  # brackets around a broken text may break it in another way
        assert all(found.values())
    else:
        assert {file: code for file, code in expected.items() if code not in found[file]} == {}


def test_standard_input_is_read_as_a_file_is(tmp_path: Path) -> None:
    for name in ("empty", "truncated", "deep and open", "invalid UTF-8", "UTF-16", "repeated key"):
        text, _ = _TEXTS[name]
        (tmp_path / "a.json").write_bytes(text)
        piped = _run(tmp_path, "-", "--stdin-filename", "a.json", stdin=text)
        assert piped.stdout == _run(tmp_path, "a.json").stdout


_YAMLS = {
    "bomb": b"a: &a [x, x, x, x, x, x, x, x, x]\n"
    + b"".join(b"%c: &%c [%s]\n" % (98 + i, 98 + i, b", ".join([b"*%c" % (97 + i)] * 9)) for i in range(12)),
    "circle": b"&a [*a]\n",
    "deep": b"- " * 50_000 + b"1\n",
    "deep in flow style": b"[" * 50_000,
    "python object": b"!!python/object/apply:os.system ['touch hacked']\n",
    "set": b"!!set {a, b}\n",
    "unknown tag": b"!mine {a: 1}\n",
    "many anchors": b"".join(b"- &a%d x\n" % i for i in range(5_000)),
    "unknown alias": b"a: *nowhere\n",
    "control character": b"a: \x07\n",
    "directive": b"%YAML 9.9\n---\na: 1\n",
    "key that is a list": b"? [a, b]\n: 1\n",
    "tab": b"a:\n\t- b\n",
}


@pytest.mark.parametrize("name", _YAMLS)
def test_hostile_yaml_is_refused(name: str, tmp_path: Path) -> None:
    pytest.importorskip("yaml")
    (tmp_path / "a.yaml").write_bytes(_YAMLS[name])
    done = _run(tmp_path, "a.yaml", "--output-format", "json")
    assert (done.returncode, bool(_codes(done))) == (1, True)
    assert not (tmp_path / "hacked").exists()


_HOSTILE = (
    "\x1b]0;owned\x07\x1b[31m\r\n\x00\x7f\x9b\u202e\u2066\u200f\u2028\ufeff\n"
    "::error file=a::b\n##[error]c|</x>`&%0A]]>"
)


@pytest.mark.parametrize("output_format", FORMATS)
def test_nothing_of_a_payload_acts_on_a_terminal_or_a_workflow(output_format: str, tmp_path: Path) -> None:
    edits: dict[str, object] = {"/" + _HOSTILE.replace("/", "~1"): 1, "/customer/email": _HOSTILE}
    payload = edited("eventLogin", {**edits, "/srcId": [_HOSTILE], "/eventType": "eventLogin"})
    for suffix in ("json", "ndjson", "yaml"):
        name = f"{_HOSTILE.replace('/', '').replace(chr(0), '')}.{suffix}"
        (tmp_path / name).write_text(json.dumps(payload), encoding="utf-8")
    done = _run(tmp_path, ".", "--output-format", output_format)
    assert done.returncode == 1
    commands = [line for line in done.stdout.decode().split("\n") if line.startswith(("::", "##["))]
    assert len(commands) == (9 if output_format == "github" else 0)


def test_line_of_100_megabytes_is_too_large_and_the_next_one_is_checked(tmp_path: Path) -> None:
    with (tmp_path / "a.ndjson").open("wb") as file:
        file.write(b'{"a": "' + b"x" * 100_000_000 + b'"}\n')
        file.write(_VALID + b"\n{}\n")
    done = _run(tmp_path, "a.ndjson", "--output-format", "json")
    results = json.loads(done.stdout)["results"]
    assert [(r["document"], [i["code"] for i in r["issues"]]) for r in results] == [
        (0, ["RC007"]),
        (2, ["RC102"]),
    ]
    assert [issue["location"]["line"] for result in results for issue in result["issues"]] == [1, 3]


def test_gzip_bomb_is_too_large(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "a.ndjson.gz", "wb", compresslevel=1) as file:
        block = b"[" * 2**20
        for _ in range(400):
            file.write(block)
    done = _run(tmp_path, "a.ndjson.gz", "--output-format", "json")
    assert (done.returncode, _codes(done)) == (1, {"RC007"})


@pytest.mark.parametrize(
    "damage", [lambda data: data[:-30], lambda data: data[:60] + b"?" + data[61:], lambda _: b"?"]
)
def test_damaged_gzip_never_passes(damage: object, tmp_path: Path) -> None:
    assert callable(damage)
    (tmp_path / "a.ndjson.gz").write_bytes(damage(gzip.compress((_VALID + b"\n") * 500)))
    done = _run(tmp_path, "a.ndjson.gz", "--output-format", "json")
    assert done.returncode in {1, 2}
    assert done.returncode == 1 or done.stderr.startswith(b"rcdp-schemas: can't read a.ndjson.gz: ")


def test_very_many_errors_of_one_payload_are_capped_and_counted(tmp_path: Path) -> None:
    items = [{"productId": 1, "quantity": "x"}] * 7_000
    payload = edited("eventCheckout", {"/eventData/cartProducts": items, "/eventType": "eventCheckout"})
    (tmp_path / "a.json").write_text(json.dumps(payload), encoding="utf-8")
    reports = [argument for name in FORMATS for argument in ("--report", f"{name}={name}.txt")]
    done = _run(tmp_path, "a.json", *reports)
    assert done.returncode == 1
    for name in FORMATS:
        assert 10_000 < (tmp_path / f"{name}.txt").stat().st_size < 200_000
    (result,) = json.loads((tmp_path / "json.txt").read_bytes())["results"]
    assert (len(result["issues"]), result["omitted"]) == (100, 21_000 - 100)
    assert done.stdout.endswith(b"1 invalid: 21000 errors, 0 warnings\n")


_NEAR_MISSES: list[tuple[str, str, object]] = [
    ("eventLogin", "/customer/email", "a" * 100_000),
    ("eventLogin", "/customer/email", "@" * 100_000),
    ("eventLogin", "/customer/email", "a@" + " " * 100_000),
    ("eventLogin", "/eventDateTime", "2024-01-01 00:00:00" + " " * 100_000),
    ("eventLogin", "/eventDateTime", "2" * 100_000),
    ("eventCustomerCreate", "/eventData/dob", "01-01-2000" * 10_000),
    ("eventCustomerCreate", "/eventData/gender", "Male" * 25_000),
    ("eventProduct", "/eventData/price", "1" * 100_000 + "x"),
    ("eventProduct", "/eventData/price", "-" * 100_000),
    ("eventProduct", "/eventData/price", " " * 100_000),
    ("eventProduct", "/eventData/price", "1." * 50_000),
    ("eventLogin", "/requestTime", "2024-01-01T" + "0" * 100_000),
    ("eventLogin", "/eventType", "eventLogin" * 10_000),
    ("eventLogin", "/" + "srcI" * 25_000, 1),
]


@pytest.mark.parametrize("redact", [(), ("--redact",)])
def test_near_misses_of_100_kilobytes_take_no_time_and_little_room(
    redact: tuple[str, ...], tmp_path: Path
) -> None:
    for index, (event, pointer, value) in enumerate(_NEAR_MISSES):
        payload = edited(event, {"/eventType": event, pointer: value}, full=True)
        (tmp_path / f"{index}.json").write_text(json.dumps(payload), encoding="utf-8")
    done = _run(tmp_path, ".", "--output-format", "full", *redact)
    assert done.stdout.count(b"[RC") >= len(_NEAR_MISSES)
    assert len(done.stdout) < 3_000 * len(_NEAR_MISSES)


def _fifo(path: Path) -> None:
    os.mkfifo(path)


def _locked(path: Path) -> None:
    path.write_bytes(_VALID)
    path.chmod(0)


_FILES: dict[str, Callable[[Path], None]] = {
    "folder without payloads": lambda path: path.mkdir(),
    "named pipe": _fifo,
    "broken link": lambda path: path.symlink_to("nowhere"),
    "circular link": lambda path: path.symlink_to(path.name),
    "missing file": lambda _: None,
    "unreadable file": _locked,
    "device": lambda path: path.symlink_to("/dev/zero"),
}


@pytest.mark.parametrize("name", _FILES)
def test_what_is_no_readable_file_ends_with_2_and_the_rest_is_checked(name: str, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    _FILES[name](path)
    (tmp_path / "eventLogin.json").write_bytes(b"{}")
    before = without_privileges() if name == "unreadable file" else []
    done = _run(tmp_path, "a.json", "eventLogin.json", "--output-format", "json", before=before)
    assert (done.returncode, _codes(done)) == (2, {"RC201"})
    assert done.stderr.startswith(b"rcdp-schemas: ")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_full_disk_for_a_report_ends_with_2(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(_VALID)
    done = _run(tmp_path, "a.json", "--report", "json=/dev/full")
    assert done.returncode == 2
    assert b"No space left on device" in done.stderr
    assert done.stdout.startswith(b"1 file, 1 payload")


def test_report_that_can_not_be_finished_leaves_no_file(tmp_path: Path) -> None:
    item = {"productId": 1, "quantity": "x"}
    payload = edited(
        "eventCheckout", {"/eventData/cartProducts": [item] * 500, "/eventType": "eventCheckout"}
    )
    (tmp_path / "a.json").write_text(json.dumps(payload), encoding="utf-8")
    (tmp_path / "r.json").write_bytes(b"old")
    arguments = ("a.json", "--max-issues", "0", "--report", "json=r.json")
    done = subprocess.run(
        [sys.executable, "-m", "rcdp_schemas", "validate", *arguments],
        cwd=tmp_path,
        env=_ENVIRONMENT,
        capture_output=True,
        check=False,
        timeout=_SECONDS,
        preexec_fn=partial(resource.setrlimit, resource.RLIMIT_FSIZE, (50_000, 50_000)),
    )
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.json", "r.json"]
    assert (tmp_path / "r.json").read_bytes() == b"old"
