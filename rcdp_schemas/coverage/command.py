"""The command ``coverage``: what fixtures never exercise."""

from __future__ import annotations

from rcdp_schemas.checking.texts import check_document
from rcdp_schemas.contract.names import find_target
from rcdp_schemas.coverage.reports import as_json, as_text
from rcdp_schemas.coverage.survey import Survey
from rcdp_schemas.errors import MissingExtraError, UnknownEventError
from rcdp_schemas.exit_codes import UNUSABLE, VALID
from rcdp_schemas.inputs import Unreadable
from rcdp_schemas.inputs.named import find_inputs
from rcdp_schemas.runs.command import NOTHING
from rcdp_schemas.runs.defaults import fill_in
from rcdp_schemas.runs.run import Rules, unreadable
from rcdp_schemas.streams import complain, put, put_exactly
from rcdp_schemas.validation import report_on

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from rcdp_schemas.inputs import Input


def coverage(options: Namespace) -> int:
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
        for complaint in complaints:
            complain(complaint)
        return UNUSABLE
    inputs = find_inputs(
        options.paths,
        form=options.input_format,
        stdin_name=options.stdin_filename,
        project=options.project,
    )
    survey, failures = _look_at(inputs, Rules(event=options.event, settings=options.settings))
    for failure in failures:
        complain(f"can't read {failure.name}: {failure.reason}")
    if options.output_format == "json":
        put_exactly(as_json(survey))
    else:
        put(as_text(survey))
    return UNUSABLE if failures else VALID


def _look_at(inputs: Iterable[Input | Unreadable], rules: Rules) -> tuple[Survey, list[Unreadable]]:
    """Return what the payloads of the inputs exercise, and what could not be read."""
    survey, failures = Survey(), list[Unreadable]()
    for source in inputs:
        if isinstance(source, Unreadable):
            failures.append(source)
            continue
        try:
            _look_into(source, rules, survey)
        except (MissingExtraError, OSError) as error:
            failures.append(unreadable(source, error))
        else:
            survey.files += 1
    return survey, failures


def _look_into(source: Input, rules: Rules, survey: Survey) -> None:
    """Note what the payloads of one file exercise. Raises OSError."""
    router = rules.router(source.path)
    for document in source.load():
        report = report_on(check_document(document, router, strict=False, redact=False))
        survey.payloads += 1
        if report.valid and report.event is not None:
            survey.add(report.event, document.payload)
        else:
            survey.invalid += 1
