"""The two forms of the report: text for people, JSON for programs."""

from __future__ import annotations

import json

from rcdp_schemas.commands.layout import page, paragraph, section, table
from rcdp_schemas.coverage.goals import CHOICE, FIELD, NULL, TYPE
from rcdp_schemas.issues.wording import in_words
from rcdp_schemas.json_text import json_text
from rcdp_schemas.version import __version__
from rcdp_schemas_generated.index import CONTRACT_VERSION, EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.coverage.goals import Goal
    from rcdp_schemas.coverage.survey import Section, Survey

FORMATS = ("text", "json")
FORMAT_VERSION = 1


def as_text(survey: Survey) -> str:
    """Return what is exercised in numbers, and what is not by name, but for what is in an absent field."""
    sections = survey.sections()
    unmet = [part.name for part in sections if part.name in EVENTS and not part.payloads]
    rows = [("", "valid payloads", "optional fields", "branches")]
    rows += [
        (part.name, str(part.payloads), _share(part, fields=True), _share(part, fields=False))
        for part in sections
    ]
    return page(
        _counts(survey),
        table(rows, ""),
        section("no valid payload of these events", paragraph(", ".join(unmet), "  ")) if unmet else "",
        *(section(part.name, _missing(part)) for part in sections if part.payloads),
    )


def _counts(survey: Survey) -> str:
    left_out = f", {survey.invalid} left out for errors" if survey.invalid else ""
    return f"{_count(survey.files, 'file')}, {_count(survey.payloads, 'payload')}{left_out}"


def _share(part: Section, *, fields: bool) -> str:
    total = len(part.chosen(fields=fields))
    return f"{total - len(part.missing(fields=fields))} of {total}" if total else "none"


def _missing(part: Section) -> str:
    rows = [(goal.path, _never(goal)) for goal in _shown(part)]
    return table(rows) if rows else ""


def _shown(part: Section) -> Iterator[Goal]:
    """Yield what is missing, but for what can't be there without a field that is missing too."""
    absent = [goal.pointer for goal in part.missing(fields=True)]
    for goal in part.goals:
        inside = any(goal.pointer.startswith(f"{pointer}/") for pointer in absent)
        is_plain = goal.kind == FIELD or goal.pointer not in absent
        if goal not in part.met and is_plain and not inside:
            yield goal


def _never(goal: Goal) -> str:
    if goal.kind == CHOICE:
        return f"never {json.dumps(goal.value)}"
    if goal.kind == TYPE:
        return f"never {in_words(str(goal.value))}"
    return "never null" if goal.kind == NULL else "never set"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"


def as_json(survey: Survey) -> str:
    """Return the same as JSON, with everything that is missing."""
    report = {
        "version": FORMAT_VERSION,
        "tool": {"name": "rcdp-schemas", "version": __version__, "contract": CONTRACT_VERSION},
        "sections": [_section(part) for part in survey.sections()],
        "summary": {"files": survey.files, "payloads": survey.payloads, "invalid": survey.invalid},
    }
    return f"{json_text(report)}\n"


def _section(part: Section) -> dict[str, object]:
    return {
        "name": part.name,
        "payloads": part.payloads,
        "fields": {
            "total": len(part.chosen(fields=True)),
            "missing": [goal.path for goal in part.missing(fields=True)],
        },
        "branches": {
            "total": len(part.chosen(fields=False)),
            "missing": [
                {"field": goal.path, "kind": goal.kind, "value": goal.value}
                for goal in part.missing(fields=False)
            ],
        },
    }
