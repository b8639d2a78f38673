"""Paragraphs and lists of a description stay what they are, wherever it is shown."""

from __future__ import annotations

import ast
import json
import shutil
from functools import cache
from pathlib import Path

import markdown_it
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcdp_schemas.cli.layout import paragraph
from scripts.codegen.pages.markdown import cell, passages
from scripts.codegen.paragraphs import blocks, tidy
from scripts.codegen.text import LINE, docstring
from scripts.generate import generate_all, load_contract
from tests.commands import ROOT

_TEXT = "First one,\nin two lines.\n\nSecond:\n- a `b`\n- c\n  goes on\n\n1. d\n2) e\n"
_TIDY = "First one, in two lines.\n\nSecond:\n\n- a `b`\n- c goes on\n\n1. d\n2) e"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_TEXT, _TIDY),
        ("", ""),
        (" \n\n ", ""),
        ("  one \n line ", "one line"),
        ("one\n \n\n\ntwo", "one\n\ntwo"),
        ("- a\n\n- b\n\nc", "- a\n- b\n\nc"),
        ("a\n* b\n+ c", "a\n\n* b\n+ c"),
        ("up to\n5. That is all", "up to 5. That is all"),
        ("up to\n1. a\n2. b", "up to\n\n1. a\n2. b"),
        ("5. a", "5. a"),
        ("-5 and -6\n-7", "-5 and -6 -7"),
        ("a\u2028b\x0bc", "a b c"),
    ],
)
def test_tidy_text_has_a_line_for_each_paragraph_and_item(text: str, expected: str) -> None:
    assert tidy(text) == expected


@given(st.text(alphabet="-*1. \na`"))
def test_tidy_text_is_tidy_and_has_all_words(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)
    assert tidy(text).split() == text.split()


def test_blocks_are_what_a_reader_of_markdown_sees() -> None:
    kinds = [token.type for token in markdown_it.MarkdownIt().parse(passages(_TEXT)) if token.level == 0]
    opened = [kind.removesuffix("_open") for kind in kinds if kind.endswith("_open")]
    assert opened == ["paragraph", "paragraph", "bullet_list", "ordered_list"]
    assert [len(block) for block in blocks(_TEXT)] == [1, 1, 2, 2]


@pytest.mark.parametrize(
    "line", ["::: os", "---", "===", "~~~", "??? x", "+", '=== "Tab"', "- ", "!!! x", "# x"]
)
def test_paragraph_that_looks_like_markup_is_text(line: str) -> None:
    (opened, *_) = markdown_it.MarkdownIt().parse(passages(f"a\n\n{line}\n\nb").split("\n\n")[1])
    assert opened.type == "paragraph_open"
    assert not passages(f"a\n\n{line}").split("\n\n")[1].startswith((":", "-", "=", "~", "?", "+", "!", "#"))


def test_cell_has_a_line_for_each_paragraph_and_item() -> None:
    assert cell(_TEXT) == "First one, in two lines.<br>Second:<br>• a `b`<br>• c goes on<br>1. d<br>2. e"
    assert cell("a | b") == "a &#124; b"


def test_docstring_keeps_paragraphs_and_lists_within_its_lines() -> None:
    assert docstring(_TEXT) == f'"""{_TIDY}\n"""'
    assert docstring("- a\n- b", "    ") == '    """- a\n    - b\n    """'
    long = docstring(f"First. {'word ' * 40}\n\n- {'word ' * 40}\n- b", "    ")
    assert max(map(len, long.split("\n"))) <= LINE
    assert ast.literal_eval(long.strip()).split() == ["First.", *["word"] * 40, "-", *["word"] * 40, "-", "b"]


def test_terminal_shows_paragraphs_and_lists() -> None:
    assert paragraph(_TIDY) == _TIDY
    assert paragraph("a\n\nb", "  ") == "  a\n\n  b"


_LITERAL = "description: |\n  What was\n  bought.\n\n  It is:\n  - one\n  - two\n"
_FOLDED = "description: >-\n  What was\n  bought.\n\n  It is:\n\n    - one\n    - two\n"
_SHOWN = "What was bought.\n\nIt is:\n\n- one\n- two"


@cache
def _generated(description: str) -> dict[str, str]:
    """Return what is generated where data, a field and an event have the description."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        spec = Path(folder, "spec")
        shutil.copytree(ROOT / "tests" / "golden" / "events" / "spec", spec)
        for path, indent in (("schemas/EventBuyData.yaml", ""), ("paths/eventBuy.yaml", "  ")):
            _describe(spec / path, description, indent)
        return generate_all(load_contract(spec))


def _describe(path: Path, description: str, indent: str) -> None:
    """Put a description in the place of the first one of a file."""
    before, mark, rest = path.read_text("utf-8").partition(f"\n{indent}description:")
    assert mark
    lines = rest.split("\n")[1:]
    while lines[0].startswith(f"{indent} ") or not lines[0]:
        del lines[0]
    text = "".join(f"{indent}{line}\n" if line else "\n" for line in description.splitlines())
    path.write_text("\n".join([f"{before}\n{text}", *lines]), encoding="utf-8")


@pytest.mark.parametrize("description", [_LITERAL, _FOLDED])
def test_description_of_several_paragraphs_stays_one_in_all_that_is_generated(description: str) -> None:
    files = _generated(description)
    assert files["docs/events/eventBuy.md"].count(_SHOWN) == 1
    package = "generated/rcdp_schemas_generated"
    assert json.loads(files["generated/schemas/eventBuy.schema.json"])["$defs"]
    assert _SHOWN in files[f"{package}/models/event_buy.py"].replace("    ", "")
    assert repr(_SHOWN)[1:-1] in files[f"{package}/index.py"].replace('"\n        "', "")
    assert json.dumps(_SHOWN)[1:-1] in files["generated/schemas/eventBuy.schema.json"]
