"""From findings to issues: which count, where each stands, and in what order."""

from __future__ import annotations

from rcdp_schemas.contract.codes import hides_others, is_about, place_of
from rcdp_schemas.contract.names import Credentials
from rcdp_schemas.contract.pointers import flatten, resolve
from rcdp_schemas.issues.issue import MASK, Issue, Location, Neighbours
from rcdp_schemas.reading.python_values import MISSING, plain_scalar, type_name
from rcdp_schemas_generated import _checks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from rcdp_schemas.contract.pointers import Tokens
    from rcdp_schemas.reading.document import Document, Lines
    from rcdp_schemas.reading.json_places import Offsets
    from rcdp_schemas_generated._checks import Finding


def issues_in_payload(
    findings: Sequence[Finding], payload: object, event: str | None, *, strict: bool, redact: bool
) -> tuple[Issue, ...]:
    """Return the issues of a payload that was not read from a text, in document order.

    The place of a missing field is that of the object it is missing from; several of one place stay as
    they are.
    """
    positions: dict[int, dict[object, int]] = {}
    if len(findings) > 1:
        findings = sorted(findings, key=lambda finding: _position(_holder(finding), payload, positions))
    maker = _Maker(payload, event, strict=strict, redact=redact)
    return tuple(maker.issue(finding) for finding in findings)


def issues_in_text(
    findings: Sequence[Finding], document: Document, event: str | None, *, strict: bool, redact: bool
) -> tuple[Issue, ...]:
    """Return the issues of a text and of the payload in it, in the order in which they stand in the text."""
    unreadable = {flatten(finding[1]) for finding, _ in document.problems if hides_others(finding[0])}
    kept = [finding for finding in findings if flatten(finding[1]) not in unreadable]
    placed = [*document.problems, *zip(kept, _offsets(kept, document), strict=True)]
    placed.sort(key=lambda pair: pair[1][0])
    maker = _Maker(document.payload, event, strict=strict, redact=redact)
    text, lines = document.text.value, document.text.lines
    return tuple(
        maker.issue(finding, _location(lines, offsets), text[slice(*offsets)]) for finding, offsets in placed
    )


def place_of_payload(document: Document) -> Location:
    """Return where a payload begins, or where what keeps it from being read stands."""
    if document.complete:
        (offsets,) = _offsets([("RC104", None, "codes", "", None)], document)
    else:
        offsets = document.problems[0][1]
    return _location(document.text.lines, offsets)


def _location(lines: Lines, offsets: Offsets) -> Location:
    start, end = offsets
    line, column = lines.place(start)
    if end - start <= 1:  # it may be the end of the line
        return Location(line, column, line, column + end - start)
    return Location(line, column, *lines.place(end))


def _offsets(findings: Sequence[Finding], document: Document) -> list[Offsets]:
    """Return the offsets of each finding: a value, a key, or the head of the object that lacks a field."""
    places = [(place_of(finding[0]) != "value", _holder(finding)) for finding in findings]
    spans = document.text.find({path for _, path in places}, document.index) if places else {}
    return [spans[path].head if head else spans[path].value for head, path in places]


def _holder(finding: Finding) -> Tokens:
    """Return the place of a finding, for a missing field that of the object around it."""
    path = flatten(finding[1])
    return path[:-1] if place_of(finding[0]) == "parent" else path


def _position(tokens: Tokens, payload: object, positions: dict[int, dict[object, int]]) -> tuple[int, ...]:
    """Return the index of each token among its siblings; what is not there comes last."""
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


class _Maker:
    """Makes the issues of one payload."""

    def __init__(self, payload: object, event: str | None, *, strict: bool, redact: bool) -> None:
        self._payload = payload
        self._event = event
        self._strict = strict
        self._redact = redact
        self._seen: dict[Tokens, frozenset[str]] = {}
        self._credentials = Credentials()

    def issue(self, finding: Finding, location: Location | None = None, written: str | None = None) -> Issue:
        """Return the issue of a finding; ``written`` is what stands at its place in the text."""
        code, nested, variant, wanted, actual = finding
        path = tuple(map(plain_scalar, flatten(nested)))
        kind = _kind(code, actual)
        # A string in place of a payload may be a form with credentials in it.
        is_form = not path and isinstance(actual, str) and variant != "model"
        masked = self._redact or is_form or self._credentials.are_in(path)
        shown = MASK if masked else plain_scalar(actual)
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
            neighbours=self._neighbours(path) if is_about(code, "name") else None,
            location=location,
            spelling=written if is_number else None,  # ``00501`` is a number in YAML
        )

    def _neighbours(self, path: Tokens) -> Neighbours:
        """Return the names around the field at a path."""
        return Neighbours(self._names(path[:-1]), self._names(()), self._names(("eventData",)))

    def _names(self, path: Tokens) -> frozenset[str]:
        if path not in self._seen:
            value = resolve(self._payload, path)
            names = value if isinstance(value, dict) else ()
            self._seen[path] = frozenset(name for name in names if isinstance(name, str))
        return self._seen[path]


def _kind(code: str, actual: object) -> str | None:
    if is_about(code, "bytes", "text"):
        return None
    return MISSING if actual is _checks.MISSING else type_name(actual)
