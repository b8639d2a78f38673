"""Evidence as the pages show it: the grade as a mark, and the places of the vendor's page behind it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from scripts.codegen.emitters.catalogue.markdown import bullets, code, link, note, prose
from scripts.codegen.ir import Contract, Evidence, Source

GRADES = {
    "table": "a table of the vendor's page states it",
    "prose": "the running text of the vendor's page states it",
    "example": "only a sample of the vendor's page shows it",
    "conflict": "the vendor's page contradicts itself; the contract decides",
    "inferred": "the vendor's page does not say it; the contract concludes it",
}
"""The grades in words, from the surest to the least sure."""

_GUIDE = "../guides/how-the-contract-is-decided.md"


def mark(grade: str) -> str:
    """Return a grade as a mark that links to what it means."""
    return f"{link(grade, f'{_GUIDE}#{grade}')}{{ .grade .grade-{grade} }}"


def summary(evidences: Iterable[Evidence]) -> str:
    """Return how many fields have which grade, the surest first."""
    counts = Counter(evidence.grade for evidence in evidences)
    return ", ".join(f"{counts[grade]} {mark(grade)}" for grade in GRADES if counts[grade])


def details(contract: Contract, evidence: Evidence) -> str:
    """Return the grade in words, the places it comes from, the decision, and what would settle it."""
    words = GRADES.get(evidence.grade, "")
    lines = [f"**Evidence** {mark(evidence.grade)} {words}."]
    quoted = bullets(place(source) for source in evidence.sources)
    decided = [f"**Decision** {prose(evidence.decision, contract)}"] if evidence.decision else []
    open_question = [f"**Would settle it** {prose(evidence.settles, contract)}"] if evidence.settles else []
    return "\n\n".join(filter(None, [*lines, quoted, *decided, *open_question]))


def place(source: Source) -> str:
    """Return one place of the vendor's page with its words."""
    return f"{source.kind} of “{prose(source.section)}”: {code(source.quote)}"


def guide_note(contract: Contract, text: str) -> str:
    """Return what the vendor's other pages say otherwise, set apart; nothing where they don't."""
    return note("reference-guide", "The API Reference Guide differs", prose(text, contract))
