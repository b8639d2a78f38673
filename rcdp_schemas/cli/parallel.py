"""A run in several processes, whose results come in the order of one."""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures.process import BrokenProcessPool
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
    """Start processes, and give what has work done by one of them. When the context ends, they are killed.

    Each has a pipe of its own, and a thread that waits for what comes of its work. The pool of
    ``concurrent.futures`` has one pipe for all, and waits for ever where a process is killed while it
    writes to it.
    """
    with delayed({signal.SIGINT}):  # which is for the main thread of this process alone
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
            raise BrokenProcessPool("a process ended before its work was done") from lost
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
    """Start a process, which alone has the other end of its pipe, so that the pipe ends with it."""
    here, there = Pipe()
    process = Process(target=_serve, args=(there,), daemon=True)
    process.start()
    there.close()
    return process, here


def _serve(pipe: Connection) -> None:  # pragma: no cover - another process does this
    """Do the work that comes, and send what comes of it, or the error that it raised."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        Thread(target=_outlive, args=(parent,), daemon=True).start()
    while True:
        work = pipe.recv()
        try:
            done: tuple[list[Any], Exception | None] = list(work()), None
        except Exception as error:  # noqa: BLE001 - it is raised where the work was wanted
            error.add_note(format_exc())
            done = [], error
        pipe.send(done)


def _outlive(parent: BaseProcess) -> None:  # pragma: no cover - as above
    """End this process with the one that it works for, even where that is killed."""
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
