"""The parts of a run that are done at the same time: together they are the whole run, in its order."""

from __future__ import annotations

import json
from pathlib import Path

from rcdp_schemas.inputs import Input, Unreadable
from rcdp_schemas.inputs.named import find_inputs
from rcdp_schemas.runs import jobs
from rcdp_schemas.runs.run import Rules, check_inputs
from tests.runtime.payloads import edited

_RECORD = json.dumps(edited("eventLogin"))


def _sizes(inputs: list[Input | Unreadable]) -> list[int]:
    """Return how many results each part of a run has; together they must be those of the whole run."""
    rules = Rules(event="eventLogin")
    parts = [list(task.work()) for task in jobs._tasks(inputs, rules)]
    assert [repr(result) for part in parts for result in part] == list(map(repr, check_inputs(inputs, rules)))
    return [len(part) for part in parts]


def test_lines_of_a_file_are_checked_in_parts(tmp_path: Path) -> None:
    path = tmp_path / "x.ndjson"
    per_part = -(-jobs._BATCH_BYTES // len(_RECORD))
    for lines in (1, per_part, 2 * per_part, 2 * per_part + 1):
        path.write_text(f"{_RECORD}\n" * lines, encoding="utf-8")
        whole, rest = divmod(lines, per_part)
        expected = [per_part] * whole + [rest] * bool(rest)
        assert _sizes([Input("x.ndjson", "ndjson", str(path))]) == expected


def test_small_files_are_checked_together_and_large_ones_apart(tmp_path: Path) -> None:
    for number in range(2 * jobs._BATCH_FILES + 1):
        (tmp_path / f"a{number}.json").write_text(_RECORD, encoding="utf-8")
    for number in range(3):
        (tmp_path / f"b{number}.json").write_text(_RECORD + " " * jobs._BATCH_BYTES, encoding="utf-8")
    (tmp_path / "c.json").write_text("[]", encoding="utf-8")
    (tmp_path / "d.ndjson").write_text("{", encoding="utf-8")
    (tmp_path / "e.ndjson.gz").write_text("{", encoding="utf-8")
    (tmp_path / "f.json").symlink_to("nowhere")
    inputs = [*find_inputs([str(tmp_path)]), Unreadable("g", "gone"), Unreadable("h", "gone")]
    assert _sizes(inputs) == [jobs._BATCH_FILES] * 2 + [2, 1, 1, 1, 1, 1, 1, 2]
