"""The options of ``coverage``."""

from __future__ import annotations

from rcdp_schemas.reading.files import FORMS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace, _SubParsersAction
    from collections.abc import Callable

    from rcdp_schemas.command_parser import CommandParser

_EXIT_CODES = (
    "exit codes: 0 the report was made, 2 wrong usage or a file that can't be read, 3 an internal error"
)


def add_coverage(
    commands: _SubParsersAction[CommandParser], shared: CommandParser, run: Callable[[Namespace], int]
) -> None:
    """Add the parser of ``coverage``; ``run`` is what carries it out."""
    about = "say which events, optional fields and branches the valid payloads of files never exercise"
    coverage = commands.add_parser("coverage", parents=[shared], help=about, epilog=_EXIT_CODES)
    coverage.set_defaults(command=run)
    coverage.add_argument(
        "paths", nargs="*", metavar="PATH", help="a file, a folder or a pattern; - is stdin"
    )
    coverage.add_argument(
        "--config", metavar="FILE", help="the configuration file (default: the nearest pyproject.toml)"
    )
    coverage.add_argument("--event", metavar="NAME", help="the event of every payload")
    coverage.add_argument("--input-format", choices=FORMS, help="how files are read, whatever they are named")
    coverage.add_argument("--stdin-filename", metavar="PATH", help="the name of the standard input")
    coverage.add_argument(
        "--output-format", choices=("text", "json"), default="text", help="default: %(default)s"
    )
