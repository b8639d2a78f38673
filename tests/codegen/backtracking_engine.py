"""A simple backtracking engine that counts its steps: the reference for which patterns are linear."""

from __future__ import annotations

from collections.abc import Callable

from scripts.codegen.patterns.syntax import Characters, Choice, Node, Pattern, Repeat, Sequence, parse

_Then = Callable[[int], bool]


def count_steps(source: str, text: str) -> int:
    """Return how many characters and branches an engine tries in a search over a text."""
    engine = _Engine(parse(source), text)
    engine.search()
    return engine.steps


class _Engine:
    def __init__(self, pattern: Pattern, text: str) -> None:
        self.steps = 0
        self._pattern = pattern
        self._text = text

    def search(self) -> bool:
        """Whether the pattern is found, from the first start that it can be found from."""
        starts = range(1 if self._pattern.from_start else len(self._text) + 1)
        return any(self._match(self._pattern.body, start, self._ends) for start in starts)

    def _ends(self, at: int) -> bool:
        return not self._pattern.to_end or at == len(self._text)

    def _match(self, node: Node, at: int, then: _Then) -> bool:
        self.steps += 1
        match node:
            case Characters(ranges):
                char = ord(self._text[at]) if at < len(self._text) else -1
                return any(low <= char <= high for low, high in ranges) and then(at + 1)
            case Sequence(parts):
                return self._sequence(parts, at, then)
            case Choice(branches):
                return any(self._match(branch, at, then) for branch in branches)
            case Repeat():
                return self._repeat(node, 0, at, then)

    def _sequence(self, parts: tuple[Node, ...], at: int, then: _Then) -> bool:
        if not parts:
            return then(at)
        return self._match(parts[0], at, lambda end: self._sequence(parts[1:], end, then))

    def _repeat(self, node: Repeat, done: int, at: int, then: _Then) -> bool:
        """Try one time more, and then to go on; a time beyond the needed ones has to read something."""

        def once_more(end: int) -> bool:
            return (done < node.least or end > at) and self._repeat(node, done + 1, end, then)

        is_open = node.most is None or done < node.most
        return (is_open and self._match(node.part, at, once_more)) or (done >= node.least and then(at))
