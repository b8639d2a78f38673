"""Runs every YAML test with libyaml's parser and with PyYAML's own; and a Python without PyYAML."""

from __future__ import annotations

import sys

import pytest
import yaml


@pytest.fixture(params=["libyaml", "PyYAML"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The parser that reads YAML; without libyaml, PyYAML's own is the only one."""
    name: str = request.param
    if name == "PyYAML":
        monkeypatch.delattr(yaml, "CSafeLoader")
    return name


@pytest.fixture
def without_yaml(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith(("rcdp_schemas.reading.yaml", "yaml"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "yaml", None)
