"""Patterns of file names, and the look for a file that one matches."""

from __future__ import annotations

import os
from contextlib import suppress
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcdp_schemas.globs import compile_glob, matches_file


@pytest.mark.parametrize(
    ("pattern", "paths"),
    [
        ("a.json", "a.json"),
        ("*.json", "a.json b.json .c.json"),
        ("fixtures/*.json", "fixtures/a.json"),
        ("fixtures/*/*.json", "fixtures/orders/a.json fixtures/orders/b.json"),
        ("**/a.json", "a.json fixtures/a.json fixtures/orders/a.json"),
        ("fixtures/**/a.json", "fixtures/a.json fixtures/orders/a.json"),
        ("fixtures/**", "fixtures/a.json fixtures/orders/a.json fixtures/orders/b.json"),
        ("**", "a.json b.json .c.json axjson fixtures/a.json fixtures/orders/a.json fixtures/orders/b.json"),
        ("?.json", "a.json b.json"),
        ("[ab].json", "a.json b.json"),
        ("[!a].json", "b.json"),
        ("[a-b]*[!x]json", "a.json b.json"),
        ("fixtures[!a]a.json", ""),
        ("fixtures?a.json", ""),
        ("A.json", ""),
        ("fixtures", ""),
    ],
)
def test_pattern_matches_whole_paths(pattern: str, paths: str) -> None:
    known = "a.json b.json .c.json axjson fixtures/a.json fixtures/orders/a.json fixtures/orders/b.json"
    matched = [path for path in known.split() if compile_glob(pattern).fullmatch(path)]
    assert matched == paths.split()


@pytest.mark.parametrize("pattern", ["", "/a", "a/", "a//b", "./a", "../a", "a/../b", "a/."])
def test_pattern_that_is_no_path_below_a_folder_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"is no path below a folder, such as fixtures/orders/\*\.json"):
        compile_glob(pattern)


def test_range_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match=r"'\[b-a\]' has a range of characters"):
        compile_glob("[b-a]")


@given(
    st.text("ab.*?[]!-^&~|\\\u00e9", min_size=1, max_size=8),
    st.text("ab.[]!-^\\\u00e9", min_size=1, max_size=5),
)
def test_names_match_as_the_standard_library_says(pattern: str, name: str) -> None:
    with suppress(ValueError):
        compiled = compile_glob(pattern)
        assert pattern == "**" or bool(compiled.fullmatch(name)) == fnmatchcase(name, pattern)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    names = "top.json fixtures/a.json fixtures/orders/old/b.json .hidden/c.json src/node_modules/p/d.json"
    for name in names.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("top.json", True),
        ("*.json", True),
        ("[t]op.json", True),
        ("none.json", False),
        ("fixtures/*.json", True),
        ("fixtures/*", True),
        ("fixtures/orders/*", False),
        ("fixtures/orders/*/*.json", True),
        ("*/*/*/b.json", True),
        ("**/b.json", True),
        ("**/x.json", False),
        ("fixtures", False),
        ("none/*.json", False),
        (".hidden/*.json", True),
        ("**/.hidden/*.json", True),
        ("**/c.json", False),
        ("src/*/p/d.json", False),
        ("src/**/d.json", False),
        ("src/*/node_modules/d.json", False),
        ("s*/node_modules/*/d.json", True),
    ],
)
def test_look_for_a_file_leaves_out_what_tools_keep_unless_it_is_named(
    tree: Path, pattern: str, *, found: bool
) -> None:
    assert matches_file(pattern, str(tree)) == found


def test_look_for_a_file_enters_no_folder_that_can_not_matter(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed: list[str] = []
    scandir = os.scandir

    def listing(folder: str) -> object:
        listed.append(Path(folder).name)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", listing)
    assert not matches_file("fixtures/*.xml", str(tree))
    assert matches_file("fixtures/**/*.json", str(tree))
    assert listed == ["fixtures", "fixtures"]
