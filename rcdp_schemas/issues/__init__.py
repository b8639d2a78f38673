"""What is wrong with a payload, and how to say it."""
