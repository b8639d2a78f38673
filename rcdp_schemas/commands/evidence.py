"""The grades of evidence in words."""

from __future__ import annotations

from types import MappingProxyType

GRADES = MappingProxyType(
    {
        "table": "a table of the vendor's page states it",
        "prose": "the running text of the vendor's page states it",
        "example": "only a sample of the vendor's page shows it",
        "conflict": "the vendor's page contradicts itself; the contract decides",
        "inferred": "the vendor's page does not say it; the contract concludes it",
    }
)
