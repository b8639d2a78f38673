"""The configuration table: what it may hold, and the error for everything else."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

from rcdp_schemas.checking.rules import Settings
from rcdp_schemas.cli.settings_table import read_settings
from tests.runtime.payloads import pickled

_FILES = "fixtures/orders/new.json fixtures/orders/old.json fixtures/invalid/missing-order-1.json"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    for name in _FILES.split():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    return tmp_path


def _read(project: Path, text: str) -> Settings:
    settings, complaints = read_settings(tomllib.loads(text), "t", str(project))
    assert complaints == ()
    return settings


def _complaints(project: Path, text: str) -> list[str]:
    _, complaints = read_settings(tomllib.loads(text), "t", str(project))
    return [complaint.replace(str(project), "<project>") for complaint in complaints]


def test_every_key_is_read(project: Path) -> None:
    settings = _read(
        project,
        """
        paths = ["fixtures"]
        strict = true
        select = ["RC2", "RC301"]
        ignore = ["RC402"]
        [[events]]
        files = "fixtures/orders/*.json"
        event = "eventTransactionComplete"
        [[expect]]
        files = ["fixtures/invalid/missing-order-*.json", "fixtures/orders/old.json"]
        codes = ["RC202", "RC201", "RC201"]
        """,
    )
    assert (settings.folder, settings.paths, settings.strict) == (str(project), ("fixtures",), True)
    assert (settings.select, settings.ignore) == (("RC2", "RC301"), ("RC402",))
    found = [
        (settings.event_of(str(project / name)), settings.expected_codes(str(project / name)))
        for name in _FILES.split()
    ]
    complete, codes = "eventTransactionComplete", ("RC201", "RC202")
    assert found == [(complete, None), (complete, codes), (None, codes)]
    assert pickled(settings) == settings


def test_last_entry_that_matches_counts(project: Path) -> None:
    settings = _read(
        project,
        """
        events = [
            {files = "fixtures/**", event = "eventLogin"},
            {files = "**/new.json", event = "eventLogout"},
            {files = "**/old.json", event = "TokenRequest"},
        ]
        """,
    )
    found = [settings.event_of(str(project / name)) for name in _FILES.split()]
    assert found == ["eventLogout", "TokenRequest", "eventLogin"]


def test_files_are_matched_however_they_are_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = _read(project, 'events = [{files = "fixtures/orders/*.json", event = "eventLogin"}]')
    linked = project.parent / "linked"
    linked.symlink_to(project)
    (project / "fixtures" / "orders" / "link.json").symlink_to("/nowhere")
    monkeypatch.chdir(project / "fixtures")
    named = ("orders/new.json", "../fixtures/orders/./new.json", "orders/link.json")
    assert [settings.event_of(name) for name in named] == ["eventLogin"] * 3
    assert settings.event_of(str(linked / "fixtures" / "orders" / "new.json")) == "eventLogin"
    assert settings.event_of(str(project.parent / "fixtures" / "orders" / "new.json")) is None
    assert settings.event_of("/fixtures/orders/new.json") is None
    assert settings.event_of(None) is None


def test_settings_at_the_root_of_the_file_system_match_too(project: Path) -> None:
    settings = _read(project, 'events = [{files = "fixtures/orders/*.json", event = "eventLogin"}]')
    at_root = Settings(folder=os.sep, events=settings.events)
    assert at_root.event_of("/fixtures/orders/new.json") == "eventLogin"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("Paths = []", "t: unknown key 'Paths'; did you mean 'paths'?"),
        ("jobs = 1", "t: unknown key 'jobs'; the keys are paths, strict, select, ignore, events, expect"),
        ('paths = "fixtures"', "t.paths must be a list of strings"),
        ("paths = [1]", "t.paths must be a list of strings"),
        (
            'paths = ["a", "/a"]',
            "t.paths: '/a' is not a path below the folder of this file, such as fixtures",
        ),
        ('paths = [".."]', "t.paths: '..' is not a path below"),
        ('paths = ["a/../../b/*.json"]', "t.paths: 'a/../../b/*.json' is not a path below"),
        ("strict = 1", "t.strict must be true or false"),
        ("select = true", "t.select must be a list of strings"),
        ('select = ["rc2"]', "t.select: unknown issue code 'rc2'; the codes are"),
        ('ignore = ["unknown-field"]', "t.ignore: unknown issue code 'unknown-field'; did you mean 'RC202'?"),
        ("events = {}", "t.events must be an array of tables"),
        ("events = [1]", "t.events must be an array of tables"),
        ('events = [{files = "**", evnt = 1, event = "eventLogin"}]', "t.events[0]: unknown key 'evnt'; did"),
        ('events = [{files = "**"}]', "t.events[0] has no key 'event'"),
        ('events = [{event = "eventLogin"}]', "t.events[0] has no key 'files'"),
        ('events = [{files = "**", event = ["eventLogin"]}]', "t.events[0].event must be a string"),
        (
            'events = [{files = "**", event = "eventLogn"}]',
            "t.events[0].event: unknown event 'eventLogn'; did you mean 'eventLogin'?",
        ),
        ('events = [{files = "**", event = ""}]', "t.events[0].event: unknown event ''; "),
        (
            'events = [{files = "fixtures/ordrs/*.json", event = "eventLogin"}]',
            "t.events[0].files: no file below <project> matches 'fixtures/ordrs/*.json'",
        ),
        ('events = [{files = "/a", event = "eventLogin"}]', "t.events[0].files: '/a' is not a path below"),
        ('events = [{files = "[b-a]", event = "eventLogin"}]', "t.events[0].files: '[b-a]' has a range of"),
        (
            'events = [{files = "../a", event = "eventLogin"}]',
            "t.events[0].files: '../a' is not a path below",
        ),
        ('events = [{files = 1, event = "eventLogin"}]', "t.events[0].files must be a string or a list of"),
        ('events = [{files = [], event = "eventLogin"}]', "t.events[0].files must be a string or a list of"),
        ('expect = [{files = "**", codes = []}]', "t.expect[0].codes must be a list of one string or more"),
        ('expect = [{files = "**", codes = "RC201"}]', "t.expect[0].codes must be a list of one string or"),
        ('expect = [{files = "**", codes = ["RC2"]}]', "t.expect[0].codes: unknown issue code 'RC2'; "),
        (
            'expect = [{files = "**", codes = ["RC104"]}]',
            "t.expect[0].codes: RC104 is what an unmet expectati",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(project: Path, text: str, complaint: str) -> None:
    (found,) = _complaints(project, text)
    assert found.startswith(complaint)


def test_everything_that_is_wrong_is_said_at_once(project: Path) -> None:
    found = _complaints(
        project,
        """
        strict = "yes"
        select = ["RC9", "RC8"]
        [[events]]
        files = ["fixtures/none.json", "fixtures/**", "fixtures/nothing.json"]
        event = "eventNone"
        [[expect]]
        [[expect]]
        """,
    )
    assert [complaint.partition(":")[0] for complaint in found] == [
        "t.strict must be true or false",
        "t.select",
        "t.select",
        "t.events[0].files",
        "t.events[0].files",
        "t.events[0].event",
        "t.expect[0] has no key 'files'",
        "t.expect[0] has no key 'codes'",
        "t.expect[1] has no key 'files'",
        "t.expect[1] has no key 'codes'",
    ]
