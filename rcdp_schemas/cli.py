"""The command line."""

from __future__ import annotations

import argparse
import sys

from rcdp_schemas.commands import add_commands, text_of
from rcdp_schemas.commands.refusals import UnusableError
from rcdp_schemas.coverage.options import add_coverage
from rcdp_schemas.exit_codes import INTERNAL, INTERRUPTED, MEANING, PIPE_CLOSED, UNUSABLE, VALID
from rcdp_schemas.names import UnknownCodeError, UnknownEventError
from rcdp_schemas.runs.options import add_validate
from rcdp_schemas.streams import PROGRAM, complain, discard_output, flush, put
from rcdp_schemas.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; only ``--verbose`` shows the traceback of an internal error."""
    arguments = sys.argv[1:] if argv is None else list(argv)
    try:
        code = _run(arguments)
        flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        discard_output()
        return PIPE_CLOSED
    except OSError as error:
        complain(f"can't write the results: {error.strerror or error}")
        discard_output()
        return UNUSABLE
    except Exception as error:  # noqa: BLE001 - whatever it is, the user sees one line
        complain(f"internal error: {type(error).__name__}; --verbose shows where")
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
        prog=PROGRAM, description=about, epilog=MEANING, parents=[shared], allow_abbrev=False
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the versions and stop")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add_validate(commands, shared, _validate)
    about = "list the events: name, group, title"
    listing = commands.add_parser("list", parents=[shared], help=about, allow_abbrev=False)
    listing.set_defaults(command=_list)
    add_commands(commands, shared, _print)
    add_coverage(commands, shared, _coverage)
    return parser


class _Version(argparse.Action):
    """Prints the versions; they are looked up only when asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from rcdp_schemas_generated.index import CONTRACT_VERSION

        put(f"{PROGRAM} {__version__}, contract {CONTRACT_VERSION}\n")
        parser.exit()


def _validate(options: argparse.Namespace) -> int:
    from rcdp_schemas.runs.command import validate  # no other command pays for it

    return validate(options)


def _coverage(options: argparse.Namespace) -> int:
    from rcdp_schemas.coverage.command import coverage

    return coverage(options)


def _list(_: argparse.Namespace) -> int:
    from rcdp_schemas.registry import events

    rows = [(event.name, event.group, event.title) for event in events()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        put(f"{line.rstrip()}\n")
    return VALID


def _print(options: argparse.Namespace) -> int:
    try:
        text = text_of(options)
    except (UnknownCodeError, UnknownEventError, UnusableError) as error:
        complain(str(error))
        return UNUSABLE
    put(text)
    return VALID
