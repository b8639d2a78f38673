"""JSON text to payload: every problem of the text is an issue, with its place if that is known."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.contract.pointers import flatten, format_pointer
from rcdp_schemas.reading.document import Document, Text, split_array
from rcdp_schemas.reading.json import MAX_DEPTH, MAX_DIGITS, read
from tests.runtime.payloads import edited, expected_of, found


def _problems(document: Document) -> list[tuple[str, str]]:
    return [(finding[0], format_pointer(flatten(finding[1]))) for finding, _ in document.problems]


def _is_read(text: str, original: str | bytes) -> bool:
    """Whether a text is read without any problem."""
    document = read(original)
    found = (document.complete, document.payload, document.problems, document.text.value)
    return found == (True, json.loads(text), (), text)


def _place(text: str | bytes) -> tuple[str, int, int]:
    document = read(text)
    ((finding, (start, _)),) = document.problems
    return finding[0], *document.text.lines.place(start)


@pytest.fixture
def low_digit_limit() -> Iterator[None]:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(640)
    yield
    sys.set_int_max_str_digits(before)


@pytest.fixture
def no_digit_limit() -> Iterator[None]:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    yield
    sys.set_int_max_str_digits(before)


@pytest.mark.parametrize(
    "text", ['{"a": [1, "é"]}', b'\xef\xbb\xbf{"a": [1, "\xc3\xa9"]}', '\ufeff{"a": [1, "é"]}']
)
def test_byte_order_mark_does_not_matter(text: str | bytes) -> None:
    assert _is_read('{"a": [1, "é"]}', text)


@pytest.mark.parametrize("text", ["", " \r\n\t", b"", "\ufeff", b"\xef\xbb\xbf\n"])
def test_blank_text_holds_no_payload(text: str | bytes) -> None:
    document = read(text)
    assert (document.complete, _problems(document)) == (False, [("RC006", "")])


@pytest.mark.parametrize("text", ["\u00a0", "\x00", "\ufeff\ufeff", "\x0c"])
def test_blank_that_json_does_not_know_is_no_json(text: str) -> None:
    assert _problems(read(text)) == [("RC001", "")]


@pytest.mark.parametrize(
    ("data", "line", "column"),
    [
        (b'{"a": "\xff"}', 1, 8),
        ('{\n "é": "'.encode() + b"\xc3", 2, 8),
        (b'\xef\xbb\xbf"\xed\xa0\x80"', 1, 2),
        (b"\xc0\xaf", 1, 1),
        ('{"a": 1}'.encode("utf-16"), 1, 1),
    ],
)
def test_bytes_that_are_not_utf_8_are_placed(data: bytes, line: int, column: int) -> None:
    assert _place(data) == ("RC002", line, column)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r'{"a": "\ud83d"}', [("RC002", "/a")]),
        (r'{"a": "\uD83D\uDE00"}', []),
        (r'{"a": "\\ud83d"}', []),
        (r'{"a": ["\ude00\ud83d"]}', [("RC002", "/a/0")]),
        (r'"\udfff"', [("RC002", "")]),
        ('{"a": "\ud83d"}', [("RC002", "/a")]),
        ('{"é": "\U0001f600"}', []),
        (r'{"\ud83d": "\ud83d"}', [("RC002", "/\ud83d")]),
    ],
)
def test_lone_surrogate_is_a_problem_of_its_text(text: str, expected: list[tuple[str, str]]) -> None:
    document = read(text)
    assert (document.complete, _problems(document)) == (True, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1, "a": 1}', [("RC003", "/a")]),
        ('{"a": 1, "\\u0061": 2, "a": 3}', [("RC003", "/a"), ("RC003", "/a")]),
        ('{"a": {"b": 1, "b": 2}, "c": [{"d": 0, "d": 0}]}', [("RC003", "/a/b"), ("RC003", "/c/0/d")]),
        ('{"a": {"b": 1, "b": 2}, "a": 3}', [("RC003", "/a/b"), ("RC003", "/a")]),
        ('{"a": 1, "A": 1}', []),
        ('[{"a": 1}, {"a": 1}]', []),
    ],
)
def test_repeated_key_is_found_wherever_it_stands(text: str, expected: list[tuple[str, str]]) -> None:
    assert _problems(read(text)) == expected


def test_last_member_of_a_repeated_key_is_the_one_that_is_read() -> None:
    assert read('{"a": 1, "a": 2}').payload == {"a": 2}


def _deep(levels: int, opening: str = "[", closing: str = "]") -> str:
    return opening * levels + "0" + closing * levels


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}"), ('[{"[": ', "}]")])
def test_sixty_four_levels_are_read_and_one_more_is_not(opening: str, closing: str) -> None:
    levels = MAX_DEPTH // sum(opening.replace('"["', "").count(bracket) for bracket in "[{")
    assert read(_deep(levels, opening, closing)).complete
    code, line, column = _place(_deep(levels + 1, opening, closing))
    assert (code, line, column) == ("RC005", 1, 1 + len(opening) * levels)


@pytest.mark.parametrize(
    "text",
    [_deep(50_000), "[" * 50_000, '{"a":' * 50_000, '["' + "[" * 50_000 + '"' + "[" * 64],
    ids=["closed", "arrays", "objects", "after a text"],
)
def test_depth_without_end_is_no_recursion(text: str) -> None:
    assert _place(text)[0] == "RC005"


@pytest.mark.parametrize(
    "text", ['{"a": "' + "[" * 100 + '"}', "[" + ",".join(["[]"] * 100) + "]", '["\\"' + "{" * 100 + '"]']
)
def test_brackets_that_do_not_nest_are_not_counted(text: str) -> None:
    assert _is_read(text, text)


@pytest.mark.parametrize("sign", ["", "-"])
def test_integer_may_have_4300_digits(sign: str) -> None:
    text = f'{{"a": {sign}{"1" * MAX_DIGITS}}}'
    assert _is_read(text, text)
    document = read(f'{{"b": [{sign}{"1" * (MAX_DIGITS + 1)}]}}')
    assert (document.complete, _problems(document)) == (True, [("RC007", "/b/0")])


def test_long_digits_that_are_no_integer_are_no_problem() -> None:
    digits = "1" * 5000
    text = f'{{"a": "{digits}", "b": 0.{digits}, "c": 7}}'
    assert _is_read(text, text)


@pytest.mark.usefixtures("no_digit_limit")
def test_limit_of_digits_does_not_depend_on_the_interpreter() -> None:
    assert _problems(read("1" * 5000)) == [("RC007", "")]


@pytest.mark.usefixtures("low_digit_limit")
def test_integer_that_the_interpreter_refuses_is_too_large() -> None:
    assert _problems(read('{"a": 5, "b": ' + "1" * 1000 + "}")) == [("RC007", "/b")]


@pytest.mark.parametrize(
    ("text", "size"), [('"é"', 4), ('"\ud83d"', 5), (b'"\xc3\xa9"', 4), ('"' + "a" * 10 + '"', 12)]
)
def test_size_is_counted_in_bytes(text: str | bytes, size: int) -> None:
    assert read(text, size).complete
    assert _problems(read(text, size - 1)) == [("RC007", "")]


def test_file_is_not_read_beyond_the_cap(tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(2**40)  # of holes, and more than fits into memory
    assert found(rcdp.check_file(path)) == [("RC007", "")]


def test_numbers_that_are_not_finite_are_left_to_the_validators() -> None:
    text = '{"eventType": "eventLogin", "requestTime": 1e400, "extra": [NaN, -Infinity]}'
    issues = [issue for issue in found(rcdp.check_text(text)) if issue[0] == "RC004"]
    assert issues == [("RC004", "/requestTime"), ("RC004", "/extra/0"), ("RC004", "/extra/1")]


def test_value_that_could_not_be_read_has_no_other_issue() -> None:
    text = json.dumps(edited("eventLogin", {"/srcId": "\ud800", "/requestTime": 0}))
    report = rcdp.check_text(text.replace('"requestTime": 0', f'"requestTime": {"1" * 5000}'), "eventLogin")
    assert sorted(found(report)) == [("RC002", "/srcId"), ("RC007", "/requestTime")]
    assert [issue.actual_type for issue in report.issues] == [None, None]


def test_repeated_key_hides_no_other_issue() -> None:
    report = rcdp.check_text('{"eventType": 5, "eventType": 6}')
    assert found(report) == [("RC003", "/eventType"), ("RC203", "/eventType")]


def test_file_is_read_as_bytes(tmp_path: Path) -> None:
    path = tmp_path / "payload.json"
    path.write_bytes(b'{"a": "\xff"}')
    assert [issue.code for issue in rcdp.check_file(path).issues] == ["RC002"]


def test_integer_of_the_longest_length_keeps_its_value() -> None:
    longest = 10**MAX_DIGITS - 1
    assert read(f"[{longest}]").payload == [longest]
    assert read(f"[{longest}, 1{longest}]").payload[0] == longest  # type: ignore[index]


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("[", "RC001", "a value, not the end of the text"),
        ('{"a": 1, "a": 2}', "RC003", "a key that appears once"),
        (f"[1{'0' * MAX_DIGITS}]", "RC007", f"an integer of at most {MAX_DIGITS} digits"),
        ("[1e400]", "RC004", "a finite number"),
        ('["\\ud800"]', "RC002", "text without lone surrogates"),
    ],
)
def test_problem_of_a_text_says_what_is_expected(text: str, code: str, words: str) -> None:
    ((finding, _),) = read(text).problems
    assert (finding[0], expected_of(finding)) == (code, words)


@pytest.mark.parametrize("text", ['{"a": [1, -2.5, "b"]}', '"é"', r'"\u0041"'])
def test_text_without_a_problem_is_gone_through_once(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(Text, "scan")
    assert _is_read(text, text)


def test_what_is_wrong_with_an_array_itself_goes_with_its_first_item() -> None:
    problems = ((("RC003", None, "", "", None), (0, 1)), (("RC003", ((None, 1), "a"), "", "", None), (0, 1)))
    text = Text("[{}, {}]")
    array = Document(text, [{}, {}], problems)
    assert [_problems(item) for item in split_array(array, text)] == [
        [("RC003", "")],
        [("RC003", "/a")],
    ]


def test_line_without_a_payload_and_one_that_is_too_long_are_placed_in_their_file() -> None:
    blank, long = read(" ", first_line=3), read("12345", 4, first_line=3)
    assert [expected_of(document.problems[0][0]) for document in (blank, long)] == [
        "a payload",
        "at most 4 bytes long",
    ]
    assert [document.text.lines.place(0) for document in (blank, long)] == [(3, 1), (3, 1)]
    assert (blank.text.value, long.text.value) == ("", "")


def test_depth_counts_what_is_open_after_siblings_were_closed() -> None:
    assert _problems(read("[[[], [[]]]]", max_depth=3)) == [("RC005", "")]
    assert read("[[[], []], [[]]]", max_depth=3).problems == ()


def test_value_that_a_repeated_key_replaces_may_be_too_deep_or_not() -> None:
    deep, many = "[" * MAX_DEPTH + "]" * MAX_DEPTH, "[" + "[]," * MAX_DEPTH + "[]]"
    assert _problems(read(f'{{"a": {deep}, "a": 1}}')) == [("RC005", "")]
    assert _problems(read(f'{{"a": {many}, "a": 1}}')) == [("RC003", "/a")]


def test_broken_text_that_is_too_deep_before_or_after_is_too_deep() -> None:
    deep = "[" * (MAX_DEPTH + 1)
    assert [_problems(read(text)) for text in (f"{deep}x", f"x{deep}")] == [[("RC005", "")]] * 2


def test_caller_without_room_on_the_stack_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def overflow(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("json.JSONDecoder.decode", overflow)
    with pytest.raises(RecursionError):
        read("[" + "[]," * MAX_DEPTH + "[]]")
