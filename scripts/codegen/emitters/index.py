"""The package's own modules: names, events, codes and their explanations, the type of parse, and copies."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from scripts.codegen.emitters.validators import PACKAGE
from scripts.codegen.ir import Code, Contract, Event
from scripts.codegen.text import literal, module_name, wrapped

HEADER = "# Generated from the spec. Do not edit: run python -m scripts.generate.\n"
_TEXTS = ("name", "severity", "summary", "meaning", "why", "fix", "silence", "event", "expect")
_CODEGEN = Path(__file__).resolve().parent.parent


def emit_index(contract: Contract) -> dict[str, str]:
    """Return the package's own modules: ``{path below generated/: text}``."""
    return {
        f"{PACKAGE}/__init__.py": '"""Generated from the spec: import ``rcdp_schemas`` instead."""\n',
        f"{PACKAGE}/py.typed": "",
        f"{PACKAGE}/index.py": _index(contract),
        f"{PACKAGE}/explanations.py": _explanations(contract.codes),
    }


def _index(contract: Contract) -> str:
    targets = {name: (module_name(component), component) for name, component in contract.targets.items()}
    codes = {code.code: (code.name, code.severity) for code in contract.codes}
    return "\n".join(
        [
            '"""What the contract holds: plain data, nothing imported."""',
            "",
            f"{HEADER}",
            f"CONTRACT_VERSION = {literal(contract.version)}",
            "",
            *_table("TARGETS", "dict[str, tuple[str, str]]", targets),
            "",
            *_block(
                "EVENTS: dict[str, dict[str, str]]",
                [line for event in contract.events for line in _event(event)],
            ),
            "",
            *_table("CODES", "dict[str, tuple[str, str]]", codes),
            "",
            f"SECRET_NAMES: tuple[str, ...] = {literal(contract.secret_names)}",
            "",
        ]
    )


def _table(name: str, kind: str, rows: Mapping[str, tuple[str, str]]) -> list[str]:
    return _block(
        f"{name}: {kind}", [f"    {literal(key)}: {literal(value)}," for key, value in rows.items()]
    )


def _block(head: str, lines: list[str]) -> list[str]:
    return [f"{head} = {{", *lines, "}"] if lines else [f"{head} = {{}}"]


def _event(event: Event) -> Iterable[str]:
    yield f"    {literal(event.name)}: {{"
    for key in ("title", "group", "summary", "description", "path", "reference_guide"):
        yield f'        "{key}": {wrapped(getattr(event, key), " " * 8)},'
    yield "    },"


def _explanations(codes: tuple[Code, ...]) -> str:
    lines = ['"""What each issue code means, and payloads that show it."""', "", HEADER]
    texts = [line for code in codes for line in _texts(code)]
    payloads = [line for code in codes for line in _payloads(code)]
    lines += [*_block("EXPLANATIONS: dict[str, dict[str, str]]", texts), ""]
    return "\n".join([*lines, *_block("PAYLOADS: dict[str, tuple[bytes, bytes]]", payloads), ""])


def _texts(code: Code) -> list[str]:
    lines = [f'        "{key}": {wrapped(getattr(code, key), " " * 8)},' for key in _TEXTS]
    return [f"    {literal(code.code)}: {{", *lines, "    },"]


def _payloads(code: Code) -> list[str]:
    lines = [f"        {wrapped(data, ' ' * 8)}," for data in (code.bad, code.good)]
    return [f"    {literal(code.code)}: (", *lines, "    ),"]


def emit_parsing(contract: Contract) -> dict[str, str]:
    """Return the module of the protocol: ``{path below generated/: text}``."""
    targets = contract.targets
    lines = [
        '"""The type of ``rcdp_schemas.parse``: which model each name gives. For type checkers alone."""',
        "",
        HEADER,
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, Literal, Protocol, overload",
        "",
        "if TYPE_CHECKING:",
        f"    from {PACKAGE} import models",
        "",
        "",
        "class Parse(Protocol):",
        '    """Returns a valid payload as the model of its event; raises ValidationError for any other."""',
    ]
    for name, component in targets.items():
        lines += _overload(f"event: Literal[{literal(name)}]", f"models.{component}")
    lines += _overload("event: str | None = None", "models.Model")
    return {f"{PACKAGE}/parsing.py": "\n".join([*lines, ""])}


def _overload(event: str, model: str) -> list[str]:
    return [
        "",
        "    @overload",
        f"    def __call__(self, payload: object, {event}, *, strict: bool = False) -> {model}: ...",
    ]


def emit_static(_contract: Contract) -> dict[str, str]:
    """Return the copied files: ``{path below generated/: text}``."""
    copied = {f"{PACKAGE}/{name}": f"support/{name}" for name in ("_checks.py", "_model.py")}
    copied["README.md"] = "templates/generated.md"
    return {path: (_CODEGEN / origin).read_text("utf-8") for path, origin in copied.items()}
