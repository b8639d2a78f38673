"""Payloads as a Python program that makes them with the typed models."""

from __future__ import annotations

from rcdp_schemas.commands.samples.quoting import quoted
from rcdp_schemas.contract.registry import attributes_of, model_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas_generated._model import Model

_INDENT = "    "


def python_program(target: str, payload: dict[str, object]) -> str:
    """Return a program that makes a payload, validates it and prints it as JSON."""
    model = model_of(target)
    variable = "event" if target.startswith("event") else "message"
    names = sorted(set(_names(payload, model)))
    return "\n".join(
        [
            "import rcdp_schemas as rcdp",
            _import(names),
            "",
            f"{variable} = {_construct(payload, model, '')}",
            "",
            f"rcdp.validate({variable}.to_dict(), {quoted(target)})",
            f"print({variable}.to_json())",
            "",
        ]
    )


def _import(names: list[str]) -> str:
    if len(names) == 1:
        return f"from rcdp_schemas.models import {names[0]}"
    return "\n".join(["from rcdp_schemas.models import (", *(f"{_INDENT}{name}," for name in names), ")"])


def _names(value: object, model: type[Model] | None) -> Iterator[str]:
    """Yield the name of every model that a value is made with."""
    if isinstance(value, list):
        for item in value:
            yield from _names(item, model)
    elif isinstance(value, dict) and model is not None:
        yield model.__name__
        attributes = attributes_of(model)
        for name, member in value.items():
            yield from _names(member, attributes[name].model)


def _written(value: object, model: type[Model] | None, indent: str) -> str:
    if isinstance(value, dict) and model is not None:
        return _construct(value, model, indent)
    if isinstance(value, list):
        inner = indent + _INDENT
        return _block("[", [_written(item, model, inner) for item in value], "]", indent)
    return quoted(value) if isinstance(value, str) else repr(value)


def _construct(payload: dict[str, object], model: type[Model], indent: str) -> str:
    inner, attributes = indent + _INDENT, attributes_of(model)
    arguments = [
        f"{attributes[name].name}={_written(value, attributes[name].model, inner)}"
        for name, value in payload.items()
    ]
    return _block(f"{model.__name__}(", arguments, ")", indent)


def _block(opening: str, items: list[str], closing: str, indent: str) -> str:
    """Return items one below the other, with a comma after the last, as formatters keep them."""
    if not items:
        return f"{opening}{closing}"
    lines = "".join(f"{indent}{_INDENT}{item},\n" for item in items)
    return f"{opening}\n{lines}{indent}{closing}"
