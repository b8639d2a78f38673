"""Measurements: how long the programs take, and how much memory, beside others that do the same."""
