"""A record can be ready when little is known: no link to the UN, nobody named, a law as the act."""

from __future__ import annotations

from datetime import date

import pytest

from defender_app.model import Act, Answer, Incident, validate
from defender_app.model.cooperation import Cooperation, without_link
from defender_app.model.kinds import kinds_of
from defender_app.model.progress import progress
from defender_app.model.ready import missing_for_ready, status_after_save
from defender_app.taxonomy import field_is_asked, taxonomy

TODAY = date(2026, 11, 14)
UNKNOWN = Answer(none="unknown")


def _act(type_id: str) -> Act:
    """An act of which nothing is known."""
    answers: dict[str, Answer] = {}
    for field in taxonomy().types[type_id].fields:
        if field_is_asked(field, answers):
            answers[field.name] = UNKNOWN
    return Act(type=type_id, fields=answers)


def _incident(type_id: str) -> Incident:
    return Incident(
        format="defender-incident",
        version=1,
        title="Somebody had to stay",
        date_start=UNKNOWN,
        country=UNKNOWN,
        place_text=UNKNOWN,
        narrative=UNKNOWN,
        narrative_language=UNKNOWN,
        acts=(_act(type_id),),
        cooperation=(without_link(),),
    )


@pytest.mark.parametrize("type_id", taxonomy().types)
def test_every_type_can_be_ready_without_a_link_and_without_a_person(type_id: str) -> None:
    incident = _incident(type_id)
    assert validate(incident, training=False) == ()
    assert missing_for_ready(incident, today=TODAY) == ()
    assert status_after_save(incident, today=TODAY) == "ready"
    assert progress(incident, today=TODAY).left == ()


def test_no_link_answers_everything_that_is_needed_and_nothing_more() -> None:
    made = without_link()
    needed = {name for name, kind in kinds_of(Cooperation).items() if kind.ready}
    given = {name for name in kinds_of(Cooperation) if getattr(made, name)}
    assert given == needed
    assert made.link_strength == "not-stated"
