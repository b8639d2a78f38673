"""Undocumented fields that carry a credential, each with its code."""

SECRETS: dict[str, str] = {}
