"""A YAML file: a stream of documents, each one payload or an array of payloads."""

from __future__ import annotations

from rcdp_schemas.inputs import json_file
from rcdp_schemas.reading.yaml import load_stream, settle

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.inputs import Input
    from rcdp_schemas.reading.document import Document


def load(source: Input) -> Iterator[Document]:
    """Yield the payloads of a YAML file. Raises OSError where it can't be read, and MissingExtraError."""
    as_json = json_file.load(source)
    first = next(as_json)
    settled = settle(first)
    if settled is None:
        yield from load_stream(first.text.value)
    else:
        yield settled
        yield from as_json
