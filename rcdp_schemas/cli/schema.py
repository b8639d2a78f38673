"""The command ``schema``: the JSON Schema of an event or of a report, or the OpenAPI document."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from typing import Any

from rcdp_schemas import reporting
from rcdp_schemas.cli.layout import EVENT
from rcdp_schemas.cli.terminal import VALID, UnusableError, put_exactly
from rcdp_schemas.contract.documents import endpoint_of, json_schema, openapi_document, read_data
from rcdp_schemas.escaping import json_text

_COMPONENTS = "#/components/"


def add_options(parser: ArgumentParser) -> None:
    """Add the options of ``schema`` to its parser."""
    parser.add_argument("event", nargs="?", metavar="EVENT", help=f"{EVENT}; may be left out with --bundle")
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument(
        "--bundle", action="store_true", help="the OpenAPI document; with EVENT, its part of it"
    )
    kind.add_argument("--report", action="store_true", help="the schema of validate's report in JSON")
    kind.add_argument("--strict", action="store_true", help="a schema in which every warning is an error")


def run(options: Namespace) -> int:
    """Print a document. Raises UnusableError for options that don't go together, and UnknownEventError."""
    put_exactly(_text(options))
    return VALID


def _text(options: Namespace) -> str:
    if options.report and options.event is not None:
        raise UnusableError("--report takes no event; leave out the name or --report")
    if options.report:
        return read_data(reporting, "report.schema.json")
    if options.bundle:
        return f"{json_text(_document(options.event))}\n"
    if options.event is None:
        raise UnusableError("name an event, or use --bundle for all; `rcdp-schemas list` shows the events")
    return f"{json_text(json_schema(options.event, strict=options.strict))}\n"


def _document(event: str | None) -> dict[str, Any]:
    """Return the OpenAPI document; for one event, with only its path and what the path needs."""
    document = openapi_document()
    if event is None:
        return document
    path = endpoint_of(event).path
    document["paths"] = {path: document["paths"][path]}
    needed = _closure(document, document["paths"])
    for kind in ("schemas", "responses", "parameters"):
        parts = document["components"][kind]
        document["components"][kind] = {name: parts[name] for name in parts if (kind, name) in needed}
    used = document["paths"][path]["post"]["tags"]
    document["tags"] = [tag for tag in document["tags"] if tag["name"] in used]
    tokens = document["components"]["schemas"].keys() & document["x-token-schemas"]
    document["x-token-schemas"] = [name for name in document["x-token-schemas"] if name in tokens]
    return document


def _closure(document: dict[str, Any], start: object) -> set[tuple[str, str]]:
    """Return the components that a part of the document refers to, directly or through others."""
    found: set[tuple[str, str]] = set()
    todo = list(_references(start))
    while todo:
        kind, name = todo.pop()
        if (kind, name) not in found:
            found.add((kind, name))
            todo += _references(document["components"][kind][name])
    return found


def _references(value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        reference = value.get("$ref")
        if isinstance(reference, str):
            kind, _, name = reference.removeprefix(_COMPONENTS).partition("/")
            yield kind, name
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _references(item)
