"""Places in a payload: tuples of member names and array indexes, and the three notations for them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Path

Tokens = tuple[str | int, ...]

ITEM = "*"
"""Stands for any array index in a field's pointer."""


def flatten(path: Path) -> Tokens:
    """Return the tokens of a path of nested pairs, from the root down."""
    tokens: list[str | int] = []
    while path is not None:
        path, token = path
        tokens.append(token)
    return tuple(reversed(tokens))


def nest(tokens: Tokens) -> Path:
    """Return the tokens as a path of nested pairs."""
    path: Path = None
    for token in tokens:
        path = (path, token)
    return path


def cut_names(tokens: Tokens, length: int) -> Tokens:
    """Return the tokens with each name cut to ``length``.

    A name in a payload may be very long, and very many findings may lie below it.
    """
    return tuple(token[:length] if isinstance(token, str) else token for token in tokens)


def format_pointer(tokens: Tokens) -> str:
    """Return the JSON Pointer (RFC 6901) of a place."""
    return "".join(f"/{str(token).replace('~', '~0').replace('/', '~1')}" for token in tokens)


def format_pattern(tokens: Tokens) -> str:
    """Return the pointer of the field at a place: ``/eventData/cartProducts/*/quantity``."""
    return format_pointer(tuple(ITEM if isinstance(token, int) else token for token in tokens))


def format_field(tokens: Tokens) -> str:
    """Return the path of the field at a place: ``eventData.cartProducts[].quantity``; "" for the root."""
    return "".join("[]" if isinstance(token, int) else f".{token}" for token in tokens).removeprefix(".")


def last_name(tokens: Tokens) -> str:
    """Return the name at a place: ``quantity``, or ``cartProducts[1]`` for an item; "" for the root."""
    indexes = ""
    for token in reversed(tokens):
        if isinstance(token, str):
            return f"{token}{indexes}"
        indexes = f"[{token}]{indexes}"
    return indexes


def resolve(payload: object, tokens: Tokens) -> object:
    """Return the value at a place in a payload, or None if there is none."""
    value = payload
    for token in tokens:
        if isinstance(value, dict):
            value = value.get(token)
        else:
            value = value[token] if isinstance(value, list) and isinstance(token, int) else None
    return value
