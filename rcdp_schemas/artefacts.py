"""The files of data in the packages: the generated JSON documents, and the schema of the JSON report.

They are read through the loader of their package, which also works where the package is in a zip file.
"""

from __future__ import annotations

import json
import os
from functools import cache
from typing import Any, cast

import rcdp_schemas_generated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.machinery import SourceFileLoader
    from types import ModuleType


def read_data(package: ModuleType, name: str) -> str:
    """Return the text of a file in a package. Raises OSError where there is none."""
    spec = package.__spec__
    assert spec is not None, "what was imported has a spec"
    loader = cast("SourceFileLoader", spec.loader)  # or another one with this method, such as zipimporter
    return loader.get_data(os.path.join(package.__path__[0], *name.split("/"))).decode()


def read_artefact(name: str) -> str:
    """Return the text of a generated document, such as ``schemas/eventLogin.schema.json``."""
    try:
        return read_data(rcdp_schemas_generated, name)
    except OSError:  # a wheel holds the documents inside the generated package, the source tree beside it
        return read_data(rcdp_schemas_generated, f"{os.pardir}/{name}")


def openapi_document() -> dict[str, Any]:
    """Return the OpenAPI document of the contract, a new dict each time."""
    return cast("dict[str, Any]", json.loads(_openapi_text()))


@cache
def _openapi_text() -> str:
    return read_artefact("openapi.json")
