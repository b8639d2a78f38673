"""NDJSON: each line is a payload of its own, with its own line number, whatever the other lines hold."""

from __future__ import annotations

import gzip
import io
import json
import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from rcdp_schemas.reading.document import Document
from rcdp_schemas.reading.document import Lines as Positions
from rcdp_schemas.reading.files import Input, iter_blocks, iter_documents, opened
from rcdp_schemas.reading.ndjson import Block, split_blocks, without_end
from tests.runtime.payloads import expected_of


def _blocks(data: bytes, max_bytes: int = 100, *, may_skip: bool = True) -> list[Block]:
    return list(split_blocks(io.BytesIO(data), max_bytes, may_skip=may_skip))


def _records(blocks: Iterable[Block]) -> list[tuple[int, bytes]]:
    """Return the number and the text of each record; no text if it was not kept."""
    found = []
    for block in blocks:
        found += [(block.number, b"")] * (block.fault is not None)
        found += block.records()
    return found


def _read(data: bytes, max_bytes: int = 100, *, may_skip: bool = True) -> list[tuple[int, bytes]]:
    return _records(_blocks(data, max_bytes, may_skip=may_skip))


def _documents(data: bytes, *, may_skip: bool = True) -> list[Document]:
    return [document for block in _blocks(data, may_skip=may_skip) for document in block.documents()]


def _file(folder: Path, data: bytes, name: str = "x.ndjson") -> Input:
    (folder / name).write_bytes(data)
    return Input(name, "ndjson", str(folder / name))


def _found(document: Document) -> tuple[object, ...]:
    if document.complete:
        return (document.payload,)
    place = document.text.lines.place
    return tuple((finding[0], *place(start)) for finding, (start, _) in document.problems)


def test_lines_end_with_a_line_feed_and_with_nothing_else() -> None:
    data = '{"a": "\u2028\x85\u2029"}\r\n[1,\r2]\n\n \t\r\n3'.encode()
    assert _read(data) == [
        (1, '{"a": "\u2028\x85\u2029"}'.encode()),
        (2, b"[1,\r2]"),
        (6, b"3"),
    ]


def test_line_numbers_are_those_of_the_whole_file() -> None:
    dice = random.Random(7)  # noqa: S311 - any lines will do
    for _ in range(500):
        data = b"".join(dice.choices([b"1", b"\r", b"\n", b"\r\n", b" ", b"12345678"], k=dice.randrange(30)))
        lines = Positions(data.decode())
        offset = 0
        for number, line in _read(data, 6):
            offset = max(offset, lines.bounds(number)[0])
            start = data.index(line, offset) if line else offset
            assert lines.place(start)[0] == number or data[offset:start].strip() == b""
            assert lines.place(offset) == (number, 1)


def test_byte_order_mark_may_stand_at_the_start_only() -> None:
    first, second = _documents(b"\xef\xbb\xbf{}\n\xef\xbb\xbf{}\n")
    assert (first.payload, first.text.value) == ({}, "{}")
    assert _found(second) == (("RC001", 2, 1),)
    assert _read(b"\xef\xbb\xbf \n{}") == [(2, b"{}")]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_other_encodings_are_one_issue_of_the_file(encoding: str) -> None:
    data = "\ufeff{}\n{}\n{}\n".encode(encoding)
    (document,) = _documents(data)
    assert document.problems[0][0][0] == "RC002"


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_record_may_be_as_large_as_the_cap(end: bytes) -> None:
    assert _read(b"1" * 100 + end) == [(1, b"1" * 100)]
    (document,) = _documents(b"1" * 101 + end)
    assert _found(document) == (("RC007", 1, 1),)


def test_what_is_too_large_does_not_hide_the_next_line() -> None:
    large = b"[" + b"1,\r\n"[:3] * 2**20 + b"]"
    data = b"1\n" + large + b"\r\n2\n"
    assert _read(data) == [(1, b"1"), (2, b""), (2**20 + 3, b"2")]
    assert expected_of(_documents(data)[1].problems[0][0]) == "at most 100 bytes long"


def test_line_end_that_is_read_in_two_parts_is_one() -> None:
    split = 2**20  # what is left of a line is read in parts of this size
    data = b"1" * 102 + b"2" * (split - 1) + b"\r\n3"
    assert [number for number, _ in _read(data)] == [1, 2]


def test_blank_lines_count_into_the_size_of_the_record_that_they_precede() -> None:
    dice = random.Random(7)  # noqa: S311 - any lines will do
    stopped = 0
    for _ in range(3000):
        texts = [b"1", b"22", b" ", b"\t", b"\r", b"\n", b"\r\n", b"\n\n\n", b"4444"]
        data = b"".join(dice.choices(texts, k=dice.randrange(30)))
        expected, blank = [], 0
        for line in io.BytesIO(data):
            if blank + len(without_end(line)) > 12:
                expected.append(b"")
                break
            if line.strip(b" \t\r\n"):
                expected.append(without_end(line))
                blank = 0
            else:
                blank += len(line)
        found = [line for _, line in _read(data, 12, may_skip=False)]
        assert found == expected
        stopped += expected[-1:] == [b""]
    assert 500 < stopped < 2500


def test_record_after_too_many_blank_lines_is_skipped_with_them_and_the_next_one_is_read() -> None:
    blocks = _blocks(b"1\n" + b"\n" * 90 + b"2" * 20 + b"\n3\n\n" + b" \r\n" * 30 + b"4\n")
    assert _records(blocks) == [(1, b"1"), (2, b""), (93, b"3"), (125, b"4")]
    (document,) = [each for block in blocks for each in block.documents() if not each.complete]
    finding, (start, _) = document.problems[0]
    assert (finding[0], *document.text.lines.place(start)) == ("RC007", 2, 1)
    assert expected_of(finding) == "at most 100 bytes long, with the blank lines before it"


def test_too_many_blank_lines_are_too_large_whatever_follows() -> None:
    assert _read(b"1\n" + b"\n" * 102, may_skip=False) == [(1, b"1"), (2, b"")]
    assert _read(b"1\n" + b"\n" * 200 + b"2\n") == [(1, b"1"), (2, b""), (202, b"2")]
    assert _read(b"1\n" + b"\n" * 100) == [(1, b"1")]


def test_gzip_file_is_not_read_beyond_what_is_too_large() -> None:
    (document,) = _documents(b"1" * 200 + b"\n2\n", may_skip=False)
    assert expected_of(document.problems[0][0]) == "at most 100 bytes long; the rest of the file was not read"


@pytest.mark.parametrize("data", [b"", b"\n \r\n", b"\xef\xbb\xbf"])
def test_file_without_a_record_is_empty(tmp_path: Path, data: bytes) -> None:
    (document,) = iter_documents(_file(tmp_path, data))
    assert _found(document) == (("RC006", 1, 1),)


def test_bad_line_does_not_stop_the_others(tmp_path: Path) -> None:
    lines = [b"{", b'{"a": NaN}', b"\xff", b'{"a": 1, "a": 2}', b"[" * 65, b"{}"]
    found = [_found(document) for document in iter_documents(_file(tmp_path, b"\n".join(lines)))]
    assert [found[0], found[2], found[4], found[5]] == [
        (("RC001", 1, 2),),
        (("RC002", 3, 1),),
        (("RC005", 5, 65),),
        ({},),
    ]
    assert len(found) == 6


def test_gzip_bomb_is_a_record_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "bomb.ndjson.gz"
    with gzip.open(path, "wb") as file:
        file.write(b"{}\n")
        for _ in range(100):
            file.write(b" " * 2**20)
    with opened(Input("bomb.ndjson.gz", "ndjson", str(path))) as stream:
        first, second = split_blocks(stream, 2**20, may_skip=False)
    assert (first.number, second.number) == (1, 2)
    assert second.fault is not None
    assert "the rest of the file was not read" in expected_of(second.fault.problems[0][0])


def test_gzip_file_is_read_as_it_is_unpacked(tmp_path: Path) -> None:
    payloads = [{"a": number} for number in range(1000)]
    data = "".join(f"{json.dumps(payload)}\n" for payload in payloads).encode()
    source = _file(tmp_path, gzip.compress(data), "x.jsonl.GZ")
    assert [document.payload for document in iter_documents(source)] == payloads


def test_what_can_be_unpacked_of_a_damaged_gzip_file_is_read(tmp_path: Path) -> None:
    dice = random.Random(7)  # noqa: S311 - any numbers will do
    lines = [b"%d" % dice.getrandbits(200) for _ in range(2000)]
    packed = gzip.compress(b"\n".join(lines))
    wrong = packed[:-8] + b"\0" * 8  # the checksum and size at the end
    broken = packed[: len(packed) // 2] + b"\xff" * 50 + packed[len(packed) // 2 + 50 :]
    for data, least in ((packed[:-1], 1900), (packed[: len(packed) // 2], 900), (wrong, 1900)):
        seen: list[Block] = []
        with pytest.raises(OSError, match="not a whole gzip file"):
            seen.extend(iter_blocks(_file(tmp_path, data, "x.ndjson.gz")))
        texts = [line for _, line in _records(seen)]
        assert texts == lines[: len(texts)]
        assert len(texts) >= least
    with pytest.raises(OSError, match="not a whole gzip file"):
        list(iter_blocks(_file(tmp_path, broken, "x.ndjson.gz")))
