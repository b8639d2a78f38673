"""A JSON file: one payload, or an array of payloads."""

from __future__ import annotations

from rcdp_schemas.inputs.opening import opened
from rcdp_schemas.reading.document import ArrayText, Document, failed, split_array
from rcdp_schemas.reading.json import MAX_BYTES, MAX_DEPTH
from rcdp_schemas.reading.json import read as read_json

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


def is_array(data: bytes) -> bool:
    """Whether a text is, or begins as, an array of payloads."""
    return data.removeprefix(_BYTE_ORDER_MARK).lstrip(_BLANKS).startswith(b"[")


def items(data: bytes) -> Iterator[Document]:
    """Yield each item of an array as a payload, or what stands in their place."""
    array = read_json(data, max_depth=MAX_DEPTH + 1)  # the array itself is not part of a payload
    if not array.complete:
        yield array
    elif not isinstance(array.payload, list) or not array.payload:
        yield failed("RC006", "a payload in the array", array.text, array.text.value.index("["))
    else:
        yield from split_array(array, ArrayText(array.text.value))


def load(source: Input) -> Iterator[Document]:
    """Yield the payloads of a JSON file. Raises OSError where it can't be read."""
    data = read(source)
    yield from items(data) if is_array(data) else (read_json(data),)
