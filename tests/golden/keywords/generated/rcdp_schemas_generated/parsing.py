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
    def __call__(self, payload: object, event: Literal["Scalars"], *, strict: bool = False) -> models.Scalars: ...

    @overload
    def __call__(self, payload: object, event: Literal["Objects"], *, strict: bool = False) -> models.Objects: ...

    @overload
    def __call__(self, payload: object, event: Literal["Arrays"], *, strict: bool = False) -> models.Arrays: ...

    @overload
    def __call__(self, payload: object, event: Literal["Untyped"], *, strict: bool = False) -> models.Untyped: ...

    @overload
    def __call__(self, payload: object, event: Literal["Tree"], *, strict: bool = False) -> models.Tree: ...

    @overload
    def __call__(self, payload: ModelT, event: None = None, *, strict: bool = False) -> ModelT: ...

    @overload
    def __call__(self, payload: object, event: str | None = None, *, strict: bool = False) -> models.Model: ...
