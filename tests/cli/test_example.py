"""The command ``example``: each format of each payload can be run or read, and gives the spec's payload."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

import rcdp_schemas as rcdp
from rcdp_schemas.cli.example import yaml_text
from rcdp_schemas_generated.index import EVENTS, TARGETS
from tests.cli.terminal import prints, refuses
from tests.commands import ROOT, run, run_python
from tests.runtime.payloads import SOURCE_ROOTS

_SIZES = ("--minimal", "--full")
_SENT = (*EVENTS, "TokenRequest")
_every_size = pytest.mark.parametrize("size", _SIZES)
_every_target = pytest.mark.parametrize("target", TARGETS)


def _payload(target: str, size: str) -> dict[str, Any]:
    payload = rcdp.example(target, full=size == "--full")
    rcdp.validate(payload, target, strict=True)
    return payload


def _exactly(value: object) -> str:
    """Return a value as JSON text, which tells 1 from 1.0."""
    return json.dumps(value)


def _read_yaml(text: str) -> object:
    return YAML(typ="safe", pure=True).load(text)


@_every_size
@_every_target
def test_json_is_the_payload(capsys: pytest.CaptureFixture[str], target: str, size: str) -> None:
    printed = prints(capsys, "example", target, size)
    assert _exactly(json.loads(printed)) == _exactly(_payload(target, size))
    assert printed.isascii()


def test_minimal_json_is_the_default(capsys: pytest.CaptureFixture[str]) -> None:
    printed = prints(capsys, "example", "eventLogin")
    assert printed == prints(capsys, "example", "eventLogin", "--minimal", "--as", "json")
    assert printed == json.dumps(rcdp.example("eventLogin"), indent=2) + "\n"


@_every_size
@_every_target
def test_yaml_is_read_as_the_payload(capsys: pytest.CaptureFixture[str], target: str, size: str) -> None:
    printed = prints(capsys, "example", target, size, "--as", "yaml")
    assert _exactly(_read_yaml(printed)) == _exactly(_payload(target, size))


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text() | st.sampled_from(["no", "Null", "x", "a-b"]), _JSON, max_size=4))
def test_any_payload_survives_yaml(payload: dict[str, Any]) -> None:
    assert _exactly(_read_yaml(yaml_text(payload))) == _exactly(payload)


def test_yaml_quotes_what_is_no_plain_name_and_shows_nesting() -> None:
    payload = {"off": 1, "zip": "00501", "": [], "list": [[1, {"a": None}], {}], "line\u2028": "\U0001f600"}
    assert yaml_text(payload).splitlines() == [
        '"off": 1',
        'zip: "00501"',
        '"": []',
        "list:",
        "  - - 1",
        '    - "a": null',
        "  - {}",
        '"line\\u2028": "\U0001f600"',
    ]


@_every_size
@_every_target
def test_python_program_makes_the_payload(capsys: pytest.CaptureFixture[str], target: str, size: str) -> None:
    program = prints(capsys, "example", target, size, "--as", "python")
    exec(compile(program, "program", "exec"), {})  # noqa: S102 - it is what users are shown
    assert _exactly(json.loads(capsys.readouterr().out)) == _exactly(_payload(target, size))


def test_python_programs_hold_under_mypy_and_ruff(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for target in TARGETS:
        for size in _SIZES:
            program = prints(capsys, "example", target, size, "--as", "python")
            (tmp_path / f"{target}_{size.strip('-')}.py").write_text(program, encoding="utf-8")
    run_python("-m", "ruff", "check", "--isolated", "--select", "E4,E7,E9,F,I,Q,COM", tmp_path)
    run_python("-m", "ruff", "format", "--isolated", "--check", tmp_path)
    path = {"MYPYPATH": os.pathsep.join(SOURCE_ROOTS)}
    run_python("-m", "mypy", "--strict", "--config-file=", ".", cwd=tmp_path, env=path)


def _arguments(command: str) -> list[str]:
    """Return the arguments that a shell passes to curl."""
    shell = f"curl() {{ printf '%s\\0' \"$@\"; }}\n{command}"
    return run("bash", "-c", shell).split("\0")[:-1]


@_every_size
@pytest.mark.parametrize("event", EVENTS)
def test_curl_sends_the_payload_of_an_event(
    capsys: pytest.CaptureFixture[str], event: str, size: str
) -> None:
    *words, data = _arguments(prints(capsys, "example", event, size, "--as", "curl"))
    assert words == [
        "-X",
        "POST",
        f"https://sandbox.algonomy.com/callback/rest/events/<TENANT_HASH>/{event}",
        "-H",
        "Authorization: Bearer <ACCESS_TOKEN>",
        "-H",
        "Content-Type: application/json",
        "-d",
    ]
    assert _exactly(json.loads(data)) == _exactly(_payload(event, size))


def test_curl_sends_the_token_request_as_a_form(capsys: pytest.CaptureFixture[str]) -> None:
    words = _arguments(prints(capsys, "example", "TokenRequest", "--as", "curl"))
    assert words[:5] == [
        "-X",
        "POST",
        "https://rcdp-us.algonomy.com/oauth/token",
        "-H",
        "Content-Type: application/x-www-form-urlencoded",
    ]
    assert words[5::2] == ["--data-urlencode"] * 3
    assert dict(word.split("=") for word in words[6::2]) == rcdp.example("TokenRequest")


class _Received:
    def __init__(self, request: BaseHTTPRequestHandler) -> None:
        self.path = request.path
        self.headers = dict(request.headers)
        self.body = request.rfile.read(int(request.headers["Content-Length"])).decode()


def _send(command: str) -> _Received:
    """Return what a server receives when a command that names it is run."""
    received = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            received.append(_Received(self))
            self.send_response(202)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Stay quiet."""

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.handle_request)
        thread.start()
        host = f"http://127.0.0.1:{server.server_port}"
        url = command.replace("https://sandbox.algonomy.com", host).replace("<TENANT_HASH>", "tenant")
        subprocess.run(
            ["bash", "-c", url.replace("https://rcdp-us.algonomy.com", host)],
            check=True,
            capture_output=True,
            timeout=30,
        )
        thread.join()
    return received[0]


@pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")
@pytest.mark.parametrize("target", ["eventCheckout", "TokenRequest"])
def test_server_receives_what_curl_sends(capsys: pytest.CaptureFixture[str], target: str) -> None:
    received = _send(prints(capsys, "example", target, "--full", "--as", "curl"))
    if target == "TokenRequest":
        assert received.path == "/oauth/token"
        assert dict(parse_qsl(received.body)) == rcdp.example(target)
    else:
        assert received.path == f"/callback/rest/events/tenant/{target}"
        assert received.headers["Authorization"] == "Bearer <ACCESS_TOKEN>"
        assert rcdp.check_text(received.body, target, strict=True).issues == ()


@pytest.mark.parametrize("target", sorted(TARGETS.keys() - set(_SENT)))
def test_nobody_sends_an_answer(capsys: pytest.CaptureFixture[str], target: str) -> None:
    assert refuses(capsys, "example", target, "--as", "curl") == (
        f"{target} is a response, which nobody sends; "
        "`rcdp-schemas example TokenRequest --as curl` shows what is sent"
    )


@pytest.mark.parametrize("form", ["json", "yaml", "curl", "python"])
def test_unknown_event_names_the_next_step(capsys: pytest.CaptureFixture[str], form: str) -> None:
    complaint = refuses(capsys, "example", "login", "--as", form)
    assert complaint == "unknown event 'login'; did you mean 'eventLogin'?"


def test_examples_of_the_spec_are_shown_as_they_are(capsys: pytest.CaptureFixture[str]) -> None:
    printed = prints(capsys, "example", "eventCheckout", "--full")
    file = ROOT / "spec" / "examples" / "eventCheckout" / "full.json"
    assert json.loads(printed) == json.loads(file.read_bytes())
