"""A JSON file: one payload, or an array of payloads."""

from __future__ import annotations

from rcdp_schemas.inputs.opening import opened
from rcdp_schemas.loading import MAX_BYTES, MAX_DEPTH, Loaded, Unread, failed, load_text, split_array
from rcdp_schemas.texts import ArrayText

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.inputs import Input

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_BLANKS = b" \t\n\r"
_USUAL = 2**16  # bytes that most files do not have; memory for very many takes longer to get than to fill


def read(source: Input) -> bytes:
    """Return what is in a file, of one that is too large a byte too much. Raises OSError."""
    with opened(source) as stream:
        data = stream.read(_USUAL)
        return data + stream.read(MAX_BYTES + 1 - _USUAL) if len(data) == _USUAL else data


def load(source: Input) -> Iterator[Loaded]:
    """Yield the payloads of a JSON file. Raises OSError where it can't be read."""
    data = read(source)
    if not data.removeprefix(_BYTE_ORDER_MARK).lstrip(_BLANKS).startswith(b"["):
        yield Unread(data)
        return
    loaded = load_text(data, max_depth=MAX_DEPTH + 1)  # the array itself is not part of a payload
    yield from _items(loaded) if loaded.complete else (loaded,)


def _items(array: Loaded) -> Iterator[Loaded]:
    """Yield each item of an array as a payload."""
    items = array.payload
    if not isinstance(items, list) or not items:
        yield failed("RC006", "array", array.text, array.text.value.index("["))
    else:
        yield from split_array(array, items, ArrayText(array.text.value))
