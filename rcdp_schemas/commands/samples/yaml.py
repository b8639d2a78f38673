"""Payloads as block YAML that every version of YAML reads as the same JSON value.

All text is quoted, because plain text may be read as a number, a date or a boolean; so are names that are not
plainly names.
"""

from __future__ import annotations

import json
import re

from rcdp_schemas.commands.samples.quoting import quoted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]+")
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null"})


def yaml_text(payload: dict[str, object]) -> str:
    """Return a JSON object as YAML."""
    return "".join(f"{line}\n" for line in _lines(payload))


def _lines(value: object) -> Iterator[str]:
    if isinstance(value, dict) and value:
        for name, member in value.items():
            first, *rest = _lines(member)
            if isinstance(member, (dict, list)) and member:
                yield f"{_key(name)}:"
                yield from (f"  {line}" for line in (first, *rest))
            else:
                yield f"{_key(name)}: {first}"
    elif isinstance(value, list) and value:
        for item in value:
            first, *rest = _lines(item)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
    else:
        yield quoted(value) if isinstance(value, str) else json.dumps(value, allow_nan=False)


def _key(name: str) -> str:
    return name if _NAME.fullmatch(name) and name.lower() not in _WORDS else quoted(name)
