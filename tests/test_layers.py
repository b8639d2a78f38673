"""The import contracts of pyproject.toml hold, and the delivered packages import nothing else."""

from __future__ import annotations

import ast
import os
import sys
from pathlib import Path

import pytest

from tests.commands import ROOT, run

_GENERATED = ROOT / "generated" / "rcdp_schemas_generated"
_DELIVERED = {
    "rcdp_schemas": (ROOT / "rcdp_schemas", {"rcdp_schemas", "rcdp_schemas_generated"}),
    "rcdp_schemas_generated": (_GENERATED, {"rcdp_schemas_generated"}),
}
_EXTRAS = {
    ROOT / "rcdp_schemas" / "testing": {"hypothesis"},
    ROOT / "rcdp_schemas" / "reading" / "yaml_events.py": {"yaml"},
    ROOT / "rcdp_schemas" / "reading" / "yaml_nodes.py": {"yaml"},
}
"""What an extra of the package brings, by the folder or module in which it is used."""


def _imported(module: Path) -> set[str]:
    """Return the top-level packages that a module imports anywhere, without its own package."""
    nodes = list(ast.walk(ast.parse(module.read_bytes())))
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom) and not node.level}
    return {name.partition(".")[0] for name in names}


def test_import_contracts_hold() -> None:
    path = os.pathsep.join(map(str, (ROOT, ROOT / "generated")))
    run(Path(sys.executable).with_name("lint-imports"), "--no-cache", env={"PYTHONPATH": path})


@pytest.mark.parametrize("package", _DELIVERED)
def test_delivered_package_imports_only_the_standard_library_and_what_is_delivered(package: str) -> None:
    folder, delivered = _DELIVERED[package]
    modules = sorted(folder.rglob("*.py"))
    allowed = sys.stdlib_module_names | delivered
    assert modules
    extras = {path: _EXTRAS.get(path, _EXTRAS.get(path.parent, set())) for path in modules}
    others = {path: _imported(path) - allowed - extras[path] for path in modules}
    assert {path: names for path, names in others.items() if names} == {}


def test_scripts_import_nothing_from_the_tests() -> None:
    importing = {path for path in sorted((ROOT / "scripts").rglob("*.py")) if "tests" in _imported(path)}
    assert importing == set()
