"""What the contract holds: plain data, nothing imported."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

CONTRACT_VERSION = "1.2.0"

TARGETS: dict[str, tuple[str, str]] = {
    "Scalars": ("scalars", "Scalars"),
    "Objects": ("objects", "Objects"),
    "Arrays": ("arrays", "Arrays"),
    "Untyped": ("untyped", "Untyped"),
    "Tree": ("tree", "Tree"),
}

EVENTS: dict[str, dict[str, str]] = {}

EVENTS_ELSEWHERE: dict[str, str] = {}

SECRET_NAMES: tuple[str, ...] = ()
