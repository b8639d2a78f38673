"""Checks files in several processes; the results come in the same order as from one."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager
from functools import partial
from itertools import chain, islice
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from queue import SimpleQueue
from threading import Thread
from traceback import format_exc
from typing import Any, NamedTuple

from rcdp_schemas.checking.files import FileCheck, Result, check_inputs, unreadable
from rcdp_schemas.checking.rules import Rules
from rcdp_schemas.cli.outputs import delayed
from rcdp_schemas.cli.terminal import LostProcessError
from rcdp_schemas.reading.files import Input, Unreadable, iter_blocks, size_of
from rcdp_schemas.reading.ndjson import PART, Block

_BATCH_FILES = 64
_LOST = (
    "a worker process was killed before its work was done, perhaps because memory ran out; "
    "not everything was checked; try a smaller --jobs"
)
_AHEAD = 3  # how many pieces a process may be ahead of the one whose turn it is


class Piece(NamedTuple):
    """A part of a run. ``here``: this process does it, when its turn comes.

    ``block`` is the number of a block of NDJSON in its file, whose results count from 0; None for files.
    """

    work: Callable[[], Iterable[Any]]
    here: bool = False
    block: int | None = None


def check_in_parallel(
    inputs: Iterable[Input | Unreadable], rules: Rules, jobs: int
) -> Generator[Result | Unreadable, None, None]:
    """Yield what ``check_inputs`` does, with up to ``jobs`` processes. However this ends, they end too.

    Raises LostProcessError if one of them ends before its work is done.
    """
    before = after = 0  # how many records of the file come before a block, and before the next one
    with closing(in_order(split_run(inputs, rules), jobs)) as done:
        for piece, results in done:
            before = after if piece.block else 0
            for result in results:
                if piece.block is not None:
                    result.document += before
                    after = result.document + result.payloads
                yield result


def in_order(pieces: Iterator[Piece], jobs: int) -> Generator[tuple[Piece, Iterable[Any]], None, None]:
    """Yield each piece with its results, in order; pieces are taken only as they are needed."""
    first = list(islice(pieces, jobs))  # no more processes are started than there is work for
    pieces = chain(first, pieces)
    waiting: deque[tuple[Piece, Future[list[Any]] | None]] = deque()
    with _workers(min(jobs, len(first))) as submit:
        while True:
            while len(waiting) < _AHEAD * jobs and (piece := next(pieces, None)) is not None:
                waiting.append((piece, None if piece.here else submit(piece.work)))
            if not waiting:
                return
            piece, future = waiting.popleft()
            yield piece, piece.work() if future is None else future.result()


@contextmanager
def _workers(number: int) -> Iterator[Callable[[Callable[[], Iterable[Any]]], Future[list[Any]]]]:
    """Start processes, and yield a function that submits work to them. On leaving they are killed.

    Each has its own pipe, and a thread that waits for its results. The pool of ``concurrent.futures`` has one
    pipe for all, and waits for ever if a process is killed while it writes to it.
    """
    with delayed({signal.SIGINT}):  # it is for this process's main thread only
        workers = [_start() for _ in range(number)]
    idle: SimpleQueue[Connection] = SimpleQueue()
    for _, pipe in workers:
        idle.put(pipe)

    def perform(work: Callable[[], Iterable[Any]]) -> list[Any]:
        pipe = idle.get()  # there is one for each thread
        try:
            pipe.send(work)
            results, error = pipe.recv()
        except (EOFError, OSError) as lost:
            raise LostProcessError(_LOST) from lost
        finally:
            idle.put(pipe)
        if error is not None:
            raise error
        return list(results)

    threads = ThreadPoolExecutor(max(1, number))

    def submit(work: Callable[[], Iterable[Any]]) -> Future[list[Any]]:
        with delayed({signal.SIGINT}):
            return threads.submit(perform, work)

    try:
        yield submit
    finally:
        for process, _ in workers:
            process.kill()
        threads.shutdown(cancel_futures=True)
        for process, pipe in workers:
            process.join()
            pipe.close()


def _start() -> tuple[BaseProcess, Connection]:
    """Start a process. It alone has the other end of its pipe, so that the pipe closes when it ends."""
    here, there = Pipe()
    process = Process(target=_serve, args=(there,), daemon=True)
    process.start()
    there.close()
    return process, here


def _serve(pipe: Connection) -> None:  # pragma: no cover - another process does this
    """Do the work that arrives, and send back its results or the error that it raised."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_with, args=(parent,), daemon=True).start()
    while True:
        work = pipe.recv()
        try:
            done: tuple[list[Any], Exception | None] = list(work()), None
        except Exception as error:  # noqa: BLE001 - it is raised where the work was wanted
            error.add_note(format_exc())
            done = [], error
        pipe.send(done)


def _end_with(parent: BaseProcess) -> None:  # pragma: no cover - as above
    """End this process when its parent ends, even if that is killed."""
    parent.join()
    os._exit(1)


def split_run(inputs: Iterable[Input | Unreadable], rules: Rules) -> Iterator[Piece]:
    """Yield the parts of a run: blocks of an NDJSON file, or files, small ones in groups."""
    batch: list[Input | Unreadable] = []
    size = 0
    for source in inputs:
        apart = None
        if isinstance(source, Input):
            if size_of(source) is None:  # it may arrive slowly, and is reported as it arrives
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
