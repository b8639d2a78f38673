"""Signals that have to wait for a moment."""

from __future__ import annotations

import signal
from contextlib import contextmanager

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


@contextmanager
def delayed(signals: Iterable[int] | None = None) -> Iterator[None]:
    """Let signals, all unless some are named, take effect when the block has ended.

    They do what they always do, only later: a process still ends by the signal. A process that is started
    in the block never gets them.
    """
    if not hasattr(signal, "pthread_sigmask"):  # pragma: no cover - Windows has none
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signals or signal.valid_signals())
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
