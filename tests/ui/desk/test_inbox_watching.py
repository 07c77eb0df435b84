"""The inbox watches a folder, says where a file is damaged, and asks before a report comes back."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from defender_app.errors import InputError, MachineError
from defender_app.focal import batch, card_notes, cases, intake, watching
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import line
from tests.support.window import RecordedNotify, arrived
from ui.desk import inbox_words, original
from ui.desk.inbox_model import TAKEN
from ui.desk.inbox_page import InboxPage
from ui.widgets.rows import ROW
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def page(qtbot: QtBot, desk_place: Workplace, own_card: OwnCard, settled: Settled) -> InboxPage:
    assert own_card
    made = InboxPage(desk_place)
    arrived(made, qtbot, settled, (1076, 629))
    return made


@pytest.fixture
def post(tmp_path: Path) -> Path:
    """The folder that is watched; its name steers."""
    made = tmp_path / "po\u202est <b>"
    made.mkdir()
    return made


def look(page: InboxPage, settled: Settled) -> None:
    """What the clock does every five seconds."""
    page.watching.look()
    settled()


def statuses(page: InboxPage) -> list[str]:
    return [page.model.index(n).data(ROW).status for n in range(page.model.rowCount())]


def watch(page: InboxPage, post: Path, notify: RecordedNotify, settled: Settled) -> None:
    notify.paths = [post]
    page.watch.click()
    settled()


def test_what_comes_to_rest_in_the_folder_is_taken_in_once(
    page: InboxPage, post: Path, notify: RecordedNotify, settled: Settled, sent: Path, desk: Drawer
) -> None:
    assert page.watch.isVisible()
    assert not page.watch_line.isVisible()
    watch(page, post, notify, settled)
    assert page.watch_line.isVisible()
    assert not page.watch.isVisible()
    told = page.watch_line.words.text()
    assert "po" in told
    assert "\u202e" not in told
    shutil.copy(sent, post / "a.age")
    look(page, settled)
    assert statuses(page) == []
    look(page, settled)
    assert statuses(page) == ["Opened"]
    look(page, settled)
    look(page, settled)
    assert statuses(page) == ["Opened"]
    assert len(cases.every(desk)) == 1
    page.watch_line.stop.click()
    settled()
    assert not page.watching.timer.isActive()
    assert page.watch.isVisible()
    (post / "b.txt").write_text("x")
    look(page, settled)
    look(page, settled)
    assert statuses(page) == ["Opened"]


def test_it_is_watched_again_when_the_vault_is_opened(
    page: InboxPage,
    post: Path,
    notify: RecordedNotify,
    settled: Settled,
    desk_place: Workplace,
    qtbot: QtBot,
) -> None:
    watch(page, post, notify, settled)
    page.watching.timer.stop()
    again = InboxPage(desk_place)
    arrived(again, qtbot, settled, (700, 500))
    assert again.watch_line.isVisible()
    assert again.watching.timer.isActive()
    assert again.watching.timer.interval() == watching.EVERY * 1000
    again.watching.stop()
    settled()


def test_a_folder_that_is_gone_is_said_and_found_again(
    page: InboxPage, post: Path, notify: RecordedNotify, settled: Settled
) -> None:
    watch(page, post, notify, settled)
    post.rmdir()
    look(page, settled)
    assert "not there" in page.watch_line.words.text()
    problems = len(notify.problems)
    look(page, settled)
    assert len(notify.problems) == problems
    post.mkdir()
    look(page, settled)
    assert "not there" not in page.watch_line.words.text()


def test_nothing_is_watched_in_a_vault(
    page: InboxPage, tmp_path: Path, notify: RecordedNotify, settled: Settled
) -> None:
    (tmp_path / "v").mkdir()
    (tmp_path / "v" / "vault.json").write_text("{}")
    watch(page, tmp_path / "v", notify, settled)
    assert not page.watching.on
    assert [error.code for error in notify.problems] == ["inside-a-vault"]


def test_where_no_process_can_be_had_watching_rests(
    page: InboxPage,
    post: Path,
    notify: RecordedNotify,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def none(*_: object, **__: object) -> tuple[batch.Row, ...]:
        raise MachineError("decoder-not-started")

    monkeypatch.setattr(batch, "take_in", none)
    watch(page, post, notify, settled)
    (post / "a.age").write_text("x")
    look(page, settled)
    look(page, settled)
    assert not page.watching.on
    assert [error.code for error in notify.problems] == ["decoder-not-started"]


def test_what_a_full_drawer_kept_out_is_said_and_comes_in_later(
    page: InboxPage,
    post: Path,
    notify: RecordedNotify,
    settled: Settled,
    sent: Path,
    desk: Drawer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What nobody tried is not remembered as tried: it would never come in."""
    real = intake.keep

    def full(*_: object, **__: object) -> intake.Taken:
        raise InputError("drawer-full")

    watch(page, post, notify, settled)
    for name in ("a.age", "b.age"):
        shutil.copy(sent, post / name)
    monkeypatch.setattr(intake, "keep", full)
    look(page, settled)
    look(page, settled)
    assert not page.watching.on
    assert [error.code for error in notify.problems] == ["drawer-full"]
    assert cases.every(desk) == ()
    monkeypatch.setattr(intake, "keep", real)
    watch(page, post, notify, settled)
    look(page, settled)
    assert len(cases.every(desk)) == 1


def test_more_files_than_are_watched_are_said(
    page: InboxPage,
    post: Path,
    notify: RecordedNotify,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(watching, "MOST_KNOWN", 1)
    watch(page, post, notify, settled)
    for name in ("a.age", "b.age"):
        (post / name).write_text("x")
    look(page, settled)
    assert "More than 1 file" in page.watch_line.words.text()
    assert "\u202e" not in page.watch_line.words.text()
    (post / "a.age").unlink()
    look(page, settled)
    assert "More than" not in page.watch_line.words.text()


def test_a_row_says_which_case_it_is_and_where_it_is_damaged(
    page: InboxPage, sent: Path, tmp_path: Path, settled: Settled
) -> None:
    data = sent.read_bytes()
    broken = tmp_path / "broken.age"
    broken.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    page.take_in([sent, broken])
    settled()
    facts = {
        page.model.index(n).data(TAKEN).name: page.model.index(n).data(ROW).facts for n in range(2)
    }
    assert facts[sent.name].startswith("Case 1")
    assert "block" in facts["broken.age"]
    row = batch.Row(name="x", when="?", outcome="damaged", where="report persons[0].pseudonym")
    assert "persons[0].pseudonym" in inbox_words.place(row)
    for place in inbox_words.PLACES:
        assert inbox_words.place(batch.Row(name="x", when="?", outcome="damaged", where=place))
    assert inbox_words.place(batch.Row(name="x", when="?", outcome="damaged", where="moon")) == ""


def test_with_several_cards_a_row_says_to_which_it_came(
    page: InboxPage, sent: Path, desk: Drawer, settled: Settled, own_card: OwnCard
) -> None:
    line.new_card(desk, "Session desk")
    page.arrive()
    settled()
    page.take_in([sent])
    settled()
    assert "Reprisals desk" in page.model.index(0).data(ROW).facts
    card_notes.set_label(desk, own_card.digest, "HRC 61")
    page.arrive()
    settled()
    assert "HRC 61" in page.model.index(0).data(ROW).facts


def test_what_was_deleted_here_comes_back_when_asked(
    page: InboxPage, sent: Path, desk: Drawer, settled: Settled, notify: RecordedNotify
) -> None:
    digest = hashlib.sha256(sent.read_bytes()).hexdigest()
    desk.documents.put("case-index", f"file-{digest}", intake.GONE.encode())
    notify.answer = False
    page.take_in([sent])
    settled()
    assert statuses(page) == ["Deleted here"]
    notify.answer = True
    page.take_in([sent])
    settled()
    assert statuses(page) == ["Opened", "Deleted here", "Deleted here"]
    assert [asked["yes"] for asked in notify.questions] == ["Take in again"] * 2


def test_the_sealed_file_is_given_back(
    desk_place: Workplace,
    desk: Drawer,
    own_card: OwnCard,
    sent: Path,
    settled: Settled,
    notify: RecordedNotify,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    assert own_card
    data = sent.read_bytes()
    case = desk_files.take_in(desk, sent)
    parent, done = QWidget(), []
    qtbot.addWidget(parent)
    notify.paths = [tmp_path / "back.age"]
    original.act(desk_place, parent, (case.case_id,), lambda: done.append(True))
    settled()
    QApplication.processEvents()
    assert (tmp_path / "back.age").read_bytes() == data
    assert done == [True]
    assert original.title()
