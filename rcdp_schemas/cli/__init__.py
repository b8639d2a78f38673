"""The command line: parses the arguments, runs a command, and turns what happens into an exit code."""

from __future__ import annotations

import gc
import os
import sys
from argparse import Action, ArgumentParser, HelpFormatter, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib import import_module

from rcdp_schemas.cli.terminal import (
    INTERNAL,
    INTERRUPTED,
    MEANING,
    PIPE_CLOSED,
    PROGRAM,
    UNUSABLE,
    VALID,
    LostProcessError,
    UnusableError,
    complain,
    discard_output,
    flush,
    put,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FALLBACK = 80  # columns
_MARGIN = 2
# What each command does. Its module, loaded for this command only, has `add_options` and `run`.
_COMMANDS = {
    "validate": "check payloads in JSON, NDJSON and YAML files",
    "list": "list the events: name, group, title",
    "show": "show what the contract says of an event or a field, and how sure that is",
    "schema": "print the JSON Schema of an event, or of the JSON report",
    "example": "print a sample payload",
    "explain": "explain an issue code, with a payload that has the issue and the same payload fixed",
    "fields": "list where each field occurs, and with which types",
    "coverage": "say which events, optional fields and branches the valid payloads of files never exercise",
}
_MODULES = {"list": "events"}  # those that have another name
_EXAMPLES = {
    "validate": ("validate fixtures --strict", "validate bad.json --event eventLogin --output-format json"),
    "list": ("list", "show eventLogin"),
    "show": ("show eventLogin", "show eventProduct.price"),
    "schema": ("schema eventLogin --strict", "schema --bundle"),
    "example": ("example eventLogin", "example eventCheckout --full --as curl"),
    "explain": ("explain RC203", "explain RC202"),
    "fields": ("fields", "fields --name quantity"),
    "coverage": ("coverage fixtures", "coverage fixtures --output-format json"),
}
# What other programs call a command or an option.
_OTHER_NAMES = {"check": "validate", "events": "list", "--format": "--output-format", "-f": "--output-format"}


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; only ``--verbose`` shows the traceback of an internal error.

    Without ``argv`` it runs what this process was started with.
    """
    if argv is not None:
        return _main(list(argv))
    code = _main(sys.argv[1:])
    gc.freeze()  # the process is about to end, and need not look for garbage
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
    except LostProcessError as error:
        complain(str(error))
        return INTERNAL
    except Exception as error:  # noqa: BLE001 - whatever it is, the user sees one line
        complain(f"internal error: {type(error).__name__}; --verbose shows where")
        if "--verbose" in arguments:
            import traceback

            traceback.print_exc()
        return INTERNAL
    return code


def _run(arguments: Sequence[str]) -> int:
    """Return the exit code of a command. Prints an error for what can't be done."""
    try:
        options = _parse(arguments)
        run: Callable[[Namespace], int] = options.command
        return run(options)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else VALID
    except UnusableError as error:
        complaints = error.args
    except LookupError as error:
        from rcdp_schemas.errors import UnknownCodeError, UnknownEventError

        if not isinstance(error, (UnknownCodeError, UnknownEventError)):
            raise
        complaints = (str(error),)
    for complaint in complaints:
        complain(complaint)
    return UNUSABLE


def _parse(arguments: Sequence[str]) -> Namespace:
    """Return the parsed arguments. Raises SystemExit for wrong usage and for help."""
    ambiguous = tuple(_ambiguous(arguments)) if "--if-payload" in arguments else ()
    if ambiguous:
        raise UnusableError(*ambiguous)
    parser = make_parser(arguments)
    first = next((argument for argument in arguments if not argument.startswith("-")), None)
    if first is not None and first not in _COMMANDS:
        parser.error(_unknown_command(first))
    return parser.parse_args(arguments)


def _unknown_command(name: str) -> str:
    from rcdp_schemas.contract.names import closest
    from rcdp_schemas.escaping import NAME_LIMIT, escape, shorten

    shown = escape(shorten(name, NAME_LIMIT))
    meant = _OTHER_NAMES.get(name) or closest(name, _COMMANDS)
    if meant is None and os.path.lexists(name):
        return f"there is no command '{shown}'; to check that path: `{PROGRAM} validate {shown}`"
    step = f"did you mean '{meant}'?" if meant is not None else f"the commands are {', '.join(_COMMANDS)}"
    return f"there is no command '{shown}'; {step}"


class _Parser(ArgumentParser):
    """Refuses unknown arguments with the usage of the command, and says which option was probably meant."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        options, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}{self._meant(unknown)}")
        return options, unknown

    def _meant(self, unknown: Sequence[str]) -> str:
        from rcdp_schemas.contract.names import closest

        known = self._option_string_actions  # argparse has no public list of the options
        for argument in unknown:
            name = argument.partition("=")[0]
            other = _OTHER_NAMES.get(name)
            meant = other if other in known else closest(name, known) if name.startswith("-") else None
            if meant is not None:
                return f"; did you mean {meant}?"
        return ""


def _ambiguous(arguments: Sequence[str]) -> Iterator[str]:
    """Yield a complaint for each argument that would be read as an option and is the path of a file.

    pre-commit passes options and file names side by side, so a file in somebody's repository could act as an
    option: one that writes a report anywhere, or that makes the run exit with 0.
    """
    for argument in arguments:
        if argument.startswith("-") and os.path.lexists(argument):
            yield f"{argument} begins with - and is the path of a file; write ./{argument}, or rename it"
        elif argument == "--":  # no option follows
            return


def make_parser(arguments: Sequence[str]) -> ArgumentParser:
    """Return the parser for the arguments, with the options of the commands that they name.

    Options can't be abbreviated. The width of the help is passed on, because argparse would load ``shutil``
    to find it, even in a run without help.
    """
    formatter = partial(HelpFormatter, width=_columns() - _MARGIN)
    shared = _Parser(add_help=False, formatter_class=formatter)
    lines = partial(RawDescriptionHelpFormatter, width=_columns() - _MARGIN)
    shared.add_argument("--verbose", action="store_true", help="show the traceback of an internal error")
    parser = _Parser(
        prog=PROGRAM,
        description="Check payloads of the rCDP event API.",
        epilog=MEANING,
        parents=[shared],
        formatter_class=formatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the versions and stop")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for name in [name for name in arguments[:1] if name in _COMMANDS] or _COMMANDS:
        command = commands.add_parser(
            name, help=_COMMANDS[name], parents=[shared], formatter_class=lines, allow_abbrev=False
        )
        if name in arguments:
            module = import_module(f"{__name__}.{_MODULES.get(name, name)}")
            module.add_options(command)
            command.set_defaults(command=module.run)
            examples = "".join(f"\n  {PROGRAM} {example}" for example in _EXAMPLES[name])
            command.epilog = f"{command.epilog or ''}\n\nexamples:{examples}".lstrip()
    return parser


def _columns() -> int:
    """Return the width of the terminal, as ``shutil.get_terminal_size`` finds it."""
    try:
        columns = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        columns = 0
    if columns > 0:
        return columns
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or _FALLBACK  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):
        return _FALLBACK


class _Version(Action):
    """Prints the versions, which are looked up only when asked for."""

    def __call__(self, parser: ArgumentParser, *_: object) -> None:
        from rcdp_schemas.version import __version__
        from rcdp_schemas_generated.index import CONTRACT_VERSION

        put(f"{PROGRAM} {__version__}, contract {CONTRACT_VERSION}\n")
        parser.exit()
