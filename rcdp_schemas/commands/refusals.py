"""What a command can't do."""

from __future__ import annotations


class UnusableError(Exception):
    """The caller asked for something that can't be had; the text says why, and what to do instead."""
