"""The generator: reads ``spec/``, builds the intermediate representation, and prints everything from it."""
