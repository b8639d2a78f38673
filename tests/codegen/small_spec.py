"""A whole spec of one event, as small as the lint lets it be, to be broken in one place at a time."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

_OPENAPI = """\
openapi: 3.1.0
info: {title: Small, version: 1.0.0}
servers:
  - url: https://example.com
tags:
  - name: Navigation
  - name: Authentication
security:
  - BearerToken: []
paths:
  /callback/{tenantHash}/eventPing:
    $ref: paths/eventPing.yaml
  /token:
    $ref: paths/token.yaml
components:
  schemas:
    Envelope:
      $ref: schemas/Envelope.yaml
    EventPing:
      $ref: schemas/EventPing.yaml
    EventPingData:
      $ref: schemas/EventPingData.yaml
    TokenRequest:
      $ref: schemas/TokenRequest.yaml
  responses:
    Accepted:
      $ref: responses/Accepted.yaml
  parameters:
    TenantHash:
      $ref: parameters/TenantHash.yaml
  securitySchemes:
    BearerToken:
      type: http
      scheme: bearer
x-issue-codes:
  $ref: codes.yaml
x-secret-fields:
  code: RC406
  names: [password, client_secret]
x-token-schemas: [TokenRequest]
"""

_EVENT_PING = """\
post:
  operationId: eventPing
  tags: [Navigation]
  x-title: Ping
  summary: Fires now and then.
  description: Nobody knows why.
  parameters:
    - $ref: ../openapi.yaml#/components/parameters/TenantHash
  requestBody:
    required: true
    content:
      application/json:
        schema:
          $ref: ../openapi.yaml#/components/schemas/EventPing
        examples:
          minimal: {summary: Least, externalValue: ../examples/eventPing/minimal.json}
          full: {summary: All, externalValue: ../examples/eventPing/full.json}
  responses:
    '202':
      $ref: ../openapi.yaml#/components/responses/Accepted
    '400':
      $ref: ../openapi.yaml#/components/responses/Accepted
    '401':
      $ref: ../openapi.yaml#/components/responses/Accepted
    '403':
      $ref: ../openapi.yaml#/components/responses/Accepted
    '404':
      $ref: ../openapi.yaml#/components/responses/Accepted
    '429':
      $ref: ../openapi.yaml#/components/responses/Accepted
    '500':
      $ref: ../openapi.yaml#/components/responses/Accepted
"""

_TOKEN = """\
post:
  operationId: token
  tags: [Authentication]
  requestBody:
    content:
      application/x-www-form-urlencoded:
        schema:
          $ref: ../openapi.yaml#/components/schemas/TokenRequest
  responses:
    '200':
      description: Granted.
      x-evidence: {grade: inferred, decision: A guess., settles: A look.}
"""

_ENVELOPE = """\
title: Envelope
type: object
description: What all events have.
examples:
  - source: web
x-evidence:
  grade: table
  sources:
    - {section: Fields, kind: table, quote: source}
x-warn:
  - code: RC404
    anyOf:
      - required: [source]
  - code: RC202
    additionalProperties: false
required:
  - source
properties:
  source:
    type: string
    x-label: source
    description: Where it comes from.
    examples: [web]
    x-evidence:
      grade: table
      sources:
        - {section: Fields, kind: table, quote: source}
    x-warn:
      - code: RC402
        pattern: '\\S'
        x-expected:
          pattern: text that is not blank
"""

_EVENT_PING_SCHEMA = """\
title: EventPing
description: The payload of eventPing.
examples:
  - source: web
    eventData: {}
x-evidence:
  grade: inferred
  decision: A guess.
  settles: A look.
allOf:
  - $ref: ../openapi.yaml#/components/schemas/Envelope
  - type: object
    required: [eventData]
    properties:
      eventData:
        $ref: ../openapi.yaml#/components/schemas/EventPingData
        x-label: event data
        description: What was pinged.
        examples:
          - {}
        x-evidence:
          grade: conflict
          sources:
            - {section: A, kind: table, quote: a}
            - {section: B, kind: sample, quote: b}
          decision: Both.
          settles: A look.
"""

_EVENT_PING_DATA = """\
title: EventPingData
type: object
description: What was pinged.
examples:
  - count: 1
x-evidence:
  grade: prose
  sources:
    - {section: A, kind: prose, quote: a}
x-warn:
  - code: RC202
    additionalProperties: false
properties:
  count:
    type: integer
    x-label: count
    description: How often.
    examples:
      - 3
    x-evidence: {grade: example, sources: [{section: A, kind: sample, quote: a}]}
  dates:
    type: array
    items:
      type: string
      pattern: '^[0-9]{4}$'
      x-codes:
        pattern: RC304
      x-expected:
        pattern: a year
      anyOf:
        - minLength: 4
    x-label: dates
    description: When.
    examples:
      - ['2024']
    x-evidence: {grade: example, sources: [{section: A, kind: sample, quote: a}]}
"""

_TOKEN_REQUEST = """\
title: TokenRequest
type: object
description: Asks for a token.
examples:
  - client_secret: abc
x-evidence: {grade: example, sources: [{section: A, kind: sample, quote: a}]}
additionalProperties: true
properties:
  client_secret:
    type: string
    x-label: client secret
    x-secret: true
    description: A secret.
    examples: [abc]
    x-evidence: {grade: example, sources: [{section: A, kind: sample, quote: a}]}
"""

_TENANT_HASH = """\
name: tenantHash
in: path
required: true
description: The tenant.
schema:
  type: string
examples:
  one:
    value: abc
x-evidence: {grade: example, sources: [{section: A, kind: sample, quote: a}]}
"""

_CODES = {
    "RC201": ("missing-field", "error", "required"),
    "RC202": ("unknown-field", "warning", "additionalProperties"),
    "RC203": ("wrong-type", "error", "type"),
    "RC301": ("invalid-choice", "error", "enum", "const"),
    "RC302": ("invalid-format", "error", "pattern"),
    "RC303": ("out-of-range", "error", "minimum", "maximum"),
    "RC304": ("constraint", "error", "pattern", "minLength", "maxLength", "minItems", "anyOf"),
    "RC402": ("empty-value", "warning", "pattern"),
    "RC404": ("no-identity", "warning", "anyOf"),
    "RC406": ("secret-in-payload", "warning", "additionalProperties"),
}


def _code(code: str, name: str, severity: str, *variants: str) -> str:
    texts = "".join(f"    {key}: Words.\n" for key in ("summary", "meaning", "why", "fix", "silence"))
    shown = '    about: value\n    place: value\n    message: "{subject} is wrong"\n    label: wrong\n'
    listed = "".join(f"      {variant}: {{}}\n" for variant in variants)
    return (
        f"  - code: {code}\n    name: {name}\n    severity: {severity}\n{texts}{shown}    variants:\n{listed}"
    )


FILES: Mapping[str, str] = {
    "README.md": "How to write a spec.\n",
    "openapi.yaml": _OPENAPI,
    "codes.yaml": "formats: {year: a year}\ncodes:\n"
    + "".join(_code(code, *rest) for code, rest in _CODES.items()),
    "paths/eventPing.yaml": _EVENT_PING,
    "paths/token.yaml": _TOKEN,
    "schemas/Envelope.yaml": _ENVELOPE,
    "schemas/EventPing.yaml": _EVENT_PING_SCHEMA,
    "schemas/EventPingData.yaml": _EVENT_PING_DATA,
    "schemas/TokenRequest.yaml": _TOKEN_REQUEST,
    "responses/Accepted.yaml": (
        "description: Queued.\nx-evidence: {grade: table, sources: [{section: A, kind: table, quote: a}]}\n"
    ),
    "parameters/TenantHash.yaml": _TENANT_HASH,
    "examples/eventPing/minimal.json": '{\n  "source": "web",\n  "eventData": {}\n}\n',
    "examples/eventPing/full.json": (
        '{\n  "source": "web",\n  "eventData": {\n    "count": 2,\n    "dates": ["2024"]\n  }\n}\n'
    ),
    **{f"examples/{code}/{case}.json": "{" for code in _CODES for case in ("bad", "good")},
}


def write_files(root: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files below a folder; return the folder."""
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def replaced(path: str, old: str, new: str) -> dict[str, str | bytes]:
    """Return the small spec with one piece of text of one file replaced."""
    assert FILES[path].count(old) == 1, f"{old!r} must stand in {path} once"
    return {**FILES, path: FILES[path].replace(old, new)}
