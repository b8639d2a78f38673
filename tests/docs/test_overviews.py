"""The pages over all events, and the plain text for machines."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from bs4 import BeautifulSoup, Tag

import rcdp_schemas as rcdp
from rcdp_schemas import testing
from rcdp_schemas.contract.registry import events, fields_of
from rcdp_schemas_generated.codes import CODES
from rcdp_schemas_generated.index import TARGETS
from tests.docs.blocks import DOCS


def _links(page: BeautifulSoup) -> list[str]:
    return [str(tag["href"]) for tag in page.find_all("a", href=True)]


def _rows(page: BeautifulSoup, heading: str) -> list[list[str]]:
    """Return the cells of the first table below a heading."""
    place = page.find(id=heading)
    assert isinstance(place, Tag)
    table = place.find_next("table")
    assert isinstance(table, Tag)
    return [[cell.get_text() for cell in row.find_all("td")] for row in table.find_all("tr")[1:]]


def test_home_shows_every_event_by_what_happened_and_by_group() -> None:
    text = (DOCS / "index.md").read_text("utf-8")
    for event in events():
        link = f"[{event.title}](events/{event.name}.md)"
        assert text.count(link) >= 2, event.name
        assert re.search(rf"^\| .* \| {re.escape(link)} \| `{event.name}` \|$", text, re.MULTILINE)
        assert re.search(rf"^\| \[{event.group}\]\(\S+\) \| .*{re.escape(link)}", text, re.MULTILINE)


def test_list_of_events_has_each_with_when_it_fires(html: dict[str, BeautifulSoup]) -> None:
    text = html["events/index.html"].get_text()
    for event in events():
        assert event.summary in text
        assert f"{event.name}/" in _links(html["events/index.html"])


def test_field_index_has_every_field_of_every_event_and_marks_differing_types(
    html: dict[str, BeautifulSoup],
) -> None:
    page = html["contract/field-index/index.html"]
    kinds: dict[str, set[str]] = defaultdict(set)
    for event in events():
        for field in event.fields:
            kinds[field.name].add(" or ".join(field.types))
    rows = _rows(page, "all-fields")
    shown = {(row[0], row[4]) for row in rows}
    assert shown == {(field.name, field.path) for event in events() for field in event.fields}
    for name, kind, *_ in rows:
        assert kind.endswith("differs") is (len(kinds[name]) > 1), name
    assert [row[0] for row in _rows(page, "names-whose-type-differs")] == sorted(
        (name for name, found in kinds.items() if len(found) > 1), key=str.casefold
    )


def test_ledger_has_every_conflict_and_inference_with_what_would_settle_it(
    html: dict[str, BeautifulSoup],
) -> None:
    text = "".join(html["contract/ledger/index.html"].get_text().split())
    undecided = 0
    for target in TARGETS:
        for field in fields_of(target).values():
            if field.evidence in {"conflict", "inferred"}:
                undecided += 1
                for words in (field.decision, field.settles, *(source.quote for source in field.sources)):
                    assert "".join(words.replace("`", "").split()) in text.replace("`", ""), field.path
    assert undecided > 100


def test_ledger_says_where_the_guide_differs(html: dict[str, BeautifulSoup]) -> None:
    text = "".join(html["contract/ledger/index.html"].get_text().split())
    for event in events():
        for words in (event.reference_guide, *(field.reference_guide for field in event.fields)):
            assert "".join(words.replace("`", "").split()) in text
    assert "rcdp-us-east-1.algonomy.com" in text
    assert '"statusCode":200' in text


def test_every_page_has_a_markdown_copy_and_a_line_in_the_list_for_machines(
    site: Path, html: dict[str, BeautifulSoup]
) -> None:
    listing, whole = ((site / name).read_text("utf-8") for name in ("llms.txt", "llms-full.txt"))
    copies = re.findall(r"^- \[[^\]]+\]\(([^)]+\.md)\)(?:: \S|$)", listing, re.MULTILINE)
    pages = [name for name, page in html.items() if page.find("h1", id=True)]
    assert len(copies) == len({*copies}) == len(pages)
    for name in copies:
        text = (site / name).read_text("utf-8")
        assert re.search(r"^# \S", text, re.MULTILINE)
        assert text in whole
    assert {f"codes/{code}.md" for code in CODES} | {f"events/{e.name}.md" for e in events()} <= {*copies}


def test_page_of_the_interface_shows_public_names_alone(html: dict[str, BeautifulSoup]) -> None:
    article = html["reference/api/index.html"].find("article")
    assert isinstance(article, Tag)
    shown = {str(tag["id"]) for tag in article.find_all(id=re.compile(r"^rcdp_schemas\."))}
    public = (
        {f"rcdp_schemas.{name}" for name in rcdp.__all__}
        | {f"rcdp_schemas.errors.{name}" for name in rcdp.errors.__all__}
        | {f"rcdp_schemas.testing.{name}" for name in testing.__all__}
    )
    described = {name for name in shown if name in public}
    members = {name for name in shown - described if name.rpartition(".")[0] in described}
    assert shown == described | members
    assert not [name for name in shown if re.search(r"\._", name)]
    assert not re.search(
        r"rcdp_schemas\.(?!models|errors|testing)[a-z]+\.|rcdp_schemas_generated", article.get_text()
    )


def test_copy_of_the_interface_holds_the_signatures_and_docstrings(site: Path) -> None:
    text = (site / "reference" / "api.md").read_text("utf-8")
    assert ":::" not in text
    values = {"CONTRACT_VERSION", "UNSET", "__version__", "errors", "models"}
    for name in ({*rcdp.__all__} - values) | {*rcdp.errors.__all__} | {*testing.__all__}:
        assert re.search(rf"^###+ (class )?`?{name}\b", text, re.MULTILINE), name
    assert rcdp.check.__doc__ is not None
    assert rcdp.check.__doc__.splitlines()[0] in text


def test_links_of_markdown_copies_lead_to_files(site: Path) -> None:
    for copy in site.rglob("*.md"):
        for reference in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", copy.read_text("utf-8")):
            assert (copy.parent / reference).is_file(), (copy, reference)


def test_schemas_and_the_openapi_document_are_published(site: Path) -> None:
    names = {path.name for path in (site / "downloads").iterdir()}
    assert {f"{target}{kind}.json" for target in TARGETS for kind in (".schema", ".strict.schema")} <= names
    assert "openapi.json" in names
