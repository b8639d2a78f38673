"""A run in several processes: which pieces of it are done at the same time."""

from __future__ import annotations

from functools import partial

from rcdp_schemas.inputs import Unreadable
from rcdp_schemas.inputs.ndjson_file import load_record, read
from rcdp_schemas.inputs.opening import size_of
from rcdp_schemas.runs.run import check_input, check_inputs, check_payloads, unreadable
from rcdp_schemas.runs.workers import Task, in_order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Sequence

    from rcdp_schemas.inputs import Input
    from rcdp_schemas.inputs.ndjson_file import Record
    from rcdp_schemas.reporting.results import Result
    from rcdp_schemas.runs.run import Rules

_BATCH_BYTES = 2**18
_BATCH_FILES = 64


def check_in_parallel(
    inputs: Iterable[Input | Unreadable], rules: Rules, jobs: int
) -> Generator[Result | Unreadable, None, None]:
    """Yield what ``check_inputs`` does, from as many as ``jobs`` processes."""
    return in_order(_tasks(inputs, rules), jobs)


def check_records(source: Input, records: Sequence[Record], rules: Rules, first: int) -> Iterator[Result]:
    """Yield the results of lines of an NDJSON file, of which the first has the index ``first``."""
    return check_payloads(source, map(load_record, records), rules, first=first)


def _tasks(inputs: Iterable[Input | Unreadable], rules: Rules) -> Iterator[Task]:
    """Yield the parts of a run: lines of an NDJSON file, or files, small ones together."""
    batch: list[Input | Unreadable] = []
    size = 0
    for source in inputs:
        if isinstance(source, Unreadable):
            batch.append(source)
            continue
        apart = _apart(source, rules)
        if apart is None:
            batch.append(_bare(source))
            size += size_of(source) or 0
        if batch and (apart is not None or size >= _BATCH_BYTES or len(batch) >= _BATCH_FILES):
            yield Task(partial(check_inputs, tuple(batch), rules))
            batch, size = [], 0
        if apart is not None:
            yield from apart
    if batch:
        yield Task(partial(check_inputs, tuple(batch), rules))


def _apart(source: Input, rules: Rules) -> Iterator[Task] | None:
    """Return the checks of an input that is no whole file to be done with others; None for one that is."""
    if size_of(source) is None:  # it may come slowly, and is reported as it comes
        return iter((Task(partial(check_input, source, rules), here=True),))
    return _parts(source, rules) if source.form == "ndjson" else None


def _bare(source: Input) -> Input:
    """Return an input as it can be sent to another process."""
    return source.replace(watch=None)


def _parts(source: Input, rules: Rules) -> Iterator[Task]:
    """Yield the checks of an NDJSON file, many lines each."""
    bare = _bare(source)
    part: list[Record] = []
    first = size = 0
    failed: list[Unreadable] = []
    try:
        for record in read(source):
            part.append(record)
            size += len(record.data)
            if size >= _BATCH_BYTES:
                yield Task(partial(check_records, bare, tuple(part), rules, first))
                first, size, part = first + len(part), 0, []
    except OSError as error:
        failed.append(unreadable(source, error))
    if part:
        yield Task(partial(check_records, bare, tuple(part), rules, first))
    if failed:
        yield Task(partial(check_inputs, failed, rules))
