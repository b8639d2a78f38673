"""Checking one payload: its event, what the validators find, and the report on it."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from rcdp_schemas.names import find_target
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Protocol

    from rcdp_schemas.fast import Fast
    from rcdp_schemas.issues.report import Report
    from rcdp_schemas.loading import Loaded
    from rcdp_schemas.routing import Router
    from rcdp_schemas_generated._checks import Finding, Path

    class _Validators(Protocol):
        def is_valid(self, value: object) -> bool: ...

        def collect(self, value: object, path: Path, out: list[Finding]) -> None: ...


@cache
def validators(target: str) -> _Validators:
    """Return the generated validators of an event or token schema."""
    stem, _ = find_target(target)
    return import_module(f"rcdp_schemas_generated.validators.{stem}")


def collect(target: str, payload: object) -> list[Finding]:
    """Return everything that the validators of an event or token schema find in a payload."""
    found: list[Finding] = []
    validators(target).collect(payload, None, found)
    return found


def check_payload(
    payload: object, router: Router, *, strict: bool, redact: bool, loaded: Loaded | None = None
) -> Report:
    """Return the report on a payload, with places in it where it was ``loaded`` from a text."""
    target, matched_by = router.route(payload)
    findings = collect(target, payload) if isinstance(target, str) else _unrouted(target, payload)
    event = target if isinstance(target, str) else None
    if not findings and (loaded is None or not loaded.problems):
        return clean_report(event, matched_by)
    from rcdp_schemas.judgements import Judgement  # what is valid does not pay for it

    judgement = Judgement(
        event=event, matched_by=matched_by, payload=payload, findings=findings, loaded=loaded
    )
    return judgement.report(strict=strict, redact=redact)


@cache
def _quick() -> ModuleType:
    """Return the quick way of reading, which payloads that are no texts do without."""
    return import_module("rcdp_schemas.quick")


@cache
def _fast() -> Fast:
    """Return the fast path, for the whole process: all that is checked counts, and msgspec loads once."""
    from rcdp_schemas.fast import Fast

    return Fast()


def expect(size: int) -> None:
    """Prepare for texts of so many bytes in all, which processes that are started later need not do."""
    _fast().expect(size)


def check_quickly(data: str | bytes, router: Router) -> Report | None:
    """Return the report on a text in which nothing is wrong, and None where that takes an exact look."""
    if type(data) is bytes:
        named, matched_by = router.before_reading()
        event = _fast().accepted(data, named)
        if event is not None:
            return clean_report(event, matched_by or "eventType")
    quick = _quick()
    found = quick.glance(data)
    if found is None:
        return None
    text, payload = found
    target, matched_by = router.route(payload)
    if not isinstance(target, str) or target not in EVENTS:  # the other schemas are open
        return None
    if collect(target, payload) or not quick.is_whole(text, payload):
        return None
    return clean_report(target, matched_by)


def check_loaded(loaded: Loaded, router: Router, *, strict: bool, redact: bool) -> Report:
    """Return the report on what was read from a text, with places in it. Never raises."""
    if loaded.data is not None and (report := check_quickly(loaded.data, router)) is not None:
        return report
    if loaded.complete:
        return check_payload(loaded.payload, router, strict=strict, redact=redact, loaded=loaded)
    from rcdp_schemas.judgements import Judgement

    event, matched_by = router.without_payload()
    judgement = Judgement(event=event, matched_by=matched_by, payload=None, findings=(), loaded=loaded)
    return judgement.report(strict=strict, redact=redact)


@cache
def clean_report(event: str | None, matched_by: str | None) -> Report:
    """Return the report on a payload in which nothing was found: all that are alike have one."""
    from rcdp_schemas.issues.report import Report  # all of a valid payload that has to be loaded

    return Report(event, matched_by, ())


def _unrouted(reason: Finding, payload: object) -> list[Finding]:
    """Return why a payload has no event, and what in it is no JSON."""
    from rcdp_schemas_generated._checks import append_foreign

    found: list[Finding] = []
    append_foreign(payload, None, found)
    return [reason, *(finding for finding in found if finding[1] != reason[1])]
