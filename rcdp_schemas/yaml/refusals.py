"""Why a text is not read as YAML, in our words, and where."""

from __future__ import annotations

from types import MappingProxyType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from yaml.error import MarkedYAMLError

    from rcdp_schemas.spans import Offsets

CONTROL = "an escape such as \\n, in double quotes, in place of a control character"
_OPENING = (
    "found unexpected end of stream",
    "found unexpected document separator",
    "could not find expected",
)
# By the beginning of what PyYAML says; the rest of it may show what is in the text.
_EXPECTED: Mapping[str, str] = MappingProxyType(
    {
        "could not find expected": "a colon and a blank after the key",
        "expected ',' or ']'": "a comma or ]",
        "expected ',' or '}'": "a comma or }",
        "expected <block end>": "a key or an item that is indented as those before it",
        "expected '<document start>'": "--- before the next document",
        "expected escape sequence": "hexadecimal digits after the backslash",
        "expected the node content": "a value",
        "found character '\\t'": "spaces in place of a tab",
        "found character": "a value; put a text that begins so in quotes",
        "found incompatible YAML": "YAML of version 1",
        "found undefined tag handle": "a value without this tag",
        "found unexpected document separator": "a closing quote for the text that starts here",
        "found unexpected end of stream": "a closing quote for the text that starts here",
        "found unknown escape character": "an escape that YAML has after the backslash",
        "mapping keys are not allowed": "no key here",
        "mapping values are not allowed": "no colon here; mend the indentation, or quote the text around it",
        "sequence entries are not allowed": "the list on a line of its own",
    }
)


class RefusedError(Exception):
    """A text can't be read beyond a place of it: ``span`` holds the offsets."""

    def __init__(self, code: str, expected: str, span: Offsets, keyword: str = "yaml") -> None:
        super().__init__(code, expected)
        self.code = code
        self.expected = expected
        self.span = span
        self.keyword = keyword


def describe(error: MarkedYAMLError) -> tuple[str, int]:
    """Return what was expected in a text, and at which offset."""
    problem = error.problem or ""
    expected = next((words for said, words in _EXPECTED.items() if problem.startswith(said)), "YAML 1.2")
    mark = error.context_mark if problem.startswith(_OPENING) else error.problem_mark
    assert mark is not None, "the parser says where"
    return expected, mark.index
