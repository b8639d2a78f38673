"""The JSON types of Python values and models, and copies of payloads that hold built-in types only."""

from __future__ import annotations

import marshal
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeGuard

    from rcdp_schemas_generated._model import Model


MISSING = "missing"
"""The ``actual_type`` of a field that is absent."""

_SCALARS = frozenset({str, int, float, bool, type(None)})
_NAMES = (
    (bool, "boolean"),  # before int, its base class
    (int, "integer"),
    (float, "number"),
    (str, "string"),
    (list, "array"),
    (dict, "object"),
)


_RESERVED = frozenset({"null", MISSING, *(name for _, name in _NAMES)})


def type_name(value: object) -> str:
    """Return the JSON type of a value (``integer`` for every int), or the name of its Python class.

    A class that is named like a JSON type, such as ``object``, is ``Python object``.
    """
    if value is None:
        return "null"
    for kind, name in _NAMES:
        if isinstance(value, kind):
            return name
    name = class_name(value)
    return f"Python {name}" if name in _RESERVED else name


def is_model(value: object) -> TypeGuard[Model]:
    """Whether value is a model. It loads none: who has one has loaded the module of all."""
    base = getattr(sys.modules.get("rcdp_schemas_generated._model"), "Model", None)
    return base is not None and issubclass(type(value), base)


def holds_model(payload: Any) -> bool:
    """Whether a payload is a model, or holds one somewhere."""
    try:
        marshal.dumps(payload)  # knows the plain types alone, and takes a fifth of the time of the walk
    except ValueError:
        pass
    else:
        return False
    seen: set[int] = set()
    todo = [payload]
    for item in todo:  # which grows on the way
        if _is_container(item):
            if id(item) not in seen:
                seen.add(id(item))
                todo += [member for member in _members(item) if type(member) not in _SCALARS]
        elif is_model(item):
            return True
    return False


def with_builtin_types(payload: object) -> object:
    """Return a copy of a payload in which every instance of a subclass has its built-in type.

    A model becomes its JSON object. Only what the built-in types store is read, so no overridden method runs.
    A circular reference stays one. A value of another type becomes an empty object of a class with the same
    name.
    """
    copies: dict[int, Any] = {}
    containers: list[tuple[Any, Any]] = []
    todo: list[object] = [payload]
    while todo:
        item = todo.pop()
        if id(item) in copies:
            continue
        if is_model(item):
            from rcdp_schemas_generated._model import members_of

            inside: Any = members_of(item)
        elif _is_container(item):
            inside = item
        else:
            continue
        copies[id(item)] = {} if issubclass(type(inside), dict) else []
        containers.append((inside, copies[id(item)]))
        todo.extend(_members(inside))
    for inside, copy in containers:
        members = [_copied(member, copies) for member in _members(inside)]
        if isinstance(copy, list):
            copy.extend(members)
        else:
            copy.update(zip(map(builtin_scalar, dict.keys(inside)), members, strict=True))
    return _copied(payload, copies)


def _is_container(value: object) -> bool:
    # Not isinstance, which believes an object whose __class__ lies.
    return issubclass(type(value), (dict, list))


def _members(item: Any) -> list[object]:
    return list(dict.values(item)) if issubclass(type(item), dict) else list(list.__iter__(item))


def _copied(value: object, copies: dict[int, Any]) -> object:
    if id(value) in copies:
        return copies[id(value)]
    known = value is None or issubclass(type(value), (str, int, float))
    return builtin_scalar(value) if known else type(class_name(value), (), {})()


def class_name(value: object) -> str:
    """Return the name of a value's class, even if its metaclass overrides ``__name__``."""
    return str(type.__dict__["__name__"].__get__(type(value)))


def builtin_scalar(value: Any) -> Any:
    """Return a string or number of a subclass as its built-in type; any other value as it is."""
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
