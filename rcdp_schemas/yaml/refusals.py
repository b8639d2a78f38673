"""Why a text is not read as YAML, as variants of our codes, and where."""

from __future__ import annotations

from types import MappingProxyType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from yaml.error import MarkedYAMLError

    from rcdp_schemas.spans import Offsets

_OPENING = (
    "found unexpected end of stream",
    "found unexpected document separator",
    "could not find expected",
)
# By the beginning of what PyYAML says; the rest of it may show what is in the text.
_VARIANTS: Mapping[str, str] = MappingProxyType(
    {
        "could not find expected": "yaml-key-colon",
        "expected ',' or ']'": "yaml-array-comma",
        "expected ',' or '}'": "yaml-object-comma",
        "expected <block end>": "yaml-indentation",
        "expected '<document start>'": "yaml-document",
        "expected escape sequence": "yaml-escape-digits",
        "expected the node content": "yaml-value",
        "found character '\\t'": "yaml-tab",
        "found character": "yaml-quotes",
        "found incompatible YAML": "yaml-version",
        "found undefined tag handle": "yaml-tag",
        "found unexpected document separator": "yaml-end-quote",
        "found unexpected end of stream": "yaml-end-quote",
        "found unknown escape character": "yaml-escape",
        "mapping keys are not allowed": "yaml-key",
        "mapping values are not allowed": "yaml-colon",
        "sequence entries are not allowed": "yaml-list",
    }
)


class RefusedError(Exception):
    """A text can't be read beyond a place of it: ``span`` holds the offsets."""

    def __init__(self, code: str, variant: str, span: Offsets, wanted: object = "") -> None:
        super().__init__(code, variant)
        self.code = code
        self.variant = variant
        self.span = span
        self.wanted = wanted


def describe(error: MarkedYAMLError) -> tuple[str, int]:
    """Return the variant of RC001, and at which offset."""
    problem = error.problem or ""
    variant = next((name for said, name in _VARIANTS.items() if problem.startswith(said)), "yaml")
    mark = error.context_mark if problem.startswith(_OPENING) else error.problem_mark
    assert mark is not None, "the parser says where"
    return variant, mark.index
