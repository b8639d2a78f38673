"""How the typed models name what the contract names: attributes and classes of fields."""

from __future__ import annotations

from importlib import import_module

from rcdp_schemas.dataclass import dataclass, fields
from rcdp_schemas.names import find_target

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._model import Model


@dataclass(frozen=True, slots=True)
class Attribute:
    """The attribute of a field, and the model of its value or of the items in it, None where it has none."""

    name: str
    model: type[Model] | None


def model_of(target: str) -> type[Model]:
    """Return the model of an event or token schema. Raises UnknownEventError."""
    _, component = find_target(target)
    model: type[Model] = getattr(import_module("rcdp_schemas_generated.models"), component)
    return model


def attributes_of(model: type[Model]) -> dict[str, Attribute]:
    """Return the attributes of a model by the names of the fields that they hold."""
    return {
        known.metadata["wire"]: Attribute(known.name, known.metadata.get("model", _no_model)())
        for known in fields(model)
        if "wire" in known.metadata
    }


def _no_model() -> None:
    return None


def expression(target: str, path: str) -> str:
    """Return what reads a field in Python: ``event.event_data.cart_products[0].quantity``."""
    model: type[Model] | None = model_of(target)
    words = ["event" if target.startswith("event") else "message"]
    for token in path.split("."):
        name = token.removesuffix("[]")
        assert model is not None, "only an object has members"
        attribute = attributes_of(model)[name]
        words.append(f".{attribute.name}{'[0]' if token != name else ''}")
        model = attribute.model
    return "".join(words)
