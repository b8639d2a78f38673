"""A run of ``validate``: from the files that were named to the results that are reported."""
