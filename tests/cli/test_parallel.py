"""A run in several processes: results in the usual order, and no process left behind."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from itertools import count, islice, pairwise
from multiprocessing import active_children
from pathlib import Path

import pytest

from rcdp_schemas.checking.files import check_inputs
from rcdp_schemas.checking.rules import Rules
from rcdp_schemas.cli import parallel
from rcdp_schemas.cli.parallel import Piece, check_in_parallel, in_order
from rcdp_schemas.cli.terminal import LostProcessError
from rcdp_schemas.reading.files import Input, Unreadable, find_inputs
from rcdp_schemas.reading.ndjson import PART
from tests.runtime.payloads import SOURCE_ROOTS, edited

_RECORD = json.dumps(edited("eventLogin"))
_CUT_SHORT = """
import multiprocessing, os, signal
from multiprocessing.connection import Connection
from rcdp_schemas.cli import main

def cut_short(pipe, data):  # announces so many bytes, and sends none
    os.write(pipe.fileno(), len(data).to_bytes(4, "big"))
    os.kill(os.getpid(), signal.SIGKILL)

def send(pipe, data, whole=Connection._send_bytes):
    (cut_short if multiprocessing.parent_process() else whole)(pipe, data)

Connection._send_bytes = send
multiprocessing.set_start_method("fork")
raise SystemExit(main(["validate", "good.json", "--event", "eventLogin", "--jobs", "2"]))
"""


def _work(number: int, size: int = 1) -> Iterator[tuple[int, int]]:
    for part in range(size):
        yield number, part


def _large(number: int) -> list[bytes]:
    return [bytes([number % 256]) * 2**20]


def _fail() -> list[int]:
    raise ZeroDivisionError("what happened")


def _vanish() -> list[int]:
    os.kill(os.getpid(), signal.SIGKILL)
    return []


def _pid() -> list[int]:
    return [os.getpid()]


def _slow(number: int) -> list[int]:
    time.sleep(0.05 if number == 0 else 0)
    return [number]


def _all(pieces: list[Piece], jobs: int) -> list[object]:
    return [item for _, items in in_order(iter(pieces), jobs) for item in items]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_pieces(jobs: int) -> None:
    pieces = [Piece(partial(_work, number, number % 4), here=number % 5 == 0) for number in range(40)]
    expected = [item for piece in pieces for item in piece.work()]
    assert _all(pieces, jobs) == expected
    assert active_children() == []


def test_slow_piece_does_not_let_later_ones_overtake() -> None:
    assert _all([Piece(partial(_slow, number)) for number in range(20)], 3) == list(range(20))


def test_pieces_are_taken_only_as_they_are_needed() -> None:
    taken: list[int] = []

    def pieces() -> Iterator[Piece]:
        for number in count():
            taken.append(number)
            yield Piece(partial(_large, number))

    results = in_order(pieces(), 2)
    assert [len(items[0]) for _, items in islice(results, 10) if isinstance(items, list)] == [2**20] * 10
    assert len(taken) <= 20
    results.close()
    assert active_children() == []


def test_work_is_done_in_other_processes_unless_it_stays_here() -> None:
    here, there = _all([Piece(_pid, here=True), Piece(_pid)], 2)
    assert here == os.getpid() != there


def test_error_of_a_worker_is_raised_where_its_work_was_wanted() -> None:
    with pytest.raises(ZeroDivisionError, match="what happened"):
        _all([Piece(partial(_work, 1)), Piece(_fail)], 2)
    assert active_children() == []


def test_worker_that_is_lost_is_an_error() -> None:
    with pytest.raises(LostProcessError, match="killed"):
        _all([Piece(_vanish), Piece(partial(_work, 1))], 1)
    assert active_children() == []


def test_worker_that_is_lost_while_it_hands_over_its_results_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "good.json").write_text(_RECORD, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", _CUT_SHORT],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(SOURCE_ROOTS)},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,  # it used to wait for ever
    )
    said = (
        "rcdp-schemas: a worker process was killed before its work was done, perhaps because memory ran out; "
        "not everything was checked; try a smaller --jobs\n"
    )
    assert (done.returncode, done.stdout, done.stderr) == (3, "", said)


def test_no_more_processes_are_started_than_there_is_work_for() -> None:
    results = in_order(iter([Piece(_pid), Piece(_pid)]), 50)
    next(results)
    assert len(active_children()) == 2
    results.close()
    assert active_children() == []


def _sizes(inputs: list[Input | Unreadable]) -> list[int]:
    """Return how many payloads each piece of a run has; the sum must be that of the whole run."""
    rules = Rules(event="eventLogin")
    pieces = [list(piece.work()) for piece in parallel.split_run(inputs, rules)]
    expected = [_shown(result) for result in check_inputs(inputs, rules)]
    assert _counted(_shown(result) for result in check_in_parallel(inputs, rules, 2)) == _counted(expected)
    return [sum(getattr(result, "payloads", 1) for result in piece) for piece in pieces]


def _shown(result: object) -> tuple[object, ...]:
    if isinstance(result, Unreadable):
        return result.name, result.reason
    return tuple(getattr(result, name) for name in ("file", "document", "payloads", "issues", "form"))


def _counted(shown: Iterator[tuple[object, ...]] | list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Return the results with consecutive clean records as one."""
    found: list[tuple[object, ...]] = []
    for each in shown:
        last = found[-1] if found else None
        if last is not None and each[3:] == last[3:] == ((), "ndjson") and each[0] == last[0]:
            found[-1] = (*last[:2], int(str(last[2])) + int(str(each[2])), *last[3:])
        else:
            found.append(each)
    return found


def test_lines_of_a_file_are_checked_in_blocks(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    line = f"{_RECORD}\n"
    for lines in (1, PART // len(line), 2 * PART // len(line) + 2):
        path.write_text(line * lines, encoding="utf-8")
        ended = [min(end, path.stat().st_size) // len(line) for end in range(PART, 4 * PART, PART)]
        expected = [after - before for before, after in pairwise([0, *ended]) if after > before]
        assert _sizes([Input("x.ndjson", "ndjson", str(path))]) == expected


def test_blank_lines_and_broken_ones_keep_their_places(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    path.write_bytes(f"{_RECORD}\n\r\n{{\n \t\n{_RECORD}\r\n".encode() * 9000)
    sizes = _sizes([Input("x.ndjson", "ndjson", str(path)), Input("y.ndjson", "ndjson", str(path))])
    assert (len(sizes) > 4, sum(sizes)) == (True, 54_000)


def test_packed_file_is_unpacked_once(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson.gz"
    path.write_bytes(gzip.compress(f"{_RECORD}\n".encode() * 100))
    assert sum(_sizes([Input("x.ndjson.gz", "ndjson", str(path))])) == 100


def test_file_that_is_replaced_when_it_was_opened_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    path.write_text(f"{_RECORD}\n" * (3 * PART // len(_RECORD)), encoding="utf-8")
    pieces = parallel.split_run([Input("x.ndjson", "ndjson", str(path))], Rules(event="eventLogin"))
    results = [*next(pieces).work()]
    (tmp_path / "other").write_text("{", encoding="utf-8")
    (tmp_path / "other").replace(path)
    results += [result for piece in pieces for result in piece.work()]
    assert sum(result.payloads for result in results) == 3 * PART // len(_RECORD)


def test_open_file_that_was_passed_on_is_not_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    path.write_text(f"{_RECORD}\n" * 2, encoding="utf-8")
    with path.open("rb") as file:
        source = Input("x.ndjson", "ndjson", f"/dev/fd/{file.fileno()}")
        (piece,) = parallel.split_run([source], Rules(event="eventLogin"))
    (result,) = piece.work()
    assert result.payloads == 2


def test_small_files_are_checked_together_and_large_ones_apart(tmp_path: Path) -> None:
    for number in range(2 * parallel._BATCH_FILES + 1):
        (tmp_path / f"a{number}.json").write_text(_RECORD, encoding="utf-8")
    for number in range(3):
        (tmp_path / f"b{number}.json").write_text(_RECORD + " " * PART, encoding="utf-8")
    (tmp_path / "c.json").write_text("[]", encoding="utf-8")
    (tmp_path / "d.ndjson").write_text("{", encoding="utf-8")
    (tmp_path / "e.ndjson.gz").write_text("{", encoding="utf-8")
    (tmp_path / "f.json").symlink_to("nowhere")
    inputs = [*find_inputs([str(tmp_path)]), Unreadable("g", "gone"), Unreadable("h", "gone")]
    assert _sizes(inputs) == [parallel._BATCH_FILES] * 2 + [2, 1, 1, 1, 1, 1, 1, 2]
