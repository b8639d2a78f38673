"""Build-time tools of the contract: the generator, the spec lint, the benchmarks."""
