"""Emitters: functions that print files from the contract, as ``{path: text}``."""
