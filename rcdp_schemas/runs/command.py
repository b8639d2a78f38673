"""The command ``validate``: from its options to an exit code."""

from __future__ import annotations

from rcdp_schemas.exit_codes import INVALID, UNUSABLE, VALID
from rcdp_schemas.inputs import Input, Unreadable
from rcdp_schemas.names import find_target
from rcdp_schemas.reporting import load_reporter
from rcdp_schemas.reporting.results import Tally
from rcdp_schemas.runs.run import Rules, check_inputs
from rcdp_schemas.selection import parse_selection
from rcdp_schemas.streams import complain, put, wants_colour

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from rcdp_schemas.reporting.results import Result


def validate(options: Namespace) -> int:
    """Check what the options name, report it, and return the exit code."""
    try:
        rules = _rules(options)
    except LookupError as error:
        complain(str(error))
        return UNUSABLE
    inputs = [Input(file, "json", file) for file in options.files]
    tally, unread = _report(check_inputs(inputs, rules), options)
    if unread:
        return UNUSABLE
    return INVALID if tally.invalid else VALID


def _rules(options: Namespace) -> Rules:
    """Return the rules that the options set. Raises LookupError for an unknown event or code."""
    if options.event is not None:
        find_target(options.event)
    selection = parse_selection(options.select, options.ignore)
    return Rules(event=options.event, strict=options.strict, redact=options.redact, selection=selection)


def _report(results: Iterable[Result | Unreadable], options: Namespace) -> tuple[Tally, int]:
    """Report results as they come; return the counts, and how many files could not be read."""
    tally, unread = Tally(), 0
    reporter = load_reporter(options.output_format, colour=wants_colour(options.color))
    put(reporter.begin())
    for result in results:
        if isinstance(result, Unreadable):
            complain(f"can't read {result.name}: {result.reason}")
            unread += 1
        else:
            tally.count(result)
            put(reporter.add(result))
    put(reporter.end(tally))
    return tally, unread
