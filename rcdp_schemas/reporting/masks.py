"""The parts of a text that must not be shown: secrets always, all values where that was asked for."""

from __future__ import annotations

import re
from typing import NamedTuple

from rcdp_schemas.contract.names import CREDENTIAL, Credentials
from rcdp_schemas.facts import MASK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.reading.document import Text
    from rcdp_schemas.reading.json_places import Offsets
    from rcdp_schemas.reporting.results import Source

# All are possessive, so that no input makes them go back.
_CREDENTIAL = re.compile(CREDENTIAL)
# In a text that could not be parsed: the name of a credential, or an escape and what may follow it in a name.
_ENDS_OF_NAMES = "\"':="
_NAME = re.compile(rf"{CREDENTIAL}|\\u[^{_ENDS_OF_NAMES}\r\n]*+")
_NAME_OF_YAML = re.compile(rf"{CREDENTIAL}|\\[uUx\r\n][^{_ENDS_OF_NAMES}\r\n]*+")
_BEFORE_VALUE = re.compile(r"[\"']?+\s*+[:=]?+\s*+")
_REST_OF_LINE = re.compile(r"[^\r\n]*+")
# Between keys and values: all but brackets, commas, colons, and YAML's marks of items, keys and documents.
_UNKNOWN = re.compile(r"#[^\r\n]*+|(?!(?:-|---|\?)(?:\s|\Z))[^\s{}\[\],:]++")


class Mask(NamedTuple):
    """A part of a text, by its offsets, and what is shown in its place.

    ``is_name``: it is a key as it is written, which is shown where an issue is about that key.
    """

    start: int
    end: int
    shown: str = MASK
    is_name: bool = False


def find_masks(source: Source) -> list[Mask]:
    """Return the masks of a text in its order. What is a value is known only in one that was parsed."""
    text = source.text
    if not source.parsed:
        return list(_after_names(text))
    if source.redact:
        return list(_all_but_known(text))
    if text.is_json and not _may_hold_secret(text.value):
        return []
    credentials = Credentials()
    # Several paths may lead to one value of YAML, of which nothing may be written.
    secrets = {span.value for span in text.scan_scalars() if _is_secret(span.path, credentials)}
    return [_masked(text.value, *span) for span in sorted(secrets) if span[0] < span[1]]


def _may_hold_secret(text: str) -> bool:
    return "\\u" in text or text.lstrip()[:1] in '"[' or _CREDENTIAL.search(text) is not None


def _is_secret(path: tuple[str | int, ...], credentials: Credentials) -> bool:
    """Whether a credential may stand at a path: in place of a whole payload, a form with one."""
    return credentials.are_in(path) or all(isinstance(token, int) for token in path)


def _masked(text: str, start: int, end: int, *, is_name: bool = False) -> Mask:
    return Mask(start, end, f'"{MASK}"' if text.startswith('"', start) else MASK, is_name)


def _all_but_known(text: Text) -> Iterator[Mask]:
    """Yield a mask for all but documented names, as keys, and punctuation."""
    from rcdp_schemas.occurrences import documented_names  # what shows values does not pay for it

    value, documented = text.value, documented_names()
    keys = {span.key: span.path[-1] for span in text.scan() if span.key is not None}
    values = {span.value for span in text.scan_scalars()}
    end = 0
    for token in sorted(token for token in values.union(keys) if token[0] < token[1]):
        yield from (Mask(*found.span()) for found in _UNKNOWN.finditer(value, end, token[0]))
        name = _written(value, token) if token in keys else None
        if name is None or name not in documented:
            yield _masked(value, *token, is_name=name is not None and name == keys[token])
        end = token[1]
    yield from (Mask(*found.span()) for found in _UNKNOWN.finditer(value, end))


def _written(text: str, span: Offsets) -> str:
    """Return what is written at a place, without quotes."""
    written = text[slice(*span)]
    return written[1:-1] if written.startswith(('"', "'")) else written


def _after_names(text: Text) -> Iterator[Mask]:
    """Yield what follows names of credentials, and names with an escape, in a text that is not quite JSON.

    That is the rest of a line; of an object or array, and in YAML, where a value may have many lines, all.
    """
    value, shown = text.value, 0
    for end in _ends_of_names(text):
        start = _end(_BEFORE_VALUE, value, end)
        if not text.is_json or value.startswith(("[", "{"), start):
            stop = len(value)
        elif start >= shown:
            stop = _end(_REST_OF_LINE, value, start)
        else:  # a mask holds it
            continue
        if max(start, shown) < stop:
            yield Mask(max(start, shown), stop)
        shown = stop


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    assert found is not None, "the pattern matches nothing too"
    return found.end()


def _ends_of_names(text: Text) -> Iterator[int]:
    for found in (_NAME if text.is_json else _NAME_OF_YAML).finditer(text.value):
        if not found[0].startswith("\\"):
            yield found.end()
        else:
            yield from (name.end() for name in _CREDENTIAL.finditer(text.value, *found.span()))
            if text.value.startswith(tuple(_ENDS_OF_NAMES), found.end()):
                yield found.end()
