"""Programs for those who build the package: the generator, the lint of the spec, proofs and benchmarks."""
