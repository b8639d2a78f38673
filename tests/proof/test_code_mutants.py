"""What mutmut left behind is counted, and the page explains what it must."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

import pytest

from scripts.proof.code_mutants import PAGE, explained_functions, function_of, main

_PAGE = """\
Before.

| group | mutants | killed | survived | score |
|---|--:|--:|--:|--:|
| old | 1 | 1 | 0 | 100 % |

After.

| `rcdp_schemas.spans._Container.member` | 1 | why |
"""
_NOTES: dict[str, dict[str, int | None]] = {
    "rcdp_schemas/spans.py": {
        "rcdp_schemas.spans.x_scan__mutmut_1": 1,
        "rcdp_schemas.spans.x_scan__mutmut_2": -24,
        "rcdp_schemas.spans.xǁ_Containerǁmember__mutmut_1": 0,
    },
    "rcdp_schemas/validation.py": {"rcdp_schemas.validation.x_check__mutmut_1": 33},
}
_ROWS = """\
| group | mutants | killed | survived | score |
|---|--:|--:|--:|--:|
| reader | 3 | 2 | 1 | 66.7 % |
| validation | 1 | 0 | 1 | 0.0 % |
"""


def _results(folder: Path, notes: dict[str, dict[str, int | None]]) -> list[str]:
    """Write notes as mutmut does; return the arguments of the command that reads them."""
    for path, by_key in notes.items():
        meta = folder / f"{path}.meta"
        meta.parent.mkdir(parents=True, exist_ok=True)
        meta.write_text(json.dumps({"exit_code_by_key": by_key}), "utf-8")
    return ["--results", str(folder)]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.md"
    path.write_text(_PAGE, "utf-8")
    return path


def test_table_is_printed_and_written_only_on_demand(
    tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = _results(tmp_path, _NOTES)
    assert main(arguments, page) == 0
    assert capsys.readouterr() == (_ROWS, "")
    assert page.read_text("utf-8") == _PAGE
    assert main([*arguments, "--write"], page) == 0
    assert page.read_text("utf-8") == f"Before.\n\n{_ROWS}\nAfter.{_PAGE.partition('After.')[2]}"


def test_mutant_without_a_verdict_keeps_its_group_out_of_the_table(
    tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    untried: dict[str, int | None] = {
        "rcdp_schemas.routing.x_route__mutmut_1": None,
        "rcdp_schemas.routing.x_route__mutmut_2": 4,
    }
    assert main(_results(tmp_path, {**_NOTES, "rcdp_schemas/routing.py": untried}), page) == 1
    assert capsys.readouterr() == (_ROWS, "routing: 2 mutants without a verdict\n")


def test_survivor_without_a_reason_and_reason_without_a_survivor_are_named(
    tmp_path: Path, page: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notes: dict[str, dict[str, int | None]] = {
        "rcdp_schemas/display.py": {"rcdp_schemas.display.x__escaped__mutmut_4": 0}
    }
    assert main(_results(tmp_path, notes), page) == 1
    assert capsys.readouterr().err.splitlines() == [
        "rcdp_schemas.display._escaped: 1 survive, 0 are explained",
        "rcdp_schemas.spans._Container.member: 0 survive, 1 are explained",
    ]


@pytest.mark.parametrize(
    ("mutant", "function"),
    [
        ("scripts.codegen.text.x_literal__mutmut_12", "scripts.codegen.text.literal"),
        ("scripts.codegen.text.x__words__mutmut_1", "scripts.codegen.text._words"),
        ("rcdp_schemas.spans.xǁSpanǁvalue__mutmut_1", "rcdp_schemas.spans.Span.value"),
        ("rcdp_schemas.loading.xǁ_Readerǁ__init____mutmut_2", "rcdp_schemas.loading._Reader.__init__"),
    ],
)
def test_function_of_a_mutant_is_told_from_its_name(mutant: str, function: str) -> None:
    assert function_of(mutant) == function


def test_every_function_with_a_reason_on_the_page_exists() -> None:
    functions = explained_functions(PAGE.read_text("utf-8"))
    assert functions
    for function in functions:
        module, *names = _parts(function)
        found: object = import_module(module)
        for name in names:
            found = getattr(found, name)


def _parts(function: str) -> list[str]:
    """Return the module of a function and the names that lead to it from there."""
    words = function.split(".")
    size = 3 if words[0] == "scripts" else 2
    return [".".join(words[:size]), *words[size:]]
