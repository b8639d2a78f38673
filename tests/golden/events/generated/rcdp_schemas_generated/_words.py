"""Sentences from templates: each field that a template names in braces is replaced by its text.

The generator fills what a rule asks for into the documentation, the runtime into messages.
"""

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


_FIELD = re.compile(r"\{([a-z_]+)\}")


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
    listed = wanted if isinstance(wanted, (tuple, list)) else (wanted,)
    name = wanted if isinstance(wanted, str) else ""
    fields = {
        "value": as_json(wanted),
        "s": "" if wanted == 1 else "s",
        "types": " or ".join(map(str, listed)) or "any value",
        "names": ", ".join(map(str, listed)),
        "codes": " and ".join(map(str, listed)) or "nothing",
        "choices": ", ".join(map(as_json, listed)),
        "format": formats.get(name, name),
        "aside": asides.get(name, ""),
    }
    return fill(template, fields)


def as_json(value: object) -> str:
    """Return a value as JSON, on one line."""
    return json.dumps(value, ensure_ascii=False)
