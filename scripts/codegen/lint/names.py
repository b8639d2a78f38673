"""The names of schemas, their files and titles, and the objects that have none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding
from scripts.codegen.lint.sites import SCHEMAS, iter_schemas, names_of_types, sequence

_COMPONENT = re.compile(r"[A-Z][A-Za-z0-9]*")
_PROPERTY = re.compile(r"[a-z][A-Za-z0-9]*")
_TOKEN_PROPERTY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def check_component_names(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each schema or property whose name or title breaks the rule."""
    tokens_of = frozenset(map(str, sequence(bundle.document.get("x-token-schemas"))))
    for site in iter_schemas(bundle.document):
        name = str(site.tokens[-1])
        place = bundle.place(site.tokens)
        if site.role == "component":
            if not _COMPONENT.fullmatch(name):
                yield Finding(place, f"the component name {name!r} must match {_COMPONENT.pattern}")
            if PurePosixPath(place.file).stem != name:
                yield Finding(place, f"the component {name!r} needs a file of its own")
            if site.node.get("title") != name:
                yield Finding(place, f"the title of the component {name!r} must be its name")
        elif site.role == "property":
            rule = _TOKEN_PROPERTY if site.tokens[2] in tokens_of else _PROPERTY
            if not rule.fullmatch(name):
                yield Finding(place, f"the property name {name!r} must match {rule.pattern}")


def check_inline_objects(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each object that is no component of its own, nor a branch of one's ``allOf``."""
    for site in iter_schemas(bundle.document):
        nameless = site.tokens[len(SCHEMAS) + 1 :: 2]
        is_own = site.tokens[: len(SCHEMAS)] == SCHEMAS and set(nameless) <= {"allOf"}
        is_object = "$ref" not in site.node and "object" in names_of_types(site.node)
        if not is_own and (is_object or "properties" in site.node):
            message = "every object is a component of its own: move this one to a file and refer to it"
            yield Finding(bundle.place(site.tokens), message)
