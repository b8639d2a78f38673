"""What an issue code means, why it matters, and how to mend the payload."""

from __future__ import annotations

from rcdp_schemas.contract.names import require_code
from rcdp_schemas.dataclass import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """An issue code in full.

    ``bad`` and ``good`` are whole inputs as bytes, the second the first one mended; ``event`` is the
    event to name when they are checked, empty where they name it themselves. ``expect`` is the code that
    a configuration expects of them, empty for none.
    """

    code: str
    name: str
    severity: str
    summary: str
    meaning: str
    why: str
    fix: str
    silence: str
    event: str
    expect: str
    bad: bytes = field(repr=False)
    good: bytes = field(repr=False)


def explain(code: str) -> Explanation:
    """Return the explanation of an issue code. Raises UnknownCodeError."""
    from rcdp_schemas_generated.explanations import EXPLANATIONS, PAYLOADS

    require_code(code)
    bad, good = PAYLOADS[code]
    return Explanation(code=code, bad=bad, good=good, **EXPLANATIONS[code])
