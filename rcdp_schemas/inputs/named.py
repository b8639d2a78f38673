"""From the names that a user gives, of files, folders and patterns, to what is read."""

from __future__ import annotations

import os

from rcdp_schemas.inputs import Input, Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STDIN = "-"
_HERE = os.path.join(os.curdir, "")
_FORMS = {
    "json": (".json",),
    "ndjson": (".ndjson", ".jsonl"),
    "yaml": (".yaml", ".yml"),
}
_PACKED = ".gz"
_SUFFIXES = tuple(suffix for suffixes in _FORMS.values() for suffix in suffixes)


def find_inputs(
    names: Iterable[str], *, form: str | None = None, stdin_name: str | None = None, allow_empty: bool = False
) -> Iterator[Input | Unreadable]:
    """Yield the files that names stand for, each file once, in the order of the names.

    A name is that of a file, of a folder, whose files follow in order, or a pattern; ``-`` is the standard
    input, which ``stdin_name`` says the name of. ``form`` overrules what the file's names say. A folder
    or pattern that holds or matches nothing can't be read, unless that is allowed; NDJSON may be empty then.
    """
    seen: set[tuple[str, str]] = set()
    folders: dict[str, str] = {}
    for name in names:
        try:
            empty = True
            for found in _expand(name):
                empty = False
                if isinstance(found, Unreadable):
                    yield found
                elif (identity := _identity(found, folders)) not in seen:
                    seen.add(identity)
                    source = _input(found, form, stdin_name)
                    yield source.replace(may_be_empty=True) if allow_empty else source
            if empty and not allow_empty:
                yield Unreadable(name, _emptiness(name))
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


def _expand(name: str) -> Iterator[str | Unreadable]:
    if name == STDIN:
        yield name
    elif os.path.isdir(name):
        yield from _walk(name)
    elif _exists(name) or not _is_pattern(name):
        yield name
    else:
        from glob import glob  # a shell has expanded most patterns

        for match in sorted(glob(name, recursive=True)):
            yield from _walk(match) if os.path.isdir(match) else (match,)


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


def _walk(folder: str) -> Iterator[str | Unreadable]:
    """Yield the payload files of a folder and the folders in it, then what of it could not be read."""
    from rcdp_schemas.globs import is_entered  # a run on files alone does not pay for it

    errors: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(filter(is_entered, folders))
        for name in sorted(files):
            if name.lower().removesuffix(_PACKED).endswith(_SUFFIXES):
                found = os.path.join(place, name)
                yield found.removeprefix(_HERE) if folder == os.curdir else found
    for error in errors:
        yield Unreadable(error.filename, error.strerror or str(error), error)
