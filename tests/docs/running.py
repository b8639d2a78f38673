"""Follows a guide as its reader would: writes files, types commands, runs programs, top to bottom."""

from __future__ import annotations

import contextlib
import doctest
import io
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from ruamel.yaml import YAML

from tests.commands import ROOT
from tests.docs.blocks import Block
from tests.runtime.payloads import SOURCE_ROOTS

_SESSION = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_READERS: dict[str, Callable[[str], object]] = {
    "json": json.loads,
    "yaml": YAML(typ="safe", pure=True).load,
    "toml": tomllib.loads,
}
_INSTALLING = re.compile(r"\bpip install\b|\bgit clone\b|\bpre-commit install\b")
"""Commands that fetch or install, which the tests of the README and of the hooks run in their own way."""


def differences(blocks: Sequence[Block], folder: Path) -> Iterator[str]:
    """Yield how a guide differs from what its blocks do when they run in a folder."""
    names: dict[str, object] = {"__name__": "guide"}
    printed: str | None = None
    for block in blocks:
        if block.language == "python" and not block.title:
            printed = _run(block.text, block.page, names)
        elif block.language == "pycon":
            yield from _doctested(block, names)
        elif block.language == "text" and printed is not None:
            yield from _compared(block, "the program", block.text, printed)
            printed = None
        else:
            yield from _in_folder(block, folder)


def _in_folder(block: Block, folder: Path) -> Iterator[str]:
    """Write a file, or type commands; yield how the result differs from what is shown."""
    if block.title.startswith("generated/"):
        if block.text not in (ROOT / block.title).read_text("utf-8"):
            yield f"{block.page}: {block.title} does not hold what is shown of it"
    elif block.language in _READERS or block.title:
        content = _READERS.get(block.language, str)(block.text)
        _write(folder / (block.title or f"untitled.{block.language}"), block.text)
        for command in _commands(content):
            ended = _typed(f'{command} > /dev/null; echo "$?"', folder)
            if ended not in {"0\n", "1\n"}:
                yield f"{block.page}: {command} ends with {ended}"
    elif block.language == "console":
        for command, shown in _SESSION.findall(block.text):
            yield from _compared(block, command, shown, _typed(command, folder))
    elif block.language == "bash":
        _typed(f"curl() {{ :; }}\nset -e\n{block.text}", folder)
    else:
        yield f"{block.page}: nobody checks a block of {block.language or 'no language'}"


def _commands(content: object) -> Iterator[str]:
    """Yield the calls of the command line in a configuration for continuous integration."""
    if isinstance(content, dict):
        for member in content.values():
            yield from _commands(member)
    elif isinstance(content, list):
        for item in content:
            yield from _commands(item)
    elif isinstance(content, str) and content.startswith("rcdp-schemas "):
        yield content


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _compared(block: Block, what: str, shown: str, printed: str | None) -> Iterator[str]:
    if printed is not None and printed != shown:
        yield f"{block.page}: {what} prints\n{printed}instead of\n{shown}"


def _typed(command: str, folder: Path) -> str | None:
    """Return what a command line prints in a shell, errors too; None if it installs something."""
    if _INSTALLING.search(command):
        return None
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    environment = {
        **os.environ,
        "PATH": path,
        "PYTHONPATH": os.pathsep.join((*map(str, SOURCE_ROOTS), ".")),
        "GITHUB_STEP_SUMMARY": "summary.md",
    }
    return subprocess.run(
        ["bash", "-c", f'rcdp-schemas() {{ python -m rcdp_schemas "$@"; }}\n{command}'],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    ).stdout


def _doctested(block: Block, names: dict[str, object]) -> Iterator[str]:
    example = doctest.DocTestParser().get_doctest(block.text, names, block.page, None, 0)
    complaint = io.StringIO()
    runner = doctest.DocTestRunner()
    runner.run(example, out=complaint.write, clear_globs=False)
    names.update(example.globs)
    if complaint.getvalue():
        yield complaint.getvalue()


def _run(program: str, page: str, names: dict[str, object]) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(program, page, "exec"), names)  # noqa: S102 - it is what readers copy
    return printed.getvalue()
