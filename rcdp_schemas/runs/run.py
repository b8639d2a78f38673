"""What a run checks, and by which rules."""

from __future__ import annotations

from rcdp_schemas.checking import check_loaded
from rcdp_schemas.configuration.settings import Settings
from rcdp_schemas.errors import MissingExtraError
from rcdp_schemas.inputs import Unreadable
from rcdp_schemas.records import Record
from rcdp_schemas.reporting.results import Result, Source
from rcdp_schemas.routing import Router
from rcdp_schemas.selection import Selection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

    from rcdp_schemas.inputs import Input
    from rcdp_schemas.loading import Loaded


class Rules(Record):
    """How payloads are judged: as which event, how strictly, which issues count, and what may be shown.

    Of a payload at most ``max_issues`` issues are shown, with 0 all. ``settings`` are the project's; what
    they say of the whole run is in the other fields.
    """

    event: str | None = None
    strict: bool = False
    redact: bool = False
    max_issues: int = 0
    selection: Selection = Selection()
    settings: Settings = Settings()

    def router(self, path: str | None) -> Router:
        """Return what tells the event of each payload of a file."""
        if self.event is not None:
            return Router(self.event, path=path)
        return Router(self.settings.event_of(path), "configured pattern", path)


def check_inputs(
    inputs: Iterable[Input | Unreadable], rules: Rules
) -> Generator[Result | Unreadable, None, None]:
    """Yield the result of each payload in the order of the files; what can't be read stays in its place."""
    for source in inputs:
        if isinstance(source, Unreadable):
            yield source
        else:
            yield from check_input(source, rules)


def check_input(source: Input, rules: Rules) -> Generator[Result | Unreadable, None, None]:
    """Yield the result of each payload of a file."""
    try:
        yield from check_payloads(source, source.load(), rules)
    except (MissingExtraError, OSError) as error:
        yield unreadable(source, error)


def check_payloads(
    source: Input, payloads: Iterable[Loaded], rules: Rules, *, first: int = 0
) -> Iterator[Result]:
    """Yield the results of payloads of one file, of which the first has the index ``first``."""
    router, expected = rules.router(source.path), rules.settings.expected_codes(source.path)
    for document, loaded in enumerate(payloads, first):
        report = check_loaded(loaded, router, strict=rules.strict, redact=rules.redact)
        report = rules.selection.apply(report)
        if expected is not None:
            from rcdp_schemas.expectations import meet  # a run without negative fixtures does not pay for it

            report = rules.selection.apply(meet(report, expected, loaded))
        shown = Source(loaded.text, parsed=loaded.complete, redact=rules.redact) if report.issues else None
        omitted = max(0, len(report.issues) - rules.max_issues) if rules.max_issues else 0
        several = loaded.holds_several
        yield Result(source.name, document, report, shown, source.form, omitted, several)


def unreadable(source: Input, error: MissingExtraError | OSError) -> Unreadable:
    """Return what stands in the place of the results of a file that can't be read."""
    return Unreadable(source.name, getattr(error, "strerror", None) or str(error), error)
