"""The fast read accepts no text in which the detailed read finds an issue."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pytest

from rcdp_schemas.checking.validator import check_text
from rcdp_schemas_generated.index import EVENTS
from tests.commands import ROOT
from tests.soundness.campaign import Tally, UnsoundError, bases, judge, run

_QUICK, _DEEP = 100_000, 10_000_000


def test_mutants_that_are_accepted_raise_no_issue(pytestconfig: pytest.Config) -> None:
    # A process of its own, without the tracing that measures coverage.
    deep = pytestconfig.getoption("--deep")
    count, seed = (_DEEP, []) if deep else (_QUICK, ["--seed", "0"])
    command = [sys.executable, "-m", "tests.soundness", "--mutants", str(count), *seed]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    accepted = re.search(
        r"^\d+ mutants, (\d+) of them accepted, in \d+ s: all rightly$", done.stdout, re.MULTILINE
    )
    assert accepted is not None, done.stdout
    assert int(accepted[1]) > count // 8
    by_event = dict(re.findall(r"^  (\w+): (\d+)$", done.stdout, re.MULTILINE))
    assert by_event.keys() == EVENTS.keys()
    assert all(int(number) > count // 150 for number in by_event.values()), by_event


def test_clean_payloads_are_accepted() -> None:
    for event, payloads in bases().items():
        for text in (json.dumps(payload).encode() for payload in payloads):
            assert check_text(text, event).issues == ()
            assert judge(text, event) == event, text


def test_run_counts_what_it_saw() -> None:
    tally = run(400, "0")
    assert tally.mutants == 400
    assert 0 < tally.accepted.total() < 400
    assert run(400, "0") == tally != run(400, "1") != Tally()


@pytest.mark.parametrize("data", [b"{}", b"\xff", b'{"eventType":"eventLogout"}'])
def test_wrong_acceptance_is_noticed(data: bytes) -> None:
    with pytest.raises(UnsoundError, match="accepted as eventLogin"):
        judge(data, None, lambda *_: (True, "eventLogin"))
