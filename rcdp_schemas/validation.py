"""Judging payloads: by the event that the caller names, or else by the one that the payload names."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from rcdp_schemas.names import find_target
from rcdp_schemas.routing import route

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from os import PathLike
    from typing import Any, Protocol

    from rcdp_schemas.issues import Issue
    from rcdp_schemas.loading import Loaded
    from rcdp_schemas.reports import Report
    from rcdp_schemas_generated._checks import Finding, Path
    from rcdp_schemas_generated._model import Model

    class _Validators(Protocol):
        def is_valid(self, value: object) -> bool: ...

        def collect(self, value: object, path: Path, out: list[Finding]) -> None: ...


class Validator:
    """Validates payloads, all as one event or each as the event that its ``eventType`` names.

    ``event`` may name a token schema as well; raises UnknownEventError for a name that does not exist.
    With ``strict`` warnings are errors. One validator may be used from several threads.
    """

    __slots__ = ("_event", "_strict")

    def __init__(self, event: str | None = None, *, strict: bool = False) -> None:
        if event is not None:
            find_target(event)
        self._event = event
        self._strict = strict

    @property
    def event(self) -> str | None:
        """The event or token schema that every payload is validated as; None where the payload says it."""
        return self._event

    @property
    def strict(self) -> bool:
        """Whether warnings are errors."""
        return self._strict

    def validate(self, payload: object) -> None:
        """Raise ValidationError, with every issue, unless the payload is valid."""
        if not self.is_valid(payload):
            from rcdp_schemas.errors import ValidationError

            raise ValidationError(self.check(payload))

    def is_valid(self, payload: object) -> bool:
        """Whether the payload has no error (strict: and no warning). Never raises."""
        try:
            return self._is_valid(payload)
        except Exception:  # noqa: BLE001 - a subclass of dict or str may raise whatever it likes
            from rcdp_schemas.plain import plain

            return self._is_valid(plain(payload))

    def iter_errors(self, payload: object) -> Iterator[Issue]:
        """Yield the errors (strict: and the warnings) of a payload in document order. Never raises."""
        return iter(self.check(payload).errors)

    def check(self, payload: object, *, redact: bool = False) -> Report:
        """Return the report on a payload; ``redact`` masks its values. Never raises."""
        try:
            return self._check(payload, redact=redact)
        except Exception:  # noqa: BLE001 - a subclass of dict or str may raise whatever it likes
            from rcdp_schemas.plain import plain

            return self._check(plain(payload), redact=redact)

    def check_text(self, text: str | bytes, *, redact: bool = False) -> Report:
        """Return the report on a payload as JSON text; ``redact`` masks its values. Never raises."""
        from rcdp_schemas.loading import load_text

        return self.check_loaded(load_text(text), redact=redact)

    def check_file(self, path: str | PathLike[str], *, redact: bool = False) -> Report:
        """Return the report on the payload in a JSON file. Raises OSError where it can't be read."""
        from rcdp_schemas.loading import load_file

        return self.check_loaded(load_file(path), path, redact=redact)

    def parse(self, payload: object) -> Model:
        """Return a valid payload as the model of its event. Raises ValidationError for any other."""
        self.validate(payload)
        found: Any = payload  # a dict, since it is valid
        _, component = find_target(self._event or found["eventType"])
        model: type[Model] = getattr(import_module("rcdp_schemas_generated.models"), component)
        return model.from_dict(found)

    def _is_valid(self, payload: object) -> bool:
        target = self._event or route(payload)
        if not isinstance(target, str):
            return False
        if not self._strict:
            return _validators(target).is_valid(payload)
        return not _collect(target, payload)

    def check_loaded(
        self, loaded: Loaded, path: str | PathLike[str] | None = None, *, redact: bool = False
    ) -> Report:
        """Return the report on what was read from a text; ``redact`` masks its values. Never raises.

        The names of the file at ``path`` and of its folders tell the event where nothing else does.
        """
        return self._check(loaded.payload, loaded, path, redact=redact)

    def _check(
        self,
        payload: object,
        loaded: Loaded | None = None,
        path: str | PathLike[str] | None = None,
        *,
        redact: bool,
    ) -> Report:
        from rcdp_schemas.judgements import Judgement

        findings: Sequence[Finding] = ()
        if loaded is not None and not loaded.complete:
            event, matched_by = self._event, "argument"
        else:
            target, matched_by = self._route(payload, path)
            event = target if isinstance(target, str) else None
            findings = _collect(target, payload) if isinstance(target, str) else _unrouted(target, payload)
        judgement = Judgement(
            event=event,
            matched_by=matched_by if event is not None else None,
            payload=payload,
            findings=findings,
            problems=loaded.problems if loaded is not None else (),
            text=loaded.text if loaded is not None else None,
        )
        return judgement.report(strict=self._strict, redact=redact)

    def _route(self, payload: object, path: str | PathLike[str] | None) -> tuple[str | Finding, str]:
        """Return the event of a payload, or the finding that says why there is none, and what told it."""
        if self._event is not None:
            return self._event, "argument"
        target = route(payload)
        if path is not None and target[0] == "RC102":
            from rcdp_schemas.file_names import route_file

            return route_file(path) or (target, "")
        return target, "eventType"


def validate(payload: object, event: str | None = None, *, strict: bool = False) -> None:
    """Raise ValidationError, with every issue, unless the payload is valid.

    Without ``event`` the payload's ``eventType`` says what it is; a name that does not exist raises
    UnknownEventError. With ``strict`` warnings are errors.
    """
    Validator(event, strict=strict).validate(payload)


def is_valid(payload: object, event: str | None = None, *, strict: bool = False) -> bool:
    """Whether the payload has no error (strict: and no warning). Raises UnknownEventError only."""
    return Validator(event, strict=strict).is_valid(payload)


def iter_errors(payload: object, event: str | None = None, *, strict: bool = False) -> Iterator[Issue]:
    """Yield the errors (strict: and the warnings) of a payload in document order.

    Raises UnknownEventError only.
    """
    return Validator(event, strict=strict).iter_errors(payload)


def check(payload: object, event: str | None = None, *, strict: bool = False, redact: bool = False) -> Report:
    """Return the report on a payload; ``redact`` masks its values. Raises UnknownEventError only."""
    return Validator(event, strict=strict).check(payload, redact=redact)


def check_text(
    text: str | bytes, event: str | None = None, *, strict: bool = False, redact: bool = False
) -> Report:
    """Return the report on a payload as JSON text; ``redact`` masks its values.

    Raises UnknownEventError only.
    """
    return Validator(event, strict=strict).check_text(text, redact=redact)


def check_file(
    path: str | PathLike[str], event: str | None = None, *, strict: bool = False, redact: bool = False
) -> Report:
    """Return the report on the payload in a JSON file.

    ``redact`` masks its values. Raises UnknownEventError, and OSError where the file can't be read.
    """
    return Validator(event, strict=strict).check_file(path, redact=redact)


def parse(payload: object, event: str | None = None, *, strict: bool = False) -> Model:
    """Return a valid payload as the model of its event.

    Raises ValidationError for any other payload, UnknownEventError for an event that does not exist, and
    TypeError where an undocumented field is nested too deeply to be copied.
    """
    return Validator(event, strict=strict).parse(payload)


@cache
def _validators(target: str) -> _Validators:
    stem, _ = find_target(target)
    return import_module(f"rcdp_schemas_generated.validators.{stem}")


def _collect(target: str, payload: object) -> list[Finding]:
    found: list[Finding] = []
    _validators(target).collect(payload, None, found)
    return found


def _unrouted(reason: Finding, payload: object) -> list[Finding]:
    """Return why a payload has no event, and what in it is no JSON."""
    from rcdp_schemas_generated._checks import collect_foreign

    found: list[Finding] = []
    collect_foreign(payload, None, found)
    return [reason, *(finding for finding in found if finding[1] != reason[1])]
