"""The issue codes: one row of the generated table says all that is known of each."""

from __future__ import annotations

from collections.abc import Mapping

from rcdp_schemas.dataclass import dataclass, field
from rcdp_schemas.errors import UnknownCodeError
from rcdp_schemas_generated.codes import CODES, PAYLOADS, VARIANTS


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
    require_code(code)
    texts = {name: text for name, text in CODES[code].items() if name in Explanation.__slots__}
    bad, good = PAYLOADS[code]
    return Explanation(code=code, bad=bad, good=good, **texts)


def require_code(code: str) -> None:
    """Raise UnknownCodeError unless code is an issue code."""
    if code not in CODES:
        known = {row["name"]: key for key, row in CODES.items()}
        upper = str(code).strip().upper()
        raise UnknownCodeError(code, upper if upper in CODES else known.get(code))


def match_codes(prefix: str) -> tuple[str, ...]:
    """Return the codes that begin with a prefix, ``RC4`` or a whole one. Raises UnknownCodeError for none."""
    found = tuple(code for code in CODES if prefix.startswith("RC") and code.startswith(prefix))
    if not found:
        require_code(prefix)  # raises, since every code begins with itself
    return found


def severity_of(code: str) -> str:
    """Return the usual severity of a code, ``error`` or ``warning``."""
    return CODES[code]["severity"]


def variant_of(code: str, variant: str) -> Mapping[str, str]:
    """Return the keyword of a variant, and its templates: ``expected``, ``message`` and ``label``."""
    return VARIANTS[code][variant]


def guide_of(code: str) -> str:
    """Return which notes of the vendor's reference guide bear on a code, "" for none.

    Those about the ``type`` or the ``presence`` of the field, or of its ``names``, or of an ``event``.
    """
    return CODES[code]["guide"]


def place_of(code: str) -> str:
    """Return where issues of a code are shown, seen from their path.

    ``value``: the value there. ``key``: its key, or the opening bracket of what has none. ``parent``: the key
    of the object around it, since the value is missing.
    """
    return CODES[code]["place"]


def is_about(code: str, *subjects: str) -> bool:
    """Whether a code is about one of the subjects: ``bytes``, ``text``, ``name`` or ``value``."""
    return CODES[code]["about"] in subjects


def hides_others(code: str) -> bool:
    """Whether a value with such an issue could not be read: what else is found in it does not count."""
    return CODES[code]["hides"] != ""
