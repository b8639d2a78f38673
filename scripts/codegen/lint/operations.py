"""The operations: names, paths, tags, words, examples and answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding, Json
from scripts.codegen.lint.sites import Node, closest, mapping, sequence
from scripts.codegen.source import Tokens

_EVENT = re.compile(r"event[A-Z][A-Za-z0-9]*")
_CASES = ("minimal", "full")
_ANSWERS = ("202", "400", "401", "403", "404", "429", "500")


def check_operations(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each operation whose name, path, tag or examples break the rule."""
    for path, item in mapping(bundle.document.get("paths")).items():
        operation = mapping(mapping(item).get("post"))
        place = bundle.place(("paths", path, "post", "operationId"))
        name = str(operation.get("operationId"))
        stem = PurePosixPath(place.file).stem
        if not operation:
            yield Finding(place, "a path needs a post operation")
            continue
        if name != stem:
            yield Finding(place, f"the operationId must be the file's name, {stem!r}")
        elif not is_token_operation(bundle, operation):
            for message in _wrong_event(name, path, operation):
                yield Finding(place, message)
            for tokens, message in _wrong_answers(name, mapping(operation.get("responses"))):
                yield Finding(bundle.place(("paths", path, "post", "responses", *tokens)), message)
        for message in _wrong_tags(bundle, sequence(operation.get("tags"))):
            yield Finding(bundle.place(("paths", path, "post", "tags")), message)


def is_token_operation(bundle: Bundle, operation: Node) -> bool:
    """Whether an operation takes a token schema; every other one is an event."""
    content = mapping(mapping(operation.get("requestBody")).get("content"))
    taken = [mapping(mapping(media).get("schema")).get("$ref") for media in content.values()]
    names = sequence(bundle.document.get("x-token-schemas"))
    return any(f"#/components/schemas/{name}" in taken for name in names)


def _wrong_tags(bundle: Bundle, used: list[Json]) -> Iterator[str]:
    tags = frozenset(str(mapping(tag).get("name")) for tag in sequence(bundle.document.get("tags")))
    if len(used) != 1:
        yield "an operation has one tag"
    for tag in map(str, used):
        if tag not in tags:
            yield f"no tag {tag!r}{closest(tag, tags)}"


def _wrong_event(name: str, path: str, operation: Node) -> Iterator[str]:
    if not _EVENT.fullmatch(name):
        yield f"the event name {name!r} must match {_EVENT.pattern}"
    if path.rpartition("/")[2] != name:
        yield f"the path of the event {name!r} must end in its name"
    content = mapping(mapping(operation.get("requestBody")).get("content"))
    cases = mapping(mapping(content.get("application/json")).get("examples"))
    for case in _CASES:
        if case not in cases:
            yield f"the event {name!r} has no example {case!r}"
    for key in ("x-title", "summary", "description"):
        if not str(operation.get(key, "")).strip():
            yield f"the event {name!r} has no {key}"


def _wrong_answers(name: str, answers: Node) -> Iterator[tuple[Tokens, str]]:
    if missing := [status for status in _ANSWERS if status not in answers]:
        yield (), f"the event {name!r} has no answer {', '.join(missing)}"
    for status in answers:
        if status not in _ANSWERS:
            yield (status,), f"an event has no answer {status}, only {', '.join(_ANSWERS)}"
