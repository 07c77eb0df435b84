"""Notes on a case: nothing that happens to the page may write over them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from defender_app.focal import cases, own_notes
from defender_app.focal.contacts import Contact
from defender_app.report.documents import ReplyKind
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import line
from tests.support.window import RecordedNotify
from ui.desk.answer_dialog import AnswerDialog
from ui.desk.case_page import CasePage
from ui.desk.own_file_view import OwnFileView

Settled = Callable[[], None]

FIRST, SECOND = "Called the mother on Monday.", " She asks us to wait."


@pytest.fixture
def case(sender: Drawer, contact: Contact, desk: Drawer, out: Path) -> cases.Case:
    """Two incidents in one report."""
    records = [
        line.saved(sender, line.incident(title=title, narrative=title)) for title in ("A", "B")
    ]
    return desk_files.take_in(desk, line.sealed(sender, contact, records, out).path)


@pytest.fixture
def page(opened: Callable[[cases.Case], CasePage], case: cases.Case) -> CasePage:
    shown = opened(case)
    shown.view.tabs.choose("ours")
    shown.view.tabs.changed.emit("ours")
    return shown


def notes_of(page: CasePage) -> OwnFileView:
    (view,) = (one for one in page.view.findChildren(OwnFileView) if one.isVisible())
    return view


def test_notes_stay_when_another_incident_is_chosen(
    page: CasePage, case: cases.Case, desk: Drawer, qtbot: QtBot, settled: Settled
) -> None:
    qtbot.keyClicks(notes_of(page).notes, FIRST)
    page.flush()
    settled()
    page.view._choose.choose("1")
    page.view._choose.changed.emit()
    settled()
    assert notes_of(page).notes.toPlainText() == FIRST
    qtbot.keyClicks(notes_of(page).notes, SECOND)
    page.flush()
    settled()
    assert own_notes.read(desk, case.case_id) == FIRST + SECOND


def test_notes_typed_while_the_case_is_read_again_stay(
    page: CasePage, case: cases.Case, desk: Drawer, qtbot: QtBot, settled: Settled
) -> None:
    page.load()
    qtbot.keyClicks(notes_of(page).notes, FIRST)
    settled()
    assert notes_of(page).notes.toPlainText() == FIRST
    qtbot.keyClicks(notes_of(page).notes, SECOND)
    page.flush()
    settled()
    assert own_notes.read(desk, case.case_id) == FIRST + SECOND


def dialog_of(page: CasePage, kind: ReplyKind, settled: Settled) -> AnswerDialog:
    page.answer(kind)
    settled()
    assert page.answering.dialog is not None
    return page.answering.dialog


def test_an_answer_that_was_begun_is_there_again_after_escape(
    page: CasePage, case: cases.Case, desk: Drawer, qtbot: QtBot, settled: Settled
) -> None:
    dialog = dialog_of(page, "needs-information", settled)
    begun = dialog.message.toPlainText()
    qtbot.keyClicks(dialog.message, "When did it happen?")
    qtbot.keyClick(dialog.message, Qt.Key.Key_Escape)
    settled()
    assert page.answering.dialog is None
    kept = own_notes.unfinished_answers(desk, case.case_id)
    assert kept == {"needs-information.message": f"{begun}When did it happen?"}
    other = dialog_of(page, "closed", settled)
    assert "When did it" not in other.message.toPlainText()
    other.reject()
    again = dialog_of(page, "needs-information", settled)
    assert again.message.toPlainText() == f"{begun}When did it happen?"
    again.reject()


def test_an_answer_is_kept_while_it_is_typed_and_gone_when_it_is_sealed(
    page: CasePage,
    case: cases.Case,
    desk: Drawer,
    qtbot: QtBot,
    settled: Settled,
    notify: RecordedNotify,
    out: Path,
) -> None:
    dialog = dialog_of(page, "received", settled)
    qtbot.keyClicks(dialog.message, " Thank you.")
    page.flush()
    settled()
    assert own_notes.unfinished_answers(desk, case.case_id)
    notify.paths = [out]
    dialog.seal.click()
    settled()
    assert page.answering.dialog is None
    assert own_notes.unfinished_answers(desk, case.case_id) == {}
