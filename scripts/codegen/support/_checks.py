"""Functions that the generated validators call: JSON types, equality, undocumented members.

A payload is what ``json.loads`` gives. A Python type that JSON does not have, a number that is not
finite, a key that is no string and a circular reference are findings wherever they stand.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from typing import TypeAlias, TypeGuard

    Path: TypeAlias = tuple["Path", str | int] | None
    # The code, the path, the variant of the code, what is wanted, and the actual value.
    Finding: TypeAlias = tuple[str, Path, str, object, object]

INFINITY = float("inf")
# What the `\s` of a pattern stands for.
BLANKS = (
    "\t\n\v\f\r \xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)


class Missing:
    """The type of ``MISSING``, the actual value of a field that is absent."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "MISSING"


MISSING = Missing()


def is_integer(value: object) -> TypeGuard[float]:
    """Whether value is a JSON integer: an int, or a float without a fraction; no bool."""
    if isinstance(value, float):
        return value.is_integer()
    return isinstance(value, int) and value is not True and value is not False


def is_number(value: object) -> TypeGuard[float]:
    """Whether value is a JSON number: an int or a finite float; no bool."""
    if isinstance(value, float):
        return -INFINITY < value < INFINITY
    return isinstance(value, int) and value is not True and value is not False


def is_equal(left: object, right: object) -> bool:
    """Whether two JSON values are equal: 1 equals 1.0, true equals only itself."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(is_equal, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(is_equal(left[key], right[key]) for key in left)
    if isinstance(left, (str, int, float)) and isinstance(right, (str, int, float)):
        return left == right
    return left is None and right is None


def is_one_of(value: object, choices: Sequence[object]) -> bool:
    """Whether value equals one of the choices."""
    return any(is_equal(value, choice) for choice in choices)


def pattern(source: str) -> Callable[[str], bool]:
    """Return a predicate for a search of ``source``, compiled when first asked."""
    search = None

    def matches(text: str) -> bool:
        nonlocal search
        if search is None:
            import re

            search = re.compile(source).search
        return search(text) is not None

    return matches


def wrong_type(value: object, path: Path, types: tuple[str, ...], code: str = "RC203") -> Finding:
    """Return the finding for a value of none of the wanted types."""
    if isinstance(value, float) and not is_number(value):
        return ("RC004", path, "number", "", value)
    return (code, path, "type", types, value)


def is_json(value: object) -> bool:
    """Whether value, down to its last member, is what ``json.loads`` can give."""
    if value is None or isinstance(value, (str, bool)):
        return True
    out: list[Finding] = []
    append_foreign(value, None, out)
    return not out


def append_foreign(value: object, path: Path, out: list[Finding]) -> None:
    """Append a finding for everything at or below value that JSON can't hold."""
    todo: list[tuple[object, Path, bool]] = [(value, path, False)]
    inside: set[int] = set()
    while todo:
        item, place, done = todo.pop()
        if done:
            inside.remove(id(item))
        elif not isinstance(item, (dict, list)):
            if not _is_scalar(item):
                foreign: Finding = ("RC203", place, "foreign", "", item)
                out.append(wrong_type(item, place, ()) if isinstance(item, float) else foreign)
        elif id(item) in inside:
            out.append(("RC203", place, "circular", "", item))
        else:
            inside.add(id(item))
            todo.append((item, place, True))
            todo.extend(_members(item, place, out))


def _members(
    item: dict[object, object] | list[object], path: Path, out: list[Finding]
) -> list[tuple[object, Path, bool]]:
    if isinstance(item, list):
        return [(member, (path, index), False) for index, member in enumerate(item)]
    out.extend(_foreign_key(key, path) for key in item if not isinstance(key, str))
    return [(member, (path, key), False) for key, member in item.items() if isinstance(key, str)]


def _is_scalar(value: object) -> bool:
    return value is None or isinstance(value, (str, bool)) or is_number(value)


def _foreign_key(key: object, path: Path) -> Finding:
    return ("RC203", (path, f"<{type(key).__name__}>"), "key", "", key)


def others_are_json(value: Mapping[object, object], names: Collection[str]) -> bool:
    """Whether each undocumented member has a string as key and a JSON value."""
    return all(is_other(key, item) for key, item in value.items() if key not in names)


def is_other(key: object, item: object) -> bool:
    """Whether an undocumented member has a string as key and a JSON value."""
    return isinstance(key, str) and is_json(item)


def append_others(  # noqa: PLR0913 - two of the six are rarely given
    value: Mapping[object, object],
    names: Collection[str],
    path: Path,
    out: list[Finding],
    *,
    unknown: str = "",
    secrets: Mapping[str, str] | None = None,
) -> None:
    """Append what is wrong with the members that are not among the names."""
    for key, item in value.items():
        if key not in names:
            append_other(key, item, path, out, unknown=unknown, secrets=secrets)


def append_other(  # noqa: PLR0913 - two of the six are rarely given
    key: object,
    item: object,
    path: Path,
    out: list[Finding],
    *,
    unknown: str = "",
    secrets: Mapping[str, str] | None = None,
) -> None:
    """Append what is wrong with an undocumented member: a warning where ``unknown`` names its code."""
    if not isinstance(key, str):
        out.append(_foreign_key(key, path))
        return
    place = (path, key)
    is_scalar = _is_scalar(item)
    if unknown and (is_scalar or isinstance(item, (dict, list))):
        code = (secrets or {}).get(key, unknown)
        out.append((code, place, "additionalProperties", "", item))
    if not is_scalar:
        append_foreign(item, place, out)
