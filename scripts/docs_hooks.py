"""Hooks of MkDocs: publish schemas, example payloads and the changelog, and a Markdown copy of each page."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import griffe
from mkdocs.structure.files import File, Files

if TYPE_CHECKING:
    from jinja2 import Environment
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.pages import Page

_PROJECT = Path(__file__).resolve().parent.parent
_DIRECTIVE = re.compile(r"^::: (?P<name>[\w.]+)\n(?P<options>(?: +.*\n)*)", re.MULTILINE)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add what stands elsewhere: schemas, the OpenAPI document, the example payloads, the changelog."""
    generated = _PROJECT / "generated"
    origins = {f"downloads/{path.name}": path for path in sorted((generated / "schemas").glob("*.json"))}
    origins["downloads/openapi.json"] = generated / "openapi.json"
    origins["changelog.md"] = _PROJECT / "CHANGELOG.md"
    for uri, path in origins.items():
        files.append(File.generated(config, uri, abs_src_path=str(path)))
    for name, payload in _examples(json.loads((generated / "openapi.json").read_bytes())):
        text = json.dumps(payload, indent=2, ensure_ascii=False) + "\n"
        files.append(File.generated(config, f"downloads/{name}.json", content=text))
    return files


def _examples(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Yield the example payloads of the events, each under its event's name and its own."""
    for path in document["paths"].values():
        media = path["post"]["requestBody"]["content"].get("application/json", {})
        for name, example in media.get("examples", {}).items():
            yield f"{path['post']['operationId']}.{name}", example["value"]


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Write a Markdown copy of each page, and llms.txt and llms-full.txt, which list and join them."""
    pages = list(_in_order(files))
    interface = griffe.load("rcdp_schemas", search_paths=[_PROJECT, _PROJECT / "generated"])
    texts = {page.file.src_uri: _markdown(page, interface) for page in pages}
    whole = "\n\n".join(f"<!-- {uri} -->\n\n{text}" for uri, text in texts.items())
    for uri, text in (texts | {"llms.txt": _listing(config, pages), "llms-full.txt": whole}).items():
        path = Path(config.site_dir, uri)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return env


def _in_order(files: Files) -> Iterator[Page]:
    """Yield the pages in the order of the navigation."""
    page = next((file.page for file in files.documentation_pages() if file.src_uri == "index.md"), None)
    while page is not None:
        yield page
        page = page.next_page


def _markdown(page: Page, interface: griffe.Object | griffe.Alias) -> str:
    """Return a page's text, docstrings in place of the lines that ask for them."""

    def docstrings(directive: re.Match[str]) -> str:
        documented = interface[directive["name"].removeprefix(f"{interface.name}.")]
        members = re.search(r"members: \[(.*)\]", directive["options"])
        shown = members[1].split(", ") if members else ()
        return _described(documented.final_target if documented.is_alias else documented, "###", shown)

    return _DIRECTIVE.sub(docstrings, (page.markdown or "").strip() + "\n")


def _described(documented: griffe.Object | griffe.Alias, heading: str, members: Sequence[str] = ()) -> str:
    """Return a name with its docstring; a class with these members, or with all public ones."""
    words = documented.docstring.value if documented.docstring else ""
    if isinstance(documented, griffe.Class):
        names = members or [name for name in documented.members if not name.startswith("_")]
        inner = "\n".join(_described(documented.members[name], f"{heading}#") for name in names)
        return f"{heading} class {documented.name}\n\n{words}\n\n{inner}"
    if isinstance(documented, griffe.Function):
        return f"{heading} {documented.name}\n\n`{documented.signature()}`\n\n{words}\n"
    assert isinstance(documented, griffe.Attribute), "the interface holds nothing else"
    kind = f": `{documented.annotation}`" if documented.annotation else ""
    return f"{heading} {documented.name}{kind}\n\n{words}\n"


def _listing(config: MkDocsConfig, pages: list[Page]) -> str:
    """Return llms.txt: each page with its description below its part of the site."""
    lines = [f"# {config.site_name}", "", f"> {config.site_description}"]
    part: str | None = None
    for page in pages:
        title = [page, *page.ancestors][-1].title
        if title != part:
            part = title
            lines += ["", f"## {title}", ""]
        words = page.meta.get("description", "")
        lines.append(f"- [{page.title}]({page.file.src_uri}){f': {words}' if words else ''}")
    lines += ["", "## Whole", "", "- [Everything in one file](llms-full.txt)"]
    lines.append("- [The OpenAPI document](downloads/openapi.json)")
    return "\n".join([*lines, ""])
