"""What ``import rcdp_schemas`` provides, and which modules each use loads."""

from __future__ import annotations

import ast
import importlib
import tomllib
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from tests.commands import ROOT, run_python
from tests.runtime.payloads import SOURCE_ROOTS

_HEAVY = ("argparse", "dataclasses", "difflib", "inspect", "json", "typing")


def _loaded_after(statements: str, folder: Path = ROOT) -> set[str]:
    """Return the names of the modules loaded in a bare interpreter after some statements."""
    program = f"import sys; sys.path[:0] = {SOURCE_ROOTS}; {statements}; print(*sys.modules)"
    return set(run_python("-I", "-S", "-c", program, cwd=folder).split())


def test_every_public_name_is_there() -> None:
    assert [name for name in rcdp.__all__ if not hasattr(rcdp, name)] == []
    assert set(rcdp.__all__) <= set(dir(rcdp))


def test_a_name_that_is_not_public_is_no_attribute() -> None:
    with pytest.raises(AttributeError, match="module 'rcdp_schemas' has no attribute 'valid'"):
        rcdp.valid  # type: ignore[attr-defined]  # noqa: B018 - looking it up is the test


def test_version_is_that_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == rcdp.__version__


def test_models_are_attributes_of_the_models_module() -> None:
    assert rcdp.models.EventLogin.__name__ == "EventLogin"
    assert {"EventLogin", "TokenRequest"} <= set(dir(rcdp.models))
    with pytest.raises(AttributeError):
        rcdp.models.EventLogn  # type: ignore[attr-defined]  # noqa: B018 - looking it up is the test


def test_model_shares_no_array_or_object_with_what_it_was_made_from() -> None:
    item = rcdp.example("eventCartItemEdit")["eventData"]["cartProducts"][0]
    data = rcdp.models.EventCartItemEditData(cart_id="1", cart_products=[item])
    before = data.to_dict()
    item.clear()
    assert data.to_dict() == before


def test_importing_the_package_loads_nothing_else() -> None:
    loaded = _loaded_after("import rcdp_schemas")
    assert {name for name in loaded if name.startswith("rcdp")} == {"rcdp_schemas"}
    assert loaded.isdisjoint(_HEAVY)


@pytest.mark.parametrize("strict", ["False", "True"])
def test_is_valid_loads_the_validators_of_its_event_only(strict: str) -> None:
    call = f"rcdp.is_valid({rcdp.example('eventLogin')}, 'eventLogin', strict={strict})"
    loaded = _loaded_after(f"import rcdp_schemas as rcdp; assert {call}")
    validators = {name for name in loaded if name.startswith("rcdp_schemas_generated.validators.event_")}
    assert validators == {"rcdp_schemas_generated.validators.event_login"}
    assert not {name for name in loaded if name.startswith("rcdp_schemas_generated.models")}
    assert loaded.isdisjoint(_HEAVY)


def test_valid_file_loads_nothing_that_is_about_issues_or_settings(tmp_path: Path) -> None:
    file = str(ROOT / "spec" / "examples" / "eventLogin" / "full.json")
    loaded = _loaded_after(f"from rcdp_schemas.cli import main; main(['validate', {file!r}])", tmp_path)
    about = [
        "checking.findings",
        "contract.codes",
        "contract.fields",
        "issues.hints",
        "issues.issue",
        "issues.notes",
        "issues.wording",
        "reading.json_errors",
        "reading.json_places",
        "yaml",
    ]
    assert loaded.isdisjoint({*(f"rcdp_schemas.{name}" for name in about), "pathlib", "tomllib", "yaml"})
    assert "rcdp_schemas_generated.codes" not in loaded
    slow = {"dataclasses", "gzip", "inspect", "multiprocessing", "shutil", "subprocess", "typing"}
    assert loaded.isdisjoint(slow)
    commands = {"coverage", "events", "example", "explain", "fields", "schema", "show"}
    assert loaded.isdisjoint(f"rcdp_schemas.cli.{name}" for name in (*commands, "layout", "outputs"))


@pytest.mark.parametrize(
    ("name", "most"), [("spec/examples/eventLogin/full.json", 30), ("docs/examples/bad.json", 48)]
)
def test_run_on_one_file_loads_few_modules_of_the_package(tmp_path: Path, name: str, most: int) -> None:
    call = f"from rcdp_schemas.cli import main; main(['validate', {str(ROOT / name)!r}])"
    loaded = _loaded_after(
        f"import io; sys.stdout = io.StringIO(); {call}; sys.stdout = sys.__stdout__", tmp_path
    )
    assert len([name for name in loaded if name.startswith("rcdp_schemas")]) <= most


def _imported_for_types(module: str) -> list[tuple[str, str]]:
    """Return each name that a module imports for the type checker only, with the module it comes from."""
    tree = ast.parse((ROOT / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8"))
    return [
        (statement.module or "", name.name)
        for block in tree.body
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING"
        for statement in block.body
        if isinstance(statement, ast.ImportFrom)
        for name in statement.names
    ]


_MODULES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts)
    for path in sorted(ROOT.glob("rcdp_schemas/*/*.py"))
]


@pytest.mark.parametrize("module", [name for name in _MODULES if _imported_for_types(name)])
def test_nothing_is_imported_for_types_alone_that_is_loaded_anyway(module: str) -> None:
    names = _imported_for_types(module)
    yaml = str(Path(importlib.import_module("yaml").__path__[0]).parent)
    program = (
        f"import sys; sys.path[:0] = {[*SOURCE_ROOTS, yaml]}; import {module}; known = sys.modules;"
        f"print(*(name for module, name in {names} if hasattr(known.get(module), name)))"
    )
    assert run_python("-I", "-S", "-c", program).split() == []
    assert "collections.abc" not in {module for module, _ in names}  # every command loads it


def test_validators_of_all_events_load_nothing_that_is_slow_to_load() -> None:
    loaded = _loaded_after(
        "from rcdp_schemas_generated.index import EVENTS; from rcdp_schemas import is_valid;"
        "[is_valid({}, event) for event in EVENTS]"
    )
    validators = {name for name in loaded if name.startswith("rcdp_schemas_generated.validators.event_")}
    assert len(validators) == len(rcdp.events())
    assert loaded.isdisjoint({*_HEAVY, "re"})
