"""Every field of every type of act takes every answer in the window, and the vault has it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from defender_app.model import Act, Answer, Evidence, Incident, Organisation, Person
from defender_app.taxonomy import taxonomy
from tests.support.act_forms import FormWalk, moves
from tests.support.slices import every
from ui.fields.asked import Asked
from ui.record import rooms
from ui.record.entries import Inside
from ui.record.page import RecordPage
from ui.workplace import Workplace

Open = Callable[..., RecordPage]
Settled = Callable[[], None]


def record_with(*acts: Act) -> Incident:
    """A record with two people, two organisations and a file, whom an act can refer to."""
    return Incident(
        format="defender-incident",
        version=1,
        acts=acts,
        persons=(
            Person(pid="P1", pseudonym="HERON", descriptive_title="a lawyer"),
            Person(pid="P2", pseudonym="WREN", descriptive_title="a neighbour"),
        ),
        organisations=(
            Organisation(oid="O1", name="Town police", kind="state-agency"),
            Organisation(oid="O2", name="UN security", kind="un-body"),
        ),
        evidence=(Evidence(eid="E1", description="a photograph of the letter"),),
    )


def form_of(page: RecordPage, index: int = 0) -> Callable[[str], Asked]:
    """Open an act of the page; gives the question of a field by its name."""
    page.show_section(rooms.ACTS)
    acts: Any = page.sections[rooms.ACTS]
    if acts.acts.open_index != index:
        acts.acts.open_entry(index)
    inside = acts.acts.cards[index].inside
    assert isinstance(inside, Inside)
    inside.form.finish()
    # What was just made is shown by the event that follows.
    QApplication.processEvents()
    return lambda name: inside.form.asked[f"acts[{index}].fields.{name}"]


@pytest.mark.parametrize("type_id", every(5, taxonomy().types))
def test_every_answer_to_every_question_is_in_the_vault(
    open_record: Open, training_place: Workplace, settled: Settled, type_id: str
) -> None:
    page = open_record(record_with(Act(type=type_id)))
    walk = FormWalk(type_id, form_of(page))
    # Nobody looks: painting and laying out would take most of the time.
    page.hide()
    for number in range(walk.rounds):
        walk.fill(number)
        page.flush()
        settled()
        kept = training_place.drawer.incidents.get(page.draft.event_id)
        assert dict(kept.acts[0].fields) == walk.given
    assert set(walk.given) == {field.name for field in walk.known.fields}


def test_the_walk_tries_every_choice_and_every_way_of_giving_no_answer() -> None:
    for known in taxonomy().types.values():
        for field in known.fields:
            tried = [answer for answer, _ in moves(field)]
            chosen = {choice for answer in tried for choice in answer.chosen}
            assert set(field.shown_choices) <= chosen
            assert {Answer(none="unknown"), Answer(none="prefer-not-to-say")} <= set(tried)
            if "other" in field.shown_choices:
                assert any(answer.text for answer in tried), field.name


def test_what_was_answered_is_shown_again_when_the_record_is_opened(
    open_record: Open, training_place: Workplace, settled: Settled
) -> None:
    """One record with an act of every type, read by another window."""
    acts = tuple(
        Act(type=known.id, fields={one.name: next(iter(moves(one)))[0] for one in known.fields})
        for known in taxonomy().types.values()
    )
    event_id = training_place.drawer.incidents.save(record_with(*acts)).event_id
    page = open_record(event_id)
    for index, act in enumerate(acts):
        asked = form_of(page, index)
        for name, answer in act.fields.items():
            assert asked(name).answer() == answer, (act.type, name)
    page.flush()
    settled()
    assert training_place.drawer.incidents.get(str(event_id)).acts == acts
