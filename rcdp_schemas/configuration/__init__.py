"""The project's settings: what they are, where they stand, and how they are read."""
