"""Tables of a configuration file: their values by key, and a sentence for each thing that is wrong."""

from __future__ import annotations

from typing import NamedTuple

from rcdp_schemas.contract.names import closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any, TypeVar

    _T = TypeVar("_T")


class Kind(NamedTuple):
    """A kind of value: how it is called, whether a value is one, and what an absent one stands for."""

    words: str
    holds: Callable[[object], bool]
    absent: object = None


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


_TABLES = Kind("an array of tables", _is_tables, absent=())


class Table:
    """A table that may have some keys; what is wrong with it goes to ``complaints``."""

    def __init__(
        self, members: Mapping[str, object], name: str, keys: Iterable[str], complaints: list[str]
    ) -> None:
        self._members = members
        self._name = name
        self._complaints = complaints
        known = tuple(keys)
        for key in members:
            if key not in known:
                meant = closest(key, known)
                step = f"did you mean '{meant}'?" if meant else f"the keys are {', '.join(known)}"
                complaints.append(f"{name}: unknown key '{key}'; {step}")

    def read(self, key: str, kind: Kind) -> Any:
        """Return the value of a key, or what stands for an absent one; None is what may not be absent."""
        value = self._members.get(key)
        if value is None and kind.absent is None:
            self._complaints.append(f"{self._name} has no key '{key}'")
        if value is None or kind.holds(value):
            return kind.absent if value is None else value
        self._complaints.append(f"{self._name}.{key} must be {kind.words}")
        return kind.absent

    def tables(self, key: str, keys: Iterable[str]) -> Iterator[Table]:
        """Yield the tables of an array of tables, none where the key is absent."""
        known = tuple(keys)
        for index, members in enumerate(self.read(key, _TABLES)):
            yield Table(members, f"{self._name}.{key}[{index}]", known, self._complaints)

    def each(self, key: str, values: Iterable[str] | None, check: Callable[[str], _T]) -> list[_T]:
        """Return what a check makes of each value of a key, but for those that it refuses."""
        found = []
        for value in values or ():
            try:
                found.append(check(value))
            except (LookupError, ValueError) as error:
                self._complaints.append(f"{self._name}.{key}: {error}")
        return found
