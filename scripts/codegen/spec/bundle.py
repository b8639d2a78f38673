"""Join the documents of a spec into one: references become local, example files are inlined."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import cast

from scripts.codegen.ir import Finding, Json, Place, SpecError
from scripts.codegen.keywords import SUBSCHEMAS
from scripts.codegen.spec.source import Document, SpecFiles, Tokens, pointer

ENTRY = "openapi.yaml"
_FILE = re.compile(r"(?:[A-Za-z0-9_-]+/)?[A-Za-z0-9_-]+\.yaml")
_COMPONENT = re.compile(r"\.\./openapi\.yaml(#/components/([A-Za-z]+)/([A-Za-z0-9._-]+))")
_SCHEMA = re.compile(r"#/components/schemas/([^/]+)")
_EXAMPLE = re.compile(r"\.\./(examples/[A-Za-z0-9_-]+/[A-Za-z0-9._-]+\.json)")


@dataclass(frozen=True, slots=True)
class Bundle:
    """The whole spec as one OpenAPI document; ``origins`` says where each of its nodes comes from."""

    document: dict[str, Json]
    origins: Mapping[Tokens, Place]
    payloads: Mapping[str, bytes]

    def place(self, tokens: Tokens) -> Place:
        """Return where a node was written, or its nearest ancestor that was."""
        while tokens not in self.origins:
            tokens = tokens[:-1]
        return self.origins[tokens]


def bundle(files: SpecFiles) -> Bundle:
    """Return a spec's files as one document. Raises SpecError with all references that are not allowed."""
    entry = files.documents.get(ENTRY)
    if entry is None:
        raise SpecError((Finding(Place(f"{files.name}/{ENTRY}", 1, ""), "this file is missing"),))
    bundler = _Bundler(files.documents, entry)
    document = cast("dict[str, Json]", bundler.copy(entry, entry.value, (), ()))
    bundler.refuse_orphans()
    if bundler.findings:
        raise SpecError(tuple(bundler.findings))
    return Bundle(document, bundler.origins, files.payloads)


def component_of(reference: Json) -> str:
    """Return the schema that a reference within the bundle names, "" where it names none."""
    match = _SCHEMA.fullmatch(reference) if isinstance(reference, str) else None
    return match[1] if match else ""


class _Bundler:
    """Copies documents into one; ``used`` maps each file met to the place of its content there."""

    def __init__(self, documents: Mapping[str, Document], entry: Document) -> None:
        self.origins: dict[Tokens, Place] = {}
        self.findings: list[Finding] = []
        self._documents = documents
        self._used: dict[str, Tokens] = {ENTRY: ()}
        self._components = cast("dict[str, Json]", entry.value).get("components")

    def copy(self, document: Document, node: Json, inside: Tokens, tokens: Tokens) -> Json:
        """Return a node of a document as it stands in the bundle, at ``tokens``."""
        self.origins[tokens] = document.place(inside)
        if isinstance(node, list):
            return [
                self.copy(document, item, (*inside, index), (*tokens, index))
                for index, item in enumerate(node)
            ]
        if not isinstance(node, dict):
            return node
        if document.path.endswith(".yaml"):  # in a payload the two words mean nothing
            if "$ref" in node and document.path == ENTRY:
                return self._include(document, node, inside, tokens)
            if "externalValue" in node and _is_example(tokens):
                return self._with_value(document, node, inside, tokens)
        return self._members(document, node, inside, tokens)

    def refuse_orphans(self) -> None:
        """Note every file that nothing refers to."""
        for path, document in self._documents.items():
            if path not in self._used:
                self.findings.append(Finding(document.place(), "nothing refers to this file"))

    def _members(
        self, document: Document, node: Mapping[str, Json], inside: Tokens, tokens: Tokens
    ) -> dict[str, Json]:
        copied: dict[str, Json] = {}
        for key, value in node.items():
            copied[key] = self.copy(document, value, (*inside, key), (*tokens, key))
            if key == "$ref" and document.path.endswith(".yaml") and _may_refer(tokens):
                copied[key] = self._local(document, value, (*inside, key), tokens)
        return copied

    def _refuse(self, document: Document, inside: Tokens, message: str) -> None:
        self.findings.append(Finding(document.place(inside), message))

    def _include(self, document: Document, node: Mapping[str, Json], inside: Tokens, tokens: Tokens) -> Json:
        """Return the content of the file that a node of the entry document stands for."""
        here = (*inside, "$ref")
        path = node["$ref"]
        if len(node) > 1:
            self._refuse(document, here, f"$ref stands alone in {ENTRY}")
        elif not isinstance(path, str) or not _FILE.fullmatch(path):
            self._refuse(
                document, here, f"$ref {path!r}: {ENTRY} refers to files such as schemas/Name.yaml only"
            )
        elif path not in self._documents:
            self._refuse(document, here, f"$ref {path!r}: no such file")
        elif path in self._used:
            self._refuse(
                document, here, f"$ref {path!r}: used already, at {pointer(self._used[path]) or 'the root'}"
            )
        elif len(tokens) == 3 and tokens[0] == "components" and tokens[2] != PurePosixPath(path).stem:
            self._used[path] = tokens
            self._refuse(
                document, here, f"$ref {path!r}: the file of {tokens[2]!r} must be named {tokens[2]}.yaml"
            )
        else:
            self._used[path] = tokens
            target = self._documents[path]
            return self.copy(target, target.value, (), tokens)
        return {}

    def _local(self, document: Document, ref: Json, inside: Tokens, tokens: Tokens) -> Json:
        """Return a reference to a component as one within the bundle."""
        match = _COMPONENT.fullmatch(ref) if isinstance(ref, str) else None
        kinds = self._components if isinstance(self._components, dict) else {}
        if match is None:
            allowed = f"../{ENTRY}#/components/<kind>/<Name>"
            self._refuse(document, inside, f"$ref {ref!r}: only {allowed} is allowed here")
            return ref
        named = kinds.get(match[2])
        if not isinstance(named, dict) or match[3] not in named:
            self._refuse(document, inside, f"$ref {ref!r}: {ENTRY} has no such component")
        elif len(tokens) == 3 and tokens[1] != "schemas":
            self._refuse(document, inside, f"$ref {ref!r}: a component can't be a reference to another")
        return match[1]

    def _with_value(
        self, document: Document, node: Mapping[str, Json], inside: Tokens, tokens: Tokens
    ) -> Json:
        """Return an example with the content of its file as its value."""
        here = (*inside, "externalValue")
        path = node["externalValue"]
        match = _EXAMPLE.fullmatch(path) if isinstance(path, str) else None
        rest = {key: value for key, value in node.items() if key != "externalValue"}
        copied = self._members(document, rest, inside, tokens)
        if match is None:
            self._refuse(
                document, here, f"externalValue {path!r}: only ../examples/<event>/<case>.json is allowed"
            )
        elif match[1] not in self._documents:
            self._refuse(document, here, f"externalValue {path!r}: no such file")
        elif "value" in node:
            self._refuse(document, here, "an example has either a value or an externalValue")
        else:
            self._used[match[1]] = (*tokens, "value")
            example = self._documents[match[1]]
            copied["value"] = self.copy(example, example.value, (), (*tokens, "value"))
        return copied


def _may_refer(tokens: Tokens) -> bool:
    """Whether ``$ref`` means something at a node; in the choices and names of a schema it is a name."""
    inside = iter(tokens[3:] if tokens[:2] == ("components", "schemas") else ())
    for token in inside:
        if token in {"const", "enum", "examples"}:
            return False
        if SUBSCHEMAS.get(str(token)) in {"list", "map"} and next(inside, None) is None:
            return False
    return True


def _is_example(tokens: Tokens) -> bool:
    """Whether a node is a named example of a media type or parameter."""
    return len(tokens) > 1 and tokens[-2] == "examples" and isinstance(tokens[-1], str)
