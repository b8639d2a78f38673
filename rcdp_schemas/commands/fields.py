"""Listing where fields occur, and with which types."""

from __future__ import annotations

from rcdp_schemas.commands.layout import table
from rcdp_schemas.commands.lookup import fits, format_targets, format_types, unknown_field
from rcdp_schemas.commands.refusals import UnusableError
from rcdp_schemas.contract.names import closest
from rcdp_schemas.occurrences import occurrences

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from rcdp_schemas.occurrences import Occurrence

    _Rows = dict[tuple[str, ...], list[str]]


def text(options: Namespace) -> str:
    """Return a line for each path and types that a field has, with the events that have it so."""
    found = tuple(occurrences())
    if options.name is not None:
        chosen = tuple(each for each in found if fits(each.field, options.name))
        if not chosen:
            raise UnusableError(_unknown(options.name, found))
        found = chosen
    rows = (("field", "type", "required", "in"), *_rows(found))
    return f"{table(rows, '')}\n"


def _rows(found: Iterable[Occurrence]) -> list[tuple[str, ...]]:
    places: _Rows = {}
    for each in found:
        required = "yes" if each.field.required else "no"
        places.setdefault((each.field.path, format_types(each.field), required), []).append(each.target)
    return [(*cells, format_targets(targets)) for cells, targets in places.items()]


def _unknown(name: str, found: Iterable[Occurrence]) -> str:
    suggestion = closest(name, {each.field.name for each in found})
    step = f"did you mean '{suggestion}'?" if suggestion else "`rcdp-schemas fields` lists them all"
    return f"{unknown_field(name)}; {step}"
