"""Checks one payload: finds its event, runs the validators, and returns the outcome."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib import import_module

from rcdp_schemas.contract.names import find_target

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol, TypeAlias

    from rcdp_schemas.checking.routing import Router
    from rcdp_schemas.issues.issue import Issue
    from rcdp_schemas.reading.document import Document
    from rcdp_schemas_generated._checks import Finding, Path
    from rcdp_schemas_generated._model import Model

    Verdict: TypeAlias = tuple[str | None, str | None, Sequence[Finding]]

    class _Validators(Protocol):
        def is_valid(self, value: object) -> bool: ...

        def collect(self, value: object, path: Path, out: list[Finding]) -> None: ...


class Outcome:
    """What a check found in one payload.

    ``event`` is the event or token schema that it was checked as, None if that is unknown; ``matched_by``
    says how it was found. ``document`` is what was read, None if nothing was found in it or there was no
    text.
    """

    __slots__ = ("document", "event", "issues", "matched_by")

    def __init__(
        self,
        event: str | None,
        matched_by: str | None,
        issues: tuple[Issue, ...] = (),
        document: Document | None = None,
    ) -> None:
        self.event = event
        self.matched_by = matched_by
        self.issues = issues
        self.document = document

    def with_issues(self, issues: tuple[Issue, ...], document: Document | None = None) -> Outcome:
        """Return the outcome with other issues."""
        return Outcome(self.event, self.matched_by, issues, document or self.document)


@cache
def validators(target: str) -> _Validators:
    """Return the generated validators of an event or token schema."""
    stem, _ = find_target(target)
    return import_module(f"rcdp_schemas_generated.validators.{stem}")


def collect(target: str, payload: object) -> list[Finding]:
    """Return all findings of the validators of an event or token schema in a payload."""
    found: list[Finding] = []
    validators(target).collect(payload, None, found)
    return found


def check_payload(payload: object, router: Router, *, strict: bool, redact: bool) -> Outcome:
    """Return the outcome for a payload that is a Python value."""
    event, matched_by, findings = judge(payload, router)
    if not findings:
        return clean(event, matched_by)
    from rcdp_schemas.checking.findings import issues_in_payload  # only payloads with findings need them
    from rcdp_schemas.reading.python_values import is_model

    if any(is_model(finding[4]) for finding in findings):
        payload, (event, matched_by, findings) = judge_models(payload, router)
    issues = issues_in_payload(findings, payload, event, strict=strict, redact=redact)
    return Outcome(event, matched_by, issues) if issues else clean(event, matched_by)


@cache
def clean(event: str | None, matched_by: str | None) -> Outcome:
    """Return the outcome for a payload without findings; equal ones are the same object."""
    return Outcome(event, matched_by)


def judge(payload: object, router: Router) -> Verdict:
    """Return the event of a payload, how it was found, and the findings.

    If there is no event, the findings are the reason for that, and what in the payload is no JSON.
    """
    target, matched_by = router.route(payload)
    if isinstance(target, str):
        return target, matched_by, _findings(target, payload, router)
    from rcdp_schemas_generated._checks import append_foreign

    found: list[Finding] = []
    append_foreign(payload, None, found)
    return None, matched_by, [target, *(finding for finding in found if finding[1] != target[1])]


def _findings(target: str, payload: object, router: Router) -> list[Finding]:
    """Return the findings of the validators, as the profile changes them."""
    found = collect(target, payload)
    return found if router.profile is None else router.profile.findings(target, payload, found)


def judge_models(payload: object, router: Router) -> tuple[object, Verdict]:
    """Return a payload that is or holds models, with objects in their places, and the verdict on it.

    The class of a model says which event it is. A model of a part, such as ``Customer``, is judged as an
    object that does not say it.
    """
    from rcdp_schemas.contract.registry import name_of
    from rcdp_schemas.reading.python_values import is_model, with_builtin_types

    objects = with_builtin_types(payload)
    if not is_model(payload):
        return objects, judge(objects, router)
    event, matched_by = router.without_payload()
    if event is None:
        event, matched_by = name_of(type(payload)), "model"
    if event is None:
        return objects, judge(objects, router)
    findings = _findings(event, objects, router)
    if not _may_be(payload, event) and all(finding[0] != "RC103" for finding in findings):
        assert isinstance(objects, dict), "a model stands for an object"
        path = (None, "eventType") if "eventType" in objects else None
        findings.insert(0, ("RC103", path, "model", event, type(payload).__name__))
    return objects, (event, matched_by, findings)


def _may_be(model: Model, event: str) -> bool:
    """Whether a model's class is that of an event, or one that it extends, such as ``Envelope``."""
    from rcdp_schemas.contract.registry import model_of

    wanted = model_of(event)
    return isinstance(model, wanted) or issubclass(wanted, type(model))
