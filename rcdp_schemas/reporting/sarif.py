"""The sarif format: SARIF 2.1.0, one run with all issues, read by code scanning."""

from __future__ import annotations

import os.path
import re
from urllib.parse import quote

from rcdp_schemas.checking.files import Result
from rcdp_schemas.contract import documents
from rcdp_schemas.contract.codes import explain
from rcdp_schemas.escaping import format_count
from rcdp_schemas.issues.issue import Issue
from rcdp_schemas.reading.files import STDIN
from rcdp_schemas.reporting import Reporter
from rcdp_schemas.reporting.fingerprints import Fingerprints
from rcdp_schemas.reporting.json import Items, members
from rcdp_schemas.reporting.results import Tally, relative_path
from rcdp_schemas.reporting.text import remark_lines
from rcdp_schemas.version import __version__
from rcdp_schemas_generated.codes import CODES
from rcdp_schemas_generated.index import CONTRACT_VERSION

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "SRCROOT"
_MOST_RESULTS = 25_000
"""How many results of a run code scanning accepts."""
_RULE_INDEXES = {code: index for index, code in enumerate(CODES)}
_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")


class SarifReporter(Reporter):
    """Prints one document in ASCII, issue by issue."""

    def __init__(self) -> None:
        self._issues = Items(depth=3)
        self._fingerprints = Fingerprints()
        self._notifications: list[object] = []
        self._left = _MOST_RESULTS
        self._omitted = 0

    def begin(self) -> str:
        """Return the document up to the issues."""
        run: dict[str, object] = {
            "tool": _tool(),
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {_ROOT: {"description": {"text": "the folder that the program ran in"}}},
        }
        start = members({"$schema": _SCHEMA, "version": "2.1.0"}, depth=1)
        return f'{{\n{start},\n  "runs": [\n    {{\n{members(run, depth=3)},\n      "results": ['

    def add(self, result: Result) -> str:
        """Return the issues of a payload."""
        if result.omission is not None:
            self._notifications.append(
                {
                    **_notification("warning", result.omission, result.file),
                    "properties": {"omitted": result.omitted},
                }
            )
        shown = result.issues[: self._left]
        self._left -= len(shown)
        self._omitted += len(result.issues) - len(shown)
        return "".join(self._issues.add(self._issue(issue, result)) for issue in shown)

    def end(self, tally: Tally) -> str:
        """Return the notifications and counts of the run, and the end of the document."""
        if self._omitted:
            said = f"{format_count(self._omitted, 'more result')} left out: a run has at most {_MOST_RESULTS}"
            self._notifications.append(
                {
                    "level": "warning",
                    "message": {"text": said},
                    "properties": {"omitted": self._omitted},
                }
            )
        refused = [
            _notification("error", f"can't read it: {source.reason}", source.name)
            for source in tally.unreadable
        ]
        invocation = {
            "executionSuccessful": not refused,
            "toolExecutionNotifications": [*self._notifications, *refused],
        }
        rest: dict[str, object] = {"invocations": [invocation], "properties": {"summary": tally.summary()}}
        return f"{self._issues.end()}],\n{members(rest, depth=3)}\n    }}\n  ]\n}}\n"

    def _issue(self, issue: Issue, result: Result) -> dict[str, object]:
        path = relative_path(result.file)
        place: dict[str, object] = _physical(result.file, issue)
        if issue.path:
            name = issue.path[-1]
            kind = "property" if isinstance(name, str) else "value"
            logical = {"name": str(name), "fullyQualifiedName": issue.pointer, "kind": kind}
            place["logicalLocations"] = [logical]
        known = {"event": issue.event, "document": result.document, "evidence": issue.evidence}
        return {
            "ruleId": issue.code,
            "ruleIndex": _RULE_INDEXES[issue.code],
            "level": issue.severity,
            "message": {"text": sarif_text("\n".join((issue.message, *remark_lines(issue))))},
            "locations": [place],
            "partialFingerprints": {"rcdpIssue/v1": self._fingerprints.add(issue, path)},
            "properties": {name: value for name, value in known.items() if value is not None},
        }


def _physical(file: str, issue: Issue | None = None) -> dict[str, object]:
    """Return the location of a file, or of an issue in it if its place is known."""
    uri = _path_uri(relative_path(file))
    artifact = {"uri": uri}
    if file != STDIN and ":" not in uri:  # in a relative reference it is escaped
        artifact["uriBaseId"] = _ROOT
    physical: dict[str, object] = {"artifactLocation": artifact}
    if issue is not None and issue.location is not None:
        physical["region"] = {
            "startLine": issue.location.line,
            "startColumn": issue.location.column,
            "endLine": issue.location.end_line,
            "endColumn": issue.location.end_column,
        }
    return {"physicalLocation": physical}


def _path_uri(path: str) -> str:
    """Return a relative path as a relative reference, and an absolute one as a ``file`` URI."""
    # Python gives a byte that is not UTF-8 as a lone surrogate; other surrogates stand for nothing.
    name = quote(_NO_BYTE.sub("\ufffd", path).encode("utf-8", "surrogateescape"))
    return f"file:///{name.lstrip('/')}" if os.path.isabs(path) else name


def _notification(level: str, text: str, file: str) -> dict[str, object]:
    return {"level": level, "message": {"text": sarif_text(text)}, "locations": [_physical(file)]}


def sarif_text(text: str) -> str:
    """Return text as a SARIF message, with braces and links escaped."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](")


def _tool() -> dict[str, object]:
    driver: dict[str, object] = {
        "name": "rcdp-schemas",
        "version": __version__,
        "rules": [_rule(code) for code in CODES],
        "properties": {"contract": CONTRACT_VERSION},
    }
    if documents.SITE_URL is not None:
        driver["informationUri"] = documents.SITE_URL
    return {"driver": driver}


def _rule(code: str) -> dict[str, object]:
    explained = explain(code)
    parts = {"Why": explained.why, "How to fix it": explained.fix, "How to silence it": explained.silence}
    return {
        "id": code,
        "name": explained.name,
        "shortDescription": {"text": sarif_text(explained.summary)},
        "fullDescription": {"text": sarif_text(explained.meaning)},
        "help": {
            "text": sarif_text("\n\n".join(f"{title}: {text}" for title, text in parts.items())),
            "markdown": sarif_text("\n\n".join(f"**{title}.** {text}" for title, text in parts.items())),
        },
        "defaultConfiguration": {"level": explained.severity},
        "properties": {"problem.severity": explained.severity},
    }
