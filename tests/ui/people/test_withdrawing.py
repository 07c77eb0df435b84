"""What was agreed to is taken back: honestly, everywhere, with a list of whom to tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from defender_app.errors import InputError
from defender_app.model.consent import Consent
from defender_app.vault.drawer import Drawer
from tests.support import line, vaults
from ui.people.page import PeoplePage
from ui.people.person import PersonView
from ui.people.telling import today
from ui.people.withdrawing import TellQuestion, WithdrawQuestion, all_told, left_to_tell
from ui.record.draft import RecordDraft
from ui.workplace import Workplace

Settle = Callable[[], None]


def words_in(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


@pytest.fixture
def desk_drawer(tmp_path: Path) -> Iterator[Drawer]:
    """The drawer of a focal point, for practice."""
    folder = tmp_path / "desk"
    vaults.new_vault(folder, drawer_size=vaults.MIB, training=True)
    with vaults.opened(folder) as vault:
        yield vault.drawer


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
    qtbot.addWidget(page)
    page.resize(1076, 628)
    page.show()
    page.arrive()
    settled()
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
    qtbot.mouseClick(view.to_tell.button, Qt.MouseButton.LeftButton)
    (tell,) = view.findChildren(TellQuestion)
    assert "Reprisals desk" in words_in(tell)
    tell.no.click()
    assert view.to_tell.isVisible()
    view.withdrawing.told.emit()
    assert view.to_tell.isHidden()
    assert {c.recipients_told for c in view.draft.incident.persons[0].consents} == {today()}


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


def test_who_must_be_told_is_pure() -> None:
    gone = Consent(use="store", value="withdrawn")
    told = msgspec.structs.replace(gone, recipients_told=today())
    yes = Consent(use="focal-point", value="yes")
    assert left_to_tell((gone, yes))
    assert not left_to_tell((told, yes))
    assert all_told((gone, yes)) == (told, yes)


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
    training_place.unsaved.keep(other, (older, {}), late.flush, full)
    dialog = asked(view, settled, qtbot)
    dialog.yes.click()
    settled()
    settled()
    assert drawer.incidents.get(other).place_text == "a late word"
    assert values(training_place, sent_uid) == {"withdrawn"}
    assert not training_place.unsaved
