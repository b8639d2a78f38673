"""The issue codes: every one is explained, and its two payloads show it."""

from __future__ import annotations

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas_generated.codes import CODES


@pytest.mark.parametrize("code", [code for code in CODES if code != "RC104"])
def test_every_code_is_explained_and_its_payloads_show_it(code: str) -> None:
    explanation = rcdp.explain(code)
    event = explanation.event or None
    bad, good = (rcdp.check_text(text, event) for text in (explanation.bad, explanation.good))
    assert (explanation.code, explanation.severity) == (code, CODES[code]["severity"])
    # A code that nothing raises so far has twice the same payload.
    assert (code in {issue.code for issue in bad.issues}) == (explanation.bad != explanation.good)
    assert code not in {issue.code for issue in good.issues}
    assert "bad=" not in repr(explanation)
    assert explanation.expect == ""


def test_payloads_of_the_code_on_expectations_meet_theirs_and_do_not() -> None:
    explanation = rcdp.explain("RC104")
    assert rcdp.check_text(explanation.bad).issues == ()
    assert [issue.code for issue in rcdp.check_text(explanation.good).issues] == [explanation.expect]
