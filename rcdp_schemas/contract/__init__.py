"""What the contract says."""
