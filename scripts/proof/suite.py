"""The official test suite of JSON Schema: its groups, and our validators of their schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from scripts.codegen.build import build
from scripts.codegen.bundle import ENTRY, bundle
from scripts.codegen.emitters.json_schemas import DIALECT, json_schema
from scripts.codegen.emitters.static import emit_static
from scripts.codegen.emitters.validators import PACKAGE, emit_validators
from scripts.codegen.ir import Contract, Json
from scripts.codegen.source import Document, SpecFiles
from scripts.proof.loading import Package

FOLDER = Path(__file__).resolve().parent.parent.parent / "tests" / "official_suite"
_ROOT = "Root"
_FILE = f"schemas/{_ROOT}.yaml"
_OPENAPI: Json = {"openapi": "3.1.0", "info": {}, "components": {"schemas": {_ROOT: {"$ref": _FILE}}}}


@dataclass(frozen=True, slots=True)
class Case:
    """One instance of a group, with the verdict that the suite demands."""

    description: str
    data: Json
    valid: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A schema of the suite and its cases; ``file`` is below the dialect's folder, without its ending."""

    file: str
    description: str
    schema: Json
    cases: tuple[Case, ...]

    @property
    def name(self) -> str:
        """The name that no other group has."""
        return f"{self.file}: {self.description}"


@dataclass(frozen=True, slots=True)
class Compiled:
    """What we make of one schema: two functions, and the schema that we export."""

    contract: Contract
    module: Any

    def is_valid(self, value: object) -> bool:
        """Return the verdict."""
        return bool(self.module.is_valid(value))

    def findings(self, value: object) -> list[tuple[Any, ...]]:
        """Return what the collector finds."""
        out: list[tuple[Any, ...]] = []
        self.module.collect(value, None, out)
        return out

    def exported(self) -> Json:
        """Return the exported JSON Schema."""
        return json_schema(self.contract, _ROOT)


def load_groups(folder: Path = FOLDER / "draft2020-12") -> tuple[Group, ...]:
    """Return the groups of all files, in the order of their names."""
    return tuple(group for path in sorted(folder.rglob("*.json")) for group in _read(path, folder))


def _read(path: Path, folder: Path) -> Iterator[Group]:
    file = path.relative_to(folder).with_suffix("").as_posix()
    for entry in json.loads(path.read_text("utf-8")):
        cases = (Case(case["description"], case["data"], case["valid"]) for case in entry["tests"])
        yield Group(file, entry["description"], entry["schema"], (*cases,))


def compile_schema(schema: Json) -> Compiled:
    """Return the validators of a schema of the suite. Raises SpecError where the generator refuses it."""
    files = {ENTRY: _OPENAPI, _FILE: _without_dialect(schema)}
    documents = {path: Document(path, path, value, {(): 1}) for path, value in files.items()}
    contract = replace(build(bundle(SpecFiles("suite", documents, {}))), tokens=(_ROOT,))
    texts = emit_static(contract) | emit_validators(contract)
    return Compiled(contract, Package(texts).load(f"{PACKAGE}.validators.root"))


def _without_dialect(schema: Json) -> Json:
    """Return a schema without its ``$schema``: a spec is of one dialect, and does not name it."""
    if isinstance(schema, dict) and schema.get("$schema") == DIALECT:
        return {keyword: value for keyword, value in schema.items() if keyword != "$schema"}
    return schema
