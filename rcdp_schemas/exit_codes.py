"""What the program's exit codes mean."""

from __future__ import annotations

VALID = 0
INVALID = 1
UNUSABLE = 2
INTERNAL = 3
INTERRUPTED = 130
PIPE_CLOSED = 141

MEANING = (
    "exit codes: 0 all payloads are valid, 1 a payload has an error, "
    "2 wrong usage or a file that can't be read, 3 an internal error"
)
