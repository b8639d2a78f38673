"""What all pages are printed from: the contract, its fields by target, and real output of commands."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scripts.codegen.fields import Entry, entries_of
from scripts.codegen.ir import Code, Contract, Json
from scripts.codegen.pages.breakages import breakages_of
from scripts.codegen.pages.markdown import code, fence, link, tabs
from scripts.codegen.text import literal

SIZES = ("minimal", "full")
_EXPECT = '[[tool.rcdp-schemas.expect]]\nfiles = "{}"\ncodes = ["{}"]\n'
_INDENT = "    "


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


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A contract with its fields by target, in the spec's order, and the transcripts of the runs."""

    contract: Contract
    entries: Mapping[str, tuple[Entry, ...]]
    transcripts: Transcripts

    def own(self, event: str) -> tuple[Entry, ...]:
        """Return the fields that an event states itself."""
        return tuple(entry for entry in self.entries[event] if not entry.common)

    def common(self) -> tuple[Entry, ...]:
        """Return the fields that all events have, as the first event has them."""
        first = self.contract.events[0].name
        return tuple(entry for entry in self.entries[first] if entry.common)

    def of_events(self) -> tuple[Entry, ...]:
        """Return the common fields, then those of each event, in the spec's order."""
        own = (entry for event in self.contract.events for entry in self.own(event.name))
        return (*self.common(), *own)


def catalogue_of(contract: Contract, transcripts: Transcripts) -> Catalogue:
    """Return what the pages of a contract are printed from."""
    return Catalogue(contract, {name: entries_of(contract, name) for name in contract.targets}, transcripts)


def field_link(entry: Entry, text: str = "") -> str:
    """Return the link to the section of an event's field, with its path as the text."""
    page = "../contract/common-fields.md" if entry.common else f"../events/{entry.target}.md"
    return link(text or code(entry.path), f"{page}#{entry.anchor}")


def same_name_elsewhere(catalogue: Catalogue, entry: Entry) -> str:
    """Return a sentence on the fields of the same name whose type differs, empty where there is none."""
    others = [
        other
        for other in catalogue.of_events()
        if other.name == entry.name and {*other.types} - {"null"} != {*entry.types} - {"null"}
    ]
    if not others:
        return ""
    named = ", ".join(
        f"{other.type_phrase} in {field_link(other, f'{other.target}: {code(other.path)}')}"
        if not other.common
        else f"{other.type_phrase} in {field_link(other)}, a common field"
        for other in others
    )
    return f"**Another type elsewhere** {code(entry.name)} is {entry.type_phrase} here, but {named}."


def example_tabs(catalogue: Catalogue, target: str, size: str, payload: Json) -> str:
    """Return a payload as JSON, as a curl command, and as two Python programs, in tabs."""

    def printed(form: str) -> str:
        return catalogue.transcripts[example_run(target, size, form)]

    return tabs(
        (
            ("JSON", fence("json", json_text(payload), f"{target}.json")),
            ("curl", fence("bash", printed("curl"))),
            ("Python model", fence("python", printed("python"))),
            ("Python dict", fence("python", dict_program(target, payload))),
        )
    )


def dict_program(target: str, payload: Json) -> str:
    """Return a program that validates a payload made of plain dictionaries and lists."""
    return (
        f"import rcdp_schemas as rcdp\n\npayload = {_written(payload, '')}\n\n"
        f"rcdp.validate(payload, {literal(target)})\n"
    )


def _written(value: Json, indent: str) -> str:
    inner = indent + _INDENT
    if isinstance(value, dict) and value:
        items = [f"{literal(name)}: {_written(member, inner)}" for name, member in value.items()]
        return "\n".join(["{", *(f"{inner}{item}," for item in items), f"{indent}}}"])
    if isinstance(value, list) and value:
        return "\n".join(["[", *(f"{inner}{_written(item, inner)}," for item in value), f"{indent}]"])
    return literal(value)
