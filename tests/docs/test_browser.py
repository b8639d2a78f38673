"""The site in a browser: search, deep links, phones, both colour schemes, no requests to other hosts."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response, expect, sync_playwright

import rcdp_schemas as rcdp

_CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

pytestmark = pytest.mark.skipif(_CHROMIUM is None, reason="needs Chromium")

_KINDS = (
    "",
    "events/",
    "events/eventCheckout/",
    "contract/common-fields/",
    "contract/field-index/",
    "contract/ledger/",
    "contract/token-messages/",
    "codes/",
    "codes/RC203/",
    "guides/five-minute-start/",
    "guides/responses-and-retries/",
    "guides/testing/",
    "proof/other-validators/",
    "proof/official-suite/",
    "reference/api/",
    "reference/openapi/",
    "changelog/",
)

_GROUNDS: dict[Literal["light", "dark"], str] = {"light": "rgb(255, 255, 255)", "dark": "rgb(30, 33, 41)"}


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *_: object) -> None:  # noqa: A002 - the base's name
        """Stay quiet."""


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """The address of a server for the site, with a trailing slash."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # A container's root has no sandbox; the pages are our own.
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def complaints() -> list[str]:
    return []


@pytest.fixture
def page(browser: Browser, address: str, complaints: list[str]) -> Iterator[Page]:
    """A page in a wide window; an error in its console or a request to another host fails the test."""

    def hear(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            complaints.append(message.text)

    def see(request: Request) -> None:
        if not request.url.startswith((address, "data:", "blob:")):
            complaints.append(request.url)

    def refuse(response: Response) -> None:
        if response.status >= 400:
            complaints.append(f"{response.status} {response.url}")

    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.on("console", hear)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", see)
    page.on("response", refuse)
    yield page
    page.close()
    assert complaints == []


@pytest.mark.parametrize("kind", _KINDS)
def test_page_opens_without_a_complaint_wide_and_narrow_light_and_dark(
    page: Page, address: str, kind: str
) -> None:
    page.goto(address + kind)
    expect(page.locator("article h1").first).to_be_visible()
    for scheme, ground in _GROUNDS.items():
        page.emulate_media(color_scheme=scheme)
        expect(page.locator("body")).to_have_css("background-color", ground)
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_search_for_a_nested_field_lands_on_the_field(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type("productBasePrice")
    results = page.locator(".md-search-result__link[href*='#']")
    expect(results.first).to_be_visible()
    results.first.click()
    page.wait_for_url("**/events/eventCartItemEdit/**#eventData.cartProducts.productBasePrice")
    expect(page.locator("[id='eventData.cartProducts.productBasePrice']")).to_be_in_viewport()


def test_search_for_a_code_finds_its_page_first(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("[data-md-component=search-query]").click()
    page.keyboard.type("RC203")
    first = page.locator(".md-search-result__link").first
    expect(first).to_be_visible()
    assert "/codes/RC203/" in str(first.get_attribute("href"))


@pytest.mark.parametrize("anchor", ["eventData.cartProducts.quantity", "requestTime"])
def test_deep_link_shows_the_field(page: Page, address: str, anchor: str) -> None:
    page.goto(f"{address}events/eventCheckout/#{anchor}")
    expect(page.locator(f"[id='{anchor}']")).to_be_in_viewport()


def test_example_can_be_copied(page: Page, address: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{address}events/eventTransactionFailure/")
    page.locator(".language-json .md-code__button[data-md-type=copy]").first.click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith('{\n  "srcId"')
    assert copied.rstrip().endswith("}")


def test_openapi_document_is_shown_with_all_operations(page: Page, address: str) -> None:
    page.goto(f"{address}reference/openapi/")
    expect(page.frame_locator("iframe").locator(".opblock")).to_have_count(len(rcdp.events()) + 1)


def test_event_page_works_without_javascript(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    page.get_by_role("link", name="Transaction Failure").first.click()
    expect(page.locator("h1")).to_contain_text("Transaction Failure")
    expect(page.locator("[id='eventData.errorMessage']")).to_be_visible()
    page.locator("label", has_text="curl").first.click()
    expect(page.locator(".language-bash").first).to_be_visible()
    context.close()
