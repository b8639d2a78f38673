"""Records behave as frozen dataclasses do."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from rcdp_schemas.records import Record


class Point(Record):
    """Has a field without a default, and one with."""

    x: int
    y: int = 0

    @property
    def total(self) -> int:
        return self.x + self.y


class Place(Record):
    """Has the same fields."""

    x: int
    y: int = 0


def test_fields_are_given_by_place_or_by_name() -> None:
    assert Point(1, 2) == Point(x=1, y=2) == Point(1, y=2)
    assert Point(1) == Point(1, 0) != Point(1, 2)
    assert Point(1, 2).total == 3


@pytest.mark.parametrize(("values", "named"), [((), {}), ((1, 2, 3), {}), ((), {"y": 1}), ((1,), {"z": 1})])
def test_missing_and_unknown_fields_are_refused(values: tuple[int, ...], named: dict[str, int]) -> None:
    with pytest.raises(TypeError, match="Point takes x, y"):
        Point(*values, **named)


def test_field_is_given_once() -> None:
    with pytest.raises(TypeError, match="Point takes x, y"):
        Point(1, 2, y=3)  # type: ignore[misc]


class Pixel(Point):
    """Has another field."""

    colour: str = "red"


class Dot(Point):
    """Has no other field."""


def test_fields_and_defaults_are_inherited() -> None:
    pixel = Pixel(1, 2)
    assert (pixel.x, pixel.y, pixel.colour, pixel.total) == (1, 2, "red", 3)
    assert pixel == Pixel(1, colour="red").replace(y=2) != Point(1, 2)
    assert pickle.loads(pickle.dumps(pixel)) == pixel  # noqa: S301 - our own
    assert repr(Dot(1)) == "Dot(x=1, y=0)"
    with pytest.raises(TypeError, match="Pixel takes x, y, colour"):
        Pixel(colour="blue")  # type: ignore[call-arg]


def test_fields_do_not_change() -> None:
    point: Any = Point(1)
    for name in ("x", "z"):
        with pytest.raises(AttributeError, match="a Point does not change"):
            setattr(point, name, 2)
    with pytest.raises(AttributeError, match="a Point does not change"):
        del point.x
    assert not hasattr(point, "__dict__")


def test_replace_makes_a_changed_copy() -> None:
    point = Point(1, 2)
    assert point.replace(x=3) == Point(3, 2)
    assert point == Point(1, 2)
    with pytest.raises(TypeError):
        point.replace(z=3)


def test_records_of_different_classes_are_not_equal() -> None:
    assert Point(1, 2) != Place(1, 2)
    assert Point(1, 2) != (1, 2)


def test_equal_records_are_one_in_a_set() -> None:
    assert len({Point(1), Point(1, 0), Point(2)}) == 2


def test_text_of_a_record_names_its_fields() -> None:
    assert repr(Point(1, 2)) == "Point(x=1, y=2)"


def test_records_can_be_sent_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(Point(1, 2))) == Point(1, 2)  # noqa: S301 - just made


def test_records_match_patterns_by_place() -> None:
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)
