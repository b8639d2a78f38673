"""Which file of the corpus tells a mutant of the contract from the contract."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from typing import Any, cast

from scripts.codegen.build import build
from scripts.codegen.bundle import Bundle
from scripts.codegen.emitters.validators import PACKAGE, emit_validators
from scripts.codegen.ir import Json
from scripts.codegen.text import module_name
from scripts.proof.loading import Package
from scripts.proof.spec_mutants import Document, Mutant, reachable
from tests.codegen.compiling import pointer_of
from tests.corpus_files import CARRIER, CorpusFile, payload_files


class MutantJudge:
    """Compiles the validators of mutants in memory, and runs the corpus against them.

    ``targets`` gives the component of each event and token schema.
    """

    def __init__(self, spec: Bundle, targets: Mapping[str, str]) -> None:
        self._spec = spec
        self._targets = targets

    @cached_property
    def _reach(self) -> Mapping[str, set[str]]:
        return {name: reachable(self._spec.document, part) for name, part in self._targets.items()}

    @cached_property
    def _files(self) -> Mapping[str, list[CorpusFile]]:
        """The corpus by target, the event that carries the common fields first."""
        found: dict[str, list[CorpusFile]] = {CARRIER: []}
        for file in payload_files():
            found.setdefault(str(file.event), []).append(file)
        return found

    def killer(self, mutant: Mutant) -> str | None:
        """Return the name of a file that a mutant judges otherwise than the contract; None where none does.

        Raises SpecError where the generator refuses the mutant.
        """
        for target, files in self._files.items():
            if mutant.component in self._reach[target] or not mutant.component:
                validators = self._validators(mutant.document, target)
                for file in files:
                    if not _agrees(validators, file):
                        return file.name
        return None

    def _validators(self, document: Document, target: str) -> Any:
        """Return the validators of one target by a document, compiled with no more than it refers to."""
        schemas = cast("Any", document)["components"]["schemas"]
        needed: dict[str, Json] = {name: schemas[name] for name in schemas if name in self._reach[target]}
        parts: dict[str, Json] = {
            "info": document["info"],
            "components": {"schemas": needed},
            "x-secret-fields": document["x-secret-fields"],
        }
        files = emit_validators(build(replace(self._spec, document=parts)))
        return Package(files).load(f"{PACKAGE}.validators.{module_name(self._targets[target])}")


def _agrees(validators: Any, file: CorpusFile) -> bool:
    """Whether validators give the verdict and the issues that the contract expects of a file."""
    found: list[Any] = []
    validators.collect(file.payload, None, found)
    issues = sorted((code, pointer_of(path)) for code, path, *_ in found)
    return issues == sorted(file.expected) and validators.is_valid(file.payload) is file.is_valid
