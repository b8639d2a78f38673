"""What the contract says: names, events, fields, codes, documents."""
