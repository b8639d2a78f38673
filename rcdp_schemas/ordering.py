"""Document order: issues stand where their place stands in the payload."""

from __future__ import annotations

from rcdp_schemas.contract.codes import place_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from rcdp_schemas.issues.issue import Issue


def in_document_order(issues: Iterable[Issue], payload: object) -> tuple[Issue, ...]:
    """Return the issues in the order of their places; several of one place stay as they are.

    The place of a missing field is that of the object it is missing from.
    """
    found = tuple(issues)
    if len(found) < 2:
        return found
    if all(issue.location is not None for issue in found):  # in a text a repeated key has its own place
        return tuple(sorted(found, key=_start))
    positions: dict[int, dict[object, int]] = {}

    def place(issue: Issue) -> tuple[int, ...]:
        tokens = issue.path[:-1] if place_of(issue.code) == "parent" else issue.path
        return _place(tokens, payload, positions)

    return tuple(sorted(found, key=place))


def _start(issue: Issue) -> tuple[int, int]:
    assert issue.location is not None
    return issue.location.line, issue.location.column


def _place(
    tokens: tuple[str | int, ...], payload: object, positions: dict[int, dict[object, int]]
) -> tuple[int, ...]:
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
