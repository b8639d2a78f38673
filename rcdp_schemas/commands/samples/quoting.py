"""Scalars written so that YAML, Python and people read them alike."""

from __future__ import annotations

import json

from rcdp_schemas.escaping import escape


def quoted(text: str) -> str:
    """Return text in double quotes, with escapes that YAML and Python share."""
    return escape(json.dumps(text, ensure_ascii=False))
