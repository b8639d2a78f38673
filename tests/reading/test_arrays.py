"""A JSON file holds one payload, or an array of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rcdp_schemas.contract.pointers import flatten
from rcdp_schemas.reading.document import Document
from rcdp_schemas.reading.files import Input, iter_documents, size_of
from rcdp_schemas.reading.json import MAX_BYTES, MAX_DEPTH


def _load(folder: Path, data: bytes) -> list[Document]:
    (folder / "x.json").write_bytes(data)
    return list(iter_documents(Input("x.json", "json", str(folder / "x.json"))))


def _problems(document: Document) -> list[tuple[object, ...]]:
    place = document.text.lines.place
    return [(finding[0], flatten(finding[1]), *place(start)) for finding, (start, _) in document.problems]


def test_file_holds_one_payload(tmp_path: Path) -> None:
    (document,) = _load(tmp_path, b'{"a": [1]}')
    assert (document.payload, document.index) == ({"a": [1]}, 0)


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf", b" \r\n\t"])
def test_item_of_an_array_is_a_payload(tmp_path: Path, start: bytes) -> None:
    found = _load(tmp_path, start + b'[{"a": 1}, [2], "3"]\n')
    assert [(document.payload, document.index) for document in found] == [({"a": 1}, 0), ([2], 1), ("3", 2)]
    assert all(document.complete and not document.problems for document in found)


def test_problem_of_an_item_has_its_path_in_the_item_and_its_place_in_the_file(tmp_path: Path) -> None:
    found = _load(tmp_path, b'[{"a": 1},\n {"b": [NaN], "b": 1e400},\n [],\n -Infinity]')
    assert [_problems(document) for document in found] == [
        [],
        [("RC004", ("b", 0), 2, 9), ("RC003", ("b",), 2, 15), ("RC004", ("b",), 2, 20)],
        [],
        [("RC004", (), 4, 2)],
    ]


def test_values_of_an_item_have_their_path_in_the_item(tmp_path: Path) -> None:
    _, second = _load(tmp_path, b'[{"a": 1}, {"b": [2]}]')
    spans = second.text.find([(), ("b",), ("b", 0)], second.index)
    found = {path: second.text.value[span.start : span.end] for path, span in spans.items()}
    assert found == {("b", 0): "2", ("b",): "[2]", (): '{"b": [2]}'}


def test_empty_array_holds_no_payload(tmp_path: Path) -> None:
    (document,) = _load(tmp_path, b"\n []")
    assert _problems(document) == [("RC006", (), 2, 2)]


def test_item_may_be_as_deep_as_a_payload(tmp_path: Path) -> None:
    deepest = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert [document.payload for document in _load(tmp_path, f"[{deepest}]".encode())] == [
        json.loads(deepest)
    ]
    (document,) = _load(tmp_path, f"[1, [{deepest}]]".encode())
    assert _problems(document) == [("RC005", (), 1, 5 + MAX_DEPTH)]


@pytest.mark.parametrize(
    ("data", "code"), [(b"[{}, ]", "RC001"), (b'[{"a": 1}\n', "RC001"), (b'["\xff"]', "RC002")]
)
def test_array_that_can_not_be_parsed_is_one_issue(tmp_path: Path, data: bytes, code: str) -> None:
    (document,) = _load(tmp_path, data)
    assert (document.complete, document.problems[0][0][0]) == (False, code)


def test_file_is_read_no_further_than_the_cap(tmp_path: Path) -> None:
    with (tmp_path / "large.json").open("wb") as file:
        file.truncate(MAX_BYTES + 100)
    source = Input("large.json", "json", str(tmp_path / "large.json"))
    assert [_problems(document)[0][0] for document in iter_documents(source)] == ["RC007"]
    assert size_of(source) == MAX_BYTES + 100
