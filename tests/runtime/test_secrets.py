"""Credentials are never shown, wherever and however they are written."""

from __future__ import annotations

from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.cli import main
from rcdp_schemas.reporting import FORMATS
from tests.runtime.payloads import edited

_TEXTS = [
    '{"eventType": "eventForgotPassword", "eventData": {"newPwd": "hunter2"}}',
    '{"eventType": "eventForgotPassword", "eventData": {"new\\u0050wd": "hunter2"}}',
    '{"eventType": "eventForgotPassword", "eventData": {"new\\u0050wd": "hunter2", "b":}}',
    '{"eventType": "eventForgotPassword", "eventData": {"newPwd": "hunter2", "b":}}',
    '{"eventType": "eventForgotPassword", "eventData": {"NewPwd": "hunter2", "client-Secret": "hunter2"}}',
    '{"eventType": "eventForgotPassword", "eventData": {"accessToken": "hunter2", "b":}}',
    '{"eventType": "eventForgotPassword", "eventData": {"password": [\n"hunter2"\n"hunter2"]}}',
    '{"eventType": "eventForgotPassword", "eventData": {"password": {"a":\n{}, "b": "hunter2",\n}}}',
    '{"eventType": "eventForgotPassword", "eventData": {"pass--word": "hunter2"}}',
    '{"eventType": "eventForgotPassword", "eventData": {"a\\u0041 password=hunter2": 1, "b":}}',
    "{'pass\\u0077ord': 'hunter2'}",
    "{pass\\u0077ord: hunter2}",
    '{"newPwd": 1, "password": {\n"a": "hunter2",\n}}',
    '{"newPwd":\n\n"hunter2",}',
    '"grant_type=client_credentials&client_secret=hunter2"',
    ' "client_secret=hunter2"',
]


@pytest.mark.parametrize("text", _TEXTS)
@pytest.mark.parametrize("style", FORMATS)
def test_credential_in_a_text_is_masked(
    text: str, style: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.json"
    file.write_text(text)
    assert main(["validate", str(file), "--event", "TokenRequest", "--output-format", style]) == 1
    assert main(["validate", str(file), "--output-format", style]) == 1
    printed = capsys.readouterr().out
    assert "RC" in printed
    assert "hunter2" not in printed


def test_value_below_the_name_of_a_credential_is_masked() -> None:
    payload = edited("eventLogin", {"/eventData/password": {"a": b"hunter2"}})
    issues = rcdp.check(payload, "eventLogin").issues
    assert [(issue.code, issue.actual) for issue in issues] == [("RC406", "***"), ("RC203", "***")]


def test_text_in_place_of_a_token_request_is_masked() -> None:
    (issue,) = rcdp.check("client_secret=hunter2", "TokenRequest").issues
    assert (issue.code, issue.actual) == ("RC203", "***")
