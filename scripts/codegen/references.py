"""Where a reference leads: the pointer in its fragment, and the schema that stands there."""

from __future__ import annotations

from urllib.parse import unquote

from scripts.codegen.ir import Json
from scripts.codegen.keywords import SUBSCHEMAS
from scripts.codegen.source import Tokens


def tokens_of(reference: str) -> tuple[str, ...]:
    """Return the tokens of the pointer in a reference's fragment."""
    pointer = unquote(reference.partition("#")[2])
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])


def find_schema(node: Json, path: tuple[str, ...]) -> tuple[Tokens, Json] | None:
    """Return the place below a schema, and the node there, of the schema at a path; None if there is none."""
    found: Tokens = ()
    while path:
        keyword, *rest = path
        if not isinstance(node, dict) or keyword not in node:
            return None
        node, found, path = node[keyword], (*found, keyword), (*rest,)
        kind = SUBSCHEMAS.get(keyword)
        if kind == "map" and isinstance(node, dict) and path and path[0] in node:
            node, found, path = node[path[0]], (*found, path[0]), path[1:]
        elif kind == "list" and isinstance(node, list) and path and path[0] in map(str, range(len(node))):
            node, found, path = node[int(path[0])], (*found, int(path[0])), path[1:]
        elif kind != "one":
            return None
    return found, node
