"""We say what two independent judges say, on many seeded payloads of every schema."""

from __future__ import annotations

import re
import subprocess
import sys
from copy import deepcopy
from typing import Any

import pytest

import rcdp_schemas as rcdp
from tests.commands import ROOT
from tests.differential.campaign import Disagreement, Subject, Tally, compare, run
from tests.differential.judges import rust_judge

_QUICK = {"jsonschema-rs": 100_000, "jsonschema": 10_000}
_DEEP = {"jsonschema-rs": 10_000_000, "jsonschema": 1_000_000}
_KEYWORDS = {
    *("additionalProperties", "anyOf", "const", "enum", "maximum", "minItems", "minimum", "pattern"),
    *("required", "type"),
}


def test_we_and_the_judges_agree(pytestconfig: pytest.Config) -> None:
    # Processes of their own: side by side, and without the tracing that measures coverage.
    deep = pytestconfig.getoption("--deep")
    seed = [] if deep else ["--seed", "0"]
    running = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.differential", "--judge", judge, "--payloads", str(count), *seed],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
        )
        for judge, count in (_DEEP if deep else _QUICK).items()
    ]
    for process, (judge, count) in zip(running, (_DEEP if deep else _QUICK).items(), strict=True):
        output, _ = process.communicate()
        assert process.returncode == 0, output
        assert output.startswith(f"{judge}, seed ")
        assert re.search(
            rf"^{count} payloads, \d+ of them valid, in \d+ s: no disagreement$", output, re.MULTILINE
        )
        assert set(re.findall(r"findings: [1-9]\d+ (\w+)$", output, re.MULTILINE)) >= _KEYWORDS, output


def test_page_gives_the_numbers_of_payloads() -> None:
    page = (ROOT / "docs" / "proof" / "other-validators.md").read_text("utf-8")
    for judge, count in _QUICK.items():
        assert f"\n| {judge} | {count:,} | {_DEEP[judge]:,} |\n" in page


def test_payloads_depend_on_the_seed_alone() -> None:
    def drawn(seed: str) -> list[Any]:
        fuzzer = Subject("eventCheckout", "jsonschema").fuzzer(seed)
        return [fuzzer.payload() for _ in range(100)]

    assert repr(drawn("1")) == repr(drawn("1")) != repr(drawn("2"))


def _without(rule: tuple[str, ...], schema: Any) -> Any:
    """Return a schema without one keyword."""
    copy = deepcopy(schema)
    holder = copy
    for token in rule[:-1]:
        holder = holder[token]
    del holder[rule[-1]]
    return copy


def _compare_all(subject: Subject, payloads: list[Any]) -> None:
    tally = Tally()
    for payload in payloads:
        compare(subject, payload, tally)


@pytest.mark.parametrize(
    "rule",
    [
        ("properties", "requestTime", "minimum"),
        ("properties", "eventDateTime", "pattern"),
        ("properties", "eventType", "const"),
        ("properties", "storeId", "type"),
        ("$defs", "EventLoginData", "required"),
        ("$defs", "UserAgent", "properties", "isMobileDevice", "type"),
    ],
    ids="/".join,
)
def test_rule_that_the_judge_does_not_know_is_noticed(rule: tuple[str, ...]) -> None:
    subject = Subject("eventLogin", "jsonschema-rs")
    plain, strict = (rcdp.json_schema("eventLogin", strict=strict) for strict in (False, True))
    vars(subject)["judges"] = rust_judge(_without(rule, plain)), rust_judge(strict)
    fuzzer = subject.fuzzer("0")
    payloads = [fuzzer.payload() for _ in range(3000)]
    with pytest.raises(Disagreement, match="eventData" if rule[-1] == "required" else rule[-2]):
        _compare_all(subject, payloads)


def test_run_counts_what_it_saw() -> None:
    tally = run("jsonschema-rs", 200, "0")
    assert tally.payloads == 200
    assert 0 < tally.valid < 200
    assert tally.leaves["required"] > 0
