"""Import generated modules from their text, without files."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any


@dataclass(frozen=True, slots=True)
class Package:
    """Generated modules by their path, imported without a trace in ``sys.modules``."""

    files: Mapping[str, str]
    modules: dict[str, ModuleType] = field(default_factory=dict)

    def load(self, name: str) -> Any:
        """Return a module or package by its dotted name."""
        if name not in self.modules:
            module = self.modules[name] = ModuleType(name)
            vars(module)["__builtins__"] = {**vars(builtins), "__import__": self._import}
            exec(compile(self.files[self._path(name)], name, "exec", dont_inherit=True), vars(module))  # noqa: S102
        return self.modules[name]

    def _import(self, name: str, *rest: Any) -> Any:
        return self.load(name) if self._path(name) in self.files else builtins.__import__(name, *rest)

    def _path(self, name: str) -> str:
        package, module = (f"{name.replace('.', '/')}{end}" for end in ("/__init__.py", ".py"))
        return package if package in self.files else module
