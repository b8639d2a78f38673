"""The contract's documents: JSON Schemas with examples, OpenAPI, and where the docs describe a field."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from functools import cache
from importlib.machinery import SourceFileLoader
from types import ModuleType
from typing import Any, NamedTuple, cast

import rcdp_schemas_generated
from rcdp_schemas.contract.names import find_target
from rcdp_schemas_generated.index import EVENTS

FORM = "application/x-www-form-urlencoded"
SITE_URL: str | None = None
"""The address of the published documentation, without a trailing slash; None until it is published."""


def read_data(package: ModuleType, name: str) -> str:
    """Return the text of a file in a package. Raises OSError if there is no such file.

    The package's loader reads it, which also works in a zip file.
    """
    spec = package.__spec__
    assert spec is not None, "an imported module has a spec"
    loader = cast("SourceFileLoader", spec.loader)  # or another one with this method, such as zipimporter
    return loader.get_data(os.path.join(package.__path__[0], *name.split("/"))).decode()


@cache
def _generated(name: str) -> str:
    """Return the text of a generated document, such as ``schemas/eventLogin.schema.json``."""
    try:
        return read_data(rcdp_schemas_generated, name)
    except OSError:  # a wheel holds the documents inside the generated package, the source tree beside it
        return read_data(rcdp_schemas_generated, f"{os.pardir}/{name}")


def json_schema(name: str, *, strict: bool = False) -> dict[str, Any]:
    """Return the self-contained JSON Schema (2020-12) of an event or token schema, a new dict each time.

    With ``strict`` the contract's warnings are rules too. Raises UnknownEventError.
    """
    find_target(name)
    text = _generated(f"schemas/{name}{'.strict' if strict else ''}.schema.json")
    return cast("dict[str, Any]", json.loads(text))


def example(name: str, *, full: bool = False) -> dict[str, Any]:
    """Return a valid payload with the required fields only, or with all fields; a new dict each time.

    Raises UnknownEventError.
    """
    minimal, *more = json_schema(name)["examples"]  # more: the full one, if it differs, and the vendor's
    return cast("dict[str, Any]", more[0] if full and more else minimal)


def openapi_document() -> dict[str, Any]:
    """Return the OpenAPI document of the contract, a new dict each time."""
    return cast("dict[str, Any]", json.loads(_generated("openapi.json")))


class Endpoint(NamedTuple):
    """One operation of the API, for a schema of its request or of its responses.

    ``url`` has ``{tenantHash}`` in place of a tenant's own. ``statuses`` are those of the responses with the
    schema, none for the schema of a request.
    """

    path: str
    url: str
    media_type: str
    authorized: bool
    statuses: tuple[str, ...]


def endpoint_of(target: str) -> Endpoint:
    """Return the endpoint of an event or token schema. Raises UnknownEventError."""
    _, component = find_target(target)
    reference = f"#/components/schemas/{component}"
    document = openapi_document()
    for path, item in document["paths"].items():
        operation = item["post"]
        uses = list(_uses(operation, reference))
        if uses:
            return Endpoint(
                path=path,
                url=f"{item.get('servers', document['servers'])[0]['url']}{path}",
                media_type=uses[0][1],
                authorized=bool(operation["security"]),
                statuses=tuple(status for status, _ in uses if status),
            )
    raise AssertionError(f"no operation uses {component}")


def _uses(operation: dict[str, Any], reference: str) -> Iterator[tuple[str, str]]:
    """Yield the status ("" for the request) and the media type of every body with this schema."""
    bodies: dict[str, dict[str, Any]] = {"": operation["requestBody"], **operation["responses"]}
    for status, body in bodies.items():
        for media_type, content in body.get("content", {}).items():
            if content["schema"].get("$ref") == reference:
                yield status, media_type


def docs_url(event: str | None, field: str) -> str | None:
    """Return the address of a field in the event catalogue, or None if it has none.

    ``field`` is a path such as ``eventData.cartProducts[].quantity``, "" for the event itself.
    """
    if SITE_URL is None or event not in EVENTS:
        return None
    anchor = f"#{field.replace('[]', '')}" if field else ""
    return f"{SITE_URL}/events/{event}/{anchor}"


def show_command(event: str | None, field: str) -> str | None:
    """Return the command that shows a field, or None if there is none; ``field`` as above."""
    if event not in EVENTS:
        return None
    return f"rcdp-schemas show {'.'.join(filter(None, (event, field.replace('[]', ''))))}"
