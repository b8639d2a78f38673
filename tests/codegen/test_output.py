"""The generated tree on disk: replaced as a whole, kept if writing fails, compared byte for byte."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scripts.codegen.output import drift, read_pages, write
from tests.commands import ROOT

_OLD = {"generated/a.txt": "old\n", "generated/deep/b.py": "x = 1\n"}
_NEW = {"generated/a.txt": "new é\n", "generated/other/c.json": "{}\n"}


def _tree(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()
    }


def _bytes(files: dict[str, str]) -> dict[str, bytes]:
    return {path: text.encode() for path, text in files.items()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with an old tree, Python's caches in it, and a file that nobody generates."""
    write(_OLD, tmp_path)
    (tmp_path / "README.md").write_text("by hand")
    cache = tmp_path / "generated" / "deep" / "__pycache__"
    cache.mkdir()
    (cache / "b.pyc").write_bytes(b"\x00")
    return tmp_path


def test_written_tree_is_the_files_and_nothing_else(root: Path) -> None:
    write(_NEW, root)
    assert _tree(root) == {**_bytes(_NEW), "README.md": b"by hand"}
    assert sorted(path.name for path in root.iterdir()) == ["README.md", "generated"]


def test_text_is_written_with_its_own_line_breaks(tmp_path: Path) -> None:
    write({"generated/a": "a\nb\r\nc\r"}, tmp_path)
    assert (tmp_path / "generated" / "a").read_bytes() == b"a\nb\r\nc\r"


def test_file_outside_the_managed_folders_is_not_written(tmp_path: Path) -> None:
    write({"generated/a": "", "elsewhere/b": ""}, tmp_path)
    assert list(_tree(tmp_path)) == ["generated/a"]


@pytest.mark.parametrize("failing", [1, 2])
@pytest.mark.parametrize("step", ["write_bytes", "rename"])
def test_interrupted_write_leaves_the_old_tree_whole(
    root: Path, monkeypatch: pytest.MonkeyPatch, step: str, failing: int
) -> None:
    before, done = _tree(root), getattr(Path, step)
    calls = 0

    def step_that_fails(self: Path, argument: object) -> object:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise OSError("no space left on device")
        return done(self, argument)

    monkeypatch.setattr(Path, step, step_that_fails)
    with pytest.raises(OSError, match="no space left"):
        write(_NEW, root)
    assert _tree(root) == before
    assert sorted(path.name for path in root.iterdir()) == ["README.md", "generated"]


def test_interrupted_first_write_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def rename(_path: Path, _target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "rename", rename)
    with pytest.raises(KeyboardInterrupt):
        write(_NEW, tmp_path)
    assert list(tmp_path.iterdir()) == []


_PROGRAM = """
import os, pathlib, resource, signal, sys
from scripts.codegen.output import write

files, events = eval(sys.argv[1]), int(sys.argv[2])

def hook(event, arguments):
    global events
    if event in ("open", "os.mkdir", "os.remove", "os.rename", "os.rmdir") and not events:
        os.kill(os.getpid(), signal.SIGKILL)
    events -= event in ("open", "os.mkdir", "os.remove", "os.rename", "os.rmdir")

if events >= 0:
    sys.addaudithook(hook)
else:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4, 4))
write(files, pathlib.Path.cwd())
"""


def _write_elsewhere(root: Path, events: int) -> int:
    """Return the exit code of a process that writes the new tree, and is killed after so many events.

    Where the number is negative no file can have more than four bytes.
    """
    command = [sys.executable, "-c", _PROGRAM, repr(_NEW), str(events)]
    env = {"PYTHONPATH": str(ROOT)}
    return subprocess.run(command, cwd=root, env=env, capture_output=True, check=False).returncode


def test_killed_process_leaves_one_of_the_trees_whole_and_the_next_run_finds_it(root: Path) -> None:
    old, new = (
        _tree(root / "generated"),
        _bytes({path.partition("/")[2]: text for path, text in _NEW.items()}),
    )
    found: list[dict[str, bytes]] = []
    while _write_elsewhere(root, len(found)):
        (kept, *_) = [root / "generated"] if (root / "generated").exists() else root.glob(".generated-*/old")
        found.append(_tree(kept))
        write({**_OLD, "generated/deep/__pycache__/b.pyc": "\x00"}, root)
        assert sorted(path.name for path in root.iterdir()) == ["README.md", "generated"]
    assert all(tree in (old, new) for tree in found)
    assert found[-1] == new
    assert _tree(root / "generated") == new


def test_tree_of_a_run_killed_between_its_renames_is_put_back(root: Path) -> None:
    before = _tree(root / "generated")
    (root / ".generated-killed").mkdir()
    (root / "generated").rename(root / ".generated-killed" / "old")
    with pytest.raises(UnicodeEncodeError):
        write({"generated/a.txt": "\ud800"}, root)
    assert _tree(root / "generated") == before
    assert sorted(path.name for path in root.iterdir()) == ["README.md", "generated"]


def test_full_disk_leaves_the_old_tree_whole(root: Path) -> None:
    before = _tree(root)
    assert _write_elsewhere(root, -1) == 1
    assert _tree(root) == before
    assert sorted(path.name for path in root.iterdir()) == ["README.md", "generated"]


def test_written_tree_does_not_drift(root: Path) -> None:
    assert drift(_OLD, root) == ()
    write(_NEW, root)
    assert drift(_NEW, root) == ()


def test_drift_names_what_is_missing_changed_and_no_longer_generated_in_order(root: Path) -> None:
    assert drift(_NEW, root) == (
        "generated/a.txt: differs",
        "generated/deep/b.py: no longer generated",
        "generated/other/c.json: missing",
    )


def test_line_break_of_another_kind_is_a_difference(root: Path) -> None:
    (root / "generated" / "a.txt").write_bytes(b"old\r\n")
    assert drift(_OLD, root) == ("generated/a.txt: differs",)


def test_tree_that_is_not_there_lacks_every_file(tmp_path: Path) -> None:
    assert drift(_OLD, tmp_path) == ("generated/a.txt: missing", "generated/deep/b.py: missing")


def test_page_by_hand_is_replaced_where_it_differs_and_keeps_its_mode(root: Path) -> None:
    page = root / "README.md"
    page.chmod(0o640)
    assert read_pages(root) == {"README.md": "by hand"}
    assert drift({**_OLD, "README.md": "other\n"}, root) == ("README.md: differs",)
    write({**_OLD, "README.md": "other\n"}, root)
    assert (page.read_bytes(), page.stat().st_mode & 0o777) == (b"other\n", 0o640)
    before = page.stat().st_mtime_ns
    write({**_OLD, "README.md": "other\n"}, root)
    assert page.stat().st_mtime_ns == before
    assert drift({**_OLD, "README.md": "other\n"}, root) == ()
    assert sorted(path.name for path in root.iterdir()) == ["README.md", "generated"]
