"""Print the other files of the generated package: names and events, the type of ``parse``, copied modules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from scripts.codegen.ir import Contract, Event
from scripts.codegen.text import HEADER, PACKAGE, block, literal, module_name, wrapped

_CODEGEN = Path(__file__).resolve().parent.parent


def emit_index(contract: Contract) -> dict[str, str]:
    """Return the package's own modules: ``{path below generated/: text}``."""
    return {
        f"{PACKAGE}/__init__.py": '"""Generated from the spec: import ``rcdp_schemas`` instead."""\n',
        f"{PACKAGE}/py.typed": "",
        f"{PACKAGE}/index.py": _index(contract),
    }


def _index(contract: Contract) -> str:
    targets = {name: (module_name(component), component) for name, component in contract.targets.items()}
    elsewhere = {
        name: event.reference_guide.says for event in contract.events for name in event.reference_guide.names
    }
    return "\n".join(
        [
            '"""What the contract holds: plain data, nothing imported."""',
            "",
            f"{HEADER}",
            f"CONTRACT_VERSION = {literal(contract.version)}",
            "",
            *_table("TARGETS", "dict[str, tuple[str, str]]", targets),
            "",
            *block(
                "EVENTS: dict[str, dict[str, str]]",
                [line for event in contract.events for line in _event(event)],
            ),
            "",
            *block(
                "EVENTS_ELSEWHERE: dict[str, str]",
                [f"    {literal(name)}: {wrapped(says, '    ')}," for name, says in elsewhere.items()],
            ),
            "",
            f"SECRET_NAMES: tuple[str, ...] = {literal(contract.secret_names)}",
            "",
        ]
    )


def _table(name: str, kind: str, rows: Mapping[str, tuple[str, str]]) -> list[str]:
    return block(f"{name}: {kind}", [f"    {literal(key)}: {literal(value)}," for key, value in rows.items()])


def _event(event: Event) -> Iterable[str]:
    yield f"    {literal(event.name)}: {{"
    for key in ("title", "group", "summary", "description", "path"):
        yield f'        "{key}": {wrapped(getattr(event, key), " " * 8)},'
    yield f'        "reference_guide": {wrapped(event.reference_guide.says, " " * 8)},'
    yield "    },"


def emit_parsing(contract: Contract) -> dict[str, str]:
    """Return the module of the protocol: ``{path below generated/: text}``."""
    targets = contract.targets
    lines = [
        '"""The type of ``rcdp_schemas.parse``: which model each name gives. For type checkers alone."""',
        "",
        HEADER,
        "from __future__ import annotations",
        "",
        "from typing import TYPE_CHECKING, Literal, Protocol, TypeVar, overload",
        "",
        "if TYPE_CHECKING:",
        f"    from {PACKAGE} import models",
        "",
        '    ModelT = TypeVar("ModelT", bound=models.Model)',
        "",
        "",
        "class Parse(Protocol):",
        '    """Returns a valid payload as the model of its event; raises ValidationError for any other."""',
    ]
    for name, component in targets.items():
        lines += _overload(f"event: Literal[{literal(name)}]", f"models.{component}")
    lines += _overload("event: None = None", "ModelT", payload="ModelT")
    if contract.events:
        lines[-1] += "  # type: ignore[overload-overlap]"  # a model is an object too
        lines += _overload("event: None = None", "models.AnyEvent")
    lines += _overload("event: str | None = None", "models.Model")
    return {f"{PACKAGE}/parsing.py": "\n".join([*lines, ""])}


def _overload(event: str, model: str, payload: str = "object") -> list[str]:
    return [
        "",
        "    @overload",
        f"    def __call__(self, payload: {payload}, {event}, *, strict: bool = False) -> {model}: ...",
    ]


def emit_static(_contract: Contract) -> dict[str, str]:
    """Return the copied files: ``{path below generated/: text}``."""
    copied = {f"{PACKAGE}/{name}": f"support/{name}" for name in ("_checks.py", "_model.py", "_words.py")}
    copied["README.md"] = "templates/generated.md"
    return {path: (_CODEGEN / origin).read_text("utf-8") for path, origin in copied.items()}
