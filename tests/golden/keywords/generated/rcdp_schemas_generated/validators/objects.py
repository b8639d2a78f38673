"""The validators of Objects.

Objects in every form that the generator knows. Some have documented members, some describe their other
members, some allow no others.
"""

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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"open", "inner", "map", "mixed", "closed", "nullable", "forbidden"})
FIELDS_1 = frozenset({"id"})
FIELDS_2 = frozenset({"id"})
FIELDS_3 = frozenset({"id"})
FIELDS_4 = frozenset({"id"})


def _is_valid_inner(value: object) -> bool:
    """Whether value is what /properties/inner asks for."""
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


def _collect_inner(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/inner asks for, and every warning."""
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


def _is_valid_field_map(value: object) -> bool:
    """Whether value is what /properties/map asks for."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    for key, item in value.items():
        if not isinstance(key, str):
            return False
        if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY) and not is_number(item):
            return False
    return True


def _collect_field_map(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/map asks for, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    for key, item in value.items():
        if not isinstance(key, str):
            out.append(("RC203", path, "key", "", key))
        elif type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY) and not is_number(item):
            out.append(wrong_type(item, (path, key), ("number",)))


def _is_valid_mixed(value: object) -> bool:
    """Whether value is what /properties/mixed asks for."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if "id" in value:
        field_id = value["id"]
        if type(field_id) is not int and not is_integer(field_id):
            return False
    for key, item in value.items():
        if not isinstance(key, str):
            return False
        if key not in FIELDS_2:
            if type(item) is not str and not isinstance(item, str):
                return False
            if len(item) < 1:
                return False
    return True


def _collect_mixed(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/mixed asks for, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if "id" in value:
        field_id = value["id"]
        if type(field_id) is not int and not is_integer(field_id):
            out.append(wrong_type(field_id, (path, "id"), ("integer",)))
    for key, item in value.items():
        if not isinstance(key, str):
            out.append(("RC203", path, "key", "", key))
        elif key not in FIELDS_2:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
            elif len(item) < 1:
                out.append(("RC304", (path, key), "minLength", 1, item))


def _is_valid_closed(value: object) -> bool:
    """Whether value is what /properties/closed asks for."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if "id" in value:
        field_id = value["id"]
        if not is_json(field_id):
            return False
    for key, item in value.items():
        if not isinstance(key, str):
            return False
        if key not in FIELDS_3:
            return False
    return True


def _collect_closed(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/closed asks for, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if "id" in value:
        field_id = value["id"]
        append_foreign(field_id, (path, "id"), out)
    for key, item in value.items():
        if not isinstance(key, str):
            out.append(("RC203", path, "key", "", key))
        elif key not in FIELDS_3:
            out.append(("RC304", (path, key), "additionalProperties", "", item))


def _is_valid_nullable(value: object) -> bool:
    """Whether value is what /properties/nullable asks for."""
    if value is not None and not isinstance(value, dict):
        return False
    if isinstance(value, dict):
        value = dict(value)
        try:
            field_id = value["id"]
        except KeyError:
            return False
        if type(field_id) is not str and not isinstance(field_id, str):
            return False
        if len(value) != 1 and not others_are_json(value, FIELDS_4):
            return False
    return True


def _collect_nullable(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/nullable asks for, and every warning."""
    if value is not None and not isinstance(value, dict):
        out.append(wrong_type(value, path, ("object", "null")))
    elif isinstance(value, dict):
        value = dict(value)
        known = 1
        field_id = value.get("id", MISSING)
        if field_id is MISSING:
            known -= 1
            out.append(("RC201", (path, "id"), "required", ("string",), MISSING))
        elif type(field_id) is not str and not isinstance(field_id, str):
            out.append(wrong_type(field_id, (path, "id"), ("string",)))
        if len(value) != known:
            append_others(value, FIELDS_4, path, out)


def is_valid(value: object) -> bool:
    """Whether value is a valid Objects."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if len(value) < 1:
        return False
    try:
        field_open = value["open"]
    except KeyError:
        return False
    if not isinstance(field_open, dict):
        return False
    if not is_json(field_open):
        return False
    known = 1
    if "inner" in value:
        inner = value["inner"]
        known += 1
        if not _is_valid_inner(inner):
            return False
    if "map" in value:
        field_map = value["map"]
        known += 1
        if not _is_valid_field_map(field_map):
            return False
    if "mixed" in value:
        mixed = value["mixed"]
        known += 1
        if not _is_valid_mixed(mixed):
            return False
    if "closed" in value:
        closed = value["closed"]
        known += 1
        if not _is_valid_closed(closed):
            return False
    if "nullable" in value:
        nullable = value["nullable"]
        known += 1
        if not _is_valid_nullable(nullable):
            return False
    if "forbidden" in value:
        known += 1
        return False
    if "unlisted" not in value:
        return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Objects, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if len(value) < 1:
        out.append(("RC304", path, "minProperties", 1, value))
    known = 1
    field_open = value.get("open", MISSING)
    if field_open is MISSING:
        known -= 1
        out.append(("RC201", (path, "open"), "required", ("object",), MISSING))
    elif not isinstance(field_open, dict):
        out.append(wrong_type(field_open, (path, "open"), ("object",)))
    else:
        append_foreign(field_open, (path, "open"), out)
    if "inner" in value:
        inner = value["inner"]
        known += 1
        _collect_inner(inner, (path, "inner"), out)
    if "map" in value:
        field_map = value["map"]
        known += 1
        _collect_field_map(field_map, (path, "map"), out)
    if "mixed" in value:
        mixed = value["mixed"]
        known += 1
        _collect_mixed(mixed, (path, "mixed"), out)
    if "closed" in value:
        closed = value["closed"]
        known += 1
        _collect_closed(closed, (path, "closed"), out)
    if "nullable" in value:
        nullable = value["nullable"]
        known += 1
        _collect_nullable(nullable, (path, "nullable"), out)
    if "forbidden" in value:
        forbidden = value["forbidden"]
        known += 1
        out.append(("RC304", (path, "forbidden"), "absent", "", forbidden))
    if "unlisted" not in value:
        out.append(("RC201", (path, "unlisted"), "required", (), MISSING))
    if len(value) != known:
        append_others(value, FIELDS, path, out)
