"""Which inputs names stand for: files, folders, patterns, the standard input."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from rcdp_schemas.reading.files import Input, Unreadable, find_inputs, form_of


@pytest.fixture(autouse=True)
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with payload files and other files."""
    monkeypatch.chdir(tmp_path)
    names = (
        "b.json a.ndjson d/c.yaml d/e/f.JSONL d/e/g.ndjson.gz d/e/h.yml d/e/i.yaml.gz d/e/j.JSON.gz d/e/k.gz "
        "d/readme.md d/i.json.bak .git/j.json d/.hidden/k.json d/node_modules/l.json "
        "__pycache__/m.json [x].json x.json .n.json"
    )
    for name in names.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("{}", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    return tmp_path


_ALL = ["d/c.yaml", "d/e/f.JSONL", "d/e/g.ndjson.gz", "d/e/h.yml", "d/e/i.yaml.gz", "d/e/j.JSON.gz"]


def _names(*names: str, allow_empty: bool = False) -> list[str | tuple[str, str]]:
    return [
        found.name if isinstance(found, Input) else (found.name, found.reason)
        for found in find_inputs(names, allow_empty=allow_empty)
    ]


def test_folder_stands_for_its_payload_files_in_order() -> None:
    assert _names("d") == _names("d/") == _ALL
    assert _names(".") == [".n.json", "[x].json", "a.ndjson", "b.json", "x.json", *_ALL]


def test_folder_that_is_named_is_entered_whatever_its_name() -> None:
    assert _names(".git", "d/node_modules") == [".git/j.json", "d/node_modules/l.json"]


def test_link_to_a_folder_is_followed_only_when_it_is_named(tree: Path) -> None:
    (tree / "d/loop").symlink_to(tree / "d")
    assert _names("d") == _ALL
    assert _names("d/loop/e") == [f"d/loop/{name[2:]}" for name in _ALL[1:]]


def test_file_that_is_named_is_read_whatever_its_name() -> None:
    assert _names("d/readme.md", "d/i.json.bak") == ["d/readme.md", "d/i.json.bak"]


def test_file_is_read_once_however_often_and_however_it_is_named(tree: Path) -> None:
    (tree / "up").symlink_to(tree / "d/e")
    names = ("b.json", "./b.json", str(tree / "b.json"), "d/../b.json", "up/../c.yaml", "d", "*.json", "-")
    assert _names(*names, "-") == ["b.json", "up/../c.yaml", *_ALL[1:], "[x].json", "x.json", "-"]


def test_link_is_a_file_of_its_own(tree: Path) -> None:
    (tree / "eventLogin.json").symlink_to("b.json")
    assert _names("b.json", "eventLogin.json") == ["b.json", "eventLogin.json"]


def test_pattern_stands_for_what_it_matches_unless_a_file_has_its_name() -> None:
    assert _names("[ab].*") == ["a.ndjson", "b.json"]
    assert _names("[x].json") == ["[x].json"]
    assert _names("d/*") == [*_ALL, "d/i.json.bak", "d/node_modules/l.json", "d/readme.md"]
    assert _names("**/*.yml") == ["d/e/h.yml"]


def test_pattern_may_end_with_any_number_of_folders() -> None:
    others = ["d/e/k.gz", "d/i.json.bak", "d/readme.md"]
    assert _names("d/**") == [*_ALL, *others]
    assert _names("e*/**", "**/e/**", allow_empty=True) == [*_ALL[1:], "d/e/k.gz"]
    assert _names("**") == ["[x].json", "a.ndjson", "b.json", *_ALL, *others, "x.json"]


def test_pattern_that_ends_with_a_slash_stands_for_folders() -> None:
    assert _names("*/", "[bd]*/") == ["__pycache__/m.json", *_ALL]
    assert _names("d/**/") == _ALL


def test_star_matches_no_hidden_name_and_two_stars_enter_only_what_a_folder_does() -> None:
    assert _names("*.json", "*/*.json") == ["[x].json", "b.json", "x.json", "__pycache__/m.json"]
    assert _names(".*.json", ".*/*.json") == [".n.json", ".git/j.json"]
    assert _names("**/*.json") == ["[x].json", "b.json", "x.json"]
    assert _names("**/node_modules/*", "**/.hidden/*.json") == ["d/node_modules/l.json", "d/.hidden/k.json"]


def test_pattern_may_start_anywhere(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _names("./b*.json", ".//d//*.yaml") == ["./b.json", "./d/c.yaml"]
    assert _names(f"{tree}/d/*.yaml") == [f"{tree}/d/c.yaml"]
    assert _names("d/*/../c.yaml") == ["d/e/../c.yaml"]
    monkeypatch.chdir("d/e")
    assert _names("../*.yaml", "../../b*") == ["../c.yaml", "../../b.json"]


def test_names_in_a_pattern_need_no_list_of_their_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    listed: list[str] = []
    scandir = os.scandir

    def listing(folder: str) -> object:
        listed.append(folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", listing)
    assert _names("d/*/h.yml") == ["d/e/h.yml"]
    assert listed == ["d"]
    assert _names("d/*/none/*", f"d/*/{'x' * 300}/*", "x.json/*", allow_empty=True) == []
    assert listed == ["d"] * 3


def test_links_to_folders_are_followed_where_a_pattern_names_them(tree: Path) -> None:
    (tree / "d/loop").symlink_to(tree / "d")
    (tree / "d/broken").symlink_to("nowhere")
    (tree / "d/circle").symlink_to("circle")
    assert _names("d/*/*.yaml") == ["d/loop/c.yaml"]
    assert _names("d/loop/*.yaml") == ["d/loop/c.yaml"]
    assert _names("**/*.yaml") == _names("d/**/*.yaml") == ["d/c.yaml"]
    assert [name for name in _names("d/**") if name not in _ALL] == [
        "d/broken",
        "d/circle",
        "d/e/k.gz",
        "d/i.json.bak",
        "d/readme.md",
    ]
    for name in ("d/broken/*", "d/circle/*"):
        assert _names(name) == [(name, "no file matches the pattern; --allow-empty accepts that")]


def test_each_real_folder_is_entered_once_for_each_part_of_a_pattern(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one", "two", "three"):
        for other in ("one", "two", "three"):
            (tree / "p" / name / other).mkdir(parents=True)
            (tree / "p" / name / other / "up").symlink_to(tree / "p")
    pattern = "p/**/*/*/*/*/*/*/*.json"
    entered: Counter[str] = Counter()
    scandir = os.scandir

    def listing(folder: str) -> object:
        real = os.path.realpath(folder)
        entered[real] += 1
        assert entered[real] <= len(pattern.split("/"))
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", listing)
    assert _names(pattern, allow_empty=True) == []
    assert len(entered) == 1 + 3 + 9


def test_what_holds_or_matches_nothing_is_said_unless_that_is_allowed() -> None:
    suffixes = ".json, .ndjson, .jsonl, .yaml, .yml, each also with .gz"
    assert _names("empty", "*.xml", "empt?", "x.json") == [
        ("empty", f"it holds no payload file ({suffixes}); --allow-empty accepts that"),
        ("*.xml", "no file matches the pattern; --allow-empty accepts that"),
        ("empt?", "no file matches the pattern; --allow-empty accepts that"),
        "x.json",
    ]
    assert _names("empty", "*.xml", "none.json", allow_empty=True) == ["none.json"]


def test_name_that_no_file_can_have_can_not_be_read() -> None:
    for name in ("a\x00b", "a\x00b/c*", "*\x00"):
        assert _names(name) == [(name, "embedded null byte")]
    (found,) = _names("\ud800")
    assert "surrogates not allowed" in found[1]


@pytest.mark.parametrize("name", ["d", "d/**", "**/*.yml", "d/*/*.yml"])
def test_folder_that_vanishes_is_said(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    error = FileNotFoundError(2, "No such file or directory", "d/e")
    listed = os.scandir

    def scandir(folder: str) -> object:
        if folder == "d/e":
            raise error
        return listed(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    *_, gone = find_inputs([name])
    assert isinstance(gone, Unreadable)
    assert (gone.name, gone.reason, gone.error) == ("d/e", "No such file or directory", error)


def test_folder_that_can_not_be_searched_for_a_name_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    error = PermissionError(13, "Permission denied", "d/e/h.yml")
    status = os.lstat

    def lstat(path: str) -> object:
        if path == "d/e/h.yml":
            raise error
        return status(path)

    monkeypatch.setattr(os, "lstat", lstat)
    (gone,) = find_inputs(["d/*/h.yml"])
    assert isinstance(gone, Unreadable)
    assert (gone.name, gone.reason, gone.error) == ("d/e", "Permission denied", error)


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("x.json", "json"),
        ("x", "json"),
        ("x.NDJSON", "ndjson"),
        ("x.jsonl", "ndjson"),
        ("x.jsonl.gz", "ndjson"),
        ("x.json.gz", "json"),
        ("x.yaml.gz", "yaml"),
        ("x.YML.GZ", "yaml"),
        ("x.gz", "json"),
        ("x.yaml", "yaml"),
        ("x.yml", "yaml"),
        ("ndjson", "json"),
    ],
)
def test_end_of_the_name_says_how_a_file_is_read(name: str, form: str) -> None:
    assert form_of(name) == form
    assert [found.form for found in find_inputs([name], form="yaml") if isinstance(found, Input)] == ["yaml"]


def test_file_that_has_the_name_of_the_standard_input_is_found_by_a_pattern(tree: Path) -> None:
    (tree / "-").write_text("{}", encoding="utf-8")
    (found,) = find_inputs(["[-]", "-*"])
    assert isinstance(found, Input)
    assert (found.name, found.path, found.is_stdin) == ("./-", "./-", False)


def test_standard_input_may_have_a_name(tree: Path) -> None:
    (tree / "-").mkdir()
    (found,) = find_inputs(["-"])
    assert isinstance(found, Input)
    assert (found.name, found.form, found.path, found.is_stdin) == ("-", "json", None, True)
    (named,) = find_inputs(["-"], stdin_name="a/eventLogin.jsonl")
    assert isinstance(named, Input)
    assert (named.name, named.form, named.path) == ("a/eventLogin.jsonl", "ndjson", "a/eventLogin.jsonl")
