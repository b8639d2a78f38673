"""From the names that a user gives, of files, folders and patterns, to what is read."""

from __future__ import annotations

import os

from rcdp_schemas.inputs import Input, Unreadable
from rcdp_schemas.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STDIN = "-"
_FORMS = {
    "json": (".json",),
    "ndjson": (".ndjson", ".jsonl"),
    "yaml": (".yaml", ".yml"),
}
_PACKED = ".gz"
_SUFFIXES = tuple(suffix for suffixes in _FORMS.values() for suffix in suffixes)


class Project(Record):
    """What names of the configuration start from, ``folder``, and what none may lead out of, ``root``.

    The root is a path without links.
    """

    folder: str
    root: str

    def path(self, name: str) -> str:
        """Return a name of the configuration as seen from the working directory."""
        return _file(os.path.relpath(os.path.join(self.folder, name)))

    def holds(self, path: str) -> bool:
        """Whether a path without links is within the root."""
        return path == self.root or path.startswith(self.root.rstrip(os.sep) + os.sep)


def find_inputs(
    names: Iterable[str],
    *,
    form: str | None = None,
    stdin_name: str | None = None,
    allow_empty: bool = False,
    project: Project | None = None,
) -> Iterator[Input | Unreadable]:
    """Yield the files that names stand for, each file once, in the order of the names.

    A name is that of a file, of a folder, whose files follow in order, or a pattern; ``-`` is the standard
    input, which ``stdin_name`` says the name of. ``form`` overrules what the file's names say. A folder
    or pattern that holds or matches nothing can't be read, unless that is allowed; NDJSON may be empty then.
    Names of the configuration have a ``project``; what they find outside its root can't be read.
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
                        source = _input(found, form, stdin_name)
                        yield source.replace(may_be_empty=True) if allow_empty else source
                    else:
                        yield _outside(found, project)
            if empty and not allow_empty:
                path = project.path(name) if project is not None else name
                yield Unreadable(path, _emptiness(path))
        except ValueError as error:  # a name that no file can have, such as one with a NUL
            yield Unreadable(name, str(error))


def form_of(name: str) -> str:
    """Return how a file is read, by the end of its name."""
    lowered = name.lower().removesuffix(_PACKED)
    return next((form for form, suffixes in _FORMS.items() if lowered.endswith(suffixes)), "json")


def _input(name: str, form: str | None, stdin_name: str | None) -> Input:
    if name == STDIN:
        shown = stdin_name or STDIN
        return Input(shown, form or form_of(shown), stdin_name, is_stdin=True)
    return Input(name, form or form_of(name), name)


def _file(path: str) -> str:
    """Return a name of the file at a path, which is not that of the standard input."""
    return os.path.join(os.curdir, path) if path == STDIN else path


def _identity(name: str, folders: dict[str, str]) -> tuple[str, str]:
    """Return what two names of one file share; a link is a file of its own, since its name counts.

    ``folders`` holds where the links in the names of folders lead to, as far as that is known.
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
    """Yield the files that a name stands for, then what could not be read in the search for them."""
    path = name if project is None else project.path(name)
    is_folder = path != STDIN and os.path.isdir(path)
    if not is_folder and (_exists(path) or not _is_pattern(name)):
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
    """Return what a pattern matches, in order, each with whether it is a folder."""
    from rcdp_schemas.globs import find  # a run on files alone does not pay for it

    if project is None:
        return sorted(find(name, "", unreadable))
    folder = os.path.relpath(project.folder)
    found = find(os.path.normpath(name), "" if folder == os.curdir else folder, unreadable)
    return sorted((os.path.relpath(path), is_folder) for path, is_folder in found)


def _walk(folder: str, walked: set[str], unreadable: dict[str, OSError]) -> Iterator[str]:
    """Yield the payload files of a folder and the folders in it, which are noted as walked."""
    from rcdp_schemas.globs import find

    start = "" if folder == os.curdir else folder
    for found, is_folder in find("**", start, unreadable, hidden=True):
        if is_folder:
            walked.add(found)
        elif found.lower().removesuffix(_PACKED).endswith(_SUFFIXES):
            yield found


def _exists(name: str) -> bool:
    """Whether a file or a link has this name. Raises ValueError for a name that no file can have."""
    try:
        os.lstat(name)
    except OSError:
        return False
    return True


def _is_pattern(name: str) -> bool:
    return any(char in name for char in "*?[")


def _emptiness(name: str) -> str:
    if os.path.isdir(name):
        suffixes = f"{', '.join(_SUFFIXES)}, each also with {_PACKED}"
        return f"it holds no payload file ({suffixes}); --allow-empty accepts that"
    return "no file matches the pattern; --allow-empty accepts that"
