"""The generator: source, bundle, build, intermediate representation, emitters, output."""
