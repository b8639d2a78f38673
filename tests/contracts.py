"""The contract of a spec folder, read once a run: reading the project's takes a second or two."""

from __future__ import annotations

from functools import cache

from scripts import generate

load_contract = cache(generate.load_contract)
