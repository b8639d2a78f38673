"""The validators of Branches. Schemas that judge the same value again."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    INFINITY,
    MISSING,
    append_foreign,
    append_others,
    is_json,
    is_number,
    others_are_json,
    wrong_type,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS: frozenset[str] = frozenset()
FIELDS_2 = frozenset({"exactlyOne", "oneName", "neither", "shipped", "longIfText", "smallUnlessText", "card"})


def _is_valid_exactly_one_branch(value: object) -> bool:
    """Whether value is what /properties/exactlyOne/oneOf/0 asks for."""
    if type(value) is not str and not isinstance(value, str):
        return False
    if len(value) > 3:
        return False
    return True


def _is_valid_exactly_one_branch_2(value: object) -> bool:
    """Whether value is what /properties/exactlyOne/oneOf/1 asks for."""
    if type(value) is not int and not (type(value) is float and -INFINITY < value < INFINITY) and not is_number(value):
        return False
    return True


def _is_valid_exactly_one_branch_3(value: object) -> bool:
    """Whether value is what /properties/exactlyOne/oneOf/2 asks for."""
    if not isinstance(value, list):
        return False
    if not is_json(value):
        return False
    return True


def _is_valid_exactly_one(value: object) -> bool:
    """Whether value is what /properties/exactlyOne asks for."""
    if [
        _is_valid_exactly_one_branch(value),
        _is_valid_exactly_one_branch_2(value),
        _is_valid_exactly_one_branch_3(value),
    ].count(True) != 1:
        return False
    if not is_json(value):
        return False
    return True


def _collect_exactly_one(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/exactlyOne asks for, and every warning."""
    if [
        _is_valid_exactly_one_branch(value),
        _is_valid_exactly_one_branch_2(value),
        _is_valid_exactly_one_branch_3(value),
    ].count(True) != 1:
        out.append(("RC304", path, "oneOf", "", value))
    append_foreign(value, path, out)


def _is_valid_one_name(value: object) -> bool:
    """Whether value is what /properties/oneName asks for."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if ["left" in value, "right" in value].count(True) != 1:
        return False
    if not is_json(value):
        return False
    return True


def _collect_one_name(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/oneName asks for, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if ["left" in value, "right" in value].count(True) != 1:
        out.append(("RC304", path, "oneOf", "", value))
    append_foreign(value, path, out)


def _is_valid_neither_branch(value: object) -> bool:
    """Whether value is what /properties/neither/not asks for."""
    if type(value) is not str and not isinstance(value, str):
        return False
    return True


def _is_valid_neither(value: object) -> bool:
    """Whether value is what /properties/neither asks for."""
    if _is_valid_neither_branch(value):
        return False
    if not is_json(value):
        return False
    return True


def _collect_neither(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/neither asks for, and every warning."""
    if _is_valid_neither_branch(value):
        out.append(("RC304", path, "not", "something that its schema does not rule out", value))
    append_foreign(value, path, out)


def _is_valid_shipped_then(value: object) -> bool:
    """Whether value is what /properties/shipped/then asks for."""
    if isinstance(value, dict):
        value = dict(value)
        if "address" not in value:
            return False
        if len(value) != 0 and not others_are_json(value, FIELDS):
            return False
    else:
        if not is_json(value):
            return False
    return True


def _collect_shipped_then(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/shipped/then asks for, and every warning."""
    if isinstance(value, dict):
        value = dict(value)
        if "address" not in value:
            out.append(("RC201", (path, "address"), "required", (), MISSING))
        if len(value) != 0:
            append_others(value, FIELDS, path, out)
    else:
        append_foreign(value, path, out)


def _is_valid_shipped_else(value: object) -> bool:
    """Whether value is what /properties/shipped/else asks for."""
    if isinstance(value, dict):
        value = dict(value)
        if "shop" not in value:
            return False
        if len(value) != 0 and not others_are_json(value, FIELDS):
            return False
    else:
        if not is_json(value):
            return False
    return True


def _collect_shipped_else(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/shipped/else asks for, and every warning."""
    if isinstance(value, dict):
        value = dict(value)
        if "shop" not in value:
            out.append(("RC201", (path, "shop"), "required", (), MISSING))
        if len(value) != 0:
            append_others(value, FIELDS, path, out)
    else:
        append_foreign(value, path, out)


def _is_valid_shipped(value: object) -> bool:
    """Whether value is what /properties/shipped asks for."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if "sent" in value:
        if not _is_valid_shipped_then(value):
            return False
    elif not _is_valid_shipped_else(value):
        return False
    if not is_json(value):
        return False
    return True


def _collect_shipped(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/shipped asks for, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if "sent" in value:
        _collect_shipped_then(value, path, out)
    else:
        _collect_shipped_else(value, path, out)
    append_foreign(value, path, out)


def _is_valid_long_if_text_branch(value: object) -> bool:
    """Whether value is what /properties/longIfText/if asks for."""
    if type(value) is not str and not isinstance(value, str):
        return False
    return True


def _is_valid_long_if_text_then(value: object) -> bool:
    """Whether value is what /properties/longIfText/then asks for."""
    if isinstance(value, str) and len(value) < 3:
        return False
    if not is_json(value):
        return False
    return True


def _collect_long_if_text_then(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/longIfText/then asks for, and every warning."""
    if isinstance(value, str) and len(value) < 3:
        out.append(("RC304", path, "minLength", 3, value))
    append_foreign(value, path, out)


def _is_valid_long_if_text(value: object) -> bool:
    """Whether value is what /properties/longIfText asks for."""
    if _is_valid_long_if_text_branch(value) and not _is_valid_long_if_text_then(value):
        return False
    if not is_json(value):
        return False
    return True


def _collect_long_if_text(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/longIfText asks for, and every warning."""
    if _is_valid_long_if_text_branch(value):
        _collect_long_if_text_then(value, path, out)
    append_foreign(value, path, out)


def _is_valid_small_unless_text_branch(value: object) -> bool:
    """Whether value is what /properties/smallUnlessText/if asks for."""
    if type(value) is not str and not isinstance(value, str):
        return False
    return True


def _is_valid_small_unless_text_else(value: object) -> bool:
    """Whether value is what /properties/smallUnlessText/else asks for."""
    if is_number(value) and value > 9:
        return False
    if not is_json(value):
        return False
    return True


def _collect_small_unless_text_else(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/smallUnlessText/else asks for, and every warning.
    """
    if is_number(value) and value > 9:
        out.append(("RC303", path, "maximum", 9, value))
    append_foreign(value, path, out)


def _is_valid_small_unless_text(value: object) -> bool:
    """Whether value is what /properties/smallUnlessText asks for."""
    if not _is_valid_small_unless_text_branch(value) and not _is_valid_small_unless_text_else(value):
        return False
    if not is_json(value):
        return False
    return True


def _collect_small_unless_text(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/smallUnlessText asks for, and every warning."""
    if not _is_valid_small_unless_text_branch(value):
        _collect_small_unless_text_else(value, path, out)
    append_foreign(value, path, out)


def is_valid(value: object) -> bool:
    """Whether value is a valid Branches."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = 0
    if "exactlyOne" in value:
        exactly_one = value["exactlyOne"]
        known += 1
        if not _is_valid_exactly_one(exactly_one):
            return False
    if "oneName" in value:
        one_name = value["oneName"]
        known += 1
        if not _is_valid_one_name(one_name):
            return False
    if "neither" in value:
        neither = value["neither"]
        known += 1
        if not _is_valid_neither(neither):
            return False
    if "shipped" in value:
        shipped = value["shipped"]
        known += 1
        if not _is_valid_shipped(shipped):
            return False
    if "longIfText" in value:
        long_if_text = value["longIfText"]
        known += 1
        if not _is_valid_long_if_text(long_if_text):
            return False
    if "smallUnlessText" in value:
        small_unless_text = value["smallUnlessText"]
        known += 1
        if not _is_valid_small_unless_text(small_unless_text):
            return False
    if "card" in value:
        card = value["card"]
        known += 1
        if not isinstance(card, dict):
            return False
        if "card" in card and not ("month" in card and "year" in card):
            return False
        if "gift" in card and "name" not in card:
            return False
        if not is_json(card):
            return False
    if len(value) != known and not others_are_json(value, FIELDS_2):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Branches, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 0
    if "exactlyOne" in value:
        exactly_one = value["exactlyOne"]
        known += 1
        _collect_exactly_one(exactly_one, (path, "exactlyOne"), out)
    if "oneName" in value:
        one_name = value["oneName"]
        known += 1
        _collect_one_name(one_name, (path, "oneName"), out)
    if "neither" in value:
        neither = value["neither"]
        known += 1
        _collect_neither(neither, (path, "neither"), out)
    if "shipped" in value:
        shipped = value["shipped"]
        known += 1
        _collect_shipped(shipped, (path, "shipped"), out)
    if "longIfText" in value:
        long_if_text = value["longIfText"]
        known += 1
        _collect_long_if_text(long_if_text, (path, "longIfText"), out)
    if "smallUnlessText" in value:
        small_unless_text = value["smallUnlessText"]
        known += 1
        _collect_small_unless_text(small_unless_text, (path, "smallUnlessText"), out)
    if "card" in value:
        card = value["card"]
        known += 1
        if not isinstance(card, dict):
            out.append(wrong_type(card, (path, "card"), ("object",)))
        else:
            if "card" in card and not ("month" in card and "year" in card):
                out.append((
                    "RC304",
                    (path, "card"),
                    "dependentRequired",
                    "an object with month and year, since it has card",
                    card,
                ))
            if "gift" in card and "name" not in card:
                out.append((
                    "RC304",
                    (path, "card"),
                    "dependentRequired",
                    "an object with name, since it has gift",
                    card,
                ))
            append_foreign(card, (path, "card"), out)
    if len(value) != known:
        append_others(value, FIELDS_2, path, out)
