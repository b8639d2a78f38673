"""What the options of a run leave open, and the project's settings say."""

from __future__ import annotations

from argparse import Namespace

from rcdp_schemas.configuration.files import find_root, find_settings, load_settings
from rcdp_schemas.inputs.named import Project


def fill_in(options: Namespace) -> tuple[Namespace, tuple[str, ...]]:
    """Return the options with the settings for what they leave open, and what is wrong with these.

    An option replaces a setting: codes of the command line are not added to those of the configuration.
    Where no path is named, ``paths`` are those of the settings, and ``project`` says where they start from.
    """
    settings, complaints = load_settings(options.config) if options.config is not None else find_settings()
    defaults = {"strict": settings.strict, "select": settings.select, "ignore": settings.ignore}
    given = {name: value for name, value in vars(options).items() if value is not None}
    project = None
    if not options.paths and settings.paths:
        project = Project(settings.folder, find_root(settings.folder))
        given["paths"] = list(settings.paths)
    filled = {**vars(options), **defaults, **given, "project": project, "settings": settings}
    return Namespace(**filled), complaints
