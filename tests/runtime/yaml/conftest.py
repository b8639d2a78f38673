"""A Python without the library that reads YAML."""

from __future__ import annotations

import sys

import pytest


@pytest.fixture
def without_yaml(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("rcdp_schemas.yaml.", "yaml"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "yaml", None)
