"""JSON-shaped YAML 1.2, read with PyYAML: the values that JSON has, each with its place."""
