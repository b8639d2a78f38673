"""The github format, parsed back as GitHub documents it."""

from __future__ import annotations

import json

from rcdp_schemas.reading.files import Unreadable
from tests.reporting.printing import FOUR_DEFECTS, printed, result_of
from tests.reporting.readers import Command, commands


def test_command_says_place_code_message_hint_and_docs() -> None:
    name, properties, message = next(commands(printed("github", [result_of(FOUR_DEFECTS, "./a/bad.json")])))
    assert (name, properties) == (
        "error",
        {
            "file": "a/bad.json",
            "line": "5",
            "endLine": "5",
            "col": "18",
            "endColumn": "40",
            "title": "RC203 wrong-type",
        },
    )
    assert message.splitlines() == [
        "/requestTime: `requestTime` must be an integer (milliseconds since the Unix epoch), got a string",
        "help: that instant in milliseconds is 1710000000000",
        "docs: rcdp-schemas show eventTransactionComplete.requestTime",
    ]


def test_place_of_several_lines_has_no_columns() -> None:
    (command,) = commands(printed("github", [result_of("[\n]")]))
    assert command.properties == {"file": "a.json", "line": "1", "endLine": "2", "title": "RC203 wrong-type"}


def test_what_has_a_meaning_in_a_command_is_escaped() -> None:
    hostile = "%0A::error::,a=b:c\n"
    text = json.dumps({"eventType": "eventLogin", hostile: 1})
    first, *_ = commands(printed("github", [result_of(text, f"{hostile}.json")]))
    assert first.properties["file"] == "%0A::error::,a=b:c\\u000a.json"
    assert all("\n::" not in command.message for command in commands(printed("github", [result_of(text)])))
    named = [
        command for command in commands(printed("github", [result_of(text)])) if "%0A" in command.message
    ]
    assert [command.message.partition(": ")[0] for command in named] == ["/%0A::error::,a=b:c\\u000a"]


def test_what_was_not_read_or_shown_is_said() -> None:
    text = printed(
        "github", [result_of(FOUR_DEFECTS, omitted=3)], [Unreadable("x.json", "Permission denied")]
    )
    _, notice, error = commands(text)
    title = {"file": "a.json", "title": "more issues in a.json"}
    assert notice == Command("notice", title, "3 more issues are not shown; --max-issues 0 shows all")
    assert error == Command("error", {"title": "unreadable"}, "can't read x.json: Permission denied")


def test_counts_come_last() -> None:
    assert printed("github", []) == "0 files, 0 payloads, 0 invalid: 0 errors, 0 warnings\n"
