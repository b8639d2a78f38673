"""Hints and notes follow the rules in the spec, example by example, and don't depend on any wording."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from ruamel.yaml import YAML

import rcdp_schemas as rcdp
from rcdp_schemas.issues.hints import hint
from rcdp_schemas.issues.issue import Issue
from rcdp_schemas_generated.codes import HINTS, NOTES
from scripts.codegen.build.words import fields_of
from scripts.codegen.output import write
from scripts.generate import generate, load_contract
from tests.commands import ROOT, run_python
from tests.runtime.payloads import ABSENT, edited, only

_SPEC = ROOT / "spec"
_RULES: dict[str, list[dict[str, Any]]] = YAML(typ="safe").load((_SPEC / "hints.yaml").read_text("utf-8"))


def _examples() -> Iterator[Any]:
    for kind, rules in _RULES.items():
        for rule in rules:
            for number, example in enumerate(rule.get("examples", [])):
                yield pytest.param(kind, example, id=f"{rule['rule']}-{number}")


def _issues(example: dict[str, Any]) -> tuple[Issue, ...]:
    if "text" in example:
        return rcdp.check_text(example["text"]).issues
    if "payload" in example:
        return rcdp.check(example["payload"], example.get("event")).issues
    edits = {**example.get("set", {}), **dict.fromkeys(example.get("drop", []), ABSENT)}
    return rcdp.check(edited(example["event"], edits), example["event"]).issues


@pytest.mark.parametrize(("kind", "example"), list(_examples()))
def test_example_of_a_rule_has_the_hint_or_notes_that_it_says(kind: str, example: dict[str, Any]) -> None:
    (issue,) = (issue for issue in _issues(example) if issue.pointer == example.get("at", issue.pointer))
    said = list(issue.notes) if kind == "notes" else issue.hint
    assert said == example[kind.removesuffix("s") if kind == "hints" else kind]


@pytest.mark.parametrize("kind", ["hints", "notes"])
def test_every_rule_has_an_example_in_which_it_applies(kind: str) -> None:
    for rule in _RULES[kind]:
        applied = [
            example for example in rule.get("examples", []) if example.get("hint", example.get("notes"))
        ]
        # The first takes a configuration, the second Python values.
        assert applied or rule["rule"] in ("unmet-expectation", "convert"), rule["rule"]


def test_table_has_the_rules_of_the_spec() -> None:
    assert list(HINTS) == [rule["rule"] for rule in _RULES["hints"]]
    assert list(NOTES) == [rule["rule"] for rule in _RULES["notes"]]


def test_hint_that_shows_a_value_is_left_out_where_values_are_masked() -> None:
    shown = {rule["rule"] for rule in _RULES["hints"] if rule.get("shows_value")}
    assert shown == {
        *("choose", "choose-event", "drop-quotes", "drop-fraction", "instant", "write-number"),
        *("put-in-quotes", "rewrite", "rewrite-number", "scale"),
    }
    payload = edited("eventLogin", {"/requestTime": "1710000000000"})
    assert only(payload).hint == "drop the quotes: 1710000000000"
    assert only(payload, redact=True).hint is None
    assert replace(only(payload), masked=True).hint is None, "whatever the value"


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [("1.50", 'put it in quotes: "1.50"'), ("1e2", None), ("-0", 'put it in quotes: "-0"')],
)
def test_number_is_quoted_only_where_the_text_is_valid_then(spelling: str, expected: str | None) -> None:
    text = json.dumps(edited("eventProduct", {"/eventData/price": "?"})).replace('"?"', spelling)
    (issue,) = rcdp.check_text(text, "eventProduct").issues
    assert (issue.code, issue.hint) == ("RC203", expected)


_MOMENT = datetime(2024, 3, 9, 16, tzinfo=UTC)
_UTC_CALL = 'value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")'


@pytest.mark.parametrize(
    ("event", "pointer", "value", "call"),
    [
        ("eventCheckout", "/eventData/totalPrice", Decimal("1.50"), "float(value)"),
        ("eventProduct", "/eventData/price", Decimal("1E+2"), 'format(value, "f")'),
        ("eventLogin", "/requestTime", _MOMENT, "int(value.timestamp() * 1000)"),
        ("eventLogin", "/eventDateTime", _MOMENT, _UTC_CALL),
        ("eventUpdateProfile", "/eventData/dob", _MOMENT, 'value.strftime("%m-%d-%Y")'),
        ("eventUpdateProfile", "/eventData/dob", _MOMENT.date(), 'value.strftime("%m-%d-%Y")'),
        ("eventLogin", "/srcId", _MOMENT.date(), "value.isoformat()"),
        ("eventLogin", "/customer/uuid", UUID(int=5), "str(value)"),
        ("eventLogin", "/srcId", b"x", "value.decode()"),
    ],
)
def test_python_value_is_converted_to_what_the_field_takes(
    event: str, pointer: str, value: Any, call: str
) -> None:
    issue = only(edited(event, {pointer: value}), event)
    assert (issue.code, issue.hint) == ("RC203", f"convert it: {call}")
    converted = eval(call, {"value": value, "UTC": UTC})  # noqa: S307 - the call in the table above
    assert rcdp.check(edited(event, {pointer: converted}), event).issues == ()


def test_tuple_and_undocumented_python_value_are_converted_too() -> None:
    products = rcdp.example("eventCheckout")["eventData"]["cartProducts"]
    issue = only(edited("eventCheckout", {"/eventData/cartProducts": tuple(products)}), "eventCheckout")
    assert issue.hint == "convert it: list(value)"
    hints = [
        issue.hint for issue in rcdp.check(edited("eventLogin", {"/extra": [Decimal(1), object()]})).issues
    ]
    assert hints[-2:] == ["convert it: float(value)", None]


@pytest.mark.parametrize(
    ("pointer", "value"), [("/requestTime", Decimal(1)), ("/customer/email", _MOMENT), ("/customer", ())]
)
def test_python_value_that_the_field_does_not_take_gets_no_hint(pointer: str, value: object) -> None:
    assert only(edited("eventLogin", {pointer: value})).hint is None


def _issue(code: str, actual: object) -> Issue:
    return Issue(
        code=code,
        variant="",
        path=("a",),
        wanted="",
        actual=actual,
        actual_type="object",
        event="eventLogin",
    )


@pytest.mark.parametrize(
    "code", ["RC101", "RC201", "RC202", "RC203", "RC301", "RC302", "RC401", "RC403", "RC999"]
)
def test_no_hint_for_facts_that_do_not_fit_together(code: str) -> None:
    assert hint(_issue(code, {})) is None


_PROGRAM = """
import json, sys
from pathlib import Path

import rcdp_schemas as rcdp
from rcdp_schemas.issues.wording import label
from rcdp_schemas_generated.codes import HINTS, NOTES

answers = []
for event, payload in json.loads(Path("payloads.json").read_text("utf-8")):
    report = rcdp.check_text(payload) if isinstance(payload, str) else rcdp.check(payload, event)
    for issue in report.issues:
        assert issue.message and issue.expected and label(issue)
        answers.append([issue.code, issue.pointer, issue.severity, issue.hint is not None, len(issue.notes)])
print(json.dumps(answers))
"""


def _reworded(node: Any, key: str = "") -> Any:
    """Return a part of the spec with every sentence changed, but with the same fields in it."""
    if isinstance(node, dict):
        is_table = key in ("types", "units", "formats", "asides")
        return {name: _reworded(value, "words" if is_table else name) for name, value in node.items()}
    if isinstance(node, list):
        return node if key in ("about", "names") else [_reworded(value, key) for value in node]
    sentences = (
        "message",
        "label",
        "expected",
        "says",
        "words",
        "x-label",
        "x-reference-guide",
        "description",
    )
    if key not in sentences or not isinstance(node, str):
        return node
    return " ".join(["Xyzzy", *(f"{{{field}}}" for field in sorted(fields_of(node)))])


def test_no_hint_or_note_depends_on_how_the_spec_words_anything(tmp_path: Path) -> None:
    payloads: list[Any] = []
    for rules in _RULES.values():
        for example in (example for rule in rules for example in rule.get("examples", [])):
            edits = {**example.get("set", {}), **dict.fromkeys(example.get("drop", []), ABSENT)}
            event = example.get("event")
            whole = example.get("text", example.get("payload"))
            whole = edited(str(event), edits) if whole is None else whole
            payloads.append([event, whole])
    (tmp_path / "payloads.json").write_text(json.dumps(payloads), "utf-8")
    answers = []
    for name in ("as it is", "reworded"):
        spec, root = tmp_path / name / "spec", tmp_path / name
        shutil.copytree(_SPEC, spec)
        if name == "reworded":
            _reword(spec)
        write(generate(load_contract(spec)), root)
        path = f"import sys; sys.path[:0] = [{str(root / 'generated')!r}, {str(ROOT)!r}]"
        answers.append(json.loads(run_python("-I", "-c", f"{path}\n{_PROGRAM}", cwd=tmp_path)))
    assert answers[0] == answers[1]
    assert sum(has_hint for _, _, _, has_hint, _ in answers[0]) > 20


def _reword(spec: Path) -> None:
    yaml = YAML(typ="safe", pure=True)
    for path in (
        spec / "codes.yaml",
        spec / "hints.yaml",
        *spec.glob("schemas/*.yaml"),
        *spec.glob("paths/*"),
    ):
        changed = _reworded(deepcopy(yaml.load(path.read_text("utf-8"))))
        path.write_text(json.dumps(changed, ensure_ascii=False, indent=1), "utf-8")  # which is YAML too
