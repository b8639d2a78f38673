"""Showing the catalogue's entry of an event or of one of its fields."""

from __future__ import annotations

from rcdp_schemas.commands.show_event import event_page
from rcdp_schemas.commands.show_field import field_page

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace


def text(options: Namespace) -> str:
    """Return the page of ``EVENT`` or of ``EVENT.FIELD``."""
    target, dot, field = options.target.partition(".")
    return field_page(target, field) if dot else event_page(target)
