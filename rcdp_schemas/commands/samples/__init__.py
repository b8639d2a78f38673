"""Sample payloads in other forms than JSON."""
