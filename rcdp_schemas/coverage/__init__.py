"""How much of the contract a user's fixtures exercise: a report, and never a verdict."""
