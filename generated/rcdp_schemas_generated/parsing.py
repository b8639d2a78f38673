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
    def __call__(self, payload: object, event: Literal["eventHomePage"], *, strict: bool = False) -> models.EventHomePage: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventSearch"], *, strict: bool = False) -> models.EventSearch: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventCategory"], *, strict: bool = False) -> models.EventCategory: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventProduct"], *, strict: bool = False) -> models.EventProduct: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventAddToCart"], *, strict: bool = False) -> models.EventAddToCart: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventCartItemEdit"], *, strict: bool = False) -> models.EventCartItemEdit: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventCheckout"], *, strict: bool = False) -> models.EventCheckout: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventTransactionComplete"], *, strict: bool = False) -> models.EventTransactionComplete: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventTransactionFailure"], *, strict: bool = False) -> models.EventTransactionFailure: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventCustomerCreate"], *, strict: bool = False) -> models.EventCustomerCreate: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventLogin"], *, strict: bool = False) -> models.EventLogin: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventUpdateProfile"], *, strict: bool = False) -> models.EventUpdateProfile: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventLogout"], *, strict: bool = False) -> models.EventLogout: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventForgotPassword"], *, strict: bool = False) -> models.EventForgotPassword: ...

    @overload
    def __call__(self, payload: object, event: Literal["eventShareWishlist"], *, strict: bool = False) -> models.EventShareWishlist: ...

    @overload
    def __call__(self, payload: object, event: Literal["TokenRequest"], *, strict: bool = False) -> models.TokenRequest: ...

    @overload
    def __call__(self, payload: object, event: Literal["TokenResponse"], *, strict: bool = False) -> models.TokenResponse: ...

    @overload
    def __call__(self, payload: object, event: Literal["TokenError"], *, strict: bool = False) -> models.TokenError: ...

    @overload
    def __call__(self, payload: ModelT, event: None = None, *, strict: bool = False) -> ModelT: ...  # type: ignore[overload-overlap]

    @overload
    def __call__(self, payload: object, event: None = None, *, strict: bool = False) -> models.AnyEvent: ...

    @overload
    def __call__(self, payload: object, event: str | None = None, *, strict: bool = False) -> models.Model: ...
