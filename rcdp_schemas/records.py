"""Records: classes that are declared as frozen dataclasses are, and compared, printed and pickled like them.

The module ``dataclasses`` takes as long to load as the rest of a run on one file, and writes and compiles
the methods of each class anew; it serves the classes that a run without issues does not need.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, NoReturn, Self, dataclass_transform
else:

    def dataclass_transform(**_: bool) -> object:
        """Return a decorator that changes nothing: what it says is for type checkers."""
        return lambda declared: declared


@dataclass_transform(frozen_default=True)
class _Declared(type):
    """Makes slots of the annotations of a class, and keeps apart the defaults that stand beside them.

    All fields, those of the base first, are in ``__match_args__``.
    """

    _defaults: dict[str, object]
    _setters: tuple[Callable[[object, object], None], ...]
    __match_args__: tuple[str, ...]

    def __new__(cls, name: str, bases: tuple[type, ...], members: dict[str, Any]) -> _Declared:
        own = tuple(members.get("__annotations__", ()))
        defaults = {field: members.pop(field) for field in own if field in members}
        base = next((base for base in bases if isinstance(base, _Declared)), None)
        fields = (*base.__match_args__, *own) if base is not None else own
        defaults = {**(base._defaults if base is not None else {}), **defaults}  # noqa: SLF001 - of this class
        added = {"__slots__": own, "__match_args__": fields, "_defaults": defaults}
        declared = super().__new__(cls, name, bases, members | added)
        declared._setters = tuple(getattr(declared, field).__set__ for field in fields)
        return declared


def _complete(kind: _Declared, values: tuple[object, ...], named: dict[str, object]) -> tuple[object, ...]:
    """Return the values of all fields. Raises TypeError for one too many, and for one that is missing."""
    fields, defaults = kind.__match_args__, kind._defaults  # noqa: SLF001 - of this module
    given = {**defaults, **dict(zip(fields, values, strict=False)), **named}
    is_twice = not named.keys().isdisjoint(fields[: len(values)])
    if is_twice or len(values) > len(fields) or given.keys() != {*fields}:
        raise TypeError(f"{kind.__name__} takes {', '.join(fields)}")
    return tuple(given[field] for field in fields)


class Record(metaclass=_Declared):
    """A class whose fields are its annotations, some with a default; none can be set again."""

    def __init__(self, *values: object, **named: object) -> None:
        kind = type(self)
        if named or len(values) != len(kind.__match_args__):
            values = _complete(kind, values, named)
        for put, value in zip(kind._setters, values, strict=True):  # noqa: SLF001 - as above
            put(self, value)

    def replace(self, **changes: object) -> Self:
        """Return a record with other values in some fields."""
        return type(self)(**(dict(zip(type(self).__match_args__, self._values(), strict=True)) | changes))

    def _values(self) -> tuple[object, ...]:
        return tuple(getattr(self, field) for field in type(self).__match_args__)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} does not change")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"a {type(self).__name__} does not change")

    def __eq__(self, other: object) -> bool:
        return self._values() == other._values() if type(self) is type(other) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._values())

    def __repr__(self) -> str:
        pairs = zip(type(self).__match_args__, self._values(), strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in pairs)})"

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        return type(self), self._values()
