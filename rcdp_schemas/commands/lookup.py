"""Fields found by what people call them: a path, the end of one, or a bare name."""

from __future__ import annotations

from rcdp_schemas.commands.refusals import UnusableError
from rcdp_schemas.contract.names import closest
from rcdp_schemas.contract.registry import fields_of
from rcdp_schemas.escaping import NAME_LIMIT, shorten
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection

    from rcdp_schemas.contract.registry import Field

_SHOW = "rcdp-schemas show"


def find_field(target: str, wanted: str) -> Field:
    """Return the one field that is meant: by its path, with or without ``[]``, the end of it, or its name.

    Raises UnknownEventError, and UnusableError where no field is meant, or more than one.
    """
    fields = {_bare(field.path): field for field in fields_of(target).values()}
    name = _bare(wanted)
    if name in fields:
        return fields[name]
    found = [field for field in fields.values() if fits(field, wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        paths = ", ".join(field.path for field in found)
        raise UnusableError(f"'{name}' fits several fields of {target}: {paths}")
    meant = " or ".join(f"'{target}.{path}'" for path in _meant(fields.values(), name))
    step = f"did you mean {meant}?" if meant else f"`{_SHOW} {target}` shows them all"
    raise UnusableError(f"{unknown_field(wanted)} of {target}; {step}")


def unknown_field(name: str) -> str:
    """Return the beginning of a complaint about a name that is no field's."""
    return f"unknown field '{shorten(name, NAME_LIMIT)}'"


def fits(field: Field, wanted: str) -> bool:
    """Whether a field's path is, or ends in, what is wanted."""
    return f".{_bare(field.path)}".endswith(f".{_bare(wanted)}")


def format_types(field: Field) -> str:
    """Return the types of a field in words, null included."""
    return " or ".join((*field.types, "null") if field.nullable else field.types)


def format_targets(targets: list[str]) -> str:
    """Return the names of events and token schemas, in few words where they are all events."""
    return "every event" if targets == list(EVENTS) else ", ".join(targets)


def _bare(path: str) -> str:
    return path.replace("[]", "")


def _meant(fields: Collection[Field], wanted: str) -> list[str]:
    """Return the paths that a wrong one may stand for: its last name mended, its parent kept if it exists."""
    parent, _, last = wanted.rpartition(".")
    name = closest(last, {field.name for field in fields})
    alike = [field for field in fields if field.name == name]
    beside = [field for field in alike if fits(field, f"{parent}.{name}")]
    return [field.path for field in beside or alike]
