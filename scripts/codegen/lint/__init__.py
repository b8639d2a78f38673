"""The lint of a bundled spec: all that the generator needs, and what readers may expect besides."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from scripts.codegen.build import build
from scripts.codegen.ir import Contract, Finding, SpecError
from scripts.codegen.lint.codes import check_code_references, check_codes, check_messages, check_warnings
from scripts.codegen.lint.contradictions import check_contradictions
from scripts.codegen.lint.document import (
    check_component_names,
    check_inline_objects,
    check_metaschema,
    check_operations,
    check_root,
    check_secrets,
    check_semantics,
    check_structure,
    check_tags,
    check_version,
)
from scripts.codegen.lint.evidence import check_annotations, check_documentation, check_page
from scripts.codegen.lint.examples import check_examples, check_full, check_minimal
from scripts.codegen.lint.hints import check_hints
from scripts.codegen.lint.sentences import check_names, check_sentences, check_variants
from scripts.codegen.lint.vocabulary import check_choices, check_idle, check_keywords, check_patterns
from scripts.codegen.spec.bundle import Bundle

_Check = Callable[[Bundle], Iterator[Finding]]

_RULES: tuple[_Check, ...] = (
    check_documentation,
    check_code_references,
    check_variants,
    check_names,
    check_hints,
    check_component_names,
    check_inline_objects,
    check_idle,
    check_choices,
    check_patterns,
    check_operations,
    check_page,
    check_version,
    check_tags,
    check_secrets,
)
_SHAPES: tuple[_Check, ...] = (
    check_annotations,
    check_messages,
    check_codes,
    check_sentences,
    check_root,
)
"""Checks whose findings leave a document that the generator can't read."""
_STRUCTURE: tuple[_Check, ...] = (check_metaschema, check_structure)
"""The same, in the words of the standards' own validators."""
_DEEP: tuple[_Check, ...] = (check_contradictions, check_full, check_warnings, check_semantics)
"""Checks that need a document that the generator accepts, beside those of the examples."""


def lint(bundle: Bundle) -> tuple[Finding, ...]:
    """Return all findings about a bundled spec, in the order of their places.

    What another validator or the generator says once more about the same place is left out.
    """
    misshapen = _run(bundle, _SHAPES)
    unknown = _run(bundle, (check_keywords,))
    found = misshapen + unknown + _run(bundle, _RULES)
    structure = _run(bundle, _STRUCTURE)
    found += _new(structure, found)
    if not misshapen and not structure:
        contract, refused = _built(bundle)
        found += _new(refused, found)
        if not _new(refused, unknown):
            found += [*check_examples(bundle, contract), *_run(bundle, _DEEP)]
            found += check_minimal(bundle, contract) if contract else ()
    return SpecError(tuple(dict.fromkeys(found))).findings


def _run(bundle: Bundle, checks: tuple[_Check, ...]) -> list[Finding]:
    return [finding for check in checks for finding in check(bundle)]


def _new(findings: list[Finding], known: list[Finding]) -> list[Finding]:
    """Return the findings at places that none of the known ones names."""
    places = {finding.place for finding in known}
    return [finding for finding in findings if finding.place not in places]


def _built(bundle: Bundle) -> tuple[Contract | None, list[Finding]]:
    """Return the contract, or what the generator itself refuses."""
    try:
        return build(bundle), []
    except SpecError as error:
        return None, list(error.findings)
