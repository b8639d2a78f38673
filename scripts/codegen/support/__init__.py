"""Modules that are copied verbatim into the generated package."""
