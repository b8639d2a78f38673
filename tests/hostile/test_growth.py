"""Four times the text takes about four times as long, for every kind of fault and every format.

Something quadratic takes sixteen times as long, so eight tells the two apart. CPU times are compared, less
that of a run on almost nothing, and a loaded machine gets several tries.
"""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path
from time import process_time
from typing import NamedTuple

import pytest

from rcdp_schemas.cli import main
from rcdp_schemas.reporting import FORMATS
from tests.runtime.payloads import edited

_BOUND = 8
_TRIES = 10
_LARGEST = 2**19  # characters, of which four times as many are read as well
_ENOUGH = 0.01  # seconds of a text of which four times as much is read

_LOGIN = edited("eventLogin", {"/eventType": "eventLogin", "/srcId": 1})
_CART = edited("eventCartItemEdit", {"/eventType": "eventCartItemEdit"})
_CUSTOMER = edited("eventCustomerCreate", {"/eventType": "eventCustomerCreate"})
_ESCAPE = "\\u6771"
_SUFFIXES = ("json", "ndjson", "yaml")
_MANY = ("full", "junit")  # for texts of so many payloads that all formats would take too long


class Growing(NamedTuple):
    """Makes a text of about the given number of characters, and says how it is checked.

    Without ``suffixes`` it is tried with each one under ``--deep``, else as JSON only. With ``formats`` only
    these show its issues, all of them; otherwise every format shows the first hundred. ``smallest`` is the
    first size, for texts whose time grows visibly only when they are long.
    """

    make: Callable[[int], str]
    suffixes: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    smallest: int = 2**12


def _repeated(part: str, start: str = "", end: str = "") -> Callable[[int], str]:
    return lambda size: start + part * (size // len(part)) + end


def _numbered(part: str, start: str = "", end: str = "", between: str = ", ") -> Callable[[int], str]:
    """Return a function that makes a text of numbered parts."""
    many = len(part) + len(between) + 3
    return lambda size: start + between.join(part % number for number in range(size // many)) + end


def _with(payload: dict[str, object] = _LOGIN) -> str:
    """Return a payload up to the value of one more field."""
    return json.dumps(payload)[:-1] + ', "x": '


def _changed(payload: dict[str, object], name: str, text: str) -> Callable[[int], str]:
    """Return a function that makes a payload with a long string, or many items, in its data."""
    data = payload["eventData"]
    assert isinstance(data, dict)
    return lambda size: json.dumps(payload | {"eventData": {**data, name: text * (size // len(text))}})


def _long_name(letter: str, item: str, payload: dict[str, object] = _LOGIN) -> Callable[[int], str]:
    """Return a function that makes a long name with many values below it."""
    many = 2 * len(item) + 4
    start = f'{_with(payload)}{{"'
    return lambda size: (
        f'{start}{letter * (size // 2)}": [{", ".join([item] * (size // many))}]}}, "password": 1}}'
    )


_UNPARSABLE = {
    "escapes": Growing(_repeated(_ESCAPE, '{"a": "'), _SUFFIXES),
    "escapes apart": Growing(_repeated(f"{_ESCAPE} ", "{"), _SUFFIXES),
    "escapes on lines": Growing(_repeated(f"{_ESCAPE}\n", "{"), ("json", "yaml")),
    "escapes in keys": Growing(_numbered('"\\u0061%d": 1', "{"), _SUFFIXES),
    "escapes of YAML": Growing(_repeated("\\x41", '{"a": "'), ("yaml",)),
    "escaped text of a record": Growing(_repeated(_ESCAPE, _with() + '"')),
    "escaped line ends": Growing(_repeated("a\\\n", 'a: "'), ("yaml",)),
    "backslashes": Growing(_repeated("\\", '{"a": "')),
    "escaped quotes": Growing(_repeated('\\"', '{"')),
    "quotes": Growing(_repeated('"', "{")),
    "apostrophes": Growing(_repeated("'", "{")),
    "names of secrets": Growing(_repeated("password ", "{"), _SUFFIXES),
    "names of secrets with a colon": Growing(_repeated("password: ", "{")),
    "names of secrets on lines": Growing(_repeated("password\n", "{"), ("json", "yaml")),
    "names of secrets with a bracket": Growing(_repeated("password[", "{"), ("json", "yaml")),
    "secret of blanks": Growing(_repeated(" ", '{"password"'), _SUFFIXES),
    "secret of lines": Growing(_repeated("\n", '{"password"'), ("json", "yaml")),
    "beginnings of names": Growing(_repeated("p-a-s-", "{")),
    "separators of names": Growing(_repeated("-", "{p")),
    "blanks": Growing(_repeated(" ", "{", "x")),
    "lines": Growing(_repeated("\n", "{", "x")),
    "returns": Growing(_repeated("\r", "{", "x")),
    "commas": Growing(_repeated(", ", "[1")),
    "colons": Growing(_repeated(":", '{"a"')),
    "number signs": Growing(_repeated(" #", "{")),
    "zeros": Growing(_repeated("0", "[0")),
    "brackets": Growing(_repeated("[],", "[")),
    "depth": Growing(_repeated("[")),
    "wide characters": Growing(_repeated("\u6771", "{")),
    "control characters": Growing(_repeated("\x01", '{"a": "')),
    "payloads on lines": Growing(_repeated(json.dumps(_LOGIN) + "\n"), ("json",)),
}
_PARSED = {
    "escaped text": Growing(_repeated(_ESCAPE, _with() + '"', '"}'), _SUFFIXES),
    "escaped keys": Growing(_numbered('"\\u0061%d": "\\u0061"', _with() + "{", "}}")),
    "unknown fields": Growing(_numbered('"field%d": 1', _with() + "1, ", "}"), ("json",)),
    "unknown fields, all shown": Growing(_numbered('"f%d": 1', _with() + "1, ", "}"), (), ("full", "gitlab")),
    "misspelt fields": Growing(_numbered('"customr%d": 1', _with() + "1, ", "}")),
    "repeated keys": Growing(_repeated('"a": 1, ', _with() + "{", '"b": 1}}')),
    "halves of surrogate pairs": Growing(_repeated('"\\ud800", ', _with() + "[", "1]}")),
    "numbers that are not finite": Growing(_repeated("NaN, ", _with() + "[", "1]}")),
    "long name": Growing(_repeated("k", _with() + '1, "', '": 1}')),
    "long name above findings": Growing(_long_name("k", "NaN"), ("json",), ("concise", "gitlab"), 2**14),
    "separators above values": Growing(_long_name("-", "1"), ("json",), smallest=2**16),
    "long number": Growing(_repeated("1", _with() + "0.", "}")),
    "long text for a time": Growing(lambda size: json.dumps(_LOGIN | {"requestTime": "9" * size})),
    "long text for an address": Growing(_changed(_CUSTOMER, "customerEmailId", "a@")),
    "long text for a choice": Growing(_changed(_CUSTOMER, "gender", "M")),
    "long text for a date": Growing(_changed(_CUSTOMER, "dob", "1")),
    "long name of an event": Growing(lambda size: json.dumps(_LOGIN | {"eventType": "event" * (size // 5)})),
    "secrets": Growing(_repeated('{"password": "a"}, ', _with() + "[", "1]}")),
    "values of a secret": Growing(_repeated("1, ", _with() + '{"password": [', "1]}}")),
    "items": Growing(lambda size: json.dumps(_CART | {"eventData": {"cartProducts": [{}] * (size // 4)}})),
    "array of payloads": Growing(_repeated('{"eventType": 1}, ', "[", "{}]"), ("json", "yaml"), _MANY),
    "array of numbers": Growing(_repeated("1, ", "[", "1]"), ("json",), _MANY, 2**11),
}
_RECORDS = {
    "records cut short": Growing(_repeated('{"a": 1,\n'), ("ndjson",), _MANY),
    "records of escapes": Growing(_repeated(f'{{"a": "{_ESCAPE * 40}\n'), ("ndjson",)),
    "records without fields": Growing(_repeated('{"eventType": "eventLogin"}\n'), ("ndjson",), _MANY),
    "returns in records": Growing(_repeated("{\r}x\n"), ("ndjson",), _MANY),
}
_EVENT = "eventType: eventLogin\nx:"
_YAML = {
    "documents": Growing(_repeated("--- {eventType: eventLogin}\n"), ("yaml",), _MANY),
    "lines with comments": Growing(_numbered("  a%d: b # c", f"{_EVENT}\n", "\n", "\n"), ("yaml",)),
    "comment": Growing(_repeated(" # comment", f"{_EVENT} 1"), ("yaml",)),
    "anchors and tags": Growing(_numbered("- &a%d !!str b", f"{_EVENT}\n", "\n", "\n"), ("yaml",)),
    "aliases": Growing(_repeated("- *a\n", f"y: &a b\n{_EVENT}\n"), ("yaml",)),
    "unknown tags": Growing(_repeated("- !a b\n", f"{_EVENT}\n"), ("yaml",)),
    "lines of a block": Growing(_repeated("  text\n", f"{_EVENT} |\n"), ("yaml",)),
    "lines in quotes": Growing(_repeated("  text\n", f'{_EVENT} "', '"'), ("yaml",)),
    "merge keys": Growing(_numbered("y%d: {<<: 1}", f"{_EVENT} 1\n", "\n", "\n"), ("yaml",)),
    "line ends of YAML 1.1": Growing(_repeated("\x85", f'{_EVENT} "', '"'), ("yaml",)),
}
_GROWING = _UNPARSABLE | _PARSED | _RECORDS | _YAML


def _seconds(folder: Path, case: Growing, suffix: str, size: int) -> float:
    """Return how long it takes to report on a text in every format, with and without values."""
    file = folder / f"a.{suffix}"
    text = case.make(size)
    if suffix == "ndjson" and case not in _RECORDS.values():
        text = text.replace("\n", " ") + "\n" + text.replace("\n", " ")
    file.write_text(text, encoding="utf-8", newline="")
    printed, *others = case.formats or FORMATS
    options = ["--output-format", printed, *(["--max-issues", "0"] if case.formats else [])]
    reports = [argument for name in others for argument in ("--report", f"{name}={folder / name}")]
    begun = process_time()
    for redact in ([], ["--redact"]):
        with redirect_stdout(StringIO()):
            assert main(["validate", str(file), *options, *reports, *redact]) == 1
    return process_time() - begun


def _growth(seconds: Callable[[int], float], size: int) -> float:
    """Return how many times as long four times the text takes, from a size that takes long enough."""
    idle = min(seconds(64) for _ in range(3))
    while seconds(size) < idle + _ENOUGH and size < _LARGEST:
        size *= 2
    once = fourfold = float("inf")
    for _ in range(_TRIES):
        once, fourfold = min(once, seconds(size) - idle), min(fourfold, seconds(size * 4) - idle)
        if fourfold < _BOUND * max(once, _ENOUGH):
            break
    return fourfold / max(once, _ENOUGH)


@pytest.fixture
def uncollected() -> Iterator[None]:
    """Switch off garbage collection while time is taken."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def _suffixes(case: Growing, *, deep: bool) -> tuple[str, ...]:
    return case.suffixes or (_SUFFIXES if deep else ("json",))


@pytest.mark.usefixtures("uncollected")
@pytest.mark.parametrize("name", _GROWING)
def test_four_times_the_text_takes_about_four_times_as_long(
    name: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    pytest.importorskip("yaml")
    case = _GROWING[name]
    for suffix in _suffixes(case, deep=request.config.getoption("--deep")):
        assert _growth(partial(_seconds, tmp_path, case, suffix), case.smallest) < _BOUND, suffix


@pytest.mark.usefixtures("uncollected")
def test_coverage_of_many_values_under_a_long_name_grows_with_the_text(tmp_path: Path) -> None:
    file = tmp_path / "a.json"

    def seconds(size: int) -> float:
        file.write_text(_long_name("k", "1", edited("eventLogin", {"/eventType": "eventLogin"}))(size))
        begun = process_time()
        with redirect_stdout(StringIO()):
            assert main(["coverage", str(file)]) == 0
        return process_time() - begun

    assert _growth(seconds, 2**16) < _BOUND
