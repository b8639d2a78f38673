"""A run in several processes, whose results come in the order of one."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import closing, contextmanager, suppress
from functools import partial
from multiprocessing import active_children, parent_process
from multiprocessing.process import BaseProcess
from threading import Thread
from typing import Any, NamedTuple

from rcdp_schemas.checking.files import FileCheck, Result, check_inputs, unreadable
from rcdp_schemas.checking.rules import Rules
from rcdp_schemas.cli.outputs import delayed
from rcdp_schemas.reading.files import Input, Unreadable, iter_blocks, size_of
from rcdp_schemas.reading.ndjson import PART, Block

_BATCH_FILES = 64
_AHEAD = 3  # how many pieces a process may be ahead of the one whose turn it is


class Piece(NamedTuple):
    """A part of a run; one that is done ``here`` stays in this process, until it is its turn.

    ``block`` is the number of a block of NDJSON in its file, whose results count from 0; None for files.
    """

    work: Callable[[], Iterable[Any]]
    here: bool = False
    block: int | None = None


def check_in_parallel(
    inputs: Iterable[Input | Unreadable], rules: Rules, jobs: int
) -> Generator[Result | Unreadable, None, None]:
    """Yield what ``check_inputs`` does, from as many as ``jobs`` processes. However this ends, they end too.

    Raises BrokenProcessPool where one of them ends before its work is done.
    """
    before = after = 0  # how many records of the file stand before a block, and before the next one
    with closing(in_order(split_run(inputs, rules), jobs)) as done:
        for piece, results in done:
            before = after if piece.block else 0
            for result in results:
                if piece.block is not None:
                    result.document += before
                    after = result.document + result.payloads
                yield result


def in_order(pieces: Iterator[Piece], jobs: int) -> Generator[tuple[Piece, Iterable[Any]], None, None]:
    """Yield each piece with what comes of it, in their order; they are taken only as they are needed."""
    waiting: deque[tuple[Piece, Future[list[Any]] | None]] = deque()
    with _pool(jobs) as pool:
        while True:
            while len(waiting) < _AHEAD * jobs and (piece := next(pieces, None)) is not None:
                with delayed({signal.SIGINT}):  # which is for this process alone
                    waiting.append((piece, None if piece.here else pool.submit(_perform, piece.work)))
            if not waiting:
                return
            piece, future = waiting.popleft()
            yield piece, piece.work() if future is None else future.result()


def _perform(work: Callable[[], Iterable[Any]]) -> list[Any]:
    """Do a piece of work, and nothing more of it after an interruption, which only then reaches a worker."""
    try:
        with _interruptible():
            return list(work())
    except KeyboardInterrupt:  # nobody waits for the results
        return []


@contextmanager
def _interruptible() -> Iterator[None]:
    if not hasattr(signal, "pthread_sigmask"):  # pragma: no cover - Windows has none
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def _pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    pool = ProcessPoolExecutor(jobs, initializer=_end_with_parent)
    try:
        yield pool
    except BaseException:
        for process in active_children():  # killed, one might leave half a result, and the pool waiting
            with suppress(ProcessLookupError):
                os.kill(process.pid or 0, signal.SIGINT)
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _end_with_parent() -> None:  # pragma: no cover - another process does this
    """End this process with the one that it works for, even where that is killed."""
    parent = parent_process()
    if parent is not None:
        Thread(target=_outlive, args=(parent,), daemon=True).start()


def _outlive(parent: BaseProcess) -> None:  # pragma: no cover - as above
    parent.join()
    os._exit(1)


def split_run(inputs: Iterable[Input | Unreadable], rules: Rules) -> Iterator[Piece]:
    """Yield the parts of a run: blocks of an NDJSON file, or files, small ones together."""
    batch: list[Input | Unreadable] = []
    size = 0
    for source in inputs:
        apart = None
        if isinstance(source, Input):
            if size_of(source) is None:  # it may come slowly, and is reported as it comes
                apart = iter((Piece(partial(check_inputs, (source,), rules), here=True),))
            elif source.form == "ndjson":
                apart = _blocks(source, rules)
            else:
                size += size_of(source) or 0
        if apart is None:
            batch.append(source)
        if batch and (apart is not None or size >= PART or len(batch) >= _BATCH_FILES):
            yield Piece(partial(check_inputs, tuple(batch), rules))
            batch, size = [], 0
        yield from apart or ()
    if batch:
        yield Piece(partial(check_inputs, tuple(batch), rules))


def _blocks(source: Input, rules: Rules) -> Iterator[Piece]:
    try:
        for number, block in enumerate(iter_blocks(source)):
            yield Piece(partial(_check_block, source, rules, block), block=number)
    except OSError as error:
        yield Piece(partial(check_inputs, (unreadable(source, error),), rules))


def _check_block(source: Input, rules: Rules, block: Block) -> Iterator[Result | Unreadable]:
    return FileCheck(source, rules).block(block, 0)
