"""The typed models: a frozen dataclass for each event, its parts, and the token request and responses.

Each has ``from_dict``, ``to_dict``, ``from_json`` and ``to_json``, and is loaded when it is first used.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated.models import *  # noqa: F403 - whatever models the contract has
else:

    def __getattr__(name: str) -> object:
        from rcdp_schemas_generated import models

        return getattr(models, name)

    def __dir__() -> list[str]:
        from rcdp_schemas_generated import models

        return dir(models)
