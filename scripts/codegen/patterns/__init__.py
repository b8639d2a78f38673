"""ECMA-262 patterns, read as under the ``u`` flag, into the source of Python's ``re``."""

from __future__ import annotations

from scripts.codegen.patterns.backtracking import may_explode
from scripts.codegen.patterns.characters import PatternError
from scripts.codegen.patterns.translation import translate

__all__ = ["PatternError", "may_explode", "translate"]
