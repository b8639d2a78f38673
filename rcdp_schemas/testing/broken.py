"""Payloads that break the contract in known ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from rcdp_schemas.contract.codes import severity_of
from rcdp_schemas.contract.pointers import ITEM, format_pointer
from rcdp_schemas.testing.faults import Fault, faults_of
from rcdp_schemas.testing.shapes import Shape, shape_of
from rcdp_schemas.testing.sound import Path, Sound


class Broken(NamedTuple):
    """A payload, and the code and JSON Pointer of each issue that it must raise, and of no other."""

    payload: Any
    issues: frozenset[tuple[str, str]]


def broken_payloads(event: str, *codes: str, most: int = 3) -> SearchStrategy[Broken]:
    """Return payloads of an event, or of a token schema, each with one to ``most`` faults at any depth.

    ``codes`` are the issue codes to raise, those of warnings if wanted; without them every error that
    the event knows. Raises UnknownEventError, and ValueError for a code that the event never raises.
    """
    faults: dict[str, list[Fault]] = {}
    for fault in faults_of(shape_of(event)):
        faults.setdefault(fault.code, []).append(fault)
    unknown = sorted(set(codes) - faults.keys())
    if unknown:
        known = ", ".join(sorted(faults))
        raise ValueError(f"no payload of {event} raises {', '.join(unknown)}; it can raise {known}")
    wanted = sorted(set(codes) or {code for code in faults if severity_of(code) == "error"})
    return _broken(shape_of(event), [faults[code] for code in wanted], most)


@st.composite
def _broken(draw: DrawFn, shape: Shape, faults: Sequence[Sequence[Fault]], most: int) -> Broken:
    count = draw(st.integers(1, most))
    of_codes = [draw(st.sampled_from(faults)) for _ in range(count)]
    chosen = [*_apart(draw(st.sampled_from(of_code)) for of_code in of_codes)]
    payload = Sound(strict=True).value(draw, shape, [fault.path for fault in chosen if fault.path])
    issues = set()
    for fault in chosen:
        payload, pointer = _applied(draw, fault, payload)
        issues.add((fault.code, pointer))
    return Broken(payload, frozenset(issues))


def _apart(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Yield the faults of which none hides another: no place is another's, or within it."""
    taken: list[Path] = []
    for fault in faults:
        if not any(path[: len(fault.path)] == fault.path[: len(path)] for path in taken):
            taken.append(fault.path)
            yield fault


def _applied(draw: DrawFn, fault: Fault, payload: Any) -> tuple[Any, str]:
    """Return a payload with a fault, edited in place but for the root, and the pointer of the issue."""
    holder: Any = {"": payload}
    root = holder
    token: str | int = ""
    tokens: list[str | int] = []
    for name in fault.path:
        holder = holder[token]
        token = draw(st.integers(0, len(holder) - 1)) if name == ITEM else name
        tokens.append(token)
    found = fault.edit(draw, holder, token)
    return root[""], format_pointer((*tokens[:-1], found) if tokens else ())
