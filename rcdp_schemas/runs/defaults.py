"""What the options of a run leave open, and the project's settings say."""

from __future__ import annotations

import os
from argparse import Namespace

from rcdp_schemas.configuration.files import find_settings, load_settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.configuration.settings import Settings


def fill_in(options: Namespace) -> tuple[Namespace, tuple[str, ...]]:
    """Return the options with the settings for what they leave open, and what is wrong with these.

    An option replaces a setting: codes of the command line are not added to those of the configuration.
    """
    settings, complaints = load_settings(options.config) if options.config is not None else find_settings()
    defaults = {"strict": settings.strict, "select": settings.select, "ignore": settings.ignore}
    given = {name: value for name, value in vars(options).items() if value is not None}
    paths = options.paths or _paths(settings)
    return Namespace(
        **{**vars(options), **defaults, **given, "paths": paths, "settings": settings}
    ), complaints


def _paths(settings: Settings) -> list[str]:
    """Return the paths that are checked where none is named, as seen from the working directory."""
    folder = settings.folder
    return [os.path.relpath(os.path.join(folder, path)) for path in settings.paths]
