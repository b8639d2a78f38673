"""The contract of the rCDP event API: validators, typed models and JSON Schemas of its events.

Importing the package loads nothing else; each name is loaded when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas import errors, models
    from rcdp_schemas.checking.files import Result, check_paths
    from rcdp_schemas.checking.profile import Profile
    from rcdp_schemas.checking.validator import (
        Validator,
        check,
        check_file,
        check_text,
        is_valid,
        iter_errors,
        validate,
    )
    from rcdp_schemas.contract.codes import Explanation, explain
    from rcdp_schemas.contract.documents import example, json_schema
    from rcdp_schemas.contract.registry import Constraint, Event, Field, Source, events, get_event
    from rcdp_schemas.issues.issue import Issue, Location, Report
    from rcdp_schemas.version import __version__
    from rcdp_schemas_generated._model import UNSET
    from rcdp_schemas_generated.index import CONTRACT_VERSION
    from rcdp_schemas_generated.parsing import Parse

    parse: Parse
else:
    _MEMBERS = {
        "rcdp_schemas": ("errors", "models"),
        "rcdp_schemas.contract.codes": ("Explanation", "explain"),
        "rcdp_schemas.issues.issue": ("Issue", "Location", "Report"),
        "rcdp_schemas.contract.documents": ("example", "json_schema"),
        "rcdp_schemas.contract.registry": ("Constraint", "Event", "Field", "Source", "events", "get_event"),
        "rcdp_schemas.checking.files": ("Result", "check_paths"),
        "rcdp_schemas.checking.profile": ("Profile",),
        "rcdp_schemas.checking.validator": (
            "Validator",
            "check",
            "check_file",
            "check_text",
            "is_valid",
            "iter_errors",
            "parse",
            "validate",
        ),
        "rcdp_schemas.version": ("__version__",),
        "rcdp_schemas_generated._model": ("UNSET",),
        "rcdp_schemas_generated.index": ("CONTRACT_VERSION",),
    }
    _HOMES = {name: module for module, names in _MEMBERS.items() for name in names}

    def __getattr__(name: str) -> object:
        from importlib import import_module

        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        home = _HOMES[name]
        value = import_module(f"{home}.{name}") if home == __name__ else getattr(import_module(home), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})


__all__ = [
    "CONTRACT_VERSION",
    "UNSET",
    "Constraint",
    "Event",
    "Explanation",
    "Field",
    "Issue",
    "Location",
    "Profile",
    "Report",
    "Result",
    "Source",
    "Validator",
    "__version__",
    "check",
    "check_file",
    "check_paths",
    "check_text",
    "errors",
    "events",
    "example",
    "explain",
    "get_event",
    "is_valid",
    "iter_errors",
    "json_schema",
    "models",
    "parse",
    "validate",
]
