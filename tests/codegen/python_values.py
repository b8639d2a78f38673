"""Python values of each JSON type: those that ``json.loads`` gives, and their subclasses."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from enum import IntEnum, StrEnum
from typing import Any


class Text(str):
    __slots__ = ()


class Whole(int):
    pass


class Real(float):
    pass


class Items(list[Any]):
    pass


class Count(IntEnum):
    THREE = 3


class Name(StrEnum):
    ABC = "abc"


class Eager(dict[str, Any]):
    """A dict that makes up members when asked."""

    def __missing__(self, key: str) -> str:
        return key

    def get(self, key: str, default: object = None) -> Any:
        return f"{key} made up, not {default}"


VALUES: dict[str, tuple[object, ...]] = {
    "null": (None,),
    "boolean": (True, False),
    "integer": (0, -1, 1.0, -0.0, 10**400, 1e300, Whole(7), Real(2.0), Count.THREE),
    "number": (0.5, -1.5, 5e-324, Real(2.5)),
    "string": ("", "a", "1", "true", Text("abc"), Name.ABC),
    "array": ([], [1], [[None]], Items([1])),
    "object": ({}, {"a": 1}, OrderedDict(a=1), defaultdict(int, a=1), Eager(b=1)),
}
