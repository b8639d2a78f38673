"""The type of ``rcdp_schemas.parse``: which model each name gives. For type checkers alone."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Protocol, TypeVar, overload

if TYPE_CHECKING:
    from rcdp_schemas_generated import models

    ModelT = TypeVar("ModelT", bound=models.Model)


class Parse(Protocol):
    """Returns a valid payload as the model of its event; raises ValidationError for any other."""

    @overload
    def __call__(self, payload: object, event: Literal["eventBuy"], *, strict: bool = False) -> models.EventBuy: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventLeave"], *, strict: bool = False) -> models.EventLeave: ...

    @overload
    def __call__(self, payload: object, event: Literal["TokenRequest"], *, strict: bool = False) -> models.TokenRequest: ...

    @overload
    def __call__(self, payload: ModelT, event: None = None, *, strict: bool = False) -> ModelT: ...  # type: ignore[overload-overlap]

    @overload
    def __call__(self, payload: object, event: None = None, *, strict: bool = False) -> models.AnyEvent: ...

    @overload
    def __call__(self, payload: object, event: str | None = None, *, strict: bool = False) -> models.Model: ...
