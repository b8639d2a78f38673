"""What all pages are printed from: the contract, its fields by target, and what the command line said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from scripts.codegen.emitters.catalogue.entries import Entry, entries_of
from scripts.codegen.emitters.catalogue.markdown import code, link
from scripts.codegen.emitters.catalogue.samples import Transcripts
from scripts.codegen.ir import Contract


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
