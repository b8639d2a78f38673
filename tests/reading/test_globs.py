"""Glob patterns, and the search for files that match."""

from __future__ import annotations

import fnmatch
import os
import time
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcdp_schemas.reading.globs import matches, require_match


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
        ("fixtures/**/**/a.json", "fixtures/a.json fixtures/orders/a.json"),
        ("**/orders/**/a.json", "fixtures/orders/a.json"),
        ("fixtures/a.json/**", ""),
    ],
)
def test_pattern_matches_whole_paths(pattern: str, paths: str) -> None:
    known = "a.json b.json .c.json axjson fixtures/a.json fixtures/orders/a.json fixtures/orders/b.json"
    matched = [path for path in known.split() if matches(pattern, path)]
    assert matched == paths.split()


@pytest.mark.parametrize("pattern", ["", "/a", "a/", "a//b", "./a", "../a", "a/../b", "a/."])
def test_pattern_that_is_no_path_below_a_folder_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"is not a path below a folder, such as fixtures/orders/\*\.json"):
        require_match(pattern, "")


def test_range_that_ends_before_it_begins_is_refused() -> None:
    for pattern in ("[b-a]", "a/[!xb-a]*", "[]-A]["):
        with pytest.raises(ValueError, match="has a range of characters that ends before it begins"):
            require_match(pattern, "")


@given(
    st.text("ab.*?[]!-^&~|\\\u00e9", min_size=1, max_size=8),
    st.text("ab.[]!-^\\\u00e9", min_size=1, max_size=5),
)
def test_names_match_as_the_standard_library_says(pattern: str, name: str) -> None:
    assert matches(pattern, name) == fnmatchcase(name, pattern)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    names = "top.json fixtures/a.json fixtures/orders/old/b.json .hidden/c.json src/node_modules/p/d.json"
    for name in names.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


def _matches_file(pattern: str, folder: Path) -> bool:
    complaints = []
    try:
        require_match(pattern, str(folder))
    except ValueError as error:
        complaints = [str(error)]
    assert complaints in ([], [f"no file below {folder} matches '{pattern}'"])
    return not complaints


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
        ("src/*/p/d.json", True),
        ("src/**/d.json", False),
        ("src/*/node_modules/d.json", False),
        ("s*/node_modules/*/d.json", True),
    ],
)
def test_look_for_a_file_leaves_out_what_tools_keep_unless_it_is_named(
    tree: Path, pattern: str, *, found: bool
) -> None:
    assert _matches_file(pattern, tree) == found


def test_look_for_a_file_enters_no_folder_that_can_not_matter(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed: list[str] = []
    scandir = os.scandir

    def listing(folder: str) -> object:
        listed.append(Path(folder).name)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", listing)
    assert not _matches_file("fixtures/*.xml", tree)
    assert _matches_file("fixtures/**/*.json", tree)
    assert listed == ["fixtures", "fixtures"]


def test_folder_that_can_not_be_read_is_the_reason_that_nothing_matches(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(folder: str) -> object:
        raise PermissionError(13, "Permission denied", folder)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(ValueError, match=f"^can't read {tree}/fixtures: Permission denied$"):
        require_match("fixtures/*.json", str(tree))


_WORK = {
    "stars": ("*a", "b", "a" * 120),
    "brackets": ("[", "", "a" * 120),
    "closed brackets": ("[a]", "", "a" * 120),
    "folders": ("**/a/", "b", "a/" * 60),
}


@pytest.mark.parametrize("name", _WORK)
def test_time_of_a_match_grows_as_the_pattern_does(name: str) -> None:
    piece, end, path = _WORK[name]

    def work(pieces: int) -> float:
        fnmatch._compile_pattern.cache_clear()  # type: ignore[attr-defined]
        before = time.process_time()
        assert not matches(piece * pieces + end, path)
        return time.process_time() - before

    few, many = (min(work(pieces) for _ in range(3)) for pieces in (2_500, 20_000))
    assert many < 20 * few  # of 8 times as much; what is quadratic takes 64 times as long


@pytest.mark.parametrize("stars", [6, 12, 24, 48])
def test_stars_are_no_reason_to_try_again(stars: int) -> None:
    assert not matches("*a" * stars + "b.json", "a" * 120 + ".json")
    assert matches("*a" * stars + "*.json", "a" * 120 + ".json")
    assert not matches("**/a/" * stars + "b", "a/" * 120 + "c")
    assert matches("**/a/" * stars + "**/b", "a/" * 120 + "b")
