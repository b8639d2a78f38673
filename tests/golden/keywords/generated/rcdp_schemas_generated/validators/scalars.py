"""The validators of Scalars. Every keyword of strings, numbers and choices."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    MISSING,
    append_foreign,
    append_others,
    is_equal,
    is_integer,
    is_json,
    is_number,
    is_one_of,
    others_are_json,
    pattern,
    wrong_type,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({
    "text",
    "count",
    "flag",
    "nothing",
    "choice",
    "level",
    "version",
    "status",
    "code",
    "stamp",
})
matches_capital_letters = pattern(r"\A[A-Z]+\Z")
matches_a_month_as_yyyy_mm = pattern(r"\A[0-9]{4}\-[0-9]{2}\Z")


def is_valid(value: object) -> bool:
    """Whether value is a valid Scalars."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        text = value["text"]
        count = value["count"]
    except KeyError:
        return False
    if type(text) is not str and not isinstance(text, str):
        return False
    if len(text) < 1:
        return False
    if len(text) > 3:
        return False
    if type(count) is not int and not is_integer(count):
        return False
    if count < 0:
        return False
    if count > 10:
        return False
    known = 2
    if "flag" in value:
        flag = value["flag"]
        known += 1
        if flag is not True and flag is not False:
            return False
    if "nothing" in value:
        nothing = value["nothing"]
        known += 1
        if nothing is not None:
            return False
    if "choice" in value:
        choice = value["choice"]
        known += 1
        if type(choice) is not str and not isinstance(choice, str):
            return False
        if choice not in ("red", "green"):
            return False
    if "level" in value:
        level = value["level"]
        known += 1
        if type(level) is not int and level is not None and not is_integer(level):
            return False
        if not is_one_of(level, (1, 2, None)):
            return False
    if "version" in value:
        version = value["version"]
        known += 1
        if type(version) is not str and not isinstance(version, str):
            return False
        if version != "v1":
            return False
    if "status" in value:
        status = value["status"]
        known += 1
        if not is_equal(status, 1):
            return False
        if not is_json(status):
            return False
    if "code" in value:
        code = value["code"]
        known += 1
        if type(code) is not str and not isinstance(code, str):
            return False
        if not matches_capital_letters(code):
            return False
        if len(code) > 4:
            return False
    if "stamp" in value:
        stamp = value["stamp"]
        known += 1
        if type(stamp) is not str and type(stamp) is not int and not isinstance(stamp, str) and not is_integer(stamp):
            return False
        if isinstance(stamp, str) and not matches_a_month_as_yyyy_mm(stamp):
            return False
        if is_number(stamp) and stamp < 0:
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Scalars, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 2
    text = value.get("text", MISSING)
    if text is MISSING:
        known -= 1
        out.append(("RC201", (path, "text"), "required", ("string",), MISSING))
    elif type(text) is not str and not isinstance(text, str):
        out.append(wrong_type(text, (path, "text"), ("string",)))
    else:
        if len(text) < 1:
            out.append(("RC304", (path, "text"), "minLength", 1, text))
        if len(text) > 3:
            out.append(("RC304", (path, "text"), "maxLength", 3, text))
    count = value.get("count", MISSING)
    if count is MISSING:
        known -= 1
        out.append(("RC201", (path, "count"), "required", ("integer",), MISSING))
    elif type(count) is not int and not is_integer(count):
        out.append(wrong_type(count, (path, "count"), ("integer",)))
    else:
        if count < 0:
            out.append(("RC303", (path, "count"), "minimum", 0, count))
        if count > 10:
            out.append(("RC303", (path, "count"), "maximum", 10, count))
    if "flag" in value:
        flag = value["flag"]
        known += 1
        if flag is not True and flag is not False:
            out.append(wrong_type(flag, (path, "flag"), ("boolean",)))
    if "nothing" in value:
        nothing = value["nothing"]
        known += 1
        if nothing is not None:
            out.append(wrong_type(nothing, (path, "nothing"), ("null",)))
    if "choice" in value:
        choice = value["choice"]
        known += 1
        if type(choice) is not str and not isinstance(choice, str):
            out.append(wrong_type(choice, (path, "choice"), ("string",)))
        elif choice not in ("red", "green"):
            out.append(("RC301", (path, "choice"), "enum", ("red", "green"), choice))
    if "level" in value:
        level = value["level"]
        known += 1
        if type(level) is not int and level is not None and not is_integer(level):
            out.append(wrong_type(level, (path, "level"), ("integer", "null")))
        elif not is_one_of(level, (1, 2, None)):
            out.append(("RC301", (path, "level"), "enum", (1, 2, None), level))
    if "version" in value:
        version = value["version"]
        known += 1
        if type(version) is not str and not isinstance(version, str):
            out.append(wrong_type(version, (path, "version"), ("string",)))
        elif version != "v1":
            out.append(("RC301", (path, "version"), "const", "v1", version))
    if "status" in value:
        status = value["status"]
        known += 1
        if not is_equal(status, 1):
            out.append(("RC301", (path, "status"), "const", 1, status))
        append_foreign(status, (path, "status"), out)
    if "code" in value:
        code = value["code"]
        known += 1
        if type(code) is not str and not isinstance(code, str):
            out.append(wrong_type(code, (path, "code"), ("string",)))
        else:
            if not matches_capital_letters(code):
                out.append(("RC302", (path, "code"), "pattern", "capital letters", code))
            if len(code) > 4:
                out.append(("RC304", (path, "code"), "maxLength", 4, code))
    if "stamp" in value:
        stamp = value["stamp"]
        known += 1
        if type(stamp) is not str and type(stamp) is not int and not isinstance(stamp, str) and not is_integer(stamp):
            out.append(wrong_type(stamp, (path, "stamp"), ("string", "integer")))
        else:
            if isinstance(stamp, str) and not matches_a_month_as_yyyy_mm(stamp):
                out.append(("RC302", (path, "stamp"), "pattern", "a month as YYYY-MM", stamp))
            if is_number(stamp) and stamp < 0:
                out.append(("RC303", (path, "stamp"), "minimum", 0, stamp))
    if len(value) != known:
        append_others(value, FIELDS, path, out)
