"""Fields one below the other."""

from __future__ import annotations

from rcdp_schemas.commands.layout import table
from rcdp_schemas.commands.lookup import format_types

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from rcdp_schemas.contract.registry import Field


def field_table(fields: Iterable[Field]) -> str:
    """Return a table with the path, the types, and the evidence of each field; nothing for no fields."""
    rows = [
        (
            field.path,
            format_types(field),
            "yes" if field.required else "no",
            field.evidence,
            field.label,
        )
        for field in fields
    ]
    return table([("field", "type", "required", "evidence", "what it is"), *rows]) if rows else ""
