"""What a run checks, and by which rules."""

from __future__ import annotations

from itertools import count

from rcdp_schemas.checking import check_loaded, check_quickly, clean_report, expect
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
    from rcdp_schemas.inputs.ndjson_file import Lines
    from rcdp_schemas.issues.report import Report
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


class Judge:
    """Judges the payloads of one file."""

    def __init__(self, source: Input, rules: Rules) -> None:
        self._source = source
        self._rules = rules
        self._router = rules.router(source.path)
        self._expected = rules.settings.expected_codes(source.path)

    def quickly(self, text: bytes) -> Report | None:
        """Return the report on a text where nothing is wrong with it, and None where that is not certain."""
        return check_quickly(text, self._router) if self._expected is None else None

    def result(self, document: int, loaded: Loaded) -> Result:
        """Return the result of a payload with this index."""
        source, rules = self._source, self._rules
        report = check_loaded(loaded, self._router, strict=rules.strict, redact=rules.redact)
        report = rules.selection.apply(report)
        if self._expected is not None:
            from rcdp_schemas.expectations import meet  # a run without negative fixtures does not pay for it

            report = rules.selection.apply(meet(report, self._expected, loaded))
        shown = Source(loaded.text, parsed=loaded.complete, redact=rules.redact) if report.issues else None
        omitted = max(0, len(report.issues) - rules.max_issues) if rules.max_issues else 0
        return Result(source.name, document, report, shown, source.form, omitted, loaded.holds_several, 1)

    def clean(self, document: int, report: Report, payloads: int = 1) -> Result:
        """Return the result of payloads without an issue, of which the first has this index."""
        source = self._source
        return Result(source.name, document, report, None, source.form, 0, False, payloads)  # noqa: FBT003


def check_inputs(
    inputs: Iterable[Input | Unreadable], rules: Rules, *, apart: bool = False
) -> Generator[Result | Unreadable, None, None]:
    """Yield the results of files in their order; what can't be read stays in its place.

    Records of NDJSON without an issue that follow one another have one result, unless all are wanted
    ``apart``.
    """
    for source in inputs:
        if isinstance(source, Unreadable):
            yield source
        else:
            yield from check_input(source, rules, apart=apart)


def check_input(
    source: Input, rules: Rules, *, apart: bool = False
) -> Generator[Result | Unreadable, None, None]:
    """Yield the results of a file, as above."""
    try:
        judge = Judge(source, rules)
        if source.form == "ndjson":
            yield from _check_records(source, judge, apart=apart)
        else:
            yield from map(judge.result, count(), source.load())
    except (MissingExtraError, OSError) as error:
        yield unreadable(source, error)


def _check_records(source: Input, judge: Judge, *, apart: bool) -> Iterator[Result]:
    from rcdp_schemas.inputs.ndjson_file import read  # most runs have no such file
    from rcdp_schemas.inputs.opening import size_of

    expect(size_of(source) or 0)
    document = 0
    for lines in read(source):
        for result in check_lines(lines, judge, document, apart=apart):
            yield result
            document = result.document + result.payloads


def check_lines(lines: Lines, judge: Judge, document: int, *, apart: bool = False) -> Iterator[Result]:
    """Yield the results of lines, of which the first payload has the index ``document``; others as above."""
    from rcdp_schemas.inputs.ndjson_file import is_blank, load_line

    clean = 0  # payloads without an issue, which have no result yet
    for number, line in lines.numbered():
        report = judge.quickly(line)
        if report is None:
            if is_blank(line, number):
                continue
            if clean:
                yield judge.clean(document, clean_report(None, None), clean)
            document += clean
            clean = 0
            yield judge.result(document, load_line(line, number))
            document += 1
        elif apart:
            yield judge.clean(document, report)
            document += 1
        else:
            clean += 1
    if clean:
        yield judge.clean(document, clean_report(None, None), clean)
    if lines.fault is not None:
        yield judge.result(document, lines.fault)


def unreadable(source: Input, error: MissingExtraError | OSError) -> Unreadable:
    """Return what stands in the place of the results of a file that can't be read."""
    return Unreadable(source.name, getattr(error, "strerror", None) or str(error), error)
