"""Programs that measure how right the generated code is, and write down what they found."""
