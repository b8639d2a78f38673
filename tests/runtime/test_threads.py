"""The first use of every public name, in a fresh process, from many threads at once."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from tests.commands import ROOT, find_pythons, run
from tests.runtime import first_use
from tests.runtime.payloads import SOURCE_ROOTS

_PROCESSES = 5
_DEEP_PROCESSES = 40  # with each interpreter


def _outcomes(python: str, how: str, folder: Path) -> dict[str, list[str]]:
    """Return the results of each name's uses in fresh processes, each different result once."""
    payloads = [folder / "good.json", folder / "bad.json"]
    for path, payload in zip(payloads, (first_use.GOOD, first_use.BAD), strict=True):
        path.write_text(json.dumps(payload), encoding="utf-8")
    program = (
        f"import sys; sys.path[:0] = {SOURCE_ROOTS}; from tests.runtime import first_use; first_use.main()"
    )
    arguments = ("-I", "-S", "-W", "error", "-c", program, how, *map(str, payloads))
    outcomes: dict[str, list[str]] = json.loads(run(python, *arguments, cwd=ROOT))
    return outcomes


def test_every_public_name_is_used(tmp_path: Path) -> None:
    outcomes = _outcomes(sys.executable, "alone", tmp_path)
    assert {name.partition(",")[0] for name in outcomes} == set(rcdp.__all__)
    assert len(outcomes) >= 32
    raised = {name for name, texts in outcomes.items() if any("Error: " in text for text in texts)}
    assert raised == {"parse, bad", "validate"}


def test_first_use_from_many_threads_gives_what_one_thread_gets(
    pytestconfig: pytest.Config, tmp_path: Path
) -> None:
    expected = _outcomes(sys.executable, "alone", tmp_path)
    deep = pytestconfig.getoption("--deep")
    for python in find_pythons() if deep else [sys.executable]:
        for _ in range(_DEEP_PROCESSES if deep else _PROCESSES):
            outcomes = _outcomes(python, "together", tmp_path)
            assert {name: outcomes[name] for name in outcomes if outcomes[name] != expected[name]} == {}, (
                python
            )
