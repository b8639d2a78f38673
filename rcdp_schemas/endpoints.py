"""Where a payload travels: the request that sends it, or the answers that hold it."""

from __future__ import annotations

from rcdp_schemas.artefacts import openapi_document
from rcdp_schemas.dataclass import dataclass
from rcdp_schemas.names import find_target

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    _Json = dict[str, Any]

FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """One operation of the API, as one schema takes part in it.

    ``url`` holds ``{tenantHash}`` where a tenant's own is to stand. ``statuses`` are those of the answers
    that the schema describes; there are none for the schema of a request.
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


def _uses(operation: _Json, reference: str) -> Iterator[tuple[str, str]]:
    """Yield the status, "" for the request, and the media type of every body of that schema."""
    bodies: dict[str, _Json] = {"": operation["requestBody"], **operation["responses"]}
    for status, body in bodies.items():
        for media_type, content in body.get("content", {}).items():
            if content["schema"].get("$ref") == reference:
                yield status, media_type
