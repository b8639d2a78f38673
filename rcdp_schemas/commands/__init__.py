"""The commands that print what the contract says, one module each; every one turns options into text."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction
    from collections.abc import Callable

    from rcdp_schemas.command_parser import CommandParser

FORMS = ("json", "yaml", "curl", "python")
FOR_PROGRAMS = frozenset({"schema", "example"})
"""The commands whose output other programs read."""

_EVENT = "an event, or TokenRequest, TokenResponse or TokenError"


def text_of(options: Namespace) -> str:
    """Return what a command of this package prints.

    Raises UnknownEventError, UnknownCodeError and UnusableError.
    """
    module = import_module(f"{__name__}.{options.printer}")
    text: str = module.text(options)
    return text


def add_commands(
    commands: _SubParsersAction[CommandParser], shared: CommandParser, run: Callable[[Namespace], int]
) -> None:
    """Add the parsers of these commands; ``run`` is what calls ``text_of`` and writes."""

    def add(name: str, about: str) -> ArgumentParser:
        parser = commands.add_parser(name, parents=[shared], help=about)
        parser.set_defaults(command=run, printer=name)
        return parser

    show = add("show", "show what the contract says of an event or a field, and how sure that is")
    show.add_argument("target", metavar="EVENT[.FIELD]", help=f"{_EVENT}; a field by its path or its name")

    schema = add("schema", "print the JSON Schema of an event, or of the JSON report")
    schema.add_argument("event", nargs="?", metavar="EVENT", help=f"{_EVENT}; may be left out with --bundle")
    kind = schema.add_mutually_exclusive_group()
    kind.add_argument("--bundle", action="store_true", help="the OpenAPI document, with EVENT its part of it")
    kind.add_argument("--report", action="store_true", help="the schema of validate's report in JSON")
    kind.add_argument("--strict", action="store_true", help="a schema in which every warning is an error")

    example = add("example", "print a sample payload")
    example.add_argument("event", metavar="EVENT", help=_EVENT)
    size = example.add_mutually_exclusive_group()
    size.add_argument("--minimal", dest="full", action="store_false", help="required fields only (default)")
    size.add_argument("--full", dest="full", action="store_true", help="every documented field")
    example.set_defaults(full=False)
    example.add_argument("--as", dest="form", choices=FORMS, default=FORMS[0], help="default: %(default)s")

    explain = add("explain", "explain an issue code, with a payload that has the issue and one that has not")
    explain.add_argument("code", metavar="CODE", help="an issue code, such as RC203")

    fields = add("fields", "list where each field occurs, and with which types")
    fields.add_argument("--name", metavar="NAME", help="only the fields of this name, one line each")
