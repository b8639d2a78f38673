"""YAML documents as texts with payloads in them, whose values are placed when that is first asked for."""

from __future__ import annotations

from rcdp_schemas.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.spans import Span
    from rcdp_schemas.yaml.nodes import Node


class YamlText(Text):
    """A YAML text of one document, which is one payload."""

    __slots__ = ("_root",)

    is_json = False

    def __init__(self, value: str, first_line: int = 1) -> None:
        super().__init__(value, first_line)
        self._root: Node | None = None

    @property
    def root(self) -> Node:
        """The value of the document, which must be readable, with its place."""
        if self._root is None:
            from rcdp_schemas.yaml.composing import compose  # what is valid does not pay for it

            self._root = compose(self.value)
        return self._root

    def scan(self) -> Iterator[Span]:
        """Yield every value of the document; what an alias stands for has the place of the alias."""
        return self.root.scan()

    def scan_scalars(self) -> Iterator[Span]:
        """Yield every value that holds no others where it is written, with each path that leads to it."""
        return self.root.scan_scalars()


class YamlPartText(YamlText):
    """A YAML text of one document, beside which there are others."""

    __slots__ = ()

    holds_several = True


class YamlArrayText(YamlPartText):
    """A YAML text of one document, which is an array of payloads; ``first`` is the index of the first."""

    __slots__ = ("_first",)

    def __init__(self, value: str, first_line: int, first: int) -> None:
        super().__init__(value, first_line)
        self._first = first

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        return type(self), (self.value, self.first_line, self._first)

    def scan_payload(self, document: int) -> Iterator[Span]:
        """Yield every value of one item of the array, with its path in the item."""
        items = self.root.members or ()
        return items[document - self._first].node.scan()
