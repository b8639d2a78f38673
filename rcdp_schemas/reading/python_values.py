"""Python values as payloads: their JSON types, and values of odd types made plain."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


MISSING = "missing"
"""The ``actual_type`` of a field that is absent."""

_NAMES = (
    (bool, "boolean"),  # before int, which it is a subclass of
    (int, "integer"),
    (float, "number"),
    (str, "string"),
    (list, "array"),
    (dict, "object"),
)


_RESERVED = frozenset({"null", MISSING, *(name for _, name in _NAMES)})


def type_name(value: object) -> str:
    """Return the JSON type of a value (``integer`` for every int), or the name of its Python class.

    A class that has the name of a JSON type, as ``object`` has, is ``Python object``.
    """
    if value is None:
        return "null"
    for kind, name in _NAMES:
        if isinstance(value, kind):
            return name
    name = class_name(value)
    return f"Python {name}" if name in _RESERVED else name


def plain(payload: object) -> object:
    """Return a copy of a payload in which every subclass of a JSON type is that type itself.

    Only what the types themselves store is read, so no overridden method runs. A circular reference
    stays one. A value of another type becomes an object without behaviour, of a class of the same name.
    """
    copies: dict[int, Any] = {}
    containers: list[Any] = []
    todo: list[object] = [payload]
    while todo:
        item = todo.pop()
        if id(item) not in copies and _is_container(item):
            copies[id(item)] = {} if issubclass(type(item), dict) else []
            containers.append(item)
            todo.extend(_members(item))
    for item in containers:
        copy = copies[id(item)]
        members = [_copied(member, copies) for member in _members(item)]
        if isinstance(copy, list):
            copy.extend(members)
        else:
            copy.update(zip(map(plain_scalar, dict.keys(item)), members, strict=True))
    return _copied(payload, copies)


def _is_container(value: object) -> bool:
    # The type decides: isinstance would believe an object that claims to be of another class.
    return issubclass(type(value), (dict, list))


def _members(item: Any) -> list[object]:
    return list(dict.values(item)) if issubclass(type(item), dict) else list(list.__iter__(item))


def _copied(value: object, copies: dict[int, Any]) -> object:
    if id(value) in copies:
        return copies[id(value)]
    known = value is None or issubclass(type(value), (str, int, float))
    return plain_scalar(value) if known else type(class_name(value), (), {})()


def class_name(value: object) -> str:
    """Return the name of a value's class, whatever a metaclass would answer."""
    return str(type.__dict__["__name__"].__get__(type(value)))


def plain_scalar(value: Any) -> Any:
    """Return a text or number of an odd class as what its type stores; any other value as it is."""
    kind = type(value)
    if kind is bool:
        return value
    if issubclass(kind, str):
        return str.__str__(value)
    if issubclass(kind, int):
        return int.__int__(value)
    if issubclass(kind, float):
        return float.__float__(value)
    return value
