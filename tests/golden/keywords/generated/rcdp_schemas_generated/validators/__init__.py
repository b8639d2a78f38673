"""The validators, one module a schema."""
