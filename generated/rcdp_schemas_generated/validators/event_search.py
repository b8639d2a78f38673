"""The validators of EventSearch and its EventSearchData.

The payload of `eventSearch`: the envelope, the search, and its result.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    BLANKS,
    MISSING,
    append_others,
    others_are_json,
    pattern,
    wrong_type,
)
from rcdp_schemas_generated.validators import SECRETS
from rcdp_schemas_generated.validators.envelope import FIELDS as ENVELOPE_FIELDS
from rcdp_schemas_generated.validators.envelope import count_and_collect as count_and_collect_envelope
from rcdp_schemas_generated.validators.envelope import count_valid as count_valid_envelope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = ENVELOPE_FIELDS | {"eventType", "eventData"}
EVENT_SEARCH_DATA_FIELDS = frozenset({"searchFacet", "searchString", "searchResults", "searchResponseTime"})
matches_decimal = pattern(r"\A\-?[0-9]+(?:\.[0-9]+)?\Z")


def is_valid_event_search_data(value: object) -> bool:
    """Whether value is a valid EventSearchData."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        search_facet = value["searchFacet"]
        search_string = value["searchString"]
        search_results = value["searchResults"]
    except KeyError:
        return False
    if type(search_facet) is not str and not isinstance(search_facet, str):
        return False
    if type(search_string) is not str and not isinstance(search_string, str):
        return False
    if type(search_results) is not str and not isinstance(search_results, str):
        return False
    known = 3
    if "searchResponseTime" in value:
        search_response_time = value["searchResponseTime"]
        known += 1
        if type(search_response_time) is not str and not isinstance(search_response_time, str):
            return False
    if len(value) != known and not others_are_json(value, EVENT_SEARCH_DATA_FIELDS):
        return False
    return True


def collect_event_search_data(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventSearchData, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 3
    search_facet = value.get("searchFacet", MISSING)
    if search_facet is MISSING:
        known -= 1
        out.append(("RC201", (path, "searchFacet"), "required", ("string",), MISSING))
    elif type(search_facet) is not str and not isinstance(search_facet, str):
        out.append(wrong_type(search_facet, (path, "searchFacet"), ("string",)))
    elif not str.strip(search_facet, BLANKS):
        out.append(("RC402", (path, "searchFacet"), "pattern", "not-blank", search_facet))
    search_string = value.get("searchString", MISSING)
    if search_string is MISSING:
        known -= 1
        out.append(("RC201", (path, "searchString"), "required", ("string",), MISSING))
    elif type(search_string) is not str and not isinstance(search_string, str):
        out.append(wrong_type(search_string, (path, "searchString"), ("string",)))
    elif not str.strip(search_string, BLANKS):
        out.append(("RC402", (path, "searchString"), "pattern", "not-blank", search_string))
    search_results = value.get("searchResults", MISSING)
    if search_results is MISSING:
        known -= 1
        out.append(("RC201", (path, "searchResults"), "required", ("string",), MISSING))
    elif type(search_results) is not str and not isinstance(search_results, str):
        out.append(wrong_type(search_results, (path, "searchResults"), ("string",)))
    elif not str.strip(search_results, BLANKS):
        out.append(("RC402", (path, "searchResults"), "pattern", "not-blank", search_results))
    elif not (str.isascii(search_results) and str.isdecimal(search_results)) and not matches_decimal(search_results):
        out.append(("RC403", (path, "searchResults"), "pattern", "decimal", search_results))
    if "searchResponseTime" in value:
        search_response_time = value["searchResponseTime"]
        known += 1
        if type(search_response_time) is not str and not isinstance(search_response_time, str):
            out.append(wrong_type(search_response_time, (path, "searchResponseTime"), ("string",)))
        elif not (str.isascii(search_response_time) and str.isdecimal(search_response_time)) and not matches_decimal(search_response_time):
            out.append(("RC403", (path, "searchResponseTime"), "pattern", "decimal", search_response_time))
    if len(value) != known:
        append_others(value, EVENT_SEARCH_DATA_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def is_valid(value: object) -> bool:
    """Whether value is a valid EventSearch."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = count_valid_envelope(value)
    if known is None:
        return False
    try:
        event_data = value["eventData"]
    except KeyError:
        return False
    if not is_valid_event_search_data(event_data):
        return False
    known += 1
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            return False
        if event_type != "eventSearch":
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventSearch, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = count_and_collect_envelope(value, path, out)
    known += 1
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            out.append(wrong_type(event_type, (path, "eventType"), ("string",)))
        elif event_type != "eventSearch":
            out.append(("RC103", (path, "eventType"), "const", "eventSearch", event_type))
    event_data = value.get("eventData", MISSING)
    if event_data is MISSING:
        known -= 1
        out.append(("RC201", (path, "eventData"), "required", ("object",), MISSING))
    else:
        collect_event_search_data(event_data, (path, "eventData"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
