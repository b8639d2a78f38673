"""Bytes to payloads, with every place in the text."""
