"""The full example of an event, which shows every documented field."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding, Json
from scripts.codegen.lint.payloads import Part, items, iter_events, members, parts_of
from scripts.codegen.lint.sites import mapping
from scripts.codegen.source import Tokens


def check_full(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each documented field that the full example of an event leaves out."""
    for tokens, media in iter_events(bundle):
        case = mapping(mapping(media.get("examples")).get("full"))
        if "value" in case:
            here = (*tokens, "examples", "full", "value")
            schema = ((*tokens, "schema"), mapping(media.get("schema")))
            yield from _missing(bundle, [schema], [(here, case["value"])], frozenset())


def _missing(
    bundle: Bundle, sites: list[Part], values: list[tuple[Tokens, Json]], outer: frozenset[Tokens]
) -> Iterator[Finding]:
    """Yield a finding for each field that none of the values of the same schemas has.

    ``outer`` has the places of the schemas around them: one that holds itself is not shown without end.
    """
    parts = parts_of(bundle.document, sites)
    within = outer | {tokens for tokens, _ in parts}
    elements = [
        ((*tokens, index), item)
        for tokens, value in values
        if isinstance(value, list)
        for index, item in enumerate(value)
    ]
    if inner := items(parts):
        yield from _missing(bundle, inner, elements or values, within)
    for name, member in members(parts).items():
        if any(tokens in within for tokens, _ in member):
            continue
        shown = [
            ((*tokens, name), value[name])
            for tokens, value in values
            if isinstance(value, dict) and name in value
        ]
        if shown:
            yield from _missing(bundle, member, shown, within)
        else:
            yield Finding(bundle.place(values[0][0]), f"the full example leaves out the field {name!r}")
