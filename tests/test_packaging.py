"""The built distributions: complete, reproducible, and usable on their own."""

from __future__ import annotations

import json
import tarfile
from email import message_from_string
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.commands import ROOT, run, run_python

pytestmark = pytest.mark.install

_IMPORT_PACKAGES = {
    "rcdp_schemas": ROOT / "rcdp_schemas",
    "rcdp_schemas_generated": ROOT / "generated" / "rcdp_schemas_generated",
    "rcdp_schemas_generated/schemas": ROOT / "generated" / "schemas",
}


def _names(wheel: Path) -> set[str]:
    return set(ZipFile(wheel).namelist())


def _digests(folder: Path) -> dict[str, str]:
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def _metadata(wheel: Path) -> dict[str, list[str]]:
    (name,) = (name for name in _names(wheel) if name.endswith(".dist-info/METADATA"))
    message = message_from_string(ZipFile(wheel).read(name).decode())
    return {key: message.get_all(key, []) for key in message}


def test_wheel_holds_both_packages_and_the_exported_documents_and_nothing_else(wheel: Path) -> None:
    expected = {
        f"{package}/{path.relative_to(folder).as_posix()}"
        for package, folder in _IMPORT_PACKAGES.items()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    } | {"rcdp_schemas_generated/openapi.json"}
    assert {name for name in _names(wheel) if ".dist-info/" not in name} == expected


def test_wheel_holds_the_licence_and_marks_both_packages_as_typed(wheel: Path) -> None:
    names = _names(wheel)
    assert {"rcdp_schemas/py.typed", "rcdp_schemas_generated/py.typed"} <= names
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_wheel_needs_no_other_package(wheel: Path) -> None:
    metadata = _metadata(wheel)
    assert metadata["Requires-Python"] == [">=3.11"]
    assert [line for line in metadata["Requires-Dist"] if "extra ==" not in line] == []


def test_source_distribution_builds_the_same_files_elsewhere(distributions: Path, tmp_path: Path) -> None:
    (source,) = distributions.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        archive.extractall(tmp_path, filter="data")
    (tree,) = tmp_path.iterdir()
    again = tmp_path / "again"
    run_python("-m", "hatchling", "build", "--directory", again, cwd=tree)
    assert _digests(again) == _digests(distributions)


def test_installed_command_lists_every_event(installed: Path, tmp_path: Path) -> None:
    listed = run(installed / "rcdp-schemas", "list", cwd=tmp_path)
    events = [folder.stem for folder in (ROOT / "spec" / "paths").glob("event*.yaml")]
    assert events
    assert [event for event in events if event not in listed] == []
    assert run(installed / "python", "-m", "rcdp_schemas", "list", cwd=tmp_path) == listed


def test_installed_command_prints_the_exported_documents(installed: Path, tmp_path: Path) -> None:
    printed = run(installed / "rcdp-schemas", "schema", "--bundle", cwd=tmp_path)
    assert json.loads(printed) == json.loads((ROOT / "generated" / "openapi.json").read_bytes())
    printed = run(installed / "rcdp-schemas", "example", "eventLogin", "--as", "curl", cwd=tmp_path)
    assert printed.startswith("curl -X POST ")


def test_installed_package_validates_and_finds_its_schemas(installed: Path, tmp_path: Path) -> None:
    program = (
        "import json, sys, rcdp_schemas as rcdp;"
        "payload = json.load(open(sys.argv[1]));"
        "rcdp.validate(payload, 'eventLogin');"
        "print(json.dumps(rcdp.json_schema('eventLogin')))"
    )
    example = ROOT / "spec" / "examples" / "eventLogin" / "full.json"
    printed = run(installed / "python", "-I", "-W", "error", "-c", program, example, cwd=tmp_path)
    exported = ROOT / "generated" / "schemas" / "eventLogin.schema.json"
    assert json.loads(printed) == json.loads(exported.read_bytes())
