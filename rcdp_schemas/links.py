"""Addresses of the documentation."""

from __future__ import annotations

from rcdp_schemas_generated.index import EVENTS

SITE_URL: str | None = None
"""Where the documentation is published, without a slash at the end; None as long as it is not."""


def docs_url(event: str | None, field: str) -> str | None:
    """Return the address of a field's entry in the event catalogue, or None where there is none.

    ``field`` is a path such as ``eventData.cartProducts[].quantity``, "" for the event itself.
    """
    if SITE_URL is None or event not in EVENTS:
        return None
    anchor = f"#{field.replace('[]', '')}" if field else ""
    return f"{SITE_URL}/events/{event}/{anchor}"


def show_command(event: str | None, field: str) -> str | None:
    """Return the command that shows a field's entry, or None where there is none; ``field`` as above."""
    if event not in EVENTS:
        return None
    return f"rcdp-schemas show {'.'.join(filter(None, (event, field.replace('[]', ''))))}"
