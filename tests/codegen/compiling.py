"""Contracts built in memory, and the validators printed from them, imported from their text."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

import jsonschema_rs
import pytest

from scripts.codegen.build import build
from scripts.codegen.build.schemas import SchemaBuilder
from scripts.codegen.build.words import EXPECTATIONS
from scripts.codegen.emitters.json_schemas import json_schema
from scripts.codegen.emitters.validators import emit_validators
from scripts.codegen.ir import Contract, Json, Place, Schema, SpecError
from scripts.codegen.spec.bundle import Bundle
from scripts.codegen.spec.source import Tokens, pointer
from scripts.codegen.support._words import fill_expectation
from scripts.codegen.text import PACKAGE, module_name
from scripts.proof.loading import Package

Judge = jsonschema_rs.Draft202012Validator


def bundle_of(schemas: Mapping[str, Json], **document: Any) -> Bundle:
    """Return a bundle of component schemas; the place of each node is its own pointer in one file."""
    whole: dict[str, Json] = {
        "info": {"version": "1.0.0"},
        "components": {"schemas": dict(schemas)},
        **document,
    }
    places = {tokens: Place("spec.yaml", 1, pointer(tokens)) for tokens in _nodes(whole, ())}
    return Bundle(whole, places, {})


def _nodes(value: Json, tokens: Tokens) -> Iterator[Tokens]:
    yield tokens
    if isinstance(value, dict):
        for key, member in value.items():
            yield from _nodes(member, (*tokens, key))
    for index, item in enumerate(value if isinstance(value, list) else ()):
        yield from _nodes(item, (*tokens, index))


def contract_of(schemas: Mapping[str, Json], **document: Any) -> Contract:
    """Return the contract of component schemas, every one of them a target."""
    return replace(build(bundle_of(schemas, **document)), tokens=tuple(schemas))


def pointer_of(path: object) -> str:
    """Return the pointer of a finding's path, which is nested pairs from the root inwards."""
    tokens: list[str | int] = []
    while path is not None:
        path, token = cast("tuple[object, str | int]", path)
        tokens.insert(0, token)
    return pointer(tuple(tokens))


_KEYWORDS = {
    "foreign": "type",
    "circular": "type",
    "key": "type",
    "alternatives": "anyOf",
    "number": "",
    "absent": "",
}


def _words(variant: str, wanted: object) -> str:
    """Return what a finding expects, in the words of its keyword; the name of a variant that has none."""
    if variant in EXPECTATIONS:
        return fill_expectation(EXPECTATIONS[variant], wanted, {}, {})
    return str(wanted or variant)


@dataclass(frozen=True, slots=True)
class Finding:
    """What a collector found, its path as a pointer."""

    code: str
    pointer: str
    keyword: str
    expected: str
    actual: object

    def __str__(self) -> str:
        return f"{self.code} {self.pointer}".rstrip()


@dataclass(frozen=True, slots=True)
class Compiled:
    """The validators of component schemas, and independent judges of the same payloads."""

    schemas: Mapping[str, Json]
    contract: Contract
    package: Package

    def source(self, component: str = "Root") -> str:
        """Return the text of a component's validator module."""
        return self.package.files[f"{PACKAGE}/validators/{module_name(component)}.py"]

    def is_valid(self, value: object, component: str = "Root") -> bool:
        """Return the verdict."""
        return cast("bool", self._module(component).is_valid(value))

    def findings(self, value: object, component: str = "Root") -> list[Finding]:
        """Return what the collector finds, in the order of its finding it."""
        out: list[tuple[str, object, str, object, object]] = []
        self._module(component).collect(value, None, out)
        return [
            Finding(code, pointer_of(path), _KEYWORDS.get(variant, variant), _words(variant, wanted), actual)
            for code, path, variant, wanted, actual in out
        ]

    def codes(self, value: object, component: str = "Root") -> list[str]:
        """Return the findings as sorted ``code pointer`` lines, after a look at the verdict."""
        found = sorted(map(str, self.findings(value, component)))
        assert self.is_valid(value, component) is all(line.startswith(("RC4", "RC202")) for line in found), (
            found
        )
        return found

    def written(self, component: str = "Root") -> Judge:
        """Return a judge of the schemas as they were written, annotations and all."""
        text = json.dumps({"$defs": self.schemas, "$ref": f"#/$defs/{component}"})
        return Judge(json.loads(text.replace("#/components/schemas/", "#/$defs/")), validate_formats=True)

    def exported(self, component: str = "Root", *, strict: bool = False) -> Judge:
        """Return a judge of the exported schema file."""
        return Judge(json_schema(self.contract, component, strict=strict), validate_formats=True)

    def _module(self, component: str) -> Any:
        return self.package.load(f"{PACKAGE}.validators.{module_name(component)}")


def compile_schemas(schemas: Mapping[str, Json], **document: Any) -> Compiled:
    """Return the validators of component schemas."""
    contract = contract_of(schemas, **document)
    return Compiled(schemas, contract, Package(emit_validators(contract)))


def compile_root(root: Json, **others: Json) -> Compiled:
    """Return the validators of a schema named ``Root`` and of those that it refers to."""
    return compile_schemas({**others, "Root": root})


def compile_property(schema: Json, **others: Json) -> Compiled:
    """Return the validators of an object, ``Root``, whose one optional member ``a`` has the schema."""
    return compile_root({"type": "object", "properties": {"a": schema}}, **others)


def refusals(root: Json, others: Mapping[str, Json] | None = None, **document: Any) -> list[str]:
    """Return why a spec is refused, as ``pointer: message``, without what all pointers of schemas share."""
    with pytest.raises(SpecError) as caught:
        build(bundle_of({**(others or {}), "Root": root}, **document))
    findings = caught.value.findings
    return [
        f"{found.place.pointer.removeprefix('/components/schemas/')}: {found.message}" for found in findings
    ]


def built(root: Json, **others: Json) -> Schema:
    """Return a schema named ``Root`` as it is normalised, with those that it refers to."""
    schemas: dict[str, Json] = {**others, "Root": root}
    builder = SchemaBuilder(bundle_of(schemas), schemas)
    found = builder.component("Root")
    assert not builder.findings
    return found
