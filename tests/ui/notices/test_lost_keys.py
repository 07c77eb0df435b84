"""A lost key in Replies: of a report that is known, and of a vault that is gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from defender_app.focal import cases, intake, key_lost, own_cards, reply
from defender_app.focal.contacts import Contact
from defender_app.report import sent
from defender_app.report.seal import Sealed
from defender_app.vault.drawer import Drawer
from tests.support import line, vaults
from tests.support import notices as noticed
from tests.support.window import RecordedNotify, words_in
from ui.replies.history import SentHistory
from ui.replies.page import RepliesPage
from ui.workplace import Workplace

Settle = Callable[[], None]


@pytest.fixture
def page(training_place: Workplace, settled: Settle, qtbot: QtBot) -> RepliesPage:
    made = RepliesPage(training_place)
    qtbot.addWidget(made)
    made.resize(1076, 628)
    made.show()
    made.arrive()
    made.tabs.choose("waiting")
    settled()
    return made


def again(page: RepliesPage, settled: Settle) -> None:
    page.arrive()
    settled()
    page.tabs.choose("waiting")
    page.tabs.changed.emit("waiting")
    settled()


def test_a_report_without_answer_gets_a_new_key(
    report: Sealed,
    page: RepliesPage,
    training_place: Workplace,
    desk_drawer: Drawer,
    event_id: str,
    folder: Path,
    settled: Settle,
    qtbot: QtBot,
) -> None:
    again(page, settled)
    page.view.lost.click()
    settled()
    dialog = page.notices.dialog
    assert dialog is not None
    assert "Say that your key was lost" in words_in(dialog)
    dialog.go.click()
    settled()
    (path,) = folder.iterdir()
    dialog.reject()
    case = noticed.taken(desk_drawer, path)
    key_lost.accept(desk_drawer, "1", case.notices[0].sha256, who="Amina", how="phone")
    answer = reply.create(desk_drawer, "1", reply.Answer(kind="received", text="Yes."), folder)
    page.take_in([answer.path])
    settled()
    settled()
    assert len(sent.get(training_place.drawer, report.report_id).replies) == 1
    again(page, settled)
    history = SentHistory(training_place, event_id)
    qtbot.addWidget(history)
    settled()
    titles = [one.title for one in history.happenings]
    assert any("key was lost" in one for one in titles)


def test_what_was_said_about_a_report_stands_beside_it(
    report: Sealed, page: RepliesPage, training_place: Workplace, tmp_path: Path, settled: Settle
) -> None:
    noticed.withdraw(training_place.drawer, tmp_path / "n", report.report_id)
    again(page, settled)
    assert "Taken back on" in words_in(page.view)
    assert "not noted as handed over" in words_in(page.view)


def test_ids_from_paper_are_asked_for_and_the_notice_is_made(
    known: Contact,
    page: RepliesPage,
    desk_drawer: Drawer,
    tmp_path: Path,
    folder: Path,
    settled: Settle,
) -> None:
    """The vault that sealed it is gone; this one has only the card."""
    old_folder = tmp_path / "lost vault"
    vaults.new_vault(old_folder, drawer_size=vaults.MIB, training=True)
    with vaults.opened(old_folder) as old:
        (own,) = own_cards.every(desk_drawer)
        old_contact = line.met(old.drawer, own)
        record = line.saved(old.drawer, line.incident())
        sealed = line.sealed(old.drawer, old_contact, [record], tmp_path / "old")
    intake.take_in(desk_drawer, sealed.path)
    again(page, settled)
    assert page.lost_vault.isVisibleTo(page)
    page.lost_vault.click()
    settled()
    question = page.notices.question
    assert question is not None
    assert question.who.chosen == known.contact_id
    for wrong in ("", "abc", "z" * 32, sealed.report_id[:31]):
        question.ids.setPlainText(wrong)
        assert not question.yes.isEnabled()
    question.ids.setPlainText(f" {sealed.report_id.upper()},\n")
    assert question.yes.isEnabled()
    question.yes.click()
    settled()
    dialog = page.notices.dialog
    assert dialog is not None
    assert "not proven to them" in words_in(dialog)
    dialog.go.click()
    settled()
    dialog.reject()
    (path,) = folder.iterdir()
    assert not noticed.taken(desk_drawer, path).notices[0].proven
    again(page, settled)
    assert "A report of a vault that is lost" in words_in(page.view)
    assert cases.every(desk_drawer)[0].status == "new"


def test_without_a_card_there_is_nobody_to_tell(
    page: RepliesPage, notify: RecordedNotify, settled: Settle
) -> None:
    again(page, settled)
    page.lost_vault.click()
    settled()
    assert page.notices.question is None
    assert "Add the card" in notify.words[-1]
