"""Programs that measure how right the generated code and its tests are, and write down what they found."""
