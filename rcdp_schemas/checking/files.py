"""Checks the payloads in files, and makes a result for each, for Python and the command line."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Generator, Iterable, Iterator
from os import PathLike

from rcdp_schemas.checking.check import Outcome, clean
from rcdp_schemas.checking.routing import Router
from rcdp_schemas.checking.rules import Rules, apply_expectation
from rcdp_schemas.checking.texts import check_data, check_document
from rcdp_schemas.checking.validator import report_on
from rcdp_schemas.contract.names import find_target
from rcdp_schemas.errors import MissingExtraError
from rcdp_schemas.escaping import format_count
from rcdp_schemas.reading.document import Document, Text
from rcdp_schemas.reading.files import (
    Input,
    Unreadable,
    find_inputs,
    is_array,
    iter_blocks,
    iter_documents,
    iter_json,
    read_bytes,
)
from rcdp_schemas.reading.json import read as read_json
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues.issue import Issue, Report
    from rcdp_schemas.reading.ndjson import Block

_NAMES = rb"eventData|eventType"


class Source:
    """The text of a payload. ``parsed``: it could be parsed. ``redact``: none of its values may be shown."""

    __slots__ = ("parsed", "redact", "text")

    def __init__(self, text: Text, *, parsed: bool, redact: bool) -> None:
        self.text = text
        self.parsed = parsed
        self.redact = redact


class Result:
    """The result for one payload of a file; ``document`` is the index of the payload in the file.

    ``form`` is the format that the file was read as: ``json``, ``ndjson`` or ``yaml``. ``omitted`` is how
    many issues, the last ones, are counted but not shown. ``several`` says that the file may hold more
    payloads. ``payloads`` is how many records of NDJSON without an issue share this result: the one with the
    index, and those that follow it.
    """

    __slots__ = (
        "__weakref__",
        "document",
        "file",
        "form",
        "omitted",
        "outcome",
        "payloads",
        "redact",
        "several",
    )

    def __init__(  # noqa: PLR0913 - what a report may say of a payload
        self,
        file: str,
        document: int,
        outcome: Outcome,
        *,
        form: str = "json",
        redact: bool = False,
        omitted: int = 0,
        several: bool = False,
        payloads: int = 1,
    ) -> None:
        self.file = file
        self.document = document
        self.outcome = outcome
        self.form = form
        self.redact = redact
        self.omitted = omitted
        self.several = several
        self.payloads = payloads

    @property
    def report(self) -> Report:
        """The report on the payload, with all issues."""
        return report_on(self.outcome)

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The issues to show."""
        found = self.outcome.issues
        return found[: len(found) - self.omitted]

    @property
    def source(self) -> Source | None:
        """The text of the payload; None if nothing was found in it."""
        document = self.outcome.document
        if document is None or not self.outcome.issues:
            return None
        return Source(document.text, parsed=document.complete, redact=self.redact)

    @property
    def title(self) -> str:
        """The file's name and, if the file may hold several payloads, the number of this one, from 1."""
        several = self.several or self.document > 0 or self.form == "ndjson"
        return f"{self.file}, payload {self.document + 1}" if several else self.file

    @property
    def omission(self) -> str | None:
        """A sentence about the issues that are not shown; None if all are."""
        if not self.omitted:
            return None
        verb = "is" if self.omitted == 1 else "are"
        return f"{format_count(self.omitted, 'more issue')} {verb} not shown; --max-issues 0 shows all"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Result) and self._shown() == other._shown()

    def __hash__(self) -> int:
        return hash(self._shown())

    def __repr__(self) -> str:
        return f"<Result {self.title}: {self.report!r}>"

    def _shown(self) -> tuple[object, ...]:
        return self.file, self.document, self.report, self.form, self.omitted, self.several, self.payloads


def check_paths(
    paths: str | PathLike[str] | Iterable[str | PathLike[str]],
    event: str | None = None,
    *,
    strict: bool = False,
    redact: bool = False,
) -> Iterator[Result]:
    """Return an iterator over the results for the payloads in files, which are read as it advances.

    A path is a file, a folder, whose payload files are checked, or a pattern; ``-`` is the standard input. A
    file may hold one payload, an array of payloads, NDJSON or a YAML stream. With ``strict`` warnings are
    errors; ``redact`` masks the values. Raises UnknownEventError at once; later OSError for a file that can't
    be read and for a folder or pattern without payload files, and MissingExtraError for YAML without PyYAML.
    """
    if event is not None:
        find_target(event)
    names = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    rules = Rules(event=event, strict=strict, redact=redact)
    return _raising(check_inputs(find_inputs(os.fspath(name) for name in names), rules, apart=True))


def _raising(results: Iterable[Result | Unreadable]) -> Iterator[Result]:
    for result in results:
        if isinstance(result, Unreadable):
            raise result.error or OSError(f"can't read {result.name}: {result.reason}")
        yield result


def check_inputs(
    inputs: Iterable[Input | Unreadable], rules: Rules, *, apart: bool = False
) -> Generator[Result | Unreadable, None, None]:
    """Yield the results for files in order; an unreadable file takes the place of its results.

    Consecutive records of NDJSON without an issue share one result, unless ``apart`` is set.
    """
    for source in inputs:
        if isinstance(source, Unreadable):
            yield source
            continue
        try:
            yield from FileCheck(source, rules, apart=apart).results()
        except (MissingExtraError, OSError) as error:
            yield unreadable(source, error)


def unreadable(source: Input, error: ImportError | OSError) -> Unreadable:
    """Return what takes the place of a file's results if it can't be read."""
    return Unreadable(source.name, getattr(error, "strerror", None) or str(error), error)


class FileCheck:
    """Checks the payloads of one file."""

    def __init__(self, source: Input, rules: Rules, *, apart: bool = False) -> None:
        self._source = source
        self._rules = rules
        self._apart = apart
        self._router = rules.router(source.path)
        self._expected = rules.settings.expected_codes(source.path)

    def results(self) -> Iterator[Result]:
        """Yield the result of each payload. Raises OSError and MissingExtraError."""
        if self._source.form == "ndjson":
            index = 0
            for block in iter_blocks(self._source):
                for result in self.block(block, index):
                    yield result
                    index = result.document + result.payloads
        elif self._source.form == "yaml":
            yield from map(self._document, iter_documents(self._source))
        else:
            data = read_bytes(self._source)
            if is_array(data):
                yield from map(self._document, iter_json(data))
            else:
                yield self._result(0, self._data(data))

    def block(self, block: Block, index: int) -> Iterator[Result]:
        """Yield the results for lines of NDJSON; ``index`` is that of the first record."""
        clean_ones = 0  # records without an issue that have no result yet
        for number, line in block.records():
            outcome = self._data(line, number)
            if self._apart or outcome.issues:
                if clean_ones:
                    yield self._result(index, clean(None, None), payloads=clean_ones)
                yield self._result(index + clean_ones, outcome)
                index, clean_ones = index + clean_ones + 1, 0
            else:
                clean_ones += 1
        if clean_ones:
            yield self._result(index, clean(None, None), payloads=clean_ones)
        if block.fault is not None:
            yield self._result(index, self._outcome(block.fault))
        elif not block.data:
            yield self._nothing()

    def _nothing(self) -> Result:
        """Return the result for an empty file where that is allowed, unless it is expected to fail."""
        if self._expected is None:
            return self._result(0, clean(None, None), payloads=0)
        return self._result(0, self._outcome(read_json(b"")))

    def _data(self, data: bytes, first_line: int = 1) -> Outcome:
        rules = self._rules
        outcome = check_data(
            data,
            self._router,
            strict=rules.strict,
            redact=rules.redact,
            first_line=first_line,
            fixture=self._source.form != "ndjson",  # whose records are payloads as they were sent
        )
        return self._counting(outcome, lambda: read_json(data, first_line=first_line))

    def _document(self, document: Document) -> Result:
        outcome = self._outcome(document)
        return self._result(document.index, outcome, several=document.text.holds_several)

    def _outcome(self, document: Document) -> Outcome:
        rules = self._rules
        outcome = check_document(
            document, self._router, strict=rules.strict, redact=rules.redact, fixture=True
        )
        return self._counting(outcome, lambda: document)

    def _counting(self, outcome: Outcome, document: Callable[[], Document]) -> Outcome:
        if outcome.issues:
            outcome = outcome.with_issues(self._rules.counting(outcome.issues))
        if self._expected is None:
            return outcome
        outcome = apply_expectation(outcome, self._expected, outcome.document or document())
        return outcome.with_issues(self._rules.counting(outcome.issues))

    def _result(self, index: int, outcome: Outcome, *, payloads: int = 1, several: bool = False) -> Result:
        source, rules = self._source, self._rules
        return Result(
            source.name,
            index,
            outcome,
            form=source.form,
            redact=rules.redact,
            omitted=max(0, len(outcome.issues) - rules.max_issues) if rules.max_issues else 0,
            several=several,
            payloads=payloads,
        )


def screen(inputs: Iterable[Input | Unreadable], rules: Rules) -> tuple[list[Input | Unreadable], int]:
    """Return what is to be checked, and how many files are skipped because they hold no payload.

    A file is checked if an option, a configured pattern or its path says that it holds payloads, or if one in
    it has ``eventData`` or names an event of the contract. A file that can't be read is checked as well, so
    that the reason is reported.
    """
    found = list(inputs)
    kept = [source for source in found if not isinstance(source, Input) or _is_checked(source, rules)]
    return kept, len(found) - len(kept)


def _is_checked(source: Input, rules: Rules) -> bool:
    path = source.path
    if rules.event is not None or source.is_stdin or path is None:
        return True
    if rules.settings.event_of(path) or rules.settings.expected_codes(path) or Router(path=path).by_path():
        return True
    try:
        # A pipe can't be read twice.
        return not os.path.isfile(path) or _holds_payload(source)
    except (ImportError, OSError):  # the extra for YAML may be missing
        return True


def _holds_payload(source: Input) -> bool:
    # A text without these names is no payload and need not be parsed, which YAML could not be without
    # PyYAML. In JSON an escape may be part of a name.
    mention = re.compile(_NAMES if source.form == "yaml" else _NAMES + rb"|\\u")
    if source.form == "ndjson":
        return any(
            _is_payload(read_json(line, first_line=number))
            for block in iter_blocks(source)
            for number, line in block.records()
            if mention.search(line)
        )
    return mention.search(read_bytes(source)) is not None and any(map(_is_payload, iter_documents(source)))


def _is_payload(document: Document) -> bool:
    """Whether a payload has ``eventData`` or names an event; false for one that can't be read."""
    payload = document.payload
    if not isinstance(payload, dict):
        return False
    name = payload.get("eventType")
    return "eventData" in payload or (isinstance(name, str) and name in EVENTS)
