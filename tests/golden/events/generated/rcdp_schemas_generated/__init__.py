"""Generated from the spec: import ``rcdp_schemas`` instead."""
