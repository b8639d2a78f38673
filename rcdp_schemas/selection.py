"""Which issue codes count: chosen or left out by code, or by the first characters of codes."""

from __future__ import annotations

from rcdp_schemas.contract.names import require_code
from rcdp_schemas.records import Record
from rcdp_schemas_generated.index import CODES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from rcdp_schemas.issues import Issue


class Selection(Record):
    """Keeps the issues of the selected codes, all where none is selected, but for the ignored ones."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def apply(self, issues: tuple[Issue, ...]) -> tuple[Issue, ...]:
        """Return the issues that count."""
        return tuple(issue for issue in issues if self._counts(issue.code))

    def _counts(self, code: str) -> bool:
        return code not in self.ignore and (not self.select or code in self.select)


def parse_selection(select: Iterable[str], ignore: Iterable[str]) -> Selection:
    """Return the selection that two lists of options ask for.

    An option holds codes, or beginnings such as ``RC4``, apart by commas. Raises UnknownCodeError for
    one that no code begins with.
    """
    return Selection(_codes(select), _codes(ignore))


def _codes(options: Iterable[str]) -> tuple[str, ...]:
    return tuple(code for option in options for part in option.split(",") for code in _matching(part.strip()))


def _matching(beginning: str) -> tuple[str, ...]:
    found = tuple(code for code in CODES if beginning.startswith("RC") and code.startswith(beginning))
    if not found:
        require_code(beginning)  # raises, since every code begins with itself
    return found
