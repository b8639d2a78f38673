"""The options of ``validate``."""

from __future__ import annotations

from argparse import ArgumentTypeError, BooleanOptionalAction

from rcdp_schemas.exit_codes import MEANING
from rcdp_schemas.reading.files import FORMS, STDIN
from rcdp_schemas.reporting import FORMATS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction
    from collections.abc import Callable

    from rcdp_schemas.command_parser import CommandParser
    from rcdp_schemas.runs.outputs import Destination

_LONGEST = 20  # digits of a number


def add_validate(
    commands: _SubParsersAction[CommandParser], shared: CommandParser, run: Callable[[Namespace], int]
) -> None:
    """Add the parser of ``validate``; ``run`` is what carries it out."""
    about = "check payloads in JSON, NDJSON and YAML files"
    validate = commands.add_parser("validate", parents=[shared], help=about, epilog=MEANING)
    validate.set_defaults(command=run)
    _add_inputs(validate)
    _add_rules(validate)
    _add_outputs(validate)


def _add_inputs(validate: ArgumentParser) -> None:
    validate.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="a file, a folder (the payload files in it and below) or a pattern; - is the standard input",
    )
    validate.add_argument(
        "--input-format", choices=FORMS, help="how files are read, whatever their names end with"
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
        "--jobs", metavar="N", type=_jobs, default=1, help="how many processes check (default: %(default)s)"
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
            help=f"{effect} this code, or all that begin so",
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
        help="show so many issues of a payload, 0 for all; default: %(default)s",
    )
    validate.add_argument("--exit-zero", action="store_true", help="end with 0 where payloads are invalid")
    validate.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="default: %(default)s"
    )


def _jobs(text: str) -> int:
    if not _is_number(text) or int(text) < 1:
        raise ArgumentTypeError(f"'{text}' is no number of processes")
    return int(text)


def _destination(text: str) -> Destination:
    from rcdp_schemas.runs.outputs import Destination  # other commands do not pay for it

    output_format, _, path = text.partition("=")
    if output_format not in FORMATS or not path or "\0" in path:
        raise ArgumentTypeError(f"'{text}' is not FORMAT=PATH with a format of {', '.join(FORMATS)}")
    if path == STDIN:
        raise ArgumentTypeError("a report goes into a file; --output-format says what is printed")
    return Destination(output_format, path)


def _number(text: str) -> int:
    if not _is_number(text):
        raise ArgumentTypeError(f"'{text}' is no number of issues")
    return int(text)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < _LONGEST
