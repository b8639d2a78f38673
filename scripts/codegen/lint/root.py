"""What stands at the root of a spec: its version, its tags, and its lists of names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding
from scripts.codegen.lint.sites import closest, iter_objects, iter_schemas, mapping, sequence

_VERSION = re.compile(r"(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}")


def check_root(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each wrong entry of the lists that the generator reads from the root."""
    schemas = mapping(mapping(bundle.document.get("components")).get("schemas"))
    named = bundle.document.get("x-token-schemas")
    if not isinstance(named, list):
        yield Finding(bundle.place(("x-token-schemas",)), "x-token-schemas must be a list")
    for index, name in enumerate(sequence(named)):
        if not isinstance(name, str) or name not in schemas:
            place = bundle.place(("x-token-schemas", index))
            yield Finding(place, f"no component {name!r}{closest(str(name), schemas)}")
    names = mapping(bundle.document.get("x-secret-fields")).get("names")
    if not isinstance(names, list) or not all(isinstance(name, str) and name for name in names):
        yield Finding(bundle.place(("x-secret-fields",)), "x-secret-fields needs a list of names")


def check_version(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for a version that is not of three numbers."""
    version = mapping(bundle.document.get("info")).get("version")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        yield Finding(bundle.place(("info", "version")), "the version must be three numbers, as in 1.0.0")


def check_tags(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each tag that no operation has."""
    used = [
        tag
        for tokens, node in iter_objects(bundle.document)
        if tokens[:1] == ("paths",)
        for tag in sequence(node.get("tags"))
    ]
    for index, tag in enumerate(map(mapping, sequence(bundle.document.get("tags")))):
        if "name" in tag and tag["name"] not in used:
            yield Finding(bundle.place(("tags", index)), f"no operation has the tag {tag['name']!r}")


def check_secrets(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each secret property whose value issues would show."""
    known = mapping(bundle.document.get("x-secret-fields")).get("names")
    for site in iter_schemas(bundle.document) if isinstance(known, list) else ():
        if site.role == "property" and "x-secret" in site.node and site.tokens[-1] not in sequence(known):
            place = bundle.place((*site.tokens, "x-secret"))
            yield Finding(place, f"the names of x-secret-fields lack the secret {site.tokens[-1]!r}")
