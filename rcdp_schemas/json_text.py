"""JSON text that is safe in a terminal and a build log."""

from __future__ import annotations

import json


def json_text(value: object, indent: int | None = 2) -> str:
    """Return JSON in ASCII, so that no stream has to escape anything in it."""
    text = json.dumps(value, indent=indent, allow_nan=False)
    # DEL is the one control character that the encoder lets through. Build servers take what follows two
    # number signs for a command.
    return text.replace("\x7f", "\\u007f").replace("##", "#\\u0023")
