"""What is left of an act can be answered with "I don't know" in one go, and taken back."""

from __future__ import annotations

import pytest

from defender_app.model import Act, Answer, Incident, missing_for_ready
from defender_app.model.left_open import UNKNOWN, left_open, opened_again, with_unknown
from defender_app.taxonomy import taxonomy
from tests.defender_app.model.test_model_act_facts import TODAY


def _missing(act: Act) -> list[str]:
    incident = Incident(format="defender-incident", version=1, acts=(act,))
    return [
        path
        for path, _ in missing_for_ready(incident, today=TODAY)
        if path.startswith("acts[0].fields")
    ]


@pytest.mark.parametrize("type_id", taxonomy().types)
def test_nothing_of_the_act_is_missing_afterwards_and_undo_gives_it_back(type_id: str) -> None:
    act = Act(type=type_id)
    assert [f"acts[0].fields.{name}" for name in left_open(act)] == _missing(act)
    answered, names = with_unknown(act)
    assert _missing(answered) == []
    assert set(answered.fields) == set(names)
    assert set(answered.fields.values()) <= {UNKNOWN}
    assert opened_again(answered, names) == act


def test_answers_that_were_given_are_never_touched() -> None:
    given = {
        "action": Answer(value="other", text="they burnt it"),
        "issuing_country": Answer(none="prefer-not-to-say"),
        "place": Answer(value="at home"),
    }
    act = Act(type="passport-confiscation", fields=given)
    answered, names = with_unknown(act)
    assert {name: answered.fields[name] for name in given} == given
    assert not set(given) & set(names)
    changed = Act(
        type=act.type, fields={**answered.fields, "action_date": Answer(value="2025-03-01")}
    )
    assert opened_again(changed, names).fields == {
        **given,
        "action_date": Answer(value="2025-03-01"),
    }


def test_what_somebody_began_to_type_is_left_alone() -> None:
    act = Act(type="house-arrest")
    answered, names = with_unknown(act, ("start",))
    assert "start" not in answered.fields
    assert "start" not in names


def test_questions_that_appear_because_of_it_are_answered_too() -> None:
    act = Act(type="from-the-future")
    assert with_unknown(act) == (act, ())
    act = Act(type="passport-confiscation")
    assert "returned" in left_open(act)
