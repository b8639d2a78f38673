"""The generated tree on disk: written whole or not at all, and compared with a fresh run."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from pathlib import Path

MANAGED = ("generated",)
"""The folders, below the project's root, that hold generated files and nothing else."""


def write(files: Mapping[str, str], root: Path) -> None:
    """Replace the managed folders by ``files`` (``{path below root: text}``); what is not in files goes.

    Everything is first written beside the old tree, so that an interruption leaves the old one whole.
    """
    for folder in MANAGED:
        with tempfile.TemporaryDirectory(prefix=f".{folder.replace('/', '-')}-", dir=root) as scratch:
            fresh, old = Path(scratch, "new"), Path(scratch, "old")
            for path, text in files.items():
                if path.startswith(f"{folder}/"):
                    target = fresh / path.removeprefix(f"{folder}/")
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(text.encode("utf-8"))
            current = root / folder
            if current.exists():
                current.rename(old)
            try:
                fresh.rename(current)
            except BaseException:
                if old.exists():
                    old.rename(current)
                raise


def drift(files: Mapping[str, str], root: Path) -> tuple[str, ...]:
    """Return one line for each file on disk that differs from ``files``, sorted."""
    found = _on_disk(root)
    missing = {f"{path}: missing" for path in files.keys() - found.keys()}
    orphans = {f"{path}: no longer generated" for path in found.keys() - files.keys()}
    changed = {
        f"{path}: differs"
        for path in files.keys() & found.keys()
        if found[path].read_bytes() != files[path].encode("utf-8")
    }
    return tuple(sorted(missing | orphans | changed))


def _on_disk(root: Path) -> dict[str, Path]:
    """Return the managed files, Python's caches left out."""
    return {
        path.relative_to(root).as_posix(): path
        for folder in MANAGED
        for path in (root / folder).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
