"""Bytes to payloads, with the place of every value: JSON, NDJSON and YAML."""
