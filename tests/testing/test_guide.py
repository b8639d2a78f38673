"""The tests in the guide to testing pass as they are."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands import ROOT

_GUIDE: Path = ROOT / "docs" / "guides" / "testing.md"
_BLOCKS = re.findall(r"^```python\n(.*?)^```$", _GUIDE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("block", _BLOCKS, ids=range(len(_BLOCKS)))
def test_block_of_the_guide_passes(block: str) -> None:
    names: dict[str, Any] = {}
    exec(compile(block, str(_GUIDE), "exec"), names)  # noqa: S102 - our own text
    tests: list[Callable[[], None]] = [found for name, found in names.items() if name.startswith("test_")]
    assert len(tests) == 1
    tests[0]()


def test_guide_shows_all_that_the_module_offers() -> None:
    testing = __import__("rcdp_schemas.testing").testing
    assert {name for name in testing.__all__ if not any(name in block for block in _BLOCKS)} == set()
