"""Parse YAML 1.2 (core schema), as far as JSON can hold its values, and the line of each value."""

from __future__ import annotations

import re
from bisect import bisect_right

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from scripts.codegen.ir import Json
from scripts.codegen.spec.tree import Tree, UnreadableError, number

_WORDS: dict[str, Json] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_FOLDED_BREAK = re.compile(r"^(\S.*)\n(?=\S)", re.MULTILINE)
_NUMBER = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
# What another version of YAML, or another reader, takes for another number, a truth value, a time or a merge.
_AMBIGUOUS = re.compile(
    r"""[-+]?0[box][0-9a-f_]+              # 0o17, 0x1F
    | [-+]?0[0-9]+                         # 010, which is 8 to YAML 1.1
    | y(es)?|no?|on|off                    # true and false to YAML 1.1
    | [-+]?[0-9][0-9_:.]*[_:][0-9_:.]*     # 1_000, 12:30:00
    | [-+]?\.(inf|nan)
    | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}
      ((t|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(z|[-+][0-9]{1,2}(:[0-9]{2})?))?)?
    | <<""",
    re.VERBOSE | re.IGNORECASE,
)


def read_yaml(text: str, tree: Tree) -> None:
    """Fill a tree from YAML text. Raises UnreadableError where the text is no single YAML mapping."""
    lines = _Lines(text)
    line = 1
    documents = 0
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            line = lines.at(event.start_mark.index)
            documents += isinstance(event, DocumentStartEvent)
            if documents > 1:
                raise UnreadableError("a second document: a file holds one", line)
            _take(event, tree, line)
    except MarkedYAMLError as error:
        mark = error.problem_mark
        raise UnreadableError(f"not YAML: {error.problem}", lines.at(mark.index) if mark else line) from error
    except YAMLError as error:
        raise UnreadableError(f"not YAML: {str(error).partition(chr(10))[0]}", line) from error
    except (ValueError, OverflowError) as error:
        raise UnreadableError("not YAML: an escape stands for no character", line) from error
    if not isinstance(tree.value, dict):
        raise UnreadableError("a document must be a mapping", 1)


class _Lines:
    """Turns offsets into lines as editors count them; YAML readers end lines elsewhere too."""

    def __init__(self, text: str) -> None:
        self._starts = [match.end() for match in re.finditer(r"\r\n?|\n", text)]

    def at(self, index: int) -> int:
        return bisect_right(self._starts, index) + 1


def _take(event: Event, tree: Tree, line: int) -> None:
    """Put one event into the tree."""
    if isinstance(event, DocumentStartEvent):
        if event.version or event.tags:
            tree.refuse("a directive is not allowed", line)
    elif isinstance(event, CollectionEndEvent):
        tree.close()
    elif isinstance(event, NodeEvent):
        _take_node(event, tree, line)


def _take_node(event: NodeEvent, tree: Tree, line: int) -> None:
    if isinstance(event, AliasEvent):
        tree.refuse("an alias is not allowed: write the value out", line)
    elif event.anchor is not None:
        tree.refuse("an anchor is not allowed", line)
    if getattr(event, "tag", None) is not None:
        tree.refuse("a tag is not allowed", line)
    if not isinstance(event, CollectionStartEvent):
        _take_scalar(event, tree, line)
    elif tree.expects_key:
        raise UnreadableError("a key must be a string", line)
    else:
        tree.open({} if isinstance(event, MappingStartEvent) else [], line)


def _take_scalar(event: NodeEvent, tree: Tree, line: int) -> None:
    value: Json = None
    if isinstance(event, ScalarEvent):
        try:
            value = _quoted(event) if event.style else _plain(event.value)
        except ValueError as error:
            tree.refuse(str(error), line)
            value = str(event.value)
    if not tree.expects_key:
        tree.scalar(value, line)
    elif isinstance(value, str):
        tree.key(value, line)
    else:
        raise UnreadableError("a key must be a string: quote it", line)


def _quoted(event: ScalarEvent) -> str:
    """Return the text of a scalar that is not plain; in a folded one an empty line stays an empty line.

    YAML makes a mere line end of it, which to a reader of Markdown is no end of a paragraph.
    """
    return _FOLDED_BREAK.sub("\\1\n\n", event.value) if event.style == ">" else str(event.value)


def _plain(text: str) -> Json:
    """Return the value of a scalar without quotes. Raises ValueError where readers differ about it."""
    if text in _WORDS:
        return _WORDS[text]
    if _AMBIGUOUS.fullmatch(text):
        raise ValueError(f"YAML readers differ about {text}: quote it")
    return number(text) if _NUMBER.fullmatch(text) else text
