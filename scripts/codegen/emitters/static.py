"""Files that are copied as they are: the support modules and the README of the generated tree."""

from __future__ import annotations

from pathlib import Path

from scripts.codegen.emitters.validators import PACKAGE
from scripts.codegen.ir import Contract

_CODEGEN = Path(__file__).resolve().parent.parent


def emit_static(_contract: Contract) -> dict[str, str]:
    """Return the copied files: ``{path below generated/: text}``."""
    copied = {
        f"{PACKAGE}/{name}": f"support/{name}"
        for name in ("_checks.py", "_formats.py", "_model.py", "_words.py")
    }
    copied["README.md"] = "templates/generated.md"
    return {path: (_CODEGEN / origin).read_text("utf-8") for path, origin in copied.items()}
