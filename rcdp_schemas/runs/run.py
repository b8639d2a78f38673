"""What a run checks, and by which rules."""

from __future__ import annotations

from rcdp_schemas.checking.check import clean
from rcdp_schemas.checking.settings import Settings
from rcdp_schemas.checking.texts import check_data, check_document
from rcdp_schemas.errors import MissingExtraError
from rcdp_schemas.inputs import Unreadable
from rcdp_schemas.reading.json import read as read_json
from rcdp_schemas.records import Record
from rcdp_schemas.reporting.results import Result, Source
from rcdp_schemas.routing import Router
from rcdp_schemas.selection import Selection
from rcdp_schemas.validation import report_on

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from rcdp_schemas.checking.check import Outcome
    from rcdp_schemas.inputs import Input
    from rcdp_schemas.inputs.ndjson_file import Lines
    from rcdp_schemas.reading.document import Document


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

    def data(self, data: bytes, first_line: int = 1) -> Outcome:
        """Return the outcome for a JSON text of one payload."""
        rules = self._rules
        outcome = check_data(
            data, self._router, strict=rules.strict, redact=rules.redact, first_line=first_line
        )
        return self._counting(outcome, lambda: read_json(data, first_line=first_line))

    def document(self, document: Document) -> Outcome:
        """Return the outcome for a payload that was read."""
        rules = self._rules
        outcome = check_document(document, self._router, strict=rules.strict, redact=rules.redact)
        return self._counting(outcome, lambda: document)

    def _counting(self, outcome: Outcome, document: Callable[[], Document]) -> Outcome:
        """Return the outcome with the issues that count."""
        if outcome.issues:
            outcome = outcome.with_issues(self._rules.selection.apply(outcome.issues))
        if self._expected is None:
            return outcome
        from rcdp_schemas.expectations import meet  # a run without negative fixtures does not pay for it

        outcome = meet(outcome, self._expected, outcome.document or document())
        return outcome.with_issues(self._rules.selection.apply(outcome.issues))

    def result(
        self, index: int, outcome: Outcome, payloads: int = 1, *, holds_several: bool = False
    ) -> Result:
        """Return the result of a payload with this index, or of several in which nothing was found."""
        source, most, document = self._source, self._rules.max_issues, outcome.document
        shown = None
        if outcome.issues and document is not None:
            shown = Source(document.text, parsed=document.complete, redact=self._rules.redact)
        omitted = max(0, len(outcome.issues) - most) if most else 0
        report = report_on(outcome)
        return Result(source.name, index, report, shown, source.form, omitted, holds_several, payloads)

    def nothing(self) -> Result:
        """Return the result of a file that may be empty, and is, unless an issue is expected of it."""
        outcome = clean(None, None) if self._expected is None else self.document(read_json(b""))
        return self.result(0, outcome, 0 if self._expected is None else 1)


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
            yield from _check_payloads(source, judge)
    except (MissingExtraError, OSError) as error:
        yield unreadable(source, error)


def _check_payloads(source: Input, judge: Judge) -> Iterator[Result]:
    """Yield the result of each payload of a file that is no NDJSON."""
    if source.form == "json":
        from rcdp_schemas.inputs import json_file

        data = json_file.read(source)
        if not json_file.is_array(data):
            yield judge.result(0, judge.data(data))
            return
        documents = json_file.items(data)
    else:
        documents = source.load()
    for document in documents:
        outcome = judge.document(document)
        yield judge.result(document.index, outcome, holds_several=document.text.holds_several)


def _check_records(source: Input, judge: Judge, *, apart: bool) -> Iterator[Result]:
    from rcdp_schemas.inputs.ndjson_file import read  # most runs have no such file

    index = 0
    for lines in read(source):
        for result in check_lines(lines, judge, index, apart=apart):
            yield result
            index = result.document + result.payloads


def check_lines(lines: Lines, judge: Judge, index: int, *, apart: bool = False) -> Iterator[Result]:
    """Yield the results of lines, of which the first payload has this index; others as above."""
    from rcdp_schemas.inputs.ndjson_file import is_blank, without_end

    clean_ones = 0  # which have no result yet
    for number, line in lines.numbered():
        if (line.isspace() or number == 1) and is_blank(line, number):  # there may be very many
            continue
        outcome = judge.data(without_end(line), number)
        if apart or outcome.issues:
            if clean_ones:
                yield judge.result(index, clean(None, None), clean_ones)
            yield judge.result(index + clean_ones, outcome)
            index, clean_ones = index + clean_ones + 1, 0
        else:
            clean_ones += 1
    if clean_ones:
        yield judge.result(index, clean(None, None), clean_ones)
    if lines.fault is not None:
        yield judge.result(index, judge.document(lines.fault))
    elif not lines.lines:
        yield judge.nothing()


def unreadable(source: Input, error: MissingExtraError | OSError) -> Unreadable:
    """Return what stands in the place of the results of a file that can't be read."""
    return Unreadable(source.name, getattr(error, "strerror", None) or str(error), error)
