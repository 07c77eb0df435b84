"""The twenty practice cases in the published form."""

from __future__ import annotations

import json
from datetime import date

import msgspec
import pytest

from defender_app.model import (
    compute_urgency,
    derived,
    encode_incident,
    missing_for_ready,
    status_after_save,
    validate,
    warnings,
)
from defender_app.taxonomy import taxonomy
from defender_app.training.samples import Sample, samples
from tests.support.incidents import SAMPLES, decoded

TODAY = date(2026, 11, 1)
DRAFTS = {"TRN-01", "TRN-07", "TRN-10"}
each_sample = pytest.mark.parametrize("case", samples(), ids=lambda case: case.id)


def test_there_are_twenty_and_they_use_every_type() -> None:
    assert [case.id for case in samples()] == [f"TRN-{n:02}" for n in range(1, 21)]
    used = {act.type for case in samples() for act in case.incident.acts}
    assert used == set(taxonomy().types)


@pytest.mark.parametrize("case", SAMPLES, ids=lambda case: case["id"])
def test_a_sample_comes_back_equal(case: dict[str, object]) -> None:
    incident = decoded(case["incident"])
    assert json.loads(encode_incident(incident)) == case["incident"]
    assert msgspec.json.decode(encode_incident(incident), type=type(incident)) == incident


@each_sample
def test_a_sample_is_valid_in_training_only(case: Sample) -> None:
    assert validate(case.incident, training=True) == ()
    codes = {code for _, code in validate(case.incident, training=False)}
    assert codes == {"training-country"}


@each_sample
def test_a_sample_has_what_ready_needs_and_drafts_stay_drafts(case: Sample) -> None:
    assert missing_for_ready(case.incident, today=TODAY) == ()
    given = case.incident.record_status
    expected = given if given in ("draft", "withdrawn") else "ready"
    assert status_after_save(case.incident, today=TODAY) == expected
    assert (given == "draft") == (case.id in DRAFTS)


@each_sample
def test_the_urgency_follows_from_its_reasons(case: Sample) -> None:
    assert compute_urgency(case.incident.urgency_because) == case.incident.urgency


@each_sample
def test_derived_facts(case: Sample) -> None:
    facts = msgspec.to_builtins(derived(case.incident, today=TODAY))
    facts.pop("days_held_so_far", None)
    assert facts == (msgspec.to_builtins(case.derived) if case.derived else {})


@each_sample
def test_the_gate_is_told_about_everyone_who_has_consents(case: Sample) -> None:
    people = {person.pid for person in case.incident.persons}
    people |= {org.oid for org in case.incident.organisations if org.roles}
    assert set(case.focal_point_gets) == people
    assert set(case.focal_point_gets.values()) <= {"named", "initials", "title-only", "nothing"}


def test_what_the_trainer_wants_to_be_seen_is_seen() -> None:
    seen = {case.id: {code for _, code in warnings(case.incident)} for case in samples()}
    assert "record-device-search" in seen["TRN-01"]
    assert "contains-real-name" in seen["TRN-02"]
    assert "answer-exposes-people" in seen["TRN-06"]
    assert "vault-was-on-device" in seen["TRN-10"]
    assert "contacts-exposed" in seen["TRN-10"]
    assert [name for name, codes in seen.items() if "contains-real-name" in codes] == ["TRN-02"]
