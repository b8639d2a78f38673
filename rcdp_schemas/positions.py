"""Places in a text, in lines and columns."""

from __future__ import annotations

from rcdp_schemas.facts import Location


def locate(text: str, offset: int) -> Location:
    """Return the place of the character at ``offset``; an empty span at the end of the text.

    A line ends with LF, CR LF or CR; columns count code points.
    """
    before = text[:offset]
    line = before.count("\n") + before.count("\r") - before.count("\r\n") + 1
    column = offset - max(before.rfind("\n"), before.rfind("\r"))
    return Location(line, column, line, column + (offset < len(text)))
