"""What the API answers to an event, what that proves, and what to do then."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.codegen.emitters.catalogue.markdown import link, note, prose, section, table
from scripts.codegen.ir import Contract, Event, Json

GUIDE = "../guides/responses-and-retries.md"
_NO_BODY = "No body is documented."


def answers_section(contract: Contract, event: Event) -> str:
    """Return the table of an event's answers below its heading."""
    rows = [
        (
            link(f"**{status}**", f"{GUIDE}#{status}"),
            prose(str(answer["description"]).replace(_NO_BODY, ""), contract),
        )
        for status, answer in answers_of(contract, event.path)
    ]
    stored = "The vendor's page does not promise that the event is stored. Validate before you send."
    return section(
        "## What the API answers",
        note("warning", "A 202 means queued, not validated.", stored),
        table(("Status", "What it means, and what to do"), rows),
        f"{_NO_BODY} {link('Responses and retries', GUIDE)} says how to retry.",
    )


def answers_of(contract: Contract, path: str) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Yield the statuses of the operation at a path, each with what the spec says of it."""
    for status, answer in mapping(_operation(contract, path)["responses"]).items():
        yield status, _resolved(contract, answer)


def parameters_of(contract: Contract, path: str) -> Iterator[Mapping[str, Json]]:
    """Yield what the spec says of each parameter of the operation at a path."""
    parameters = _operation(contract, path).get("parameters", [])
    assert isinstance(parameters, list)
    for parameter in parameters:
        yield _resolved(contract, parameter)


def _operation(contract: Contract, path: str) -> Mapping[str, Json]:
    return mapping(mapping(mapping(contract.document["paths"])[path])["post"])


def _resolved(contract: Contract, value: Json) -> Mapping[str, Json]:
    """Return a part of the document, or what it refers to."""
    part = mapping(value)
    target = contract.document if "$ref" in part else part
    for token in str(part.get("$ref", "")).split("/")[1:]:
        target = mapping(target[token])
    return target


def mapping(value: Json) -> Mapping[str, Json]:
    """Return an object of the document; the spec's lint holds that it is one."""
    assert isinstance(value, dict)
    return value
