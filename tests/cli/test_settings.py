"""Which file the settings come from, and the errors for a file that can't be used."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from rcdp_schemas.checking.rules import Settings
from rcdp_schemas.cli.settings import find_settings, load_settings

_STRICT = "[tool.rcdp-schemas]\nstrict = true\n"


@pytest.fixture(autouse=True)
def _in_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the working directory the root of a project, above which no settings are looked for."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)


def _write(name: str, text: str | bytes) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(text.encode() if isinstance(text, str) else text)


def _complaint(text: str | bytes) -> str:
    _write("pyproject.toml", text)
    settings, (complaint,) = find_settings()
    assert settings == Settings()
    return complaint


def test_settings_are_a_value() -> None:
    settings = [Settings("a", strict=True), Settings("a", strict=True), Settings("a"), Settings()]
    assert settings[0] == settings[1] != settings[2] != "a"
    assert len({*settings}) == 3


def test_nothing_is_set_where_there_is_no_file_or_no_table() -> None:
    assert find_settings() == (Settings(), ())
    for text in (
        "",
        "[tool]\n",
        "tool = 'rcdp-schemas'\n",
        "[tool.other]\nstrict = 1\n",
        '[project]\ndependencies = ["rcdp-schemas"]\n',
    ):
        _write("pyproject.toml", text)
        assert find_settings() == (Settings(), ())


def test_nearest_table_above_the_folder_counts() -> None:
    _write("pyproject.toml", _STRICT)
    _write("a/pyproject.toml", "[tool.other]\n")
    _write("a/b/pyproject.toml", '[tool.rcdp-schemas]\nignore = ["RC402"]\n')
    _write("a/b/c/payload.json", "{}")
    root = Path.cwd()
    assert find_settings("a") == (Settings(folder=str(root), strict=True), ())
    assert find_settings("a/b/c") == (Settings(folder=str(root / "a" / "b"), ignore=("RC402",)), ())


def test_tables_above_the_root_of_a_repository_do_not_count() -> None:
    _write("pyproject.toml", _STRICT)
    Path("inner/.git").mkdir(parents=True)
    assert find_settings("inner") == (Settings(), ())


def test_search_ends_at_the_root_of_the_file_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: False)
    monkeypatch.setattr(Path, "is_file", lambda _: False)
    assert find_settings() == (Settings(), ())


def test_working_directory_that_is_gone_has_no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("gone").mkdir()
    monkeypatch.chdir("gone")
    Path.cwd().rmdir()
    assert find_settings() == (Settings(), ())


def test_table_without_keys_sets_nothing() -> None:
    _write("pyproject.toml", "[tool.rcdp-schemas]\n")
    assert find_settings() == (Settings(folder=str(Path.cwd())), ())


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[tool.rcdp-schemas]\nstrict = yes\n", r"is not TOML: Invalid value \(at line 2, column 10\)"),
        (b"# \xff\n# \xfe\n[tool.rcdp-schemas]\n", r"is not UTF-8 text \(at line 1\)"),
        (
            "[tool.rcdp_schemas]\nstrict = true\n",
            r"unknown table \[tool.rcdp_schemas\]; did you mean \[tool.rcdp-schemas\]\?",
        ),
        ("tool.rcdp-schemas = 1\n", "tool.rcdp-schemas must be a table"),
        ("[tool.rcdp-schemas]\nstrict = " + "[" * 20_000, "is nested too deeply"),
        ("[tool.rcdp-schemas]\n" + "a . " * 100 + "a = 1", "is nested too deeply"),
        ("[[tool.rcdp-schemas]]\n", "tool.rcdp-schemas must be a table"),
        (f"[tool.rcdp-schemas]\nstrict = {'1' * 5000}\n", "is not TOML: Exceeds the limit .*"),
        ("[tool.rcdp-schemas]\n" + "#" * 2**24, f"is larger than {2**24} bytes"),
    ],
)
def test_file_that_can_not_be_used_is_named_with_the_reason(text: str | bytes, complaint: str) -> None:
    assert re.fullmatch(f"pyproject.toml: {complaint}", _complaint(text))


@pytest.mark.parametrize("text", ["no TOML at all", 'dependencies = ["rcdp-schemas", "rcdp-schemas[yaml]"'])
def test_file_without_a_table_for_the_program_is_not_even_parsed(text: str) -> None:
    _write("pyproject.toml", text)
    assert find_settings() == (Settings(), ())


@pytest.mark.parametrize(
    "text",
    [
        "[tool.rcdp-schemas]\nstrict = true",
        "[ tool . 'rcdp-schemas' ]\nstrict = true",
        "tool.rcdp-schemas.strict = true",
        '[tool]\n"rcdp-schemas" = {strict = true}',
    ],
)
def test_table_is_found_however_it_is_written(text: str) -> None:
    _write("pyproject.toml", text)
    assert find_settings()[0].strict


_DAMAGED = (
    "[tool.rcdp-schemas\n",
    "[tool.rcdp-schemas # ours\n",
    "[tool.rcdp-schemas}\n",
    "[tool.rcdp-schemas)\n",
    "  [ tool . 'rcdp-schemas'\n",
    '[tool."rcdp-schemas\n',
    "tool.rcdp-schemas]\n",
    "{tool.rcdp-schemas]\n",
    "(tool.rcdp-schemas)\n",
    "tool.rcdp-schemas\n",
    "[tool.rcdp schemas]\n",
    "[tool rcdp-schemas]\n",
    "[tool,rcdp-schemas]\n",
    "[[tool.rcdp-schemas.events]\n",
    "[[tool.rcdp-schemas.events\n",
    "[tool.rcdp-schema\n",
    "[rcdp-schemas\n",
    "[Tool.RCDP-Schemas\n",
)


@pytest.mark.parametrize("header", _DAMAGED)
@pytest.mark.parametrize("before", ["", "\ufeff", "[project]\nname = 'a'\n", "\r\n"])
def test_damaged_header_is_never_passed_over(header: str, before: str) -> None:
    complaint = _complaint(f"{before}{header}strict = true\n")
    line = 1 + before.count("\n")
    assert re.fullmatch(rf"pyproject.toml: is not TOML: .* \(at line {line}, column \d+\)", complaint)


@pytest.mark.parametrize("header", ["[tool.rcdp-schemas]\n", *_DAMAGED])
@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be"])
def test_file_that_is_not_utf_8_is_never_passed_over(encoding: str, header: str) -> None:
    text = f"{header}strict = true\n"
    assert _complaint(text.encode(encoding)) == "pyproject.toml: is not UTF-8 text (at line 1)"
    text = f"# \u00e9\n{header}"
    assert _complaint(text.encode("latin-1")) == "pyproject.toml: is not UTF-8 text (at line 1)"


@pytest.mark.parametrize("text", [_STRICT, f"# first\n{_STRICT}"])
def test_byte_order_mark_is_accepted(text: str) -> None:
    _write("pyproject.toml", f"\ufeff{text}")
    assert find_settings() == (Settings(folder=str(Path.cwd()), strict=True), ())
    assert load_settings("pyproject.toml") == find_settings()


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("[rcdp-schemas]", "rcdp-schemas"),
        ("[[rcdp-schemas.events]]", "rcdp-schemas"),
        ("[[rcdp-schemas]]", "rcdp-schemas"),
        ("rcdp-schemas.strict = true", "rcdp-schemas"),
        ("[rcdp_schema]", "rcdp_schema"),
        ("[tool.rcdp-schema]", "tool.rcdp-schema"),
        ("[[tool.rcdp-schema.events]]", "tool.rcdp-schema"),
        ("tool.rcdp-schema.strict = true", "tool.rcdp-schema"),
        ("[tool.rcdp_schema]", "tool.rcdp_schema"),
        ("[tool.rcdpschemas]", "tool.rcdpschemas"),
        ("[tool.RCDP-Schemas]", "tool.RCDP-Schemas"),
        ("[tool.rdcp-schemas]", "tool.rdcp-schemas"),
        ("[tool.rcdp-shemas]", "tool.rcdp-shemas"),
        ("[tools.rcdp-schemas]", "tools.rcdp-schemas"),
        ("[Tool.rcdp-schemas]", "Tool.rcdp-schemas"),
    ],
)
def test_table_that_nobody_reads_is_named_with_what_was_meant(header: str, name: str) -> None:
    complaint = f"pyproject.toml: unknown table [{name}]; did you mean [tool.rcdp-schemas]?"
    assert _complaint(f"{header}\n") == complaint
    assert _complaint(f"{header}\n{_STRICT}") == complaint


@pytest.mark.parametrize(
    "text",
    [
        '[project]\nname = "rcdp-schemas"\n',
        '[tool.uv.sources]\nrcdp-schemas = {path = "../rcdp-schemas"}\n',
        '[tool.poetry.dependencies]\nrcdp-schemas = "*"\n',
        '[dependency-groups]\nrcdp-schemas = ["rcdp-schemas==0.1"]\n',
        '[project]\ndependencies = [\n  "rcdp-schemas",\n  "rcdp-schemas[yaml]",\n',
        "# [tool.rcdp-schemas]\n# strict = true\n",
        "# [tool.rcdp-schemas\n[tool\n",
        "[tool.rcdp-schemas-service]\n",
        "[tool.rcdp]\n[tool.json-schema]\n[tool.schemas]\n# [tool.rcdp-schemas]\n",
        "[tool.json-schema\n",
        "[tool]\n[rcdp]\nschemas = 1\n",
        "rcdp-schemas = 1\n",
    ],
)
def test_tables_and_keys_of_others_are_left_alone(text: str) -> None:
    _write("pyproject.toml", text)
    assert find_settings() == (Settings(), ())


def test_file_above_is_named_as_seen_from_the_working_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    _write("pyproject.toml", "[tool.rcdp-schemas]\nstrct = true\n")
    Path("a").mkdir()
    monkeypatch.chdir("a")
    expected = "../pyproject.toml: tool.rcdp-schemas: unknown key 'strct'; did you mean 'strict'?"
    assert find_settings()[1] == (expected,)


def test_named_file_needs_the_table() -> None:
    _write("other/settings.toml", _STRICT)
    assert load_settings("other/settings.toml") == (
        Settings(folder=str(Path("other").absolute()), strict=True),
        (),
    )
    _write("empty.toml", "")
    assert load_settings(os.devnull)[1][0].endswith("null: can't be read: not a regular file")
    assert load_settings("empty.toml")[1] == ("empty.toml: has no table [tool.rcdp-schemas]",)
    assert load_settings("none.toml")[1] == ("none.toml: can't be read: No such file or directory",)
    assert load_settings("a\x00b")[1] == ("a\x00b: can't be read: embedded null byte",)
