"""The committed spec passes its lint, and the committed generated files are what it generates."""

from __future__ import annotations

from tests.commands import run_python


def test_spec_passes_its_lint() -> None:
    run_python("-m", "scripts.lint_spec")


def test_generated_files_are_what_the_spec_generates() -> None:
    run_python("-m", "scripts.generate", "--check", mend="python -m scripts.generate")
