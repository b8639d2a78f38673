"""What the spec says of each field, one module a schema."""
