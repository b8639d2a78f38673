"""The parts of a run that are done at the same time: together they are the whole run, in its order."""

from __future__ import annotations

import gzip
import json
from itertools import pairwise
from pathlib import Path

import pytest

from rcdp_schemas.inputs import Input, Unreadable
from rcdp_schemas.inputs.named import find_inputs
from rcdp_schemas.inputs.ndjson_file import PART
from rcdp_schemas.runs import jobs
from rcdp_schemas.runs.run import Rules, check_inputs
from tests.runtime.payloads import edited

_RECORD = json.dumps(edited("eventLogin"))


def _sizes(inputs: list[Input | Unreadable]) -> list[int]:
    """Return how many payloads each part of a run has; together they must be those of the whole run."""
    rules = Rules(event="eventLogin")
    parts = [list(task.work()) for task in jobs._tasks(inputs, rules)]
    assert [repr(result) for part in parts for result in part] == list(map(repr, check_inputs(inputs, rules)))
    return [sum(getattr(result, "payloads", 1) for result in part) for part in parts]


def test_lines_of_a_file_are_checked_in_parts(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    line = f"{_RECORD}\n"
    for count in (1, PART // len(line), 2 * PART // len(line) + 2):
        path.write_text(line * count, encoding="utf-8")
        ended = [min(end, path.stat().st_size) // len(line) for end in range(PART, 4 * PART, PART)]
        expected = [after - before for before, after in pairwise([0, *ended]) if after > before]
        assert _sizes([Input("x.ndjson", "ndjson", str(path))]) == expected


def test_blank_lines_and_broken_ones_keep_their_places(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    path.write_bytes(f"{_RECORD}\n\r\n{{\n \t\n{_RECORD}\r\n".encode() * 2000)
    assert sum(_sizes([Input("x.ndjson", "ndjson", str(path))])) == 6000


def test_packed_file_is_unpacked_once(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson.gz"
    path.write_bytes(gzip.compress(f"{_RECORD}\n".encode() * 100))
    assert sum(_sizes([Input("x.ndjson.gz", "ndjson", str(path))])) == 100


def test_file_that_becomes_shorter_meanwhile_is_said(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    path.write_text(f"{_RECORD}\n" * 2, encoding="utf-8")
    (task,) = jobs._tasks([Input("x.ndjson", "ndjson", str(path))], Rules(event="eventLogin"))
    path.write_text(f"{_RECORD}\n", encoding="utf-8")
    (found,) = task.work()
    assert isinstance(found, Unreadable)
    assert found.reason == "it became shorter while it was read"


def test_file_that_is_replaced_meanwhile_is_said_once(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    path.write_text(f"{_RECORD}\n" * (3 * PART // len(_RECORD)), encoding="utf-8")
    tasks = jobs._tasks([Input("x.ndjson", "ndjson", str(path))], Rules(event="eventLogin"))
    first = next(tasks)
    (tmp_path / "other").write_bytes(path.read_bytes())
    (tmp_path / "other").replace(path)
    reasons = [found.reason for task in (first, *tasks) for found in task.work()]
    assert len(reasons) > 2
    assert {*reasons} == {"it was replaced while it was read"}


def test_file_that_is_replaced_when_it_was_opened_is_read_to_its_end(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    path.write_text(f"{_RECORD}\n" * (3 * PART // len(_RECORD)), encoding="utf-8")
    tasks = jobs._tasks([Input("x.ndjson", "ndjson", str(path))], Rules(event="eventLogin"))
    results = [*next(tasks).work()]
    (tmp_path / "other").write_text("{", encoding="utf-8")
    (tmp_path / "other").replace(path)
    results += [result for task in tasks for result in task.work()]
    assert sum(result.payloads for result in results) == 3 * PART // len(_RECORD)


def test_what_can_not_be_read_is_said_once_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = Unreadable("a", "gone", None), Unreadable("b", "gone", None)
    monkeypatch.setattr(jobs, "in_order", lambda *_: (found for found in (one, one, other, one)))
    assert [*jobs.check_in_parallel([], Rules(), 2)] == [one, other]


def test_open_file_that_was_passed_on_is_not_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    path.write_text(f"{_RECORD}\n" * 2, encoding="utf-8")
    with path.open("rb") as file:
        (task,) = jobs._tasks(
            [Input("x.ndjson", "ndjson", f"/dev/fd/{file.fileno()}")], Rules(event="eventLogin")
        )
    (result,) = task.work()
    assert result.payloads == 2


def test_small_files_are_checked_together_and_large_ones_apart(tmp_path: Path) -> None:
    for number in range(2 * jobs._BATCH_FILES + 1):
        (tmp_path / f"a{number}.json").write_text(_RECORD, encoding="utf-8")
    for number in range(3):
        (tmp_path / f"b{number}.json").write_text(_RECORD + " " * PART, encoding="utf-8")
    (tmp_path / "c.json").write_text("[]", encoding="utf-8")
    (tmp_path / "d.ndjson").write_text("{", encoding="utf-8")
    (tmp_path / "e.ndjson.gz").write_text("{", encoding="utf-8")
    (tmp_path / "f.json").symlink_to("nowhere")
    inputs = [*find_inputs([str(tmp_path)]), Unreadable("g", "gone"), Unreadable("h", "gone")]
    assert _sizes(inputs) == [jobs._BATCH_FILES] * 2 + [2, 1, 1, 1, 1, 1, 1, 2]
