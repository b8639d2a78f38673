"""Foreign text made fit for a terminal and a build log: no control characters, commands or endless lines."""

from __future__ import annotations

NAME_LIMIT = 80
POINTER_LIMIT = 200
VALUE_LIMIT = 200
CUT = "…"
"""What stands in the place of text that is cut off."""


def escape(text: str) -> str:
    r"""Return text with everything that does not print as ``\uXXXX`` or ``\UXXXXXXXX``; a blank stays.

    Of two number signs in a row the second is escaped too: build servers take what follows them for a
    command, wherever it stands in a line.
    """
    if not text.isprintable():
        text = "".join(char if char.isprintable() else _escaped(ord(char)) for char in text)
    return text.replace("##", "#\\u0023")


def _escaped(code: int) -> str:
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def escape_line(text: str) -> str:
    """Return escaped text that may begin a line of a log, where two colons would make it a command."""
    escaped = escape(text)
    return f"./{escaped}" if escaped.lstrip().startswith("::") else escaped


def shorten(text: str, limit: int) -> str:
    """Return text cut to ``limit`` characters, the last one an ellipsis where something was cut."""
    return text if len(text) <= limit else f"{text[: limit - 1]}{CUT}"


def format_count(number: int, noun: str) -> str:
    """Return a number with its noun: ``1 file``, ``2 files``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def format_name(name: str) -> str:
    """Return a field's name in backticks, escaped and cut, as messages show it."""
    return f"`{escape(shorten(name, NAME_LIMIT))}`"


def encodable(text: str, encoding: str) -> str:
    """Return text with what ``encoding`` can't express escaped, and three full stops for an ellipsis."""
    if CUT in text and not CUT.encode(encoding, "ignore"):
        text = text.replace(CUT, "...")
    return text.encode(encoding, "backslashreplace").decode(encoding)


def json_text(value: object, indent: int | None = 2) -> str:
    """Return JSON in ASCII, so that no stream has to escape anything in it."""
    import json  # what prints no JSON does not pay for it

    text = json.dumps(value, indent=indent, allow_nan=False)
    # DEL is the one control character that the encoder lets through. Build servers take what follows two
    # number signs for a command.
    return text.replace("\x7f", "\\u007f").replace("##", "#\\u0023")
