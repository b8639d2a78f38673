"""A JSON file: one payload, or an array of payloads."""

from __future__ import annotations

import re

from rcdp_schemas.inputs.opening import opened
from rcdp_schemas.loading import MAX_BYTES, MAX_DEPTH, Loaded, failed, load_text
from rcdp_schemas.paths import flatten, nest
from rcdp_schemas.texts import ArrayText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.inputs import Input
    from rcdp_schemas.loading import Problem, Problems

_ARRAY = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\n\r]*\[")


def load(source: Input) -> Iterator[Loaded]:
    """Yield the payloads of a JSON file. Raises OSError where it can't be read."""
    with opened(source) as file:
        data = file.read(MAX_BYTES + 1)
    if not _ARRAY.match(data):
        yield load_text(data)
        return
    loaded = load_text(data, max_depth=MAX_DEPTH + 1)  # the array itself is not part of a payload
    yield from _items(loaded) if loaded.complete else (loaded,)


def _items(array: Loaded) -> Iterator[Loaded]:
    """Yield each item of an array as a payload of its own."""
    items = array.payload
    if not isinstance(items, list) or not items:
        yield failed("RC006", "a payload in the array", array.text, array.text.value.index("["))
        return
    text = ArrayText(array.text.value)
    problems = _by_item(array.problems)
    for index, item in enumerate(items):
        own = tuple(problems.get(index, ()))
        yield Loaded(complete=True, payload=item, problems=own, text=text, document=index)


def _by_item(problems: Problems) -> dict[object, list[Problem]]:
    """Return the problems of each item, with their paths in the item."""
    found: dict[object, list[Problem]] = {}
    for (code, path, keyword, expected, actual), place in problems:
        tokens = flatten(path)
        finding = (code, nest(tokens[1:]), keyword, expected, actual)
        found.setdefault(tokens[0], []).append((finding, place))
    return found
