"""Print spec text as Python source. All of it passes through here, and everything that passes is escaped."""

from __future__ import annotations

import builtins
import keyword
import math
import re
import unicodedata
from collections.abc import Collection, Iterable

from scripts.codegen.paragraphs import blocks
from scripts.codegen.support import _checks
from scripts.codegen.support._model import Model

PACKAGE = "rcdp_schemas_generated"
HEADER = "# Generated from the spec. Do not edit: run python -m scripts.generate.\n"
LINE = 110
_WORD_BREAK = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORD = re.compile(r"[a-z0-9]+")
_SCALARS = (str, bytes, bool, int, float)

# Names that the generated code uses itself, and that no name from the spec may take.
CHECKS = frozenset(vars(_checks))
"""What validators import."""
MODELS = ("Model", "UNSET", "UnsetType")
"""What models import."""
CLASSES = frozenset(
    {
        *MODELS,
        *("Any", "AnyEvent", "ClassVar", "False", "Literal", "Mapping", "None", "Path", "Sequence", "Shared"),
        "True",
    }
)
"""Names that no model may have."""
_ATTRIBUTES = frozenset({*dir(Model), "dataclass", "field"})
_LOCALS = frozenset({"value", "path", "out", "known", "item", "index", "key", "place", "before"})
_LOCALS |= CHECKS | frozenset(dir(builtins))
_FUNCTIONS = ("is_valid", "collect", "count_valid", "count_and_collect", "matches")


def literal(value: object) -> str:
    """Return an ASCII Python expression equal to ``value``, on one line.

    Shapes: JSON values, bytes, and tuples of them. Raises TypeError for anything else, ValueError for
    a number that is not finite.
    """
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("a number of the spec must be finite")
    if isinstance(value, tuple):
        items = ", ".join(literal(item) for item in value)
        return f"({items},)" if len(value) == 1 else f"({items})"
    if isinstance(value, list):
        return "[" + ", ".join(literal(item) for item in value) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    if value is not None and type(value) not in _SCALARS:
        raise TypeError(f"no literal for a {type(value).__name__}")
    return _double_quoted(ascii(value))


def raw_literal(value: str) -> str:
    """Return an expression for a text with backslashes, as a raw string where there is one."""
    can_be_raw = value.isascii() and value.isprintable() and '"' not in value and not value.endswith("\\")
    return f'r"{value}"' if "\\" in value and can_be_raw else literal(value)


def wrapped(value: str | bytes, indent: str) -> str:
    """Return an expression for a long text as adjacent literals, one a line."""
    if len(literal(value)) + len(indent) <= LINE - 20:
        return literal(value)
    parts = _words(value) if isinstance(value, str) else value.splitlines(keepends=True)
    size = LINE - 30
    pieces = [part[start : start + size] for part in parts for start in range(0, len(part), size)]
    return "\n".join(["(", *(f"{indent}    {literal(piece)}" for piece in pieces), f"{indent})"])


def _words(text: str) -> list[str]:
    """Return a text cut behind spaces into pieces of a line's length, longer only for a longer word."""
    pieces = [""]
    for word in re.findall("[^ ]+ ?| ", text):
        if pieces[-1] and len(pieces[-1]) + len(word) > LINE - 30:
            pieces.append(word)
        else:
            pieces[-1] += word
    return pieces


def constant(name: str, before: str, items: Collection[str], after: str) -> list[str]:
    """Return the lines of ``name = before"a", "b"after``: one line if that fits, else one an item."""
    one_line = f"{name} = {before}{', '.join(map(literal, items))}{after}"
    if len(one_line) <= LINE:
        return [one_line]
    return [f"{name} = {before}", *(f"    {literal(item)}," for item in items), after]


def block(head: str, lines: list[str]) -> list[str]:
    """Return the lines of a table, from its rows."""
    return [f"{head} = {{", *lines, "}"] if lines else [f"{head} = {{}}"]


def _double_quoted(text: str) -> str:
    """Turn ``'...'`` into ``"..."`` where that needs no further escape; leave any other literal."""
    return f'"{text[1:-1]}"' if text[0] == "'" and '"' not in text else text


def identifier(name: str, taken: Collection[str] = ()) -> str:
    """Return a snake_case ASCII identifier for a wire name: no keyword, not in ``taken``."""
    folded = unicodedata.normalize("NFKC", name)
    ascii_only = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode()
    words = "_".join(_WORD.findall(_WORD_BREAK.sub("_", ascii_only).lower()))
    stem = words if words and not words[0].isdigit() else f"field_{words}".removesuffix("_")
    if keyword.iskeyword(stem):  # soft ones are names too, and differ from one Python to the next
        stem += "_"
    result, number = stem, 2
    while result in taken:
        result = f"{stem.removesuffix('_')}_{number}"
        number += 1
    return result


def attribute_name(name: str, taken: Collection[str]) -> str:
    """Return the attribute of a model for a member with this wire name."""
    return identifier(name, {*_ATTRIBUTES, *taken})


def local_names(names: Iterable[str]) -> list[str]:
    """Return the variables of a validator for the members of an object, by their wire names."""
    found: list[str] = []
    for name in names:
        local = identifier(name, found)
        if local in _LOCALS or local.startswith(_FUNCTIONS):
            local = identifier(f"field {local}", found)
        found.append(local)
    return found


def module_name(component: str) -> str:
    """Return the module stem of a component: ``EventLogin`` gives ``event_login``."""
    return identifier(component)


def sentence(text: str) -> str:
    """Return text on one line that can stand inside a docstring or comment: printable ASCII."""
    plain = " ".join(text.split())
    escaped = plain.replace("\\", "\\\\").encode("ascii", "backslashreplace").decode()
    return "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in escaped).replace(
        '"', "'"
    )


def docstring(text: str, indent: str = "") -> str:
    """Return a docstring, on one line if that fits, that holds a text's paragraphs and can't end early."""
    first, *others = blocks(text) or [["Undocumented."]]
    words = sentence(first[0])
    one_line = f'{indent}"""{words}"""'
    if len(one_line) <= LINE and len(first) == 1 and not others:
        return one_line
    width = LINE - len(indent)
    body = _first_sentence_apart(words, width) or _wrap(words, width - 3)
    body += (line for item in first[1:] for line in _wrap(sentence(item), width))
    for block in others:
        body += ["", *(line for item in block for line in _wrap(sentence(item), width))]
    lines = [f'{indent}"""{body[0]}', *(f"{indent}{line}".rstrip() for line in body[1:]), f'{indent}"""']
    return "\n".join(lines)


def _first_sentence_apart(words: str, width: int) -> list[str]:
    """Return the lines of a text of several sentences, a blank one behind the first; none if that is long."""
    head, dot, tail = words.partition(". ")
    return [f"{head}.", "", *_wrap(tail, width)] if dot and len(head) < LINE - 10 else []


def _wrap(words: str, width: int) -> list[str]:
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] = f"{lines[-1]} {word}".lstrip()
    return lines
