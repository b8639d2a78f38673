"""The intermediate representation: all that crosses from the front end to the emitters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

SCALAR_TYPES = ("string", "integer", "number", "boolean", "null")


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
    ``compiled`` is a pattern in Python's syntax.
    """

    keyword: str
    value: Json
    code: str
    expected: str
    wanted: object = ""
    compiled: str = ""


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


@dataclass(frozen=True, slots=True)
class Patterned:
    """What members whose names match a pattern hold; the pattern is a rule about the name."""

    rule: Rule
    schema: Schema


@dataclass(frozen=True, slots=True)
class Contains:
    """How many items of an array a schema has to accept; ``most`` is None where there is no limit."""

    schema: Schema
    least: int
    most: int | None


@dataclass(frozen=True, slots=True)
class Condition:
    """The schema that holds where a test accepts the value, and the one that holds elsewhere."""

    test: Schema
    then: Schema | None
    otherwise: Schema | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A normalised schema.

    ``types`` empty means any type. ``ref`` names a component, or by a name with a slash a schema inside
    this one, whose own rules apply as well. ``items`` are those behind the ``prefix``.
    ``properties`` holds the members of flattened ``allOf`` bases too (``extends`` names them,
    ``inherited`` the members that came from them). ``additional`` is the schema of members outside
    ``properties`` and ``patterned`` (None: anything), ``names`` that of all members' names. ``warns`` is
    ordered: the first that fires is the one reported. ``unknown_code`` is the warning for undocumented
    members, empty for none; a secret's name among them has ``secret_code`` instead.
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
    patterned: tuple[Patterned, ...] = ()
    additional: Schema | None = None
    names: Schema | None = None
    prefix: tuple[Schema, ...] = ()
    items: Schema | None = None
    contains: Contains | None = None
    all_of: tuple[Schema, ...] = ()
    any_of: tuple[Schema, ...] = ()
    one_of: tuple[Schema, ...] = ()
    negated: Schema | None = None
    condition: Condition | None = None
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
        known = (self.properties, self.required, self.patterned, self.unknown_code)
        return any(known) or self.additional is not None or self.names is not None

    @property
    def has_items(self) -> bool:
        """Whether this says anything about the single items of an array."""
        return bool(self.prefix) or self.items is not None or self.contains is not None

    def judged(self) -> Iterator[tuple[str, Schema]]:
        """Yield the schemas of which only the verdict counts, each with its keyword."""
        yield from (("anyOf", branch) for branch in self.any_of)
        yield from (("oneOf", branch) for branch in self.one_of)
        if self.negated is not None:
            yield "not", self.negated
        if self.condition is not None:
            yield "if", self.condition.test
        if self.contains is not None:
            yield "contains", self.contains.schema
        if self.names is not None:
            yield "propertyNames", self.names

    def same_value(self) -> Iterator[Schema]:
        """Yield the schemas inside this one that judge the same value."""
        yield from (*self.all_of, *self.any_of, *self.one_of, *(warn.schema for warn in self.warns))
        if self.negated is not None:
            yield self.negated
        if self.condition is not None:
            yield self.condition.test
            yield from filter(None, (self.condition.then, self.condition.otherwise))

    def parts(self) -> Iterator[Schema]:
        """Yield the schema and all that is written inside it, soft schemas too."""
        yield self
        inner = [member.schema for member in self.properties]
        inner += [group.schema for group in self.patterned]
        contained = self.contains.schema if self.contains is not None else None
        optional = (self.additional, self.names, *self.prefix, self.items, contained)
        for part in (*inner, *(part for part in optional if part is not None), *self.same_value()):
            yield from part.parts()


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
    """The whole contract: what every emitter prints from.

    ``definitions`` are the schemas inside components to which their components refer, by the component's
    name and their pointer in it.
    """

    version: str
    title: str
    events: tuple[Event, ...]
    schemas: Mapping[str, Schema]
    tokens: tuple[str, ...]
    codes: tuple[Code, ...]
    secret_code: str
    secret_names: tuple[str, ...]
    document: Mapping[str, Json]
    definitions: Mapping[str, Schema] = field(default_factory=dict)
    words: Words = field(default_factory=Words)

    @property
    def targets(self) -> Mapping[str, str]:
        """What a caller may validate against: the events and the token schemas, each with its component."""
        return {event.name: event.schema for event in self.events} | {name: name for name in self.tokens}

    def target(self, ref: str) -> Schema:
        """Return the schema to which a schema refers."""
        return self.definitions[ref] if ref in self.definitions else self.schemas[ref]
