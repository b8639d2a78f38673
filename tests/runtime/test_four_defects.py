"""The payload with four defects in every format of a file: what is wrong, and exactly where."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from rcdp_schemas.checking.files import Result, check_inputs
from rcdp_schemas.checking.rules import Rules
from rcdp_schemas.reading.files import Input
from tests.commands import ROOT
from tests.runtime.payloads import FOUR_DEFECTS

_PLACES = {
    "bad.json": ((5, 18, 40), (16, 3, 14), (32, 21, 24), (42, 7, 16)),
    "bad-array.json": ((18, 20, 42), (29, 5, 16), (45, 23, 26), (55, 9, 18)),
    "bad.ndjson": ((2, 98, 120), (2, 285, 296), (2, 557, 560), (2, 707, 716)),
    "bad.yaml": ((13, 14, 34), (21, 1, 10), (34, 17, 20), (42, 5, 12)),
    "bad-flow.yaml": ((3, 86, 108), (6, 4, 13), (11, 38, 41), (13, 20, 27)),
}
"""Line, first column and end of the four issues in the files of docs/examples."""

_HELP = [
    ("that instant in milliseconds is 1710000000000", "requestTime"),
    ('add "orderId": "123" (string, order identifier)', "eventData.orderId"),
    ("drop the quotes: 2", "eventData.cartProducts.quantity"),
    ("did you mean `zip`? (optional string, not set here)", "eventData.billingInfo.zip"),
]
"""Hint, and the field whose documentation is linked."""

_MARKED = {"2024-03-09T16:00:00Z", "eventData", "2", "zipCode"}

every_file = pytest.mark.parametrize("name", _PLACES)


def _text(name: str) -> str:
    return (ROOT / "docs" / "examples" / name).read_text(encoding="utf-8")


def _result(path: Path, name: str, text: str) -> Result:
    """Return the result for the only payload with issues in a text."""
    file = path / name
    file.write_text(text, encoding="utf-8", newline="")
    form = {".json": "json", ".yaml": "yaml"}.get(file.suffix, "ndjson")
    results = [
        each for each in check_inputs([Input(name, form, str(file))], Rules()) if isinstance(each, Result)
    ]
    (result,) = [each for each in results if each.report.issues]
    return result


def _places(result: Result) -> tuple[tuple[int, int, int], ...]:
    places = [issue.location for issue in result.report.issues if issue.location is not None]
    assert all(place.line == place.end_line for place in places)
    return tuple((place.line, place.column, place.end_column) for place in places)


def _marked(text: str, result: Result) -> list[str]:
    """Return the marked part of a text, without quotes, with an independent way to split lines."""
    lines = re.split(r"\r\n|\r|\n", text.removeprefix("\ufeff"))
    return [lines[line - 1][column - 1 : end - 1].strip("'\"") for line, column, end in _places(result)]


@every_file
def test_issues_are_the_same_in_every_form(tmp_path: Path, name: str) -> None:
    result = _result(tmp_path, name, _text(name))
    issues = result.report.issues
    assert [(issue.code, issue.pointer) for issue in issues] == FOUR_DEFECTS
    links = [f"rcdp-schemas show eventTransactionComplete.{field}" for _, field in _HELP]
    assert [(issue.hint, issue.docs) for issue in issues] == [
        (hint, link) for (hint, _), link in zip(_HELP, links, strict=True)
    ]
    assert (result.document, result.report.event, result.report.matched_by) == (
        int(name != "bad.json"),
        "eventTransactionComplete",
        "eventType",
    )


_SAME_PLACES: dict[str, Callable[[str], str]] = {
    "as it is": lambda text: text,
    "CRLF": lambda text: text.replace("\n", "\r\n"),
    "BOM": lambda text: f"\ufeff{text}",
    "emoji": lambda text: text.replace("WBSTR", "\U0001f600" * 5).replace("John", "日本e\u0301"),
    "tabs between tokens": lambda text: text.replace(': "', ':\t"').replace(": '", ":\t'"),
}


@every_file
@pytest.mark.parametrize("change", _SAME_PLACES)
def test_issue_is_placed_to_the_column(tmp_path: Path, name: str, change: str) -> None:
    result = _result(tmp_path, name, _SAME_PLACES[change](_text(name)))
    assert _places(result) == _PLACES[name]


_OTHER_PLACES: dict[str, Callable[[str], str]] = {
    "CR": lambda text: text.replace("\n", "\r"),
    "tabs as indentation": lambda text: re.sub(r"(?m)^ +", lambda found: "\t" * len(found[0]), text),
    "blank lines": lambda text: text.replace("\n", "\n\n  \n"),
    "no end of line": lambda text: text.rstrip("\n"),
    "escaped keys": lambda text: re.sub(r'"?\b(quantity|customer|page)\b"?:', _escape, text),
}


def _escape(key: re.Match[str]) -> str:
    return '"' + "".join(f"\\u{ord(char):04x}" for char in key[1]) + '":'


def _is_legal(name: str, change: str) -> bool:
    """Whether the file format has such a text."""
    return (name, change) not in (("bad.ndjson", "CR"), ("bad.yaml", "tabs as indentation"))


@pytest.mark.parametrize(
    ("name", "change"),
    [(name, change) for name in _PLACES for change in _OTHER_PLACES if _is_legal(name, change)],
)
def test_issue_is_placed_wherever_its_text_stands(tmp_path: Path, name: str, change: str) -> None:
    text = _OTHER_PLACES[change](_text(name))
    result = _result(tmp_path, name, text)
    assert [(issue.code, issue.pointer) for issue in result.report.issues] == FOUR_DEFECTS
    assert set(_marked(text, result)) == _MARKED


@every_file
def test_repeated_key_is_marked_beside_the_value_that_counts(tmp_path: Path, name: str) -> None:
    end = "\n      " if name == "bad.yaml" else ", "
    text = re.sub(r"(\"?quantity\"?: )(?=['\"]2)", rf"\g<1>1{end}\g<1>", _text(name))
    result = _result(tmp_path, name, text)
    quantity = "/eventData/cartProducts/1/quantity"
    expected = [*FOUR_DEFECTS[:2], ("RC003", quantity), *FOUR_DEFECTS[2:]]
    assert [(issue.code, issue.pointer) for issue in result.report.issues] == expected
    assert _marked(text, result)[2:4] == ["quantity", "2"]


@pytest.mark.parametrize("name", ["bad.yaml", "bad-flow.yaml"])
def test_what_an_alias_stands_for_is_marked_at_the_alias(tmp_path: Path, name: str) -> None:
    """The second address is the first one again, and so is its unknown field."""
    text = _text(name).replace("billingInfo:", "billingInfo: &address")
    text = (
        text.partition("shippingInfo:")[0] + "shippingInfo: *address" + ("" if name == "bad.yaml" else "}}")
    )
    result = _result(tmp_path, name, text)
    expected = [*FOUR_DEFECTS, ("RC202", "/eventData/shippingInfo/zipCode")]
    assert [(issue.code, issue.pointer) for issue in result.report.issues] == expected
    assert _marked(text, result)[3:] == ["zipCode", "*address"]
