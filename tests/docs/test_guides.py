"""Every code block on a hand-written page does what the page shows."""

from __future__ import annotations

import io
import json
import urllib.error
from collections.abc import Callable
from email.message import Message
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl
from urllib.request import Request

import pytest
from ruamel.yaml import YAML

import rcdp_schemas as rcdp
from tests.commands import ROOT
from tests.docs.blocks import DOCS, Block, blocks_of, pages
from tests.docs.running import differences

_PAGES = [
    DOCS / "index.md",
    *(page for folder in ("guides", "reference", "proof", "contributors") for page in pages(folder)),
]


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: page.relative_to(DOCS).with_suffix("").as_posix())
def test_page_shows_what_happens(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert "\n".join(differences(blocks_of(page), tmp_path)) == ""


def test_block_that_shows_something_else_is_found(tmp_path: Path) -> None:
    blocks = [
        Block("page.md", "console", "", "$ echo one\ntwo\n"),
        Block("page.md", "pycon", "", ">>> 1 + 1\n3\n"),
        Block("page.md", "python", "", "print(1)\n"),
        Block("page.md", "text", "", "2\n"),
        Block("page.md", "python", "generated/README.md", "nothing of the sort\n"),
        Block("page.md", "ruby", "", "puts 1\n"),
    ]
    assert len(list(differences(blocks, tmp_path))) == 5


def _program(page: str, title: str, names: dict[str, Any]) -> dict[str, Any]:
    (block,) = (block for block in blocks_of(DOCS / "guides" / page) if block.title == title)
    exec(compile(block.text.replace("from tokens import Tokens", ""), title, "exec"), names)  # noqa: S102 - as above
    return names


class _Answer(io.BytesIO):
    def __init__(self, status: int, body: bytes = b"") -> None:
        super().__init__(body)
        self.status = status


class _Server:
    """Stands in for the API: returns tokens as often as asked, and the given statuses for events."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = iter(statuses)
        self.requests: list[Request] = []

    def urlopen(self, request: Request, timeout: float) -> _Answer:
        assert timeout > 0
        self.requests.append(request)
        if request.full_url.endswith("/oauth/token"):
            return _Answer(200, json.dumps(rcdp.example("TokenResponse")).encode())
        status = next(self.statuses)
        if status >= 400:
            raise urllib.error.HTTPError(request.full_url, status, "refused", Message(), None)
        return _Answer(status)

    def asked_for_tokens(self) -> int:
        return sum(request.full_url.endswith("/oauth/token") for request in self.requests)


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Callable[..., _Server]:
    def start(*statuses: int) -> _Server:
        server = _Server(*statuses)
        monkeypatch.setattr("urllib.request.urlopen", server.urlopen)
        return server

    return start


def test_send_posts_what_is_valid_and_nothing_else(serve: Callable[..., _Server]) -> None:
    server = serve(202)
    send = _program("validate-before-you-send.md", "send.py", {})["send"]
    payload = rcdp.example("eventLogin")
    with pytest.raises(rcdp.errors.ValidationError):
        send({}, "eventLogin", tenant_hash="t", access_token="a")
    assert server.requests == []
    assert send(payload, "eventLogin", tenant_hash="t", access_token="a") == 202
    (request,) = server.requests
    assert request.full_url == "https://sandbox.algonomy.com/callback/rest/events/t/eventLogin"
    assert isinstance(request.data, bytes)
    assert json.loads(request.data) == payload
    assert request.get_header("Authorization") == "Bearer a"


def test_token_is_kept_until_shortly_before_it_expires(serve: Callable[..., _Server]) -> None:
    server = serve()
    now = 0.0
    tokens = _program("authentication.md", "tokens.py", {})["Tokens"]("id", "secret", lambda: now)
    for moment, asked in ((0.0, 1), (3539.0, 1), (3540.0, 2), (3541.0, 2)):
        now = moment
        assert tokens.get() == rcdp.example("TokenResponse")["access_token"]
        assert server.asked_for_tokens() == asked
    tokens.forget()
    tokens.get()
    assert server.asked_for_tokens() == 3
    data = server.requests[0].data
    assert isinstance(data, bytes)
    assert rcdp.is_valid(dict(parse_qsl(data.decode())), "TokenRequest")


@pytest.fixture
def delivery(monkeypatch: pytest.MonkeyPatch) -> tuple[dict[str, Any], list[float]]:
    names = _program(
        "responses-and-retries.md", "delivery.py", _program("authentication.md", "tokens.py", {})
    )
    waits: list[float] = []
    monkeypatch.setattr("time.sleep", waits.append)
    return names, waits


def _deliver(names: dict[str, Any]) -> None:
    tokens = names["Tokens"]("id", "secret")
    names["deliver"](rcdp.example("eventLogin"), "eventLogin", tenant_hash="t", tokens=tokens)


def test_delivery_waits_longer_each_time_until_the_event_is_queued(
    serve: Callable[..., _Server], delivery: tuple[dict[str, Any], list[float]]
) -> None:
    names, waits = delivery
    server = serve(429, 500, 429, 202)
    _deliver(names)
    assert len(server.requests) == 5
    assert [0.5 <= wait / 2**attempt <= 1.5 for attempt, wait in enumerate(waits)] == [True] * 3


@pytest.mark.parametrize(
    ("statuses", "status", "tokens"),
    [([400], 400, 1), ([403], 403, 1), ([404], 404, 1), ([401, 401], 401, 2), ([429] * 6, 429, 1)],
)
def test_delivery_gives_up_where_repeating_is_of_no_use(
    serve: Callable[..., _Server],
    delivery: tuple[dict[str, Any], list[float]],
    statuses: list[int],
    status: int,
    tokens: int,
) -> None:
    names, _ = delivery
    server = serve(*statuses)
    with pytest.raises(names["DeliveryError"]) as caught:
        _deliver(names)
    assert caught.value.status == status
    assert server.asked_for_tokens() == tokens
    assert len(server.requests) == len(statuses) + tokens


def test_hook_of_the_guide_is_one_that_is_offered_and_runs_what_the_guide_types() -> None:
    hooks = {hook["id"]: hook for hook in YAML(typ="safe", pure=True).load(ROOT / ".pre-commit-hooks.yaml")}
    blocks = blocks_of(DOCS / "guides" / "pre-commit.md")
    (configuration,) = (block.text for block in blocks if block.title == ".pre-commit-config.yaml")
    (repository,) = YAML(typ="safe", pure=True).load(configuration)["repos"]
    assert [hooks[hook["id"]]["entry"] for hook in repository["hooks"]] == [hooks["rcdp-payloads"]["entry"]]
    assert any(f"$ {hooks['rcdp-payloads']['entry']} " in block.text for block in blocks)
    text = (DOCS / "guides" / "pre-commit.md").read_text("utf-8")
    assert all(f"| `{name}` |" in text for name in hooks)
