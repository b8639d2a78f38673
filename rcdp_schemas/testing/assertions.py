"""Assertions about payloads, for tests."""

from __future__ import annotations

from rcdp_schemas.checking.validator import check


def assert_valid(payload: object, event: str | None = None, *, strict: bool = False) -> None:
    """Raise AssertionError, with the issues, unless a payload is valid (strict: and has no warning).

    Without ``event`` the payload's ``eventType`` decides. Raises UnknownEventError.
    """
    __tracebackhide__ = True
    report = check(payload, event, strict=strict)
    if not report.valid:
        raise AssertionError("\n  ".join(["the payload is not valid:", *map(str, report.errors)]))


def assert_issues(payload: object, event: str | None, *expected: tuple[str, str]) -> None:
    """Raise AssertionError unless a payload has exactly these issues: pairs of a code and a JSON Pointer.

    Warnings count; the order does not. With None as ``event`` the payload's ``eventType`` decides. Raises
    UnknownEventError.
    """
    __tracebackhide__ = True
    issues = check(payload, event).issues
    found = {(issue.code, issue.pointer): str(issue) for issue in issues}
    missing = [f"missing: {code} {pointer}".rstrip() for code, pointer in sorted({*expected} - found.keys())]
    others = [f"not expected: {text}" for place, text in found.items() if place not in expected]
    if missing or others:
        raise AssertionError("\n  ".join(["the payload has other issues:", *missing, *others]))
