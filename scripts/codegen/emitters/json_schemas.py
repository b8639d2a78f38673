"""Print JSON Schema 2020-12 files, plain and strict, and the bundled OpenAPI document."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import cast

from scripts.codegen.ir import Contract, Json, Schema, Warn, Words, mapping, reached

_MACHINERY = frozenset({"about", "place", "hides", "guide", "message", "label", "variants"})
DIALECT = "https://json-schema.org/draft/2020-12/schema"


def emit_openapi(contract: Contract) -> dict[str, str]:
    """Return the bundled OpenAPI document, in words for people: ``{path below generated/: text}``."""
    return {"openapi.json": _text(_in_words(dict(contract.document), contract.words))}


def _in_words(node: Json, words: Words) -> Json:
    """Return a part of the document as others read it: no templates, and words in place of names."""
    if isinstance(node, list):
        return [_in_words(item, words) for item in node]
    if not isinstance(node, dict):
        return node
    shown: dict[str, Json] = {}
    for key, value in node.items():
        if key == "x-format" and isinstance(value, str):
            shown["x-expected"] = {"pattern": words.formats.get(value, value)}
        elif key == "x-unit" and isinstance(value, str):
            shown[key] = words.units.get(value, value)
        elif key == "x-reference-guide" and isinstance(value, dict):
            shown[key] = value.get("says", "")
        elif key == "x-issue-codes" and isinstance(value, dict):
            shown[key] = {"codes": [_explained(row) for row in cast("list[dict[str, Json]]", value["codes"])]}
        elif key not in {"x-hints", "x-page"}:
            shown[key] = _in_words(value, words)
    own: dict[str, Json] = {
        keyword: text
        for (code, keyword), text in words.expectations.items()
        if code == node.get("code")
        and keyword in node
        and "{" not in text
        and keyword != "additionalProperties"
    }
    if own:
        shown["x-expected"] = own
    return shown


def _explained(row: dict[str, Json]) -> dict[str, Json]:
    """Return what people are told of an issue code."""
    return {key: value for key, value in row.items() if key not in _MACHINERY}


def emit_json_schemas(contract: Contract) -> dict[str, str]:
    """Return two schema files for each event and token schema: ``{path below generated/: text}``."""
    files = {}
    for name in contract.targets:
        files[f"schemas/{name}.schema.json"] = _text(json_schema(contract, name))
        files[f"schemas/{name}.strict.schema.json"] = _text(json_schema(contract, name, strict=True))
    return files


def _text(value: Json) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def json_schema(contract: Contract, name: str, *, strict: bool = False) -> dict[str, Json]:
    """Return the self-contained schema of an event or token schema; strict makes warnings rules."""
    component = contract.targets[name]
    root = contract.schemas[component]
    major = contract.version.partition(".")[0]
    printer = SchemaPrinter(strict=strict)
    body = {"not": {}} if root.never else mapping(printer.print(root))
    body.pop("examples", None)
    examples = _examples(contract, name, root)
    refs = {part.ref for part in reached(root, contract.schemas)} - {""}
    defs = {ref: printer.print(contract.schemas[ref]) for ref in sorted(refs)}
    return {
        "$schema": DIALECT,
        "$id": f"urn:rcdp-schemas:v{major}:{name}{':strict' if strict else ''}",
        "title": name,
        **body,
        **({"examples": examples} if examples else {}),
        **({"$defs": dict(defs)} if defs else {}),
    }


def _examples(contract: Contract, name: str, root: Schema) -> list[Json]:
    """Return an event's example payloads, minimal first; a token schema's own examples."""
    for event in contract.events:
        if event.name == name and event.examples:
            return list(event.examples.values())
    return list(root.doc.examples)


@dataclass(frozen=True, slots=True)
class SchemaPrinter:
    """Prints schemas as JSON Schema: plain, or strict, with every warning as a rule.

    With ``codes`` what stands for a warning has its code beside it, under ``code``, and the names of members
    are judged, so that a judge can say which one is not documented.
    """

    strict: bool = False
    codes: bool = False

    def print(self, schema: Schema) -> Json:
        """Return a schema as JSON Schema; ``false`` where no value is allowed."""
        if schema.never:
            return False
        found: dict[str, Json] = {}
        if schema.types:
            found["type"] = schema.types[0] if len(schema.types) == 1 else list(schema.types)
        if schema.ref:
            found["$ref"] = f"#/$defs/{schema.ref}"
        if schema.doc.description:
            found["description"] = schema.doc.description
        if schema.doc.examples:
            found["examples"] = list(schema.doc.examples)
        found |= {rule.keyword: rule.value for rule in schema.rules} | self._of_objects(schema)
        if schema.items is not None:
            found["items"] = self.print(schema.items)
        if self.strict and schema.warns:
            found["allOf"] = [self._rule(warn) for warn in schema.warns]
        if schema.any_of:
            found["anyOf"] = [self.print(branch) for branch in schema.any_of]
        return found

    def _rule(self, warn: Warn) -> Json:
        code: dict[str, Json] = {"code": warn.code} if self.codes else {}
        return mapping(self.print(warn.schema)) | code

    def _of_objects(self, schema: Schema) -> dict[str, Json]:
        found: dict[str, Json] = {}
        if schema.required:
            found["required"] = list(schema.required)
        if members := self._members(schema):
            found["properties"] = members
        if schema.additional is not None:
            found["additionalProperties"] = self.print(schema.additional)
        elif self.strict and schema.unknown_code and self.codes:
            found["propertyNames"] = {"enum": list(members), "code": schema.unknown_code}
        elif self.strict and schema.unknown_code:
            found["additionalProperties"] = False
        return found

    def _members(self, schema: Schema) -> dict[str, Json]:
        """Return the members of an object; Ajv's strict mode wants what is required to be among them."""
        members = {member.name: self.print(member.schema) for member in schema.properties}
        is_open = schema.additional is None and not schema.unknown_code
        required = {name: True for name in schema.required if is_open and name not in members}
        return members | required
