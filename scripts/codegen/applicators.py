"""The keywords that hold schemas: of members, of items, and of the same value."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import cast

from scripts.codegen.ir import Condition, Contains, Json, Patterned, Property, Schema
from scripts.codegen.rules import RuleError, read_rules
from scripts.codegen.source import Tokens


@dataclass(frozen=True, slots=True)
class Applicators:
    """Reads the keywords; ``build`` makes a schema of a node, and ``refuse`` notes what can't be one."""

    build: Callable[[Json, Tokens], Schema]
    refuse: Callable[[Tokens, str], None]

    def add(self, own: Schema, node: Mapping[str, Json], tokens: Tokens) -> Schema:
        """Return a schema with all that its node holds, but for ``allOf`` and ``$ref``."""
        for _ in self._map(node, "$defs", tokens):
            pass  # what nobody refers to must be right all the same
        own = self._with_members(own, node, tokens)
        own = self._with_items(own, node, tokens)
        return self._with_branches(own, node, tokens)

    def branches(self, node: Mapping[str, Json], keyword: str, tokens: Tokens) -> tuple[Schema, ...]:
        """Return the schemas in the list under a keyword."""
        branches = cast("list[Json]", node.get(keyword, []))
        return tuple(self.build(branch, (*tokens, keyword, index)) for index, branch in enumerate(branches))

    def _with_members(self, own: Schema, node: Mapping[str, Json], tokens: Tokens) -> Schema:
        required = cast("list[str]", node.get("required", []))
        members = self._map(node, "properties", tokens)
        return replace(
            own,
            properties=tuple(Property(name, schema, name in required) for name, schema in members),
            required=tuple(required),
            patterned=tuple(self._patterned(node, tokens)),
            additional=self._limit(node, "additionalProperties", tokens),
            names=self._limit(node, "propertyNames", tokens),
        )

    def _patterned(self, node: Mapping[str, Json], tokens: Tokens) -> Iterator[Patterned]:
        for pattern, schema in self._map(node, "patternProperties", tokens):
            try:
                (rule,) = read_rules({"pattern": pattern, "x-expected": {"pattern": pattern}})
            except RuleError as error:
                self.refuse((*tokens, "patternProperties", pattern), str(error))
            else:
                yield Patterned(rule, schema)

    def _with_items(self, own: Schema, node: Mapping[str, Json], tokens: Tokens) -> Schema:
        return replace(
            own,
            prefix=self.branches(node, "prefixItems", tokens),
            items=self._limit(node, "items", tokens),
            contains=self._contains(node, tokens),
        )

    def _contains(self, node: Mapping[str, Json], tokens: Tokens) -> Contains | None:
        """Return what an array has to contain, None where any array does."""
        schema = self._one(node, "contains", tokens)
        least, most = (cast("float | None", node.get(keyword)) for keyword in ("minContains", "maxContains"))
        if schema is None or (least == 0 and most is None):
            return None
        return Contains(schema, 1 if least is None else int(least), None if most is None else int(most))

    def _with_branches(self, own: Schema, node: Mapping[str, Json], tokens: Tokens) -> Schema:
        test = self._one(node, "if", tokens)
        branches = self._limit(node, "then", tokens), self._limit(node, "else", tokens)
        return replace(
            own,
            any_of=self.branches(node, "anyOf", tokens),
            one_of=self.branches(node, "oneOf", tokens),
            negated=self._one(node, "not", tokens),
            condition=Condition(test, *branches) if test and any(branches) else None,
        )

    def _one(self, node: Mapping[str, Json], keyword: str, tokens: Tokens) -> Schema | None:
        return self.build(node[keyword], (*tokens, keyword)) if keyword in node else None

    def _limit(self, node: Mapping[str, Json], keyword: str, tokens: Tokens) -> Schema | None:
        """Return the schema under a keyword, None where it is missing or allows everything."""
        return None if node.get(keyword, True) in (True, {}) else self._one(node, keyword, tokens)

    def _map(self, node: Mapping[str, Json], keyword: str, tokens: Tokens) -> Iterator[tuple[str, Schema]]:
        for name, member in cast("dict[str, Json]", node.get(keyword, {})).items():
            yield name, self.build(member, (*tokens, keyword, name))
