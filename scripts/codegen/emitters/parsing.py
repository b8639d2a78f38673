"""The type of ``parse``: for each name the model that it gives, so that a typed program can use it."""

from __future__ import annotations

from scripts.codegen.emitters.index import HEADER
from scripts.codegen.emitters.validators import PACKAGE
from scripts.codegen.ir import Contract
from scripts.codegen.text import literal


def emit_parsing(contract: Contract) -> dict[str, str]:
    """Return the module of the protocol: ``{path below generated/: text}``."""
    targets = contract.targets
    lines = [
        '"""The type of ``rcdp_schemas.parse``: which model each name gives. For type checkers alone."""',
        "",
        HEADER,
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, Literal, Protocol, overload",
        "",
        "if TYPE_CHECKING:",
        f"    from {PACKAGE} import models",
        "",
        "",
        "class Parse(Protocol):",
        '    """Returns a valid payload as the model of its event; raises ValidationError for any other."""',
    ]
    for name, component in targets.items():
        lines += _overload(f"event: Literal[{literal(name)}]", f"models.{component}")
    lines += _overload("event: str | None = None", "models.Model")
    return {f"{PACKAGE}/parsing.py": "\n".join([*lines, ""])}


def _overload(event: str, model: str) -> list[str]:
    return [
        "",
        "    @overload",
        f"    def __call__(self, payload: object, {event}, *, strict: bool = False) -> {model}: ...",
    ]
