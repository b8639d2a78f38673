"""What the contract says: names, events, fields, documents."""
