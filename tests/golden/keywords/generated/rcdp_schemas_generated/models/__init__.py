"""The models of the events and of the token flow, each loaded when first used."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._model import UNSET, Model, UnsetType
    from rcdp_schemas_generated.models.arrays import Arrays
    from rcdp_schemas_generated.models.objects import Objects
    from rcdp_schemas_generated.models.scalars import Scalars
    from rcdp_schemas_generated.models.tree import Tree
    from rcdp_schemas_generated.models.untyped import Untyped

__all__ = ["UNSET", "Arrays", "Model", "Objects", "Scalars", "Tree", "UnsetType", "Untyped"]

_MODULES = {
    "UNSET": "rcdp_schemas_generated._model",
    "Arrays": "rcdp_schemas_generated.models.arrays",
    "Model": "rcdp_schemas_generated._model",
    "Objects": "rcdp_schemas_generated.models.objects",
    "Scalars": "rcdp_schemas_generated.models.scalars",
    "Tree": "rcdp_schemas_generated.models.tree",
    "UnsetType": "rcdp_schemas_generated._model",
    "Untyped": "rcdp_schemas_generated.models.untyped",
}

if not TYPE_CHECKING:  # else every name would pass a type check

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(_MODULES[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
