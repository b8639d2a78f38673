"""Emitters: pure functions from the intermediate representation to ``{path: text}``."""
