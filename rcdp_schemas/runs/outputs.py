"""Where the reports of a run go: one to the standard output, any number into files."""

from __future__ import annotations

import os.path

from rcdp_schemas.reading.files import identity_of
from rcdp_schemas.reporting import load_reporter
from rcdp_schemas.streams import complain, flush

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Self

    from rcdp_schemas.checking.files import Result
    from rcdp_schemas.reading.files import Input, Unreadable
    from rcdp_schemas.reporting import Reporter
    from rcdp_schemas.reporting.results import Tally


class Destination:
    """A report that is to be written into a file."""

    def __init__(self, output_format: str, path: str) -> None:
        self.output_format = output_format
        self.path = path


def find_clashes(destinations: Sequence[Destination], inputs: Iterable[Input | Unreadable]) -> Iterator[str]:
    """Yield a complaint for each report that would replace another one, or a file that is to be checked."""
    if not destinations:
        return
    paths = (getattr(source, "path", None) for source in inputs)
    read = {_identity(path) for path in paths if path is not None}
    written: set[object] = set()
    for destination in destinations:
        identity = _identity(destination.path)
        if identity in written:
            yield f"two reports can't both be written to {destination.path}"
        if identity in read:
            yield f"the report {destination.path} would replace a file that is to be checked"
        written.add(identity)


def _identity(path: str) -> object:
    """Return what all names of a file share: links, and names in other letters where case does not count."""
    try:
        return identity_of(path)
    except OSError:  # it is not there yet
        return os.path.realpath(path)


class Outputs:
    """The reports of one run. One that can't be written is given up with a complaint; the others go on.

    A context, at whose end no unfinished file is left behind. ``put`` prints, and ``clear`` is called before
    anything is printed.
    """

    def __init__(
        self,
        printed: Reporter,
        put: Callable[[str], None],
        destinations: Sequence[Destination],
        clear: Callable[[], None],
    ) -> None:
        self._printed = printed
        self._put = put
        self._clear = clear
        self._destinations = destinations
        self._files: list[_FileReport] = []
        self.failed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for report in self._files:
            report.file.discard()

    def begin(self) -> None:
        """Open the files, and write what stands before all results."""
        for destination in self._destinations:
            try:
                self._files.append(_FileReport(destination))
            except OSError as error:
                self._give_up(destination.path, error)
        self._each(lambda report: report.file.write(report.reporter.begin()))
        self._print(self._printed.begin())

    def add(self, result: Result) -> None:
        """Write what can be said of a result."""
        if self._files:
            self._each(lambda report: report.file.write(report.reporter.add(result)))
        self._print(self._printed.add(result))

    def end(self, tally: Tally) -> None:
        """Write what stands after all results, and put the files in their places."""
        self._each(lambda report: report.file.write(report.reporter.end(tally)))
        self._each(lambda report: report.file.finish())
        self._print(self._printed.end(tally))

    def _print(self, text: str) -> None:
        """Print text at once, so that the first issue is there long before the last file is read."""
        if text:
            self._clear()
            self._put(text)
            flush()

    def _each(self, step: Callable[[_FileReport], None]) -> None:
        for report in tuple(self._files):
            try:
                step(report)
            except OSError as error:
                report.file.discard()
                self._files.remove(report)
                self._give_up(report.path, error)

    def _give_up(self, path: str, error: OSError) -> None:
        self.failed = True
        self._clear()
        complain(f"can't write the report {path}: {error.strerror or error}")


class _FileReport:
    """A report that is being written into its file."""

    def __init__(self, destination: Destination) -> None:
        from rcdp_schemas.runs.report_file import ReportFile  # a run that only prints does not pay for it

        self.path = destination.path
        self.reporter = load_reporter(destination.output_format)
        self.file = ReportFile(destination.path)
