"""Schema nodes of the bundle, normalised: references resolved, ``allOf`` of objects flattened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from jsonschema import Draft202012Validator

from scripts.codegen.annotations import read_doc
from scripts.codegen.bundle import Bundle
from scripts.codegen.flatten import flatten, inline
from scripts.codegen.ir import Finding, Json, Property, Schema, Warn
from scripts.codegen.keywords import ANNOTATIONS, APPLIES_TO, KEYWORDS, TYPES
from scripts.codegen.rules import read_rules

Tokens = tuple[str | int, ...]
_ROOT: Tokens = ("components", "schemas")
_SOFT = APPLIES_TO.keys() | {"code", "anyOf", "x-expected"}
_META = Draft202012Validator(Draft202012Validator.META_SCHEMA)


class SchemaBuilder:
    """Builds components on demand; what can't be built goes to ``findings``."""

    def __init__(self, bundle: Bundle, components: Mapping[str, Json]) -> None:
        self.findings: list[Finding] = []
        self._bundle = bundle
        self._components = components
        self._built: dict[str, Schema] = {}
        self._building: set[str] = set()

    def component(self, name: str) -> Schema:
        """Return a component, built once; inside its own construction, a reference to itself."""
        if name in self._building:
            return Schema(place=self._bundle.place((*_ROOT, name)), ref=name)
        if name not in self._built:
            self._building.add(name)
            node = self._components[name]
            tokens = (*_ROOT, name)
            if self._is_well_formed(node, tokens):
                built = self._schema(node, tokens)
            else:
                built = Schema(place=self._bundle.place(tokens))
            self._built[name] = replace(built, name=name)
            self._building.discard(name)
        return self._built[name]

    def _is_well_formed(self, node: Json, tokens: Tokens) -> bool:
        """Whether the metaschema accepts the node; what it refuses becomes findings."""
        errors = list(_META.iter_errors(node))
        for error in errors:
            self._refuse((*tokens, *error.absolute_path), f"not a JSON Schema: {error.message}")
        return not errors

    def _refuse(self, tokens: Tokens, message: str) -> None:
        self.findings.append(Finding(self._bundle.place(tokens), message))

    def _schema(self, node: Json, tokens: Tokens) -> Schema:
        place = self._bundle.place(tokens)
        if isinstance(node, bool):
            return Schema(place=place, never=not node)
        keywords = cast("dict[str, Json]", node)
        for keyword in keywords:
            if keyword not in KEYWORDS and keyword not in ANNOTATIONS:
                self._refuse((*tokens, keyword), f"the generator does not support the keyword {keyword!r}")
        own = self._own(keywords, tokens)
        if "$ref" in keywords:
            own = self._with_ref(own, keywords, tokens)
        branches = self._list(keywords, "allOf", tokens)
        return flatten(own, branches, self.component) if branches else own

    def _own(self, node: Mapping[str, Json], tokens: Tokens) -> Schema:
        """Return the node without its ``$ref`` and ``allOf``."""
        self._refuse_idle_words(node, tokens)
        try:
            rules = read_rules(node)
        except ValueError as error:
            self._refuse((*tokens, "pattern"), str(error))
            rules = ()
        additional = node.get("additionalProperties", True)
        items = node.get("items", True)
        warns, unknown_code = self._warns(node, tokens)
        return Schema(
            place=self._bundle.place(tokens),
            doc=read_doc(node),
            types=_types(node),
            rules=rules,
            properties=self._properties(node, tokens),
            required=tuple(cast("list[str]", node.get("required", []))),
            additional=None
            if additional in (True, {})
            else self._schema(additional, (*tokens, "additionalProperties")),
            items=None if items in (True, {}) else self._schema(items, (*tokens, "items")),
            any_of=self._list(node, "anyOf", tokens),
            warns=warns,
            unknown_code=unknown_code,
        )

    def _properties(self, node: Mapping[str, Json], tokens: Tokens) -> tuple[Property, ...]:
        members = cast("dict[str, Json]", node.get("properties", {}))
        required = cast("list[str]", node.get("required", []))
        return tuple(
            Property(name, self._schema(member, (*tokens, "properties", name)), name in required)
            for name, member in members.items()
        )

    def _list(self, node: Mapping[str, Json], keyword: str, tokens: Tokens) -> tuple[Schema, ...]:
        branches = cast("list[Json]", node.get(keyword, []))
        return tuple(self._schema(branch, (*tokens, keyword, index)) for index, branch in enumerate(branches))

    def _with_ref(self, own: Schema, node: Mapping[str, Json], tokens: Tokens) -> Schema:
        """Return the node with its reference: a scalar's rules inlined, any other kept by name."""
        name = str(node["$ref"]).removeprefix("#/components/schemas/")
        if name not in self._components:
            self._refuse((*tokens, "$ref"), f"no component {node['$ref']!r}")
            return own
        target = self.component(name)
        return inline(own, target, read_doc(node, target.doc))

    def _refuse_idle_words(self, node: Mapping[str, Json], tokens: Tokens) -> None:
        """Refuse a code or wording for a keyword that is not there, or that has none of its own."""
        for annotation in ("x-codes", "x-expected"):
            words = node.get(annotation, {})
            if not isinstance(words, dict):
                self._refuse((*tokens, annotation), f"{annotation} must be a mapping")
                continue
            for keyword in words:
                if keyword not in APPLIES_TO or keyword not in node:
                    self._refuse((*tokens, annotation, keyword), f"{annotation} can't name {keyword!r} here")

    def _soft(self, node: Mapping[str, Json], tokens: Tokens) -> Iterator[tuple[Tokens, dict[str, Json]]]:
        """Yield the well-formed entries of a node's ``x-warn``, each with its place."""
        entries = node.get("x-warn", [])
        if not isinstance(entries, list):
            self._refuse((*tokens, "x-warn"), "x-warn must be a list")
            return
        for index, entry in enumerate(entries):
            here = (*tokens, "x-warn", index)
            if not isinstance(entry, dict) or not isinstance(entry.get("code"), str) or not entry["code"]:
                self._refuse(here, "an entry of x-warn must be a mapping with a code")
            elif self._is_well_formed(entry, here):
                yield here, entry

    def _warns(self, node: Mapping[str, Json], tokens: Tokens) -> tuple[tuple[Warn, ...], str]:
        """Return the soft schemas of a node, and the code for its undocumented members."""
        warns: list[Warn] = []
        unknown_code = ""
        for here, entry in self._soft(node, tokens):
            code = str(entry["code"])
            if entry.keys() == {"code", "additionalProperties"} and entry["additionalProperties"] is False:
                unknown_code = code
                if node.get("additionalProperties", True) is not True:
                    self._refuse(here, "additionalProperties is a hard keyword of the same schema")
                continue
            for keyword in entry.keys() - _SOFT:
                self._refuse(
                    (*here, keyword), f"the generator does not support {keyword!r} as a soft keyword"
                )
            self._refuse_idle_words(entry, here)
            try:
                rules = read_rules(entry, code)
            except ValueError as error:
                self._refuse((*here, "pattern"), str(error))
                continue
            any_of = self._list(entry, "anyOf", here)
            warns.append(
                Warn(
                    code,
                    Schema(place=self._bundle.place(here), doc=read_doc(entry), rules=rules, any_of=any_of),
                )
            )
        return tuple(warns), unknown_code


def _types(node: Mapping[str, Json]) -> tuple[str, ...]:
    """Return the accepted types in the spec's order; number covers integer, all seven cover any."""
    declared = node.get("type", [])
    names = [declared] if isinstance(declared, str) else cast("list[str]", declared)
    kept = tuple(name for name in names if not (name == "integer" and "number" in names))
    return () if {*kept, "integer"} == set(TYPES) and "number" in kept else kept
