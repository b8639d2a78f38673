"""What is said beside the mark under a source line: a few words, without the value."""

from __future__ import annotations

from types import MappingProxyType

from rcdp_schemas.escaping import format_name
from rcdp_schemas.kinds import is_type
from rcdp_schemas.paths import last_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rcdp_schemas.issues import Issue


def label(issue: Issue) -> str:
    """Return the words beside the mark under the place of an issue."""
    return _LABELS.get(issue.code, _expected)(issue)


def _expected(issue: Issue) -> str:
    return f"expected {issue.expected}"


def _wrong_type(issue: Issue) -> str:
    kind = issue.actual_type or ""
    both = is_type(kind) and all(map(is_type, issue.expected.split(" or ")))
    return f"{_expected(issue)}, found {kind}" if both else _expected(issue)


def _missing(issue: Issue) -> str:
    return f"{format_name(last_name(issue.path))} belongs in this object"


_LABELS: Mapping[str, Callable[[Issue], str]] = MappingProxyType(
    {
        "RC003": lambda _: "the same key again",
        "RC005": lambda _: "one level too many",
        "RC101": lambda _: "unknown event",
        "RC201": _missing,
        "RC202": lambda _: "unknown field",
        "RC203": _wrong_type,
        "RC406": lambda _: "name of a credential",
    }
)
