"""The progress line on a terminal."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from rcdp_schemas.cli.terminal import Progress
from rcdp_schemas.reading.files import Input, Unreadable


class _Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


def _file(folder: Path, name: str, size: int) -> Input:
    (folder / name).write_bytes(b"\n" * size)
    return Input(name, "ndjson", str(folder / name))


def _payloads(progress: Progress, clock: _Clock, seconds: float) -> Iterator[None]:
    """Count a payload for each line of the inputs, with some time between them."""
    for source in progress.inputs():
        assert isinstance(source, Input)
        with Path(source.path or "").open("rb", buffering=0) as file:
            assert source.watch is not None
            source.watch(file)
            while file.read(1):
                clock.now += seconds
                progress.count(1)
                yield


def test_nothing_is_shown_in_the_first_second(tmp_path: Path, clock: _Clock) -> None:
    terminal = io.StringIO()
    progress = Progress([_file(tmp_path, "a", 99)], terminal, clock)
    assert len(list(_payloads(progress, clock, 0.01))) == 99
    progress.clear()
    assert terminal.getvalue() == ""


def test_line_says_payloads_and_per_cent_ten_times_a_second(tmp_path: Path, clock: _Clock) -> None:
    terminal = io.StringIO()
    sources: list[Input | Unreadable] = [
        _file(tmp_path, "a", 6),
        Unreadable("b", "gone"),
        _file(tmp_path, "c", 4),
    ]
    progress = Progress(sources, terminal, clock)
    inputs = progress.inputs()
    for _ in sources:
        next(inputs)
        clock.now += 1
        progress.count(1)
    assert terminal.getvalue().split("\r")[1:] == [
        "payloads checked: 1 (0 %)",
        "payloads checked: 2 (60 %)",
        "payloads checked: 3 (60 %)",
    ]


def test_share_grows_while_a_file_is_read(tmp_path: Path, clock: _Clock) -> None:
    terminal = io.StringIO()
    progress = Progress([_file(tmp_path, "a", 30), _file(tmp_path, "b", 10)], terminal, clock)
    assert len(list(_payloads(progress, clock, 0.06))) == 40
    shown = terminal.getvalue().split("\r")
    assert shown[1:4] == [
        "payloads checked: 17 (42 %)",
        "payloads checked: 19 (47 %)",
        "payloads checked: 21 (52 %)",
    ]
    assert shown[-1] == "payloads checked: 39 (97 %)"


def test_line_is_taken_away(clock: _Clock) -> None:
    terminal = io.StringIO()
    progress = Progress([Input("<stdin>", "ndjson", None, is_stdin=True)], terminal, clock)
    list(progress.inputs())
    clock.now = 2
    progress.count(1)
    progress.clear()
    progress.clear()
    assert terminal.getvalue() == "\rpayloads checked: 1\r" + " " * len("payloads checked: 1") + "\r"


def test_share_is_not_known_where_a_size_is_not(tmp_path: Path, clock: _Clock) -> None:
    empty = _file(tmp_path, "empty", 0)
    for sources in ([empty], [_file(tmp_path, "a", 5), Input("<stdin>", "ndjson", None, is_stdin=True)]):
        terminal = io.StringIO()
        progress = Progress(sources, terminal, clock)
        list(progress.inputs())
        clock.now += 5
        progress.count(1)
        assert terminal.getvalue() == "\rpayloads checked: 1"


def test_share_is_never_more_than_all(tmp_path: Path, clock: _Clock) -> None:
    terminal = io.StringIO()
    source = _file(tmp_path, "a", 5)
    progress = Progress([source], terminal, clock)
    for watched in progress.inputs():
        (tmp_path / "a").write_bytes(b"\n" * 5)
        with (tmp_path / "a").open("rb") as file:
            assert isinstance(watched, Input)
            assert watched.watch is not None
            watched.watch(file)
            clock.now += 5
            progress.count(1)
            file.seek(50)
            clock.now += 5
            progress.count(1)
        clock.now += 5
        progress.count(1)  # the file is closed
    assert [line.split()[-2] for line in terminal.getvalue().split("\r")[1:]] == ["(0", "(100", "(0"]


class _Broken(io.StringIO):
    def write(self, _: str) -> int:
        raise OSError


def test_terminal_that_is_gone_does_not_matter(tmp_path: Path, clock: _Clock) -> None:
    progress = Progress([_file(tmp_path, "a", 5)], _Broken(), clock)
    clock.now = 5
    progress.count(1)
    progress.clear()


def test_without_a_terminal_inputs_stay_as_they_are(tmp_path: Path, clock: _Clock) -> None:
    sources = [_file(tmp_path, "a", 5)]
    progress = Progress(sources, None, clock)
    (source,) = progress.inputs()
    assert isinstance(source, Input)
    assert source.watch is None
    clock.now = 5
    progress.count(1)
    progress.clear()
