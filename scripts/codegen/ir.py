"""The intermediate representation: all that emitters and pages know of the spec."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias, cast

from scripts.codegen.patterns import Automaton

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"


SOFT = "soft-"
"""The prefix of a variant that is a warning of a code that is usually an error; its keyword follows."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a piece of the spec stands: file below the spec's root, 1-based line, pointer in the file."""

    file: str
    line: int
    pointer: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Finding:
    """One complaint about the spec."""

    place: Place
    message: str

    def __str__(self) -> str:
        at = f" (at {self.place.pointer})" if self.place.pointer else ""
        return f"{self.place}: {self.message}{at}"


class SpecError(ValueError):
    """The spec can't be used; ``findings`` says why, place by place, sorted, each once."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = tuple(sorted({*findings}, key=_finding_order))
        super().__init__("\n".join(str(finding) for finding in self.findings))


def _finding_order(finding: Finding) -> tuple[str, int, str, str]:
    place = finding.place
    return (place.file, place.line, place.pointer, finding.message)


@dataclass(frozen=True, slots=True)
class Source:
    """One place of the vendor's page: its section, what kind of text it is, and its words."""

    section: str
    kind: str
    quote: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """How sure a rule is (``grade``), where it comes from, and for conflicts and inferences why."""

    grade: str
    sources: tuple[Source, ...] = ()
    decision: str = ""
    settles: str = ""


@dataclass(frozen=True, slots=True)
class Guide:
    """What the vendor's reference guide says otherwise, and what that is about.

    ``about`` lists what of a field it bears on, its ``type`` or its ``presence``; ``names`` the fields or
    events that this contract does not have in the place.
    """

    says: str = ""
    about: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


def read_evidence(node: Mapping[str, Json]) -> Evidence:
    """Return the evidence that a node states; the lint has seen to its shape."""
    sources = cast("list[dict[str, Json]]", node.get("sources", []))

    def text(holder: Mapping[str, Json], key: str) -> str:
        return " ".join(str(holder.get(key, "")).split())

    return Evidence(
        text(node, "grade"),
        tuple(Source(*(text(source, key) for key in ("section", "kind", "quote"))) for source in sources),
        text(node, "decision"),
        text(node, "settles"),
    )


def read_guide(node: Json) -> Guide:
    """Return what the reference guide says: a text that no issue is about, or a mapping that says more."""
    if not isinstance(node, dict):
        return Guide(" ".join(str(node).split()))
    about, names = (cast("list[str]", node.get(key, [])) for key in ("about", "names"))
    return Guide(" ".join(str(node.get("says", "")).split()), tuple(about), tuple(names))


@dataclass(frozen=True, slots=True, kw_only=True)
class Doc:
    """What the spec says about a schema or property for people; ``unit`` is the name of one."""

    label: str = ""
    description: str = ""
    unit: str = ""
    examples: tuple[Json, ...] = ()
    evidence: Evidence | None = None
    reference_guide: Guide = field(default_factory=Guide)
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One assertion without subschemas: keyword, its value, the issue code, the expectation in words.

    ``wanted`` is what a finding carries of it: the value, of a pattern the name of its format, or words.
    ``compiled`` is a pattern in Python's syntax, ``automaton`` the same as an automaton; both are empty for
    every other keyword. ``variant`` is the way in which the code is raised: its name begins with ``soft-`` if
    the code is usually an error and is a warning here.
    """

    keyword: str
    value: Json
    code: str
    expected: str
    wanted: object = ""
    compiled: str = ""
    automaton: Automaton | None = None
    variant: str = ""

    @property
    def is_soft(self) -> bool:
        """Whether it is a warning, although its code is usually an error."""
        return self.variant.startswith(SOFT)


@dataclass(frozen=True, slots=True)
class Warn:
    """A soft schema: a value that breaks it is accepted, with a warning of this code."""

    code: str
    schema: Schema


@dataclass(frozen=True, slots=True)
class Property:
    """A documented member of an object, under its wire name."""

    name: str
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A normalised schema.

    ``types`` empty means any type. ``ref`` names a component whose rules apply as well.
    ``properties`` holds the members of flattened ``allOf`` bases too (``extends`` names them,
    ``inherited`` the members that came from them). ``additional`` is the schema of members outside
    ``properties`` (None: anything). ``warns`` is ordered: the first that fires is the one reported.
    ``unknown_code`` is the warning for undocumented members, empty for none; a secret's name among them
    has ``secret_code`` instead.
    """

    place: Place
    name: str = ""
    doc: Doc = field(default_factory=Doc)
    never: bool = False
    types: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()
    ref: str = ""
    extends: tuple[str, ...] = ()
    inherited: tuple[str, ...] = ()
    properties: tuple[Property, ...] = ()
    required: tuple[str, ...] = ()
    additional: Schema | None = None
    items: Schema | None = None
    any_of: tuple[Schema, ...] = ()
    warns: tuple[Warn, ...] = ()
    unknown_code: str = ""

    @property
    def is_scalar(self) -> bool:
        """Whether this holds assertions on the value itself only: no members, items or combinators."""
        return self == Schema(
            place=self.place,
            name=self.name,
            doc=self.doc,
            types=self.types,
            rules=self.rules,
            warns=self.warns,
        )

    @property
    def has_members(self) -> bool:
        """Whether this says anything about the single members of an object."""
        known = (self.properties, self.required, self.unknown_code)
        return any(known) or self.additional is not None

    def same_value(self) -> Iterator[Schema]:
        """Yield the schemas inside this one that judge the same value."""
        yield from (*self.any_of, *(warn.schema for warn in self.warns))

    def parts(self) -> Iterator[Schema]:
        """Yield the schema and all that is written inside it, soft schemas too."""
        yield self
        inner = [member.schema for member in self.properties]
        inner += [part for part in (self.additional, self.items) if part is not None]
        for part in (*inner, *self.same_value()):
            yield from part.parts()


def reached(schema: Schema, schemas: Mapping[str, Schema]) -> Iterator[Schema]:
    """Yield all parts of a schema and of the components that it refers to, directly or not."""
    todo, seen = [schema], {""}
    while todo:
        for part in todo.pop().parts():
            yield part
            if part.ref not in seen:
                seen.add(part.ref)
                todo.append(schemas[part.ref])


def mapping(value: Json | Mapping[str, Json]) -> dict[str, Json]:
    """Return a value where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event: its endpoint, its words, and the component that describes its payload."""

    name: str
    title: str
    group: str
    summary: str
    description: str
    path: str
    schema: str
    reference_guide: Guide = field(default_factory=Guide)
    examples: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Variant:
    """One way in which a code is raised: templates of what is expected, of the message, and of the label."""

    name: str
    keyword: str
    expected: str
    message: str
    label: str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A hint or note: the name of its rule, its template, and whether it shows a value of the payload."""

    rule: str
    says: str
    shows_value: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What sentences are made of: types with their articles, units, formats and asides by their names.

    ``expectations`` are templates by code and variant.
    """

    types: Mapping[str, str] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    formats: Mapping[str, str] = field(default_factory=dict)
    asides: Mapping[str, str] = field(default_factory=dict)
    expectations: Mapping[tuple[str, str], str] = field(default_factory=dict)
    hints: tuple[Sentence, ...] = ()
    notes: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """An issue code with all that is known of it; bad and good are whole inputs as bytes.

    ``event`` is the event that the caller names for them, and ``expect`` the code that the caller expects
    of them, each empty for none. ``about`` says what is wrong: bytes, text, a name or a value; ``place``
    where that is shown: at the value, its key, or the key of the parent. ``hides``: what else is found in the
    value does not count. ``guide``: which notes of the reference guide bear on it, empty for none.
    """

    code: str
    name: str
    severity: str
    summary: str
    meaning: str
    why: str
    fix: str
    silence: str
    event: str = ""
    expect: str = ""
    about: str = "value"
    place: str = "value"
    hides: bool = False
    guide: str = ""
    variants: tuple[Variant, ...] = ()
    bad: bytes = b""
    good: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """The whole contract: what every emitter prints from."""

    version: str
    title: str
    events: tuple[Event, ...]
    schemas: Mapping[str, Schema]
    tokens: tuple[str, ...]
    codes: tuple[Code, ...]
    secret_code: str
    secret_names: tuple[str, ...]
    document: Mapping[str, Json]
    words: Words = field(default_factory=Words)

    @property
    def targets(self) -> Mapping[str, str]:
        """What a caller may validate against: the events and the token schemas, each with its component."""
        return {event.name: event.schema for event in self.events} | {name: name for name in self.tokens}
