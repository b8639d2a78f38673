"""The benchmarks run, with few rounds and small files: enough for all but the figures."""

from __future__ import annotations

import re
from functools import partial
from itertools import count
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from scripts.bench import __main__ as bench
from scripts.bench import payloads
from scripts.bench.figures import Figure
from scripts.bench.models import prove_equal
from scripts.bench.pages import table_of_targets
from scripts.bench.payloads import Contestant, prove
from scripts.bench.samples import LARGEST, of_all_events, samples
from tests.commands import ROOT

_FEW = ("--rounds", "1", "--payloads", "10", "--files", "2", "--records", "30")


def _tables(text: str) -> list[list[list[str]]]:
    """Return the cells of the tables of a text, without their headings."""
    tables = re.findall(r"(?:^\|.*\|\n)+", text, re.MULTILINE)
    return [[line.strip("| ").split(" | ") for line in table.splitlines()[2:]] for table in tables]


def _tick(monkeypatch: pytest.MonkeyPatch, clock: str) -> None:
    """Let a microsecond go by between two looks at the clock that measures payloads, and stop all others.

    On a busy machine a payload may take a thousand times as long as another.
    """
    for name in ("perf_counter_ns", "thread_time_ns"):
        ticks = count(step=1000 if name == clock else 0)
        monkeypatch.setattr(payloads, name, partial(next, ticks))


def test_a_run_measures_every_section_and_writes_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench, "PAGE", tmp_path / "speed.md")
    _tick(monkeypatch, "perf_counter_ns")
    assert bench.main([*_FEW, "--write"]) == 0
    targets, *sections = _tables((tmp_path / "speed.md").read_text(encoding="utf-8"))
    assert [*sections, targets] == _tables(capsys.readouterr().out)
    assert len(sections) == len(bench.SECTIONS)
    assert all(len(section) >= 5 for section in sections)
    for section, valid in zip(sections[:3], (10, 2, 10), strict=True):
        assert all(row[1:] == [f"{1 / valid:.1f}", "1.00"] * 3 for row in section)
    rows = sections[3]
    assert [row[1] for row in rows if row[0] == "a model of a dict"] == [
        "rcdp-schemas, parse",
        "rcdp-schemas, from_dict, which does not validate",
        "pydantic",
        "msgspec, convert",
        "mashumaro, types alone",
        "cattrs, which checks little",
    ]
    assert all(row[3:6] == ["1.00", "1.00", "1.00"] for row in rows)
    for section in sections[3:]:
        assert all(float(cell) >= 0 for row in section for cell in row[2:])
    missing = [row[:2] for row in targets if row[2] == "not measured"]
    assert missing == [  # without a million records
        ["NDJSON, one process, 1,000,000 records", "at most 150 MB"],
        ["NDJSON, one process", "at most 1.1 times the memory that fewer records take"],
    ]


def test_a_section_alone_is_measured_on_the_processors_clock(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _tick(monkeypatch, "thread_time_ns")
    assert bench.main(["dict-invalid", "--processor-time", *_FEW]) == 0
    section, targets = _tables(capsys.readouterr().out)
    assert all(row[1:] == ["0.5", "1.00"] * 3 for row in section)
    names = [row[0] for row in section]
    assert names == [
        "rcdp-schemas, findings",
        "rcdp-schemas, check",
        "jsonschema-rs",
        "pydantic",
        "fastjsonschema",
        "jsonschema",
    ]
    assert [row[1].split()[-1] for row in targets] == ["jsonschema-rs", "pydantic", "fastjsonschema"]


def test_the_page_is_not_written_from_some_sections() -> None:
    with pytest.raises(SystemExit, match="2"):
        bench.main(["cli", "--write"])


def test_targets_are_held_against_the_worst_event() -> None:
    times = {"eventLogin": (1.0, 2.0, 1.6), LARGEST: (10.0, 40.0, 30.0)}
    figures = [
        Figure(f"{event}, 1.00 kB", name, time)
        for event, row in times.items()
        for name, time in zip(("rcdp-schemas, is_valid", "fastjsonschema", "jsonschema-rs"), row, strict=True)
    ]
    rows = _tables("\n".join([*table_of_targets({"dict-valid": figures}), ""]))[0]
    assert [row[1:] for row in rows if row[2] != "not measured"] == [
        ["2.6 times faster than fastjsonschema", "2.00", "**no**"],
        ["3.7 times faster than fastjsonschema, the largest event", "4.00", "yes"],
        ["at most 2.2 times jsonschema-rs", "0.62", "yes"],
    ]


def test_targets_of_the_mean_take_all_events_together() -> None:
    figures = [
        Figure(f"a model of a dict, {event}", who, time)
        for event, ours in (("eventLogin", 2.0), (LARGEST, 8.0))
        for who, time in (("rcdp-schemas, parse", ours), ("pydantic", 4.0))
    ]
    rows = _tables("\n".join([*table_of_targets({"models": figures}), ""]))[0]
    assert [row[1:] for row in rows if row[2] != "not measured"] == [
        ["at most the time of pydantic, geometric mean of all events", "1.00", "yes"]
    ]


def test_nobody_who_makes_something_else_is_measured() -> None:
    sample = of_all_events(1, 1)[0]
    liar = Contestant("liar", lambda payload: {**payload, "srcId": "other"}, None)
    with pytest.raises(SystemExit, match="liar makes something else of payload 0: not measured"):
        prove_equal([liar], sample.valid, sample.valid)


def test_valid_payloads_of_all_events_have_no_warning() -> None:
    drawn = of_all_events(5, 20)
    assert [sample.event for sample in drawn] == [event.name for event in rcdp.events()]
    assert drawn == of_all_events(5, 20)
    for sample in drawn:
        assert all(not rcdp.check(payload, sample.event).issues for payload in sample.valid)


@pytest.mark.parametrize("lie", [True, False])
def test_nobody_who_judges_otherwise_is_measured(lie: bool) -> None:  # noqa: FBT001
    liar = Contestant("liar", lambda _: lie, lambda _: lie)
    sample = samples(1, 5)[0]
    wrong = "accepts invalid" if lie else "refuses valid"
    with pytest.raises(SystemExit, match=f"liar {wrong} payload 0 of {sample.event}: not measured"):
        prove([liar], sample)


def test_payloads_are_those_of_the_seed() -> None:
    assert samples(3, 20) == samples(3, 20)
    assert samples(3, 20) != samples(4, 20)


def test_valid_payloads_have_no_warning_and_invalid_ones_an_error() -> None:
    for sample in samples(5, 100):
        assert all(not rcdp.check(payload, sample.event).issues for payload in sample.valid)
        assert not any(rcdp.is_valid(payload, sample.event) for payload in sample.invalid)
        assert {payload["eventType"] for payload in sample.valid} == {sample.event}


@pytest.mark.parametrize("page", ["README.md", "docs/index.md"])
def test_figures_that_users_see_are_those_of_the_page(page: str) -> None:
    rows = [row for table in _tables(bench.PAGE.read_text(encoding="utf-8")) for row in table]
    by_name = {row[0]: row for row in rows}
    parse, check = by_name["json.loads alone"], by_name["rcdp-schemas, check_text"]
    assert {
        round(float(own) / float(other)) for own, other in zip(check[1::2], parse[1::2], strict=True)
    } == {2}
    targets = {row[0]: row[2] for row in rows if len(row) == 4}
    (memory,) = (
        row[-1] for row in rows if row[:2] == ["1,000,000 records, 1423 MB", "rcdp-schemas, check_paths"]
    )
    text = " ".join((ROOT / page).read_text(encoding="utf-8").split())
    for claim in (
        "about twice as long as `json.loads` alone",
        f"{float(check[1]):.0f} µs for a login, {float(check[-2]):.0f} µs for an order",
        f"`import rcdp_schemas` adds {float(targets['import'].split()[0]):.0f} ms to the start of Python",
        f"checks one file in {float(targets['command line, one file'].split()[0]):.0f} ms more than Python",
        f"1,000,000 payloads of NDJSON, a file of 1.4 GB, takes {memory} MB",
    ):
        assert claim in text, claim
