"""Programs that test the tests and the generator, and write their figures to ``docs/proof/``."""
