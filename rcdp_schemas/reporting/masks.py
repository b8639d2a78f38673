"""The parts of a text that must not be shown: secrets always, all values where that was asked for."""

from __future__ import annotations

import re
from typing import NamedTuple

from rcdp_schemas.credentials import PATTERN, is_credential
from rcdp_schemas.issues.issue import MASK

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.reporting.results import Source

# In a text that is not quite JSON: what follows the name of a secret, to the end of the line; of an object or
# array, and in YAML, where a text may have many lines, to the end of all. A key with an escape may spell such
# a name.
_NAME = rf"{PATTERN}|\\u[^\"\r\n]*(?=\")"
_SECRET = re.compile(rf"(?:{_NAME})[\"']?\s*[:=]?\s*([\[{{][\s\S]*|[^\r\n]+)")
_SECRET_OF_YAML = re.compile(rf"(?:{_NAME}|\\[xU][^\"\r\n]*(?=\"))[\"']?\s*[:=]?\s*([\s\S]+)")
_MENTION = re.compile(PATTERN)


class Mask(NamedTuple):
    """A part of a text, by its offsets, and what is shown in its place."""

    start: int
    end: int
    shown: str


def find_masks(source: Source) -> list[Mask]:
    """Return the masks of a text in its order. What is a value is known only in one that was parsed."""
    text = source.text
    if source.parsed:
        wanted = source.redact or not text.is_json or _may_hold_secret(text.value)
        return sorted({*_values(source)}) if wanted else []
    secret = _SECRET if text.is_json else _SECRET_OF_YAML
    return [Mask(*match.span(1), MASK) for match in secret.finditer(text.value)]


def _may_hold_secret(text: str) -> bool:
    return "\\u" in text or text.lstrip()[:1] in '"[' or _MENTION.search(text) is not None


def _values(source: Source) -> Iterator[Mask]:
    for span in source.text.scan_scalars():
        if span.start < span.end and (source.redact or _is_secret(span.path)):
            first = source.text.value[span.start : span.start + 1]
            yield Mask(span.start, span.end, f'"{MASK}"' if first == '"' else MASK)
    if source.redact:
        yield from (Mask(start, end, MASK) for start, end in source.text.comments())


def _is_secret(path: tuple[str | int, ...]) -> bool:
    """Whether a credential may stand at a path: in place of a whole payload, a form with one."""
    return all(isinstance(token, int) for token in path) or any(map(is_credential, path))
