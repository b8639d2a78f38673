"""Support for tests of programs that send events: strategies for payloads, and two assertions.

Needs Hypothesis: ``pip install "hypothesis>=6.170,<7"``.
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis
except ModuleNotFoundError as error:
    raise ModuleNotFoundError(
        'rcdp_schemas.testing needs Hypothesis: pip install "hypothesis>=6.170,<7"', name=error.name
    ) from None

from rcdp_schemas.testing.assertions import assert_issues, assert_valid
from rcdp_schemas.testing.broken import Broken, broken_payloads
from rcdp_schemas.testing.strategies import payloads

del _hypothesis

__all__ = ["Broken", "assert_issues", "assert_valid", "broken_payloads", "payloads"]
