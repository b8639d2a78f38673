"""Undocumented fields that carry a credential, each with its code."""

SECRETS: dict[str, str] = {
    "password": "RC406",
    "client_secret": "RC406",
}
