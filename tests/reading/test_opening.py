"""Which files are read, and which are refused because they might never end."""

from __future__ import annotations

import io
import os
import socket
import sys
from pathlib import Path

import pytest

from rcdp_schemas.reading.files import Input, opened, size_of


def _source(path: Path | str) -> Input:
    return Input(str(path), "json", str(path))


def _reason(source: Input) -> str:
    with pytest.raises(OSError, match=r".") as caught, opened(source):
        pass
    return caught.value.strerror or str(caught.value)


def test_pipes_sockets_and_devices_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    os.mkfifo("pipe.json")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket.json")
        for name in ("pipe.json", "socket.json", "/dev/null"):
            assert _reason(_source(name)) == "not a regular file; pipe it to `-`"
            assert size_of(_source(name)) is None


def test_missing_file_broken_link_and_folder_are_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")
    assert _reason(_source(tmp_path / "none")) == "No such file or directory"
    assert _reason(_source(tmp_path / "link")) == "No such file or directory"
    assert _reason(_source(tmp_path)) == "Is a directory"
    assert size_of(_source(tmp_path / "link")) is None


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="needs names for open files")
def test_what_a_shell_passes_on_is_read_though_it_is_a_pipe() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"{}")
    os.close(writing)
    with opened(_source(f"/dev/fd/{reading}")) as stream:
        assert stream.read(10) == b"{}"
    os.close(reading)


def test_standard_input_is_read_and_left_open(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(b"{}\n[]"))
    monkeypatch.setattr(sys, "stdin", stdin)
    source = Input("<stdin>", "json", None, is_stdin=True)
    with opened(source) as stream:
        assert stream.readline(10) == b"{}\n"
    with opened(source) as stream:
        assert stream.read(10) == b"[]"
    assert size_of(source) is None
    monkeypatch.setattr(sys, "stdin", None)
    assert _reason(source) == "the standard input is closed"
