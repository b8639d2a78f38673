"""What each construct of ECMA-262 becomes, and what is refused."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rcdp_schemas_generated._checks import BLANKS
from scripts.codegen.patterns import PatternError, automaton_of, translate

_BLANK_SET = r"\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"
_ALL = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF)
_DIGITS = "0123456789"
_BLANKS = (
    "\t\n\v\f\r \xa0\u1680"
    + "".join(map(chr, range(0x2000, 0x200B)))
    + "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
_WORD = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"

_TELLING = r"\^$.*+?()[]{}|/-,:=!<>#&~0129abBcdDkpPsStuUvVwWxXzZ" + "\n\u2028é😀\ud83d"

_TRANSLATIONS = {
    "": "",
    "abc": "abc",
    "^a$": r"\Aa\Z",
    "a|b|": "a|b|",
    "(a(?:b)|)": "ab|",
    "^(a|(b|))c$": r"\A(?:a|b|)c\Z",
    "^(a|b)$": r"\A(?:a|b)\Z",
    "(a|b)$": r"(?:a|b)\Z",
    "((a))(b)*(c+)*(d|e)f": "ab*(?:c+)*(?:d|e)f",
    "a*b+c?": "a*b+c?",
    "a{2}b{2,}c{2,3}d{0}": "a{2}b{2,}c{2,3}d{0}",
    "a{0,}b{1,}c{0,1}d{1}e{1,1}": "a*b+c?d{1}e{1}",
    "a{007}b{00,010}c{100}": "a{7}b{0,10}c{100}",
    f"a{{{'0' * 5000}1}}": "a{1}",
    ".": r"[^\n\r\u2028\u2029]",
    r"\d\D": "[0-9][^0-9]",
    r"\w\W": "[0-9A-Z_a-z][^0-9A-Z_a-z]",
    r"\s\S": f"[{_BLANK_SET}][^{_BLANK_SET}]",
    "[]": r"[^\x00-\U0010ffff]",
    "[^]": "(?s:.)",
    r"[\d\D]": "(?s:.)",
    r"[^\d\D]": r"[^\x00-\U0010ffff]",
    "[a][^a]": "a[^a]",
    "[ab][a-c]": "[ab][a-c]",
    "[a-cb-dx]": "[a-dx]",
    r"[^@\s]": r"[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]",
    r"[\D_]": "[^0-9]",
    r"[^\D]": "[0-9]",
    r"[\S\t]": r"[^\n-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]",
    r"[-a][a-][\d-][-\d][a-c-e]": r"[\-a][\-a][\-0-9][\-0-9][\-a-ce]",
    "[-][--][---][+--]": r"\-\-\-[\+-\-]",
    r"[\-\]\\^]": r"[\-\\-\^]",
    "[[][[a]": r"\[[\[a]",
    "[||][&&][~~][a||b]": r"\|\&\~[ab\|]",
    "[.*?(){}$/]": r"[\$\(-\*\./\?\{\}]",
    r"\^\$\\\.\*\+\?\(\)\[\]\{\}\|\/": r"\^\$\\\.\*\+\?\(\)\[\]\{\}\|/",
    "a-b&~": r"a\-b\&\~",
    r"\f\n\r\t\v": r"\x0c\n\r\t\x0b",
    r"\x41\xe9\u0041\u2028\u{41}\u{00000E9}": r"A\xe9A\u2028A\xe9",
    r"\x2a\u{5b}[\x5d\u005e]": r"\*\[[\]\^]",
    r"\u{1F600}😀": r"\U0001f600" * 2,
    r"[\u0000-\uFFFF][\x00-\u{10FFFF}]": r"[\x00-\uffff](?s:.)",
    "é\n\x7f '\"#": r"\xe9\n\x7f " + "'\"#",
    "(" * 100 + "a" + ")+" * 100: "(?:" * 99 + "a" + "+)" * 99 + "+",
}

_REFUSALS = {
    "a(?<=b)": "lookbehind is not supported (offset 1)",
    "(?<!a)": "lookbehind is not supported (offset 0)",
    "(?<year>a)": "a named group is not supported (offset 0)",
    "a(?=b)": "lookahead is not supported (offset 1)",
    "(?!a)": "lookahead is not supported (offset 0)",
    "(?i:a)": "an inline modifier is not supported (offset 0)",
    "(?-s:a)": "an inline modifier is not supported (offset 0)",
    r"(a)\1": "a backreference is not supported (offset 3)",
    r"\k<a>": "a backreference is not supported (offset 0)",
    r"a\p{L}": "a Unicode property is not supported (offset 1)",
    r"[\P{L}]": "a Unicode property is not supported (offset 1)",
    r"\b": r"the escape \b is not supported (offset 0)",
    r"a\B": r"the escape \B is not supported (offset 1)",
    r"[\b]": r"the escape \b is not supported (offset 1)",
    r"\cJ": r"the escape \c is not supported (offset 0)",
    r"\0": r"the escape \0 is not supported (offset 0)",
    "a*?": "a lazy repeat is not supported (offset 2)",
    "a??": "a lazy repeat is not supported (offset 2)",
    "(a){2,3}?": "a lazy repeat is not supported (offset 8)",
    "a^": "^ anywhere but at the beginning of a pattern is not supported (offset 1)",
    "(^a)": "^ anywhere but at the beginning of a pattern is not supported (offset 1)",
    "^^": "^ anywhere but at the beginning of a pattern is not supported (offset 1)",
    "$a": "$ anywhere but at the end of a pattern is not supported (offset 0)",
    "(a$)": "$ anywhere but at the end of a pattern is not supported (offset 2)",
    "a$$": "$ anywhere but at the end of a pattern is not supported (offset 1)",
    "^a|b": "alternatives beside ^ or $ are not supported without a group around them (offset 2)",
    "(c|d)|a|b$": "alternatives beside ^ or $ are not supported without a group around them (offset 7)",
    r"\uD83D": "a surrogate is not supported (offset 0)",
    r"\uD83D\uDE00": "a surrogate is not supported (offset 0)",
    r"\u{D83D}\u{DE00}": "a surrogate is not supported (offset 0)",
    "a\ud83d": "a surrogate is not supported (offset 1)",
    "a{201}": "a count beyond 200 is not supported (offset 1)",
    f"a{{1,{'9' * 5000}}}": "a count beyond 200 is not supported (offset 1)",
    "(" * 101 + ")" * 101: "more than 100 nested groups are not supported (offset 100)",
    "(?P<a>b)": "an unknown kind of group (offset 0)",
    "(?#a)": "an unknown kind of group (offset 0)",
    "(?>a)": "an unknown kind of group (offset 0)",
    "(?": "an unknown kind of group (offset 0)",
    "a(b(c)": "unclosed ( (offset 1)",
    "(a$": "unclosed ( (offset 0)",
    "(a))": "unmatched ) (offset 3)",
    "a]": "unmatched ] (offset 1)",
    "a}": "unmatched } (offset 1)",
    "[a": "unclosed [ (offset 0)",
    "a[": "unclosed [ (offset 1)",
    "[a-": "unclosed [ (offset 0)",
    r"[\]": "unclosed [ (offset 0)",
    "[z-a]": "a range whose bounds are out of order (offset 1)",
    r"[b\d-z]": "a range bounded by a set of characters (offset 2)",
    r"[a-\w]": "a range bounded by a set of characters (offset 1)",
    "{": "{ without a count such as {2} or {2,3} (offset 0)",
    "a{,2}": "{ without a count such as {2} or {2,3} (offset 1)",
    "a{٣}": "{ without a count such as {2} or {2,3} (offset 1)",
    "a{2,1}": "a count whose bounds are out of order (offset 1)",
    "*": "nothing for * to repeat (offset 0)",
    "a|{2}": "nothing for { to repeat (offset 2)",
    "(?:+)": "nothing for + to repeat (offset 3)",
    "a++": "nothing for + to repeat (offset 2)",
    "a**": "nothing for * to repeat (offset 2)",
    "a{2}{3}": "nothing for { to repeat (offset 4)",
    "^*": "nothing for * to repeat (offset 1)",
    "$?": "$ anywhere but at the end of a pattern is not supported (offset 0)",
    r"\-": r"unknown or incomplete escape \- (offset 0)",
    r"\a": r"unknown or incomplete escape \a (offset 0)",
    r"\A": r"unknown or incomplete escape \A (offset 0)",
    r"a\Z": r"unknown or incomplete escape \Z (offset 1)",
    r"\x4": r"unknown or incomplete escape \x (offset 0)",
    r"\u004": r"unknown or incomplete escape \u (offset 0)",
    r"\u{}": r"unknown or incomplete escape \u (offset 0)",
    r"\u{1_0}": r"unknown or incomplete escape \u (offset 0)",
    "\\\n": r"unknown or incomplete escape \\n (offset 0)",
    r"\u{110000}": "a code point beyond 10FFFF (offset 0)",
    "a\\": "a backslash that escapes nothing (offset 1)",
}

_VERDICTS: tuple[tuple[str, list[str], list[str]], ...] = (
    ("^a$", ["a"], ["a\n", "\na", "ba"]),
    (r"^\d+$", ["09"], ["٣", "", "1\n"]),
    (r"^\w+$", ["aZ_9"], ["é", "\u017f", "\u212a"]),
    ("^.$", ["😀", "\x85", "\x1c"], ["\n", "\r", "\u2028", "\u2029", "😀😀"]),
    ("[]", [], ["", "a"]),
    ("^[]*a", ["a"], ["b"]),
    ("^[^]{2,}$", ["\n😀"], ["", "a"]),
    (r"^[^\x00-\u{10FFFE}]$", ["\U0010ffff"], ["\U0010fffe"]),
    ("^[\\u0000-\\uFFFF]$", ["\uffff"], ["😀"]),
    ("STRASSE", ["STRASSE"], ["strasse", "straße"]),
)


@pytest.mark.parametrize("pattern", _TRANSLATIONS, ids=lambda pattern: ascii(pattern)[:40])
def test_each_construct_has_one_python_form(pattern: str) -> None:
    assert translate(pattern) == _TRANSLATIONS[pattern]
    re.compile(translate(pattern))


@pytest.mark.parametrize("pattern", _REFUSALS, ids=lambda pattern: ascii(pattern)[:40])
def test_refusal_names_the_construct_and_its_offset(pattern: str) -> None:
    with pytest.raises(PatternError) as caught:
        translate(pattern)
    assert str(caught.value) == _REFUSALS[pattern]
    assert f"(offset {caught.value.offset})" in str(caught.value)


@pytest.mark.parametrize(("pattern", "matched", "unmatched"), _VERDICTS)
def test_verdict_is_that_of_ecma(pattern: str, matched: list[str], unmatched: list[str]) -> None:
    search, automaton = re.compile(translate(pattern)).search, automaton_of(pattern)
    assert [text for text in matched + unmatched if search(text)] == matched
    assert [text for text in matched + unmatched if automaton.matches(text)] == matched


@pytest.mark.parametrize(
    ("pattern", "members"),
    [
        (r"\d", _DIGITS),
        (r"\w", _WORD),
        (r"\s", _BLANKS),
        (r"[^\D]", _DIGITS),
        (r"[^\W]", _WORD),
        ("[^]", _ALL),
    ],
)
def test_set_holds_just_these_of_all_characters(pattern: str, members: str) -> None:
    assert "".join(re.findall(translate(pattern), _ALL)) == members


@pytest.mark.parametrize(
    ("inside", "outside"), [(r"\d", r"\D"), (r"\w", r"\W"), (r"\s", r"\S"), ("[^]", "[]")]
)
def test_set_and_its_opposite_share_out_all_characters(inside: str, outside: str) -> None:
    taken = re.compile(translate(inside)).sub("", _ALL)
    assert taken == "".join(re.findall(translate(outside), _ALL))


@given(st.text() | st.text(alphabet=_TELLING))
@example("(?:a|" * 100 + "b)*" * 100)
@example("(" * 100 + "a" + "{200})" * 100)
@example("(" * 100 + "(?:){200}" + "){200}" * 100)
def test_any_text_compiles_or_is_refused_in_printable_ascii(pattern: str) -> None:
    try:
        said = translate(pattern)
        re.compile(said)
        automaton_of(pattern)
    except PatternError as error:
        said = str(error)
    assert said.isascii()
    assert said.isprintable()


def test_text_without_blanks_at_its_ends_is_empty_where_the_pattern_finds_nothing_else() -> None:
    blank = re.compile(translate(r"^\s$"))
    assert {chr(code) for code in range(0x110000) if blank.search(chr(code))} == {*BLANKS}
