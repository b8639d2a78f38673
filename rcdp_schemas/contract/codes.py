"""The issue codes: their severity and words, and where their issues are shown, from the generated table."""

from __future__ import annotations

from collections.abc import Mapping

from rcdp_schemas.dataclass import dataclass, field
from rcdp_schemas.errors import UnknownCodeError
from rcdp_schemas_generated.codes import CODES, PAYLOADS, VARIANTS

SOFT = "soft-"
"""The prefix of a variant that is a warning, although its code is usually an error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All that is known of an issue code.

    ``bad`` is an input with the issue and ``good`` the same input fixed, both as bytes. ``event`` is the
    event to check them as, "" if they name it themselves. ``expect`` is the code that the configuration
    expects of them, "" for none.
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
    require_code(code)
    row = {name: cell for name, cell in CODES[code].items() if name in Explanation.__slots__}
    bad, good = PAYLOADS[code]
    return Explanation(code=code, bad=bad, good=good, **row)


def require_code(code: str) -> None:
    """Raise UnknownCodeError unless code is an issue code."""
    if code not in CODES:
        known = {row["name"]: key for key, row in CODES.items()}
        upper = str(code).strip().upper()
        raise UnknownCodeError(code, upper if upper in CODES else known.get(code))


def match_codes(prefix: str) -> tuple[str, ...]:
    """Return the codes that begin with a prefix such as ``RC4``. Raises UnknownCodeError if none does."""
    found = tuple(code for code in CODES if prefix.startswith("RC") and code.startswith(prefix))
    if not found:
        require_code(prefix)  # raises, since every code begins with itself
    return found


def severity_of(code: str, variant: str = "") -> str:
    """Return the severity of a variant of a code, ``error`` or ``warning``; without one, the usual one."""
    return "warning" if variant.startswith(SOFT) else CODES[code]["severity"]


def variant_of(code: str, variant: str) -> Mapping[str, str]:
    """Return a variant's keyword and its templates ``expected``, ``message`` and ``label``."""
    return VARIANTS[code][variant]


def guide_of(code: str) -> str:
    """Return which notes of the vendor's reference guide concern a code, "" for none.

    Notes on a field's ``type`` or ``presence``, on its ``names``, or on an ``event``.
    """
    return CODES[code]["guide"]


def place_of(code: str) -> str:
    """Return which part of a payload is marked for issues of a code.

    ``value``: the value at the issue's path. ``key``: the key there, or the opening bracket if there is no
    key. ``parent``: the key of the object around it, because the value is missing.
    """
    return CODES[code]["place"]


def is_about(code: str, *subjects: str) -> bool:
    """Whether a code is about one of the subjects: ``bytes``, ``text``, ``name`` or ``value``."""
    return CODES[code]["about"] in subjects


def hides_others(code: str) -> bool:
    """Whether a value with such an issue could not be read, so that other findings in it don't count."""
    return CODES[code]["hides"] != ""
