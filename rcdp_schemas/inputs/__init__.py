"""Reading payload files: one payload, an array of payloads, NDJSON or a YAML stream."""

from __future__ import annotations

from importlib import import_module

from rcdp_schemas.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import IO

    from rcdp_schemas.reading.document import Document

FORMS = ("json", "ndjson", "yaml")
_MODULES = {"json": "json_file", "ndjson": "ndjson_file", "yaml": "yaml_file"}


class Input(Record):
    """A file to read, or the standard input.

    ``name`` is what reports call it, and ``form`` how it is read, one of FORMS. ``path`` is where it is;
    of the standard input where it is said to come from, None where that is not known. ``watch`` is called
    with the file when it was opened. Of the forms only NDJSON has files that are empty, and may be so.
    """

    name: str
    form: str
    path: str | None
    is_stdin: bool = False
    may_be_empty: bool = False
    watch: Callable[[IO[bytes]], None] | None = None

    @property
    def is_packed(self) -> bool:
        """Whether it is a gzip file."""
        return self.name.lower().endswith(".gz")

    def load(self) -> Iterator[Document]:
        """Yield each payload, or what stands in its place, as read. Raises OSError and MissingExtraError."""
        module = import_module(f"{__name__}.{_MODULES[self.form]}")
        documents: Iterator[Document] = module.load(self)
        return documents


class Unreadable(Record):
    """A file or folder that can't be read, or holds nothing to read, and why."""

    name: str
    reason: str
    error: ImportError | OSError | None = None
