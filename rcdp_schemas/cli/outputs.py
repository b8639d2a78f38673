"""Reports in files: each file appears when it has been written completely, and not before."""

from __future__ import annotations

import os
import signal
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from io import TextIOWrapper
from typing import BinaryIO, Self

from rcdp_schemas.checking.files import Result
from rcdp_schemas.cli.terminal import complain
from rcdp_schemas.reading.files import Input, Unreadable, identity_of
from rcdp_schemas.reporting import load_reporter
from rcdp_schemas.reporting.results import Tally

_SPECIAL = ("/dev/", "/proc/")
_CHUNK = 2**20


def find_clashes(
    destinations: Iterable[tuple[str, str]], inputs: Iterable[Input | Unreadable]
) -> Iterator[str]:
    """Yield a complaint for each report that would replace another one, or a file that is to be checked."""
    read = {identity for source in inputs if isinstance(source, Input) for identity in _read_by(source)}
    written: set[object] = set()
    for _, path in destinations:
        identity = _identity(path)
        if identity in written:
            yield f"two reports can't both be written to {path}"
        if identity in read:
            yield f"the report {path} would replace a file that is to be checked"
        written.add(identity)


def _read_by(source: Input) -> Iterator[object]:
    """Yield the keys of an input's files; the standard input has a stated path and an actual file."""
    if source.path is not None:
        yield _identity(source.path)
    if source.is_stdin:
        with suppress(AttributeError, OSError):  # it is closed, or has no descriptor
            descriptor = sys.stdin.fileno()
            if os.path.isfile(descriptor):  # a terminal may be read and written
                yield identity_of(descriptor)


def _identity(path: str) -> object:
    """Return a key that all names of a file share: links, and other spellings if case does not count."""
    try:
        return identity_of(path)
    except OSError:  # it is not there yet
        return os.path.realpath(path)


class ReportFiles:
    """The reports of one run that go into files, each with a format and a path.

    A report that can't be written is given up with an error, and the others go on; ``clear`` is called before
    the error is printed. On leaving the context, unfinished files are discarded.
    """

    def __init__(self, destinations: Iterable[tuple[str, str]], clear: Callable[[], None]) -> None:
        self._destinations = destinations
        self._clear = clear
        self._reports: list[_FileReport] = []
        self.failed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for report in self._reports:
            report.file.discard()

    def begin(self) -> None:
        """Open the files, and write the text before all results."""
        for output_format, path in self._destinations:
            try:
                self._reports.append(_FileReport(output_format, path))
            except OSError as error:
                self._give_up(path, error)
        self._each(lambda report: report.file.write(report.reporter.begin()))

    def add(self, result: Result) -> None:
        """Write the text for a result."""
        self._each(lambda report: report.file.write(report.reporter.add(result)))

    def end(self, tally: Tally) -> None:
        """Write the text after all results, and put the files in place."""
        self._each(lambda report: report.file.write(report.reporter.end(tally)))
        self._each(lambda report: report.file.finish())

    def _each(self, step: Callable[[_FileReport], None]) -> None:
        for report in tuple(self._reports):
            try:
                step(report)
            except OSError as error:
                report.file.discard()
                self._reports.remove(report)
                self._give_up(report.path, error)

    def _give_up(self, path: str, error: OSError) -> None:
        self.failed = True
        self._clear()
        complain(f"can't write the report {path}: {error.strerror or error}")


class _FileReport:
    def __init__(self, output_format: str, path: str) -> None:
        self.path = path
        self.reporter = load_reporter(output_format)
        self.file = _ReportFile(path)


class _ReportFile:
    """A file that gets its name when it is complete; what is no regular file is written directly.

    Until then the text is in a file without a name, which vanishes with the process, however that ends. Every
    method but the last raises OSError on failure.
    """

    def __init__(self, path: str) -> None:
        """Open the file in the folder of its target, to which links are followed."""
        self._target = None if _is_special(path) else os.path.realpath(path)
        self._bytes = _open_special(path) if self._target is None else _open_nameless(self._target)
        self._text = TextIOWrapper(self._bytes, "utf-8", errors="backslashreplace", newline="\n")

    def write(self, text: str) -> None:
        self._text.write(text)

    def finish(self) -> None:
        self._text.flush()
        if self._target is not None:
            with delayed():  # while a file is incomplete
                _replace(self._target, self._bytes)
        self._text.close()

    def discard(self) -> None:
        """Remove an unfinished file; a finished one stays."""
        with suppress(OSError):
            self._text.close()


def _is_special(path: str) -> bool:
    """Whether a path leads to a device, a pipe or a folder, or names an open file."""
    try:
        regular = stat.S_ISREG(os.stat(path).st_mode)
    except FileNotFoundError:
        return False
    return not regular or os.path.abspath(path).startswith(_SPECIAL)


def _open_special(path: str) -> BinaryIO:
    return open(path, "wb", opener=lambda path, _: os.open(path, os.O_WRONLY | os.O_APPEND))


def _open_nameless(target: str) -> BinaryIO:
    """Open a file without a name in the folder of its target."""
    temporary = _beside(target)
    try:
        with delayed():  # while it has a name
            file = open(temporary, "x+b", opener=_open_temporary)  # noqa: SIM115 - it stays open
            if not hasattr(os, "O_TEMPORARY"):  # pragma: no branch - Windows deletes what is closed
                os.unlink(temporary)
    except PermissionError as error:
        reason = "its folder is not writable, and a report is put there as a whole new file"
        raise PermissionError(error.errno, reason) from error
    return file


def _open_temporary(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_TEMPORARY", 0), 0o600)


def _replace(target: str, content: BinaryIO) -> None:
    """Give a file new content in one step; its owner and permissions stay."""
    temporary = _beside(target)
    try:
        older = os.stat(target) if os.path.exists(target) else None
        # A new file gets the usual permissions.
        opener = partial(os.open, mode=0o666 if older is None else 0o600)
        content.seek(0)
        with open(temporary, "xb", opener=opener) as file:
            file.writelines(iter(partial(content.read, _CHUNK), b""))
        if older is not None:
            _hand_over(temporary, older)
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _hand_over(path: str, older: os.stat_result) -> None:
    """Give a file the permissions of an older one and, if this process may do so, its owner."""
    if hasattr(os, "chown"):  # pragma: no branch - Windows has none
        with suppress(PermissionError):
            os.chown(path, older.st_uid, older.st_gid)
    os.chmod(path, stat.S_IMODE(older.st_mode))


def _beside(target: str) -> str:
    return os.path.join(os.path.dirname(target), f".rcdp-schemas-{os.urandom(8).hex()}")


@contextmanager
def delayed(signals: Iterable[int] | None = None) -> Iterator[None]:
    """Delay signals, all unless some are named, until the block has ended.

    Then they do what they always do: a process still ends by the signal. A process that is started in the
    block never gets them.
    """
    if not hasattr(signal, "pthread_sigmask"):  # pragma: no cover - Windows has none
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, signals or signal.valid_signals())
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
