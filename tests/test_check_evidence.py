"""The evidence of a spec against the text of the vendor's page, here a small one of our own."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.check_evidence import hash_of, main, sections_of
from scripts.codegen.emitters.json_schemas import emit_openapi
from scripts.codegen.lint import lint
from scripts.codegen.spec.bundle import bundle
from scripts.codegen.spec.source import load
from scripts.generate import load_contract
from tests.codegen.small_spec import FILES, write_files

_PAGE = """\
A page
Its topic.
Fields
  | source | string |

A
a, and more
B
b
Empty
C
Unused.
"""
_TITLES = ("A page", "Fields", "A", "B", "Empty", "C")
_NOTED = "read: '2026-01-02'\nsections:\n" + "".join(f"  '{title}': ''\n" for title in _TITLES)
_ENTRY = FILES["openapi.yaml"].replace("x-secret-fields:", "x-page:\n  $ref: page.yaml\nx-secret-fields:")


@pytest.fixture
def spec(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The folder of a small spec beside a page, whose sections are noted."""
    files = {**FILES, "openapi.yaml": _ENTRY, "page.yaml": _NOTED}
    (tmp_path / "page.txt").write_text(_PAGE, encoding="utf-8")
    spec = write_files(tmp_path / "spec", files)
    assert _run(spec, "--write", "--read", "2026-02-03") == 0
    capsys.readouterr()
    return spec


def _run(spec: Path, *options: str, page: str | None = None) -> int:
    path = spec.parent / "page.txt"
    if page is not None:
        path.write_bytes(page.encode("utf-8"))
    return main([str(path), "--spec", str(spec), *options])


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_page_that_has_every_quote_and_is_as_it_was_ends_with_0(
    spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(spec) == 0
    assert capsys.readouterr().out == (
        "nobody quotes the section 'A page'\n"
        "nobody quotes the section 'C'\n"
        "11 quotes, 0 not on the page; 6 sections, 0 changed, 0 gone, 2 that nobody quotes\n"
    )


def test_noted_sections_are_part_of_a_clean_spec_and_hold_the_day(spec: Path) -> None:
    assert lint(bundle(load(spec))) == ()
    text = (spec / "page.yaml").read_text("utf-8")
    assert "read: '2026-02-03'\n" in text
    assert f"  'B': '{hash_of('b')}'\n" in text


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (_PAGE.replace("\nb\n", "\nc\n"), "the page does not have the quote 'b' (at "),
        (
            _PAGE.replace("topic", "b").replace("\nb\n", "\n"),
            "the quote 'b' is not in the section 'B', but in 'A page'",
        ),
        (_PAGE.replace("B\nb\n", ""), "the page has no section 'B', and nowhere the quote 'b'"),
    ],
)
def test_quote_that_is_not_in_its_section_is_named_with_its_place(
    page: str, said: str, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (spec / "page.yaml").read_bytes()
    assert _run(spec, page=page) == 1
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith("spec/schemas/EventPing.yaml:")
    assert said in first
    assert _run(spec, "--write") == 1
    assert capsys.readouterr().out.endswith("nothing is written: mend the quotes first\n")
    assert (spec / "page.yaml").read_bytes() == before


def test_quote_that_differs_in_blanks_is_no_verbatim_one(
    spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _edit(spec / "schemas" / "EventPing.yaml", "quote: b", "quote: 'b  b'")
    assert _run(spec, page=_PAGE.replace("\nb\n", "\nb\nb\n")) == 1
    assert "the page has other line ends or blanks in the quote 'b  b'" in capsys.readouterr().out


def test_source_that_is_not_the_page_is_not_looked_for(spec: Path) -> None:
    _edit(spec / "schemas" / "EventPing.yaml", "kind: sample, quote: b", "kind: other, quote: elsewhere")
    assert _run(spec) == 0


def test_spec_without_a_page_passes_the_lint_and_has_new_sections(
    spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (spec / "page.yaml").unlink()
    (spec / "openapi.yaml").write_text(FILES["openapi.yaml"], encoding="utf-8")
    assert lint(bundle(load(spec))) == ()
    assert _run(spec) == 1
    assert "the section 'Fields' is new to page.yaml\n" in capsys.readouterr().out


def test_long_quote_is_cut(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _edit(spec / "schemas" / "EventPing.yaml", "quote: b", f"quote: {'b' * 61}")
    assert _run(spec) == 1
    assert f"'{'b' * 60}...'" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("page", "said"),
    [
        (_PAGE.replace("Unused", "Used"), ["the section 'C' has changed since 2026-02-03"]),
        (_PAGE.replace("and more", "or more"), ["the section 'A' has changed since 2026-02-03"]),
        (_PAGE.replace("Empty\n", "Empty\nno more\n"), ["the section 'Empty' has changed since 2026-02-03"]),
        (_PAGE.replace("Empty\n", ""), ["the section 'Empty' is gone"]),
    ],
)
def test_section_that_changed_or_is_gone_is_named_until_it_is_written(
    page: str, said: list[str], spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(spec, page=page) == 1
    assert [line for line in capsys.readouterr().out.splitlines() if line.startswith("the ")] == said
    assert _run(spec, "--write") == 0
    assert _run(spec) == 0


def test_section_that_evidence_names_is_noted_with_the_others(
    spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _edit(spec / "page.yaml", f"  'B': '{hash_of('b')}'\n", "")
    assert _run(spec) == 1
    assert "the section 'B' is new to page.yaml\n" in capsys.readouterr().out
    assert _run(spec, "--write") == 0
    assert f"  'B': '{hash_of('b')}'\n  'Empty':" in (spec / "page.yaml").read_text("utf-8")


def test_blank_lines_line_ends_and_a_byte_order_mark_change_nothing(spec: Path) -> None:
    assert _run(spec, page="\ufeff" + _PAGE.replace("\n", " \r\n\r\n")) == 0


def test_sections_are_no_part_of_the_published_document(spec: Path) -> None:
    contract = load_contract(spec)
    assert "x-page" in contract.document
    assert "x-page" not in emit_openapi(contract)["openapi.json"]


def test_sections_begin_at_the_line_of_their_title_behind_the_one_before() -> None:
    page = "B\nx\nA\ny\nB\nz\nC - B\nB\n"
    assert sections_of(page, ("A", "B")) == {"A": "y", "B": "z\nC - B\nB"}
    assert sections_of("B\nx\nA\ny\n", ("A", "B")) == {"B": "x", "A": "y"}
    assert sections_of("x", ("A",)) == {}


def test_title_with_an_apostrophe_is_noted_so_that_it_can_be_read(spec: Path) -> None:
    with (spec / "page.yaml").open("a", encoding="utf-8") as file:
        file.write("  'What''s new': ''\n")
    assert _run(spec, "--write", page=f"{_PAGE}What's new\nx\n") == 0
    assert _run(spec) == 0


@pytest.mark.parametrize("content", [None, b"\xff"])
def test_page_that_can_not_be_read_ends_with_2(
    content: bytes | None, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = spec.parent / "page.txt"
    path.unlink() if content is None else path.write_bytes(content)
    with pytest.raises(SystemExit) as ended:
        _run(spec)
    assert ended.value.code == 2
    assert "can't read " in capsys.readouterr().err


def test_spec_that_can_not_be_read_is_said(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (spec / "openapi.yaml").unlink()
    assert _run(spec) == 1
    assert "this file is missing" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("read: '2026-02-03'", "read: today", "read is a date, as in '2026-11-30'"),
        ("sections:", "page: x\nsections:", "unknown key 'page'"),
        (hash_of("b"), "", "a section has the hash that scripts.check_evidence --write gives it"),
    ],
)
def test_lint_knows_the_page(old: str, new: str, said: str, spec: Path) -> None:
    _edit(spec / "page.yaml", old, new)
    findings = lint(bundle(load(spec)))
    assert findings
    assert all(said in finding.message for finding in findings)
