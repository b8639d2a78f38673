"""The validators: one module an event or token message, one for what all events share."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

# Undocumented fields that carry a credential, each with its code.
SECRETS: dict[str, str] = {
    "newPwd": "RC406",
    "password": "RC406",
    "client_secret": "RC406",
    "access_token": "RC406",
}
