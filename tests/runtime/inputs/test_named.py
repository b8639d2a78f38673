"""What names stand for: files, folders, patterns, the standard input."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from rcdp_schemas.inputs import Input, Unreadable
from rcdp_schemas.inputs.named import find_inputs, form_of


@pytest.fixture(autouse=True)
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of payload files, and of what is none, as working directory."""
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


def test_folder_that_vanishes_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    error = FileNotFoundError(2, "No such file or directory", "d/e")

    def walk(folder: str, onerror: object) -> list[tuple[str, list[str], list[str]]]:
        assert callable(onerror)
        onerror(error)
        return [(folder, [], ["c.yaml"])]

    monkeypatch.setattr(os, "walk", walk)
    (_, gone) = find_inputs(["d"])
    assert isinstance(gone, Unreadable)
    assert (gone.name, gone.reason) == ("d/e", "No such file or directory")
    assert isinstance(gone, Unreadable)
    assert gone.error is error


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


def test_standard_input_may_have_a_name(tree: Path) -> None:
    (tree / "-").mkdir()
    assert list(find_inputs(["-"])) == [Input("-", "json", None, is_stdin=True)]
    assert list(find_inputs(["-"], stdin_name="a/eventLogin.jsonl")) == [
        Input("a/eventLogin.jsonl", "ndjson", "a/eventLogin.jsonl", is_stdin=True)
    ]
