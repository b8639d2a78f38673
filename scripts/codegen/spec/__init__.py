"""Read the spec: its files as plain data, then all of them as one document, with the place of each node."""
