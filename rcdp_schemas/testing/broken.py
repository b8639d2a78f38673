"""Strategies for payloads that break the contract in known ways: any rule, in any place."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from rcdp_schemas.contract.pointers import ITEM, format_pointer
from rcdp_schemas.dataclass import dataclass
from rcdp_schemas.testing.shapes import Demand, Rule, Shape, shape_of
from rcdp_schemas.testing.strategies import (
    EDGES,
    ODD_TEXTS,
    Path,
    Sound,
    blank_texts,
    json_values,
    names,
    secret_names,
    texts,
    wrong_types,
)
from rcdp_schemas_generated.index import SECRET_NAMES

Edit: TypeAlias = Callable[[DrawFn, Any, Any], "str | int"]
"""Puts a fault into a container, at a name or index; returns the name or index of the issue."""


class Broken(NamedTuple):
    """A payload, and the code and JSON Pointer of each issue that it must raise; it must raise no other."""

    payload: Any
    issues: frozenset[tuple[str, str]]


def broken_payloads(event: str, *codes: str, most: int = 3) -> SearchStrategy[Broken]:
    """Return a strategy for payloads of an event or token schema with one to ``most`` faults, at any depth.

    ``codes`` are the issue codes to raise, of warnings too; without them, every error that the event can
    raise. Raises UnknownEventError, and ValueError for a code that the event never raises.
    """
    faults: dict[str, list[Fault]] = {}
    errors: dict[str, list[Fault]] = {}
    for fault in faults_of(shape_of(event)):
        faults.setdefault(fault.code, []).append(fault)
        if fault.is_error:
            errors.setdefault(fault.code, []).append(fault)
    unknown = sorted(set(codes) - faults.keys())
    if unknown:
        known = ", ".join(sorted(faults))
        raise ValueError(f"no payload of {event} raises {', '.join(unknown)}; it can raise {known}")
    chosen = [faults[code] for code in sorted(set(codes))] or [errors[code] for code in sorted(errors)]
    return _broken(shape_of(event), chosen, most)


@st.composite
def _broken(draw: DrawFn, shape: Shape, faults: Sequence[Sequence[Fault]], most: int) -> Broken:
    count = draw(st.integers(1, most))
    of_codes = [draw(st.sampled_from(faults)) for _ in range(count)]
    chosen = [*_independent(draw(st.sampled_from(of_code)) for of_code in of_codes)]
    payload = Sound(strict=True).value(draw, shape, [fault.path for fault in chosen if fault.path])
    issues = set()
    for fault in chosen:
        payload, pointer = _applied(draw, fault, payload)
        issues.add((fault.code, pointer))
    return Broken(payload, frozenset(issues))


def _independent(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Yield the faults that don't hide each other: no place is the same as another's, or within it."""
    taken: list[Path] = []
    for fault in faults:
        if not any(path[: len(fault.path)] == fault.path[: len(path)] for path in taken):
            taken.append(fault.path)
            yield fault


def _applied(draw: DrawFn, fault: Fault, payload: Any) -> tuple[Any, str]:
    """Return the payload with a fault, edited in place but for the root, and the pointer of the issue."""
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


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to break a rule: the code of the issue, the place, in which ``*`` is any index, and the edit.

    If the fault is an undocumented member, the path ends with the code, since the name is chosen later.
    """

    code: str
    path: Path
    edit: Edit
    is_error: bool = True


def faults_of(shape: Shape, path: Path = ()) -> Iterator[Fault]:
    """Yield every single fault that a payload of a shape can have, in each rule and place."""
    yield Fault("RC203", path, partial(_replace, lambda _: wrong_types(shape.types)))
    demands = (*shape.errors, *shape.warnings)
    for count, demand in enumerate(demands):
        edit = partial(_replace, partial(_breaking, demand, demands[:count]))
        yield Fault(demand.code, path, edit, count < len(shape.errors))
    if shape.closed:
        known = {*shape.members, *SECRET_NAMES}
        others = names.filter(lambda name: name not in known)
        secrets = secret_names.filter(lambda name: name not in shape.members)
        yield Fault("RC202", (*path, "RC202"), partial(_add, others), is_error=False)
        yield Fault("RC406", (*path, "RC406"), partial(_add, secrets), is_error=False)
    for name, member in shape.members.items():
        if name in shape.required:
            yield Fault("RC201", (*path, name), _remove)
        yield from faults_of(member, (*path, name))
    if shape.items is not None:
        yield from faults_of(shape.items, (*path, ITEM))


def _replace(
    values: Callable[[Any], SearchStrategy[Any]], draw: DrawFn, holder: Any, token: str | int
) -> str | int:
    holder[token] = draw(values(holder[token]))
    return token


def _remove(draw: DrawFn, holder: Any, token: str | int) -> str | int:
    del draw, holder[token]
    return token


def _add(others: SearchStrategy[str], draw: DrawFn, holder: Any, token: str | int) -> str | int:
    del token
    name = draw(others)
    holder[name] = draw(json_values)
    return name


def _breaking(demand: Demand, kept: tuple[Demand, ...], value: Any) -> SearchStrategy[Any]:
    """Return a strategy for values of a documented type that break a demand and keep those before it."""

    def breaks(other: Any) -> bool:
        return not demand.accepts(other) and all(earlier.accepts(other) for earlier in kept)

    near = [other for rule in demand.rules for other in _near_misses(rule, value) if breaks(other)]
    many = []
    if isinstance(value, str):
        many = [drawn for drawn, one in ((texts, "any text"), (blank_texts, " ")) if breaks(one)]
    return st.one_of([st.sampled_from(near), *(drawn.filter(breaks) for drawn in many)])


def _near_misses(rule: Rule, value: Any) -> Iterator[Any]:
    """Yield values of the same type, many of which break a rule only just."""
    if rule.keyword == "minItems":
        yield value[: rule.value - 1]
    elif rule.keyword == "anyOf":
        yield {name: member for name, member in value.items() if not any(name in one for one in rule.value)}
    elif rule.keyword in ("minimum", "maximum"):
        limit = rule.value
        yield from (limit - 1, limit + 1, float(limit - 1), float(limit + 1), *EDGES)
    else:
        yield from (f"{value}\n", f" {value}", value[1:], value[:-1], value * 2, value.swapcase(), *ODD_TEXTS)
