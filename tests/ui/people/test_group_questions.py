"""A group is asked everything that a report needs of it, in words for several people."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from defender_app.model.kinds import kinds_of
from defender_app.model.person import Person
from tests.support.vaults import incident
from ui.people.about import GROUP
from ui.people.section import PeopleSection
from ui.record import rooms
from ui.record.draft import RecordDraft
from ui.record.entries import Inside
from ui.workplace import Workplace

_NEEDED = {name for name, kind in kinds_of(Person).items() if kind.ready}


def _opened(place: Workplace, qtbot: QtBot, settled: Callable[[], None], **more: object) -> Inside:
    group = Person(pid="P1", pseudonym="HERON", group=True, **more)  # type: ignore[arg-type] # as the test says
    place.drawer.incidents.save(incident(event_id="E1", persons=(group,)))
    section = PeopleSection(place, RecordDraft(place, "E1"))
    qtbot.addWidget(section)
    settled()
    section.show()
    section.persons.open_entry(0)
    inside = section.persons.cards[0].inside
    assert isinstance(inside, Inside)
    inside.form.finish()
    return inside


def test_nothing_that_is_needed_of_a_group_is_kept_from_it(
    training_place: Workplace, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    form = _opened(training_place, qtbot, settled).form
    asked = {path.rpartition(".")[2] for path in form.asked if form.is_asked(path)}
    assert asked == set(GROUP)
    assert asked >= _NEEDED
    for path, question in form.asked.items():
        assert "the person" not in question.question.label, path


def test_how_sure_a_number_is_is_asked_once(
    training_place: Workplace, qtbot: QtBot, settled: Callable[[], None]
) -> None:
    """Beside the number; only what an older record says apart from it is shown apart."""
    form = _opened(training_place, qtbot, settled, count=30, count_precision="estimate").form
    assert form.is_asked("persons[0].count_precision")


@pytest.mark.parametrize(("group", "words"), [(True, "How are they now?"), (None, "the person")])
def test_the_side_panel_asks_in_the_same_words(group: bool | None, words: str) -> None:
    one = Person(pid="P1", pseudonym="HERON", group=group)
    place = rooms.place_of(("persons[0].status_now", "missing"), incident(persons=(one,)))
    assert words in place.words
