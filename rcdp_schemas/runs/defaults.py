"""What the options of a run leave open, and the project's settings say."""

from __future__ import annotations

import os
from argparse import Namespace

from rcdp_schemas.configuration.files import find_root, find_settings, load_settings
from rcdp_schemas.reading.files import STDIN, Project

_LOST = "the working directory was removed: change to another one, or name every file by its absolute path"


def fill_in(options: Namespace) -> tuple[Namespace, tuple[str, ...]]:
    """Return the options with the settings for what they leave open, and what is wrong with these.

    An option replaces a setting: codes of the command line are not added to those of the configuration.
    Where no path is named, ``paths`` are those of the settings, and ``project`` says where they start from.
    """
    if _is_lost(options):
        return options, (_LOST,)
    settings, complaints = load_settings(options.config) if options.config is not None else find_settings()
    defaults = {"strict": settings.strict, "select": settings.select, "ignore": settings.ignore}
    given = {name: value for name, value in vars(options).items() if value is not None}
    project = None
    if not options.paths and settings.paths:
        project = Project(settings.folder, find_root(settings.folder))
        given["paths"] = list(settings.paths)
    filled = {**vars(options), **defaults, **given, "project": project, "settings": settings}
    return Namespace(**filled), complaints


def _is_lost(options: Namespace) -> bool:
    """Whether a path is relative, and the working directory was removed, so that it leads nowhere."""
    reports = [report.path for report in getattr(options, "reports", ())]
    names = [*options.paths, *reports, options.config, options.stdin_filename]
    if all(name in (None, STDIN) or os.path.isabs(name) for name in names):
        return False
    try:
        os.getcwd()
    except FileNotFoundError:
        return True
    return False
