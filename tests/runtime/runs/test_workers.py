"""Worker processes: what comes of tasks stays in order, and no worker is left behind."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from functools import partial
from itertools import count, islice
from multiprocessing import Pipe, active_children
from threading import Thread

import pytest

from rcdp_schemas.runs.workers import Task, WorkerLostError, in_order, serve


def _work(number: int, size: int = 1) -> Iterator[tuple[int, int]]:
    for part in range(size):
        yield number, part


def _large(number: int) -> list[bytes]:
    return [bytes([number % 256]) * 2**20]


def _fail() -> list[int]:
    raise ZeroDivisionError("what happened")


def _vanish() -> list[int]:
    os.kill(os.getpid(), signal.SIGKILL)
    return []


def _pid() -> list[int]:
    return [os.getpid()]


def _slow(number: int) -> list[int]:
    time.sleep(0.05 if number == 0 else 0)
    return [number]


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_results_come_in_the_order_of_the_tasks(jobs: int) -> None:
    tasks = [Task(partial(_work, number, number % 4), here=number % 5 == 0) for number in range(40)]
    expected = [item for task in tasks for item in task.work()]
    assert list(in_order(iter(tasks), jobs)) == expected
    assert active_children() == []


def test_slow_task_does_not_let_later_ones_overtake() -> None:
    assert list(in_order((Task(partial(_slow, number)) for number in range(20)), 3)) == list(range(20))


def test_tasks_are_taken_only_as_they_are_needed() -> None:
    taken: list[int] = []

    def tasks() -> Iterator[Task]:
        for number in count():
            taken.append(number)
            yield Task(partial(_large, number))

    results = in_order(tasks(), 2)
    assert [len(result) for result in islice(results, 10)] == [2**20] * 10
    assert len(taken) <= 20
    results.close()
    assert active_children() == []


def test_work_is_done_in_other_processes_unless_it_stays_here() -> None:
    here, there = in_order(iter([Task(_pid, here=True), Task(_pid)]), 2)
    assert here == os.getpid() != there


def test_error_of_a_worker_is_raised_where_its_work_was_wanted() -> None:
    with pytest.raises(ZeroDivisionError, match="what happened") as caught:
        list(in_order(iter([Task(partial(_work, 1)), Task(_fail)]), 2))
    assert "in _fail" in "".join(caught.value.__notes__)
    assert active_children() == []


def test_worker_that_is_lost_is_an_error() -> None:
    with pytest.raises(WorkerLostError):
        list(in_order(iter([Task(_vanish), Task(partial(_work, 1))]), 1))
    assert active_children() == []


def test_worker_serves_until_its_pipe_is_closed() -> None:
    ours, theirs = Pipe()
    worker = Thread(target=serve, args=(theirs,))
    worker.start()
    ours.send(partial(_work, 3, 2))
    assert ours.recv() == [(3, 0), (3, 1)]
    ours.send(_fail)
    assert isinstance(ours.recv(), ZeroDivisionError)
    ours.close()
    worker.join()
