"""The validators of Untyped. Rules without a type, and combinators."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    append_foreign,
    append_other,
    append_others,
    is_json,
    is_number,
    is_other,
    others_are_json,
    wrong_type,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"any", "bounded", "either", "contact"})
FIELDS_1 = frozenset({"name"})
TEXTS_2 = frozenset({"email", "phone", "country"})
FIELDS_3 = frozenset({"email", "phone", "country"})


def _is_valid_either_branch(value: object) -> bool:
    """Whether value is what /properties/either/anyOf/0 asks for."""
    if type(value) is not str and not isinstance(value, str):
        return False
    return True


def _is_valid_either_branch_2(value: object) -> bool:
    """Whether value is what /properties/either/anyOf/1 asks for."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        name = value["name"]
    except KeyError:
        return False
    if type(name) is not str and not isinstance(name, str):
        return False
    if len(value) != 1 and not others_are_json(value, FIELDS_1):
        return False
    return True


def _is_valid_either(value: object) -> bool:
    """Whether value is what /properties/either asks for."""
    if not (_is_valid_either_branch(value) or _is_valid_either_branch_2(value)):
        return False
    if not is_json(value):
        return False
    return True


def _collect_either(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/either asks for, and every warning."""
    if not (_is_valid_either_branch(value) or _is_valid_either_branch_2(value)):
        out.append(("RC304", path, "alternatives", (), value))
    append_foreign(value, path, out)


def _is_valid_contact(value: object) -> bool:
    """Whether value is what /properties/contact asks for."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if not ("email" in value or ("phone" in value and "country" in value)):
        return False
    for key, item in value.items():
        if key in TEXTS_2:
            if type(item) is not str and not isinstance(item, str):
                return False
        elif key not in FIELDS_3 and not is_other(key, item):
            return False
    return True


def _collect_contact(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/contact asks for, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if not ("email" in value or ("phone" in value and "country" in value)):
        out.append(("RC304", path, "alternatives", (), value))
    for key, item in value.items():
        if key in TEXTS_2:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
        elif key not in FIELDS_3:
            append_other(key, item, path, out)


def is_valid(value: object) -> bool:
    """Whether value is a valid Untyped."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = 0
    if "any" in value:
        field_any = value["any"]
        known += 1
        if not is_json(field_any):
            return False
    if "bounded" in value:
        bounded = value["bounded"]
        known += 1
        if isinstance(bounded, str) and len(bounded) < 3:
            return False
        if is_number(bounded) and bounded < 10:
            return False
        if not is_json(bounded):
            return False
    if "either" in value:
        either = value["either"]
        known += 1
        if not _is_valid_either(either):
            return False
    if "contact" in value:
        contact = value["contact"]
        known += 1
        if not _is_valid_contact(contact):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Untyped, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 0
    if "any" in value:
        field_any = value["any"]
        known += 1
        append_foreign(field_any, (path, "any"), out)
    if "bounded" in value:
        bounded = value["bounded"]
        known += 1
        if isinstance(bounded, str) and len(bounded) < 3:
            out.append(("RC304", (path, "bounded"), "minLength", 3, bounded))
        if is_number(bounded) and bounded < 10:
            out.append(("RC303", (path, "bounded"), "minimum", 10, bounded))
        append_foreign(bounded, (path, "bounded"), out)
    if "either" in value:
        either = value["either"]
        known += 1
        _collect_either(either, (path, "either"), out)
    if "contact" in value:
        contact = value["contact"]
        known += 1
        _collect_contact(contact, (path, "contact"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out)
