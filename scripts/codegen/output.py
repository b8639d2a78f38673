"""Write the generated files, all or none, or compare those on disk with a fresh run."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path

MANAGED = ("generated", "docs/codes", "docs/contract", "docs/events")
"""The folders, below the project's root, that hold generated files and nothing else."""
_PAGES = ("README.md", "mkdocs.yml", "docs/index.md", "docs/guides/*.md")
"""The pages by hand in which some passages are generated."""


def read_pages(root: Path) -> dict[str, str]:
    """Return the pages by hand that may have generated passages: ``{path below root: text}``."""
    found = sorted(path for pattern in _PAGES for path in root.glob(pattern))
    return {path.relative_to(root).as_posix(): path.read_bytes().decode("utf-8") for path in found}


def write(files: Mapping[str, str], root: Path) -> None:
    """Replace the managed folders by ``files`` (``{path below root: text}``); what is not in files goes.

    Everything is first written beside the old tree, so that an interruption leaves the old one whole. Who
    is killed between the two renames leaves it beside its place; the next run puts it back. Pages by hand
    are replaced one by one.
    """
    for path in filter(_is_page, files):
        _replace(root / path, files[path].encode("utf-8"))
    for folder in MANAGED:
        prefix = f".{folder.replace('/', '-')}-"
        _clear(root, folder, prefix)
        with tempfile.TemporaryDirectory(prefix=prefix, dir=root) as scratch:
            fresh, old = Path(scratch, "new"), Path(scratch, "old")
            for path, text in files.items():
                if path.startswith(f"{folder}/"):
                    target = fresh / path.removeprefix(f"{folder}/")
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_bytes(text.encode("utf-8"))
            current = root / folder
            if current.exists():
                current.rename(old)
            if not fresh.exists():
                continue
            current.parent.mkdir(parents=True, exist_ok=True)
            try:
                fresh.rename(current)
            except BaseException:
                if old.exists():
                    old.rename(current)
                raise


def _is_page(path: str) -> bool:
    """Whether a file is a page by hand."""
    return any(fnmatchcase(path, pattern) for pattern in _PAGES)


def _replace(target: Path, data: bytes) -> None:
    """Give a file other content, whole or not at all; one that has it already is left alone."""
    if target.read_bytes() == data:
        return
    fresh = target.with_name(f".{target.name}.new")
    fresh.write_bytes(data)
    shutil.copymode(target, fresh)
    fresh.replace(target)


def _clear(root: Path, folder: str, prefix: str) -> None:
    """Remove what a killed run left, but put back the old tree where that had been moved away."""
    for scratch in root.glob(f"{prefix}*"):
        old, current = scratch / "old", root / folder
        if old.exists() and not current.exists():
            old.rename(current)
        shutil.rmtree(scratch)


def drift(files: Mapping[str, str], root: Path) -> tuple[str, ...]:
    """Return one line for each file on disk that differs from ``files``, sorted."""
    found = {**_on_disk(root), **{path: root / path for path in filter(_is_page, files)}}
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
