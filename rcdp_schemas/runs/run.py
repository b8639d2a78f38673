"""What a run checks, and by which rules."""

from __future__ import annotations

from dataclasses import dataclass, field

from rcdp_schemas.checking import check_loaded
from rcdp_schemas.inputs import Unreadable
from rcdp_schemas.reporting.results import Result, Source
from rcdp_schemas.routing import Router
from rcdp_schemas.selection import Selection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rcdp_schemas.inputs import Input


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How payloads are judged: as which event, how strictly, which issues count, and what may be shown."""

    event: str | None = None
    strict: bool = False
    redact: bool = False
    selection: Selection = field(default_factory=Selection)


def check_inputs(inputs: Iterable[Input | Unreadable], rules: Rules) -> Iterator[Result | Unreadable]:
    """Yield the result of each payload in the order of the files; what can't be read stays in its place."""
    for source in inputs:
        if isinstance(source, Unreadable):
            yield source
        else:
            yield from check_input(source, rules)


def check_input(source: Input, rules: Rules) -> Iterator[Result | Unreadable]:
    """Yield the result of each payload of a file."""
    router = Router(rules.event, path=source.path)
    try:
        for loaded in source.load():
            report = check_loaded(loaded, router, strict=rules.strict, redact=rules.redact)
            shown = Source(loaded.text, parsed=loaded.complete, redact=rules.redact)
            yield Result(source.name, loaded.document, rules.selection.apply(report), shown, source.form)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        yield Unreadable(source.name, getattr(error, "strerror", None) or str(error))
