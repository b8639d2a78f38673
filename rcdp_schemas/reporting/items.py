"""A JSON array that is printed item by item."""

from __future__ import annotations

from textwrap import indent

from rcdp_schemas.escaping import json_text


class Items:
    """Prints what stands between the brackets of an array; ``depth`` is how many containers are around it."""

    def __init__(self, depth: int) -> None:
        self._outer = "  " * depth
        self._empty = True

    def add(self, value: object) -> str:
        """Return the next item, with what sets it apart from the one before."""
        separator = "\n" if self._empty else ",\n"
        self._empty = False
        return separator + indent(json_text(value), f"{self._outer}  ")

    def end(self) -> str:
        """Return what stands before the closing bracket."""
        return "" if self._empty else f"\n{self._outer}"


def members(value: dict[str, object], depth: int) -> str:
    """Return the members of an object, without its braces, as they stand ``depth`` containers deep."""
    return indent(json_text(value)[2:-2], "  " * (depth - 1))
