"""The base class of the generated models: absent fields, undocumented fields, conversion from and to JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from enum import Enum
from functools import cache
from typing import Any, Literal, Self, TypeAlias

_Path: TypeAlias = "tuple[_Path, str | int] | None"

_KINDS = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    type(None): "null",
}
_MASK = "***"


class _Unset(Enum):
    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    __str__ = __repr__


UNSET = _Unset.UNSET
"""The value of an optional field that is absent; false, and no other value is it."""

UnsetType: TypeAlias = Literal[_Unset.UNSET]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Model:
    """A JSON object: documented members are attributes, all others stand in ``extra_fields``.

    A model is frozen, and shares no list or dict with what it was made from, nor with what it is
    turned into. Models are equal when they are of one class and all fields are, whatever the order.
    """

    extra_fields: Mapping[str, Any] = field(default_factory=dict)
    """The undocumented members, as JSON values, by wire name."""

    _wire_order: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        documented = self._documented()
        for name in documented:
            if name in self.extra_fields:
                raise ValueError(f"{name!r} is no extra field: pass it as {documented[name].name}=")
        extra = {name: value for name, value in self.extra_fields.items() if value is not UNSET}
        object.__setattr__(self, "extra_fields", _copied(extra, None))
        for wire, known in documented.items():
            value = getattr(self, known.name)
            if isinstance(value, (list, tuple, dict)):
                own = _owned(value, known.metadata.get("arrays", 0), (None, wire))
                object.__setattr__(self, known.name, own)

    @classmethod
    def from_dict(cls, payload: dict[str, Any]) -> Self:
        """Return the model of a JSON object, unknown members included; nothing is converted or validated.

        Raises TypeError, with the place and no values, where a required member is missing, an object
        or array is documented and something else stands, or a value is none that JSON has.
        """
        return cls._read(payload, None)

    @classmethod
    def _read(cls, payload: object, path: _Path) -> Self:
        if not isinstance(payload, dict):
            raise _misfit(path, "an object", payload)
        documented = cls._documented()
        values: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for name, value in payload.items():
            if name in documented:
                known = documented[name]
                values[known.name] = _member(known, value, (path, name))
            else:
                extra[_key(name, path)] = _copied(value, (path, name))
        for wire, known in documented.items():
            if known.default is MISSING and known.name not in values:
                raise TypeError(f"{_place((path, wire))} is missing, and {cls.__name__} requires it")
        return cls(extra_fields=extra, _wire_order=tuple(payload), **values)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: members as they came, or in the contract's order, then the unknown ones."""
        documented = self._documented()
        members = {wire: getattr(self, known.name) for wire, known in documented.items()}
        members |= self.extra_fields
        order = dict.fromkeys((*self._wire_order, *members))
        return {
            wire: _copied(members[wire], (None, wire))
            for wire in order
            if members.get(wire, UNSET) is not UNSET
        }

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return the model of a JSON text, bytes being UTF-8.

        Raises ValueError where the text is no JSON, repeats a key or holds a number that is not
        finite, and TypeError as ``from_dict`` does.
        """
        import json

        decoded = text.decode("utf-8-sig") if isinstance(text, bytes) else text
        try:
            payload = json.loads(
                decoded, object_pairs_hook=_unique, parse_float=_finite, parse_constant=_finite
            )
        except RecursionError:
            raise ValueError("the JSON text is nested too deeply") from None
        return cls.from_dict(payload)

    def to_json(self) -> str:
        """Return the JSON text of ``to_dict``. Raises ValueError for a number that is not finite."""
        import json

        return json.dumps(self.to_dict(), allow_nan=False)

    @classmethod
    @cache
    def _documented(cls) -> dict[str, Field[Any]]:
        """Return the documented fields by wire name, in the contract's order."""
        return {known.metadata["wire"]: known for known in fields(cls) if "wire" in known.metadata}

    @classmethod
    def _compared(cls) -> tuple[str, ...]:
        """Return the attributes that make two models equal."""
        return ("extra_fields", *(known.name for known in cls._documented().values()))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self._compared())

    def __hash__(self) -> int:
        return hash((type(self), *(_hashable(getattr(self, name)) for name in self._compared())))

    def __repr__(self) -> str:
        shown = {
            known.name: _masked(getattr(self, known.name)) if known.repr else _MASK
            for known in self._documented().values()
            if getattr(self, known.name) is not UNSET
        }
        if self.extra_fields:
            shown["extra_fields"] = _masked(self.extra_fields)
        return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


def _member(known: Field[Any], value: object, path: _Path) -> object:
    if value is None and known.metadata.get("nullable"):
        return None
    model = known.metadata.get("model")
    return _value(value, model and model(), known.metadata.get("arrays", 0), path)


def _value(value: object, model: type[Model] | None, arrays: int, path: _Path) -> object:
    """Return a value of a documented shape: models in so many nested arrays."""
    if not arrays:
        return _copied(value, path) if model is None else model._read(value, path)  # noqa: SLF001 - its own module
    if not isinstance(value, list):
        raise _misfit(path, "an array", value)
    return tuple(_value(item, model, arrays - 1, (path, index)) for index, item in enumerate(value))


def _owned(value: object, arrays: int, path: _Path) -> object:
    """Return a value for a frozen model to keep: documented arrays as tuples, all else copied."""
    if isinstance(value, Model):
        return value
    if arrays and isinstance(value, (list, tuple)):
        return tuple(_owned(item, arrays - 1, (path, index)) for index, item in enumerate(value))
    return _copied(value, path)


def _copied(value: object, path: _Path) -> Any:
    """Return a JSON value that shares nothing mutable with ``value``."""
    try:
        return _json(value, path)
    except RecursionError:
        raise TypeError(f"{_place(path)} is nested too deeply, or contains itself") from None


def _json(value: object, path: _Path) -> object:
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, dict):
        return {_key(key, path): _json(item, (path, key)) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_json(item, (path, index)) for index, item in enumerate(value)]
    if isinstance(value, Model):
        return value.to_dict()
    raise _misfit(path, "a JSON value", value)


def _key(key: object, path: _Path) -> str:
    if isinstance(key, str):
        return key
    raise TypeError(f"{_place(path)} has a key that is no string: {type(key).__name__}")


def _misfit(path: _Path, expected: str, value: object) -> TypeError:
    kind = _KINDS.get(type(value), type(value).__name__)
    return TypeError(f"{_place(path)} must be {expected}, got {kind}")


def _place(path: _Path) -> str:
    tokens: list[str] = []
    while path is not None:
        path, token = path
        tokens.insert(0, str(token).replace("~", "~0").replace("/", "~1"))
    return "/" + "/".join(tokens) if tokens else "the payload"


def _hashable(value: object) -> object:
    """Return a value that is hashable, and equal for equal JSON values and models."""
    if isinstance(value, dict):
        return frozenset((key, _hashable(item)) for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return tuple(map(_hashable, value))
    return value


def _masked(value: object) -> object:
    """Return a value for people to see, without what stands under the name of a credential."""
    from rcdp_schemas_generated.index import SECRET_NAMES

    if isinstance(value, dict):
        return {key: _MASK if key in SECRET_NAMES else _masked(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(map(_masked, value))
    return value


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("the JSON text has a key twice in one object")
    return members


def _finite(digits: str) -> float:
    number = float(digits)
    if number - number != 0:
        raise ValueError("the JSON text holds a number that is not finite")
    return number
