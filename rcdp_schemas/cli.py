"""The command line."""

from __future__ import annotations

import gc
import os
import sys
from argparse import Action

from rcdp_schemas.command_parser import CommandParser
from rcdp_schemas.exit_codes import INTERNAL, INTERRUPTED, MEANING, PIPE_CLOSED, UNUSABLE, VALID
from rcdp_schemas.streams import PROGRAM, complain, discard_output, flush, put, put_exactly
from rcdp_schemas.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeAlias

    _Commands: TypeAlias = _SubParsersAction[CommandParser]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; only ``--verbose`` shows the traceback of an internal error.

    Without arguments it runs what this process was started for.
    """
    if argv is not None:
        return _main(list(argv))
    code = _main(sys.argv[1:])
    gc.freeze()  # the process ends, and need not search all that is loaded for what can be freed
    return code


def _main(arguments: Sequence[str]) -> int:
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
    ambiguous = tuple(_ambiguous(arguments)) if "--if-payload" in arguments else ()
    for argument in ambiguous:
        complain(f"{argument} begins with - and is the path of a file; write ./{argument}, or rename it")
    if ambiguous:
        return UNUSABLE
    try:
        options = _parser(arguments[:1]).parse_args(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else VALID
    command: Callable[[Namespace], int] = options.command
    return command(options)


def _ambiguous(arguments: Sequence[str]) -> Iterator[str]:
    """Yield what would be read as an option, and is a path that exists.

    pre-commit puts options and the names of files in one row, so the name of a file in somebody's repository
    could be an option: one that writes a report anywhere, or that makes the run end with 0.
    """
    for argument in arguments:
        if argument.startswith("-") and os.path.lexists(argument):
            yield argument
        elif argument == "--":  # no option follows
            return


def _parser(first: Sequence[str]) -> CommandParser:
    """Return the parser of a command line, with the commands that its first argument leaves open."""
    shared = CommandParser(add_help=False)
    shared.add_argument("--verbose", action="store_true", help="show the traceback of an internal error")
    about = "Check payloads of the rCDP event API."
    parser = CommandParser(prog=PROGRAM, description=about, epilog=MEANING, parents=[shared])
    parser.add_argument("--version", action=_Version, nargs=0, help="show the versions and stop")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    named = [_COMMANDS[name] for name in first if name in _COMMANDS]
    for add in named or dict.fromkeys(_COMMANDS.values()):
        add(commands, shared)
    return parser


class _Version(Action):
    """Prints the versions; they are looked up only when asked for."""

    def __call__(self, parser: ArgumentParser, *_: object) -> None:
        from rcdp_schemas_generated.index import CONTRACT_VERSION

        put(f"{PROGRAM} {__version__}, contract {CONTRACT_VERSION}\n")
        parser.exit()


def _add_validate(commands: _Commands, shared: CommandParser) -> None:
    from rcdp_schemas.runs.options import add_validate  # no other command pays for it

    add_validate(commands, shared, _validate)


def _add_list(commands: _Commands, shared: CommandParser) -> None:
    listing = commands.add_parser("list", parents=[shared], help="list the events: name, group, title")
    listing.set_defaults(command=_list)


def _add_printers(commands: _Commands, shared: CommandParser) -> None:
    from rcdp_schemas.commands import add_commands

    add_commands(commands, shared, _print)


def _add_coverage(commands: _Commands, shared: CommandParser) -> None:
    from rcdp_schemas.coverage.options import add_coverage

    add_coverage(commands, shared, _coverage)


# What adds the parser of each command, in the order of the help.
_COMMANDS = {
    "validate": _add_validate,
    "list": _add_list,
    **dict.fromkeys(("show", "schema", "example", "explain", "fields"), _add_printers),
    "coverage": _add_coverage,
}


def _validate(options: Namespace) -> int:
    from rcdp_schemas.runs.command import validate

    return validate(options)


def _coverage(options: Namespace) -> int:
    from rcdp_schemas.coverage.command import coverage

    return coverage(options)


def _list(_: Namespace) -> int:
    from rcdp_schemas.contract.registry import events

    rows = [(event.name, event.group, event.title) for event in events()]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        put(f"{line.rstrip()}\n")
    return VALID


def _print(options: Namespace) -> int:
    from rcdp_schemas.commands import FOR_PROGRAMS, text_of
    from rcdp_schemas.commands.refusals import UnusableError
    from rcdp_schemas.errors import UnknownCodeError, UnknownEventError

    try:
        text = text_of(options)
    except (UnknownCodeError, UnknownEventError, UnusableError) as error:
        complain(str(error))
        return UNUSABLE
    if options.printer in FOR_PROGRAMS:
        put_exactly(text)
    else:
        put(text)
    return VALID
