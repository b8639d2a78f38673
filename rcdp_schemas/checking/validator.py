"""The functions that check one payload: a Python value, a text, or the content of a file."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import cache, partial
from os import PathLike

from rcdp_schemas.checking.check import Outcome, check_payload, collect, validators
from rcdp_schemas.checking.routing import Router, route
from rcdp_schemas.contract.names import find_target

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from rcdp_schemas.checking.profile import Profile
    from rcdp_schemas.issues.issue import Issue, Report
    from rcdp_schemas_generated._model import Model


_MODEL = "rcdp_schemas_generated._model"  # loaded where there may be a model


class Validator:
    """Validates payloads, all as one event or each as the event that its ``eventType`` or its class names.

    A payload is what ``json.loads`` gives, or a model, and may hold models. ``event`` may also be a token
    schema; an unknown name raises UnknownEventError. With ``strict`` warnings are errors. ``profile`` holds
    what a tenant has agreed on otherwise. A validator may be used from several threads.
    """

    __slots__ = ("_event", "_profile", "_router", "_strict", "_verdict")

    def __init__(
        self, event: str | None = None, *, strict: bool = False, profile: Profile | None = None
    ) -> None:
        if event is not None:
            find_target(event)
        self._event = event
        self._router = Router(event, profile=profile)
        self._strict = strict
        self._profile = profile
        self._verdict = _verdict_on(event, strict=strict, profile=profile)

    @property
    def event(self) -> str | None:
        """The event or token schema that every payload is validated as; None if each names its own."""
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
            return self._verdict(payload) or (_MODEL in sys.modules and self._is_valid_model(payload))
        except Exception:  # noqa: BLE001 - a subclass of dict or str may raise whatever it likes
            from rcdp_schemas.reading.python_values import with_builtin_types

            return self._verdict(with_builtin_types(payload))

    def _is_valid_model(self, payload: object) -> bool:
        """Whether a payload that is or holds a model is valid; any other is not, which is known already."""
        from rcdp_schemas.reading.python_values import holds_model

        return holds_model(payload) and self.check(payload).valid

    def iter_errors(self, payload: object) -> Iterator[Issue]:
        """Yield the errors (strict: and the warnings) of a payload in document order. Never raises."""
        return iter(self.check(payload).errors)

    def check(self, payload: object, *, redact: bool = False) -> Report:
        """Return the report on a payload; ``redact`` masks its values. Never raises."""
        try:
            outcome = check_payload(payload, self._router, strict=self._strict, redact=redact)
        except Exception:  # noqa: BLE001 - a subclass of dict or str may raise whatever it likes
            from rcdp_schemas.reading.python_values import with_builtin_types

            outcome = check_payload(
                with_builtin_types(payload), self._router, strict=self._strict, redact=redact
            )
        return self._report(outcome)

    def check_text(self, text: str | bytes, *, redact: bool = False) -> Report:
        """Return the report on one payload as JSON text; ``redact`` masks its values.

        Raises TypeError for what is neither str nor bytes, and nothing else.
        """
        if not isinstance(text, (str, bytes, bytearray)):
            raise TypeError(f"the text of a payload must be str or bytes, not {type(text).__name__}")
        from rcdp_schemas.checking.texts import check_data  # Python values need no reader

        return self._report(check_data(text, self._router, strict=self._strict, redact=redact))

    def check_file(self, path: str | PathLike[str], *, redact: bool = False) -> Report:
        """Return the report on the payload in a file: JSON or, by its suffix, YAML; either may be gzipped.

        Raises OSError if the file can't be read, and MissingExtraError for YAML without PyYAML.
        """
        from rcdp_schemas.checking.texts import check_data, check_document
        from rcdp_schemas.reading.files import Input, form_of, read_bytes

        name = os.fspath(path)
        source = Input(name, form_of(name), name)
        data = read_bytes(source)
        router = Router(self._event, path=path, profile=self._profile)
        if source.form == "yaml":
            from rcdp_schemas.reading.yaml import read_document

            outcome = check_document(
                read_document(data), router, strict=self._strict, redact=redact, fixture=True
            )
        else:
            outcome = check_data(data, router, strict=self._strict, redact=redact, fixture=True)
        return self._report(outcome)

    def _report(self, outcome: Outcome) -> Report:
        report = report_on(outcome)
        return report if self._profile is None else self._profile.report(report)

    def parse(self, payload: object) -> Model:
        """Return a valid payload as the model of its event. Raises ValidationError for any other."""
        sure = None if self._strict or self._profile is not None else self._parse(payload)
        if sure is not None:
            return sure
        self.validate(payload)
        found: Any = payload  # a dict or a model, since it is valid
        event = self._event
        if event is None:
            is_dict = isinstance(found, dict)
            event = None if is_dict else getattr(found, "event_name", None)
            event = event or (found if is_dict else found.to_dict())["eventType"]
        return _reader(event)(found)

    def _parse(self, payload: object) -> Model | None:
        """Return the model of a payload that is surely valid, None of one that has to be looked at."""
        try:
            event = self._event or route(payload)
            return _parser(event)(payload) if isinstance(event, str) else None
        except Exception:  # noqa: BLE001 - it is not sure, or a subclass of dict or str raises what it likes
            return None


@cache
def _reader(event: str) -> Callable[[Any], Model]:
    """Return what makes the model of an event or token schema."""
    from rcdp_schemas.contract.registry import model_of  # who has no model to make loads no models

    return model_of(event).from_dict


@cache
def _parser(event: str) -> Callable[[object], Model]:
    """Return what makes the model of a payload that is surely valid, in one walk."""
    from rcdp_schemas.contract.registry import model_of  # as above
    from rcdp_schemas_generated._model import parser_of

    return parser_of(model_of(event))


def report_on(outcome: Outcome) -> Report:
    """Return the report for an outcome."""
    if not outcome.issues:
        return _clean_report(outcome.event, outcome.matched_by)
    from rcdp_schemas.issues.issue import Report

    return Report(outcome.event, outcome.matched_by, outcome.issues)


@cache
def _clean_report(event: str | None, matched_by: str | None) -> Report:
    from rcdp_schemas.issues.issue import Report

    return Report(event, matched_by, ())


def _verdict_on(event: str | None, *, strict: bool, profile: Profile | None) -> Callable[[object], bool]:
    """Return the function that decides whether a payload is valid."""
    if profile is not None:
        return partial(_passes, event, profile, strict=strict)
    if strict:
        return partial(_is_clean, event)
    return validators(event).is_valid if event is not None else _is_valid


def _is_valid(payload: object) -> bool:
    target = route(payload)
    return isinstance(target, str) and validators(target).is_valid(payload)


def _passes(event: str | None, profile: Profile, payload: object, *, strict: bool) -> bool:
    target = event or route(payload)
    return isinstance(target, str) and profile.passes(
        target, payload, collect(target, payload), strict=strict
    )


def _is_clean(event: str | None, payload: object) -> bool:
    target = event or route(payload)
    return isinstance(target, str) and not collect(target, payload)


def validate(payload: object, event: str | None = None, *, strict: bool = False) -> None:
    """Raise ValidationError, with every issue, unless the payload is valid.

    Without ``event`` a model's class or the payload's ``eventType`` decides. An unknown ``event`` raises
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
    """Return the report on one payload as JSON text; ``redact`` masks its values.

    An array is no payload (RC203), and nothing may follow the payload (RC001); ``check_paths`` reads files
    with several payloads. Raises UnknownEventError, and TypeError for what is neither str nor bytes.
    """
    return Validator(event, strict=strict).check_text(text, redact=redact)


def check_file(
    path: str | PathLike[str], event: str | None = None, *, strict: bool = False, redact: bool = False
) -> Report:
    """Return the report on the payload in a file: JSON or, by its suffix, YAML; either may be gzipped.

    ``redact`` masks its values. An array is no payload (RC203), and nothing may follow the payload (RC001);
    ``check_paths`` reads files with several payloads. Raises UnknownEventError, OSError if the file can't be
    read, and MissingExtraError for YAML without PyYAML.
    """
    return Validator(event, strict=strict).check_file(path, redact=redact)


def parse(payload: object, event: str | None = None, *, strict: bool = False) -> Model:
    """Return a valid payload as the model of its event.

    Raises ValidationError for any other payload, UnknownEventError for an unknown event, and TypeError if an
    undocumented field is nested too deeply to be copied.
    """
    return Validator(event, strict=strict).parse(payload)
