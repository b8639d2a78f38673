"""The document that datamodel-code-generator reads: the contract's objects, prepared for printing.

It is not the spec. Attributes have the names chosen here, every member is required (absence is a type of
its own), and all text of the spec but the choices of an enum is finished Python source.
"""

from __future__ import annotations

from collections.abc import Mapping

from scripts.codegen.emitters.model_shapes import Shape, attributes_of, base_of, own_members, shape_of
from scripts.codegen.ir import Contract, Json, Property, Schema
from scripts.codegen.text import docstring, literal

PRINTED = "x-printed"
_REFERENCE = "#/components/schemas/"


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
    metadata += ['"nullable": True'] if shape.nullable else []
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
