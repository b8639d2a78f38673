"""Uses every public name for the first time in a process, and prints the results as JSON.

The arguments are ``alone`` or ``together``, a file with the payload ``GOOD``, and one with ``BAD``. With
``together`` each use is the first one of its thread, and all threads start at once. Modules that the package
may load are not loaded before.
"""

from __future__ import annotations

import sys
import threading
import time

import rcdp_schemas as rcdp

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from _typeshed import TraceFunction

_USED_BY_EACH = 4  # names, by each thread

GOOD = {
    "eventType": "eventLogin",
    "srcId": "WBSTR",
    "srcType": "Website",
    "requestTime": 1710000000000,
    "customer": {"email": "user@mail.com"},
    "eventData": {"customerCode": "100"},
}
BAD = {**GOOD, "requestTime": "2024-03-09T16:00:00Z", "evntData": {}, "eventData": {"customerCode": 100}}


def _uses(good: str, bad: str) -> dict[str, Callable[[], object]]:
    """Return the uses of public names; a name that can be used in two ways has two."""
    return {
        "CONTRACT_VERSION": lambda: rcdp.CONTRACT_VERSION,
        "UNSET": lambda: rcdp.UNSET,
        "Constraint": lambda: rcdp.Constraint("minimum", 0, "at least 0"),
        "Event": lambda: rcdp.Event.__name__,
        "Explanation": lambda: rcdp.Explanation.__name__,
        "Field": lambda: rcdp.Field.__name__,
        "Issue": lambda: rcdp.Issue.__name__,
        "Location": lambda: rcdp.Location(1, 2, 3, 4),
        "Report": lambda: rcdp.Report(None, None, ()),
        "Result": lambda: rcdp.Result.__name__,
        "Source": lambda: rcdp.Source("a", "table", "b"),
        "Profile": lambda: repr(rcdp.Profile({})),
        "Validator, good": lambda: _shown(rcdp.Validator().check(GOOD)),
        "Validator, bad": lambda: _shown(rcdp.Validator(strict=True).check(BAD)),
        "__version__": lambda: rcdp.__version__,
        "check, good": lambda: _shown(rcdp.check(GOOD)),
        "check, bad": lambda: _shown(rcdp.check(BAD)),
        "check_file, good": lambda: _shown(rcdp.check_file(good)),
        "check_file, bad": lambda: _shown(rcdp.check_file(bad)),
        "check_paths": lambda: [_shown(found.report) for found in rcdp.check_paths([good, bad])],
        "check_text, good": lambda: _shown(rcdp.check_text(_read(good))),
        "check_text, bad": lambda: _shown(rcdp.check_text(_read(bad))),
        "errors": lambda: rcdp.errors.UnknownEventError("eventLogn"),
        "events": lambda: [event.name for event in rcdp.events()],
        "example": lambda: rcdp.example("eventCheckout", full=True),
        "explain": lambda: rcdp.explain("RC201"),
        "get_event": lambda: rcdp.get_event("eventSearch").fields,
        "is_valid": lambda: (rcdp.is_valid(GOOD), rcdp.is_valid(BAD)),
        "iter_errors": lambda: [str(issue) for issue in rcdp.iter_errors(BAD)],
        "json_schema": lambda: rcdp.json_schema("eventCheckout"),
        "models": lambda: rcdp.models.EventLogin.from_dict(GOOD).to_dict(),
        "parse, good": lambda: rcdp.parse(GOOD).to_json(),
        "parse, bad": lambda: rcdp.parse(BAD),
        "validate": lambda: rcdp.validate(BAD),
    }


def _read(path: str) -> bytes:
    with open(path, "rb") as file:  # noqa: PTH123 - pathlib may be what the package loads
        return file.read()


def _shown(report: rcdp.Report) -> object:
    """Return a report with every property of its issues."""
    issues = [
        (issue.message, issue.hint, issue.notes, issue.docs, issue.evidence, issue.location)
        for issue in report.issues
    ]
    return report.event, report.matched_by, issues


def _outcome(use: Callable[[], object]) -> str:
    try:
        return repr(use())
    except Exception as error:  # noqa: BLE001 - what is raised is an outcome as well
        return f"{type(error).__name__}: {error}"


def _let_others_run(frame: FrameType, event: str, argument: object) -> TraceFunction | None:
    """Switch threads after each line of a module that is being imported."""
    del event, argument
    if frame.f_code.co_name != "<module>":
        return None
    time.sleep(0)
    return _let_others_run


def _from_threads(uses: dict[str, Callable[[], object]]) -> dict[str, list[str]]:
    names = list(uses)
    found: dict[str, set[str]] = {name: set() for name in names}
    barrier = threading.Barrier(len(names))

    def use(first: int) -> None:
        barrier.wait()
        for name in (names[first:] + names[:first])[:_USED_BY_EACH]:
            found[name].add(_outcome(uses[name]))

    sys.setswitchinterval(1e-6)
    threading.settrace(_let_others_run)
    threads = [threading.Thread(target=use, args=(first,)) for first in range(len(names))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return {name: sorted(outcomes) for name, outcomes in found.items()}


def main() -> None:
    how, *files = sys.argv[1:]
    uses = _uses(*files)
    if how == "together":
        found = _from_threads(uses)
    else:
        found = {name: [_outcome(use)] for name, use in uses.items()}
    import json

    print(json.dumps(found))


if __name__ == "__main__":
    main()
