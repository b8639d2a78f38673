"""The command ``validate``: its options, the run, and the exit code."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError, BooleanOptionalAction, Namespace
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import ExitStack, closing

from rcdp_schemas.checking.files import Result, check_inputs, screen
from rcdp_schemas.checking.rules import Rules, parse_codes
from rcdp_schemas.cli.settings import fill_in
from rcdp_schemas.cli.terminal import (
    INVALID,
    MEANING,
    UNUSABLE,
    VALID,
    Progress,
    UnusableError,
    complain,
    flush,
    output_encoding,
    put,
    put_exactly,
    terminal,
    wants_colour,
)
from rcdp_schemas.contract.names import find_target
from rcdp_schemas.reading.files import FORMS, STDIN, Input, Unreadable, find_inputs
from rcdp_schemas.reporting import FOR_PEOPLE, FORMATS, load_reporter
from rcdp_schemas.reporting.results import Tally

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.cli.outputs import ReportFiles

NOTHING = (
    "nothing to check: name a file, a folder or a pattern, or - for the standard input; "
    "or set `paths` in [tool.rcdp-schemas] of pyproject.toml"
)
_LONGEST = 20  # digits of a number


def add_options(parser: ArgumentParser) -> None:
    """Add the options of ``validate`` to its parser."""
    parser.epilog = MEANING
    _add_inputs(parser)
    _add_rules(parser)
    _add_outputs(parser)


def _add_inputs(validate: ArgumentParser) -> None:
    validate.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a file, a folder (the payload files in it and below) or a pattern; - is the standard input",
    )
    validate.add_argument(
        "--input-format", choices=FORMS, help="the format of the files, whatever their suffix"
    )
    validate.add_argument(
        "--stdin-filename", metavar="PATH", help="the name of the standard input, for its format and event"
    )
    validate.add_argument(
        "--allow-empty",
        action="store_true",
        help="accept folders and patterns without a payload file, and NDJSON without a record",
    )
    validate.add_argument(
        "--if-payload", action="store_true", help="skip files that hold no payloads, and count them"
    )
    validate.add_argument(
        "--jobs", metavar="N", type=_jobs, default=1, help="the number of processes (default: %(default)s)"
    )


def _add_rules(validate: ArgumentParser) -> None:
    validate.add_argument(
        "--event", metavar="NAME", help="the event of every payload, in place of its eventType"
    )
    validate.add_argument(
        "--strict", action=BooleanOptionalAction, default=None, help="make every warning an error"
    )
    for option, effect in (("--select", "count only"), ("--ignore", "leave out")):
        validate.add_argument(
            option,
            metavar="CODE",
            action="append",
            help=f"{effect} this code, or all codes with this prefix",
        )
    validate.add_argument("--redact", action="store_true", help="show no value of a payload")
    validate.add_argument(
        "--config", metavar="FILE", help="the configuration file (default: the nearest pyproject.toml)"
    )


def _add_outputs(validate: ArgumentParser) -> None:
    validate.add_argument(
        "--output-format",
        choices=FORMATS,
        default=FORMATS[0],
        metavar="FORMAT",
        help=f"what to print: {', '.join(FORMATS)}; default: %(default)s",
    )
    validate.add_argument(
        "--report",
        metavar="FORMAT=PATH",
        type=_destination,
        action="append",
        default=[],
        dest="reports",
        help="write a report to a file too; may be given several times",
    )
    validate.add_argument(
        "--max-issues",
        metavar="N",
        type=_number,
        default=100,
        help="the most issues to show of a payload, 0 for all; default: %(default)s",
    )
    validate.add_argument("--exit-zero", action="store_true", help="exit with 0 even if payloads are invalid")
    validate.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="default: %(default)s"
    )


def _jobs(text: str) -> int:
    if not _is_number(text) or int(text) < 1:
        raise ArgumentTypeError(f"'{text}' is not a number of processes")
    return int(text)


def _destination(text: str) -> tuple[str, str]:
    output_format, _, path = text.partition("=")
    if output_format not in FORMATS or not path or "\0" in path:
        raise ArgumentTypeError(f"'{text}' is not FORMAT=PATH with a format of {', '.join(FORMATS)}")
    if path == STDIN:
        raise ArgumentTypeError("a report goes into a file; --output-format says what is printed")
    return output_format, path


def _number(text: str) -> int:
    if not _is_number(text):
        raise ArgumentTypeError(f"'{text}' is not a number of issues")
    return int(text)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < _LONGEST


def run(options: Namespace) -> int:
    """Check what the options name, report it, and return the exit code. Raises UnusableError."""
    options, complaints = fill_in(options)
    if complaints:
        raise UnusableError(*complaints)
    rules = _rules(options)
    if not options.paths:
        raise UnusableError(NOTHING)
    inputs = list(
        find_inputs(
            options.paths,
            form=options.input_format,
            stdin_name=options.stdin_filename,
            allow_empty=options.allow_empty,
            project=options.project,
        )
    )
    if options.reports:
        from rcdp_schemas.cli.outputs import find_clashes  # only reports in files need it

        clashes = tuple(find_clashes(options.reports, inputs))
        if clashes:
            raise UnusableError(*clashes)
    tally = Tally()
    if options.if_payload:
        inputs, tally.skipped = screen(inputs, rules)
    complete = _check(inputs, rules, tally, options)
    if not complete:
        return UNUSABLE
    return INVALID if tally.invalid and not options.exit_zero else VALID


def _rules(options: Namespace) -> Rules:
    """Return the rules that the options set. Raises LookupError for an unknown event or code."""
    if options.event is not None:
        find_target(options.event)
    return Rules(
        event=options.event,
        strict=options.strict,
        redact=options.redact,
        max_issues=options.max_issues,
        select=parse_codes(options.select),
        ignore=parse_codes(options.ignore),
        settings=options.settings,
    )


def _check(inputs: Sequence[Input | Unreadable], rules: Rules, tally: Tally, options: Namespace) -> bool:
    """Check inputs and report the results; return whether everything was read and written."""
    progress = Progress(inputs, terminal())
    outputs: list[_Printed | ReportFiles] = []
    with closing(_results(progress.inputs(), rules, options.jobs)) as results, ExitStack() as stack:
        if options.reports:
            from rcdp_schemas.cli.outputs import ReportFiles

            outputs.append(stack.enter_context(ReportFiles(options.reports, progress.clear)))
        outputs.append(_Printed(options, progress.clear))
        try:
            _report(results, outputs, progress, tally)
        finally:
            progress.clear()
    return not tally.unreadable and not any(output.failed for output in outputs)


def _results(
    inputs: Iterable[Input | Unreadable], rules: Rules, jobs: int
) -> Generator[Result | Unreadable, None, None]:
    if jobs == 1:
        return check_inputs(inputs, rules)
    from rcdp_schemas.cli.parallel import check_in_parallel  # only several processes need it

    return check_in_parallel(inputs, rules, jobs)


def _report(
    results: Iterable[Result | Unreadable],
    outputs: Sequence[_Printed | ReportFiles],
    progress: Progress,
    tally: Tally,
) -> None:
    for output in outputs:
        output.begin()
    for result in results:
        if isinstance(result, Unreadable):
            progress.clear()
            complain(f"can't read {result.name}: {result.reason}")
            tally.unreadable.append(result)
        else:
            tally.count(result)
            progress.count(result.payloads)
            for output in outputs:
                output.add(result)
    for output in outputs:
        output.end(tally)


class _Printed:
    """The report on the standard output; ``clear`` is called before anything is printed."""

    failed = False  # a failure to print ends the run

    def __init__(self, options: Namespace, clear: Callable[[], None]) -> None:
        self._put = put if options.output_format in FOR_PEOPLE else put_exactly
        self._clear = clear
        colour, encoding = wants_colour(options.color), output_encoding()
        self._reporter = load_reporter(options.output_format, colour=colour, encoding=encoding)

    def begin(self) -> None:
        self._print(self._reporter.begin())

    def add(self, result: Result) -> None:
        self._print(self._reporter.add(result))

    def end(self, tally: Tally) -> None:
        self._print(self._reporter.end(tally))

    def _print(self, text: str) -> None:
        """Print text at once, so that the first issue is seen long before the last file is read."""
        if text:
            self._clear()
            self._put(text)
            flush()
