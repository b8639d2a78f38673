"""The command ``fields``: where fields occur, and with which types."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable

from rcdp_schemas.cli.layout import table
from rcdp_schemas.cli.terminal import VALID, UnusableError, put
from rcdp_schemas.contract.fields import Occurrence, format_types, occurrences
from rcdp_schemas.contract.names import closest
from rcdp_schemas.contract.registry import Field
from rcdp_schemas.escaping import NAME_LIMIT, shorten
from rcdp_schemas_generated.index import EVENTS


def add_options(parser: ArgumentParser) -> None:
    """Add the options of ``fields`` to its parser."""
    parser.add_argument("--name", metavar="NAME", help="only the fields of this name, one line each")


def run(options: Namespace) -> int:
    """Print a line for each path, types and presence of a field, with the events that have it so."""
    found = tuple(occurrences())
    if options.name is not None:
        chosen = tuple(each for each in found if fits(each.field, options.name))
        if not chosen:
            raise UnusableError(_unknown(options.name, found))
        found = chosen
    rows = (("field", "type", "required", "in"), *_rows(found))
    put(f"{table(rows, '')}\n")
    return VALID


def _rows(found: Iterable[Occurrence]) -> list[tuple[str, ...]]:
    places: dict[tuple[str, ...], list[str]] = {}
    for each in found:
        required = "yes" if each.field.required else "no"
        places.setdefault((each.field.path, format_types(each.field), required), []).append(each.target)
    return [(*cells, format_targets(targets)) for cells, targets in places.items()]


def _unknown(name: str, found: Iterable[Occurrence]) -> str:
    suggestion = closest(name, {each.field.name for each in found})
    step = f"did you mean '{suggestion}'?" if suggestion else "`rcdp-schemas fields` lists them all"
    return f"{unknown_field(name)}; {step}"


def unknown_field(name: str) -> str:
    """Return the beginning of an error about an unknown field."""
    return f"unknown field '{shorten(name, NAME_LIMIT)}'"


def fits(field: Field, wanted: str) -> bool:
    """Whether a field's path is ``wanted`` or ends with it."""
    return f".{bare(field.path)}".endswith(f".{bare(wanted)}")


def bare(path: str) -> str:
    """Return the path of a field without brackets."""
    return path.replace("[]", "")


def format_targets(targets: list[str]) -> str:
    """Return the names of events and token schemas, or ``every event``."""
    return "every event" if targets == list(EVENTS) else ", ".join(targets)
