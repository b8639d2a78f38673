"""A program of a user of the installed package: it must run, and pass mypy's strict mode."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import rcdp_schemas as rcdp

PAYLOAD = {
    "srcId": "WBSTR",
    "srcType": "Website",
    "requestTime": 1710000000000,
    "customer": {"email": "user@mail.com"},
    "eventData": {"customerCode": "c-123"},
    "storeHours": {"opens": "08:00"},
}


def refusal(payload: object, event: str) -> str:
    """Return the codes of the issues that a payload has in strict mode."""
    try:
        rcdp.validate(payload, event, strict=True)
    except rcdp.errors.ValidationError as error:
        return " ".join(issue.code for issue in error.issues)
    return ""


def contact(login: rcdp.models.EventLogin) -> str:
    """Return the customer's address in lower case, or the customer's code if there is none."""
    email = login.customer.email
    return login.event_data.customer_code if email is rcdp.UNSET else email.lower()


def cart_of(event: rcdp.models.AnyEvent) -> str:
    """Return the product or the cart that an event is about: a checker knows the class from the name."""
    if event.event_name == "eventAddToCart":
        return event.event_data.product_id
    if isinstance(event, rcdp.models.EventCartItemEdit):
        return event.event_data.cart_id
    return ""


def judged(login: rcdp.models.EventLogin) -> tuple[rcdp.models.EventLogin, rcdp.models.EventLogin]:
    """Return a model as it is judged: every function takes it, and gives its class."""
    name: Literal["eventLogin"] = login.event_name
    rcdp.validate(login, name)
    rcdp.validate({**login.to_dict(), "customer": login.customer}, name)
    assert rcdp.is_valid(login)
    assert not list(rcdp.iter_errors(login))
    assert rcdp.check(login).event == name
    assert rcdp.get_event(login) is rcdp.get_event(rcdp.models.EventLogin) is rcdp.get_event(name)
    return rcdp.parse(login), replace(login, extra_fields={"colour": "blue"})


def named(payload: object) -> rcdp.models.AnyEvent:
    """Return the model of a payload that names its event."""
    return rcdp.parse(payload)


if TYPE_CHECKING:  # mistakes that the types must catch: mypy complains about a comment that is not needed

    def mistaken(login: rcdp.models.EventLogin) -> int:
        login.src_id = "MobileApp"  # type: ignore[misc]
        print(login.event_data.customerCode)  # type: ignore[attr-defined]
        print(rcdp.models.EventLogon)  # type: ignore[attr-defined]
        rcdp.models.EventLoginData(customer_code=100)  # type: ignore[arg-type]
        print(rcdp.check(login).isues)  # type: ignore[attr-defined]
        print(rcdp.parse(PAYLOAD, "eventLogin").event_data.wishlist_id)  # type: ignore[attr-defined]
        print(cart_of(login.customer))  # type: ignore[arg-type]
        print(login.event_name == "eventLogout")  # type: ignore[comparison-overlap]
        login.extra_fields["colour"] = "blue"  # type: ignore[index]
        replace(login, colour="blue")  # type: ignore[call-arg]
        print(rcdp.parse(login).event_data.wishlist_id)  # type: ignore[attr-defined]
        return login.customer.email  # type: ignore[return-value]


if __name__ == "__main__":
    model = rcdp.parse(PAYLOAD, "eventLogin")
    print(refusal(PAYLOAD, "eventLogin"), contact(model), json.loads(model.to_json()) == PAYLOAD)
    same, coloured = judged(model)
    print(
        same == model,
        list(coloured.extra_fields),
        repr(cart_of(named({**PAYLOAD, "eventType": "eventLogin"}))),
    )
