"""Words that the documentation and the runtime share: filled-in sentences, and the grades of evidence."""

from __future__ import annotations

import json
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Protocol

    class Fields(Protocol):
        """Texts by name."""

        def __getitem__(self, name: str, /) -> str: ...


GRADES = {
    "table": "a table of the vendor's page states it",
    "prose": "the text of the vendor's page states it",
    "example": "only a sample of the vendor's page shows it",
    "conflict": "the vendor's page contradicts itself; the contract decides",
    "inferred": "the vendor's page does not say it; it is our reading",
}
"""The grades of evidence, from the surest to the least sure, in words."""

_FIELD = re.compile(r"\{([a-z_]+)\}")
# What stands between the items of each list, and in the place of none.
_LISTS = {
    "types": (" or ", "any value"),
    "names": (", ", ""),
    "codes": (" and ", "nothing"),
    "choices": (", ", ""),
}


def fill(template: str, fields: Fields) -> str:
    """Return a template with its fields replaced; any other brace stands for itself."""
    return _FIELD.sub(lambda found: fields[found[1]], template)


def fill_expectation(
    template: str, wanted: object, formats: Mapping[str, str], asides: Mapping[str, str]
) -> str:
    """Return a template of what is expected, filled with what a rule wants.

    Its fields: ``value``, as JSON, and ``s``, the ending of the plural for a number. ``types``, ``names``,
    ``codes`` and ``choices`` are lists, the last one of JSON. ``format`` are the words of a named format, or
    the words that are wanted themselves, and ``aside`` is what is said besides, often nothing.
    """
    return fill(template, _Expectation(wanted, formats, asides))


class _Expectation:
    """The fields of what is expected, each computed for those templates alone that name it."""

    def __init__(self, wanted: object, formats: Mapping[str, str], asides: Mapping[str, str]) -> None:
        self._wanted = wanted
        self._formats = formats
        self._asides = asides

    def __getitem__(self, field: str) -> str:
        wanted = self._wanted
        if field == "value":
            return as_json(wanted)
        if field == "s":
            return "" if wanted == 1 else "s"
        if field in _LISTS:
            listed = wanted if isinstance(wanted, (tuple, list)) else (wanted,)
            separator, empty = _LISTS[field]
            return separator.join(map(as_json if field == "choices" else str, listed)) or empty
        name = wanted if isinstance(wanted, str) else ""
        return self._formats.get(name, name) if field == "format" else self._asides.get(name, "")


def as_json(value: object) -> str:
    """Return a value as JSON, on one line."""
    return json.dumps(value, ensure_ascii=False)
