"""Round trips: payloads through models and JSON text, and issues through their pointers."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

import rcdp_schemas as rcdp
from rcdp_schemas.contract.registry import attributes_of, model_of
from rcdp_schemas.testing import broken_payloads, payloads
from rcdp_schemas.testing.broken import faults_of
from rcdp_schemas.testing.shapes import Shape, shape_of
from rcdp_schemas.testing.strategies import Sound, json_values, names
from rcdp_schemas_generated._model import Model, parser_of
from rcdp_schemas_generated.index import TARGETS
from scripts.proof.corpus import Row, payload_rows
from tests.property.judging import judged_issues

_SOUND = Sound(strict=False)
_ABSENT = object()

every_target = pytest.mark.parametrize("target", TARGETS)
fewer = settings(max_examples=settings().max_examples // 5)


@every_target
@given(data=st.data())
@fewer
def test_valid_payload_comes_back_from_its_model(target: str, data: st.DataObject) -> None:
    payload = data.draw(payloads(target, unknown_fields=True))
    model: Any = rcdp.parse(payload, target)
    assert model.to_dict() == payload
    text = json.dumps(_with_whole_numbers(payload, shape_of(target)))  # tells 1 from 1.0, and the order
    assert json.dumps(model.to_dict()) == text
    assert json.dumps(json.loads(model.to_json())) == text
    for copy in (model.from_dict(model.to_dict()), model.from_json(model.to_json())):
        assert (copy, hash(copy), json.dumps(copy.to_dict())) == (model, hash(model), text)
    assert model.from_json(json.dumps(payload, ensure_ascii=False).encode()) == model


def _with_whole_numbers(value: Any, shape: Shape | None) -> Any:
    """Return a value with an int for each whole number where an integer is documented."""
    if shape is None:
        return value
    if isinstance(value, dict):
        return {name: _with_whole_numbers(item, shape.members.get(name)) for name, item in value.items()}
    if isinstance(value, list):
        return [_with_whole_numbers(item, shape.items) for item in value]
    is_whole = isinstance(value, float) and value.is_integer()
    return int(value) if is_whole and "integer" in shape.types and "number" not in shape.types else value


@every_target
@given(data=st.data())
@fewer
def test_payload_that_is_parsed_in_one_walk_is_valid_and_gives_the_same_model(
    target: str, data: st.DataObject
) -> None:
    codes = sorted({fault.code for fault in faults_of(shape_of(target))})
    payload: Any = data.draw(payloads(target, unknown_fields=True))
    assert_parsed_alike(payload, target)
    assert_parsed_alike(data.draw(broken_payloads(target, *codes)).payload, target)


@pytest.mark.parametrize("row", payload_rows(), ids=lambda row: row.title)
def test_payload_of_the_corpus_that_is_parsed_in_one_walk_is_valid(row: Row) -> None:
    assert row.event is not None
    assert_parsed_alike(row.payload, row.event)


@every_target
@pytest.mark.parametrize("full", [False, True])
def test_examples_are_parsed_in_one_walk(target: str, full: bool) -> None:  # noqa: FBT001
    payload = rcdp.example(target, full=full)
    assert parser_of(model_of(target))(payload) == model_of(target).from_dict(payload)
    assert parser_of(model_of(target))({**payload, "x": [1]}).extra_fields == {"x": [1]}


def assert_parsed_alike(payload: Any, target: str) -> None:
    """Assert that the parser of one walk is sure of nothing that is wrong, and makes the right model."""
    model = model_of(target)
    try:
        found = parser_of(model)(payload)
    except Exception:  # noqa: BLE001 - any one says that it is not sure
        return
    assert rcdp.is_valid(payload, target)
    read = model.from_dict(payload)
    assert type(found) is type(read)
    assert repr(found) == repr(read)
    assert found.to_json() == read.to_json() == json.dumps(payload)
    assert found == read


@every_target
@given(data=st.data())
@fewer
def test_pointers_lead_to_what_is_wrong_and_text_raises_the_same_issues(
    target: str, data: st.DataObject
) -> None:
    codes = sorted({fault.code for fault in faults_of(shape_of(target))})
    payload = data.draw(broken_payloads(target, *codes)).payload
    report = rcdp.check(payload, target)
    for issue in report.issues:
        place = _resolve(payload, issue.pointer)
        assert (place is _ABSENT) is (issue.code == "RC201")
        if isinstance(place, (str, int, float)):
            assert issue.masked or issue.actual == place
    read = rcdp.check_text(json.dumps(payload, ensure_ascii=data.draw(st.booleans())), target)
    assert [(issue.code, issue.pointer) for issue in read.issues] == [
        (issue.code, issue.pointer) for issue in report.issues
    ]
    assert all(issue.location for issue in read.issues)


def _resolve(payload: Any, pointer: str) -> Any:
    """Return the value that a pointer leads to, by the algorithm of RFC 6901."""
    assert pointer == "" or pointer.startswith("/")
    for token in pointer.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        payload = payload.get(name, _ABSENT) if isinstance(payload, dict) else payload[int(name)]
    return payload


@st.composite
def _built(draw: DrawFn, model: type[Model], shape: Shape) -> Model:
    """Return a model built by hand, from valid values and some invalid ones."""
    values: dict[str, Any] = {}
    for name, attribute in attributes_of(model).items():
        member = shape.members[name]
        if draw(st.integers(0, 50)) == 50:
            values[attribute.name] = draw(st.just(rcdp.UNSET) | json_values)
        elif name in shape.required or draw(st.booleans()):
            values[attribute.name] = draw(_value(attribute.model, member))
    known = attributes_of(model).keys()
    extra = draw(st.dictionaries(names.filter(lambda name: name not in known), json_values, max_size=1))
    return model(**values, extra_fields=extra)


@st.composite
def _value(draw: DrawFn, model: type[Model] | None, shape: Shape) -> Any:
    if model is None:
        return _SOUND.value(draw, shape)
    if shape.items is None:
        return draw(_built(model, shape))
    return draw(st.lists(_built(model, shape.items), max_size=2))


@every_target
@given(data=st.data())
@fewer
def test_model_built_by_hand_is_valid_or_its_issues_are_told(target: str, data: st.DataObject) -> None:
    model = data.draw(_built(model_of(target), shape_of(target)))
    payload = json.loads(model.to_json())
    assert payload == model.to_dict()
    expected = judged_issues(payload, target)
    assert {(issue.code, issue.pointer) for issue in rcdp.check(payload, target).issues} == expected
    if rcdp.is_valid(payload, target):
        rcdp.validate(payload, target)
        assert rcdp.parse(payload, target) == type(model).from_dict(payload)
    else:
        with pytest.raises(rcdp.errors.ValidationError) as caught:
            rcdp.validate(payload, target)
        assert {(issue.code, issue.pointer) for issue in caught.value.issues} == expected
