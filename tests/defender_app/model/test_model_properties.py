"""Whatever comes in: an incident, or one kind of error with the field's name."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from defender_app.errors import ValidationError
from defender_app.model import (
    Incident,
    decode_incident,
    derived,
    encode_incident,
    missing_for_ready,
    validate,
    warnings,
)
from defender_app.model.schemas import schema_for
from tests.support.incidents import sample

SCHEMA = Draft202012Validator(schema_for(Incident, title="Incident", description=""))
TODAY = date(2026, 11, 1)
# Words that occur in incidents, so that changes get past the first check.
WORDS = st.sampled_from(
    ["value", "none", "unknown", "other", "yes", "XW", "CH", "2025-02", "P1", "O1", "masked", ""]
)
SCALARS = st.one_of(
    WORDS,
    st.text(max_size=12),
    st.booleans(),
    st.integers(-(2**53), 2**53),
    st.floats(allow_nan=False, allow_infinity=False, width=32),
    st.none(),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.one_of(WORDS, st.text(max_size=8)), inner, max_size=3),
    ),
    max_leaves=8,
)


def read(data: bytes) -> Incident | None:
    problems: tuple[tuple[str, str], ...] = ()
    try:
        return decode_incident(data)
    except ValidationError as error:
        problems = error.problems
    assert problems
    assert all(path and code for path, code in problems)
    return None


def looked_at(incident: Incident) -> bool:
    """Nothing below reading raises, whatever the incident holds."""
    missing_for_ready(incident, today=TODAY)
    warnings(incident)
    derived(incident, today=TODAY)
    validate(incident, training=False)
    return not validate(incident, training=True)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    assert read(data) is None


@settings(max_examples=100, deadline=None)
@given(VALUES)
def test_any_json(value: object) -> None:
    assert read(json.dumps(value).encode("utf-8", "surrogatepass")) is None


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(st.sampled_from(Incident.__struct_fields__[2:]), VALUES, min_size=1, max_size=4)
)
def test_any_members_of_an_incident(members: dict[str, object]) -> None:
    value = {"format": "defender-incident", "version": 1, **members}
    incident = read(json.dumps(value).encode())
    if incident is not None:
        looked_at(incident)
        assert decode_incident(encode_incident(incident)) == incident


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path] if path else []
    if isinstance(value, dict):
        for name, inner in value.items():
            found += places(inner, (*path, name))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            found += places(inner, (*path, index))
    return found


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_a_changed_sample_is_refused_or_comes_back_equal(data: st.DataObject) -> None:
    value = sample(data.draw(st.integers(1, 20)))
    path = data.draw(st.sampled_from(places(value)))
    inner: Any = value
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = data.draw(VALUES)
    incident = read(json.dumps(value).encode())
    if incident is not None:
        valid = looked_at(incident)
        assert decode_incident(encode_incident(incident)) == incident
        # What the rules accept, the published schema accepts.
        assert not valid or SCHEMA.is_valid(value)
