"""Contracts built in memory for the models, and the package that is printed from one, imported."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

from scripts.codegen.emitters.index import emit_index, emit_static
from scripts.codegen.emitters.models import emit_models
from scripts.codegen.ir import Contract, Json
from scripts.codegen.text import PACKAGE
from tests.codegen.compiling import contract_of

REFERENCE = "#/components/schemas/"


def object_of(properties: Mapping[str, Json], *required: str, **keywords: Json) -> Json:
    return {"type": "object", "properties": dict(properties), "required": list(required), **keywords}


def ref_to(name: str, **keywords: Json) -> Json:
    return {"$ref": f"{REFERENCE}{name}", **keywords}


def model_contract(schemas: Mapping[str, Json], *targets: str) -> Contract:
    return replace(contract_of(schemas), tokens=targets)


def printed_text(contract: Contract, stem: str) -> str:
    return emit_models(contract)[f"{PACKAGE}/models/{stem}.py"]


def printed_module(contract: Contract, stem: str, name: str) -> Any:
    """Return a module of printed models, imported into a package of that name, on the base users have."""
    package = ModuleType(name)
    package.__path__ = []
    sys.modules[name] = package
    files = emit_models(contract)
    for part in ("shared", stem) if f"{PACKAGE}/models/shared.py" in files else (stem,):
        module = ModuleType(f"{name}.{part}")
        module.__package__ = name
        sys.modules[module.__name__] = module
        exec(files[f"{PACKAGE}/models/{part}.py"], vars(module))  # noqa: S102 - our own text
    return sys.modules[f"{name}.{stem}"]


class Package:
    """A generated package, imported under a name of its own."""

    def __init__(self, contract: Contract, folder: Path) -> None:
        self.name = f"printed_{folder.name}".replace("-", "_")
        self.root = folder
        for path, text in {**emit_models(contract), **emit_static(contract), **emit_index(contract)}.items():
            file = folder / path.replace(PACKAGE, self.name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text.replace(PACKAGE, self.name), "utf-8", newline="\n")

    def module(self, name: str) -> ModuleType:
        sys.path.insert(0, str(self.root))
        try:
            return importlib.import_module(f"{self.name}.{name}")
        finally:
            sys.path.remove(str(self.root))

    @property
    def models(self) -> Any:
        return self.module("models")


EVENTS: dict[str, Json] = {
    "Envelope": object_of(
        {
            "srcId": {"type": "string", "description": "The sender."},
            "who": ref_to("Person", description="Who it is."),
        },
        "srcId",
        description="What events share.",
    ),
    "Person": object_of({"code": {"type": ["string", "integer"]}}),
    "EventBuy": {
        "allOf": [ref_to("Envelope"), object_of({"data": ref_to("EventBuyData")}, "data")],
        "description": "Something was bought.",
    },
    "EventBuyData": object_of(
        {"items": {"type": "array", "items": ref_to("BuyItem"), "description": "The items."}},
        "items",
        description="What was bought.",
    ),
    "BuyItem": object_of(
        {
            "sku": {"type": ["string", "number"], "description": "Which one."},
            "note": {"type": ["string", "null"], "description": "Words, or null."},
        },
        "sku",
        description="An item. It has more to say.",
    ),
    "EventLeave": {"allOf": [ref_to("Envelope"), object_of({"data": ref_to("EventLeaveData")}, "data")]},
    "EventLeaveData": object_of({}),
    "TokenRequest": object_of(
        {"client_id": {"type": "string"}, "client_secret": {"type": "string", "x-secret": True}},
        "client_id",
        "client_secret",
    ),
    "Unused": object_of({}),
    "Text": {"type": "string"},
}
CONTRACT = model_contract(EVENTS, "EventBuy", "EventLeave", "TokenRequest")
