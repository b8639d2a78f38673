"""Worker processes: they do pieces of work at the same time, and what comes of them stays in order.

Each worker has a pipe of its own, and shares no lock, so that it can be ended at any moment. The pool of
``concurrent.futures`` waits for ever when a worker is ended while it hands over what it has done.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from contextlib import contextmanager, suppress
from multiprocessing import Pipe, Process, parent_process
from multiprocessing.connection import wait
from threading import Thread
from traceback import format_exc
from typing import NamedTuple

from rcdp_schemas.cli.outputs import delayed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from multiprocessing.connection import Connection
    from typing import Any, TypeAlias

    Work: TypeAlias = Callable[[], Iterable[Any]]
    _Pipe: TypeAlias = Connection[Any, Any]

_WAITING = 3  # how many tasks a worker may be ahead of the one whose turn it is


class Task(NamedTuple):
    """A piece of work; one that is done ``here`` stays in this process, until it is its turn."""

    work: Work
    here: bool = False


class WorkerLostError(RuntimeError):
    """A worker process ended before its work was done."""


def in_order(tasks: Iterable[Task], jobs: int) -> Generator[Any, None, None]:
    """Yield what comes of the tasks, in their order, from as many as ``jobs`` worker processes.

    What a task raises is raised here. However this ends, the workers end with it.
    """
    team = _Team(jobs)
    try:
        yield from team.perform(tasks)
    finally:
        team.dismiss()


class _Team:
    """The workers: those that wait for a task, and those that have one, by its number."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._processes: list[Process] = []
        self._idle: deque[_Pipe] = deque()
        self._busy: dict[_Pipe, int] = {}
        self._done: dict[int, Iterable[Any]] = {}

    def perform(self, tasks: Iterable[Task]) -> Iterator[Any]:
        """Yield what comes of the tasks; only so many are begun that what is done early stays little."""
        waiting = iter(tasks)
        task = next(waiting, None)
        begun = turn = 0
        while True:
            while task and len(self._busy) < self._jobs and begun - turn < _WAITING * self._jobs:
                self._begin(begun, task)
                begun += 1
                task = next(waiting, None)  # which is prepared while the workers are busy
            if begun == turn:
                return
            self._collect(block=turn not in self._done)
            if turn in self._done:
                yield from self._done.pop(turn)
                turn += 1

    def dismiss(self) -> None:
        """End the workers, whatever they do."""
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            process.join()

    def _begin(self, number: int, task: Task) -> None:
        if task.here:
            self._done[number] = task.work()
            return
        worker = self._idle.popleft() if self._idle else self._hire()
        self._busy[worker] = number
        with _losses():
            worker.send(task.work)  # it waits for that, so the pipe can't be full in both directions

    def _collect(self, *, block: bool) -> None:
        """Take what workers have done."""
        ready = wait([*self._busy], None if block else 0)
        for worker in [worker for worker in self._busy if worker in ready]:
            with _losses():
                outcome = worker.recv()
            if isinstance(outcome, Exception):
                raise outcome
            self._done[self._busy.pop(worker)] = outcome
            self._idle.append(worker)

    def _hire(self) -> _Pipe:
        ours, theirs = Pipe()
        process = Process(target=_live, args=(theirs,), daemon=True)
        with delayed({signal.SIGINT}):  # interruptions are for this process alone
            process.start()
        theirs.close()
        self._processes.append(process)
        return ours


def _live(pipe: _Pipe) -> None:  # pragma: no cover - another process does this
    """Serve, and end with the process that this one works for, even where that is killed."""
    Thread(target=_follow, daemon=True).start()
    serve(pipe)


def _follow() -> None:  # pragma: no cover - as above
    parent = parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)


def serve(pipe: _Pipe) -> None:
    """Do what comes through a pipe and send back what comes of it, until the pipe is closed."""
    with suppress(EOFError, OSError):
        while True:
            work: Work = pipe.recv()
            try:
                pipe.send(list(work()))
            except Exception as error:  # noqa: BLE001 - it is raised where the work was wanted
                error.add_note(format_exc())
                pipe.send(error)


@contextmanager
def _losses() -> Iterator[None]:
    try:
        yield
    except (EOFError, OSError) as error:
        raise WorkerLostError("a worker process ended before its work was done") from error
