"""The event catalogue: Markdown pages of events, fields, issue codes, and of what is not certain."""
