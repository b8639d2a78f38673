"""The command ``explain``: the words of an issue code, and what its payloads give when they are checked."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from rcdp_schemas.checking.routing import Router
from rcdp_schemas.checking.rules import meet
from rcdp_schemas.checking.texts import check_document
from rcdp_schemas.cli.layout import page, paragraph, section
from rcdp_schemas.cli.terminal import VALID, put
from rcdp_schemas.contract.codes import Explanation, explain
from rcdp_schemas.escaping import VALUE_LIMIT, escape, shorten
from rcdp_schemas.issues.issue import Issue
from rcdp_schemas.reading.json import read

_INDENT = "  "


def add_options(parser: ArgumentParser) -> None:
    """Add the options of ``explain`` to its parser."""
    parser.add_argument("code", metavar="CODE", help="an issue code, such as RC203")


def run(options: Namespace) -> int:
    """Print all that is known of an issue code. Raises UnknownCodeError."""
    explanation = explain(options.code)
    text = page(
        f"{explanation.code} {explanation.name} ({explanation.severity})\n"
        + paragraph(explanation.summary, _INDENT),
        section("What it means", paragraph(explanation.meaning, _INDENT)),
        section("Why it matters", paragraph(explanation.why, _INDENT)),
        section("How to fix it", paragraph(explanation.fix, _INDENT)),
        section("How to silence it", paragraph(explanation.silence, _INDENT)),
        *_payloads(explanation),
    )
    put(text)
    return VALID


def _payloads(explanation: Explanation) -> tuple[str, ...]:
    checked = f", checked as {explanation.event}" if explanation.event else ""
    checked += f", expected to raise {explanation.expect}" if explanation.expect else ""
    if explanation.bad == explanation.good:
        title = f"A payload{checked}: valid, since no rule raises {explanation.code} so far"
        return (_payload(title, explanation.good, explanation),)
    return (
        _payload(f"A payload with the issue{checked}", explanation.bad, explanation),
        _payload("The same payload, fixed", explanation.good, explanation),
    )


def _payload(title: str, content: bytes, explanation: Explanation) -> str:
    """Return a payload as it can be shown, and what the check of its true bytes says."""
    lines = (content.decode("utf-8", "backslashreplace").rstrip("\n") or "(nothing at all)").split("\n")
    shown = [f"{_INDENT}{escape(shorten(line, VALUE_LIMIT))}" for line in lines]
    issues = _issues(content, explanation)
    said = [f"{issue}{f' [{issue.hint}]' if issue.hint else ''}" for issue in issues]
    return section(title, *shown, *(f"{_INDENT}=> {line}" for line in said or ["no issue"]))


def _issues(content: bytes, explanation: Explanation) -> tuple[Issue, ...]:
    document = read(content)
    outcome = check_document(document, Router(explanation.event or None), strict=False, redact=False)
    return (meet(outcome, [explanation.expect], document) if explanation.expect else outcome).issues
