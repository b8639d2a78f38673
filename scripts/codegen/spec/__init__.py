"""Reading the spec: its files as plain data, then as one document whose nodes know their file and line."""
