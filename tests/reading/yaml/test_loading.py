"""YAML text to payloads: one for each document, and an issue for everything that JSON lacks."""

from __future__ import annotations

import pickle
from itertools import pairwise

import pytest

from rcdp_schemas.contract.pointers import flatten, format_pointer
from rcdp_schemas.errors import MissingExtraError
from rcdp_schemas.reading.document import Document
from rcdp_schemas.reading.yaml import load_document, load_stream
from tests.runtime.payloads import expected_of, pickled

_Found = tuple[str, str, int, int]


def _payloads(text: str) -> list[object]:
    """Return the payloads of a text that has no problem."""
    found = list(load_stream(text))
    assert [(document.complete, document.problems, document.index) for document in found] == [
        (True, (), index) for index in range(len(found))
    ]
    return [document.payload for document in found]


def _found(document: Document) -> list[_Found]:
    """Return the code, pointer, line and column of each problem."""
    place = document.text.lines.place
    return [
        (finding[0], format_pointer(flatten(finding[1])), *place(start))
        for finding, (start, _) in document.problems
    ]


def _problems(text: str) -> list[_Found]:
    """Return the problems of the last payload of a text."""
    return _found(list(load_stream(text))[-1])


def _expected(text: str) -> str:
    """Return what was expected in the only problem of a text."""
    ((finding, _),) = list(load_stream(text))[-1].problems
    return expected_of(finding)


@pytest.mark.parametrize(
    ("text", "payloads"),
    [
        ("a: 1", [{"a": 1}]),
        ("a: 1\n---\nb: 2\n", [{"a": 1}, {"b": 2}]),
        ("%YAML 1.2\n--- # first\na: 1\n...\n# between\n--- {b: 2}\n...\n", [{"a": 1}, {"b": 2}]),
        ("%YAML 1.1\n---\na: no\n", [{"a": "no"}]),
        ("--- a\n--- |\n  b\n--- 'c'", ["a", "b\n", "c"]),
        ("- a: 1\n- b\n---\nc: 1\n--- [d, [e]]\n", [{"a": 1}, "b", {"c": 1}, "d", ["e"]]),
        ("--- null\n--- ~\n--- ''", [None, None, ""]),
        (
            "a:\nb: \nc: {d, e: }\nf:\n-\n- g:\n",
            [{"a": None, "b": None, "c": {"d": None, "e": None}, "f": [None, {"g": None}]}],
        ),
        ("? a\n? b\n: 1\n", [{"a": None, "b": 1}]),
        ("[a: 1, {b: 2}]", [{"a": 1}, {"b": 2}]),
        ("<<: {a: 1}", [{"<<": {"a": 1}}]),
        ("a: &x {b: [1]}\nc: *x\nd: &x 2\ne: *x", [{"a": {"b": [1]}, "c": {"b": [1]}, "d": 2, "e": 2}]),
        ("&k a: 1\nb: &l c\nd: *k\n*l : 2", [{"a": 1, "b": "c", "d": "a", "c": 2}]),
        ("!!map {!!str 1: !!seq [!!int '2', !!null '']}", [{"1": [2, None]}]),
        ("%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 1\n", [{"a": "1"}]),
        ("a: !<tag:yaml.org,2002:str> 1", [{"a": "1"}]),
        (r'a: "\ud83d\ude00\x41\U0001F600\/\N"', [{"a": "\U0001f600A\U0001f600/\x85"}]),
        ("{url: http://x/?a=b&c=d#e, b: c?}", [{"url": "http://x/?a=b&c=d#e", "b": "c?"}]),
        ("a: >-\n  b\n  c\n\n  d\ne: |+\n  f\n\n", [{"a": "b c\nd", "e": "f\n\n"}]),
        ("a: b\n  c\n\n  d # e", [{"a": "b c\nd"}]),
        ("a: 'b\x7f'", [{"a": "b\x7f"}]),
        ("{a:{b: 1}, c:[d]}", [{"a": {"b": 1}, "c": ["d"]}]),
        ("\ufeffa: \ufeff1\n\ufeffb: c\ufeff\n", [{"a": "\ufeff1", "\ufeffb": "c\ufeff"}]),
    ],
)
def test_text_holds_payloads(text: str, payloads: list[object]) -> None:
    assert _payloads(text) == payloads
    assert _payloads(text.replace("\n", "\r\n")) == payloads
    assert _payloads(text.replace("\n", "\r")) == payloads


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("a:\tb\tc\t# d\n\t\n\t# e\nf:\t1\t\n", {"a": "b\tc", "f": 1}),
        ("-\ta\n", "a"),
        ('{\n\t"a"\t:\t1,\t# b\n\tc: d\t}', {"a": 1, "c": "d"}),
        ("a:\n  b\n\t\nc: |\n  \td\n", {"a": "b", "c": "\td\n"}),
    ],
)
def test_tab_may_stand_between_tokens(text: str, payload: object) -> None:
    assert _payloads(text) == [payload]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a:\n\tb: 1", 2, 1), ("a:\n  b: 1\n \tc: 2", 3, 2), ("-\ta: 1", 1, 4), ("-\t- a", 1, 3)],
)
def test_tab_is_no_indentation(text: str, line: int, column: int) -> None:
    assert _problems(text) == [("RC001", "", line, column)]


@pytest.mark.parametrize("char", ["\x85", "\u2028", "\u2029"])
def test_what_ends_a_line_in_yaml_1_1_alone_is_part_of_a_text(char: str) -> None:
    value = f"b {char} c\ue000"
    text = f"# {char}d: 1\na: {value}\ne: '{value}'\nf: \"{value}\\ue001\"\ng: 1: 2"
    document = list(load_stream(text))[-1]
    ((_, (start, _)),) = document.problems
    assert document.text.lines.place(start) == (5, 5)
    expected = {"a": value, "e": value, "f": f"{value}\ue001"}
    assert _payloads(text.rpartition("\n")[0]) == [expected]


def test_line_end_of_yaml_1_1_is_refused_where_no_character_is_left_to_stand_in_for_it() -> None:
    every = "".join(map(chr, range(0xE000, 0xF900)))
    assert _problems(f"a: {every}\nb: c\u2028d") == [("RC001", "", 2, 5)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1\nb: 2\na: 3", [("RC003", "/a", 3, 1)]),
        ("'a': 1\n\"\\x61\": 2", [("RC003", "/a", 2, 1)]),
        ("a: &x {b: 1, b: 2}\nc: *x", [("RC003", "/a/b", 1, 14)]),
        ("&k a: 1\n*k : 2", [("RC003", "/a", 2, 1)]),
        ("1: a", [("RC001", "/1", 1, 1)]),
        (
            "a: {true: 1, ~: 2, .nan: 3}",
            [("RC001", "/a/true", 1, 5), ("RC001", "/a/~0", 1, 14), ("RC001", "/a/.nan", 1, 20)],
        ),
        ("?\n: 1", [("RC001", "/", 1, 2)]),
        ("a: &x 1\n*x : 2", [("RC001", "/1", 2, 1)]),
        ("a: [.inf, -1e400]", [("RC004", "/a/0", 1, 5), ("RC004", "/a/1", 1, 11)]),
        (f"a: {'1' * 5000}", [("RC007", "/a", 1, 4)]),
        (r'"\ud800": "\udfff"', [("RC002", "/\ud800", 1, 1), ("RC002", "/\ud800", 1, 11)]),
        ("a: !!python/object:os.system b", [("RC001", "/a", 1, 4)]),
        ("a: &x !secret b", [("RC001", "/a", 1, 7)]),
        ("a: !secret &x\n  b: 1", [("RC001", "/a", 1, 4)]),
        ("!!set {a}", [("RC001", "", 1, 1)]),
        ("a: !!str [b]", [("RC001", "/a", 1, 4)]),
        ("!x a: 1", [("RC001", "/a", 1, 1)]),
        ("- a\n- b: .nan\n- !c d", [("RC001", "", 3, 3)]),
        ("!!set\n- a", [("RC001", "", 1, 1)]),
        ("a: [!b,c d]", [("RC001", "/a/0", 1, 5)]),
        ("a: [b, ?,]", [("RC001", "/a/1/", 1, 9)]),
        ("a: [?]", [("RC001", "/a/0/", 1, 6)]),
        ("a: 1\n--- \n{b:{c: !d e}}", [("RC001", "/b/c", 3, 8)]),
    ],
)
def test_what_json_does_not_have_is_a_problem_where_it_stands(text: str, found: list[_Found]) -> None:
    document = list(load_stream(text))[-1]
    assert (document.complete, _found(document)) == (True, found)


def test_problem_belongs_to_the_item_of_an_array_in_which_it_is() -> None:
    found = [_found(document) for document in load_stream("- a\n- {b: 1, b: 2}\n- c\n--- {1: 1}")]
    assert found == [[], [("RC003", "/b", 2, 10)], [], [("RC001", "/1", 4, 6)]]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("", 1, 1),
        ("# a\n", 1, 1),
        ("---", 1, 4),
        ("a: 1\n--- # b\n", 2, 4),
        ("---\n---\na: 1", 1, 4),
        ("[]", 1, 1),
        ("- a\n---\n []", 3, 2),
    ],
)
def test_document_without_a_payload_is_empty(text: str, line: int, column: int) -> None:
    found = [_found(document) for document in load_stream(text)]
    assert [("RC006", "", line, column)] in found


@pytest.mark.parametrize(
    ("text", "line", "column", "expected"),
    [
        ("a: [1, 2\n", 2, 1, "a comma or ]"),
        ("{a: 1 b: 2}", 1, 8, "a comma or }"),
        ("a: b: c", 1, 5, "no colon here; fix the indentation, or quote the string"),
        ("a: 1\n  b: 2", 2, 4, "no colon here; fix the indentation, or quote the string"),
        ("a:\n  b: 1\n c: 2", 3, 2, "a key or an item that is indented as those before it"),
        ("a: 1\nb\nc: 2", 2, 1, "a colon and a space after the key"),
        ("a: - b", 1, 4, "the list on a line of its own"),
        ("a: ? b", 1, 4, "no key here"),
        ("a: @b", 1, 4, "a value; put a string that begins like this in quotes"),
        ("a:\n\tb", 2, 1, "spaces in place of a tab"),
        ("a: 'b\nc", 1, 4, "a closing quote for the string that starts here"),
        ('a: "b\n---\n"', 1, 4, "a closing quote for the string that starts here"),
        (r'a: "\q"', 1, 6, "an escape that YAML has after the backslash"),
        (r'a: "\xg"', 1, 7, "hexadecimal digits after the backslash"),
        (r'a: "\UFFFFFFFF"', 1, 7, "YAML 1.2"),
        ("a: [,]", 1, 5, "a value"),
        ("a: !x!y b", 1, 4, "a value without this tag"),
        ("%YAML 2.0\n---\na", 1, 1, "YAML of version 1"),
        (f"%YAML 1.{'1' * 5000}\n---\na", 1, 9, "YAML 1.2"),
        ("a: 1\n...\nb: 2", 3, 1, "--- before the next document"),
        ("a: |x", 1, 5, "YAML 1.2"),
        ("a: *b", 1, 4, "an anchor of this name before the alias"),
        ("? [a]\n: b", 1, 3, "a key that is a string; put it in quotes"),
        ("a: &x [b]\n*x : c", 2, 1, "a key that is a string; put it in quotes"),
    ],
)
def test_text_that_is_no_yaml_is_refused_in_our_words(
    text: str, line: int, column: int, expected: str
) -> None:
    (document,) = load_stream(text)
    assert not document.complete
    assert (_found(document), _expected(text)) == ([("RC001", "", line, column)], expected)


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("a: b\0c", 5),
        ("a: b\x1bc", 5),
        ("a: 'b\x01'", 6),
        ("a: b\x7f", 5),
        ("a: 1 # \x00", 8),
        ("\x00", 1),
        ("a: 'b\0", 6),
        ("['\x7f', \x01]", 7),
    ],
)
def test_control_character_is_refused_unless_json_allows_it_in_its_place(text: str, column: int) -> None:
    assert _problems(text) == [("RC001", "", 1, column)]
    assert _expected(text) == "an escape such as \\n, in double quotes, in place of a control character"


def test_documents_before_the_one_that_can_not_be_read_are_read() -> None:
    text = "a: 1\n---\n- b\n- c\n---\nd: [\n---\ne: 1"
    found = [(document.payload, document.index, _found(document)) for document in load_stream(text)]
    assert found == [({"a": 1}, 0, []), ("b", 1, []), ("c", 2, []), (None, 3, [("RC001", "", 7, 1)])]


def _nested(opening: str, levels: int, closing: str) -> str:
    return opening * levels + "0" + closing * levels


@pytest.mark.parametrize(
    "text",
    [
        _nested("{a: ", 64, "}"),
        _nested("[", 65, "]"),  # the outermost array is no payload
        _nested("- ", 65, ""),
        f"a: &x {_nested('[', 62, ']')}\nb: {{c: *x}}",
    ],
)
def test_sixty_four_levels_are_read(text: str) -> None:
    assert len(_payloads(text)) == 1


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        (_nested("{a: ", 65, "}"), 1, 257),
        (_nested("[", 66, "]"), 1, 66),
        (_nested("- ", 66, ""), 1, 131),
        (f"a: &x {_nested('[', 62, ']')}\nb: {{c: [*x]}}", 2, 9),
        ("a: &x [*x]", 1, 8),
        ("&x [*x]", 1, 5),
        ("a: &x {b: {c: *x}}", 1, 15),
        (_nested("[", 50_000, "]"), 1, 66),
        ("[" * 50_000, 1, 66),
        ("{a: " * 50_000, 1, 257),
        ("- " * 50_000, 1, 131),
        ("\n".join(f"{' ' * level}a:" for level in range(2000)), 65, 65),
    ],
    ids=str,
)
def test_more_levels_are_too_deep(text: str, line: int, column: int) -> None:
    (document,) = load_stream(text)
    assert (document.complete, _found(document)) == (False, [("RC005", "", line, column)])


def test_aliases_that_stand_for_too_much_are_refused() -> None:
    lines = [f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]" for before, name in pairwise("abcdefghi")]
    assert _problems("a: &a [lol, lol]\n" + "\n".join(lines)) == [("RC007", "", 7, 24)]
    assert _expected("a: &a [lol, lol]\n" + "\n".join(lines)) == (
        "a document whose aliases stand for at most 1000000 values"  # what the payload must be
    )
    assert _problems(f"a: &a [{'0,' * 999}]\nb: [{'*a,' * 1000}]") == []
    assert _problems(f"a: &a [{'0,' * 999}]\nb: [{'*a,' * 1001}]") == [("RC007", "", 2, 3005)]
    assert _problems(f"a: &a {'x' * 256_000}\nb: [{'*a,' * 1000}]") == [("RC007", "", 2, 3002)]


@pytest.mark.usefixtures("without_yaml")
def test_library_that_is_missing_is_named_with_the_command_that_installs_it() -> None:
    with pytest.raises(MissingExtraError, match=r'^reading YAML needs PyYAML: pip install "PyYAML>=6,<7"$'):
        list(load_stream("a: 1"))


def test_one_payload_is_all_that_a_text_may_hold_where_one_is_asked_for() -> None:
    assert load_document("- a\n- b").payload == ["a", "b"]
    document = load_document("a: 1\n...\n# b\n--- c\n--- d")
    assert (document.complete, _found(document)) == (False, [("RC001", "", 4, 1)])
    assert _found(load_document("a: [")) == [("RC001", "", 1, 5)]


@pytest.mark.parametrize("text", ["a: 1\n---\nb: 2", "a: 1\n---\n- a\n- b: 2"])
def test_text_that_was_scanned_can_be_pickled_and_scanned_again(text: str) -> None:
    document = list(load_stream(text))[-1]
    spans = list(document.text.scan())
    copy = pickled(document.text)
    assert [list(copy.scan()), copy.value, copy.lines.place(0)] == [spans, document.text.value, (2, 1)]
    assert len(pickle.dumps(document.text)) == len(pickle.dumps(copy))
