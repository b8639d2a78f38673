"""The gitlab format: a Code Quality report, which is one array of all issues."""

from __future__ import annotations

from rcdp_schemas.checking.files import Result
from rcdp_schemas.issues.issue import Issue
from rcdp_schemas.reporting import Reporter
from rcdp_schemas.reporting.fingerprints import Fingerprints, fingerprint
from rcdp_schemas.reporting.json import Items
from rcdp_schemas.reporting.results import Tally, relative_path
from rcdp_schemas.reporting.text import describe

_SEVERITIES = {"error": "major", "warning": "minor"}


class GitLabReporter(Reporter):
    """Prints one array in ASCII, issue by issue."""

    def __init__(self) -> None:
        self._entries = Items(depth=0)
        self._fingerprints = Fingerprints()

    def begin(self) -> str:
        """Return the opening bracket."""
        return "["

    def add(self, result: Result) -> str:
        """Return the issues of a payload, and an entry that says how many more there are."""
        if not result.issues:
            return ""
        path = relative_path(result.file)
        entries = [self._issue(issue, path) for issue in result.issues]
        if result.omission is not None:
            entries.append(_remark("omitted", "info", result.omission, path, str(result.document)))
        return "".join(map(self._entries.add, entries))

    def end(self, tally: Tally) -> str:
        """Return an entry for each file that could not be read, and the end of the array."""
        entries = [
            _remark("unreadable", "blocker", f"can't read it: {source.reason}", relative_path(source.name))
            for source in tally.unreadable
        ]
        return f"{''.join(map(self._entries.add, entries))}{self._entries.end()}]\n"

    def _issue(self, issue: Issue, path: str) -> dict[str, object]:
        return {
            "description": describe(issue),
            "check_name": issue.code,
            "fingerprint": self._fingerprints.add(issue, path),
            "severity": _SEVERITIES[issue.severity],
            "location": _location(path, issue.location.line if issue.location is not None else 1),
        }


def _remark(name: str, severity: str, text: str, path: str, which: str = "") -> dict[str, object]:
    """Return an entry that is no issue of a payload; the format has no other place for it."""
    return {
        "description": text,
        "check_name": name,
        "fingerprint": fingerprint(path, name, which),
        "severity": severity,
        "location": _location(path, 1),
    }


def _location(path: str, line: int) -> dict[str, object]:
    return {"path": path, "lines": {"begin": line}}
