"""The validators of Arrays. Arrays in every form."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    INFINITY,
    MISSING,
    append_foreign,
    append_others,
    is_integer,
    is_json,
    is_number,
    others_are_json,
    wrong_type,
)
from rcdp_schemas_generated.validators.tree import collect as collect_tree
from rcdp_schemas_generated.validators.tree import is_valid as is_valid_tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"any", "numbers", "matrix", "objects", "trees", "empty", "one"})
FIELDS_1 = frozenset({"id"})


def _is_valid_matrix_item(value: object) -> bool:
    """Whether value is what /properties/matrix/items asks for."""
    if not isinstance(value, list):
        return False
    for item in value:
        if type(item) is not int and not is_integer(item):
            return False
    return True


def _collect_matrix_item(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/matrix/items asks for, and every warning."""
    if not isinstance(value, list):
        out.append(wrong_type(value, path, ("array",)))
    else:
        place = path
        for index, item in enumerate(value):
            if type(item) is not int and not is_integer(item):
                out.append(wrong_type(item, (place, index), ("integer",)))


def _is_valid_objects_item(value: object) -> bool:
    """Whether value is what /properties/objects/items asks for."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        field_id = value["id"]
    except KeyError:
        return False
    if type(field_id) is not str and not isinstance(field_id, str):
        return False
    if len(value) != 1 and not others_are_json(value, FIELDS_1):
        return False
    return True


def _collect_objects_item(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/objects/items asks for, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 1
    field_id = value.get("id", MISSING)
    if field_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "id"), "required", ("string",), MISSING))
    elif type(field_id) is not str and not isinstance(field_id, str):
        out.append(wrong_type(field_id, (path, "id"), ("string",)))
    if len(value) != known:
        append_others(value, FIELDS_1, path, out)


def _is_valid_one(value: object) -> bool:
    """Whether value is what /properties/one asks for."""
    if type(value) is not str and not isinstance(value, list) and not isinstance(value, str):
        return False
    if isinstance(value, list):
        for item in value:
            if type(item) is not str and not isinstance(item, str):
                return False
    return True


def _collect_one(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/one asks for, and every warning."""
    if type(value) is not str and not isinstance(value, list) and not isinstance(value, str):
        out.append(wrong_type(value, path, ("array", "string")))
    elif isinstance(value, list):
        place = path
        for index, item in enumerate(value):
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (place, index), ("string",)))


def is_valid(value: object) -> bool:
    """Whether value is a valid Arrays."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = 0
    if "any" in value:
        field_any = value["any"]
        known += 1
        if not isinstance(field_any, list):
            return False
        if not is_json(field_any):
            return False
    if "numbers" in value:
        numbers = value["numbers"]
        known += 1
        if not isinstance(numbers, list):
            return False
        if len(numbers) < 1:
            return False
        if len(numbers) > 3:
            return False
        for item in numbers:
            if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY) and not is_number(item):
                return False
    if "matrix" in value:
        matrix = value["matrix"]
        known += 1
        if not isinstance(matrix, list):
            return False
        for item in matrix:
            if not _is_valid_matrix_item(item):
                return False
    if "objects" in value:
        objects = value["objects"]
        known += 1
        if not isinstance(objects, list):
            return False
        for item in objects:
            if not _is_valid_objects_item(item):
                return False
    if "trees" in value:
        trees = value["trees"]
        known += 1
        if not isinstance(trees, list):
            return False
        for item in trees:
            if not is_valid_tree(item):
                return False
    if "empty" in value:
        empty = value["empty"]
        known += 1
        if not isinstance(empty, list):
            return False
        for item in empty:
            return False
    if "one" in value:
        one = value["one"]
        known += 1
        if not _is_valid_one(one):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Arrays, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 0
    if "any" in value:
        field_any = value["any"]
        known += 1
        if not isinstance(field_any, list):
            out.append(wrong_type(field_any, (path, "any"), ("array",)))
        else:
            append_foreign(field_any, (path, "any"), out)
    if "numbers" in value:
        numbers = value["numbers"]
        known += 1
        if not isinstance(numbers, list):
            out.append(wrong_type(numbers, (path, "numbers"), ("array",)))
        else:
            if len(numbers) < 1:
                out.append(("RC304", (path, "numbers"), "minItems", 1, numbers))
            if len(numbers) > 3:
                out.append(("RC304", (path, "numbers"), "maxItems", 3, numbers))
            place = (path, "numbers")
            for index, item in enumerate(numbers):
                if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY) and not is_number(item):
                    out.append(wrong_type(item, (place, index), ("number",)))
    if "matrix" in value:
        matrix = value["matrix"]
        known += 1
        if not isinstance(matrix, list):
            out.append(wrong_type(matrix, (path, "matrix"), ("array",)))
        else:
            place = (path, "matrix")
            for index, item in enumerate(matrix):
                _collect_matrix_item(item, (place, index), out)
    if "objects" in value:
        objects = value["objects"]
        known += 1
        if not isinstance(objects, list):
            out.append(wrong_type(objects, (path, "objects"), ("array",)))
        else:
            place = (path, "objects")
            for index, item in enumerate(objects):
                _collect_objects_item(item, (place, index), out)
    if "trees" in value:
        trees = value["trees"]
        known += 1
        if not isinstance(trees, list):
            out.append(wrong_type(trees, (path, "trees"), ("array",)))
        else:
            place = (path, "trees")
            for index, item in enumerate(trees):
                collect_tree(item, (place, index), out)
    if "empty" in value:
        empty = value["empty"]
        known += 1
        if not isinstance(empty, list):
            out.append(wrong_type(empty, (path, "empty"), ("array",)))
        else:
            place = (path, "empty")
            for index, item in enumerate(empty):
                out.append(("RC304", (place, index), "absent", "", item))
    if "one" in value:
        one = value["one"]
        known += 1
        _collect_one(one, (path, "one"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out)
