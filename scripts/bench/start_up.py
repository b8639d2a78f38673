"""What the start of a program takes: the import, and the validators of all events."""

from __future__ import annotations

from random import Random

import rcdp_schemas as rcdp
from scripts.bench.figures import Figure, Options, Section, table_of_programs
from scripts.bench.processes import NOTHING, Program, figures, python, run

_ROUNDS = 25
IMPORT = "import rcdp_schemas"
ALL_EVENTS = "import rcdp_schemas, and all 15 validators"
_OTHERS = ("jsonschema_rs", "fastjsonschema", "msgspec", "pydantic", "jsonschema")


def _measure(options: Options) -> list[Figure]:
    names = tuple(event.name for event in rcdp.events())
    use_all = f"import rcdp_schemas as rcdp\nfor name in {names!r}: rcdp.is_valid({{}}, name)"
    programs = [
        NOTHING,
        Program(IMPORT, python(IMPORT)),
        Program(ALL_EVENTS, python(use_all)),
        *(Program(f"import {name}", python(f"import {name}")) for name in _OTHERS),
    ]
    random = Random(options.seed)  # noqa: S311 - no secrets
    for program in programs:  # leaves compiled modules behind
        run(program)
    return figures("start", programs, options.rounds or _ROUNDS, random)


START_UP = Section(
    "start-up",
    "Start-up",
    """\
New processes, with compiled modules at hand: a Python that does nothing, one that imports us, one that has
used the validators of all events, and the imports of others.

Milliseconds on the clock, and of processors; then the clock's as many times those of a Python that does
nothing; then megabytes of memory.""",
    _measure,
    table_of_programs,
)
