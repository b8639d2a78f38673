"""NDJSON: each line is a payload, whatever is wrong with the others, and has its own number in the file."""

from __future__ import annotations

import gzip
import io
import json
import random
from pathlib import Path

import pytest

from rcdp_schemas.inputs import Input
from rcdp_schemas.inputs.ndjson_file import Record, iter_records, load_record, read
from rcdp_schemas.loading import Loaded
from rcdp_schemas.positions import Lines


def _read(data: bytes, max_bytes: int = 100, *, may_skip: bool = True) -> list[Record]:
    return list(iter_records(io.BytesIO(data), max_bytes, may_skip=may_skip))


def _file(folder: Path, data: bytes, name: str = "x.ndjson") -> Input:
    (folder / name).write_bytes(data)
    return Input(name, "ndjson", str(folder / name))


def _found(loaded: Loaded) -> tuple[object, ...]:
    if loaded.complete:
        return (loaded.payload,)
    return tuple((finding[0], place.line, place.column) for finding, place in loaded.problems)


def test_lines_end_with_a_line_feed_and_with_nothing_else() -> None:
    data = '{"a": "\u2028\x85\u2029"}\r\n[1,\r2]\n\n \t\r\n3'.encode()
    assert _read(data) == [
        Record(1, '{"a": "\u2028\x85\u2029"}'.encode()),
        Record(2, b"[1,\r2]"),
        Record(6, b"3"),
    ]


def test_line_numbers_are_those_of_the_whole_file() -> None:
    dice = random.Random(7)  # noqa: S311 - any lines will do
    for _ in range(500):
        data = b"".join(dice.choices([b"1", b"\r", b"\n", b"\r\n", b" ", b"12345678"], k=dice.randrange(30)))
        lines = Lines(data.decode())
        offset = 0
        for record in _read(data, 6):
            offset = max(offset, lines.bounds(record.line)[0])
            start = data.index(record.data, offset) if record.data else offset
            assert lines.place(start)[0] == record.line or data[offset:start].strip() == b""
            assert lines.place(offset) == (record.line, 1)


def test_byte_order_mark_may_stand_at_the_start_only() -> None:
    first, second = map(load_record, _read(b"\xef\xbb\xbf{}\n\xef\xbb\xbf{}\n"))
    assert (first.payload, first.text.value) == ({}, "{}")
    assert _found(second) == (("RC001", 2, 1),)
    assert _read(b"\xef\xbb\xbf \n{}") == [Record(2, b"{}")]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_other_encodings_are_one_issue_of_the_file(encoding: str) -> None:
    data = "\ufeff{}\n{}\n{}\n".encode(encoding)
    (record,) = _read(data)
    assert load_record(record).problems[0][0][0] == "RC002"


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_record_may_be_as_large_as_the_cap(end: bytes) -> None:
    assert _read(b"1" * 100 + end) == [Record(1, b"1" * 100)]
    (record,) = _read(b"1" * 101 + end)
    assert _found(load_record(record)) == (("RC007", 1, 1),)


def test_what_is_too_large_does_not_hide_the_next_line() -> None:
    large = b"[" + b"1,\r\n"[:3] * 2**20 + b"]"
    records = _read(b"1\n" + large + b"\r\n2\n")
    assert [(record.line, record.data) for record in records] == [(1, b"1"), (2, b""), (2**20 + 3, b"2")]
    assert records[1].excess == "at most 100 bytes long"


def test_line_end_that_is_read_in_two_parts_is_one() -> None:
    split = 2**20  # what is left of a line is read in parts of this size
    data = b"1" * 102 + b"2" * (split - 1) + b"\r\n3"
    assert [record.line for record in _read(data)] == [1, 2]


def test_gzip_file_is_not_read_beyond_what_is_too_large() -> None:
    (record,) = _read(b"1" * 200 + b"\n2\n", may_skip=False)
    expected = "at most 100 bytes long; the rest of the file was not read"
    assert load_record(record).problems[0][0][3] == expected


@pytest.mark.parametrize("data", [b"", b"\n \r\n", b"\xef\xbb\xbf"])
def test_file_without_a_record_is_empty(tmp_path: Path, data: bytes) -> None:
    (loaded,) = _file(tmp_path, data).load()
    assert _found(loaded) == (("RC006", 1, 1),)


def test_bad_line_does_not_stop_the_others(tmp_path: Path) -> None:
    lines = [b"{", b'{"a": NaN}', b"\xff", b'{"a": 1, "a": 2}', b"[" * 65, b"{}"]
    found = [_found(loaded) for loaded in _file(tmp_path, b"\n".join(lines)).load()]
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
    records = list(read(Input("bomb.ndjson.gz", "ndjson", str(path)), 2**20))
    assert [record.line for record in records] == [1, 2]
    assert "the rest of the file was not read" in records[1].excess


def test_gzip_file_is_read_as_it_is_unpacked(tmp_path: Path) -> None:
    payloads = [{"a": number} for number in range(1000)]
    data = "".join(f"{json.dumps(payload)}\n" for payload in payloads).encode()
    source = _file(tmp_path, gzip.compress(data), "x.jsonl.GZ")
    assert [loaded.payload for loaded in source.load()] == payloads


def test_what_can_be_unpacked_of_a_damaged_gzip_file_is_read(tmp_path: Path) -> None:
    dice = random.Random(7)  # noqa: S311 - any numbers will do
    lines = [b"%d" % dice.getrandbits(200) for _ in range(2000)]
    packed = gzip.compress(b"\n".join(lines))
    wrong = packed[:-8] + b"\0" * 8  # the checksum and size at the end
    broken = packed[: len(packed) // 2] + b"\xff" * 50 + packed[len(packed) // 2 + 50 :]
    for data, least in ((packed[:-1], 1900), (packed[: len(packed) // 2], 900), (wrong, 1900), (b"[1]", 0)):
        seen: list[Record] = []
        with pytest.raises(OSError, match="not a whole gzip file"):
            seen.extend(read(_file(tmp_path, data, "x.ndjson.gz")))
        assert [record.data for record in seen] == lines[: len(seen)]
        assert len(seen) >= least
    with pytest.raises(OSError, match="not a whole gzip file"):
        list(read(_file(tmp_path, broken, "x.ndjson.gz")))
