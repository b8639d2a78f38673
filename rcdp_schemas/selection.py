"""Which issue codes count: chosen or left out by code, or by the first characters of codes."""

from __future__ import annotations

from rcdp_schemas.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from rcdp_schemas.issues.report import Report


class Selection(Record):
    """Keeps the issues of the selected codes, all where none is selected, but for the ignored ones."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def apply(self, report: Report) -> Report:
        """Return the report with the issues that count, so with the verdict that follows from them."""
        kept = tuple(issue for issue in report.issues if self._counts(issue.code))
        return report if len(kept) == len(report.issues) else report.replace(issues=kept)

    def _counts(self, code: str) -> bool:
        return code not in self.ignore and (not self.select or code in self.select)


def parse_selection(select: Iterable[str], ignore: Iterable[str]) -> Selection:
    """Return the selection that two lists of options ask for.

    An option holds codes, or beginnings such as ``RC4``, apart by commas. Raises UnknownCodeError for
    one that no code begins with.
    """
    return Selection(_codes(select), _codes(ignore))


def _codes(options: Iterable[str]) -> tuple[str, ...]:
    prefixes = [part.strip() for option in options for part in option.split(",")]
    if not prefixes:
        return ()
    from rcdp_schemas.contract.codes import match_codes  # most runs select nothing

    return tuple(code for prefix in prefixes for code in match_codes(prefix))
