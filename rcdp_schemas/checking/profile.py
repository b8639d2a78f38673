"""A profile: what a tenant has agreed on with the vendor, as changes of the contract's verdicts.

A profile loosens rules or lowers their severity, field by field, and declares fields of the tenant's own. It
is compiled once for each event. No verdict changes by the day: ``expired`` says what has run out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from rcdp_schemas.contract.codes import severity_of
from rcdp_schemas.contract.fields import accepted_types, field_at, with_integers
from rcdp_schemas.contract.names import closest, find_target
from rcdp_schemas.contract.pointers import Tokens, flatten, format_pattern
from rcdp_schemas.contract.registry import Field, fields_of
from rcdp_schemas.dataclass import dataclass
from rcdp_schemas.errors import ProfileError
from rcdp_schemas_generated import _checks
from rcdp_schemas_generated.codes import CODES
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues.issue import Issue, Report
    from rcdp_schemas_generated._checks import Finding, Path

GRADES = ("table", "prose", "example", "conflict", "sdk", "inferred")
"""The grades of evidence, the surest first."""

_TYPES: Mapping[str, Any] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "integer": _checks.is_integer,
    "number": _checks.is_number,
    "string": lambda value: isinstance(value, str),
}
_SEVERITIES = ("warning", "off")
_NOT_JSON = frozenset({"foreign", "circular", "key"})
"""The ways of RC203 in which a value is no JSON at all, which nothing excuses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """One rule of the contract that a tenant knows to be otherwise.

    Either ``types`` replaces the accepted types of the field, or ``severity`` (``warning`` or ``off``) holds
    for its issues, all or those with one of the ``codes``. ``until`` is the last day on which to use it.
    """

    events: tuple[str, ...]
    field: str
    types: tuple[str, ...] = ()
    severity: str = ""
    codes: tuple[str, ...] = ()
    reason: str
    until: date | None = None

    def __str__(self) -> str:
        return f"{self.field}: {self.reason}"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeclaredField:
    """A field that a tenant has and the contract does not document, with its types and choices."""

    events: tuple[str, ...]
    field: str
    types: tuple[str, ...]
    choices: tuple[object, ...] = ()
    reason: str
    until: date | None = None

    def __str__(self) -> str:
        return f"{self.field}: {self.reason}"


class _Accepted(tuple[str, ...]):
    """The types of an override, as what a finding wants whose value they accept: it is dropped later."""

    __slots__ = ()


class Profile:
    """A tenant's changes of the contract, for ``Validator(event, profile=...)``.

    The table has the keys ``fail-on``, ``overrides`` and ``fields``, as in ``[tool.rcdp-schemas]``. Raises
    ProfileError, which names everything that is wrong with it. Equal profiles are equal, and can be hashed.
    """

    __slots__ = ("_plans", "fail_on", "fields", "overrides")

    def __init__(self, table: Mapping[str, object]) -> None:
        reader = _Reader()
        fail_on, overrides, fields = reader.profile(table)
        if reader.complaints:
            raise ProfileError(tuple(reader.complaints))
        self.fail_on: str = fail_on
        self.overrides: tuple[Override, ...] = overrides
        self.fields: tuple[DeclaredField, ...] = fields
        self._plans: dict[str, _Plan] = {}

    @classmethod
    def from_toml(cls, text: str) -> Profile:
        """Return the profile in a TOML text: its table ``[tool.rcdp-schemas]``, or the whole text.

        Of a table ``[tool.rcdp-schemas]`` only the keys of a profile count. Raises ProfileError.
        """
        import tomllib

        try:
            table: dict[str, Any] = tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            raise ProfileError((f"not TOML: {error}",)) from None
        tool = table.get("tool")
        if isinstance(tool, dict) and isinstance(tool.get("rcdp-schemas"), dict):
            table = {key: value for key, value in tool["rcdp-schemas"].items() if key in _KEYS}
        return cls(table)

    def expired(self, day: date) -> tuple[Override | DeclaredField, ...]:
        """Return what should no longer be used on a day, because its ``until`` lies before."""
        entries: tuple[Override | DeclaredField, ...] = (*self.overrides, *self.fields)
        return tuple(entry for entry in entries if entry.until is not None and entry.until < day)

    @property
    def documented(self) -> tuple[DeclaredField, ...]:
        """The declared fields that the contract documents by now, in one event at least: its rules count."""
        return tuple(
            entry
            for entry in self.fields
            if any(_matching(event, entry.field) for event in _named(entry.events))
        )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Profile) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return f"<Profile: {len(self.overrides)} overrides, {len(self.fields)} fields>"

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, (self.fail_on, self.overrides, self.fields)

    def _key(self) -> tuple[object, ...]:
        return self.fail_on, self.overrides, self.fields

    def plan(self, event: str) -> _Plan:
        """Return what the profile means for an event or token schema, compiled once."""
        if event not in self._plans:
            self._plans[event] = _Plan(self, event)
        return self._plans[event]

    def findings(self, event: str, payload: object, found: list[Finding]) -> list[Finding]:
        """Return the findings in a payload of an event, with those of declared fields and other types."""
        return self.plan(event).adjusted(payload, found)

    def passes(self, event: str, payload: object, found: list[Finding], *, strict: bool) -> bool:
        """Whether a payload of an event is valid under the profile; ``found`` is what the contract finds."""
        plan = self.plan(event)
        for code, path, variant, wanted, _ in plan.adjusted(payload, found):
            severity, _ = plan.severity(code, variant, flatten(path), wanted)
            if severity == "error" or (strict and severity == "warning"):
                return False
        return True

    def report(self, report: Report) -> Report:
        """Return a report with the severities of the profile, and what of the profile it rests on."""
        if report.event is None:
            return report
        from rcdp_schemas.dataclass import replace
        from rcdp_schemas.issues.issue import Report

        plan = self.plan(report.event)
        used: dict[str, None] = {}
        kept: list[Issue] = []
        for issue in report.issues:
            severity, why = plan.severity(issue.code, issue.variant, issue.path, issue.wanted)
            if why:
                used[why] = None
            if severity != "off":
                lowered = why if severity == "warning" else ""
                kept.append(replace(issue, lowered=lowered) if lowered else issue)
        return Report(report.event, report.matched_by, tuple(kept), tuple(used))


_KEYS = ("fail-on", "overrides", "fields")


def _restored(fail_on: str, overrides: tuple[Override, ...], fields: tuple[DeclaredField, ...]) -> Profile:
    """Return a profile that was pickled."""
    profile = Profile({})
    profile.fail_on, profile.overrides, profile.fields = fail_on, overrides, fields
    return profile


class _Plan:
    """A profile for one event: what holds at each place, ``*`` being any index."""

    def __init__(self, profile: Profile, event: str) -> None:
        self._event = event
        self._types: dict[str, Override] = {}
        self._severities: dict[str, list[Override]] = {}
        self._declared: dict[str, DeclaredField] = {}
        self._worst = GRADES.index(profile.fail_on) if profile.fail_on else len(GRADES)
        for override in profile.overrides:
            for field in _matching(event, override.field) if event in _named(override.events) else ():
                if override.types:
                    self._types[field.pointer] = override
                else:
                    self._severities.setdefault(field.pointer, []).append(override)
        documented = fields_of(event)
        for declared in profile.fields:
            pointer = _pointer(event, declared.field) if event in _named(declared.events) else None
            if pointer is not None and pointer not in documented:
                self._declared[pointer] = declared
        self._declared_at = [(_tokens(pointer), declared) for pointer, declared in self._declared.items()]
        self._narrowed = [
            (_tokens(pointer), override, documented[pointer])
            for pointer, override in self._types.items()
            if accepted_types(documented[pointer]) - with_integers({*override.types})
        ]

    def adjusted(self, payload: object, found: list[Finding]) -> list[Finding]:
        """Return the findings, with those of declared fields and of fields with other types."""
        findings = [*map(self._with_types, found)] if self._types else found
        for tokens, override, field in self._narrowed:
            for path, value in _values(payload, tokens):
                if _is_one(value, accepted_types(field)) and not _is_one(value, override.types):
                    findings = [finding for finding in findings if finding[1] != path]
                    findings.append(_checks.wrong_type(value, path, override.types))
        for tokens, declared in self._declared_at:
            for path, value in _values(payload, tokens):
                if any(finding[1] == path and finding[0] in ("RC203", "RC004") for finding in findings):
                    continue
                if not _is_one(value, declared.types):
                    findings = [*findings, _checks.wrong_type(value, path, declared.types)]
                elif declared.choices and not _checks.is_one_of(value, declared.choices):
                    findings = [*findings, ("RC301", path, "enum", declared.choices, value)]
        return findings

    def _with_types(self, finding: Finding) -> Finding:
        code, path, variant, _, value = finding
        override = None
        if code == "RC203" and variant == "type":
            override = self._types.get(format_pattern(flatten(path)))
        if override is None:
            return finding
        wanted = _Accepted(override.types) if _is_one(value, override.types) else override.types
        return (code, path, variant, wanted, value)

    def severity(self, code: str, variant: str, path: Tokens, wanted: object) -> tuple[str, str]:
        """Return the severity of a finding, ``off`` for none, and what of the profile that rests on."""
        pattern, usual = format_pattern(path), severity_of(code, variant)
        if isinstance(wanted, _Accepted):
            return "off", str(self._types[pattern])
        if pattern in self._declared and code == "RC202":
            return "off", str(self._declared[pattern])
        if code < "RC2" or variant in _NOT_JSON:
            return usual, ""
        for override in reversed(self._severities.get(pattern, ())):
            if (not override.codes or code in override.codes) and override.severity != usual:
                return override.severity, str(override)
        if usual == "error" and self._worst < len(GRADES) - 1:
            field = field_at(self._event, path)
            if field is not None and GRADES.index(field.evidence) > self._worst:
                grade = GRADES[self._worst]
                return "warning", f"fail-on = {grade!r}; the evidence of {field.path} is {field.evidence}"
        return usual, ""


def _named(events: tuple[str, ...]) -> tuple[str, ...]:
    """Return the events and token schemas that a list names; ``*`` stands for every event."""
    return tuple(dict.fromkeys(name for event in events for name in (EVENTS if event == "*" else (event,))))


def _matching(event: str, path: str) -> list[Field]:
    """Return the fields of an event that a path names, in which ``*`` is any one name."""
    parts = (r"[^.]+" if part == "*" else re.escape(part) for part in path.replace("[]", "").split("."))
    pattern = re.compile(r"\.".join(parts))
    return [field for field in fields_of(event).values() if pattern.fullmatch(field.path.replace("[]", ""))]


def _pointer(event: str, path: str) -> str | None:
    """Return the pointer of a field that is not documented, or None if no documented object can hold it."""
    parent, _, name = path.rpartition(".")
    if not parent:
        return f"/{name}"
    found = [field for field in _matching(event, parent) if {"object", "array"} & {*field.types}]
    if not found:
        return None
    return f"{found[0].pointer}{'/*' if 'array' in found[0].types else ''}/{name}"


def _tokens(pointer: str) -> tuple[str, ...]:
    return tuple(pointer.split("/")[1:])


def _is_one(value: object, types: tuple[str, ...] | set[str]) -> bool:
    """Whether a value is of one of the types of scalars."""
    return any(kind in _TYPES and _TYPES[kind](value) for kind in types)


def _values(payload: object, tokens: tuple[str, ...], path: Path = None) -> Iterator[tuple[Path, object]]:
    """Yield the values at a place, ``*`` being any index, each with its path."""
    if not tokens:
        yield path, payload
    elif tokens[0] == "*" and isinstance(payload, list):
        for index, item in enumerate(payload):
            yield from _values(item, tokens[1:], (path, index))
    elif isinstance(payload, dict) and tokens[0] in payload:
        yield from _values(payload[tokens[0]], tokens[1:], (path, tokens[0]))


class _Reader:
    """Reads the table of a profile; what is wrong with it is added to ``complaints``."""

    def __init__(self) -> None:
        self.complaints: list[str] = []

    def profile(
        self, table: Mapping[str, object]
    ) -> tuple[str, tuple[Override, ...], tuple[DeclaredField, ...]]:
        """Return what a table says."""
        self._known(table, "profile", _KEYS)
        fail_on = table.get("fail-on", "")
        if fail_on != "" and fail_on not in GRADES:
            self.complaints.append(f"fail-on must be one of {', '.join(GRADES)}")
        overrides = [*filter(None, (self._override(*each) for each in self._tables(table, "overrides")))]
        fields = [*filter(None, (self._field(*each) for each in self._tables(table, "fields")))]
        return str(fail_on), tuple(overrides), tuple(fields)

    def _override(self, name: str, table: Mapping[str, object]) -> Override | None:
        self._known(table, name, ("events", "field", "types", "severity", "codes", "reason", "until"))
        before = len(self.complaints)
        shared = self._shared(name, table)
        types = self._types(name, table)
        severity = table.get("severity", "")
        codes = self._strings(name, table, "codes")
        if ("types" in table) is ("severity" in table):
            self.complaints.append(f"{name} needs either types or a severity")
        if "severity" in table and severity not in _SEVERITIES:
            self.complaints.append(f"{name}.severity must be 'warning' or 'off'")
        if "codes" in table and "severity" not in table:
            self.complaints.append(f"{name}: codes need a severity")
        self.complaints += [
            f"{name}.codes: {code!r} is no code that an override can change"
            for code in codes
            if code not in CODES or code < "RC2"
        ]
        if len(self.complaints) > before:
            return None
        override = Override(**shared, types=types, severity=str(severity), codes=codes)
        self.complaints += _idle(name, override)
        return override

    def _field(self, name: str, table: Mapping[str, object]) -> DeclaredField | None:
        self._known(table, name, ("events", "field", "types", "choices", "reason", "until"))
        before = len(self.complaints)
        shared = self._shared(name, table)
        types = self._types(name, table)
        choices = table.get("choices", [])
        if not types:
            self.complaints.append(f"{name} needs types")
        if not isinstance(choices, (list, tuple)) or not all(_is_one(choice, types) for choice in choices):
            self.complaints.append(f"{name}.choices must be a list of values of its types")
        if len(self.complaints) > before:
            return None
        assert isinstance(choices, (list, tuple))
        declared = DeclaredField(**shared, types=types, choices=tuple(choices))
        if not any(_pointer(event, declared.field) for event in _named(declared.events)):
            self.complaints.append(f"{name}.field: no documented object has room for {declared.field!r}")
        return declared

    def _shared(self, name: str, table: Mapping[str, object]) -> dict[str, Any]:
        """Return what both kinds of entries say."""
        events, field, reason = self._strings(name, table, "events"), table.get("field"), table.get("reason")
        until = table.get("until")
        if not events:
            self.complaints.append(f"{name} needs events, such as ['eventProduct'] or ['*']")
        for event in events:
            try:
                _ = event == "*" or find_target(event)
            except LookupError as error:
                self.complaints.append(f"{name}.events: {error}")
        for key, text in (("field", field), ("reason", reason)):
            if not isinstance(text, str) or not text.strip():
                self.complaints.append(f"{name} needs a text as its {key}")
        if until is not None and type(until) is not date:
            self.complaints.append(f"{name}.until must be a date, such as 2027-06-30")
        return {"events": events, "field": field, "reason": reason, "until": until}

    def _types(self, name: str, table: Mapping[str, object]) -> tuple[str, ...]:
        types = self._strings(name, table, "types")
        wrong = [kind for kind in types if kind not in _TYPES]
        self.complaints += [f"{name}.types: {kind!r} is none of {', '.join(_TYPES)}" for kind in wrong]
        return types

    def _strings(self, name: str, table: Mapping[str, object], key: str) -> tuple[str, ...]:
        value = table.get(key, ())
        if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
            self.complaints.append(f"{name}.{key} must be a list of strings")
            return ()
        if key in table and not value:
            self.complaints.append(f"{name}.{key} must not be empty")
        return tuple(value)

    def _tables(self, table: Mapping[str, object], key: str) -> Iterator[tuple[str, Mapping[str, object]]]:
        entries = table.get(key, ())
        if not isinstance(entries, (list, tuple)) or not all(isinstance(each, Mapping) for each in entries):
            self.complaints.append(f"{key} must be an array of tables")
            return
        yield from ((f"{key}[{index}]", entry) for index, entry in enumerate(entries))

    def _known(self, table: Mapping[str, object], name: str, keys: tuple[str, ...]) -> None:
        for key in table:
            if key not in keys:
                meant = closest(str(key), keys)
                step = f"did you mean {meant!r}?" if meant else f"the keys are {', '.join(keys)}"
                self.complaints.append(f"{name}: unknown key {key!r}; {step}")


def _idle(name: str, override: Override) -> Iterator[str]:
    """Yield why an override changes nothing, if that is so."""
    fields = [(event, _matching(event, override.field)) for event in _named(override.events)]
    lacking = [event for event, found in fields if not found]
    if len(lacking) == len(fields) or {*lacking} & {*override.events}:
        yield f"{name}.field: {lacking[0]} has no field {override.field!r}"
    elif not any(_loosens(override, field) for _, found in fields for field in found):
        yield f"{name} loosens nothing: the contract accepts all that already"


def _loosens(override: Override, field: Field) -> bool:
    if override.types:
        return bool({*override.types} - accepted_types(field)) and not {"object", "array"} & {*field.types}
    return any(
        override.severity == "off" or severity == "error"
        for code, severity in _severities(field)
        if not override.codes or code in override.codes
    )


def _severities(field: Field) -> Iterator[tuple[str, str]]:
    """Yield each code that an override of a field can change, with its severity there."""
    soft = {constraint.severity for constraint in field.constraints} == {"warning"}
    for code in field.codes:
        if code >= "RC2":
            yield code, "warning" if soft and code.startswith("RC3") else severity_of(code)
