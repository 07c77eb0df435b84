"""What the form of an act does for somebody: it counts, it keeps, it answers what is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from defender_app.model import Act, Answer, lens
from defender_app.model.act_facts import _AHEAD, _SPANS, Fact
from defender_app.model.left_open import left_open
from tests.support.act_forms import give
from tests.ui.record.test_every_answer import form_of, record_with
from ui import i18n
from ui.record import rooms
from ui.record.act_facts import SENTENCES, sentence, time_words
from ui.record.entries import Inside
from ui.record.page import RecordPage
from ui.record.unknown_rest import UnknownRest
from ui.workplace import Workplace

Open = Callable[..., RecordPage]
Settled = Callable[[], None]


@pytest.fixture(params=["en", "zh"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    i18n.install(qapp, request.param)
    yield request.param
    i18n.install(qapp, i18n.FALLBACK)


def _answers(**values: object) -> dict[str, Answer]:
    return {name: Answer(value=value) for name, value in values.items()}  # type: ignore[arg-type] # plain values


def _acts(page: RecordPage) -> Any:
    page.show_section(rooms.ACTS)
    return page.sections[rooms.ACTS].acts  # type: ignore[attr-defined] # the section of the acts


def _rest(page: RecordPage, index: int = 0) -> UnknownRest:
    inside = _acts(page).cards[index].inside
    assert isinstance(inside, Inside)
    return inside.findChildren(UnknownRest)[0]


def test_days_a_passport_was_held_are_shown_while_the_dates_are_typed(open_record: Open) -> None:
    act = Act(type="passport-confiscation", fields=_answers(action="confiscated"))
    page = open_record(record_with(act))
    asked = form_of(page)
    give(asked("action_date"), Answer(value="2025-03-01"), "1 March 2025")
    assert asked("return_date").note == ""
    give(asked("returned"), Answer(value="yes"))
    give(asked("return_date"), Answer(value="2025-05-21"), "21 May 2025")
    assert asked("return_date").note.startswith("Kept for 81 day")
    give(asked("un_event_start"), Answer(value="2025-04-02"), "2 April 2025")
    assert asked("un_event_start").note == "The UN event began while the document was kept."
    give(asked("un_event_start"), Answer(none="unknown"))
    assert asked("un_event_start").note == ""


def test_what_follows_is_nowhere_in_the_record(
    open_record: Open, training_place: Workplace, settled: Settled
) -> None:
    fields = _answers(start="2025-01-13", last_contact="2025-01-12")
    page = open_record(record_with(Act(type="incommunicado-rsdl", fields=fields)))
    assert "without contact" in form_of(page)("last_contact").note
    page.flush()
    settled()
    kept = training_place.drawer.incidents.get(page.draft.event_id)
    assert dict(kept.acts[0].fields) == fields


@pytest.mark.parametrize("unit", ["days", "minutes"])
def test_every_fact_is_a_sentence_in_every_language(spoken: str, unit: str) -> None:
    codes = {span.code for spans in _SPANS.values() for span in spans}
    codes |= {"across-event", "event-before", "back-before-event", "over-the-limit"}
    codes |= {"within-the-limit", "ahead", "past", "earlier-than-start"}
    assert codes == set(SENTENCES)
    assert _AHEAD
    for code in codes:
        for least, most in ((0, 0), (1, 1), (10, 37), (0, 27), (81, 81), (4000, 4364)):
            told = sentence(Fact(code, "x", least, most, about=True, unit=unit))
            assert told
            assert "{" not in told
            assert (spoken == "zh") != told.isascii(), told


@pytest.mark.parametrize(
    ("fact", "told"),
    [
        (Fact("held", "x", 335, 335, unit="minutes"), "5 h 35 min"),
        (Fact("held", "x", 20, 20, unit="minutes"), "20 min"),
        (Fact("held", "x", 0, 0), "less than a day"),
        (Fact("held", "x", 300, 300, unit="minutes", about=True), "about 5 h"),
    ],
)
def test_times_are_said_as_people_say_them(fact: Fact, told: str) -> None:
    assert time_words(fact) == told


def test_what_is_left_is_answered_with_one_press_and_opened_again(
    open_record: Open, training_place: Workplace, settled: Settled
) -> None:
    act = Act(type="house-arrest", fields=_answers(formal_order="no"))
    page = open_record(record_with(act))
    asked = form_of(page)
    rest = _rest(page)
    assert not rest.isHidden()
    assert "4" in rest.link.text()
    rest.link.click()
    fields = page.draft.incident.acts[0].fields
    assert left_open(page.draft.incident.acts[0]) == ()
    assert fields["formal_order"] == Answer(value="no")
    assert asked("start").answer() == Answer(none="unknown")
    assert asked("conditions").answer() == Answer(none="unknown")
    page.flush()
    settled()
    kept = training_place.drawer.incidents.get(page.draft.event_id)
    assert kept.acts[0].fields["start"] == Answer(none="unknown")
    give(asked("start"), Answer(value="2025-03"), "March 2025")
    assert "3" in rest.link.text()
    rest.link.click()
    assert page.draft.incident.acts[0].fields == {
        **_answers(formal_order="no"),
        "start": Answer(value="2025-03"),
    }
    assert asked("conditions").answer() is None
    assert "3" in rest.link.text()


def test_it_is_not_offered_where_nothing_is_left(open_record: Open) -> None:
    answered = _answers(what_happened="x", date="2025", why_linked_to_un="y")
    page = open_record(record_with(Act(type="other", fields=answered)))
    form_of(page)
    assert _rest(page).isHidden()


def test_half_typed_answers_are_left_alone(qtbot: QtBot, open_record: Open) -> None:
    page = open_record(record_with(Act(type="other")))
    asked = form_of(page)
    line = asked("date").editor.focusProxy()
    assert line is not None
    qtbot.keyClicks(line, "when the river froze")
    _rest(page).link.click()
    assert "date" not in page.draft.incident.acts[0].fields
    assert page.draft.raw("acts[0].fields.date").startswith("when the river froze")
    assert asked("what_happened").answer() == Answer(none="unknown")


def test_the_menu_of_the_card_answers_what_is_left_too(open_record: Open) -> None:
    page = open_record(record_with(Act(type="other"), Act(type="house-arrest")))
    form_of(page, 1)
    card = _acts(page).cards[1]
    card.more.click()
    menu = card.findChildren(QMenu)[-1]
    found = [action for action in menu.actions() if "I don’t know" in action.text()]
    assert len(found) == 1
    found[0].trigger()
    menu.close()
    first, second = page.draft.incident.acts
    assert dict(first.fields) == {}
    assert left_open(second) == ()


def test_removing_an_act_forgets_what_could_be_opened_again(open_record: Open) -> None:
    page = open_record(record_with(Act(type="other"), Act(type="house-arrest")))
    form_of(page, 0)
    _rest(page).link.click()
    _acts(page).remove_entry(0)
    form_of(page, 0)
    assert page.draft.incident.acts[0].type == "house-arrest"
    assert "5" in _rest(page).link.text()
    assert dict(page.draft.incident.acts[0].fields) == {}


def test_seven_acts_in_one_incident_with_the_keyboard(
    qtbot: QtBot, open_record: Open, training_place: Workplace, settled: Settled
) -> None:
    """One arrest on the way to a session can be seven acts, each found by its everyday words."""
    page = open_record(record_with())
    acts = _acts(page)
    typed = (
        ("not let on the plane", "airport-border-stop"),
        ("they took my passport", "passport-confiscation"),
        ("took my phone", "device-search-seizure"),
        ("tea", "interrogation-summons"),
        ("arrested", "arrest-detention"),
        ("no lawyer", "denial-counsel-family"),
        ("police went to my parents", "family-pressure"),
    )
    for words, wanted in typed:
        acts.add.setFocus()
        qtbot.keyClick(acts.add, Qt.Key.Key_Space)
        line = acts.finder.finder.line
        qtbot.keyClicks(line, words)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert page.draft.incident.acts[-1].type == wanted
        assert acts.open_index == len(page.draft.incident.acts) - 1
    for index in range(len(typed)):
        form_of(page, index)
        _rest(page, index).link.click()
    page.flush()
    settled()
    kept = training_place.drawer.incidents.get(page.draft.event_id)
    assert [act.type for act in kept.acts] == [wanted for _, wanted in typed]
    assert all(left_open(act) == () for act in kept.acts)
    assert not any(card.is_open for card in acts.cards[:-1])


def test_a_un_body_can_be_the_one_who_did_it(open_record: Open) -> None:
    page = open_record(record_with(Act(type="organisation-restriction")))
    asked = form_of(page)
    agency = asked("agency")
    pills: Any = agency.editor
    pills.pills.pill("org:O2").click()
    found = lens.at(page.draft.incident, "acts[0].fields.agency")
    assert found.value.org == "O2"


def test_the_words_for_you_are_explained_where_an_act_is_chosen(open_record: Open) -> None:
    page = open_record(record_with())
    acts = _acts(page)
    acts.add.click()
    texts = {
        label.text()
        for label in acts.finder.findChildren(type(acts.finder.body.itemAt(0).widget()))
    }
    assert any("somebody else" in text for text in texts)
