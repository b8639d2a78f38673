"""Printing a sample payload, as data or as something that can be run."""

from __future__ import annotations

from rcdp_schemas.commands.samples.curl import curl_command
from rcdp_schemas.commands.samples.python import python_program
from rcdp_schemas.commands.samples.yaml import yaml_text
from rcdp_schemas.contract.documents import example
from rcdp_schemas.json_text import json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace


def text(options: Namespace) -> str:
    """Return a valid payload of an event in the form that is asked for."""
    payload = example(options.event, full=options.full)
    if options.form == "yaml":
        return yaml_text(payload)
    if options.form == "curl":
        return curl_command(options.event, payload)
    if options.form == "python":
        return python_program(options.event, payload)
    return f"{json_text(payload)}\n"
