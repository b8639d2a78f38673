"""From a payload to what is wrong with it."""
