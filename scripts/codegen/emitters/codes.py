"""Print ``codes.py``: all that is known of each issue code, and the words of hints and notes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.codegen.ir import Code, Contract, Sentence, Variant
from scripts.codegen.text import HEADER, PACKAGE, block, literal, wrapped

_FIRST = ("name", "severity", "about", "place", "hides", "guide")
_TEXTS = ("summary", "meaning", "why", "fix", "silence", "event", "expect")
_VARIANT = ("keyword", "expected", "message", "label")


def emit_codes(contract: Contract) -> dict[str, str]:
    """Return the module of the codes: ``{path below generated/: text}``."""
    words = contract.words
    return {
        f"{PACKAGE}/codes.py": "\n".join(
            [
                '"""What is known of each issue code, and the words of sentences: plain data."""',
                "",
                HEADER,
                *_table("CODES: dict[str, dict[str, str]]", (_row(code) for code in contract.codes)),
                *_table(
                    "VARIANTS: dict[str, dict[str, dict[str, str]]]",
                    (_variants(code) for code in contract.codes),
                ),
                *_strings("TYPES", words.types),
                *_strings("FORMATS", words.formats),
                *_strings("ASIDES", words.asides),
                *_sentences("HINTS", words.hints),
                *_sentences("NOTES", words.notes),
                *_table("PAYLOADS: dict[str, tuple[bytes, bytes]]", map(_payloads, contract.codes)),
            ]
        )
    }


def _table(head: str, rows: Iterator[list[str]]) -> list[str]:
    return [*block(head, [line for row in rows for line in row]), ""]


def _strings(name: str, words: Mapping[str, str]) -> list[str]:
    rows = ([f"    {literal(key)}: {literal(value)},"] for key, value in words.items())
    return _table(f"{name}: dict[str, str]", rows)


def _sentences(name: str, sentences: tuple[Sentence, ...]) -> list[str]:
    rows = ([f"    {literal(each.rule)}: {literal((each.says, each.shows_value))},"] for each in sentences)
    return _table(f"{name}: dict[str, tuple[str, bool]]", rows)


def _row(code: Code) -> list[str]:
    known = {key: getattr(code, key) for key in (*_FIRST, *_TEXTS)} | {"hides": "yes" if code.hides else ""}
    lines = [f"        {literal(key)}: {wrapped(text, ' ' * 8)}," for key, text in known.items()]
    return [f"    {literal(code.code)}: {{", *lines, "    },"]


def _variants(code: Code) -> list[str]:
    lines = [line for variant in code.variants for line in _variant(variant)]
    return [f"    {literal(code.code)}: {{", *lines, "    },"]


def _variant(variant: Variant) -> list[str]:
    lines = [f"            {literal(key)}: {literal(getattr(variant, key))}," for key in _VARIANT]
    return [f"        {literal(variant.name)}: {{", *lines, "        },"]


def _payloads(code: Code) -> list[str]:
    lines = [f"        {wrapped(data, ' ' * 8)}," for data in (code.bad, code.good)]
    return [f"    {literal(code.code)}: (", *lines, "    ),"]
