"""A program of a user of the installed package: it must run, and pass mypy's strict mode."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

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


if TYPE_CHECKING:  # mistakes that the types must catch: mypy complains about a comment that is not needed

    def mistaken(login: rcdp.models.EventLogin) -> int:
        login.src_id = "MobileApp"  # type: ignore[misc]
        print(login.event_data.customerCode)  # type: ignore[attr-defined]
        print(rcdp.models.EventLogon)  # type: ignore[attr-defined]
        rcdp.models.EventLoginData(customer_code=100)  # type: ignore[arg-type]
        print(rcdp.check(login).isues)  # type: ignore[attr-defined]
        print(rcdp.parse(PAYLOAD, "eventLogin").event_data.wishlist_id)  # type: ignore[attr-defined]
        return login.customer.email  # type: ignore[return-value]


if __name__ == "__main__":
    model = rcdp.parse(PAYLOAD, "eventLogin")
    print(refusal(PAYLOAD, "eventLogin"), contact(model), json.loads(model.to_json()) == PAYLOAD)
