"""Members by their path: reading, writing, and making what is not there yet."""

from __future__ import annotations

import pytest

from defender_app.model import Answer, Incident, lens
from defender_app.model.answers import ABSENT, Ref
from defender_app.model.as_answer import as_answer, as_value
from defender_app.model.evidence import Information
from defender_app.model.follow_up import AuthorityResponse, UnAction
from defender_app.training.samples import samples

BLANK = Incident(format="defender-incident", version=1)


def test_members_are_read_and_absent_ones_are_none() -> None:
    incident = samples()[0].incident
    assert lens.at(incident, "acts[0].fields.direction") == Answer(value="exit")
    assert lens.at(incident, "cooperation[0].place") == "Geneva"
    assert lens.at(incident, "followup[3].responses[0].date") is None
    assert lens.at(incident, "") is incident


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("title", "Another"),
        ("acts[0].fields.direction", Answer(value="entry")),
        ("cooperation[0].date", "2025"),
        ("narrative_en.text", "They asked."),
    ],
)
def test_what_is_put_is_there_and_nothing_else_changes(path: str, value: object) -> None:
    incident = samples()[0].incident
    changed = lens.put(incident, path, value)
    assert lens.at(changed, path) == value
    assert lens.put(changed, path, lens.at(incident, path)) == incident


def test_taking_away_leaves_the_member_absent() -> None:
    incident = samples()[0].incident
    assert "direction" not in lens.put(incident, "acts[0].fields.direction", None).acts[0].fields
    assert lens.put(incident, "requested_action", None).requested_action is ABSENT
    assert lens.put(lens.put(BLANK, "narrative_en.text", "x"), "narrative_en.text", None) == BLANK


def test_entries_are_added_and_removed() -> None:
    two = lens.added(
        lens.added(BLANK, "information", Information(iid="a")), "information", Information(iid="b")
    )
    assert [one.iid for one in two.information] == ["a", "b"]
    one = lens.without(two, "information", 0)
    assert [entry.iid for entry in one.information] == ["b"]
    assert lens.without(one, "information", 0).information is ABSENT


def test_a_place_that_is_not_there_is_an_error() -> None:
    with pytest.raises(IndexError):
        lens.put(BLANK, "acts[0].type", "other")


def test_no_answer_is_written_where_the_member_can_hold_it() -> None:
    none = Answer(none="unknown")
    assert as_value(none, Incident, "country") == none
    assert as_value(none, AuthorityResponse, "by") == Ref(none="unknown")
    assert as_value(none, Incident, "title") is None
    assert as_answer(Ref(none="unknown")) == none
    assert as_value(Answer(value=4, precision="estimate"), UnAction, "persons_number") == Answer(
        value=4, precision="estimate"
    )
    assert as_value(Answer(value=4), UnAction, "persons_number") == 4
    assert as_answer(()) is None
