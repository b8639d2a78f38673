"""A profile changes verdicts where it says so, and nowhere else."""

from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.checking.profile import GRADES
from scripts.proof.corpus import payload_rows
from tests.runtime.payloads import edited, found

_PRICE = {
    "events": ["eventProduct", "eventAddToCart"],
    "field": "eventData.price",
    "types": ["string", "number"],
    "reason": "our tenant stores both, ticket 4711",
}
_TIER = {
    "events": ["*"],
    "field": "customer.loyaltyTier",
    "types": ["string"],
    "choices": ["gold", "silver"],
    "reason": "agreed with the vendor",
}
_TOML = """
[tool.rcdp-schemas]
strict = true
fail-on = "example"

[[tool.rcdp-schemas.overrides]]
events = ["eventProduct", "eventAddToCart"]
field = "eventData.price"
types = ["string", "number"]
reason = "our tenant stores both, ticket 4711"
until = 2027-06-30

[[tool.rcdp-schemas.fields]]
events = ["*"]
field = "customer.loyaltyTier"
types = ["string"]
choices = ["gold", "silver"]
reason = "agreed with the vendor"
"""


def _override(**more: object) -> dict[str, Any]:
    return {"events": ["eventProduct"], "field": "eventData.price", "reason": "a ticket", **more}


def _validator(event: str, *overrides: dict[str, Any], strict: bool = False, **table: Any) -> rcdp.Validator:
    return rcdp.Validator(event, strict=strict, profile=rcdp.Profile({"overrides": overrides, **table}))


def _judged(validator: rcdp.Validator, payload: dict[str, Any]) -> list[tuple[str, str, str]]:
    """Return the code, pointer and severity of each issue; both verdicts must fit."""
    report = validator.check(payload)
    assert validator.is_valid(payload) is report.valid
    return [(issue.code, issue.pointer, issue.severity) for issue in report.issues]


def test_types_of_an_override_replace_those_of_the_field() -> None:
    validator = _validator("eventProduct", _PRICE)
    assert _judged(validator, edited("eventProduct", {"/eventData/price": 9.5})) == []
    boolean = validator.check(edited("eventProduct", {"/eventData/price": True}))
    assert found(boolean) == [("RC203", "/eventData/price")]
    assert boolean.issues[0].message == "`price` must be a string or a number, got a boolean"
    other = edited("eventProduct", {"/srcId": 1})
    assert _judged(validator, other) == [("RC203", "/srcId", "error")]


def test_types_of_an_override_can_take_a_documented_type_away() -> None:
    validator = _validator("eventProduct", _override(types=["number"]))
    assert _judged(validator, edited("eventProduct", {"/eventData/price": "x"})) == [
        ("RC203", "/eventData/price", "error")
    ]
    assert _judged(validator, edited("eventProduct", {"/eventData/price": 9})) == []
    assert _judged(validator, edited("eventProduct", {"/eventData/price": None})) == [
        ("RC203", "/eventData/price", "error")
    ]


def test_override_of_items_holds_in_each_item() -> None:
    event, field = "eventCheckout", "eventData.cartProducts.quantity"
    override = _override(events=[event], field=field, types=["string"])
    payload = edited(event, {"/eventData/cartProducts/0/quantity": "2"})
    assert _judged(_validator(event, override), payload) == []
    number = edited(event, {"/eventData/cartProducts/0/quantity": 2})
    assert _judged(_validator(event, override), number) == [
        ("RC203", "/eventData/cartProducts/0/quantity", "error")
    ]
    assert _judged(_validator(event, override), edited(event, {"/eventData/cartProducts": {}})) == [
        ("RC203", "/eventData/cartProducts", "error")
    ]


@pytest.mark.parametrize(
    ("more", "value", "issues"),
    [
        ({"severity": "warning"}, 1, [("RC203", "/eventData/price", "warning")]),
        ({"severity": "off"}, 1, []),
        ({"severity": "off"}, "x", []),
        ({"severity": "off", "codes": ["RC403"]}, "x", []),
        ({"severity": "off", "codes": ["RC403"]}, 1, [("RC203", "/eventData/price", "error")]),
        ({"severity": "off", "field": "eventData.*"}, 1, []),
    ],
)
def test_severity_of_an_override_holds_for_its_field_and_codes(
    more: dict[str, Any], value: object, issues: list[tuple[str, str, str]]
) -> None:
    validator = _validator("eventProduct", _override(**more))
    assert _judged(validator, edited("eventProduct", {"/eventData/price": value})) == issues


def test_strict_makes_a_lowered_error_an_error_again() -> None:
    validator = _validator("eventProduct", _override(severity="warning"), strict=True)
    assert _judged(validator, edited("eventProduct", {"/eventData/price": 1})) == [
        ("RC203", "/eventData/price", "error")
    ]


@pytest.mark.parametrize("value", [{1, 2}, float("nan")])
def test_no_override_excuses_what_is_no_json(value: object) -> None:
    validator = _validator("eventProduct", _override(severity="off"))
    payload = edited("eventProduct", {"/eventData/price": 1})
    payload["eventData"]["extra"] = value
    assert not validator.is_valid(payload)
    assert len(validator.check(payload).errors) == 1


@pytest.mark.parametrize("grade", GRADES)
def test_fail_on_lowers_errors_that_rest_on_less(grade: str) -> None:
    table: dict[str, Any] = {"fail-on": grade}
    validator = _validator("eventCheckout", **table)
    for row in payload_rows():
        if row.event != "eventCheckout":
            continue
        report, usual = validator.check(row.payload), rcdp.check(row.payload, row.event)
        assert found(report) == found(usual)
        for issue, before in zip(report.issues, usual.issues, strict=True):
            rests_on_less = GRADES.index(issue.evidence or "table") > GRADES.index(grade)
            rests_on_less &= issue.code >= "RC2"  # a wrong event has no grade
            assert issue.severity == ("warning" if rests_on_less else before.severity), row.title
        assert validator.is_valid(row.payload) is report.valid


def test_declared_field_is_known_and_checked() -> None:
    validator = _validator("eventLogin", fields=[_TIER])

    def judged(tier: object) -> list[tuple[str, str, str]]:
        return _judged(validator, edited("eventLogin", {"/customer/loyaltyTier": tier}))

    assert judged("gold") == []
    assert judged("bronze") == [("RC301", "/customer/loyaltyTier", "error")]
    assert judged(1) == [("RC203", "/customer/loyaltyTier", "error")]
    assert judged({1, 2}) == [("RC203", "/customer/loyaltyTier", "error")]
    assert _judged(validator, edited("eventLogin")) == []
    assert _judged(validator, edited("eventLogin", {"/tier": 1})) == [("RC202", "/tier", "warning")]


def test_fields_can_be_declared_at_the_root_and_in_items() -> None:
    fields = [
        {**_TIER, "field": "tenantNote"},
        {**_TIER, "events": ["eventCheckout"], "field": "eventData.cartProducts.colour", "choices": []},
    ]
    validator = _validator("eventCheckout", fields=fields)
    payload = edited("eventCheckout", {"/tenantNote": "gold", "/eventData/cartProducts/0/colour": "red"})
    assert _judged(validator, payload) == []
    assert _judged(_validator("eventLogin", fields=fields), edited("eventLogin")) == []


def test_declared_field_that_the_contract_documents_follows_the_contract_and_is_listed() -> None:
    profile = rcdp.Profile({"fields": [{**_TIER, "field": "customer.email"}, _TIER]})
    assert [entry.field for entry in profile.documented] == ["customer.email"]
    payload = edited("eventLogin", {"/customer/email": "a@b"})
    assert rcdp.Validator("eventLogin", profile=profile).is_valid(payload)


def test_report_says_what_of_the_profile_the_verdict_rests_on() -> None:
    validator = _validator("eventProduct", _PRICE, fields=[_TIER])
    payload = edited("eventProduct", {"/eventData/price": 1, "/customer/loyaltyTier": "gold"})
    assert sorted(validator.check(payload).overrides) == [
        "customer.loyaltyTier: agreed with the vendor",
        "eventData.price: our tenant stores both, ticket 4711",
    ]
    assert validator.check(edited("eventProduct")).overrides == ()
    lowered = _validator("eventProduct", _override(severity="warning")).check(payload)
    (issue,) = (issue for issue in lowered.warnings if issue.code == "RC203")
    assert "a warning by the profile (eventData.price: a ticket)" in issue.notes


def test_text_and_files_are_checked_under_the_profile(tmp_path: Path) -> None:
    text = '{"eventType": "eventProduct"}'
    profile = rcdp.Profile.from_toml(_TOML)
    validator = rcdp.Validator(profile=profile)
    path = tmp_path / "x.json"
    path.write_text(text, encoding="utf-8")
    assert found(validator.check_text(text)) == found(validator.check_file(path)) != []
    assert not validator.is_valid({})
    assert found(validator.check({})) == [("RC102", "")]


def test_payload_under_a_profile_is_parsed() -> None:
    payload = edited("eventProduct", {"/eventData/price": 9.5, "/customer/loyaltyTier": "gold"})
    model = _validator("eventProduct", _PRICE, fields=[_TIER]).parse(payload)
    assert model.to_dict() == payload


def test_equal_profiles_are_equal_hash_alike_and_survive_pickling() -> None:
    profile = rcdp.Profile.from_toml(_TOML)
    same = rcdp.Profile(
        {"fail-on": "example", "overrides": [{**_PRICE, "until": date(2027, 6, 30)}], "fields": [_TIER]}
    )
    assert profile == same == pickle.loads(pickle.dumps(profile))  # noqa: S301 - our own
    assert len({profile, same}) == 1
    assert profile != rcdp.Profile({}) != "a profile"
    assert repr(profile) == "<Profile: 1 overrides, 1 fields>"
    assert rcdp.Profile.from_toml('fail-on = "table"').fail_on == "table"


def test_what_has_run_out_is_listed_and_still_holds() -> None:
    profile = rcdp.Profile.from_toml(_TOML)
    assert profile.expired(date(2027, 6, 30)) == ()
    assert [entry.field for entry in profile.expired(date(2027, 7, 1))] == ["eventData.price"]
    assert profile.expired(date(9999, 1, 1)) == profile.expired(date(2027, 7, 1))


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ({"fail_on": "table"}, "profile: unknown key 'fail_on'; did you mean 'fail-on'?"),
        ({"fail-on": "tabel"}, "fail-on must be one of table, prose, example, conflict, sdk, inferred"),
        ({"overrides": 1}, "overrides must be an array of tables"),
        ({"overrides": [_override()]}, "overrides[0] needs either types or a severity"),
        (
            {"overrides": [_override(types=["number"], severity="off")]},
            "overrides[0] needs either types or a severity",
        ),
        ({"overrides": [_override(severity="error")]}, "overrides[0].severity must be 'warning' or 'off'"),
        (
            {"overrides": [_override(types=["number"], codes=["RC203"])]},
            "overrides[0]: codes need a severity",
        ),
        (
            {"overrides": [_override(severity="off", codes=["RC101"])]},
            "overrides[0].codes: 'RC101' is no code that an override can change",
        ),
        ({"overrides": [_override(types=["text"])]}, "overrides[0].types: 'text' is none of null, boolean"),
        ({"overrides": [_override(types="text")]}, "overrides[0].types must be a list of strings"),
        ({"overrides": [_override(types=[])]}, "overrides[0].types must not be empty"),
        ({"overrides": [_override(severity="off", events=[])]}, "overrides[0] needs events"),
        (
            {"overrides": [_override(severity="off", events=["eventProdct"])]},
            "overrides[0].events: unknown event 'eventProdct'; did you mean 'eventProduct'?",
        ),
        ({"overrides": [_override(severity="off", reason=" ")]}, "overrides[0] needs a text as its reason"),
        ({"overrides": [_override(severity="off", until="soon")]}, "overrides[0].until must be a date"),
        (
            {"overrides": [_override(severity="off", field="eventData.prize")]},
            "overrides[0].field: eventProduct has no field 'eventData.prize'",
        ),
        (
            {"overrides": [{**_PRICE, "events": ["eventLogin", "eventProduct"]}]},
            "overrides[0].field: eventLogin has no field 'eventData.price'",
        ),
        ({"overrides": [_override(types=["string"])]}, "overrides[0] loosens nothing"),
        ({"overrides": [_override(types=["number"], field="eventData")]}, "overrides[0] loosens nothing"),
        ({"overrides": [_override(severity="warning", codes=["RC403"])]}, "overrides[0] loosens nothing"),
        (
            {
                "overrides": [
                    _override(
                        events=["*"], field="session.sessionStartTime", severity="warning", codes=["RC302"]
                    )
                ]
            },
            "overrides[0] loosens nothing",
        ),
        (
            {"overrides": [_override(severity="off", field="eventType", codes=["RC301"])]},
            "overrides[0] loosens nothing",
        ),
        ({"fields": [{**_TIER, "choices": [1]}]}, "fields[0].choices must be a list of values of its types"),
        ({"fields": [{**_TIER, "types": []}]}, "fields[0] needs types"),
        ({"fields": [{**_TIER, "colour": 1}]}, "fields[0]: unknown key 'colour'; the keys are events"),
        (
            {"fields": [{**_TIER, "field": "customer.email.part"}]},
            "fields[0].field: no documented object has room for 'customer.email.part'",
        ),
    ],
)
def test_profile_that_cannot_be_used_says_why(table: dict[str, Any], complaint: str) -> None:
    with pytest.raises(rcdp.errors.ProfileError) as caught:
        rcdp.Profile(table)
    assert complaint in str(caught.value)


def test_text_that_is_no_toml_is_refused() -> None:
    with pytest.raises(rcdp.errors.ProfileError, match="not TOML"):
        rcdp.Profile.from_toml("[[")


def test_random_profiles_change_nothing_but_what_they_name() -> None:
    source = Random("profiles")  # noqa: S311 - no secret
    rows = [row for row in payload_rows() if row.event == "eventProduct"][::4]
    fields = [field for field in rcdp.get_event("eventProduct").fields if field.codes != ()]
    for _ in range(20):
        field = source.choice(fields)
        override = _override(field=field.path, severity=source.choice(["warning", "off"]))
        try:
            validator = _validator("eventProduct", override)
        except rcdp.errors.ProfileError:
            continue
        for row in rows:
            report, usual = validator.check(row.payload), rcdp.check(row.payload, "eventProduct")
            elsewhere = [issue for issue in usual.issues if issue.field != field.path]
            assert [issue for issue in report.issues if issue.field != field.path] == elsewhere
            assert not [issue for issue in report.errors if issue.field == field.path and issue.code >= "RC2"]
            assert validator.is_valid(row.payload) is report.valid


def test_model_is_judged_under_the_profile() -> None:
    payload = edited("eventProduct", {"/eventData/price": 160, "/customer/loyaltyTier": "gold"})
    model = rcdp.models.EventProduct.from_dict(payload)
    profile = rcdp.Profile({"overrides": [_PRICE], "fields": [_TIER]})
    assert found(rcdp.check(model)) == [("RC202", "/customer/loyaltyTier"), ("RC203", "/eventData/price")]
    for validator in (rcdp.Validator(profile=profile), rcdp.Validator("eventProduct", profile=profile)):
        assert validator.check(model).issues == ()
        assert validator.is_valid(model)
        assert validator.parse(model) == model
    wrong = model.from_dict({**payload, "customer": {**payload["customer"], "loyaltyTier": "bronze"}})
    assert not rcdp.Validator(profile=profile).is_valid(wrong)
    with pytest.raises(rcdp.errors.ValidationError):
        rcdp.Validator(profile=profile).parse(wrong.to_dict() | {"eventType": "eventProduct"})
