"""A run in several processes: which pieces of it are done at the same time."""

from __future__ import annotations

from contextlib import closing
from functools import partial

from rcdp_schemas.inputs import Unreadable
from rcdp_schemas.inputs.ndjson_file import PART, read, read_again
from rcdp_schemas.inputs.opening import identity_of, is_passed_on, size_of
from rcdp_schemas.runs.run import Judge, check_input, check_inputs, check_lines, unreadable
from rcdp_schemas.runs.workers import Task, in_order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator

    from rcdp_schemas.inputs import Input
    from rcdp_schemas.inputs.ndjson_file import Lines
    from rcdp_schemas.reporting.results import Result
    from rcdp_schemas.runs.run import Rules

_BATCH_FILES = 64


def check_in_parallel(
    inputs: Iterable[Input | Unreadable], rules: Rules, jobs: int
) -> Generator[Result | Unreadable, None, None]:
    """Yield what ``check_inputs`` does, from as many as ``jobs`` processes."""
    said: set[tuple[str, str]] = set()
    with closing(in_order(_tasks(inputs, rules), jobs)) as results:
        for result in results:
            if isinstance(result, Unreadable):
                if (result.name, result.reason) in said:  # by another process, of another part
                    continue
                said.add((result.name, result.reason))
            yield result


def check_part(
    source: Input, lines: Callable[[], Lines], rules: Rules, document: int
) -> Iterator[Result | Unreadable]:
    """Yield the results of lines of an NDJSON file, of which the first has the index ``document``."""
    try:
        yield from check_lines(lines(), Judge(source, rules), document)
    except OSError as error:
        yield unreadable(source, error)


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
        if batch and (apart is not None or size >= PART or len(batch) >= _BATCH_FILES):
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
    document = 0
    try:
        identity = identity_of(source.path or "")
        for lines in read(source):
            yield Task(partial(check_part, bare, _read_there(bare, identity, lines), rules, document))
            document += lines.count()
    except OSError as error:
        yield Task(partial(check_inputs, (unreadable(source, error),), rules))


def _read_there(source: Input, identity: tuple[int, int], lines: Lines) -> Callable[[], Lines]:
    """Return what gives lines in another process, which it reads itself: sent, they take twice the time."""
    if lines.fault is not None or source.is_packed or is_passed_on(source):
        return partial(_same, lines)
    size = sum(map(len, lines.lines))
    return partial(read_again, source.path or "", identity, size, lines.replace(lines=()))


def _same(lines: Lines) -> Lines:
    return lines
