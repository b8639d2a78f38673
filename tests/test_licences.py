"""Files by others are in the tree with the notices of their authors."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import ROOT

_NOTICES = {
    "tests/json_test_suite/LICENSE": "fisker Cheung",
    "tests/json_test_suite/LICENSE-JSONTestSuite": "2016 Nicolas Seriot",
    "tests/official_suite/LICENSE": "2012 Julian Berman",
    "tests/reporting/schemas/LICENSE-sarif": "Microsoft Corporation",
}


@pytest.mark.parametrize("notice", _NOTICES)
def test_files_of_others_have_the_notice_of_their_author(notice: str) -> None:
    words = " ".join((ROOT / notice).read_text(encoding="utf-8").split())
    assert f"Copyright (c) {_NOTICES[notice]}" in words
    assert "The above copyright notice and this permission notice shall be included in all copies" in words
    readme = (ROOT / notice).with_name("README.md").read_text(encoding="utf-8")
    assert f"`{Path(notice).name}`" in readme
