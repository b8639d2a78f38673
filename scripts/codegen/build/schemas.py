"""Build schemas from the nodes of the bundle: read rules, resolve references, flatten ``allOf``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from jsonschema import Draft202012Validator

from scripts.codegen.build.flatten import MergeError, flatten, inline
from scripts.codegen.build.words import COUNTS, EXPECTATIONS, read_words
from scripts.codegen.ir import (
    SOFT,
    Doc,
    Finding,
    Json,
    Property,
    Rule,
    Schema,
    Warn,
    Words,
    mapping,
    read_evidence,
    read_guide,
)
from scripts.codegen.keywords import ANNOTATIONS, APPLIES_TO, KEYWORDS, TYPES
from scripts.codegen.patterns import Automaton, PatternError, automaton_of, translate
from scripts.codegen.spec.bundle import Bundle, component_of
from scripts.codegen.spec.source import Tokens
from scripts.codegen.support._words import fill_expectation

_ROOT: Tokens = ("components", "schemas")
_SOFT = APPLIES_TO.keys() | {"code", "anyOf", "x-expected", "x-format"}
_META = Draft202012Validator(Draft202012Validator.META_SCHEMA)
_NO_WORDS = Words()


class RuleError(ValueError):
    """The value of a keyword, ``keyword``, can't be compiled."""

    def __init__(self, keyword: str, problem: str) -> None:
        self.keyword = keyword
        super().__init__(problem)


def read_rules(node: Mapping[str, Json], code: str = "", words: Words = _NO_WORDS) -> tuple[Rule, ...]:
    """Return the assertions of a node in the order of the keyword table.

    ``code`` overrides every issue code (soft schemas). Raises RuleError that says what is wrong
    with a keyword's value.
    """
    codes, pattern = _strings(node, "x-codes"), _strings(node, "x-expected").get("pattern", "")
    named = str(node.get("x-format", pattern))
    compiled, automaton = _compiled(str(node["pattern"])) if "pattern" in node else ("", None)
    found = []
    for keyword in (keyword for keyword in APPLIES_TO if keyword in node):
        raised = code or codes.get(keyword, KEYWORDS[keyword])
        is_soft = code != "" and (code, SOFT + keyword) in words.expectations
        variant = SOFT + keyword if is_soft else keyword
        wanted = _wanted(keyword, node[keyword], named)
        found.append(
            Rule(
                keyword=keyword,
                value=node[keyword],
                code=raised,
                expected=expectation(raised, variant, wanted, words),
                wanted=wanted,
                compiled=compiled if keyword == "pattern" else "",
                automaton=automaton if keyword == "pattern" else None,
                variant=variant,
            )
        )
    return tuple(found)


def _strings(node: Mapping[str, Json], key: str) -> dict[str, str]:
    value = node.get(key, {})
    return (
        {name: " ".join(str(text).split()) for name, text in value.items()} if isinstance(value, dict) else {}
    )


def _wanted(keyword: str, value: Json, named: str) -> object:
    """Return what a finding carries of a rule, which can be hashed where the value can."""
    if keyword == "pattern":
        return named or f"text that matches {value}"
    if keyword in COUNTS and isinstance(value, (int, float)):
        return int(value)
    return tuple(value) if keyword == "enum" and isinstance(value, list) else value


def expectation(code: str, variant: str, wanted: object, words: Words = _NO_WORDS) -> str:
    """Return what a variant of a code asks for, in words that follow ``must be``."""
    template = words.expectations.get((code, variant)) or EXPECTATIONS[variant]
    return fill_expectation(template, wanted, words.formats, words.asides)


def _compiled(pattern: str) -> tuple[str, Automaton]:
    """Return a pattern's Python form and its automaton."""
    try:
        return translate(pattern), automaton_of(pattern)
    except PatternError as error:
        raise RuleError("pattern", f"pattern {pattern!r}: {error}") from error


def read_doc(node: Mapping[str, Json], base: Doc | None = None) -> Doc:
    """Return the documentation of a node; what the node does not say comes from ``base``."""
    doc = base or Doc()
    texts = {
        "label": node.get("x-label"),
        "description": node.get("description"),
        "unit": node.get("x-unit"),
    }
    found: dict[str, object] = {
        key: " ".join(str(text).split()) for key, text in texts.items() if text is not None
    }
    if "examples" in node:
        found["examples"] = tuple(cast("list[Json]", node["examples"]))
    if "x-evidence" in node:
        found["evidence"] = read_evidence(mapping(node["x-evidence"]))
    if "x-reference-guide" in node:
        found["reference_guide"] = read_guide(node["x-reference-guide"])
    if "x-secret" in node:
        found["secret"] = bool(node["x-secret"])
    return replace(doc, **found)  # type: ignore[arg-type]


def has_readable_evidence(node: Mapping[str, Json]) -> bool:
    """Whether a node's evidence, if it has any, is of the shape that ``read_doc`` wants."""
    evidence = node.get("x-evidence", {})
    sources = evidence.get("sources", []) if isinstance(evidence, dict) else None
    return isinstance(sources, list) and all(isinstance(source, dict) for source in sources)


class SchemaBuilder:
    """Builds components on demand; what can't be built goes to ``findings``."""

    def __init__(self, bundle: Bundle, components: Mapping[str, Json]) -> None:
        self.findings: list[Finding] = []
        self._bundle = bundle
        self._components = components
        self._words = read_words(bundle.document)
        self._built: dict[str, Schema] = {}
        self._building: set[str] = set()

    def component(self, name: str) -> Schema:
        """Return a component, built once; inside its own construction, a reference to itself."""
        tokens, node = (*_ROOT, name), self._components[name]
        if name in self._building:
            return Schema(place=self._bundle.place(tokens), ref=name)
        if name not in self._built:
            self._building.add(name)
            place = self._bundle.place(tokens)
            built = self._schema(node, tokens) if self._is_well_formed(node, tokens) else Schema(place=place)
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
        if not has_readable_evidence(keywords):
            message = "x-evidence must be a mapping, and its sources a list of mappings"
            self._refuse((*tokens, "x-evidence"), message)
            keywords = {key: value for key, value in keywords.items() if key != "x-evidence"}
        own = self._own(keywords, tokens)
        if "$ref" in keywords:
            own = self._with_ref(own, keywords, tokens)
        return self._flattened(own, keywords, tokens) if "allOf" in keywords else own

    def _own(self, node: Mapping[str, Json], tokens: Tokens) -> Schema:
        """Return the node without its ``$ref`` and ``allOf``."""
        self._refuse_idle_words(node, tokens)
        try:
            rules = read_rules(node, words=self._words)
        except RuleError as error:
            self._refuse((*tokens, error.keyword), str(error))
            rules = ()
        warns, unknown_code = self._warns(node, tokens)
        required = cast("list[str]", node.get("required", []))
        members = cast("dict[str, Json]", node.get("properties", {}))
        return Schema(
            place=self._bundle.place(tokens),
            doc=read_doc(node),
            types=_types(node),
            rules=rules,
            properties=tuple(
                Property(name, self._schema(member, (*tokens, "properties", name)), name in required)
                for name, member in members.items()
            ),
            required=tuple(required),
            additional=self._limit(node, "additionalProperties", tokens),
            items=self._limit(node, "items", tokens),
            any_of=self._branches(node, "anyOf", tokens),
            warns=warns,
            unknown_code=unknown_code,
        )

    def _branches(self, node: Mapping[str, Json], keyword: str, tokens: Tokens) -> tuple[Schema, ...]:
        """Return the schemas in the list under a keyword."""
        branches = enumerate(cast("list[Json]", node.get(keyword, [])))
        return tuple(self._schema(branch, (*tokens, keyword, index)) for index, branch in branches)

    def _limit(self, node: Mapping[str, Json], keyword: str, tokens: Tokens) -> Schema | None:
        """Return the schema under a keyword, None where it is missing or allows everything."""
        value = node.get(keyword, True)
        return None if value in (True, {}) else self._schema(value, (*tokens, keyword))

    def _flattened(self, own: Schema, node: Mapping[str, Json], tokens: Tokens) -> Schema:
        """Return the node as one object with its ``allOf``."""
        try:
            return flatten(own, self._branches(node, "allOf", tokens), self.component)
        except MergeError as error:
            branch = () if error.branch is None else (error.branch,)
            self._refuse((*tokens, "allOf", *branch), str(error))
            return own

    def _with_ref(self, own: Schema, node: Mapping[str, Json], tokens: Tokens) -> Schema:
        """Return the node with its reference: a scalar's rules inlined, any other kept by name."""
        name = component_of(node["$ref"])
        if name not in self._components:
            self._refuse((*tokens, "$ref"), f"no component {node['$ref']!r}")
            return own
        target = self.component(name)
        try:
            return inline(own, name, target, read_doc(node, target.doc))
        except MergeError as error:
            self._refuse((*tokens, "$ref"), str(error))
            return own

    def _refuse_idle_words(self, node: Mapping[str, Json], tokens: Tokens) -> None:
        """Refuse a code or wording for a keyword that is not there, or that has none of its own."""
        for annotation in ("x-codes", "x-expected"):
            words = node.get(annotation, {})
            if not isinstance(words, dict):
                self._refuse((*tokens, annotation), f"{annotation} must be a mapping")
                continue
            for keyword in words:
                known = APPLIES_TO if annotation == "x-codes" else ("pattern",)
                if keyword not in known or keyword not in node:
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
                rules = read_rules(entry, code, self._words)
            except RuleError as error:
                self._refuse((*here, error.keyword), str(error))
                continue
            any_of = self._branches(entry, "anyOf", here)
            warns.append(Warn(code, Schema(place=self._bundle.place(here), rules=rules, any_of=any_of)))
        return tuple(warns), unknown_code


def _types(node: Mapping[str, Json]) -> tuple[str, ...]:
    """Return the accepted types in the spec's order; number covers integer, all seven cover any."""
    declared = node.get("type", [])
    names = [declared] if isinstance(declared, str) else cast("list[str]", declared)
    kept = tuple(name for name in names if not (name == "integer" and "number" in names))
    return () if {*kept, "integer"} == set(TYPES) and "number" in kept else kept
