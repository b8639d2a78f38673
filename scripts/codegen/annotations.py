"""The annotations of a schema node: what the spec says for people, and how sure it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from scripts.codegen.ir import Doc, Evidence, Guide, Json, Source


def read_doc(node: Mapping[str, Json], base: Doc | None = None) -> Doc:
    """Return the documentation of a node; what the node does not say comes from ``base``."""
    doc = base or Doc()
    texts = {
        "label": node.get("x-label"),
        "description": node.get("description"),
        "unit": node.get("x-unit"),
    }
    found: dict[str, object] = {
        key: " ".join(str(text).split()) for key, text in texts.items() if text is not None
    }
    if "examples" in node:
        found["examples"] = tuple(cast("list[Json]", node["examples"]))
    if "x-evidence" in node:
        found["evidence"] = _evidence(cast("dict[str, Json]", node["x-evidence"]))
    if "x-reference-guide" in node:
        found["reference_guide"] = read_guide(node["x-reference-guide"])
    if "x-secret" in node:
        found["secret"] = bool(node["x-secret"])
    return replace(doc, **found)  # type: ignore[arg-type]


def read_guide(node: Json) -> Guide:
    """Return what the reference guide says: a text that no issue is about, or a mapping that says more."""
    if not isinstance(node, dict):
        return Guide(" ".join(str(node).split()))
    about, names = (cast("list[str]", node.get(key, [])) for key in ("about", "names"))
    return Guide(" ".join(str(node.get("says", "")).split()), tuple(about), tuple(names))


def has_readable_evidence(node: Mapping[str, Json]) -> bool:
    """Whether a node's evidence, if it has any, is of the shape that ``read_doc`` wants."""
    evidence = node.get("x-evidence", {})
    sources = evidence.get("sources", []) if isinstance(evidence, dict) else None
    return isinstance(sources, list) and all(isinstance(source, dict) for source in sources)


def _evidence(node: Mapping[str, Json]) -> Evidence:
    sources = cast("list[dict[str, Json]]", node.get("sources", []))
    return Evidence(
        grade=str(node.get("grade", "")),
        sources=tuple(
            Source(*(" ".join(str(source.get(key, "")).split()) for key in ("section", "kind", "quote")))
            for source in sources
        ),
        decision=" ".join(str(node.get("decision", "")).split()),
        settles=" ".join(str(node.get("settles", "")).split()),
    )
