"""Files of a spec as plain data: what YAML and JSON mean, and everything that is refused, line by line."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from scripts.codegen.ir import Json, SpecError
from scripts.codegen.spec.source import Document, load, pointer
from scripts.codegen.spec.tree import DEPTH

_TRUTHS = ("y", "Y", "yes", "Yes", "YES", "n", "N", "no", "No", "NO", "on", "On", "ON", "off", "Off", "OFF")


def _write(root: Path, files: Mapping[str, str | bytes]) -> Path:
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def _read(folder: Path, content: str | bytes, name: str = "a.yaml") -> Document:
    return load(_write(folder / "spec", {name: content})).documents[name]


def _refusals(root: Path) -> list[str]:
    with pytest.raises(SpecError) as caught:
        load(root)
    return [str(finding) for finding in caught.value.findings]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("'no'", "no"),
        ("nope", "nope"),
        ("0", 0),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("-12", -12),
        ("+1", 1),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("03-09-2024", "03-09-2024"),
        ("1.0.0", "1.0.0"),
        ("2015-02-02 23:14 UTC", "2015-02-02 23:14 UTC"),
        ("=", "="),
        ("'1'", "1"),
        ('"\\u00e9"', "é"),
        ("'0o17'", "0o17"),
        ("😀", "😀"),
        ("|\n  two\n  lines\n", "two\nlines\n"),
        ("[1, {b: c}]", [1, {"b": "c"}]),
    ],
)
def test_scalar_has_the_value_of_the_yaml_1_2_core_schema(tmp_path: Path, text: str, value: Json) -> None:
    found = _read(tmp_path, f"a: {text}").value
    assert found == {"a": value}
    assert isinstance(found, dict)
    assert type(found["a"]) is type(value)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("0o17", "YAML readers differ about 0o17: quote it"),
        ("010", "YAML readers differ about 010: quote it"),
        *((word, f"YAML readers differ about {word}: quote it") for word in _TRUTHS),
        ("0x1F", "YAML readers differ about 0x1F: quote it"),
        ("0b11", "YAML readers differ about 0b11: quote it"),
        ("1_000", "YAML readers differ about 1_000: quote it"),
        ("12:30:00", "YAML readers differ about 12:30:00: quote it"),
        ("190:20:30.15", "YAML readers differ about 190:20:30.15: quote it"),
        ("2024-03-09", "YAML readers differ about 2024-03-09: quote it"),
        ("2024-03-09 16:00:00", "YAML readers differ about 2024-03-09 16:00:00: quote it"),
        ("2024-03-09T16:00:00.5+01:00", "YAML readers differ about 2024-03-09T16:00:00.5+01:00: quote it"),
        (".NaN", "YAML readers differ about .NaN: quote it"),
        ("-.inf", "YAML readers differ about -.inf: quote it"),
        ("<<", "YAML readers differ about <<: quote it"),
        ("1e400", "a number must be finite"),
        ("1" * 401, "a number of more than 400 characters"),
        ("!!str 1", "a tag is not allowed"),
        ("! 1", "a tag is not allowed"),
        ("!!python/object:os.system {}", "a tag is not allowed"),
        ("&x 1", "an anchor is not allowed"),
        ("*x", "an alias is not allowed: write the value out"),
        ('"\\ud83d"', "half of a surrogate pair stands for no character"),
    ],
)
def test_scalar_that_is_not_plain_json_is_refused_at_its_line(
    tmp_path: Path, text: str, message: str
) -> None:
    _write(tmp_path / "spec", {"x/a.yaml": f"first: 1\nsecond:\n  - one\n  - {text}\n"})
    assert _refusals(tmp_path / "spec") == [f"spec/x/a.yaml:4: {message} (at /second/1)"]


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("a: 1\nb: 2\na: 3\n", "3: duplicate key 'a', first on line 1 (at /a)"),
        ("a:\n  '1': x\n  \"1\": z\n", "3: duplicate key '1', first on line 2 (at /a/1)"),
        ("a:\n  <<: {b: 1}\n", "2: YAML readers differ about <<: quote it (at /a)"),
        ("a:\n  on: x\n", "2: YAML readers differ about on: quote it (at /a)"),
        ("a:\n  202: x\n", "2: a key must be a string: quote it"),
        ("a:\n  null: x\n", "2: a key must be a string: quote it"),
        ("a:\n  : x\n", "2: a key must be a string: quote it"),
        ("a:\n  ? [b]\n  : x\n", "2: a key must be a string"),
        ("a: 1\n---\nb: 2\n", "2: a second document: a file holds one"),
        ("%YAML 1.1\n---\na: 1\n", "2: a directive is not allowed"),
        ("%TAG ! tag:x,2000:\n---\na: 1\n", "2: a directive is not allowed"),
        ("", "1: a document must be a mapping"),
        ("# only a comment\n", "1: a document must be a mapping"),
        ("---\n", "1: a document must be a mapping"),
        ("- a\n", "1: a document must be a mapping"),
        ("a: 1\nb: [1\n", "3: not YAML: expected ',' or ']', but got '<stream end>'"),
        ("a: b: c\n", "1: not YAML: mapping values are not allowed here"),
        ("a:\n\tb: 1\n", "2: not YAML: found character '\\t' that cannot start any token"),
        ('a: 1\nb: "\\UFFFFFFFF"\n', "2: not YAML: an escape stands for no character"),
        ("a: 1\nb: \x00\n", "1: not YAML: unacceptable character #x0000: special characters are not allowed"),
    ],
)
def test_document_that_is_no_plain_mapping_is_refused_at_its_line(
    tmp_path: Path, text: str, finding: str
) -> None:
    _write(tmp_path / "spec", {"a.yaml": text})
    assert _refusals(tmp_path / "spec") == [f"spec/a.yaml:{finding}"]


def test_lines_are_those_an_editor_shows(tmp_path: Path) -> None:
    text = '# 😀\r\na: "x\u0085y"\r\nb:\u2028\r\n  c:\r\n    - 1\r\n    -\r\n      d: e\r\n'
    assert dict(_read(tmp_path, text.replace("\u2028", "")).lines) == {
        (): 1,
        ("a",): 2,
        ("b",): 3,
        ("b", "c"): 4,
        ("b", "c", 0): 5,
        ("b", "c", 1): 7,
        ("b", "c", 1, "d"): 7,
    }


def test_json_document_has_the_line_of_every_node(tmp_path: Path) -> None:
    text = '{\n  "a": [1,\n    "x:\\"y",\n    {"b":\n true}],\n  "c" : null, "d": 1.0\n}\n'
    document = _read(tmp_path, text, "examples/e/full.json")
    assert document.value == {"a": [1, 'x:"y', {"b": True}], "c": None, "d": 1.0}
    assert dict(document.lines) == {
        (): 1,
        ("a",): 2,
        ("a", 0): 2,
        ("a", 1): 3,
        ("a", 2): 4,
        ("a", 2, "b"): 4,
        ("c",): 6,
        ("d",): 6,
    }


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ('{"a": 1,\n "b": 2,\n "a": 3}', "3: duplicate key 'a', first on line 1 (at /a)"),
        ('{"a":\n NaN}', "2: a number must be finite (at /a)"),
        ('{"a":\n [-Infinity]}', "2: a number must be finite (at /a/0)"),
        ('{"a": 1e400}', "1: a number must be finite (at /a)"),
        ('{"a": ' + "9" * 5000 + "}", "1: a number of more than 400 characters (at /a)"),
        ('{"a" 1}', "1: not JSON: Expecting ':' delimiter"),
        ('{"a": 1}\n{}', "2: not JSON: Extra data"),
        ("", "1: not JSON: Expecting value"),
        ("# a: 1", "1: not JSON: Expecting value"),
        ('{"a": "\\ud800"}', "1: half of a surrogate pair stands for no character (at /a)"),
    ],
)
def test_json_that_is_not_strict_is_refused_at_its_line(tmp_path: Path, text: str, finding: str) -> None:
    _write(tmp_path / "spec", {"a.json": text})
    assert _refusals(tmp_path / "spec") == [f"spec/a.json:{finding}"]


@pytest.mark.parametrize("depth", [DEPTH + 1, 100_000])
@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
def test_deep_nesting_is_a_finding(tmp_path: Path, name: str, depth: int) -> None:
    _write(tmp_path / "spec", {name: '{"a": ' + "[" * (depth - 1) + "]" * (depth - 1) + "}"})
    (finding,) = _refusals(tmp_path / "spec")
    assert finding.startswith(f"spec/{name}:1: nested ")


def test_depth_up_to_the_limit_is_read(tmp_path: Path) -> None:
    text = '{"a": ' + "[" * (DEPTH - 1) + "]" * (DEPTH - 1) + "}"
    assert _read(tmp_path, text).value == _read(tmp_path, text, "a.json").value


def test_alias_bomb_is_refused_without_being_unfolded(tmp_path: Path) -> None:
    bomb = ["a0: &a0 [x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 20))]
    _write(tmp_path / "spec", {"a.yaml": "\n".join(bomb)})
    assert "spec/a.yaml:20: an anchor is not allowed (at /a19)" in _refusals(tmp_path / "spec")


def test_all_findings_of_all_files_come_at_once_and_sorted(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "b.yaml": "a: *x\nb: &y 1\n",
        "a.json": "{",
        "c.txt": "",
        "x/d.yml": "a: 1",
        "e.yaml": b"a: \n\xff",
    }
    assert _refusals(_write(tmp_path / "spec", files)) == [
        "spec/a.json:1: not JSON: Expecting property name enclosed in double quotes",
        "spec/b.yaml:1: an alias is not allowed: write the value out (at /a)",
        "spec/b.yaml:2: an anchor is not allowed (at /b)",
        "spec/c.txt:1: a spec holds .yaml, .json and .md files only",
        "spec/e.yaml:2: not UTF-8",
        "spec/x/d.yml:1: a spec holds .yaml, .json and .md files only",
    ]


def test_byte_order_mark_is_refused(tmp_path: Path) -> None:
    _write(tmp_path / "spec", {"a.yaml": b"\xef\xbb\xbfa: 1"})
    assert _refusals(tmp_path / "spec") == ["spec/a.yaml:1: starts with a byte order mark"]


def test_payloads_of_codes_are_kept_as_bytes_and_prose_is_left_out(tmp_path: Path) -> None:
    files = {"examples/RC002/bad.json": b"\xff{", "README.md": b"\xff", "a.yaml": b"a: 1"}
    found = load(_write(tmp_path / "spec", files))
    assert found.name == "spec"
    assert dict(found.payloads) == {"examples/RC002/bad.json": b"\xff{"}
    assert list(found.documents) == ["a.yaml"]


def test_what_is_no_regular_file_is_refused(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    root = _write(tmp_path / "spec", {"a.yaml": "a: 1"})
    (root / "link.yaml").symlink_to(root / "a.yaml")
    (root / "nowhere.yaml").symlink_to(root / "missing.yaml")
    (root / "schemas").symlink_to(outside)
    os.mkfifo(root / "pipe.yaml")
    names = ("link.yaml", "nowhere.yaml", "pipe.yaml", "schemas")
    assert _refusals(root) == [f"spec/{name}:1: not a regular file" for name in names]


def test_file_name_that_no_terminal_can_show_is_refused(tmp_path: Path) -> None:
    root = _write(tmp_path / "spec", {"a\udcff\nb.yaml": "a: 1"})
    message = "a file's name may hold letters, digits, '.', '_' and '-' only"
    assert _refusals(root) == [f"spec/a\\udcff\\nb.yaml:1: {message}"]


def test_file_that_cannot_be_read_is_a_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    root = _write(tmp_path / "spec", {"a.yaml": "a: 1"})
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert _refusals(root) == ["spec/a.yaml:1: can't be read: Permission denied"]


def test_folder_that_cannot_be_listed_is_a_finding(tmp_path: Path) -> None:
    assert _refusals(tmp_path / "spec") == ["spec:1: not a regular file"]


def test_place_of_a_missing_node_has_the_line_of_its_parent(tmp_path: Path) -> None:
    document = _read(tmp_path, "a:\n  b/c: 1\n")
    assert str(document.place(("a", "b/c", "d"))) == "spec/a.yaml:2"
    assert document.place(("a", "b/c", "d")).pointer == "/a/b~1c/d"


def test_pointer_escapes_as_rfc_6901_asks() -> None:
    assert (pointer(()), pointer(("~", "a/b", 0))) == ("", "/~0/a~1b/0")
