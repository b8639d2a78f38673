"""Finds the files that names and patterns stand for, opens them, and reads the payloads in them."""

from __future__ import annotations

import os
import stat
import sys
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from io import BufferedReader

from rcdp_schemas.reading.document import ArrayText, Document, failed, split_array
from rcdp_schemas.reading.json import MAX_BYTES, MAX_DEPTH, WHITESPACE_BYTES
from rcdp_schemas.reading.json import read as read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from gzip import GzipFile
    from typing import IO

    from rcdp_schemas.reading.ndjson import Block, Stream


STDIN = "-"
_ENDINGS = {
    "json": (".json",),
    "ndjson": (".ndjson", ".jsonl"),
    "yaml": (".yaml", ".yml"),
}
FORMS = tuple(_ENDINGS)
_PACKED = ".gz"
_SUFFIXES = tuple(suffix for suffixes in _ENDINGS.values() for suffix in suffixes)
# A shell passes `<(command)` as a pipe with one of these names.
_PASSED_ON = ("/dev/fd/", "/proc/self/fd/", "/dev/stdin")
_USUAL = 2**16  # bytes: most files are smaller, and memory for MAX_BYTES takes longer to get than to fill


class Input:
    """A file to read, or the standard input.

    ``name`` is what reports call it, and ``form`` the format that it is read as, one of FORMS. ``path`` is
    where it is; for the standard input, where it is said to come from, or None. ``watch`` is called with the
    file when it is opened. ``may_be_empty`` concerns NDJSON only: no other format has empty files.
    """

    __slots__ = ("form", "is_stdin", "may_be_empty", "name", "path", "watch")

    def __init__(
        self, name: str, form: str, path: str | None, *, is_stdin: bool = False, may_be_empty: bool = False
    ) -> None:
        self.name = name
        self.form = form
        self.path = path
        self.is_stdin = is_stdin
        self.may_be_empty = may_be_empty
        self.watch: Callable[[IO[bytes]], None] | None = None

    def __getstate__(self) -> tuple[None, dict[str, object]]:
        """Leave out ``watch``, which belongs to this process."""
        return None, {name: getattr(self, name) for name in self.__slots__} | {"watch": None}

    @property
    def is_packed(self) -> bool:
        """Whether it is a gzip file."""
        return self.name.lower().endswith(_PACKED)


class Unreadable:
    """A file or folder that can't be read or holds nothing to read, and the reason."""

    __slots__ = ("error", "name", "reason")

    def __init__(self, name: str, reason: str, error: ImportError | OSError | None = None) -> None:
        self.name = name
        self.reason = reason
        self.error = error


class Project:
    """The ``folder`` where configured paths start, and the ``root`` that none may lead out of.

    The root has no links in it.
    """

    __slots__ = ("folder", "root")

    def __init__(self, folder: str, root: str) -> None:
        self.folder = folder
        self.root = root

    def path(self, name: str) -> str:
        """Return a configured path as seen from the working directory."""
        return _file(os.path.relpath(os.path.join(self.folder, name)))

    def holds(self, path: str) -> bool:
        """Whether a path, which has no links, is inside the root."""
        return path == self.root or path.startswith(self.root.rstrip(os.sep) + os.sep)


def find_inputs(
    names: Iterable[str],
    *,
    form: str | None = None,
    stdin_name: str | None = None,
    allow_empty: bool = False,
    project: Project | None = None,
) -> Iterator[Input | Unreadable]:
    """Yield the files that names stand for, in the order of the names, each file once.

    A name is a file, a folder, whose files follow in order, or a pattern; ``-`` is the standard input, which
    reports call ``stdin_name``. ``form`` overrides the format that a file's name implies. A folder or pattern
    without files is unreadable unless ``allow_empty`` is set, which also lets NDJSON be empty. Names from a
    configuration have a ``project``; files that they find outside its root are unreadable.
    """
    seen: set[tuple[str, str]] = set()
    folders: dict[str, str] = {}
    for name in names:
        try:
            empty = True
            for found in _expand(name, project):
                empty = False
                if isinstance(found, Unreadable):
                    yield found
                elif (identity := _identity(found, folders)) not in seen:
                    seen.add(identity)
                    if project is None or project.holds(_real(found, identity)):
                        yield _input(found, form, stdin_name, may_be_empty=allow_empty)
                    else:
                        yield _outside(found, project)
            if empty and not allow_empty:
                path = project.path(name) if project is not None else name
                yield Unreadable(path, _emptiness(path))
        except ValueError as error:  # a name that no file can have, such as one with a NUL
            yield Unreadable(name, str(error))


def form_of(name: str) -> str:
    """Return the format of a file, by its suffix."""
    lowered = name.lower().removesuffix(_PACKED)
    return next((form for form, suffixes in _ENDINGS.items() if lowered.endswith(suffixes)), "json")


def _input(name: str, form: str | None, stdin_name: str | None, *, may_be_empty: bool) -> Input:
    if name == STDIN:
        shown = stdin_name or STDIN
        form = form or form_of(shown)
        return Input(shown, form, stdin_name, is_stdin=True, may_be_empty=may_be_empty)
    return Input(name, form or form_of(name), name, may_be_empty=may_be_empty)


def _file(path: str) -> str:
    """Return the path with ``./`` before a ``-``, which would be the standard input."""
    return os.path.join(os.curdir, path) if path == STDIN else path


def _identity(name: str, folders: dict[str, str]) -> tuple[str, str]:
    """Return a key that all names of a file share; a link is a file of its own, since its name counts.

    ``folders`` caches the real path of each folder.
    """
    if name == STDIN:
        return "", name
    folder, file = os.path.split(name)
    if folder not in folders:
        folders[folder] = os.path.realpath(folder)
    return folders[folder], file


def _real(name: str, identity: tuple[str, str]) -> str:
    return os.path.realpath(name) if os.path.islink(name) else os.path.join(*identity)


def _outside(name: str, project: Project) -> Unreadable:
    return Unreadable(name, f"it is outside {project.root}, which configured paths may not leave")


def _expand(name: str, project: Project | None) -> Iterator[str | Unreadable]:
    """Yield the files that a name stands for, then what could not be read while searching for them."""
    path = name if project is None else project.path(name)
    is_folder = path != STDIN and os.path.isdir(path)
    if not is_folder and (_exists(path) or not any(char in name for char in "*?[")):
        yield path
        return
    unreadable: dict[str, OSError] = {}
    walked: set[str] = set()
    for match, is_inner in [(path, True)] if is_folder else _matches(name, project, unreadable):
        if not is_inner:
            yield _file(match)
        elif project is not None and not project.holds(os.path.realpath(match)):
            yield _outside(match, project)
        elif match not in walked:
            yield from _walk(match, walked, unreadable)
    for place, error in unreadable.items():
        yield Unreadable(place, error.strerror or str(error), error)


def _matches(name: str, project: Project | None, unreadable: dict[str, OSError]) -> list[tuple[str, bool]]:
    """Return the paths that a pattern matches, sorted, each with whether it is a folder."""
    from rcdp_schemas.reading.globs import find  # only patterns and folders need it

    if project is None:
        return sorted(find(name, "", unreadable))
    folder = os.path.relpath(project.folder)
    found = find(os.path.normpath(name), "" if folder == os.curdir else folder, unreadable)
    return sorted((os.path.relpath(path), is_folder) for path, is_folder in found)


def _walk(folder: str, walked: set[str], unreadable: dict[str, OSError]) -> Iterator[str]:
    """Yield the payload files in a folder and below, and add each folder to ``walked``."""
    from rcdp_schemas.reading.globs import find

    start = "" if folder == os.curdir else folder
    for found, is_folder in find("**", start, unreadable, hidden=True):
        if is_folder:
            walked.add(found)
        elif found.lower().removesuffix(_PACKED).endswith(_SUFFIXES):
            yield found


def _exists(name: str) -> bool:
    """Whether a file or link has this name. Raises ValueError for a name that no file can have."""
    try:
        os.lstat(name)
    except OSError:
        return False
    return True


def _emptiness(name: str) -> str:
    if os.path.isdir(name):
        suffixes = f"{', '.join(_SUFFIXES)}, each also with {_PACKED}"
        return f"it holds no payload file ({suffixes}); --allow-empty accepts that"
    return "no file matches the pattern; --allow-empty accepts that"


def read_bytes(source: Input) -> bytes:
    """Return the content of a file; of one that is too large, one byte too many. Raises OSError."""
    with opened(source) as stream:
        data = stream.read(_USUAL)
        return data + stream.read(MAX_BYTES + 1 - _USUAL) if len(data) == _USUAL else data


def is_array(data: bytes) -> bool:
    """Whether a JSON text is an array, or begins like one."""
    return data.removeprefix(BOM_UTF8).lstrip(WHITESPACE_BYTES).startswith(b"[")


def iter_documents(source: Input) -> Iterator[Document]:
    """Yield each payload of a file, or what takes its place.

    Raises OSError if the file can't be read, and MissingExtraError for YAML without PyYAML.
    """
    if source.form == "ndjson":
        for block in iter_blocks(source):
            yield from block.documents()
    elif source.form == "yaml":
        from rcdp_schemas.reading.yaml import iter_payloads

        yield from iter_payloads(iter_json(read_bytes(source)))
    else:
        yield from iter_json(read_bytes(source))


def iter_blocks(source: Input) -> Iterator[Block]:
    """Yield the lines of an NDJSON file in blocks. Raises OSError if it can't be read.

    A file without records has one block: its fault says so, or it has none if the file may be empty.
    """
    from rcdp_schemas.reading.ndjson import Block, split_blocks  # most runs have no NDJSON

    empty = True
    with opened(source) as stream:
        for block in split_blocks(stream, MAX_BYTES, may_skip=not source.is_packed):
            empty = False
            yield block
    if empty:
        yield Block(1, fault=None if source.may_be_empty else read_json(b""))


def iter_json(data: bytes) -> Iterator[Document]:
    """Yield the payload of a JSON text, or each item if it is an array."""
    if not is_array(data):
        yield read_json(data)
        return
    array = read_json(data, max_depth=MAX_DEPTH + 1)  # the array itself is not part of a payload
    if not array.complete:
        yield array
    elif not isinstance(array.payload, list) or not array.payload:
        yield failed("RC006", "array", array.text, array.text.value.index("["))
    else:
        yield from split_array(array, ArrayText(array.text.value))


@contextmanager
def opened(source: Input) -> Iterator[Stream]:
    """Open an input and decompress it. Raises OSError, for damaged gzip data too."""
    with _open_raw(source) as file:
        if source.watch is not None:
            source.watch(file)
        if not source.is_packed:
            yield file
            return
        import gzip  # slow to load, and rarely needed
        import zlib

        try:
            with gzip.open(file) as unpacked:
                if not (file.peek(1) and _has_header(unpacked)):
                    raise OSError("not gzip data")
                yield unpacked
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            checked = "; what could be unpacked was checked" if source.form == "ndjson" else ""
            raise OSError(f"not a whole gzip file{checked}") from error


def _has_header(unpacked: GzipFile) -> bool:
    """Whether a file begins like gzip data; nothing is consumed. Raises EOFError."""
    from gzip import BadGzipFile

    try:
        unpacked.peek(1)
    except BadGzipFile:
        return False
    return True


def identity_of(file: str | int) -> tuple[int, int]:
    """Return a key that identifies a file, given by path or descriptor. Raises OSError."""
    status = os.stat(file)
    return status.st_dev, status.st_ino


def size_of(source: Input) -> int | None:
    """Return the size of a regular file in bytes, as stored; None if it is not known."""
    try:
        status = os.stat(source.path or "") if not source.is_stdin else None
    except OSError:
        return None
    return status.st_size if status is not None and stat.S_ISREG(status.st_mode) else None


def _open_raw(source: Input) -> AbstractContextManager[BufferedReader]:
    if not source.is_stdin:
        path = source.path or ""
        _refuse_special(path)
        return open(path, "rb")
    if sys.stdin is None:
        raise OSError("the standard input is closed")
    return nullcontext(sys.stdin.buffer)  # type: ignore[arg-type]


def _refuse_special(path: str) -> None:
    """Raise OSError for a pipe, a socket or a device, which might never end."""
    mode = os.stat(path).st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or path.startswith(_PASSED_ON)):
        raise OSError("not a regular file; pipe it to `-`")
