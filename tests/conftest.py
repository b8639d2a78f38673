"""Options and settings of the whole test run, and the package as a user installs it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from rcdp_schemas import checking
from tests.commands import run, run_python


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--deep", action="store_true", help="try many more cases, new ones in each run")


def pytest_configure(config: pytest.Config) -> None:
    """Choose how hard the property tests look: the same cases each time, or many new ones with --deep."""
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


@pytest.fixture(autouse=True)
def unworn() -> None:
    """Let no test go the fast path because of what others have checked."""
    checking._fast.cache_clear()


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
