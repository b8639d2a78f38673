"""What is typed wrong on the command line gets a suggestion, and the usage of its command."""

from __future__ import annotations

from pathlib import Path

import pytest

from rcdp_schemas import cli


def _error(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert cli.main(arguments) == 2
    done = capsys.readouterr()
    assert done.out == ""
    return done.err


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("validat", "did you mean 'validate'?"),
        ("check", "did you mean 'validate'?"),
        (
            "x",
            "the commands are validate, list, show, schema, example, explain, fields, coverage",
        ),
        ("bad.json", "to check that path: `rcdp-schemas validate bad.json`"),
    ],
)
def test_wrong_command_gets_a_suggestion(
    name: str, step: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.json").touch()
    error = _error(capsys, "--verbose", name)
    assert error.startswith("usage: rcdp-schemas [-h]")
    assert error.endswith(f"rcdp-schemas: error: there is no command '{name}'; {step}\n")


@pytest.mark.parametrize(
    ("argument", "suggestion"),
    [
        ("--format", "; did you mean --output-format?"),
        ("--format=json", "; did you mean --output-format?"),
        ("--colour", "; did you mean --color?"),
        ("--xyzzy", ""),
    ],
)
def test_wrong_option_gets_a_suggestion_and_the_usage_of_its_command(
    argument: str, suggestion: str, capsys: pytest.CaptureFixture[str]
) -> None:
    error = _error(capsys, "validate", argument)
    assert error.startswith("usage: rcdp-schemas validate [-h]")
    assert error.endswith(f"validate: error: unrecognized arguments: {argument}{suggestion}\n")


def test_option_that_a_command_does_not_have_is_not_suggested_for_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert _error(capsys, "list", "--format", "x").endswith("unrecognized arguments: --format x\n")


def _field(wanted: str, meant: str) -> str:
    """Return what is said of a field without its event."""
    name = meant.rpartition(".")[2]
    return (
        f"'{wanted}' is a field, and an event comes before it, such as `rcdp-schemas show {meant}`; "
        f"`rcdp-schemas fields --name {name}` shows every event that has it"
    )


@pytest.mark.parametrize(
    ("wanted", "step"),
    [
        ("RC203", "'RC203' is an issue code; `rcdp-schemas explain RC203` explains it"),
        ("rc203", "'rc203' is an issue code; `rcdp-schemas explain RC203` explains it"),
        ("customerCode", _field("customerCode", "eventHomePage.customer.customerCode")),
        (
            "/eventData/cartProducts/1/quantity",
            _field("eventData.cartProducts.quantity", "eventCartItemEdit.eventData.cartProducts.quantity"),
        ),
        ("eventLogn", "unknown event 'eventLogn'; did you mean 'eventLogin'?"),
        ("login.customerCode", "unknown event 'login'; did you mean 'eventLogin'?"),
    ],
)
def test_show_says_how_to_write_what_is_no_event(
    wanted: str, step: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _error(capsys, "show", wanted) == f"rcdp-schemas: {step}\n"


def test_show_takes_the_pointer_of_a_report_behind_the_event(capsys: pytest.CaptureFixture[str]) -> None:
    pages = []
    for wanted in ("eventCheckout.eventData.cartProducts.sku", "eventCheckout/eventData/cartProducts/0/sku"):
        assert cli.main(("show", wanted)) == 0
        pages.append(capsys.readouterr().out)
    assert pages[0] == pages[1]


@pytest.mark.parametrize(
    "command", ["validate", "list", "show", "schema", "example", "explain", "fields", "coverage"]
)
def test_help_of_each_command_ends_with_two_examples_that_can_be_parsed(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main((command, "--help")) == 0
    examples = capsys.readouterr().out.partition("\nexamples:\n")[2].splitlines()
    assert len(examples) == 2
    for example in examples:
        program, *arguments = example.split()
        assert program == "rcdp-schemas"
        assert cli.make_parser(arguments).parse_args(arguments).command
