"""Undocumented fields that carry a credential, each with its code."""

SECRETS: dict[str, str] = {
    "newPwd": "RC406",
    "password": "RC406",
    "client_secret": "RC406",
    "access_token": "RC406",
}
