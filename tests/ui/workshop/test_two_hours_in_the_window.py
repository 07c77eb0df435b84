"""The two hours of the trainer guide, in both windows of a workshop, from the card to the reset."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.focal import card as cards
from defender_app.focal import own_cards
from defender_app.vault import Vault
from defender_app.workshop import folder as folders
from defender_app.workshop.folder import Workshop
from tests.support.seating import Seat, settle
from tests.support.sending_page import decide_all
from tests.support.window import RecordedNotify
from ui.desk.cases_page import CasesPage
from ui.desk.inbox_page import InboxPage
from ui.focal_points.page import FocalPointsPage
from ui.main_window import MainWindow
from ui.record import rooms
from ui.record.page import RecordPage
from ui.replies.page import RepliesPage
from ui.send.page import DONE, PREVIEW, SendPage
from ui.widgets.rows import ROW
from ui.workshop.page import WorkshopPage
from ui.workshop.resetting import reset

pytestmark = [pytest.mark.timeout(300)]


def _shown(window: MainWindow, kind: type[Any]) -> Any:
    page = window.navigator.shown
    assert isinstance(page, kind)
    return page


def _records(window: MainWindow, qtbot: QtBot) -> None:
    """Somebody was stopped at the gate: written down in a minute."""
    window.navigator.record(None)
    settle(qtbot, window)
    page = _shown(window, RecordPage)
    quick: Any = page.sections[rooms.QUICK]
    quick.type.setFocus()
    qtbot.keyClicks(quick.type, "a")
    popup: Any = QApplication.activePopupWidget()
    qtbot.keyClicks(popup.finder.line, "irport")
    qtbot.keyClick(popup.finder.line, Qt.Key.Key_Return)
    form = {**quick.form.asked, **quick.cooperation.asked}
    qtbot.keyClicks(form["date_start"].editor.date, "14 march 2025")
    qtbot.keyClick(form["date_start"].editor.date, Qt.Key.Key_Tab)
    qtbot.keyClicks(form["place_text"].editor.line, "gate C9")
    story = "They took my passport at the gate. They asked who paid for the ticket."
    qtbot.keyClicks(form["narrative"].editor.text, story)
    settle(qtbot, window)


def _asks(window: MainWindow, qtbot: QtBot, name: str) -> None:
    """One more answer of somebody whose record is ready."""
    drawer = window.place.drawer
    (uid,) = [one.uid for one in drawer.people.list() if one.pseudonym == name][:1]
    window.navigator.person(uid)
    settle(qtbot, window)
    page: Any = window.navigator.shown
    view = page.person if hasattr(page, "person") else page.view
    view.choose_use("sg-report")
    with qtbot.waitSignal(view.draft.saved, timeout=5_000):
        view.panel.answers.pill("no").click()
    settle(qtbot, window)


def _seals(window: MainWindow, qtbot: QtBot, event_id: str, out: Path) -> Path:
    """To the practice focal point, with all that is asked before."""
    window.navigator.send([event_id])
    settle(qtbot, window)
    page: SendPage = _shown(window, SendPage)
    notify: Any = window.place.notify
    page.foot.forward.click()
    settle(qtbot, window)
    decide_all(page, lambda: settle(qtbot, window), qtbot)
    page.foot.forward.click()
    settle(qtbot, window)
    assert page.stack.currentIndex() == PREVIEW
    # The trainer's own vault tells no progress: a stick does.
    assert page.preview.progress.lines == ()
    before = set(out.iterdir())
    notify.paths = [out]
    page.foot.forward.click()
    settle(qtbot, window)
    assert page.stack.currentIndex() == DONE
    (made,) = set(out.iterdir()) - before
    return made


def _opens_and_answers(window: MainWindow, qtbot: QtBot, sealed: Path, out: Path) -> Path:
    """At the other seat: open it, read it, and send a receipt."""
    notify: Any = window.place.notify
    window.navigator.page("inbox")
    settle(qtbot, window)
    inbox: InboxPage = _shown(window, InboxPage)
    inbox.take_in([sealed])
    settle(qtbot, window)
    assert inbox.model.index(0).data(ROW).status == "Opened"
    middle = inbox.rows.visualRect(inbox.model.index(0)).center()
    qtbot.mouseClick(inbox.rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    settle(qtbot, window)
    page: CasesPage = _shown(window, CasesPage)
    assert page.case_page is not None
    before = set(out.iterdir())
    notify.paths = [out]
    page.case_page.view.panel.acknowledge.click()
    settle(qtbot, window)
    assert page.case_page.answering.dialog is not None
    page.case_page.answering.dialog.seal.click()
    settle(qtbot, window)
    (answer,) = set(out.iterdir()) - before
    return answer


def _compares(window: MainWindow, qtbot: QtBot, desk: MainWindow, card: Path) -> None:
    """The desk reads the digits of its second card aloud; they are typed and agree."""
    digest = cards.read(card.read_bytes()).digest
    assert digest in {one.digest for one in own_cards.every(desk.place.drawer)}
    window.navigator.page("focal-points")
    settle(qtbot, window)
    page: FocalPointsPage = _shown(window, FocalPointsPage)
    page.take_file(card)
    settle(qtbot, window)
    assert page.details.compare is not None
    page.details.compare.click()
    page.compare.how.choose(("in person",))
    qtbot.keyClicks(page.compare.who, "me")
    qtbot.keyClicks(page.compare.code, cards.code_of(digest))
    qtbot.keyClick(page.compare.code, Qt.Key.Key_Return)
    settle(qtbot, window)


def _ticks(window: MainWindow, qtbot: QtBot, exercise: str) -> list[bool]:
    window.navigator.page("workshop")
    settle(qtbot, window)
    page: WorkshopPage = _shown(window, WorkshopPage)
    page.exercises.choose(exercise)
    return [line.is_done for line in page.exercises.card.lines]


def test_two_hours(sit: Seat, qtbot: QtBot, workshop: Workshop) -> None:
    defender_says, desk_says = RecordedNotify(), RecordedNotify()
    defender = sit(folders.DEFENDER, defender_says)
    desk = sit(folders.FOCAL_POINT, desk_says)
    drawer = defender.place.drawer
    before = {row.event_id for row in drawer.incidents.list()}

    _records(defender, qtbot)
    assert all(_ticks(defender, qtbot, "stop-at-the-gate"))

    ready = next(row for row in drawer.incidents.list() if row.record_status == "ready")
    people = drawer.incidents.get(ready.event_id).persons
    _asks(defender, qtbot, next(one.pseudonym for one in people if one.pseudonym))

    sealed = _seals(defender, qtbot, ready.event_id, workshop.exchange)
    # This record has an original on it: the last step waits for a report without one.
    assert _ticks(defender, qtbot, "seal-and-carry")[:3] == [True] * 3

    answer = _opens_and_answers(desk, qtbot, sealed, workshop.exchange)
    assert _ticks(desk, qtbot, "answer-as-focal-point")[2]

    _compares(defender, qtbot, desk, workshop.second_card)
    assert all(_ticks(defender, qtbot, "compare-digits"))

    defender.navigator.page("replies")
    settle(qtbot, defender)
    replies: RepliesPage = _shown(defender, RepliesPage)
    replies.take_in([answer])
    settle(qtbot, defender)
    assert all(_ticks(defender, qtbot, "read-the-answer"))
    assert not defender_says.problems
    assert not desk_says.problems

    for window in (defender, desk):
        assert window.place.jobs.stop(20_000)
        window.place.whole.lock()
    reset(workshop.root, lambda *_: True)
    assert list(workshop.exchange.iterdir()) == []
    with Vault.open(workshop.defender, folders.PASSPHRASES[folders.DEFENDER]) as vault:
        assert {row.event_id for row in vault.drawer.incidents.list()} == before
