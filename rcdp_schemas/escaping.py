"""Strings made safe to print: no control characters, no commands to build servers, no endless lines."""

from __future__ import annotations

NAME_LIMIT = 80
POINTER_LIMIT = 200
VALUE_LIMIT = 200
CUT = "…"
"""Marks where a string was cut off."""


def escape(text: str) -> str:
    r"""Return text with each unprintable character as ``\uXXXX`` or ``\UXXXXXXXX``; a space stays.

    Of two number signs in a row the second is escaped too: anywhere in a line, build servers take what
    follows them for a command.
    """
    if not text.isprintable():
        text = "".join(char if char.isprintable() else _escaped(ord(char)) for char in text)
    return text.replace("##", "#\\u0023")


def _escaped(code: int) -> str:
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def escape_line(text: str) -> str:
    """Return escaped text that may begin a log line, where two colons would make it a command."""
    escaped = escape(text)
    return f"./{escaped}" if escaped.lstrip().startswith("::") else escaped


def shorten(text: str, limit: int) -> str:
    """Return text cut to ``limit`` characters; if anything was cut, the last one is an ellipsis."""
    return text if len(text) <= limit else f"{text[: limit - 1]}{CUT}"


def format_count(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 file``, ``2 files``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def format_name(name: str) -> str:
    """Return a field's name in backticks, escaped and cut, as messages show it."""
    return f"`{escape(shorten(name, NAME_LIMIT))}`"


def encodable(text: str, encoding: str) -> str:
    """Return text with characters that ``encoding`` lacks escaped; an ellipsis becomes three full stops."""
    if CUT in text and not CUT.encode(encoding, "ignore"):
        text = text.replace(CUT, "...")
    return text.encode(encoding, "backslashreplace").decode(encoding)


def json_text(value: object, indent: int | None = 2) -> str:
    """Return a value as JSON in ASCII, so that no stream has to escape anything in it."""
    import json  # only some commands print JSON

    text = json.dumps(value, indent=indent, allow_nan=False)
    # DEL is the only control character that the encoder does not escape. For number signs, see `escape`.
    return text.replace("\x7f", "\\u007f").replace("##", "#\\u0023")
