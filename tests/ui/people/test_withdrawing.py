"""What was agreed to is taken back: honestly, everywhere, with a list of whom to tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from defender_app.errors import InputError
from defender_app.model.consent import Consent
from defender_app.model.person import Organisation
from defender_app.model.somebody import Somebody
from defender_app.report import sent
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.window import arrived, words_in
from ui.people.page import PeoplePage
from ui.people.person import PersonView
from ui.people.telling import today
from ui.people.withdrawing import WithdrawQuestion
from ui.record.draft import RecordDraft, Written
from ui.workplace import Workplace

Settle = Callable[[], None]


@pytest.fixture
def sent_uid(training_place: Workplace, desk_drawer: Drawer, tmp_path: Path) -> str:
    """Somebody in two records, one of which was sent."""
    drawer = training_place.drawer
    more = [{**line.YES, "use": use} for use in ("store", "media-name")]
    persons = [line.person("P1", pseudonym="HERON", consents=more)]
    value = line.incident(urgency="critical", urgency_because=["in-detention"], persons=persons)
    first = line.saved(drawer, value)
    uid = drawer.people.uid_of(first, "P1")
    again = [{**line.person("P9", pseudonym="HERON"), "uid": uid}]
    line.saved(drawer, line.incident(title="Followed home", persons=again))
    contact = line.met(drawer, line.new_card(desk_drawer, "Reprisals desk"))
    out = tmp_path / "out"
    out.mkdir()
    line.sealed(drawer, contact, [first], out)
    return uid


@pytest.fixture
def view(
    training_place: Workplace, sent_uid: str, settled: Settle, qtbot: QtBot
) -> Iterator[PersonView]:
    page = PeoplePage(training_place, sent_uid)
    arrived(page, qtbot, settled, (1076, 628))
    settled()
    assert page.person is not None
    yield page.person
    page.flush()
    settled()


def asked(view: PersonView, settled: Settle, qtbot: QtBot) -> WithdrawQuestion:
    qtbot.mouseClick(view.withdraw, Qt.MouseButton.LeftButton)
    settled()
    (dialog,) = view.findChildren(WithdrawQuestion)
    return dialog


def values(place: Workplace, uid: str) -> set[str | None]:
    drawer, found = place.drawer, set()
    for one in drawer.people.get(uid).places:
        for person in drawer.incidents.get(one.event_id).persons:
            found |= {consent.value for consent in person.consents}
    return found


def told_on(place: Workplace, uid: str) -> set[object]:
    drawer = place.drawer
    found: set[object] = set()
    for one in drawer.people.get(uid).places:
        for person in drawer.incidents.get(one.event_id).persons:
            found |= {consent.recipients_told for consent in person.consents}
    return found


def test_nothing_is_withdrawn_before_somebody_says_so(
    view: PersonView, training_place: Workplace, sent_uid: str, settled: Settle, qtbot: QtBot
) -> None:
    dialog = asked(view, settled, qtbot)
    told = words_in(dialog)
    assert "cannot be called back" in told
    assert "Reprisals desk" in told
    assert "HERON" in told
    dialog.no.click()
    view.flush()
    settled()
    assert values(training_place, sent_uid) == {"yes"}


def test_one_action_withdraws_everything_everywhere_and_says_whom_to_tell(
    view: PersonView, training_place: Workplace, sent_uid: str, settled: Settle, qtbot: QtBot
) -> None:
    assert view.to_tell.isHidden()
    dialog = asked(view, settled, qtbot)
    dialog.how.choose("phone")
    dialog.yes.click()
    settled()
    settled()
    assert values(training_place, sent_uid) == {"withdrawn"}
    (one, *_) = view.draft.incident.persons[0].consents
    assert (one.withdrawn_on, one.withdrawn_how) == (today(), "phone")
    assert not view.withdraw.isEnabled()
    assert view.to_tell.isVisible()
    offered = view.withdrawing.notices.dialog
    assert offered is not None
    offered.reject()
    qtbot.mouseClick(view.to_tell.button, Qt.MouseButton.LeftButton)
    settled()
    tell = view.withdrawing.notices.dialog
    assert tell is not None
    assert "Reprisals desk" in "".join(row.wanted.text() for row in tell.rows)
    tell.close_button.click()
    assert view.to_tell.isVisible()
    view.withdrawing.told.emit()
    assert view.to_tell.isHidden()
    settled()
    settled()
    assert view.to_tell.isHidden()
    assert {c.recipients_told for c in view.draft.incident.persons[0].consents} == {today()}
    # Wherever it was withdrawn.
    assert told_on(training_place, sent_uid) == {today()}


def test_only_this_record_can_be_chosen(
    view: PersonView, training_place: Workplace, sent_uid: str, settled: Settle, qtbot: QtBot
) -> None:
    dialog = asked(view, settled, qtbot)
    dialog.where.choose(("one",))
    dialog.yes.click()
    settled()
    settled()
    assert values(training_place, sent_uid) == {"yes", "withdrawn"}


def test_one_answer_taken_back_has_to_be_told_too(view: PersonView, settled: Settle) -> None:
    view.choose_use("focal-point")
    assert view.to_tell.isHidden()
    view.panel.telling.withdraw.click()
    settled()
    assert view.to_tell.isVisible()
    assert "1" in view.to_tell.bold.text()


def test_this_record_and_the_others_are_withdrawn_in_one_piece(
    view: PersonView,
    training_place: Workplace,
    sent_uid: str,
    settled: Settle,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = asked(view, settled, qtbot)
    # As if the program ended before what is on the screen was handed over.
    monkeypatch.setattr(view.draft, "flush", lambda: None)
    dialog.yes.click()
    settled()
    assert values(training_place, sent_uid) == {"withdrawn"}


def test_what_could_not_be_saved_before_is_saved_before_the_withdrawal(
    view: PersonView, training_place: Workplace, sent_uid: str, settled: Settle, qtbot: QtBot
) -> None:
    drawer = training_place.drawer
    here = view.draft.event_id
    other = next(p.event_id for p in drawer.people.get(sent_uid).places if p.event_id != here)
    late = RecordDraft(training_place, other)
    settled()
    older = msgspec.structs.replace(late.incident, place_text="a late word")
    late.incident = older
    full = InputError("drawer-full")
    training_place.unsaved.keep(other, Written(older, {}, older), late.flush, full)
    dialog = asked(view, settled, qtbot)
    dialog.yes.click()
    settled()
    settled()
    assert drawer.incidents.get(other).place_text == "a late word"
    assert values(training_place, sent_uid) == {"withdrawn"}
    assert not training_place.unsaved


LAKE = Organisation(oid="O1", name="Lake Watch")


def other_record(view: PersonView, place: Workplace, uid: str, settled: Settle) -> RecordDraft:
    """The record that is not on the page, open, and such that it cannot be saved."""
    here = view.draft.event_id
    other = next(p.event_id for p in place.drawer.people.get(uid).places if p.event_id != here)
    late = RecordDraft(place, other)
    settled()
    late.update(place_text="a late word", organisations=(LAKE, LAKE))
    late.flush()
    settled()
    assert place.unsaved
    return late


def test_a_record_that_waits_to_be_saved_is_withdrawn_where_it_waits(
    view: PersonView, training_place: Workplace, sent_uid: str, settled: Settle, qtbot: QtBot
) -> None:
    drawer = training_place.drawer
    late = other_record(view, training_place, sent_uid, settled)
    # An answer that the vault does not know of, so that nothing there can be withdrawn.
    more = Consent(use="academic-assistance", value="yes", date=today())
    who = Somebody("person", str(late.incident.persons[0].pid))
    late.edit(lambda one: who.with_consents(one, lambda given: (*given, more)))
    late.flush()
    settled()
    dialog = asked(view, settled, qtbot)
    dialog.yes.click()
    settled()
    settled()
    assert values(training_place, sent_uid) == {"withdrawn"}
    assert {one.value for one in late.incident.persons[0].consents} == {"withdrawn"}
    late.update(organisations=(LAKE,))
    late.flush()
    settled()
    assert not training_place.unsaved
    kept = drawer.incidents.get(late.event_id)
    assert kept.place_text == "a late word"
    assert len(kept.persons[0].consents) == len(late.incident.persons[0].consents)
    assert values(training_place, sent_uid) == {"withdrawn"}


def test_a_withdrawal_that_cannot_be_saved_is_tried_until_it_is(
    view: PersonView,
    training_place: Workplace,
    sent_uid: str,
    settled: Settle,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drawer = training_place.drawer
    dialog = asked(view, settled, qtbot)

    def full(*_: object) -> None:
        raise InputError("drawer-full")

    monkeypatch.setattr(type(drawer.consents), "replace", full)
    dialog.yes.click()
    settled()
    settled()
    # Nobody locks without being asked: what was said is not saved.
    assert training_place.unsaved
    assert values(training_place, sent_uid) == {"yes"}
    monkeypatch.undo()
    view.hide()
    training_place.unsaved.again()
    settled()
    settled()
    assert values(training_place, sent_uid) == {"withdrawn"}
    assert not training_place.unsaved


def test_somebody_who_was_not_told_of_another_record_is_shown(
    view: PersonView, training_place: Workplace, sent_uid: str, settled: Settle, qtbot: QtBot
) -> None:
    dialog = asked(view, settled, qtbot)
    dialog.where.choose(("one",))
    dialog.yes.click()
    settled()
    view.choose_record(1)
    settled()
    settled()
    assert {one.value for one in view.draft.incident.persons[0].consents} == {"yes"}
    assert view.to_tell.isVisible()
    view.withdrawing.told.emit()
    settled()
    settled()
    assert view.to_tell.isHidden()
    assert told_on(training_place, sent_uid) == {None, today()}


def test_undo_in_the_words_of_a_condition_gives_nothing_back(
    view: PersonView, training_place: Workplace, sent_uid: str, settled: Settle, qtbot: QtBot
) -> None:
    view.choose_use("store")
    view.panel.answers.pill("conditional").click()
    view.panel.condition.setFocus()
    qtbot.keyClicks(view.panel.condition, "only if I am arrested")
    view.flush()
    settled()
    dialog = asked(view, settled, qtbot)
    dialog.yes.click()
    settled()
    settled()
    for _ in range(5):
        view.panel.condition.undo()
        view.choose_use("focal-point")
        view.choose_use("store")
    view.panel.condition.redo()
    view.flush()
    settled()
    assert values(training_place, sent_uid) == {"withdrawn"}


def test_what_cannot_be_told_for_certain_is_in_the_list(
    view: PersonView, training_place: Workplace, settled: Settle, qtbot: QtBot
) -> None:
    drawer = training_place.drawer
    (report,) = sent.every(drawer)
    drawer.documents.put(sent.KIND, "0" * 32, b"{}")
    drawer.documents.put(sent.KIND, "1" * 32, b"{}")
    drawer.incidents.delete(next(iter(report.event_ids)))
    dialog = asked(view, settled, qtbot)
    told = words_in(dialog)
    assert "2 sent file" in told
    assert "could not be read here" in told
    # Removed since, and sent all the same.
    assert "Reprisals desk" in told
    dialog.no.click()
