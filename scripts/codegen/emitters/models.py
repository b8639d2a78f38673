"""Print the models with datamodel-code-generator, and the package, which loads each when it is first used."""

from __future__ import annotations

import ast
import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from pathlib import Path

from datamodel_code_generator import LiteralType, generate
from datamodel_code_generator.enums import DataModelType, InputFileType
from datamodel_code_generator.format import Formatter, PythonVersion

from scripts.codegen.emitters.conversions import HELPERS, Conversions
from scripts.codegen.emitters.parsers import CHECKS, Parsers
from scripts.codegen.ir import Contract, Finding, Json, Property, Schema, SpecError
from scripts.codegen.layout import (
    Shape,
    attributes_of,
    base_of,
    modules_of,
    own_members,
    shape_of,
)
from scripts.codegen.text import (
    CLASSES,
    HEADER,
    LINE,
    MODELS,
    PACKAGE,
    constant,
    docstring,
    identifier,
    literal,
    module_name,
)

PRINTED = "x-printed"
_REFERENCE = "#/components/schemas/"
_TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
_SHARED = "shared"
_ANY = "any_event"
_LAZY = """\
if not TYPE_CHECKING:  # else every name would pass a type check

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(_MODULES[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
"""


def document_of(contract: Contract, keys: Mapping[str, str]) -> Json:
    """Return the OpenAPI document of the components in ``keys``, each under its key ``module.Class``."""
    schemas: dict[str, Json] = {key: _object(contract, name, keys) for name, key in keys.items()}
    return {"openapi": "3.1.0", "info": {}, "paths": {}, "components": {"schemas": schemas}}


def _object(contract: Contract, name: str, keys: Mapping[str, str]) -> Json:
    schema = contract.schemas[name]
    attributes = attributes_of(contract, schema)
    members: dict[str, Json] = {
        attributes[member.name]: _member(member, shape_of(contract, member.schema), keys)
        for member in own_members(schema)
    }
    own: Json = {"type": "object", "required": list(members), "properties": members}
    base = base_of(schema)
    return {"allOf": [{"$ref": _REFERENCE + keys[base]}, own]} if base else own


def _member(member: Property, shape: Shape, keys: Mapping[str, str]) -> Json:
    """Return a member's type, and what the template prints beside it."""
    printed: dict[str, Json] = {
        "absent": "" if member.required else " | UnsetType",
        "value": _field(member, shape),
        "docstring": docstring(member.schema.doc.description, "    "),
    }
    return {**_type(shape, keys), PRINTED: printed}


def _field(member: Property, shape: Shape) -> str:
    metadata = [f'"wire": {literal(member.name)}']
    metadata += [f'"model": lambda: {shape.model}'] if shape.model else []
    metadata += [f'"arrays": {shape.arrays}'] if shape.arrays else []
    arguments = [] if member.required else ["default=UNSET"]
    arguments += ["repr=False"] if member.schema.doc.secret else []
    return f"field({', '.join(arguments)}{', ' if arguments else ''}metadata={{{', '.join(metadata)}}})"


def _type(shape: Shape, keys: Mapping[str, str]) -> dict[str, Json]:
    """Return the schema that makes the annotation of a shape."""
    node: dict[str, Json] = {"$ref": _REFERENCE + keys[shape.model]} if shape.model else _value(shape.leaf)
    for level in range(shape.arrays, 0, -1):
        types: list[Json] = ["array", "null"] if shape.nullable and level == 1 else ["array"]
        node = {"type": types, "items": node}
    return node


def _value(schema: Schema) -> dict[str, Json]:
    """Return the schema of a plain value: its choices where ``Literal`` can hold them, else its types."""
    listed = [rule.value for rule in schema.rules if rule.keyword == "enum"]
    choices = [[rule.value] for rule in schema.rules if rule.keyword == "const"]
    choices += [value for value in listed if isinstance(value, list)]
    for items in choices:
        if all(item is None or isinstance(item, (str, int)) for item in items):
            return {"enum": items}
    return {"type": list(schema.types)} if schema.types else {}


def emit_models(contract: Contract) -> dict[str, str]:
    """Return the models, one module a target: ``{path below generated/: text}``.

    Raises SpecError for components whose names can't be those of classes.
    """
    modules = _modules(contract)
    _refuse(contract, modules)
    titles = {modules[component]: name for name, component in contract.targets.items()}
    files = {f"{PACKAGE}/models/__init__.py": _index(modules, has_events=bool(contract.events))}
    conversions = Conversions(contract, modules)
    for stem, text in _printed(contract, modules).items() if modules else ():
        title = f"The models of {titles[stem]}." if stem in titles else "The models that several others use."
        files[f"{PACKAGE}/models/{stem}.py"] = _finished(title, text, conversions, Parsers(contract, modules))
    if contract.events:
        files[f"{PACKAGE}/models/{_ANY}.py"] = _union(contract)
    return files


def _modules(contract: Contract) -> dict[str, str]:
    """Return the module of each class that a target needs: a target's, or the one for what several use."""
    targets = list(contract.targets.values())
    classes, todo = set[str](), [*targets]
    while todo:
        name = todo.pop()
        if name and name not in classes:
            classes.add(name)
            schema = contract.schemas[name]
            todo.append(base_of(schema))
            todo += [shape_of(contract, member.schema).model for member in schema.properties]
    owners = modules_of(contract).owners
    return {
        name: module_name(owner) if owner in targets else _SHARED
        for name, owner in owners.items()
        if name in classes
    }


def _refuse(contract: Contract, names: Collection[str]) -> None:
    findings = tuple(
        Finding(contract.schemas[name].place, f"{name!r} can't be the name of a model")
        for name in names
        if name in CLASSES or not name[:1].isupper()
    )
    findings += tuple(
        Finding(
            member.schema.place, f"{member.name!r} can't be a field: `event_name` is the event of a model"
        )
        for name in names
        for member in own_members(contract.schemas[name])
        if identifier(member.name) == "event_name"
    )
    if findings:
        raise SpecError(findings)


def _index(modules: dict[str, str], *, has_events: bool) -> str:
    """Return the package's own module, which loads a class's module when the class is first used."""
    places = dict.fromkeys(MODELS, f"{PACKAGE}._model")
    places |= {name: f"{PACKAGE}.models.{module}" for name, module in modules.items()}
    places |= {"AnyEvent": f"{PACKAGE}.models.{_ANY}"} if has_events else {}
    lines = [
        '"""The models of the events and of the token flow, each loaded when first used."""',
        "",
        HEADER,
        "TYPE_CHECKING = False",
        "if TYPE_CHECKING:",
    ]
    names = sorted(places, key=lambda name: (not name.isupper(), name))
    for place in sorted(set(places.values())):
        lines += _import(place, [name for name in names if places[name] == place])
    lines += ["", *constant("__all__", "[", names, "]"), "", "_MODULES = {"]
    lines += [f"    {literal(name)}: {literal(places[name])}," for name in names]
    return "\n".join([*lines, "}", "", _LAZY])


def _union(contract: Contract) -> str:
    """Return the module of the union of all events' models."""
    names = sorted(event.schema for event in contract.events)
    lines = ['"""The union of the models of all events."""', "", HEADER, "from typing import TypeAlias", ""]
    for name in names:
        lines += _imported(f"{PACKAGE}.models.{module_name(name)}", [name])
    union = ["AnyEvent: TypeAlias = (", f"    {names[0]}", *(f"    | {name}" for name in names[1:]), ")"]
    return "\n".join([*lines, "", *union, '"""Any event of the contract."""', ""])


def _import(place: str, names: list[str]) -> list[str]:
    line = f"    from {place} import {', '.join(names)}"
    if len(line) <= LINE:
        return [line]
    return [f"    from {place} import (", *(f"        {name}," for name in names), "    )"]


def _printed(contract: Contract, modules: dict[str, str]) -> dict[str, str]:
    """Return what datamodel-code-generator prints: text by module."""
    keys = {name: f"{module}.{name}" for name, module in modules.items()}
    targets = {component: literal(name) for name, component in contract.targets.items()}
    extra = {
        key: {
            "docstring": docstring(contract.schemas[name].doc.description, "    "),
            "event_name": targets.get(name),
        }
        for name, key in keys.items()
    }
    printed = generate(
        json.dumps(document_of(contract, keys)),
        input_filename="openapi.json",
        input_file_type=InputFileType.OpenAPI,
        output_model_type=DataModelType.DataclassesDataclass,
        target_python_version=PythonVersion.PY_311,
        base_class=f"{PACKAGE}._model.Model",
        additional_imports=[
            "dataclasses.field",
            *(f"typing.{name}" for name in ("Any", "ClassVar", "Literal")),
            *(f"{PACKAGE}._checks.{name}" for name in CHECKS),
            *(f"{PACKAGE}._model.{name}" for name in ("UNSET", "UnsetType", *HELPERS)),
        ],
        custom_template_dir=_TEMPLATES,
        extra_template_data=defaultdict(dict, extra),
        field_extra_keys_without_x_prefix={PRINTED},
        frozen_dataclasses=True,
        keyword_only=True,
        enum_field_as_literal=LiteralType.All,
        use_generic_container_types=True,
        use_exact_imports=True,
        use_double_quotes=True,
        custom_file_header=HEADER.strip(),
        disable_timestamp=True,
        formatters=[Formatter.BUILTIN],
        builtin_format_line_length=LINE,
    )
    assert isinstance(printed, dict), "dotted keys give modules"
    return {path[0].removesuffix(".py"): text for path, text in printed.items() if path != ("__init__.py",)}


def _finished(title: str, text: str, conversions: Conversions, parsers: Parsers) -> str:
    """Return a printed module with a docstring, its conversions, and the imports that it uses."""
    tree = ast.parse(text)
    classes = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
    functions = [line for name in classes for line in conversions.lines(name, parsers)]
    text = "\n".join([text, *parsers.constants(), *functions])
    names_in = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name))
    used = {node.id for node in names_in if isinstance(node.ctx, ast.Load)}  # a field may have such a name
    lines: list[str | None] = [*text.splitlines()]
    for node in tree.body:
        if not isinstance(node, ast.ImportFrom) or any(alias.asname for alias in node.names):
            continue
        if node.module == "__future__":
            continue
        names = {alias.name for alias in node.names}
        if node.level:
            names |= {function for name in names for function in conversions.names_for(name)}
        source = "." * node.level + (node.module or "")
        lines[node.lineno - 1] = "\n".join(_imported(source, sorted(names & used, key=_sorted_by))) or None
        lines[node.lineno : node.end_lineno] = [None] * ((node.end_lineno or 0) - node.lineno)
    return "\n".join([docstring(title), "", *(line for line in lines if line is not None), ""])


def _imported(source: str, names: list[str]) -> list[str]:
    return [line.removeprefix("    ") for line in _import(source, names)] if names else []


def _sorted_by(name: str) -> tuple[int, str]:
    """Return what sorts names as the linter does: constants, classes, and all others."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)
