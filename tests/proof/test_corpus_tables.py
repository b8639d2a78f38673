"""A table of the corpus gives exact payloads, and a mistyped one is refused with its file, row and reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from ruamel.yaml import YAML

from scripts.proof.corpus import FOLDER, TableError, _value, tables

_BASE = """\
# A comment.
minimal: {payload: {a: 1, b: {c: "x"}, list: [{d: 1}, 2]}, valid: []}
"""


def _read(folder: Path, text: str, name: str = "eventProduct") -> dict[str, Any]:
    """Return the payload of each row of a table below the base, as JSON."""
    (folder / f"{name}.yaml").write_text(text if text.startswith("#") else _BASE + text, "utf-8")
    rows = tables(folder)[name]
    assert all(json.loads(row.text) == row.payload for row in rows.values())
    return {row.name: json.dumps(row.payload) for row in rows.values() if row.name != "minimal"}


@pytest.mark.parametrize(
    ("edits", "payload"),
    [
        ("set: {/a: 2}", '{"a": 2, "b": {"c": "x"}, "list": [{"d": 1}, 2]}'),
        ("set: {/b/e: null, /b/c: []}", '{"a": 1, "b": {"c": [], "e": null}, "list": [{"d": 1}, 2]}'),
        ("set: {/list/0/d: true, /list/2: 3}", '{"a": 1, "b": {"c": "x"}, "list": [{"d": true}, 2, 3]}'),
        ('set: {"/m~0n~1": 1, "/": 2}', '{"a": 1, "b": {"c": "x"}, "list": [{"d": 1}, 2], "m~n/": 1, "": 2}'),
        ("remove: /b", '{"a": 1, "list": [{"d": 1}, 2]}'),
        ("remove: [/list/0, /list/0, /a]", '{"b": {"c": "x"}, "list": []}'),
        ("rename: {/a: z}", '{"z": 1, "b": {"c": "x"}, "list": [{"d": 1}, 2]}'),
        ("insert: {/b: {z: 1, x: 2}}", '{"a": 1, "z": 1, "x": 2, "b": {"c": "x"}, "list": [{"d": 1}, 2]}'),
        ("insert: {/list/1: [8, 9]}", '{"a": 1, "b": {"c": "x"}, "list": [{"d": 1}, 8, 9, 2]}'),
        ("rename: {/a: z}, set: {/z: 5}, remove: /b", '{"z": 5, "list": [{"d": 1}, 2]}'),
        ("payload: []", "[]"),
    ],
)
def test_edits_change_a_copy_of_the_base_in_their_order(edits: str, payload: str, tmp_path: Path) -> None:
    assert _read(tmp_path, f"row: {{{edits}, valid: []}}\n") == {"row": payload}


def test_row_edits_a_sound_row_above_it_or_one_of_the_envelope(tmp_path: Path) -> None:
    (tmp_path / "envelope.yaml").write_text("full: {payload: {e: 1}, valid: []}\n", "utf-8")
    text = "one: {remove: /b, valid: []}\ntwo: {of: one, remove: /list, valid: []}\n"
    assert _read(tmp_path, text + "three: {of: envelope/full, set: {/f: 2}, valid: []}\n") == {
        "one": '{"a": 1, "list": [{"d": 1}, 2]}',
        "two": '{"a": 1}',
        "three": '{"e": 1, "f": 2}',
    }


def test_row_without_edit_is_a_whole_file_whose_bytes_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "whole" / "text" / "odd.json"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\xef\xbb\xbf{\xff\r\n")
    (tmp_path / "text.yaml").write_text("odd: {invalid: [RC002]}\n", "utf-8")
    row = tables(tmp_path)["text"]["odd"]
    assert (row.text, row.expected, row.is_valid) == (path.read_bytes(), (("RC002", ""),), False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1710000000000", "1710000000000"),
        ("1710000000000.0", "1710000000000.0"),
        ("-0.0", "-0.0"),
        ("1e3", "1000.0"),
        (str(10**40), str(10**40)),
        ('"1"', '"1"'),
        ('"no"', '"no"'),
        ("'2024-03-09'", '"2024-03-09"'),
        ("a b", '"a b"'),
        (r'"\uFEFF\x85\0\n"', r'"\ufeff\u0085\u0000\n"'),
        (r'"\U0001F600é"', r'"\ud83d\ude00\u00e9"'),
        ("[null, true, false, {}, []]", "[null, true, false, {}, []]"),
    ],
)
def test_values_are_those_of_json(text: str, value: str, tmp_path: Path) -> None:
    assert _read(tmp_path, f"row: {{payload: {text}, valid: []}}\n") == {"row": value}


@pytest.mark.parametrize(
    "text", ["yes", "No", "~", "NULL", "010", "0x1F", "1_000", ".5", "+1", "2024-03-09", ".inf", "<<", ""]
)
def test_value_that_readers_of_yaml_differ_about_is_refused(text: str, tmp_path: Path) -> None:
    with pytest.raises(TableError, match=r"^eventProduct.yaml:3: row: quote '"):
        _read(tmp_path, f"row:\n  payload: {text}\n  valid: []\n")


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("row: {set: {/a: 2}, set: {/a: 3}, valid: []}", "set stands twice, again on line 3"),
        ("row: {set: {/a: 2, /a: 3}, valid: []}", "/a stands twice, again on line 3"),
        ("row: {set: {1: 2}, valid: []}", "a key must be a text: quote it (line 3)"),
        ("row: {set: {[a]: 2}, valid: []}", "a key must be a text: quote it (line 3)"),
        ("row: []", "a row is a mapping"),
        ("Row: {set: {/a: 2}, valid: []}", "a name is made of small letters and digits"),
        (
            "row: {sett: {/a: 2}, valid: []}",
            "unknown key sett: a row has of, payload, set",
        ),
        ("row: {set: {/a: 2}}", "a row has either valid or invalid, with the list of its issues"),
        ("row: {set: {/a: 2}, valid: [], invalid: []}", "a row has either valid or invalid"),
        ("row: {set: {/a: 2}, valid: RC202 /a}", "issues are a list"),
        ("row: {set: {/a: 2}, valid: [RC202/a]}", "'RC202/a' is no issue"),
        ("row: {set: {/a: 2}, valid: [RC202 a]}", "'RC202 a' is no issue"),
        ("row: {invalid: [RC001]}", "no edit, no payload, and no file whole/eventProduct/row.json"),
        ("row: {payload: {}, remove: /a, valid: []}", "a payload is written out, or another one is edited"),
        ("row: {of: minimal, valid: []}", "the same payload as minimal"),
        ("row: {set: {/a: 1}, valid: []}", "the same payload as minimal"),
        ("row: {of: none, remove: /a, valid: []}", "none is no sound row above this one"),
        ("row: {of: row, remove: /a, valid: []}", "row is no sound row above this one"),
        ("row: {set: /a, valid: []}", "set takes a mapping with pointers as keys"),
        ("row: {set: {a: 1}, valid: []}", "'a' is no pointer of a member: write payload for the whole"),
        ('row: {set: {"": 1}, valid: []}', "'' is no pointer of a member: write payload for the whole"),
        ("row: {set: {/x/y: 1}, valid: []}", "there is no /x/y"),
        ("row: {set: {/a/y: 1}, valid: []}", "there is no /a/y"),
        ("row: {set: {/list/x: 1}, valid: []}", "there is no /list/x"),
        ("row: {set: {/list/3: 1}, valid: []}", "there is no /list/3, and it is not the next item"),
        ("row: {set: {/list/2/d: 1}, valid: []}", "there is no /list/2/d"),
        ("row: {remove: /x, valid: []}", "there is no /x"),
        ("row: {remove: [/a, /a], valid: []}", "there is no /a"),
        ("row: {remove: /list/2, valid: []}", "there is no /list/2"),
        ("row: {rename: {/x: z}, valid: []}", "there is no /x"),
        ("row: {rename: {/a: b}, valid: []}", "/a can't be renamed to 'b'"),
        ("row: {rename: {/a: 1}, valid: []}", "/a can't be renamed to 1"),
        ("row: {rename: {/list/0: b}, valid: []}", "/list/0 can't be renamed to 'b'"),
        ("row: {insert: {/x: {z: 1}}, valid: []}", "there is no /x"),
        (
            "row: {insert: {/a: {b: 1}}, valid: []}",
            "before /a come new members as a mapping, or items as a list",
        ),
        ("row: {insert: {/a: 1}, valid: []}", "before /a come new members"),
        ("row: {insert: {/list/0: {z: 1}}, valid: []}", "before /list/0 come new members"),
        ("row: {payload: 1e400, valid: []}", "Out of range float values are not JSON compliant"),
    ],
)
def test_mistyped_row_is_refused_by_file_line_row_and_reason(row: str, reason: str, tmp_path: Path) -> None:
    with pytest.raises(TableError) as caught:
        _read(tmp_path, row)
    assert str(caught.value).startswith(f"eventProduct.yaml:3: {row.partition(':')[0]}: {reason}")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("# Nothing.\n", "eventProduct.yaml: a mapping belongs here"),
        ("# A list.\n- a\n", "eventProduct.yaml: a mapping belongs here"),
        ("# Open.\nrow: {a", "eventProduct.yaml: while parsing a flow mapping"),
        (
            "row: {remove: /a, valid: []}\nrow: {remove: /b, valid: []}\n",
            "eventProduct.yaml: row stands twice, again on line 4",
        ),
        (
            "one: {remove: /a, valid: []}\ntwo: {remove: /a, valid: []}\n",
            "eventProduct.yaml:4: two: the same payload as one",
        ),
        (
            "one: {remove: /a, invalid: [RC201 /a]}\ntwo: {of: one, remove: /b, valid: []}\n",
            "eventProduct.yaml:4: two: one is no sound row above this one",
        ),
    ],
)
def test_table_that_is_none_or_repeats_itself_is_refused(text: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(TableError) as caught:
        _read(tmp_path, text)
    assert str(caught.value).startswith(message)


def test_whole_file_that_no_row_lists_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "whole" / "eventProduct" / "stray.json"
    path.parent.mkdir(parents=True)
    path.write_text("{}", "utf-8")
    with pytest.raises(
        TableError, match=r"^eventProduct.yaml: no row lists the file whole/eventProduct/stray.json$"
    ):
        _read(tmp_path, "")


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.yaml")), ids=lambda path: path.stem)
def test_another_reader_of_yaml_reads_each_table_alike(path: Path) -> None:
    text = path.read_text("utf-8")
    node = yaml.compose(text, yaml.CSafeLoader)
    assert node is not None
    assert json.dumps(YAML(typ="safe", pure=True).load(text)) == json.dumps(_value(node))
