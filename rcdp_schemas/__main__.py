"""``python -m rcdp_schemas`` is the program ``rcdp-schemas``."""

from __future__ import annotations

from rcdp_schemas.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
