"""The corpus: payloads as files, and beside them the issues that the contract expects of each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, TypeAlias

from tests.commands import ROOT

Issue: TypeAlias = tuple[str, str]
"""The code and the pointer of an issue."""

FOLDER = ROOT / "tests" / "corpus"
ENVELOPE = "envelope"
TEXT = "text"
CARRIER = "eventLogin"
"""The event that carries the fields all events share."""


@dataclass(frozen=True)
class CorpusFile:
    """One payload file, and the issues expected of it in document order."""

    path: Path
    expected: tuple[Issue, ...]

    @property
    def name(self) -> str:
        """The file's name below the corpus, which names the test as well."""
        return self.path.relative_to(FOLDER).as_posix()

    @property
    def event(self) -> str | None:
        """The event that the folder stands for; None where the payload itself has to say it."""
        folder = self.path.parent.name
        return {ENVELOPE: CARRIER, TEXT: None}.get(folder, folder)

    @property
    def is_valid(self) -> bool:
        """Whether the file's name says so."""
        return self.path.name.endswith(".valid.json")

    @cached_property
    def payload(self) -> Any:
        """The payload, of a file that can be read."""
        return json.loads(self.path.read_bytes())


@cache
def folders() -> Mapping[str, tuple[CorpusFile, ...]]:
    """Return the files of each folder, as its ``expected.json`` lists them."""
    return {path.parent.name: _listed(path) for path in sorted(FOLDER.glob("*/expected.json"))}


def _listed(path: Path) -> tuple[CorpusFile, ...]:
    expected: dict[str, list[str]] = json.loads(path.read_bytes())
    return tuple(
        CorpusFile(path.parent / name, tuple(_issue(line) for line in lines))
        for name, lines in expected.items()
    )


def _issue(line: str) -> Issue:
    code, _, pointer = line.partition(" ")
    return code, pointer


def payload_files() -> list[CorpusFile]:
    """Return the files that hold a payload of a known event: all but those about text and routing."""
    return [file for folder, files in folders().items() if folder != TEXT for file in files]
