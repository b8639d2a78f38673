"""The command ``example``: a sample payload as JSON, YAML, a curl command or a Python program."""

from __future__ import annotations

import json
import re
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from shlex import quote

from rcdp_schemas.cli.layout import EVENT
from rcdp_schemas.cli.terminal import VALID, UnusableError, put_exactly
from rcdp_schemas.contract.documents import FORM, endpoint_of, example
from rcdp_schemas.contract.registry import attributes_of, model_of
from rcdp_schemas.escaping import escape, json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._model import Model  # loaded for a program only

_TENANT, _TENANT_PLACEHOLDER = "{tenantHash}", "<TENANT_HASH>"
_INDENT = "    "
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]+")
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null"})


def add_options(parser: ArgumentParser) -> None:
    """Add the options of ``example`` to its parser."""
    parser.add_argument("event", metavar="EVENT", help=EVENT)
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--minimal", dest="full", action="store_false", help="required fields only (default)")
    size.add_argument("--full", dest="full", action="store_true", help="every documented field")
    parser.set_defaults(full=False)
    parser.add_argument(
        "--as",
        dest="form",
        choices=("json", "yaml", "curl", "python"),
        default="json",
        help="default: %(default)s",
    )


def run(options: Namespace) -> int:
    """Print a valid payload in the format asked for. Raises UnusableError and UnknownEventError."""
    payload = example(options.event, full=options.full)
    if options.form == "yaml":
        text = yaml_text(payload)
    elif options.form == "curl":
        text = curl_command(options.event, payload)
    elif options.form == "python":
        text = python_program(options.event, payload)
    else:
        text = f"{json_text(payload)}\n"
    put_exactly(text)
    return VALID


def curl_command(target: str, payload: dict[str, object]) -> str:
    """Return the command for a POSIX shell, with placeholders for what only the caller knows.

    Raises UnusableError for the schema of a response.
    """
    endpoint = endpoint_of(target)
    if endpoint.statuses:
        raise UnusableError(
            f"{target} is a response, which nobody sends; "
            "`rcdp-schemas example TokenRequest --as curl` shows what is sent"
        )
    words = [f'-X POST "{endpoint.url.replace(_TENANT, _TENANT_PLACEHOLDER)}"']
    if endpoint.authorized:
        words.append('-H "Authorization: Bearer <ACCESS_TOKEN>"')
    words.append(f'-H "Content-Type: {endpoint.media_type}"')
    if endpoint.media_type == FORM:
        words += [f"--data-urlencode {quote(f'{name}={value}')}" for name, value in payload.items()]
    else:
        words.append(f"-d {quote(json_text(payload))}")
    return "curl " + " \\\n  ".join(words) + "\n"


def python_program(target: str, payload: dict[str, object]) -> str:
    """Return a program that makes a payload, validates it and prints it as JSON."""
    model = model_of(target)
    variable = "event" if target.startswith("event") else "message"
    names = sorted(set(_names(payload, model)))
    return "\n".join(
        [
            "import rcdp_schemas as rcdp",
            _import(names),
            "",
            f"{variable} = {_construct(payload, model, '')}",
            "",
            f"rcdp.validate({variable}.to_dict(), {_quoted(target)})",
            f"print({variable}.to_json())",
            "",
        ]
    )


def _import(names: list[str]) -> str:
    if len(names) == 1:
        return f"from rcdp_schemas.models import {names[0]}"
    return "\n".join(["from rcdp_schemas.models import (", *(f"{_INDENT}{name}," for name in names), ")"])


def _names(value: object, model: type[Model] | None) -> Iterator[str]:
    """Yield the name of each model that is needed for a value."""
    if isinstance(value, list):
        for item in value:
            yield from _names(item, model)
    elif isinstance(value, dict) and model is not None:
        yield model.__name__
        attributes = attributes_of(model)
        for name, member in value.items():
            yield from _names(member, attributes[name].model)


def _written(value: object, model: type[Model] | None, indent: str) -> str:
    if isinstance(value, dict) and model is not None:
        return _construct(value, model, indent)
    if isinstance(value, list):
        inner = indent + _INDENT
        return _block("[", [_written(item, model, inner) for item in value], "]", indent)
    return _quoted(value) if isinstance(value, str) else repr(value)


def _construct(payload: dict[str, object], model: type[Model], indent: str) -> str:
    inner, attributes = indent + _INDENT, attributes_of(model)
    arguments = [
        f"{attributes[name].name}={_written(value, attributes[name].model, inner)}"
        for name, value in payload.items()
    ]
    return _block(f"{model.__name__}(", arguments, ")", indent)


def _block(opening: str, items: list[str], closing: str, indent: str) -> str:
    """Return items one below the other, with a trailing comma, as formatters keep them."""
    if not items:
        return f"{opening}{closing}"
    lines = "".join(f"{indent}{_INDENT}{item},\n" for item in items)
    return f"{opening}\n{lines}{indent}{closing}"


def yaml_text(payload: dict[str, object]) -> str:
    """Return a JSON object as block YAML that every version of YAML reads as the same JSON value.

    All strings are quoted, because a plain one may be read as a number, a date or a boolean; so are unusual
    names.
    """
    return "".join(f"{line}\n" for line in _yaml_lines(payload))


def _yaml_lines(value: object) -> Iterator[str]:
    if isinstance(value, dict) and value:
        for name, member in value.items():
            first, *rest = _yaml_lines(member)
            if isinstance(member, (dict, list)) and member:
                yield f"{_key(name)}:"
                yield from (f"  {line}" for line in (first, *rest))
            else:
                yield f"{_key(name)}: {first}"
    elif isinstance(value, list) and value:
        for item in value:
            first, *rest = _yaml_lines(item)
            yield f"- {first}"
            yield from (f"  {line}" for line in rest)
    else:
        yield _quoted(value) if isinstance(value, str) else json.dumps(value, allow_nan=False)


def _key(name: str) -> str:
    return name if _NAME.fullmatch(name) and name.lower() not in _WORDS else _quoted(name)


def _quoted(text: str) -> str:
    """Return a string in double quotes, with escapes that YAML and Python share."""
    return escape(json.dumps(text, ensure_ascii=False))
