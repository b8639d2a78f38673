"""The base class of the generated models: absent fields, undocumented fields, conversion from and to JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from enum import Enum
from functools import cache
from typing import Any, Literal, NamedTuple, NoReturn, Self, TypeAlias

Path: TypeAlias = "tuple[Path, str | int] | None"

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


class ExtraFields(Mapping[str, Any]):
    """The undocumented members of a model by wire name: a mapping that can't be changed.

    It equals a dict with the same members, and ``|`` gives one with more of them. A deep copy is a plain
    dict, so that ``dataclasses.asdict`` gives one too. ``order`` holds the names of all members of the model,
    in the order in which they stood in the payload: ``dataclasses.replace`` passes it on.
    """

    __slots__ = ("members", "order")

    members: Mapping[str, Any]
    order: tuple[str, ...]

    def __init__(self, members: Mapping[str, Any] | None = None, order: tuple[str, ...] = ()) -> None:
        object.__setattr__(self, "members", _copied(dict(members or ()), None))
        object.__setattr__(self, "order", order)

    def __getitem__(self, name: str) -> Any:
        return self.members[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.members)

    def __len__(self) -> int:
        return len(self.members)

    def __or__(self, more: object) -> ExtraFields:
        return ExtraFields({**self, **more}, self.order) if isinstance(more, Mapping) else NotImplemented

    def __ror__(self, less: object) -> ExtraFields:
        return ExtraFields({**less, **self}, self.order) if isinstance(less, Mapping) else NotImplemented

    def __setattr__(self, name: str, _value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to {name!r}: extra fields are frozen")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete {name!r}: extra fields are frozen")

    def __copy__(self) -> ExtraFields:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> dict[str, Any]:
        return deepcopy(dict(self), memo)

    def __reduce__(self) -> tuple[Any, ...]:
        return ExtraFields, (dict(self), self.order)

    def __repr__(self) -> str:
        return repr(_masked(self))


@dataclass(frozen=True, slots=True, kw_only=True, weakref_slot=True, repr=False, eq=False)
class Model:
    """A JSON object: documented members are attributes, all others stand in ``extra_fields``.

    A model is frozen, and shares no list or dict with what it was made from, nor with what it is
    turned into. Models are equal when they are of one class and all fields are, whatever the order.
    """

    extra_fields: Mapping[str, Any] = field(default_factory=ExtraFields)
    """The undocumented members, as JSON values, by wire name; a mapping that can't be changed."""

    def __init_subclass__(cls) -> None:
        # `dataclass` gives each class methods of its own in place of those of this one.
        if "__dataclass_fields__" in cls.__dict__:
            for name in ("__setattr__", "__delattr__", "__replace__"):
                if name in cls.__dict__:
                    delattr(cls, name)

    def __post_init__(self) -> None:
        documented = _documented(type(self))
        given = self.extra_fields
        for name in documented:
            if name in given:
                raise ValueError(f"{name!r} is no extra field: pass it as {documented[name].name}=")
        extra = {name: value for name, value in given.items() if value is not UNSET}
        object.__setattr__(self, "extra_fields", ExtraFields(extra, _order_of(given)))
        for wire, known in documented.items():
            value = getattr(self, known.name)
            if isinstance(value, (list, tuple, dict)):
                own = _owned(value, known.metadata.get("arrays", 0), (None, wire))
                object.__setattr__(self, known.name, own)

    @classmethod
    def from_dict(cls, payload: dict[str, Any] | Model) -> Self:
        """Return the model of a JSON object, unknown members included; nothing is validated.

        Nothing is converted either, but for one thing: a whole number such as ``1.0`` becomes an int where an
        integer is documented. Raises TypeError, with the place and no values, where a required member is
        missing, an object or array is documented and something else stands, or a value is none that JSON has.
        """
        found = _conversion_of(cls).read(payload, None)
        if type(found) is cls:
            return found
        return cls(**{known.name: getattr(found, known.name) for known in fields(found)})

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object: members as they came, or in the contract's order, then the unknown ones."""
        return _conversion_of(type(self)).write(self, None)

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
        return _encoder()(_conversion_of(type(self)).write(self, None))

    def __replace__(self, /, **changes: Any) -> Self:
        extra = changes.get("extra_fields")
        if extra is not None and not _order_of(extra):
            changes["extra_fields"] = ExtraFields(extra, _order_of(self.extra_fields))
        return type(self)(**_values(self) | changes)

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        values = {name: deepcopy(value, memo) for name, value in _values(self).items()}
        return type(self)(**values | {"extra_fields": self.extra_fields})

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuilt, (type(self), _values(self))

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in _compared(type(self)))

    def __hash__(self) -> int:
        return hash((type(self), *(_hashable(getattr(self, name)) for name in _compared(type(self)))))

    def __repr__(self) -> str:
        shown = {
            known.name: _masked(getattr(self, known.name)) if known.repr else _MASK
            for known in _documented(type(self)).values()
            if getattr(self, known.name) is not UNSET
        }
        if self.extra_fields:
            shown["extra_fields"] = self.extra_fields
        return f"{type(self).__qualname__}({', '.join(f'{name}={value!r}' for name, value in shown.items())})"


class _Signature:
    """The parameters of a model's constructor.

    Those that must be given come first, and those of the class itself before those that it inherits.
    """

    def __get__(self, _instance: Model | None, model: type[Model]) -> object:
        from inspect import Signature, get_annotations, signature

        _, *parameters = signature(model.__init__).parameters.values()
        own = get_annotations(model)
        parameters.sort(
            key=lambda each: (
                each.default is not each.empty,
                each.name == "extra_fields",
                each.name not in own,
            )
        )
        return Signature(parameters)


def _refuse_to_set(self: Model, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to {_attribute(self, name)}")


def _refuse_to_delete(self: Model, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete {_attribute(self, name)}")


def _attribute(model: Model, name: str) -> str:
    meant = _documented(type(model)).get(name)
    if meant is None or meant.name == name:
        return f"{name!r}: models are frozen"
    return f"{name!r}; did you mean {meant.name!r}? Models are frozen"


class _ExtraSlot:
    """The attribute ``extra_fields``. Where there are none, the order of the members alone is stored."""

    def __get__(self, model: Model | None, _owner: type[Model]) -> Any:
        if model is None:
            return self
        found = stored(model)
        return ExtraFields(None, found) if type(found) is tuple else found

    def __set__(self, model: Model, members: ExtraFields) -> None:
        _EXTRA.__set__(model, members)


_EXTRA: Any = Model.__dict__["extra_fields"]
stored = _EXTRA.__get__

for _name, _value in {
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__signature__": _Signature(),
    "extra_fields": _ExtraSlot(),
}.items():
    setattr(Model, _name, _value)  # `dataclass` allows none of them in the class


_DOCUMENTED: dict[type[Model], dict[str, Field[Any]]] = {}


def _documented(model: type[Model]) -> dict[str, Field[Any]]:
    """Return the documented fields by wire name, in the contract's order."""
    found = _DOCUMENTED.get(model)
    if found is None:
        found = {known.metadata["wire"]: known for known in fields(model) if "wire" in known.metadata}
        _DOCUMENTED[model] = found
    return found


def _compared(model: type[Model]) -> tuple[str, ...]:
    """Return the attributes that make two models equal."""
    return ("extra_fields", *(known.name for known in _documented(model).values()))


def _values(model: Model) -> dict[str, Any]:
    """Return what the constructor makes a model from again."""
    found = {known.name: getattr(model, known.name) for known in fields(model)}
    return {name: value for name, value in found.items() if value is not UNSET}


def _rebuilt(model: type[Model], values: dict[str, Any]) -> Model:
    return model(**values)


def _order_of(members: Mapping[str, Any]) -> tuple[str, ...]:
    return members.order if isinstance(members, ExtraFields) else ()


# --- what the printed functions call


class _Conversion(NamedTuple):
    """How the models of a class are made from a JSON object at a path, and turned into one."""

    read: Callable[[object, Path], Any]
    write: Callable[[Any, Path], dict[str, Any]]
    parse: Callable[[object], Any]


_CONVERSIONS: dict[type[Model], _Conversion] = {}


class UnsureError(Exception):
    """A parser is not sure that an object is valid."""


def _parse_nothing(_value: object) -> NoReturn:
    raise UnsureError


def convert(
    model: type[Model],
    read: Callable[[object, Path], Any],
    write: Callable[[Any, Path], dict[str, Any]],
    parse: Callable[[object], Any] = _parse_nothing,
) -> None:
    """Have models of a class, and of those that extend it, read, written and parsed by these functions."""
    _CONVERSIONS[model] = _Conversion(read, write, parse)


def parser_of(model: type[Model]) -> Callable[[object], Any]:
    """Return what makes a model of a valid payload in one walk, and raises where it is not sure."""
    return _conversion_of(model).parse


def _conversion_of(model: type[Model]) -> _Conversion:
    found = _CONVERSIONS.get(model)
    return found or next(_CONVERSIONS[base] for base in model.__mro__ if base in _CONVERSIONS)


def draft_of(model: type[Model]) -> Any:
    """Return a class of models that are not finished: their attributes can be set.

    The class of one that is finished is set to the model's own, which costs less than to set each attribute
    past a method that refuses it.
    """
    draft = type(model.__name__, (model,), {"__slots__": (), "extra_fields": _EXTRA})
    for name in ("__init__", "__setattr__", "__delattr__"):
        setattr(draft, name, getattr(object, name))  # the very methods of object: Python knows a short way
    return draft


def as_object(value: object, path: Path) -> dict[Any, Any]:
    """Return the members of an object that is no plain dict. Raises TypeError for any other value."""
    if isinstance(value, dict):
        return dict(dict.items(value))  # whatever methods a subclass has
    if isinstance(value, Model):
        return _written(value, path)
    raise _misfit(path, "an object", value)


def lacking(model: type[Model], value: dict[Any, Any], path: Path) -> TypeError:
    """Return the error for an object in which a required member of a model is missing."""
    required = [wire for wire, known in _documented(model).items() if known.default is MISSING]
    missing = next(wire for wire in required if wire not in value)
    return TypeError(f"{_place((path, missing))} is missing, and {model.__name__} requires it")


def extra_of(value: dict[Any, Any], names: frozenset[str], path: Path) -> ExtraFields:
    """Return the undocumented members of an object."""
    members = {
        _key(name, path): kept(item, (path, name)) for name, item in value.items() if name not in names
    }
    found = object.__new__(ExtraFields)  # its constructor would copy the members again
    object.__setattr__(found, "members", members)
    object.__setattr__(found, "order", tuple(value))
    return found


def kept(value: object, path: Path) -> Any:
    """Return a JSON value for a model to keep."""
    return _copied(value, path)


def whole(value: object, path: Path) -> Any:
    """Return a value that stands in the place of an integer: as an int where it is a whole number."""
    return int(value) if isinstance(value, float) and value.is_integer() else _copied(value, path)


def read_array(read: Callable[[Any, Path], Any], arrays: int, value: object, path: Path) -> tuple[Any, ...]:
    """Return so many nested arrays of what a function makes of their items."""
    if not isinstance(value, list):
        raise _misfit(path, "an array", value)
    if arrays == 1:
        return tuple([read(item, (path, index)) for index, item in enumerate(value)])
    return tuple([read_array(read, arrays - 1, item, (path, index)) for index, item in enumerate(value)])


def write_array(
    model: type[Model], write: Callable[[Any, Path], dict[str, Any]], value: object, path: Path
) -> Any:
    """Return an array of models of one class as JSON objects, and any other value as a JSON value."""
    if type(value) is not tuple:
        return _copied(value, path)
    return [
        write(item, (path, index)) if type(item) is model else _copied(item, (path, index))
        for index, item in enumerate(value)
    ]


def ordered(members: dict[str, Any], extra: Any, path: Path) -> dict[str, Any]:
    """Return the members of an object with the undocumented ones, in the order in which they came."""
    order = extra
    if type(extra) is ExtraFields:
        order = extra.order
        for name, value in extra.members.items():
            members[name] = _copied(value, (path, name))
    if not order or order == tuple(members):
        return members
    return {wire: members[wire] for wire in dict.fromkeys((*order, *members)) if wire in members}


def _read(value: object, path: Path) -> Model:
    members = value if type(value) is dict else as_object(value, path)
    found = object.__new__(Model)
    _EXTRA.__set__(found, extra_of(members, frozenset(), path))
    return found


def _write(model: Model, path: Path) -> dict[str, Any]:
    return ordered({}, stored(model), path)


convert(Model, _read, _write)


def _written(model: Model, path: Path) -> dict[str, Any]:
    return _conversion_of(type(model)).write(model, path)


def members_of(model: Model) -> dict[str, Any]:
    """Return the members of a model, JSON values or not, as they are held; arrays are lists."""
    held = {wire: getattr(model, known.name) for wire, known in _documented(type(model)).items()}
    members = {wire: _listed(value) for wire, value in held.items() if value is not UNSET}
    return ordered(members, stored(model), None)


def _listed(value: object) -> object:
    return [_listed(item) for item in value] if type(value) is tuple else value


@cache
def _encoder() -> Callable[[object], str]:
    import json

    # A dict that was just written holds no reference to itself.
    return json.JSONEncoder(allow_nan=False, check_circular=False).encode


def _owned(value: object, arrays: int, path: Path) -> object:
    """Return a value for a frozen model to keep: documented arrays as tuples, all else copied."""
    if isinstance(value, Model):
        return value
    if arrays and isinstance(value, (list, tuple)):
        return tuple(_owned(item, arrays - 1, (path, index)) for index, item in enumerate(value))
    return _copied(value, path)


def _copied(value: object, path: Path) -> Any:
    """Return a JSON value that shares nothing mutable with ``value``."""
    try:
        return _json(value, path)
    except RecursionError:
        raise TypeError(f"{_place(path)} is nested too deeply, or contains itself") from None


def _json(value: object, path: Path) -> object:
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (dict, ExtraFields)):
        return {_key(key, path): _json(item, (path, key)) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_json(item, (path, index)) for index, item in enumerate(value)]
    if isinstance(value, Model):
        return _written(value, path)
    raise _misfit(path, "a JSON value", value)


def _key(key: object, path: Path) -> str:
    if isinstance(key, str):
        return key
    raise TypeError(f"{_place(path)} has a key that is no string: {type(key).__name__}")


def _misfit(path: Path, expected: str, value: object) -> TypeError:
    kind = _KINDS.get(type(value), type(value).__name__)
    return TypeError(f"{_place(path)} must be {expected}, got {kind}")


def _place(path: Path) -> str:
    tokens: list[str] = []
    while path is not None:
        path, token = path
        tokens.insert(0, str(token).replace("~", "~0").replace("/", "~1"))
    return "/" + "/".join(tokens) if tokens else "the payload"


def _hashable(value: object) -> object:
    """Return a value that is hashable, and equal for equal JSON values and models."""
    if isinstance(value, (dict, ExtraFields)):
        return frozenset((key, _hashable(item)) for key, item in value.items())
    if isinstance(value, (list, tuple)):
        return tuple(map(_hashable, value))
    return value


def _masked(value: object) -> object:
    """Return a value for people to see, without what stands under the name of a credential."""
    from rcdp_schemas_generated.index import SECRET_NAMES

    if isinstance(value, (dict, ExtraFields)):
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
