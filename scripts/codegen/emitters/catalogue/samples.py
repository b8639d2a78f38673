"""The commands whose real output the pages show, and how it is found again in what they printed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scripts.codegen.emitters.catalogue.breakages import breakages_of
from scripts.codegen.emitters.catalogue.entries import entries_of
from scripts.codegen.ir import Code, Contract, Json

SIZES = ("minimal", "full")
_EXPECT = '[[tool.rcdp-schemas.expect]]\nfiles = "{}"\ncodes = ["{}"]\n'


@dataclass(frozen=True, slots=True)
class Run:
    """One call of the command line: its arguments, and the files in the folder where it runs."""

    arguments: tuple[str, ...]
    files: tuple[tuple[str, bytes], ...] = ()

    @property
    def command(self) -> str:
        """The command as a reader would type it."""
        return " ".join(("rcdp-schemas", *self.arguments))


Transcripts = Mapping[Run, str]
"""What each run printed on stdout."""


def runs_of(contract: Contract) -> tuple[Run, ...]:
    """Return every run that the pages of a contract need, each once."""
    return tuple(dict.fromkeys(_runs(contract)))


def _runs(contract: Contract) -> Iterator[Run]:
    for event in contract.events:
        for size in SIZES:
            yield example_run(event.name, size, "curl")
            yield example_run(event.name, size, "python")
        for broken in breakages_of(contract, event, entries_of(contract, event.name)):
            yield broken_run(event.name, broken.payload)
    for name in contract.tokens:
        yield example_run(name, "minimal", "python")
    for known in contract.codes:
        yield payload_run(known, "bad")
        yield payload_run(known, "good")


def example_run(target: str, size: str, form: str) -> Run:
    """Return the run that prints an example in some form."""
    return Run(("example", target, f"--{size}", "--as", form))


def broken_run(event: str, payload: Json) -> Run:
    """Return the run that judges a broken payload."""
    name = f"{event}.json"
    arguments = ("validate", name, "--event", event, "--output-format", "concise")
    return Run(arguments, ((name, json_text(payload).encode()),))


def payload_run(code: Code, kind: str) -> Run:
    """Return the run that judges the bad or the good payload of an issue code, the payload's file first."""
    name = f"{kind}.json"
    files = [(name, code.bad if kind == "bad" else code.good)]
    if code.expect:
        files.append(("pyproject.toml", _EXPECT.format(name, code.expect).encode()))
    return Run(("validate", name, *(("--event", code.event) if code.event else ())), tuple(files))


def json_text(payload: Json) -> str:
    """Return a payload as the pages show it."""
    return json.dumps(payload, indent=2, ensure_ascii=False) + "\n"
