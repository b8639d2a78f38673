"""Reading payload files: one payload, an array of payloads, NDJSON or a YAML stream."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.loading import Loaded

FORMS = ("json", "ndjson", "yaml")
_MODULES = {"json": "json_file", "ndjson": "ndjson_file", "yaml": "yaml_file"}


@dataclass(frozen=True, slots=True)
class Input:
    """A file to read, or the standard input.

    ``name`` is what reports call it, and ``form`` how it is read, one of FORMS. ``path`` is where it is,
    None for the standard input.
    """

    name: str
    form: str
    path: str | None

    def load(self) -> Iterator[Loaded]:
        """Yield each payload, or what stands in its place, as it is read. Raises OSError."""
        module = import_module(f"{__name__}.{_MODULES[self.form]}")
        loaded: Iterator[Loaded] = module.load(self)
        return loaded


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file or folder that can't be read, and why."""

    name: str
    reason: str
