"""The command ``validate``: from its options to an exit code."""

from __future__ import annotations

from contextlib import closing

from rcdp_schemas.contract.names import find_target
from rcdp_schemas.exit_codes import INVALID, UNUSABLE, VALID
from rcdp_schemas.inputs import Unreadable
from rcdp_schemas.inputs.named import find_inputs
from rcdp_schemas.reporting import FOR_PEOPLE, load_reporter
from rcdp_schemas.reporting.results import Tally
from rcdp_schemas.runs.defaults import fill_in
from rcdp_schemas.runs.outputs import Outputs, find_clashes
from rcdp_schemas.runs.progress import Progress
from rcdp_schemas.runs.run import Rules, check_inputs
from rcdp_schemas.selection import parse_selection
from rcdp_schemas.streams import complain, output_encoding, put, put_exactly, terminal, wants_colour

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Generator, Iterable, Sequence

    from rcdp_schemas.inputs import Input
    from rcdp_schemas.reporting.results import Result


NOTHING = (
    "nothing to check: name a file, a folder or a pattern, or - for the standard input; "
    "or set `paths` in [tool.rcdp-schemas] of pyproject.toml"
)


def validate(options: Namespace) -> int:
    """Check what the options name, report it, and return the exit code."""
    options, complaints = fill_in(options)
    for complaint in complaints:
        complain(complaint)
    if complaints:
        return UNUSABLE
    try:
        rules = _rules(options)
    except LookupError as error:
        complain(str(error))
        return UNUSABLE
    if not options.paths:
        complain(NOTHING)
        return UNUSABLE
    inputs = list(
        find_inputs(
            options.paths,
            form=options.input_format,
            stdin_name=options.stdin_filename,
            allow_empty=options.allow_empty,
            project=options.project,
        )
    )
    clashes = list(find_clashes(options.reports, inputs))
    for clash in clashes:
        complain(clash)
    if clashes:
        return UNUSABLE
    tally = Tally()
    if options.if_payload:
        from rcdp_schemas.runs.screening import screen  # other runs do not pay for it

        inputs, tally.skipped = screen(inputs, rules)
    complete = _check(inputs, rules, tally, options)
    if not complete:
        return UNUSABLE
    return INVALID if tally.invalid and not options.exit_zero else VALID


def _rules(options: Namespace) -> Rules:
    """Return the rules that the options set. Raises LookupError for an unknown event or code."""
    if options.event is not None:
        find_target(options.event)
    selection = parse_selection(options.select, options.ignore)
    return Rules(
        event=options.event,
        strict=options.strict,
        redact=options.redact,
        max_issues=options.max_issues,
        selection=selection,
        settings=options.settings,
    )


def _check(inputs: Sequence[Input | Unreadable], rules: Rules, tally: Tally, options: Namespace) -> bool:
    """Check inputs, count and report what is found; return whether all was read and written."""
    progress = Progress(inputs, terminal())
    put_report = put if options.output_format in FOR_PEOPLE else put_exactly
    colour, encoding = wants_colour(options.color), output_encoding()
    printed = load_reporter(options.output_format, colour=colour, encoding=encoding)
    with (
        closing(_results(progress.inputs(), rules, options.jobs)) as results,
        Outputs(printed, put_report, options.reports, progress.clear) as outputs,
    ):
        try:
            _report(results, outputs, progress, tally)
        finally:
            progress.clear()
    return not tally.unreadable and not outputs.failed


def _results(
    inputs: Iterable[Input | Unreadable], rules: Rules, jobs: int
) -> Generator[Result | Unreadable, None, None]:
    if jobs == 1:
        return check_inputs(inputs, rules)
    from rcdp_schemas.runs.jobs import check_in_parallel  # one process alone does not pay for it

    return check_in_parallel(inputs, rules, jobs)


def _report(
    results: Iterable[Result | Unreadable], outputs: Outputs, progress: Progress, tally: Tally
) -> None:
    """Report results as they come, and count them."""
    outputs.begin()
    for result in results:
        if isinstance(result, Unreadable):
            progress.clear()
            complain(f"can't read {result.name}: {result.reason}")
            tally.unreadable.append(result)
        else:
            tally.count(result)
            progress.count(result.payloads)
            outputs.add(result)
    outputs.end(tally)
