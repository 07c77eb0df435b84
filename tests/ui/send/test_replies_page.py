"""Replies: good ones find their record, bad ones change nothing and say why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from defender_app.focal import intake, reply
from defender_app.focal.contacts import Contact
from defender_app.focal.reply import Answer
from defender_app.report import correspondence, sent
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.window import RecordedGo, RecordedNotify, arrived
from ui.incidents.page import IncidentsPage
from ui.replies.history import SentHistory
from ui.replies.page import RepliesPage
from ui.workplace import Workplace

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]


@dataclass
class Line:
    """A report on its way, and the desk that answers it."""

    event_id: str
    case_id: str
    desk: Drawer
    folder: Path

    def answers(self, kind: str, text: str, **more: str) -> Path:
        """A reply file."""
        answer = Answer(kind=kind, text=text, **more)  # type: ignore[arg-type] # a kind of the format
        return reply.create(self.desk, self.case_id, answer, self.folder).path


@pytest.fixture
def sent_line(
    training_place: Workplace, known_contact: Contact, desk: Drawer, folder: Path, tmp_path: Path
) -> Line:
    """One record sealed and taken in."""
    event_id = line.sample(training_place.drawer, "TRN-05")
    sealed = line.sealed(training_place.drawer, known_contact, [event_id], folder)
    taken = intake.take_in(desk, sealed.path)
    answers = tmp_path / "answers"
    answers.mkdir()
    return Line(event_id, str(taken.case_id), desk, answers)


@pytest.fixture
def shown(training_place: Workplace, qtbot: QtBot, settled: Settled) -> Callable[[], RepliesPage]:
    """Opens the page."""

    def opening() -> RepliesPage:
        page = RepliesPage(training_place)
        arrived(page, qtbot, settled, (1076, 600))
        return page

    return opening


def _words(page: RepliesPage) -> str:
    # What is put into a layout is shown with the next events.
    QApplication.processEvents()
    return "\n".join(one.text() for one in page.view.findChildren(QLabel) if one.isVisible())


def test_nothing_yet_is_one_sentence_and_one_action(
    shown: Callable[[], RepliesPage], notify: RecordedNotify, press: Press
) -> None:
    page = shown()
    assert page.empty.isVisible()
    press(page.empty.button)
    assert len(notify.choices) == 1


def test_a_report_without_an_answer_waits_with_its_day(
    shown: Callable[[], RepliesPage], sent_line: Line, go: RecordedGo, press: Press
) -> None:
    page = shown()
    page.tabs.setCurrentIndex(1)
    (pick,) = page.list.picks
    assert pick.row.status.startswith("Sent ")
    assert "Sealed for" in _words(page)
    press(page.view.open)
    assert go.went == [("record", sent_line.event_id, "", "")]


def test_replies_are_taken_in_and_lead_to_the_record(
    shown: Callable[[], RepliesPage],
    training_place: Workplace,
    sent_line: Line,
    notify: RecordedNotify,
    go: RecordedGo,
    press: Press,
    settled: Settled,
) -> None:
    page = shown()
    first = sent_line.answers("received", "We have it.")
    sent_line.answers("status", "lost on the way", status="assessed")
    third = sent_line.answers("needs-information", "Which day?", next_contact="2026-12-05")
    notify.paths = [third, first]
    press(page.add)
    settled()
    assert [one.error for one in page.view.tried] == [None, None]
    assert "Not here yet: 2" in _words(page)
    assert [one.row.status for one in page.list.picks] == ["Asks for more", "Received"]
    page.list.setCurrentIndex(page.list.model().index(0, 0))
    assert "Which day?" in _words(page)
    assert "5 Dec 2026" in _words(page)
    press(page.view.open)
    assert go.went == [("record", sent_line.event_id, "", "")]
    assert training_place.drawer.incidents.get(sent_line.event_id).record_status == "answered"
    # The first came after the third.
    assert page.list.picks[1].row.urgency == "Look twice"


def test_bad_files_say_why_and_change_nothing(
    shown: Callable[[], RepliesPage],
    training_place: Workplace,
    sent_line: Line,
    tmp_path: Path,
    settled: Settled,
) -> None:
    nothing, own = tmp_path / "nothing.age", tmp_path / "<b>odd.age"
    nothing.write_bytes(b"nothing" * 50)
    (report,) = list((sent_line.folder.parent / "out").iterdir())
    own.write_bytes(report.read_bytes())
    page = shown()
    page.take_in([nothing, own, tmp_path / "gone.age"])
    settled()
    assert len(page.view.tried) == 3
    assert all(one.error is not None for one in page.view.tried)
    assert all(not one.replies for one in sent.every(training_place.drawer))
    labels = [one for one in page.view.findChildren(QLabel) if "<b>" in one.text()]
    assert all(one.textFormat() is Qt.TextFormat.PlainText for one in labels)
    assert labels


def test_the_same_file_again_is_already_here(
    shown: Callable[[], RepliesPage], sent_line: Line, settled: Settled
) -> None:
    page = shown()
    path = sent_line.answers("received", "We have it.")
    for _ in range(2):
        page.take_in([path])
        settled()
    assert "Already here" in _words(page)
    assert len(page.list.picks) == 1


def test_replies_are_dropped_on_the_page(
    shown: Callable[[], RepliesPage], sent_line: Line, settled: Settled
) -> None:
    page = shown()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sent_line.answers("received", "We have it.")))])
    page.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    settled()
    assert len(page.list.picks) == 1


def test_the_history_of_a_record(
    training_place: Workplace, sent_line: Line, settled: Settled, qtbot: QtBot
) -> None:
    reply.take_in(training_place.drawer, sent_line.answers("received", "We have it."))
    history = SentHistory(training_place, sent_line.event_id)
    qtbot.addWidget(history)
    settled()
    titles = [one.title for one in history.happenings]
    plain = [title.replace("\u2068", "").replace("\u2069", "") for title in titles]
    assert plain == ["Sent to Reprisals desk", "Received from Reprisals desk"]
    other = SentHistory(training_place, line.sample(training_place.drawer, "TRN-03"))
    qtbot.addWidget(other)
    settled()
    assert other.happenings == ()
    assert not other.nothing.isHidden()


def test_a_removed_record_keeps_its_exchange(
    shown: Callable[[], RepliesPage], training_place: Workplace, sent_line: Line
) -> None:
    reply.take_in(training_place.drawer, sent_line.answers("received", "We have it."))
    training_place.drawer.incidents.delete(sent_line.event_id)
    (exchange,) = correspondence.every(training_place.drawer)
    assert (exchange.event_ids, exchange.removed) == ((), 1)
    page = shown()
    (pick,) = page.list.picks
    assert pick.row.title == "A record you removed"


def test_where_it_is_narrow_list_and_answer_follow_one_another(
    shown: Callable[[], RepliesPage], sent_line: Line, settled: Settled
) -> None:
    page = shown()
    page.resize(496, 300)
    page.take_in([sent_line.answers("received", "We have it.")])
    settled()
    QApplication.processEvents()
    # What became of the files that were just dropped is what one wants to read.
    assert page.back.isVisible()
    assert not page.list.isVisible()
    page.back.click()
    QApplication.processEvents()
    assert page.list.isVisible()
    assert not page.view.isVisible()
    page.list.opened.emit(page.list.model().index(0, 0))
    QApplication.processEvents()
    assert "We have it." in _words(page)
    page.resize(1076, 600)
    QApplication.processEvents()
    assert page.list.isVisible()
    assert page.view.isVisible()
    assert not page.back.isVisible()


def test_a_folder_of_replies_may_be_dropped(
    shown: Callable[[], RepliesPage], sent_line: Line, settled: Settled
) -> None:
    page = shown()
    path = sent_line.answers("received", "We have it.")
    (path.parent / ".hidden").write_text("x")
    page.take_in([path.parent])
    settled()
    (tried,) = page.view.tried
    assert tried.taken is not None


def test_what_was_answered_stands_beside_the_record_in_the_list(
    training_place: Workplace, sent_line: Line, settled: Settled, qtbot: QtBot
) -> None:
    reply.take_in(training_place.drawer, sent_line.answers("received", "We have it."))
    other = line.sample(training_place.drawer, "TRN-03")
    page = IncidentsPage(training_place)
    qtbot.addWidget(page)
    page.resize(1076, 630)
    page.show()
    settled()
    page.list.choose(sent_line.event_id)
    settled()

    def told() -> str:
        return "\n".join(one.text() for one in page.preview.history.findChildren(QLabel))

    # Asked for behind the preview: it comes when the drawer has answered.
    qtbot.waitUntil(lambda: "Sent to \u2068Reprisals desk\u2069" in told())
    shown = told()
    assert "Received from \u2068Reprisals desk\u2069" in shown
    page.list.choose(other)
    settled()
    assert page.preview.history.isHidden()


def test_an_answer_says_whom_its_words_mean(
    sent_line: Line, training_place: Workplace, shown: Callable[[], RepliesPage], settled: Settled
) -> None:
    (one,) = correspondence.every(training_place.drawer)
    ours, word = one.called[0]
    page = shown()
    page.take_in([sent_line.answers("needs-information", f"Please ask {word}.")])
    settled()
    (one,) = correspondence.every(training_place.drawer)
    page.view.show_reply(one, one.replies[0])
    (line_,) = [text for text in _words(page).splitlines() if "in your record" in text]
    assert ours in line_
    assert word in line_
