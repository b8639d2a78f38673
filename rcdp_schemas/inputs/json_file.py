"""A JSON file: one payload, or an array of payloads."""

from __future__ import annotations

from pathlib import Path as FilePath

from rcdp_schemas.loading import MAX_BYTES, load_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.inputs import Input
    from rcdp_schemas.loading import Loaded


def load(source: Input) -> Iterator[Loaded]:
    """Yield the payloads of a JSON file. Raises OSError where it can't be read."""
    with FilePath(source.path or "").open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    yield load_text(data)
