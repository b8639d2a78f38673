"""Options and settings of the whole test run, and the package as users install it."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.commands import run, run_python

# The tests that may be skipped where CI is set, each for the one reason that stands here.
_MAY_BE_SKIPPED = {
    # The platform lacks something.
    "test_full_disk_for_a_report_ends_with_2": "needs a device that is always full",
    "test_full_disk_is_said_and_ends_with_2": "needs a device that is always full",
    "test_full_disk_is_said_and_the_others_are_written": "needs a device that is always full",
    "test_interruption_ends_quietly": "needs a name for the standard input",
    "test_pipe_is_not_read_to_see_what_it_holds": "needs named pipes",
    "test_what_a_shell_passes_on_is_read_though_it_is_a_pipe": "needs names for open files",
    "test_what_is_no_readable_file_ends_with_2_and_the_rest_is_checked": "this user may read everything",
    # It takes another interpreter than the running one.
    "test_same_spec_gives_the_same_bytes_whatever_the_python": "no such Python has what the generator needs",
}

# Tests of very many cases: measuring coverage would double their time. What covers a line is a test about it.
_NOT_TRACED = (
    "codegen/test_hostile_spec.py",
    "codegen/test_patterns_node.py",
    "codegen/test_random_schemas.py",
    "docs",
    "hostile/test_growth.py",
    "json_test_suite",
    "proof/test_rule_coverage.py",
    "property/test_round_trips.py",
    "test_bench.py",
    "test_corpus.py",
)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--deep", action="store_true", help="try many more cases, new ones in each run")


def _heed_signals() -> None:
    """Restore signals that this run ignores (nohup, &), so that programs under test react to them."""
    for name in ("SIGINT", "SIGHUP", "SIGQUIT"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, signal.default_int_handler if name == "SIGINT" else signal.SIG_DFL)


def pytest_configure(config: pytest.Config) -> None:
    """Choose the depth of the property tests: the same cases each time, or many new ones with --deep."""
    _heed_signals()
    quick = settings(
        max_examples=50,
        derandomize=True,
        database=None,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    settings.register_profile("quick", quick)
    settings.register_profile("deep", quick, max_examples=2000, derandomize=False, print_blob=True)
    settings.load_profile("deep" if config.getoption("--deep") else "quick")


def pytest_itemcollected(item: pytest.Item) -> None:
    """Leave out of the coverage what tries very many cases."""
    if any(item.path.is_relative_to(Path(__file__).parent / name) for name in _NOT_TRACED):
        item.add_marker("no_cover")


def pytest_collection_finish() -> None:
    """Leave the collected tests out of garbage collection, which would look at all of them each time."""
    gc.collect()
    gc.freeze()


def _refuse_skip(report: pytest.TestReport | pytest.CollectReport, name: str) -> None:
    """Make a skip fail where CI is set, unless it is allowed."""
    if not os.environ.get("CI") or not report.skipped or hasattr(report, "wasxfail"):
        return
    reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    if _MAY_BE_SKIPPED.get(name) != reason.removeprefix("Skipped: "):
        report.outcome = "failed"
        report.longrepr = f"{reason}\nWhere CI is set, only what tests/conftest.py lists may be skipped."


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Make a skipped test fail where no skip is allowed."""
    report = yield
    _refuse_skip(report, item.name.partition("[")[0])
    return report


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Make a skipped module fail, as a test would."""
    report = yield
    _refuse_skip(report, "")
    return report


@pytest.fixture(scope="session")
def distributions(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the wheel and the source distribution, built from the tree."""
    folder = tmp_path_factory.mktemp("distributions")
    run_python("-m", "hatchling", "build", "--directory", folder)
    return folder


@pytest.fixture(scope="session")
def wheel(distributions: Path) -> Path:
    return next(distributions.glob("*.whl"))


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a fresh virtual environment that holds the wheel and nothing else."""
    folder = tmp_path_factory.mktemp("installed")
    run_python("-m", "venv", folder)
    run(folder / "bin" / "pip", "install", "--quiet", "--no-index", wheel)
    return folder / "bin"
