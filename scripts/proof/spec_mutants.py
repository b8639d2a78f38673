"""Every mutant of the contract: the bundled spec with one edit in one place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from scripts.codegen.ir import Json
from scripts.codegen.source import Tokens, pointer
from scripts.proof.schema_edits import Edit, Node, hard_edits, soft_edits

Document = Mapping[str, Json]
_SCHEMAS = ("components", "schemas")
_PREFIX = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A contract with one edit; ``component`` is the schema it was made in, "" for the document itself."""

    component: str
    place: str
    edit: Edit
    document: Document

    @property
    def name(self) -> str:
        """The place, what was done there, and with what."""
        return f"{self.place} {self.edit.kind} {self.edit.what}".rstrip()


def mutants(document: Document) -> Iterator[Mutant]:
    """Yield every mutant of a bundled spec."""
    for name, schema in _schemas(document).items():
        for tokens, node in _nodes(schema, (*_SCHEMAS, name)):
            is_soft = len(tokens) > 1 and tokens[-2] == "x-warn"
            edits = soft_edits(node) if is_soft else (*hard_edits(node), *_reference_edits(document, node))
            place = pointer(tokens[len(_SCHEMAS) :])
            for edit in edits:
                yield Mutant(name, place, edit, replaced(document, tokens, edit.node))
    yield from _secret_mutants(document)


def reachable(document: Document, component: str) -> set[str]:
    """Return the names of a component and of all that it refers to, directly or not."""
    found, todo = set[str](), [component]
    while todo:
        if (name := todo.pop()) not in found:
            found.add(name)
            todo += [
                str(node["$ref"]).removeprefix(_PREFIX)
                for _, node in _nodes(_schemas(document)[name], ())
                if "$ref" in node
            ]
    return found


def replaced(value: Any, tokens: Tokens, new: object) -> Any:
    """Return a JSON value with another one at a place, and all else shared."""
    if not tokens:
        return new
    copied: Any = {**value} if isinstance(value, dict) else [*value]
    copied[tokens[0]] = replaced(value[tokens[0]], tokens[1:], new)
    return copied


def _schemas(document: Document) -> Mapping[str, Node]:
    return cast("Any", document)["components"]["schemas"]  # type: ignore[no-any-return]


def _nodes(node: Any, tokens: Tokens) -> Iterator[tuple[Tokens, Node]]:
    """Yield a schema and all that are written inside it, soft ones too."""
    yield tokens, node
    for name, member in node.get("properties", {}).items():
        yield from _nodes(member, (*tokens, "properties", name))
    for keyword in ("allOf", "anyOf", "x-warn"):
        for index, inner in enumerate(node.get(keyword, [])):
            yield from _nodes(inner, (*tokens, keyword, index))
    if "items" in node:
        yield from _nodes(node["items"], (*tokens, "items"))


def _reference_edits(document: Document, node: Node) -> Iterator[Edit]:
    """Yield a node with the bare type of what it refers to in the reference's place."""
    if "$ref" in node:
        target = _schemas(document)[str(node["$ref"]).removeprefix(_PREFIX)]
        bare = {key: value for key, value in node.items() if key != "$ref"}
        yield Edit("empty $ref", str(node["$ref"]), {**bare, "type": target.get("type", "object")})


def _secret_mutants(document: Document) -> Iterator[Mutant]:
    """Yield the contract without each of the names of credentials."""
    secrets = cast("dict[str, Any]", document["x-secret-fields"])
    for name in secrets["names"]:
        rest = [other for other in secrets["names"] if other != name]
        edit = Edit("drop a credential's name", name, {**secrets, "names": rest})
        yield Mutant("", "/x-secret-fields", edit, replaced(document, ("x-secret-fields",), edit.node))
