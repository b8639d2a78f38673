"""The models of the events and of the token flow, each loaded when first used."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._model import UNSET, Model, UnsetType
    from rcdp_schemas_generated.models.any_event import AnyEvent
    from rcdp_schemas_generated.models.event_buy import EventBuy, EventBuyData, EventBuyProduct
    from rcdp_schemas_generated.models.event_leave import EventLeave, EventLeaveData
    from rcdp_schemas_generated.models.shared import Customer, Envelope
    from rcdp_schemas_generated.models.token_request import TokenRequest

__all__ = [
    "UNSET",
    "AnyEvent",
    "Customer",
    "Envelope",
    "EventBuy",
    "EventBuyData",
    "EventBuyProduct",
    "EventLeave",
    "EventLeaveData",
    "Model",
    "TokenRequest",
    "UnsetType",
]

_MODULES = {
    "UNSET": "rcdp_schemas_generated._model",
    "AnyEvent": "rcdp_schemas_generated.models.any_event",
    "Customer": "rcdp_schemas_generated.models.shared",
    "Envelope": "rcdp_schemas_generated.models.shared",
    "EventBuy": "rcdp_schemas_generated.models.event_buy",
    "EventBuyData": "rcdp_schemas_generated.models.event_buy",
    "EventBuyProduct": "rcdp_schemas_generated.models.event_buy",
    "EventLeave": "rcdp_schemas_generated.models.event_leave",
    "EventLeaveData": "rcdp_schemas_generated.models.event_leave",
    "Model": "rcdp_schemas_generated._model",
    "TokenRequest": "rcdp_schemas_generated.models.token_request",
    "UnsetType": "rcdp_schemas_generated._model",
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
