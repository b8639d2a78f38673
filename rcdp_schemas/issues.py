"""Issues: what is wrong in one place of a payload.

The wording is loaded when it is first asked for, so that checking what is valid does not pay for it.
"""

from __future__ import annotations

from rcdp_schemas.contract.documents import docs_url, show_command
from rcdp_schemas.dataclass import dataclass
from rcdp_schemas.escaping import POINTER_LIMIT, escape, shorten
from rcdp_schemas.facts import Facts
from rcdp_schemas.paths import cut_names, format_field, format_pointer
from rcdp_schemas_generated.index import CODES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


def short_pointer(facts: Facts) -> str:
    """Return the pointer of an issue's place, cut where it is too long for a line."""
    return shorten(format_pointer(cut_names(facts.path, POINTER_LIMIT + 1)), POINTER_LIMIT)


@dataclass(frozen=True, slots=True, repr=False)
class Issue(Facts):
    """One violation of the contract.

    Its texts show no value of the payload; ``actual`` does, and ``hint`` may.
    """

    @property
    def name(self) -> str:
        """The name of the code, such as ``wrong-type``."""
        return CODES[self.code][0]

    @property
    def severity(self) -> Literal["error", "warning"]:
        """``error`` or ``warning``; where the check was strict, always ``error``."""
        return "error" if self.strict or CODES[self.code][1] == "error" else "warning"

    @property
    def message(self) -> str:
        """One sentence that says what is wrong."""
        from rcdp_schemas.messages import message

        return message(self)

    @property
    def pointer(self) -> str:
        """The JSON Pointer of the place; for a missing field the one that it would have."""
        return format_pointer(self.path)

    @property
    def field(self) -> str:
        """The path of the field, ``eventData.cartProducts[].quantity``; "" for the payload as a whole."""
        return format_field(self.path)

    @property
    def hint(self) -> str | None:
        """What to do, where that is certain."""
        from rcdp_schemas.hints import hint

        return hint(self)

    @property
    def notes(self) -> tuple[str, ...]:
        """What else the documentation says that bears on the issue."""
        from rcdp_schemas.notes import notes

        return notes(self)

    @property
    def docs_url(self) -> str | None:
        """Where the field is documented, for an undocumented one the field that was probably meant."""
        return docs_url(self.event, self._documented_path())

    @property
    def docs(self) -> str | None:
        """The address of the documentation, or as long as there is no site the command that shows it.

        None for an issue of the text as a whole, which no field's documentation explains.
        """
        if self.actual_type is None and not self.path:
            return None
        return self.docs_url or show_command(self.event, self._documented_path())

    def _documented_path(self) -> str:
        from rcdp_schemas.documented import field_of
        from rcdp_schemas.hints import meant

        documented = meant(self) or field_of(self)
        return documented.path if documented is not None else ""

    @property
    def evidence(self) -> str | None:
        """How sure the contract is of the field, as a grade; None where the field is not documented."""
        from rcdp_schemas.documented import field_of

        documented = field_of(self)
        return documented.evidence if documented is not None else None

    def __str__(self) -> str:
        pointer = escape(short_pointer(self))
        return f"{self.code}{' ' if pointer else ''}{pointer}: {self.message}"

    def __repr__(self) -> str:
        return f"<Issue {self}>"
