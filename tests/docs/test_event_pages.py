"""The pages of the events: complete, in order, and right in every example."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

import rcdp_schemas as rcdp
from rcdp_schemas.contract.documents import endpoint_of
from rcdp_schemas.contract.registry import Event, Field, events, fields_of
from rcdp_schemas_generated._words import GRADES
from rcdp_schemas_generated.index import TARGETS
from tests.commands import run
from tests.docs.blocks import DOCS, Block, blocks_of

_every_event = pytest.mark.parametrize("event", events(), ids=lambda event: event.name)
_TOKENS = [name for name in TARGETS if not name.startswith("event")]


def _page(html: dict[str, BeautifulSoup], event: Event) -> BeautifulSoup:
    return html[f"events/{event.name}/index.html"]


def _flat(text: str) -> str:
    return " ".join(text.split())


def _holds(shown: str, text: str) -> bool:
    """Whether a page shows a text of the spec, ignoring code marks and whitespace."""
    return "".join(text.replace("`", "").split()) in "".join(shown.split())


def _entry(page: BeautifulSoup, anchor: str) -> str:
    """Return the content of a field's section, or of its row in a table."""
    place = page.find(id=anchor)
    assert isinstance(place, Tag), anchor
    row = place.find_parent("tr")
    if row is not None:
        return _flat(row.get_text(" "))
    parts = [place.get_text()]
    for sibling in place.find_next_siblings():
        if sibling.name in {"h2", "h3"}:
            break
        parts.append(sibling.get_text())
    return _flat(" ".join(parts))


def _anchor(field: Field) -> str:
    return field.path.replace("[]", "")


def _states(text: str, field: Field) -> None:
    assert " or ".join(field.types) in text
    assert _holds(text, field.description)


@_every_event
def test_every_field_is_on_its_page_with_type_requirement_and_description(
    html: dict[str, BeautifulSoup], event: Event
) -> None:
    page = _page(html, event)
    for field in event.fields:
        text = _entry(page, _anchor(field))
        _states(text, field)
        own = field.path.partition(".")[0] in {"eventType", "eventData"}
        wanted = (
            ("required" if field.required else "optional") if own else ("yes" if field.required else "no")
        )
        assert wanted in text.split() or f"{wanted}," in text.split()


def test_common_fields_are_in_full_on_a_page_of_their_own(html: dict[str, BeautifulSoup]) -> None:
    page = html["contract/common-fields/index.html"]
    for field in events()[0].fields:
        if field.path.partition(".")[0] not in {"eventType", "eventData"}:
            text = _entry(page, _anchor(field))
            _states(text, field)
            assert ("required," if field.required else "optional,") in text.split()


@pytest.mark.parametrize("name", _TOKENS)
def test_token_messages_are_in_full_on_their_page(html: dict[str, BeautifulSoup], name: str) -> None:
    page = html["contract/token-messages/index.html"]
    for field in fields_of(name).values():
        text = _entry(page, f"{name}.{_anchor(field)}")
        _states(text, field)
        assert ("required," if field.required else "optional,") in text.split()


@_every_event
def test_page_tells_how_each_own_field_is_known(html: dict[str, BeautifulSoup], event: Event) -> None:
    page = _page(html, event)
    for field in event.fields:
        if field.path.startswith("eventData."):
            text = _entry(page, _anchor(field))
            assert f"Evidence {field.evidence} {GRADES[field.evidence]}" in text
            assert _holds(text, field.decision)


@_every_event
def test_page_has_its_parts_in_the_order_of_a_readers_questions(
    html: dict[str, BeautifulSoup], event: Event
) -> None:
    titles = [tag.get_text().removesuffix("¶") for tag in _page(html, event).find_all(["h1", "h2"])]
    assert titles == [
        event.title,
        "When it fires",
        "Required fields",
        "Minimal example",
        "Full example",
        "Fields at a glance",
        "Each field",
        "Common fields",
        "Errors you may see",
        "Responses of the API",
        "Related events",
    ]


def _blocks(name: str, language: str) -> list[Block]:
    return [block for block in blocks_of(DOCS / "events" / f"{name}.md") if block.language == language]


@_every_event
def test_page_names_the_endpoint(event: Event) -> None:
    (block,) = _blocks(event.name, "http")
    assert block.text == f"POST {endpoint_of(event.name).url}\n"


@_every_event
def test_json_examples_are_the_payloads_to_download(site: Path, event: Event) -> None:
    minimal, full = _blocks(event.name, "json")
    for block, size in ((minimal, "minimal"), (full, "full")):
        assert rcdp.check_text(block.text, event.name, strict=True).issues == ()
        assert json.loads(block.text) == rcdp.example(event.name, full=size == "full")
        assert (site / "downloads" / f"{event.name}.{size}.json").read_text("utf-8") == block.text


@_every_event
def test_python_examples_run_and_make_the_payload(event: Event, capsys: pytest.CaptureFixture[str]) -> None:
    wanted = [rcdp.example(event.name, full=full) for full in (False, False, True, True)]
    made = []
    for block in _blocks(event.name, "python"):
        names: dict[str, object] = {}
        exec(compile(block.text, block.page, "exec"), names)  # noqa: S102 - it is what readers copy
        printed = capsys.readouterr().out
        made.append(json.loads(printed) if printed else names["payload"])
    assert made == wanted


def test_curl_examples_send_the_payload_to_the_endpoint() -> None:
    shell = ['curl() { printf \'%s\\0\' "$3" "${@: -1}"; }']
    shell += [block.text for event in events() for block in _blocks(event.name, "bash")]
    words = iter(run("bash", "-c", "\n".join(shell)).split("\0")[:-1])
    for event in events():
        for full in (False, True):
            url = endpoint_of(event.name).url.replace("{tenantHash}", "<TENANT_HASH>")
            assert next(words) == url
            assert json.loads(next(words)) == rcdp.example(event.name, full=full)


@_every_event
def test_each_broken_example_shows_the_issue_that_it_is_for(event: Event) -> None:
    text = (DOCS / "events" / f"{event.name}.md").read_text("utf-8")
    shown = re.findall(r"^\[(RC\d{3}) [a-z-]+\]\(\S+\): .*\n\n```text\n((?:.*\n)*?)```", text, re.MULTILINE)
    assert {"RC103", "RC201", "RC202", "RC203"} <= {code for code, _ in shown}
    for code, output in shown:
        is_inferred = event.name == "eventUpdateProfile" and code == "RC301"
        severity = "warning" if is_inferred else rcdp.explain(code).severity
        assert re.fullmatch(rf"{event.name}\.json:\d+:\d+: {severity}\[{code}\] /\S*: .*\n", output)


@_every_event
def test_every_answer_of_the_operation_is_told(html: dict[str, BeautifulSoup], event: Event) -> None:
    page = _page(html, event).get_text(" ")
    for status in ("202", "400", "401", "403", "404", "429", "500"):
        assert f" {status} " in page
    assert "A 202 means queued, not validated" in page
