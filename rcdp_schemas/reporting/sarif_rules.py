"""What a SARIF report says of the program: its versions, and what each issue code means."""

from __future__ import annotations

from types import MappingProxyType

from rcdp_schemas.contract.codes import explain
from rcdp_schemas.version import __version__
from rcdp_schemas_generated.codes import CODES
from rcdp_schemas_generated.index import CONTRACT_VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

INDEXES: Mapping[str, int] = MappingProxyType({code: index for index, code in enumerate(CODES)})
"""The place of each code among the rules."""


def sarif_text(text: str) -> str:
    """Return text as a SARIF message, in which braces and links would have a meaning."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "\\](")


def tool() -> dict[str, object]:
    """Return the description of the program, with a rule for each issue code."""
    driver = {
        "name": "rcdp-schemas",
        "version": __version__,
        "rules": [_rule(code) for code in CODES],
        "properties": {"contract": CONTRACT_VERSION},
    }
    return {"driver": driver}


def _rule(code: str) -> dict[str, object]:
    explained = explain(code)
    parts = {"Why": explained.why, "How to mend it": explained.fix, "How to silence it": explained.silence}
    return {
        "id": code,
        "name": explained.name,
        "shortDescription": {"text": sarif_text(explained.summary)},
        "fullDescription": {"text": sarif_text(explained.meaning)},
        "help": {
            "text": sarif_text("\n\n".join(f"{title}: {text}" for title, text in parts.items())),
            "markdown": sarif_text("\n\n".join(f"**{title}.** {text}" for title, text in parts.items())),
        },
        "defaultConfiguration": {"level": explained.severity},
        "properties": {"problem.severity": explained.severity},
    }
