"""Payloads as the curl command that sends them."""

from __future__ import annotations

from shlex import quote

from rcdp_schemas.commands.refusals import UnusableError
from rcdp_schemas.contract.documents import FORM, endpoint_of
from rcdp_schemas.json_text import json_text

_TENANT, _TENANT_PLACEHOLDER = "{tenantHash}", "<TENANT_HASH>"


def curl_command(target: str, payload: dict[str, object]) -> str:
    """Return the command for a POSIX shell, with placeholders for what only the caller knows.

    Raises UnusableError for the schema of an answer, which nobody sends.
    """
    endpoint = endpoint_of(target)
    if endpoint.statuses:
        raise UnusableError(
            f"{target} is an answer, which nobody sends; "
            "`rcdp-schemas example TokenRequest --as curl` shows what is sent"
        )
    words = [f'-X POST "{endpoint.url.replace(_TENANT, _TENANT_PLACEHOLDER)}"']
    if endpoint.authorized:
        words.append('-H "Authorization: Bearer <ACCESS_TOKEN>"')
    words.append(f'-H "Content-Type: {endpoint.media_type}"')
    if endpoint.media_type == FORM:
        words += [f"--data-urlencode {quote(f'{name}={value}')}" for name, value in payload.items()]
    else:
        words.append(f"-d {quote(json_text(payload))}")
    return "curl " + " \\\n  ".join(words) + "\n"
