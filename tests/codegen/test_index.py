"""The index and the table of codes: modules of plain data, equal to what the contract says."""

from __future__ import annotations

import runpy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.emitters.codes import emit_codes
from scripts.codegen.emitters.index import emit_index, emit_static
from scripts.codegen.ir import Code, Contract
from tests.codegen.compiling import contract_of
from tests.commands import ROOT
from tests.contracts import load_contract

_CONTRACT = load_contract(ROOT / "tests" / "golden" / "events" / "spec")


def _values(contract: Contract, module: str, folder: Path) -> dict[str, Any]:
    """Return what a printed module holds."""
    path = folder / "printed.py"
    files = emit_index(contract) | emit_codes(contract)
    path.write_text(files[f"rcdp_schemas_generated/{module}.py"], encoding="utf-8")
    return runpy.run_path(str(path))


def test_index_holds_the_names_of_everything(tmp_path: Path) -> None:
    found = _values(_CONTRACT, "index", tmp_path)
    assert found["CONTRACT_VERSION"] == "2.0.1"
    assert list(found["TARGETS"].items()) == [
        ("eventBuy", ("event_buy", "EventBuy")),
        ("eventLeave", ("event_leave", "EventLeave")),
        ("TokenRequest", ("token_request", "TokenRequest")),
    ]
    assert list(found["EVENTS"]) == ["eventBuy", "eventLeave"]
    assert found["EVENTS"]["eventBuy"] == {
        "title": "Buy",
        "group": "Cart",
        "summary": "Fires when somebody buys something.",
        "description": (
            "Send it once for each purchase, when the payment has gone through. "
            "What is only put into the cart is another event."
        ),
        "path": "/events/{tenantHash}/eventBuy",
        "reference_guide": "The guide calls it eventPurchase.",
    }
    assert found["EVENTS_ELSEWHERE"] == {"eventPurchase": "The guide calls it eventPurchase."}
    assert found["SECRET_NAMES"] == ("password", "client_secret")


def test_table_holds_all_that_is_known_of_every_code(tmp_path: Path) -> None:
    found = _values(_CONTRACT, "codes", tmp_path)
    assert list(found["CODES"]) == [code.code for code in _CONTRACT.codes]
    for code in _CONTRACT.codes:
        row = found["CODES"][code.code]
        assert {**row, "hides": row["hides"] == "yes"} == {
            name: getattr(code, name)
            for name in Code.__slots__
            if name not in ("code", "variants", "bad", "good")
        }
        assert found["VARIANTS"][code.code] == {
            variant.name: {
                "keyword": variant.keyword,
                "expected": variant.expected,
                "message": variant.message,
                "label": variant.label,
            }
            for variant in code.variants
        }
        assert found["PAYLOADS"][code.code] == (code.bad, code.good)


def test_tables_of_an_empty_contract_are_empty(tmp_path: Path) -> None:
    empty = replace(contract_of({}), tokens=())
    index, codes = _values(empty, "index", tmp_path), _values(empty, "codes", tmp_path)
    tables = [index[name] for name in ("TARGETS", "EVENTS", "EVENTS_ELSEWHERE")]
    tables += [codes[name] for name in ("CODES", "VARIANTS", "TYPES", "FORMATS", "ASIDES", "HINTS", "NOTES")]
    assert [*tables, codes["PAYLOADS"]] == [{}] * 11


@pytest.mark.parametrize("path", ["__init__.py", "index.py", "codes.py"])
def test_module_imports_nothing(path: str) -> None:
    text = (emit_index(_CONTRACT) | emit_codes(_CONTRACT))[f"rcdp_schemas_generated/{path}"]
    assert "import" not in [line.partition(" ")[0] for line in text.splitlines()]
    assert not [line for line in text.splitlines() if line.startswith("from ")]


def test_package_says_that_it_is_typed() -> None:
    assert emit_index(_CONTRACT)["rcdp_schemas_generated/py.typed"] == ""


def test_support_modules_are_copied_as_they_stand() -> None:
    copied = emit_static(_CONTRACT)
    support = ROOT / "scripts" / "codegen" / "support"
    assert set(copied) == {
        "README.md",
        "rcdp_schemas_generated/_checks.py",
        "rcdp_schemas_generated/_model.py",
        "rcdp_schemas_generated/_words.py",
    }
    for name in ("_checks.py", "_model.py", "_words.py"):
        assert copied[f"rcdp_schemas_generated/{name}"] == (support / name).read_text("utf-8")
