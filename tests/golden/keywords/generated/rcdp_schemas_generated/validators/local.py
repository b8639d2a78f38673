"""The validators of Local. Schemas of its own, that refer to each other."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, append_others, others_are_json, wrong_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"text", "below"})
FIELDS_2 = frozenset({"tree", "again", "code", "below"})


def _is_valid_nodes(value: object) -> bool:
    """Whether value is what /$defs/nodes asks for."""
    if not isinstance(value, list):
        return False
    for item in value:
        if not _is_valid_node(item):
            return False
    return True


def _collect_nodes(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /$defs/nodes asks for, and every warning."""
    if not isinstance(value, list):
        out.append(wrong_type(value, path, ("array",)))
    else:
        place = path
        for index, item in enumerate(value):
            _collect_node(item, (place, index), out)


def _is_valid_node(value: object) -> bool:
    """Whether value is what /$defs/node asks for."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        text = value["text"]
    except KeyError:
        return False
    if type(text) is not str and not isinstance(text, str):
        return False
    known = 1
    if "below" in value:
        below = value["below"]
        known += 1
        if not _is_valid_nodes(below):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def _collect_node(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /$defs/node asks for, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 1
    text = value.get("text", MISSING)
    if text is MISSING:
        known -= 1
        out.append(("RC201", (path, "text"), "required", ("string",), MISSING))
    elif type(text) is not str and not isinstance(text, str):
        out.append(wrong_type(text, (path, "text"), ("string",)))
    if "below" in value:
        below = value["below"]
        known += 1
        _collect_nodes(below, (path, "below"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out)


def _is_valid_tree(value: object) -> bool:
    """Whether value is what /properties/tree asks for."""
    if not _is_valid_node(value):
        return False
    return True


def _collect_tree(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not what /properties/tree asks for, and every warning."""
    _collect_node(value, path, out)


def is_valid(value: object) -> bool:
    """Whether value is a valid Local."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        tree = value["tree"]
    except KeyError:
        return False
    if not _is_valid_node(tree):
        return False
    known = 1
    if "again" in value:
        again = value["again"]
        known += 1
        if not _is_valid_tree(again):
            return False
    if "code" in value:
        code = value["code"]
        known += 1
        if type(code) is not str and not isinstance(code, str):
            return False
        if len(code) < 1:
            return False
        if len(code) > 4:
            return False
    if "below" in value:
        below = value["below"]
        known += 1
        if not is_valid(below):
            return False
    if len(value) != known and not others_are_json(value, FIELDS_2):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Local, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 1
    tree = value.get("tree", MISSING)
    if tree is MISSING:
        known -= 1
        out.append(("RC201", (path, "tree"), "required", ("object",), MISSING))
    else:
        _collect_node(tree, (path, "tree"), out)
    if "again" in value:
        again = value["again"]
        known += 1
        _collect_tree(again, (path, "again"), out)
    if "code" in value:
        code = value["code"]
        known += 1
        if type(code) is not str and not isinstance(code, str):
            out.append(wrong_type(code, (path, "code"), ("string",)))
        else:
            if len(code) < 1:
                out.append(("RC304", (path, "code"), "minLength", 1, code))
            if len(code) > 4:
                out.append(("RC304", (path, "code"), "maxLength", 4, code))
    if "below" in value:
        below = value["below"]
        known += 1
        collect(below, (path, "below"), out)
    if len(value) != known:
        append_others(value, FIELDS_2, path, out)
