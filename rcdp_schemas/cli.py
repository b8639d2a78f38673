"""The command line."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress

from rcdp_schemas.commands import add_commands, text_of
from rcdp_schemas.commands.refusals import UnusableError
from rcdp_schemas.display import encodable, escape
from rcdp_schemas.names import UnknownCodeError, UnknownEventError, find_target
from rcdp_schemas.reporting import FORMATS, load_reporter
from rcdp_schemas.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TextIO

PROGRAM = "rcdp-schemas"
VALID, INVALID, UNUSABLE, INTERNAL, INTERRUPTED, PIPE_CLOSED = 0, 1, 2, 3, 130, 141
_EXIT_CODES = (
    "exit codes: 0 all payloads are valid, 1 a payload has an error, "
    "2 wrong usage or a file that can't be read, 3 an internal error"
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; only ``--verbose`` shows the traceback of an internal error."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    try:
        code = _run(arguments)
        _flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _discard_output()
        return PIPE_CLOSED
    except OSError as error:
        _complain(f"can't write the results: {error.strerror or error}")
        _discard_output()
        return UNUSABLE
    except Exception as error:  # noqa: BLE001 - whatever it is, the user sees one line
        _complain(f"internal error: {type(error).__name__}; --verbose shows where")
        if "--verbose" in arguments:
            import traceback

            traceback.print_exc()
        return INTERNAL
    return code


def _run(arguments: Sequence[str]) -> int:
    try:
        options = _parser().parse_args(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else VALID
    command: Callable[[argparse.Namespace], int] = options.command
    return command(options)


def _parser() -> argparse.ArgumentParser:
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--verbose", action="store_true", help="show the traceback of an internal error")
    about = "Check payloads of the rCDP event API."
    parser = argparse.ArgumentParser(
        prog=PROGRAM, description=about, epilog=_EXIT_CODES, parents=[shared], allow_abbrev=False
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the versions and stop")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    about = "check payloads in JSON files"
    validate = commands.add_parser(
        "validate", parents=[shared], help=about, epilog=_EXIT_CODES, allow_abbrev=False
    )
    validate.add_argument("files", nargs="+", metavar="FILE", help="a JSON file with one payload")
    validate.add_argument(
        "--event", metavar="NAME", help="the event of every payload, in place of its eventType"
    )
    validate.add_argument("--strict", action="store_true", help="make every warning an error")
    validate.add_argument("--output-format", choices=FORMATS, default=FORMATS[0], help="default: %(default)s")
    for option, effect in (("--select", "count only"), ("--ignore", "leave out")):
        validate.add_argument(
            option,
            metavar="CODE",
            action="append",
            default=[],
            help=f"{effect} this code, or all that begin so",
        )
    validate.add_argument("--redact", action="store_true", help="show no value of a payload")
    validate.add_argument(
        "--color", choices=("auto", "always", "never"), default="auto", help="default: %(default)s"
    )
    validate.set_defaults(command=_validate)
    about = "list the events: name, group, title"
    listing = commands.add_parser("list", parents=[shared], help=about, allow_abbrev=False)
    listing.set_defaults(command=_list)
    add_commands(commands, shared, _print)
    return parser


class _Version(argparse.Action):
    """Prints the versions; they are looked up only when asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from rcdp_schemas_generated.index import CONTRACT_VERSION

        _write(sys.stdout, f"{PROGRAM} {__version__}, contract {CONTRACT_VERSION}\n")
        parser.exit()


def _validate(options: argparse.Namespace) -> int:
    from rcdp_schemas.inputs import Input, Unreadable
    from rcdp_schemas.reporting.results import Tally
    from rcdp_schemas.runs.run import Rules, check_inputs
    from rcdp_schemas.selection import parse_selection

    try:
        if options.event is not None:
            find_target(options.event)
        selection = parse_selection(options.select, options.ignore)
    except LookupError as error:
        _complain(str(error))
        return UNUSABLE
    rules = Rules(event=options.event, strict=options.strict, redact=options.redact, selection=selection)
    tally, unread = Tally(), 0
    reporter = load_reporter(options.output_format, colour=_wants_colour(options.color))
    _write(sys.stdout, reporter.begin())
    for result in check_inputs((Input(file, "json", file) for file in options.files), rules):
        if isinstance(result, Unreadable):
            _complain(f"can't read {result.name}: {result.reason}")
            unread += 1
        else:
            tally.count(result)
            _write(sys.stdout, reporter.add(result))
    _write(sys.stdout, reporter.end(tally))
    if unread:
        return UNUSABLE
    return INVALID if tally.invalid else VALID


def _wants_colour(choice: str) -> bool:
    if choice != "auto":
        return choice == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and sys.stdout is not None and sys.stdout.isatty()


def _list(_: argparse.Namespace) -> int:
    from rcdp_schemas.registry import events

    rows = [(event.name, event.group, event.title) for event in events()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        _write(sys.stdout, f"{line.rstrip()}\n")
    return VALID


def _print(options: argparse.Namespace) -> int:
    try:
        text = text_of(options)
    except (UnknownCodeError, UnknownEventError, UnusableError) as error:
        _complain(str(error))
        return UNUSABLE
    _write(sys.stdout, text)
    return VALID


def _complain(message: str) -> None:
    with suppress(OSError):  # nowhere is left to say it
        _write(sys.stderr, f"{PROGRAM}: {escape(message)}\n")


def _write(stream: TextIO | None, text: str) -> None:
    """Write text, with escapes for what the stream can't express; a closed stream takes nothing."""
    if stream is not None:
        stream.write(encodable(text, stream.encoding or "utf-8"))


def _flush() -> None:
    if sys.stdout is not None:
        sys.stdout.flush()


def _discard_output() -> None:
    """Send what is still buffered nowhere, so that Python does not complain about it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
