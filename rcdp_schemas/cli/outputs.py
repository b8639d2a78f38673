"""Reports in files: each is there when all of it has been written, and not before."""

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
    """Yield what tells the file of an input; of the standard input the one that it is said to be, and is."""
    if source.path is not None:
        yield _identity(source.path)
    if source.is_stdin:
        with suppress(AttributeError, OSError):  # it is closed, or no stream of the system
            descriptor = sys.stdin.fileno()
            if os.path.isfile(descriptor):  # a terminal may be read and written
                yield identity_of(descriptor)


def _identity(path: str) -> object:
    """Return what all names of a file share: links, and names in other letters where case does not count."""
    try:
        return identity_of(path)
    except OSError:  # it is not there yet
        return os.path.realpath(path)


class ReportFiles:
    """The reports of one run that go into files, each of a format and to a path.

    One that can't be written is given up with a complaint, and the others go on; ``clear`` is called before
    that is said. A context, at whose end no unfinished file is left behind.
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
        """Open the files, and write what stands before all results."""
        for output_format, path in self._destinations:
            try:
                self._reports.append(_FileReport(output_format, path))
            except OSError as error:
                self._give_up(path, error)
        self._each(lambda report: report.file.write(report.reporter.begin()))

    def add(self, result: Result) -> None:
        """Write what can be said of a result."""
        self._each(lambda report: report.file.write(report.reporter.add(result)))

    def end(self, tally: Tally) -> None:
        """Write what stands after all results, and put the files in their places."""
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
    """A report that is being written into its file."""

    def __init__(self, output_format: str, path: str) -> None:
        self.path = path
        self.reporter = load_reporter(output_format)
        self.file = _ReportFile(path)


class _ReportFile:
    """A file that takes text and gets its name at the end; what is no regular file is written directly.

    Until then the text is in a file without a name, which vanishes with the process, whatever ends that.
    Every method but the last raises OSError where it fails.
    """

    def __init__(self, path: str) -> None:
        """Open it, in the folder of the file that it will replace, where a link leads to that one."""
        self._target = None if _is_special(path) else os.path.realpath(path)
        self._bytes = _open_special(path) if self._target is None else _open_nameless(self._target)
        self._text = TextIOWrapper(self._bytes, "utf-8", errors="backslashreplace", newline="\n")

    def write(self, text: str) -> None:
        """Write text to where it is kept until the end."""
        self._text.write(text)

    def finish(self) -> None:
        """Put the file in its place."""
        self._text.flush()
        if self._target is not None:
            with delayed():  # as long as there is a file that is not yet whole
                _replace(self._target, self._bytes)
        self._text.close()

    def discard(self) -> None:
        """Leave no trace of a file that was not finished; of one that was, nothing changes."""
        with suppress(OSError):
            self._text.close()


def _is_special(path: str) -> bool:
    """Whether there is a device, a pipe or a folder, or a name for an open file, at a path."""
    try:
        regular = stat.S_ISREG(os.stat(path).st_mode)
    except FileNotFoundError:
        return False
    return not regular or os.path.abspath(path).startswith(_SPECIAL)


def _open_special(path: str) -> BinaryIO:
    return open(path, "wb", opener=lambda path, _: os.open(path, os.O_WRONLY | os.O_APPEND))


def _open_nameless(target: str) -> BinaryIO:
    """Open a file in the folder of another, where it can take the other's place if there is room for it."""
    temporary = _beside(target)
    try:
        with delayed():  # as long as it has a name
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
    """Give a file new content, all at once; its owner and its permissions stay."""
    temporary = _beside(target)
    try:
        older = os.stat(target) if os.path.exists(target) else None
        # A new file has the permissions that any other would get.
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
    """Give a file the owner, as far as this process may, and the permissions of an older one."""
    if hasattr(os, "chown"):  # pragma: no branch - Windows has none
        with suppress(PermissionError):
            os.chown(path, older.st_uid, older.st_gid)
    os.chmod(path, stat.S_IMODE(older.st_mode))


def _beside(target: str) -> str:
    return os.path.join(os.path.dirname(target), f".rcdp-schemas-{os.urandom(8).hex()}")


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
