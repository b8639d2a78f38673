"""The command ``coverage``: reports what fixtures never exercise of the contract."""

from __future__ import annotations

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator

from rcdp_schemas.checking.files import unreadable
from rcdp_schemas.checking.rules import Rules
from rcdp_schemas.checking.texts import check_document
from rcdp_schemas.checking.validator import report_on
from rcdp_schemas.cli.layout import page, paragraph, section, table
from rcdp_schemas.cli.settings import fill_in
from rcdp_schemas.cli.survey import CHOICE, FIELD, NULL, TYPE, Goal, Section, Survey
from rcdp_schemas.cli.terminal import UNUSABLE, VALID, UnusableError, complain, put, put_exactly
from rcdp_schemas.cli.validate import NOTHING
from rcdp_schemas.contract.names import find_target
from rcdp_schemas.errors import MissingExtraError, UnknownEventError
from rcdp_schemas.escaping import format_count, json_text
from rcdp_schemas.issues.wording import in_words
from rcdp_schemas.reading.files import FORMS, Input, Unreadable, find_inputs, iter_documents
from rcdp_schemas.version import __version__
from rcdp_schemas_generated.index import CONTRACT_VERSION, EVENTS

_FORMAT_VERSION = 1


def add_options(parser: ArgumentParser) -> None:
    """Add the options of ``coverage`` to its parser."""
    parser.epilog = (
        "exit codes: 0 the report was made, 2 wrong usage or a file that can't be read, 3 an internal error"
    )
    parser.add_argument("paths", nargs="*", metavar="PATH", help="a file, a folder or a pattern; - is stdin")
    parser.add_argument(
        "--config", metavar="FILE", help="the configuration file (default: the nearest pyproject.toml)"
    )
    parser.add_argument("--event", metavar="NAME", help="the event of every payload")
    parser.add_argument(
        "--input-format", choices=FORMS, help="the format of the files, whatever their suffix"
    )
    parser.add_argument("--stdin-filename", metavar="PATH", help="the name of the standard input")
    parser.add_argument(
        "--output-format", choices=("text", "json"), default="text", help="default: %(default)s"
    )


def run(options: Namespace) -> int:
    """Report what the payloads that the options name never exercise, and return the exit code."""
    options, complaints = fill_in(options)
    if not complaints and not options.paths:
        complaints = (NOTHING,)
    try:
        if options.event is not None:
            find_target(options.event)
    except UnknownEventError as error:
        complaints = (*complaints, str(error))
    if complaints:
        raise UnusableError(*complaints)
    inputs = find_inputs(
        options.paths,
        form=options.input_format,
        stdin_name=options.stdin_filename,
        project=options.project,
    )
    survey, failures = _survey(inputs, Rules(event=options.event, settings=options.settings))
    for failure in failures:
        complain(f"can't read {failure.name}: {failure.reason}")
    if options.output_format == "json":
        put_exactly(_as_json(survey))
    else:
        put(_as_text(survey))
    return UNUSABLE if failures else VALID


def _survey(inputs: Iterable[Input | Unreadable], rules: Rules) -> tuple[Survey, list[Unreadable]]:
    survey, failures = Survey(), list[Unreadable]()
    for source in inputs:
        if isinstance(source, Unreadable):
            failures.append(source)
            continue
        try:
            _survey_file(source, rules, survey)
        except (MissingExtraError, OSError) as error:
            failures.append(unreadable(source, error))
        else:
            survey.files += 1
    return survey, failures


def _survey_file(source: Input, rules: Rules, survey: Survey) -> None:
    router = rules.router(source.path)
    for document in iter_documents(source):
        report = report_on(check_document(document, router, strict=False, redact=False))
        survey.payloads += 1
        if report.valid and report.event is not None:
            survey.add(report.event, document.payload)
        else:
            survey.invalid += 1


def _as_text(survey: Survey) -> str:
    """Return the counts of what is exercised, and what is missing but for the inside of absent fields."""
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
    return f"{format_count(survey.files, 'file')}, {format_count(survey.payloads, 'payload')}{left_out}"


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


def _as_json(survey: Survey) -> str:
    """Return the report as JSON, with everything that is missing."""
    report = {
        "version": _FORMAT_VERSION,
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
