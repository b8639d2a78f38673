"""Checking files from Python, as the command line does."""

from __future__ import annotations

import os

from rcdp_schemas.contract.names import find_target
from rcdp_schemas.inputs import Unreadable
from rcdp_schemas.inputs.named import find_inputs
from rcdp_schemas.runs.run import Rules, check_inputs

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from os import PathLike

    from rcdp_schemas.inputs import Input
    from rcdp_schemas.reporting.results import Result


def check_paths(
    paths: str | PathLike[str] | Iterable[str | PathLike[str]],
    event: str | None = None,
    *,
    strict: bool = False,
    redact: bool = False,
) -> Iterator[Result]:
    """Return an iterator of the result of each payload in files, which are read as it goes on.

    A path is that of a file, of a folder, whose payload files are checked, or a pattern; ``-`` is the
    standard input. A file may hold one payload, an array of them, NDJSON or a YAML stream. With ``strict``
    warnings are errors; ``redact`` masks the values. Raises UnknownEventError at once, OSError when it
    comes to what can't be read, or to a folder or pattern without a payload file, and MissingExtraError
    for YAML without PyYAML.
    """
    if event is not None:
        find_target(event)
    names = [paths] if isinstance(paths, (str, os.PathLike)) else paths
    rules = Rules(event=event, strict=strict, redact=redact)
    return _results(find_inputs(os.fspath(name) for name in names), rules)


def _results(inputs: Iterable[Input | Unreadable], rules: Rules) -> Iterator[Result]:
    for result in check_inputs(inputs, rules, apart=True):
        if isinstance(result, Unreadable):
            raise result.error or OSError(f"can't read {result.name}: {result.reason}")
        yield result
