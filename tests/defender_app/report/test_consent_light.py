"""The light of a person and of a record."""

from __future__ import annotations

from datetime import date

import pytest

from defender_app.model.consent import Consent
from defender_app.model.incident import Incident
from defender_app.model.person import Organisation, Person
from defender_app.report.consent_gate import Extent, decide
from defender_app.report.consent_light import Light, of_person, of_record
from defender_app.training.samples import samples
from tests.support.vaults import consent, incident

TODAY = date(2026, 11, 14)


def _record(*values: str | None, role: str = "victim") -> Incident:
    return incident(
        persons=tuple(
            Person(
                pid=f"P{number}",
                pseudonym="HERON",
                roles=(role,),
                consents=() if value is None else (consent("focal-point", value),),
            )
            for number, value in enumerate(values)
        )
    )


@pytest.mark.parametrize(
    ("value", "light"),
    [
        ("yes", Light.YES),
        ("conditional", Light.SOME),
        ("no", Light.NO),
        ("withdrawn", Light.WITHDRAWN),
        ("not-asked", Light.NOT_ASKED),
        ("not-asked-too-risky", Light.NOT_ASKED),
    ],
)
def test_one_person_says_it_all(value: str, light: Light) -> None:
    assert of_person((consent("focal-point", value),), today=TODAY) is light
    assert of_record(_record(value), today=TODAY) is light


def test_consent_to_another_use_says_nothing() -> None:
    assert of_person((consent("store", "yes"),), today=TODAY) is Light.NOT_ASKED


def test_a_day_to_ask_again_that_has_passed_is_only_if() -> None:
    given = consent("focal-point", "yes", review_on="2026-11-01")
    assert of_person((given,), today=TODAY) is Light.SOME


@pytest.mark.parametrize(
    ("values", "light"),
    [
        (("yes", "yes"), Light.YES),
        (("yes", None), Light.SOME),
        (("yes", "no"), Light.SOME),
        (("conditional", "withdrawn"), Light.SOME),
        (("no", "no"), Light.NO),
        (("no", None), Light.NOT_ASKED),
        (("no", "withdrawn"), Light.WITHDRAWN),
        ((), Light.NOT_ASKED),
    ],
)
def test_several_people(values: tuple[str | None, ...], light: Light) -> None:
    assert of_record(_record(*values), today=TODAY) is light


def test_helpers_do_not_darken_the_light_of_victims() -> None:
    record = incident(
        persons=(
            Person(pid="P1", pseudonym="HERON", roles=("victim",), consents=(consent(),)),
            Person(pid="P2", pseudonym="QUAIL", roles=("translator",)),
        )
    )
    assert of_record(record, today=TODAY) is Light.YES


def test_where_nobody_else_is_there_the_reporter_counts() -> None:
    assert of_record(_record("yes", role="reporter"), today=TODAY) is Light.YES


def test_the_blamed_never_count() -> None:
    assert of_record(_record("yes", role="alleged-perpetrator"), today=TODAY) is Light.NOT_ASKED


def test_an_organisation_that_is_a_victim_counts() -> None:
    record = incident(organisations=(Organisation(oid="O1", roles=("victim",), consents=()),))
    agreed = incident(
        organisations=(Organisation(oid="O1", roles=("victim",), consents=(consent(),)),)
    )
    assert of_record(record, today=TODAY) is Light.NOT_ASKED
    assert of_record(agreed, today=TODAY) is Light.YES


@pytest.mark.parametrize("number", range(20))
def test_it_agrees_with_the_gate(number: int) -> None:
    record = samples()[number].incident
    leaves = {
        key: one.extent is not Extent.NOTHING for key, one in decide(record, today=TODAY).items()
    }
    for person in record.persons:
        light = of_person(person.consents, today=TODAY)
        assert leaves[str(person.pid)] == (light is Light.YES)


def test_no_value_is_not_asked() -> None:
    assert of_person((Consent(use="focal-point"),), today=TODAY) is Light.NOT_ASKED
