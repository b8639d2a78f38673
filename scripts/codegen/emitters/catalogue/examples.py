"""An example payload in the forms in which people copy it."""

from __future__ import annotations

from scripts.codegen.emitters.catalogue.context import Catalogue
from scripts.codegen.emitters.catalogue.markdown import fence, tabs
from scripts.codegen.emitters.catalogue.samples import example_run, json_text
from scripts.codegen.ir import Json
from scripts.codegen.text import literal

_INDENT = "    "


def example_tabs(catalogue: Catalogue, target: str, size: str, payload: Json) -> str:
    """Return a payload as JSON, as a curl command, and as two Python programs, in tabs."""

    def printed(form: str) -> str:
        return catalogue.transcripts[example_run(target, size, form)]

    return tabs(
        (
            ("JSON", fence("json", json_text(payload), f"{target}.json")),
            ("curl", fence("bash", printed("curl"))),
            ("Python model", fence("python", printed("python"))),
            ("Python dict", fence("python", dict_program(target, payload))),
        )
    )


def dict_program(target: str, payload: Json) -> str:
    """Return a program that validates a payload made of plain dictionaries and lists."""
    return (
        f"import rcdp_schemas as rcdp\n\npayload = {_written(payload, '')}\n\n"
        f"rcdp.validate(payload, {literal(target)})\n"
    )


def _written(value: Json, indent: str) -> str:
    inner = indent + _INDENT
    if isinstance(value, dict) and value:
        items = [f"{literal(name)}: {_written(member, inner)}" for name, member in value.items()]
        return "\n".join(["{", *(f"{inner}{item}," for item in items), f"{indent}}}"])
    if isinstance(value, list) and value:
        return "\n".join(["[", *(f"{inner}{_written(item, inner)}," for item in value), f"{indent}]"])
    return literal(value)
