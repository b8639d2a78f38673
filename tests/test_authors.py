"""What an author of the spec does: another version and one more event, with no edit beside the spec."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from tests.commands import ROOT, copy_tree, run

_VERSION = "7.8.9"
_NEW = "eventRefundOfAnOrderOrOfAPartOfIt"  # longer than every other name
_CONCERNED = (
    "tests/checking/test_routing.py",
    "tests/cli/test_configured_runs.py",
    "tests/cli/test_coverage.py",
    "tests/cli/test_main.py",
    "tests/cli/test_show.py",
    "tests/codegen/test_strict_ajv.py",
    "tests/contract/test_registry.py",
    "tests/reporting/test_golden_reports.py",
    "tests/reporting/test_reporters.py",
    "tests/runtime/test_package.py",
    "tests/test_contract_rules.py",
)
"""Tests that show a version, or count or list events."""


def _rename(text: str) -> str:
    return text.replace("eventLogin", _NEW).replace("EventLogin", f"E{_NEW[1:]}")


def _add_event(spec: Path) -> None:
    """Add a copy of eventLogin, as the manual says, in a group of its own at the end of the list."""
    for path in ("schemas/EventLogin.yaml", "schemas/EventLoginData.yaml", "paths/eventLogin.yaml"):
        text = _rename((spec / path).read_text("utf-8"))
        text = text.replace("x-title: Login", "x-title: Refund").replace("- Identity", "- Paying back")
        text = re.sub(r" {10}source:\n.*\n.*\n", "", text)
        (spec / _rename(path)).write_text(text, encoding="utf-8")
    page = spec / "page.yaml"
    page.write_text(f"{page.read_text('utf-8')}  'Login - {_NEW}': '{'0' * 64}'\n", encoding="utf-8")
    (spec / "examples" / _NEW).mkdir()
    for case in ("minimal", "full"):
        text = (spec / "examples" / "eventLogin" / f"{case}.json").read_text("utf-8")
        (spec / "examples" / _NEW / f"{case}.json").write_text(_rename(text), encoding="utf-8")
    whole = spec / "openapi.yaml"
    text = whole.read_text("utf-8")
    path = f"  /callback/rest/events/{{tenantHash}}/{_NEW}:\n    $ref: paths/{_NEW}.yaml\n"
    text = text.replace("  /oauth/token:\n", f"{path}  /oauth/token:\n")
    for name in ("EventLogin", "EventLoginData"):
        entry = f"    {_rename(name)}:\n      $ref: schemas/{_rename(name)}.yaml\n"
        text = text.replace("    Envelope:\n", f"{entry}    Envelope:\n")
    tag = "  - name: Paying back\n    description: Paying back.\n"
    text = text.replace("  - name: Authentication\n", f"{tag}  - name: Authentication\n")
    whole.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with another version of the contract and one more event, generated anew."""
    tree = tmp_path_factory.mktemp("authors") / "tree"
    copy_tree(tree)
    whole = tree / "spec" / "openapi.yaml"
    text = whole.read_text("utf-8")
    whole.write_text(re.sub(r"(?m)^  version: .*$", f"  version: {_VERSION}", text), encoding="utf-8")
    _add_event(tree / "spec")
    _python(tree, "-m", "scripts.generate")
    return tree


def _python(tree: Path, *arguments: str) -> str:
    path = f"{tree}:{tree / 'generated'}"
    return run(sys.executable, *arguments, cwd=tree, env={"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"})


def test_spec_and_what_is_generated_from_it_are_clean(tree: Path) -> None:
    assert _python(tree, "-m", "scripts.lint_spec").endswith("no findings\n")
    assert _python(tree, "-m", "scripts.generate", "--check").endswith("files are up to date\n")


def test_pages_by_hand_name_the_version_and_list_the_event(tree: Path) -> None:
    for page in ("README.md", "docs/guides/five-minute-start.md"):
        text = (tree / page).read_text("utf-8")
        assert f"contract {_VERSION} (" in text
        assert rcdp.CONTRACT_VERSION not in text
        listed = _python(tree, "-m", "rcdp_schemas", "list")
        assert f"rcdp-schemas list\n{listed}```" in text
    assert f"'{_VERSION}'\n" in (tree / "docs/guides/how-the-contract-is-decided.md").read_text("utf-8")
    home = (tree / "docs" / "index.md").read_text("utf-8")
    assert f"| A customer signs in | [Refund](events/{_NEW}.md) | `{_NEW}` |\n" in home
    assert f"| [Paying back](events/index.md#paying-back) | [Refund](events/{_NEW}.md) |\n" in home
    assert f"      - Paying back:\n          - events/{_NEW}.md\n" in (tree / "mkdocs.yml").read_text("utf-8")
    samples = len([*(tree / "spec" / "examples").glob("event*/*.json")])
    assert f"\n{samples + 1} files, {samples + 1} payloads, 1 invalid" in (tree / "README.md").read_text(
        "utf-8"
    )


def test_only_the_passages_of_pages_by_hand_change(tree: Path) -> None:
    for page in ("README.md", "docs/index.md", "mkdocs.yml", "docs/guides/five-minute-start.md"):
        before, after = ((root / page).read_text("utf-8").splitlines() for root in (ROOT, tree))
        kept = [
            line for line in after if _NEW not in line and _VERSION not in line and "Paying back" not in line
        ]
        lost = [line for line in before if line not in kept]
        assert all(re.search(r"^event|contract [0-9]|[0-9]+ files", line) for line in lost), page


def test_tests_that_show_versions_and_events_pass_as_they_are(tree: Path) -> None:
    options = ("-q", "-p", "no:cacheprovider", "--no-header")
    assert " passed" in _python(tree, "-m", "pytest", *options, *_CONCERNED)


def test_no_test_has_the_version_of_the_contract_in_it() -> None:
    shown = re.compile(rf"""contract["']?:? ["']?{re.escape(rcdp.CONTRACT_VERSION)}""")
    found = [path for path in (ROOT / "tests").rglob("*.py") if shown.search(path.read_text("utf-8"))]
    assert found == []


def test_page_without_a_passage_stays_as_it_is(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "tests" / "golden" / "events", tmp_path / "tree")
    (tmp_path / "tree" / "README.md").write_bytes(b"by hand\r\n\xe2\x80\xa8")
    options = ("--spec", str(tmp_path / "tree" / "spec"), "--root", str(tmp_path / "tree"))
    run(sys.executable, "-m", "scripts.generate", *options)
    assert (tmp_path / "tree" / "README.md").read_bytes() == b"by hand\r\n\xe2\x80\xa8"
