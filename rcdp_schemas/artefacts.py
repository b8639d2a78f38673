"""The generated JSON documents: the schemas, and the OpenAPI document that holds the whole contract."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, cast

import rcdp_schemas_generated


def read_artefact(name: str) -> str:
    """Return the text of a generated document, such as ``schemas/eventLogin.schema.json``."""
    package = Path(rcdp_schemas_generated.__path__[0])
    # A wheel holds the documents inside the generated package, the source tree beside it.
    places = (package / name, package.parent / name)
    return next(place for place in places if place.is_file()).read_text(encoding="utf-8")


def openapi_document() -> dict[str, Any]:
    """Return the OpenAPI document of the contract, a new dict each time."""
    return cast("dict[str, Any]", json.loads(_openapi_text()))


@cache
def _openapi_text() -> str:
    return read_artefact("openapi.json")
