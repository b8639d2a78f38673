"""An issue is one thing that is wrong in a payload; a report holds all issues of a payload.

The words of an issue are computed when they are read, so that checking does not pay for them.
"""

from __future__ import annotations

from typing import Literal

from rcdp_schemas.contract.codes import severity_of, variant_of
from rcdp_schemas.contract.documents import docs_url, show_command
from rcdp_schemas.contract.pointers import Tokens, cut_names, format_field, format_pointer
from rcdp_schemas.dataclass import dataclass, field
from rcdp_schemas.escaping import POINTER_LIMIT, escape, shorten
from rcdp_schemas_generated.codes import CODES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues.neighbours import Neighbours

MASK = "***"
"""Shown in place of a value that must stay secret."""


@dataclass(frozen=True, slots=True)
class Location:
    """A span of the text. Lines and columns count from 1, columns in code points; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Issue:
    """One violation of the contract.

    Its message shows no values of the payload; ``actual`` does, and ``hint`` may.

    ``path`` holds member names and array indexes from the root. ``variant`` says in which way the code was
    raised, and ``wanted`` what the broken rule requires: types, choices, a bound, the name of a format.
    ``actual`` is the offending value: None for a missing field and for an issue of the text as a whole,
    ``"***"`` if the value is masked; for an unmet expectation, the codes that were raised. ``actual_type`` is
    its JSON type, ``missing`` for an absent field, None if there is no value. ``event`` is the event or token
    schema that the payload was validated as, None if that is unknown. ``spelling`` is how the text writes a
    number: its digits, or a YAML alias; None without a text, and if the value is masked. ``is_json_text``:
    the value is a string that holds the JSON of the object or array that belongs there. ``lowered`` is what
    of a profile makes an error a warning, "" if nothing does.
    """

    code: str
    variant: str
    path: Tokens
    wanted: object = field(hash=False)
    actual: object = field(hash=False)
    actual_type: str | None
    event: str | None
    strict: bool = False
    masked: bool = False
    neighbours: Neighbours | None = field(default=None, compare=False)
    location: Location | None = None
    spelling: str | None = None
    is_json_text: bool = False
    lowered: str = ""

    @property
    def name(self) -> str:
        """The name of the code, such as ``wrong-type``."""
        return CODES[self.code]["name"]

    @property
    def severity(self) -> Literal["error", "warning"]:
        """``error`` or ``warning``; in a strict check always ``error``."""
        usual = "warning" if self.lowered else severity_of(self.code, self.variant)
        return "error" if self.strict or usual == "error" else "warning"

    @property
    def keyword(self) -> str:
        """The broken JSON Schema keyword; ``yaml`` for a fault of YAML syntax, "" if there is none."""
        return variant_of(self.code, self.variant)["keyword"]

    @property
    def expected(self) -> str:
        """What was expected, in words."""
        from rcdp_schemas.issues.wording import expectation

        return expectation(self)

    @property
    def message(self) -> str:
        """One sentence that says what is wrong."""
        from rcdp_schemas.issues.wording import message

        return message(self)

    @property
    def pointer(self) -> str:
        """The JSON Pointer of the value, or where a missing field would be."""
        return format_pointer(self.path)

    @property
    def field(self) -> str:
        """The path of the field, ``eventData.cartProducts[].quantity``; "" for the payload as a whole."""
        return format_field(self.path)

    @property
    def hint(self) -> str | None:
        """What to do, if that is certain."""
        from rcdp_schemas.issues.hints import hint

        return hint(self)

    @property
    def notes(self) -> tuple[str, ...]:
        """What else the documentation says about it."""
        from rcdp_schemas.issues.notes import notes

        return notes(self)

    @property
    def docs_url(self) -> str | None:
        """The address of the field's documentation; for an undocumented field, of the one probably meant."""
        return docs_url(self.event, self._documented_path())

    @property
    def docs(self) -> str | None:
        """The address of the documentation or, while no site is published, the command that shows it.

        None for an issue of the text as a whole, which no field's documentation explains.
        """
        if self.actual_type is None and not self.path:
            return None
        return self.docs_url or show_command(self.event, self._documented_path())

    def _documented_path(self) -> str:
        from rcdp_schemas.contract.fields import field_at
        from rcdp_schemas.issues.hints import meant

        documented = meant(self) or field_at(self.event, self.path)
        return documented.path if documented is not None else ""

    @property
    def evidence(self) -> str | None:
        """How sure the contract is of the field, as a grade; None for an undocumented field."""
        from rcdp_schemas.contract.fields import field_at

        documented = field_at(self.event, self.path)
        return documented.evidence if documented is not None else None

    def __str__(self) -> str:
        pointer = escape(short_pointer(self))
        return f"{self.code}{' ' if pointer else ''}{pointer}: {self.message}"

    def __repr__(self) -> str:
        return f"<Issue {self}>"


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Report:
    """What a check found in one payload.

    ``event`` is the event or token schema that the payload was validated as, None if that is unknown.
    ``matched_by`` says how it was found: ``argument``, ``model``, ``configured pattern``, ``eventType``,
    ``file name`` or ``folder name``. ``issues`` holds errors and warnings. ``overrides`` says what of a
    profile the verdict rests on, and why.
    """

    event: str | None
    matched_by: str | None
    issues: tuple[Issue, ...]
    overrides: tuple[str, ...] = field(default=(), repr=False)

    @property
    def valid(self) -> bool:
        """Whether there is no error; in a strict check no warning either."""
        return not self.errors

    @property
    def errors(self) -> tuple[Issue, ...]:
        """The issues that make the payload invalid."""
        return tuple(issue for issue in self.issues if issue.severity == "error")

    @property
    def warnings(self) -> tuple[Issue, ...]:
        """The issues that do not make the payload invalid."""
        return tuple(issue for issue in self.issues if issue.severity == "warning")


def short_pointer(issue: Issue) -> str:
    """Return an issue's pointer, cut if it is too long for a line."""
    return shorten(format_pointer(cut_names(issue.path, POINTER_LIMIT + 1)), POINTER_LIMIT)
