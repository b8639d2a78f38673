"""Compare the evidence in the spec with the vendor's page: its quotes, and what changed since it was read.

Usage: ``python -m scripts.check_evidence PAGE.txt [--write] [--read DATE] [--spec DIR]``

The page is its text, as a browser's "save as text" or copy and paste gives it. A section begins at a line
that is a title of the spec's ``page.yaml``, and ends before the next one. Blank lines, and blanks around a
line, don't count.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path

from scripts.codegen.ir import Finding, Json, Place, SpecError, mapping
from scripts.codegen.lint.evidence import PAGE_KINDS, SECTIONS
from scripts.codegen.lint.sites import iter_documented, sequence
from scripts.codegen.spec import source
from scripts.codegen.spec.bundle import Bundle, bundle

_SPEC = Path(__file__).resolve().parent.parent / "spec"
_COMMAND = "python -m scripts.check_evidence"
_HEAD = f"""\
# The vendor's page as it was last read: the day, and each section with the SHA-256 of its text.
# Written by: {_COMMAND} PAGE.txt --write
"""
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Quote:
    """A quote of the page in the spec, the section that it names, and where it stands in the spec."""

    place: Place
    section: str
    text: str


@dataclass(frozen=True, slots=True)
class Check:
    """What a comparison found: findings about quotes, and the titles of sections by what is said of them."""

    wrong: tuple[Finding, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]
    unquoted: tuple[str, ...]


def iter_quotes(spec: Bundle) -> Iterator[Quote]:
    """Yield the quotes of the page in a spec; other sources are not on it."""
    for site in iter_documented(spec.document):
        listed = sequence(mapping(site.node.get("x-evidence")).get("sources"))
        for index, entry in enumerate(map(mapping, listed)):
            if entry.get("kind") in PAGE_KINDS:
                place = spec.place((*site.tokens, "x-evidence", "sources", index, "quote"))
                yield Quote(place, str(entry.get("section")), str(entry.get("quote")))


def sections_of(text: str, titles: Sequence[str]) -> dict[str, str]:
    """Return the sections of a page that it has: ``{title: text below it}``, in the order of the page.

    Of several lines that could be a title, it is the first one behind the title before it.
    """
    lines = [line.strip() for line in text.splitlines()]
    starts: dict[int, str] = {}
    last = -1
    for title in titles:
        found = [number for number, line in enumerate(lines) if line == title and number not in starts]
        if found:
            last = next((number for number in found if number > last), found[0])
            starts[last] = title
    order = sorted(starts)
    return {
        starts[start]: "\n".join(filter(None, lines[start + 1 : end]))
        for start, end in zip(order, [*order[1:], len(lines)], strict=False)
    }


def check(quotes: Sequence[Quote], page: Mapping[str, str], known: Mapping[str, Json]) -> Check:
    """Compare quotes and the hashes of sections with a page, whose sections are given by their titles."""
    quoted = {quote.section for quote in quotes}
    return Check(
        tuple(Finding(quote.place, fault) for quote in quotes if (fault := _fault(quote, page))),
        tuple(title for title, text in page.items() if known.get(title) != hash_of(text)),
        tuple(title for title in known if title not in page),
        tuple(title for title, text in page.items() if text and title not in quoted),
    )


def hash_of(text: str) -> str:
    """Return the hash of a section's text."""
    return sha256(text.encode("utf-8")).hexdigest()


def _fault(quote: Quote, page: Mapping[str, str]) -> str:
    """Return what is wrong with a quote, "" for nothing."""
    if quote.text in page.get(quote.section, ""):
        return ""
    shown = ascii(quote.text if len(quote.text) <= _SHOWN else f"{quote.text[:_SHOWN]}...")
    elsewhere = [title for title, text in page.items() if quote.text in text]
    if elsewhere:
        return f"the quote {shown} is not in the section {quote.section!r}, but in {elsewhere[0]!r}"
    if quote.section not in page:
        return f"the page has no section {quote.section!r}, and nowhere the quote {shown}"
    if any(" ".join(quote.text.split()) in " ".join(text.split()) for text in page.values()):
        return f"the page has other line ends or blanks in the quote {shown}"
    return f"the page does not have the quote {shown}"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return 0 where all quotes are on the page and no section has changed, else 1."""
    parser = argparse.ArgumentParser(
        prog=_COMMAND, description="Compare the evidence in the spec with the text of the vendor's page."
    )
    parser.add_argument("page", type=Path, metavar="PAGE.txt", help="the text of the page, in UTF-8")
    parser.add_argument("--spec", type=Path, default=_SPEC, metavar="DIR", help="the spec's folder")
    parser.add_argument("--write", action="store_true", help="note the sections as they are now in page.yaml")
    today = datetime.now(tz=UTC).date()
    said = "the day on which the page was read, for --write; today unless it is given"
    parser.add_argument("--read", type=date.fromisoformat, default=today, metavar="DATE", help=said)
    options = parser.parse_args(argv)
    try:
        text = options.page.read_text("utf-8-sig")
        spec = bundle(source.load(options.spec))
    except (OSError, UnicodeDecodeError) as error:
        parser.error(f"can't read {options.page}: {getattr(error, 'strerror', None) or 'it is not UTF-8'}")
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    return _report(spec, text, options)


def _report(spec: Bundle, text: str, options: argparse.Namespace) -> int:
    """Print what a comparison found, and note the sections where that is asked for."""
    noted = mapping(spec.document.get("x-page"))
    known = mapping(noted.get(SECTIONS))
    quotes = tuple(iter_quotes(spec))
    cited = (quote.section for quote in quotes if quote.section not in known)
    page = sections_of(text, [*known, *dict.fromkeys(cited)])
    found = check(quotes, page, known)
    for finding in found.wrong:
        print(finding)
    for title in found.changed:
        what = f"has changed since {noted.get('read')}" if title in known else "is new to page.yaml"
        print(f"the section {title!r} {what}")
    for title in found.gone:
        print(f"the section {title!r} is gone")
    for title in found.unquoted:
        print(f"nobody quotes the section {title!r}")
    print(
        f"{len(quotes)} quotes, {len(found.wrong)} not on the page; {len(page)} sections, "
        f"{len(found.changed)} changed, {len(found.gone)} gone, {len(found.unquoted)} that nobody quotes"
    )
    if not options.write:
        return int(bool(found.wrong or found.changed or found.gone))
    if found.wrong:
        print("nothing is written: mend the quotes first")
        return 1
    (options.spec / "page.yaml").write_text(_noted(page, options.read), encoding="utf-8", newline="\n")
    return 0


def _noted(page: Mapping[str, str], day: date) -> str:
    lines = [f"  {_quoted(title)}: {hash_of(text)!r}" for title, text in page.items()]
    return "\n".join([f"{_HEAD}read: '{day.isoformat()}'", f"{SECTIONS}:", *lines, ""])


def _quoted(text: str) -> str:
    """Return a text as a YAML scalar in single quotes."""
    return "'{}'".format(text.replace("'", "''"))


if __name__ == "__main__":
    raise SystemExit(main())
