"""What the metaschema of JSON Schema and the OpenAPI validator refuse."""

from __future__ import annotations

import re
from collections.abc import Iterator

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding, Place
from scripts.codegen.lint.sites import iter_roots
from scripts.codegen.source import Tokens

_META = Draft202012Validator(Draft202012Validator.META_SCHEMA)
_QUOTED = re.compile(r"'([^']+)'")


def check_metaschema(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each keyword of a schema whose value JSON Schema does not allow."""
    for tokens, node in iter_roots(bundle.document):
        for error in _META.iter_errors(node):
            place = bundle.place((*tokens, *error.absolute_path))
            yield Finding(place, f"not a JSON Schema: {error.message}")


def check_structure(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each node that has the wrong shape for its place in the document."""
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(bundle.document):
        yield _finding(bundle, tuple(error.absolute_path), error.message)


def check_semantics(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for all that the OpenAPI validator refuses in a document of the right shape."""
    for error in OpenAPIV31SpecValidator(bundle.document).iter_errors():
        yield _finding(bundle, tuple(error.absolute_path), error.message)


def _finding(bundle: Bundle, tokens: Tokens, message: str) -> Finding:
    first = message.partition("\n")[0]
    return Finding(_named_place(bundle, tokens, first), f"not OpenAPI 3.1: {first}")


def _named_place(bundle: Bundle, tokens: Tokens, message: str) -> Place:
    """Return the place of the member or path that the message names, else that of the node itself."""
    for name in _QUOTED.findall(message):
        for named in ((*tokens, name), ("paths", name)):
            if named in bundle.origins:
                return bundle.place(named)
    return bundle.place(tokens)
