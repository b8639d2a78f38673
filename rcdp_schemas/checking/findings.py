"""Turns findings into issues: which of them count, where each is, and in what order."""

from __future__ import annotations

from collections.abc import Sequence

from rcdp_schemas.contract.codes import hides_others, is_about, place_of
from rcdp_schemas.contract.fields import EVENT_DATA
from rcdp_schemas.contract.names import Credentials
from rcdp_schemas.contract.pointers import Tokens, flatten, resolve
from rcdp_schemas.issues.issue import MASK, Issue, Location
from rcdp_schemas.issues.neighbours import Neighbours, Unknown, find_wrapper
from rcdp_schemas.reading.python_values import MISSING, builtin_scalar, type_name
from rcdp_schemas_generated import _checks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.reading.document import Document, Lines
    from rcdp_schemas.reading.json_places import Offsets
    from rcdp_schemas_generated._checks import Finding


def issues_in_payload(
    findings: Sequence[Finding], payload: object, event: str | None, *, strict: bool, redact: bool
) -> tuple[Issue, ...]:
    """Return the issues of a payload that is a Python value, in document order.

    A missing field is placed at the object that lacks it; several issues at one place keep their order.
    """
    positions: dict[int, dict[object, int]] = {}
    if len(findings) > 1:
        findings = sorted(findings, key=lambda finding: _position(_holder(finding), payload, positions))
    maker = _IssueMaker(payload, event, strict=strict, redact=redact)
    return tuple(maker.issue(finding) for finding in findings)


def issues_in_text(
    findings: Sequence[Finding], document: Document, event: str | None, *, strict: bool, redact: bool
) -> tuple[Issue, ...]:
    """Return the issues of a text and of the payload in it, in the order of their places."""
    unreadable = {flatten(finding[1]) for finding, _ in document.problems if hides_others(finding[0])}
    kept = [finding for finding in findings if flatten(finding[1]) not in unreadable]
    placed = [*document.problems, *zip(kept, _offsets(kept, document), strict=True)]
    placed.sort(key=lambda pair: pair[1][0])
    maker = _IssueMaker(document.payload, event, strict=strict, redact=redact)
    text, lines = document.text.value, document.text.lines
    return tuple(
        maker.issue(finding, _location(lines, offsets), text[slice(*offsets)]) for finding, offsets in placed
    )


def place_of_payload(document: Document) -> Location:
    """Return where a payload begins; if it can't be read, where the reason is."""
    if document.complete:
        (offsets,) = _offsets([("RC104", None, "codes", "", None)], document)
    else:
        offsets = document.problems[0][1]
    return _location(document.text.lines, offsets)


def _location(lines: Lines, offsets: Offsets) -> Location:
    start, end = offsets
    line, column = lines.place(start)
    if end - start <= 1:  # it may be a line end
        return Location(line, column, line, column + end - start)
    return Location(line, column, *lines.place(end))


def _offsets(findings: Sequence[Finding], document: Document) -> list[Offsets]:
    """Return the offsets of each finding: a value, a key, or the head of the object that lacks a field."""
    places = [(place_of(finding[0]) != "value", _holder(finding)) for finding in findings]
    spans = document.text.find({path for _, path in places}, document.index) if places else {}
    return [spans[path].head if head else spans[path].value for head, path in places]


def _holder(finding: Finding) -> Tokens:
    """Return the place of a finding; for a missing field, that of the object around it."""
    path = flatten(finding[1])
    return path[:-1] if place_of(finding[0]) == "parent" else path


def _position(tokens: Tokens, payload: object, positions: dict[int, dict[object, int]]) -> tuple[int, ...]:
    """Return the index of each token among its siblings; a missing one comes last."""
    place = []
    value = payload
    for token in tokens:
        if isinstance(value, dict):
            if id(value) not in positions:
                positions[id(value)] = {key: index for index, key in enumerate(value)}
            place.append(positions[id(value)].get(token, len(value)))
            value = value.get(token)
        elif isinstance(value, list) and isinstance(token, int):
            place.append(token)
            value = value[token]
    return tuple(place)


class _IssueMaker:
    def __init__(self, payload: object, event: str | None, *, strict: bool, redact: bool) -> None:
        self._payload = payload
        self._event = event
        self._strict = strict
        self._redact = redact
        self._neighbours: Neighbours | None = None
        self._credentials = Credentials()

    def issue(self, finding: Finding, location: Location | None = None, written: str | None = None) -> Issue:
        """Return the issue for a finding; ``written`` is the text at its place."""
        code, nested, variant, wanted, actual = finding
        path = tuple(map(builtin_scalar, flatten(nested)))
        kind = _kind(code, actual)
        # A string in place of a payload may be a form with credentials in it.
        is_form = not path and isinstance(actual, str) and variant != "model"
        masked = self._redact or is_form or self._credentials.are_in(path)
        shown = MASK if masked else builtin_scalar(actual)
        neighbours = None
        if is_about(code, "name") or code == "RC102":
            neighbours = self._neighbours_of(path[:-1])
        if code == "RC202" and neighbours is not None:
            line = location.line if location is not None else None
            names_event = isinstance(actual, str) and builtin_scalar(actual) == self._event
            neighbours.unknown[path] = Unknown(type_name(actual), names_event, line)
        is_number = not masked and type_name(actual) in ("integer", "number")
        return Issue(
            code=code,
            variant=variant,
            path=path,
            wanted=wanted,
            actual=None if kind in (None, MISSING) else shown,
            actual_type=kind,
            event=self._event,
            strict=self._strict,
            masked=masked,
            neighbours=neighbours,
            location=location,
            spelling=written if is_number else None,  # ``00501`` is a number in YAML
            is_json_text=code == "RC203" and _is_json_text(actual, wanted),
        )

    def _neighbours_of(self, place: Tokens) -> Neighbours:
        """Return the fields of the payload, those of the object at a place among them."""
        if self._neighbours is None:
            self._neighbours = Neighbours(self._event, find_wrapper(self._payload))
            self._add_names(())
            self._add_names((EVENT_DATA,))
        if place not in self._neighbours.names:
            self._add_names(place)
        return self._neighbours

    def _add_names(self, place: Tokens) -> None:
        assert self._neighbours is not None
        holder = resolve(self._payload, place[:-1])
        value = resolve(self._payload, place)
        names: frozenset[str] | None = None
        if isinstance(value, dict):
            names = frozenset(str.__str__(name) for name in value if isinstance(name, str))
        elif place and isinstance(holder, dict) and place[-1] not in holder:
            names = frozenset()
        self._neighbours.names[place] = names


def _is_json_text(value: object, wanted: object) -> bool:
    """Whether a string holds the JSON of the object or array that is wanted in its place."""
    if not isinstance(value, (str, bytes)) or wanted not in {("object",), ("array",)}:
        return False
    from rcdp_schemas.reading.json import parse

    parsed = parse(value)
    return parsed is not None and (type_name(parsed[1]),) == wanted


def _kind(code: str, actual: object) -> str | None:
    if is_about(code, "bytes", "text"):
        return None
    return MISSING if actual is _checks.MISSING else type_name(actual)
