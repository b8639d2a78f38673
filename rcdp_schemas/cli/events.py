"""The command ``list``: the events, one a line."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from rcdp_schemas.cli.layout import table
from rcdp_schemas.cli.terminal import VALID, put
from rcdp_schemas.contract.registry import events


def add_options(_: ArgumentParser) -> None:
    """Add nothing: the command has no options."""


def run(_: Namespace) -> int:
    """Print the name, the group and the title of each event."""
    put(f"{table(((event.name, event.group, event.title) for event in events()), '')}\n")
    return VALID
