"""Parses reports back into the issues that they show, each format as its own readers do."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from junitparser import JUnitXml, TestCase, TestSuite
from markdown_it import MarkdownIt
from markdown_it.token import Token


class Seen(NamedTuple):
    """An issue as a report shows it; None where the format has no place for something."""

    file: str
    severity: str | None
    code: str
    pointer: str
    line: int
    column: int | None
    end: tuple[int, int] | None
    words: str


class Command(NamedTuple):
    """A workflow command."""

    name: str
    properties: dict[str, str]
    message: str


_CONCISE = re.compile(
    r"(?P<file>.*):(?P<line>\d+):(?P<column>\d+): "
    r"(?P<severity>error|warning)\[(?P<code>RC\d{3})\](?P<pointer>.*?): (?P<words>.*)"
)
_FULL = re.compile(
    r"(?P<severity>error|warning)\[(?P<code>RC\d{3})\] [a-z-]+: (?P<message>.*)\n"
    r" *--> (?P<file>.*):(?P<line>\d+):(?P<column>\d+)(?P<pointer>.*)\n"
    r"(?P<rest>(?:.+\n)*)"
)


def read_concise(text: str) -> Iterator[Seen]:
    for found in _CONCISE.finditer(text):
        place = int(found["line"]), int(found["column"]), None
        pointer = found["pointer"].strip()
        yield Seen(found["file"], found["severity"], found["code"], pointer, *place, found["words"])


def read_full(text: str) -> Iterator[Seen]:
    for found in _FULL.finditer(text):
        line, column = int(found["line"]), int(found["column"])
        words = "\n".join((found["message"], found["rest"]))
        place = line, column, None  # a mark ends with its line, which a span need not
        yield Seen(found["file"], found["severity"], found["code"], found["pointer"].strip(), *place, words)


def read_json(text: str) -> Iterator[Seen]:
    yield from _results(json.loads(text)["results"])


def read_ndjson(text: str) -> Iterator[Seen]:
    head, *results, tail = map(json.loads, text.splitlines())
    assert (head["version"], "summary" in tail) == (1, True)
    yield from _results(results)


def _results(results: list[dict[str, Any]]) -> Iterator[Seen]:
    for result in results:
        for issue in result["issues"]:
            place = issue["location"]
            yield Seen(
                result["file"],
                issue["severity"],
                issue["code"],
                issue["pointer"],
                place["line"],
                place["column"],
                (place["end_line"], place["end_column"]),
                f"{issue['message']}\n{issue['hint']}",
            )


def read_sarif(text: str) -> Iterator[Seen]:
    (run,) = json.loads(text)["runs"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        (location,) = result["locations"]
        physical = location["physicalLocation"]
        region = physical["region"]
        (logical,) = location.get("logicalLocations", [{"fullyQualifiedName": ""}])
        words = result["message"]["text"].replace("{{", "{").replace("}}", "}")
        yield Seen(
            physical["artifactLocation"]["uri"],
            result["level"],
            result["ruleId"],
            logical["fullyQualifiedName"],
            region["startLine"],
            region["startColumn"],
            (region["endLine"], region["endColumn"]),
            words,
        )


def cases(text: str) -> Iterator[tuple[TestSuite, TestCase]]:
    """Yield each test case of a JUnit report, with its suite."""
    for suite in JUnitXml.fromstring(text.encode()):
        for case in suite:
            yield suite, case


def read_junit(text: str) -> Iterator[Seen]:
    for _, case in cases(text):
        for failure in case.result:
            yield from read_concise(failure.text or "")
        yield from read_concise(case.system_out or "")


def commands(text: str) -> Iterator[Command]:
    """Yield the workflow commands of a log, as GitHub documents them."""
    for line in text.splitlines():
        if line.startswith("::"):
            head, _, message = line[2:].partition("::")
            name, _, properties = head.partition(" ")
            pairs = (pair.split("=", 1) for pair in properties.split(","))
            yield Command(name, {key: _unescaped(value) for key, value in pairs}, _unescaped(message))


def _unescaped(text: str) -> str:
    for escaped, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escaped, char)
    return text


def read_github(text: str) -> Iterator[Seen]:
    for name, properties, message in commands(text):
        if name == "notice":
            continue
        pointer, separator, words = message.partition(": ") if message.startswith("/") else ("", "", message)
        assert bool(separator) == bool(pointer)
        column, end = properties.get("col"), properties.get("endColumn")
        yield Seen(
            properties["file"],
            name,
            properties["title"].split()[0],
            pointer,
            int(properties["line"]),
            int(column) if column else None,
            (int(properties["endLine"]), int(end)) if end else None,
            words,
        )


def read_gitlab(text: str) -> Iterator[Seen]:
    for entry in json.loads(text):
        if entry["check_name"] == "omitted":
            continue
        severity = {"major": "error", "minor": "warning"}[entry["severity"]]
        location = entry["location"]
        code, separator, words = entry["description"].partition(": ")
        code, _, pointer = code.partition(" ")
        assert (code, separator) == (entry["check_name"], ": ")
        yield Seen(location["path"], severity, code, pointer, location["lines"]["begin"], None, None, words)


def rendered(text: str) -> list[Token]:
    """Return the tokens of a Markdown text with tables."""
    return MarkdownIt("commonmark").enable("table").parse(text)


def read_markdown(text: str) -> Iterator[Seen]:
    file, row = "", list[str]()
    tokens = rendered(text)
    for index, token in enumerate(tokens):
        if token.type == "heading_open" and token.tag == "h3":
            file = shown(tokens[index + 1])
        elif token.type == "td_open":
            row.append(shown(tokens[index + 1]))
        elif token.type == "tr_close" and row:
            place, code, pointer, *words = row
            row = []
            if not code:  # what is not shown is said in a row of its own
                continue
            line, _, column = place.partition(":")
            code, severity = code.split()
            yield Seen(file, severity, code, pointer, int(line), int(column), None, "\n".join(words))


def shown(token: Token) -> str:
    """Return the visible text of a line of Markdown, in which only code and line breaks may be markup."""
    children = token.children or []
    assert {child.type for child in children} <= {"text", "code_inline", "html_inline", "softbreak"}
    assert {child.content for child in children if child.type == "html_inline"} <= {"<br>"}
    return "".join("\n" if child.type == "html_inline" else child.content for child in children)


READERS: dict[str, Callable[[str], Iterator[Seen]]] = {
    "full": read_full,
    "concise": read_concise,
    "json": read_json,
    "ndjson": read_ndjson,
    "sarif": read_sarif,
    "junit": read_junit,
    "github": read_github,
    "gitlab": read_gitlab,
    "markdown": read_markdown,
}
