"""With ``redact`` no format shows a value of a payload, in whatever form the payload came."""

from __future__ import annotations

import json

import pytest

from rcdp_schemas.reporting import FORMATS
from tests.runtime.payloads import edited
from tests.runtime.reporting.printing import printed, records, result_of

_PAYLOAD = {
    **edited("eventCustomerCreate", full=True),
    "eventType": "eventCustomerCreate",
    "requestTime": "2031-07-08T16:00:00Z",
    "customer": {"email": "zaphod", "mobile": 5551234.5, "customerCode": None, "nick": "zaphod"},
    "zaphodless": ["zaphod", {"deep": "zaphod"}],
}
_PAYLOAD["eventData"] |= {"gender": "femzaphod", "dob": "2031-07-08", "firstName": 5551234}
_VALUES = ('zaphod"', "zaphod`", " zaphod", "femzaphod", "5551234", "2031", "07-08", "1941292800000")


@pytest.mark.parametrize("output_format", FORMATS)
def test_no_value_is_shown(output_format: str) -> None:
    text = json.dumps(_PAYLOAD)
    results = [
        result_of(text, redact=True),
        result_of(json.dumps(_PAYLOAD, indent=1), "b.json", redact=True),
        *records(text, text.replace("}", ",}", 1), text[:-1], f'"{text[2:9]}zaphod"', redact=True),
        result_of(text, "c.json", redact=True, omitted=3),
    ]
    report = printed(output_format, results)
    assert "RC203" in report
    assert [value for value in _VALUES if value in report] == []


@pytest.mark.parametrize("output_format", FORMATS)
def test_values_would_be_shown_otherwise(output_format: str) -> None:
    report = printed(output_format, [result_of(json.dumps(_PAYLOAD, indent=1))])
    assert [value for value in _VALUES if value in report]
