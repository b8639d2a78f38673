"""Read the files of the spec. No other stage reads any."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from scripts.codegen.ir import Finding, Place, SpecError
from scripts.codegen.spec.json_text import read_json
from scripts.codegen.spec.tree import Document, Tokens, Tree, UnreadableError, pointer
from scripts.codegen.spec.yaml_text import read_yaml

__all__ = ["Document", "SpecFiles", "Tokens", "load", "pointer"]

_READERS: Mapping[str, Callable[[str, Tree], None]] = {".yaml": read_yaml, ".json": read_json}
_PROSE = ".md"
_PAYLOAD = re.compile(r"examples/RC[^/]*/")
_NAME = re.compile(r"[A-Za-z0-9._/-]+")


@dataclass(frozen=True, slots=True)
class SpecFiles:
    """All files of a spec by their path below its root; ``name`` is the root's own name.

    ``payloads`` are the inputs of the issue codes as they stand, broken on purpose in part.
    """

    name: str
    documents: Mapping[str, Document]
    payloads: Mapping[str, bytes]


def load(root: Path) -> SpecFiles:
    """Return the files of a spec folder. Raises SpecError with everything that can't be read."""
    name = root.absolute().name
    documents: dict[str, Document] = {}
    payloads: dict[str, bytes] = {}
    findings: list[Finding] = []
    for path in sorted(_iter_files(root)):
        below = path.relative_to(root).as_posix()
        file = name if path == root else f"{name}/{below}"
        try:
            data = _read_bytes(path, below)
            if _PAYLOAD.match(below):
                payloads[below] = data
            elif path.suffix != _PROSE:
                documents[below] = _read_document(below, file, data)
        except UnreadableError as error:
            findings.append(Finding(Place(ascii(file)[1:-1], error.line, ""), str(error)))
        except SpecError as error:
            findings += error.findings
    if findings:
        raise SpecError(tuple(findings))
    return SpecFiles(name, documents, payloads)


def _iter_files(root: Path) -> Iterator[Path]:
    """Yield all that is no plain folder below a root, and the folders that can't be listed."""
    unlisted: list[Path] = []
    for folder, folders, files in os.walk(root, onerror=lambda error: unlisted.append(Path(error.filename))):
        yield from (Path(folder, file) for file in files)
        yield from (Path(folder, name) for name in folders if Path(folder, name).is_symlink())
    yield from unlisted


def _read_bytes(path: Path, below: str) -> bytes:
    if not _NAME.fullmatch(below):
        raise UnreadableError("a file's name may hold letters, digits, '.', '_' and '-' only", 1)
    if path.is_symlink() or not path.is_file():
        raise UnreadableError("not a regular file", 1)
    try:
        return path.read_bytes()
    except OSError as error:
        raise UnreadableError(f"can't be read: {error.strerror}", 1) from error


def _read_document(path: str, file: str, data: bytes) -> Document:
    """Return a document. Raises UnreadableError or SpecError that says what is wrong with it."""
    reader = _READERS.get(Path(path).suffix)
    if reader is None:
        raise UnreadableError(f"a spec holds {', '.join(_READERS)} and {_PROSE} files only", 1)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableError("not UTF-8", data.count(b"\n", 0, error.start) + 1) from error
    if text.startswith("\ufeff"):
        raise UnreadableError("starts with a byte order mark", 1)
    tree = Tree(file)
    try:
        reader(text, tree)
    except UnreadableError as error:
        tree.findings.append(Finding(Place(file, error.line, ""), str(error)))
    if tree.findings:
        raise SpecError(tuple(tree.findings))
    return Document(path, file, tree.value, tree.lines)
