"""``dataclasses``, safe to import from several threads at once.

``@dataclass`` looks for ``typing`` among the loaded modules, and uses it even while another thread is still
loading it. The import of ``typing`` below waits until it is complete.
"""

from __future__ import annotations

import typing  # noqa: F401 - see above
from dataclasses import asdict, dataclass, field, fields, replace

__all__ = ["asdict", "dataclass", "field", "fields", "replace"]
