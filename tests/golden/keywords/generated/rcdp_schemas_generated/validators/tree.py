"""The validators of Tree. A node with nodes below it."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, append_others, others_are_json, wrong_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"name", "parent", "children"})


def is_valid(value: object) -> bool:
    """Whether value is a valid Tree."""
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
    known = 1
    if "parent" in value:
        parent = value["parent"]
        known += 1
        if not is_valid(parent):
            return False
    if "children" in value:
        children = value["children"]
        known += 1
        if not isinstance(children, list):
            return False
        for item in children:
            if not is_valid(item):
                return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Tree, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 1
    name = value.get("name", MISSING)
    if name is MISSING:
        known -= 1
        out.append(("RC201", (path, "name"), "required", ("string",), MISSING))
    elif type(name) is not str and not isinstance(name, str):
        out.append(wrong_type(name, (path, "name"), ("string",)))
    if "parent" in value:
        parent = value["parent"]
        known += 1
        collect(parent, (path, "parent"), out)
    if "children" in value:
        children = value["children"]
        known += 1
        if not isinstance(children, list):
            out.append(wrong_type(children, (path, "children"), ("array",)))
        else:
            place = (path, "children")
            for index, item in enumerate(children):
                collect(item, (place, index), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out)
