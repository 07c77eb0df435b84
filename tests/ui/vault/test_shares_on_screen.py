"""Shares shown one at a time and made into a page; the field in which they are typed."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crypto.shares import Share
from defender_app.errors import AppError
from defender_app.vault import recovery
from tests.support.window import RecordedNotify, commit_text
from ui.jobs import Jobs
from ui.paper import sheets
from ui.vault import paper
from ui.vault.shares_entry import SharesEntry
from ui.vault.shares_view import SharesView
from ui.vault.words_grid import WordsGrid
from ui.widgets.dialogs import Question

Settled = Callable[[], None]


@pytest.fixture(scope="module")
def papers() -> tuple[Share, ...]:
    return recovery.prepare(2, 3).shares


@pytest.fixture
def view(papers: tuple[Share, ...], notify: RecordedNotify, jobs: Jobs, qtbot: QtBot) -> SharesView:
    made = SharesView(papers, notify=notify, jobs=jobs)
    qtbot.addWidget(made)
    made.resize(520, 480)
    made.show()
    return made


@pytest.fixture
def entry(qtbot: QtBot) -> SharesEntry:
    made = SharesEntry()
    qtbot.addWidget(made)
    made.resize(520, 560)
    made.show()
    return made


def _shown(grid: WordsGrid) -> tuple[str, ...]:
    return tuple(cell.word for cell in grid.cells)


def _enter(entry: SharesEntry, share: Share) -> None:
    for word in share.words:
        entry.line.setText(word)
        entry.line.taken.emit()


def test_papers_are_shown_one_at_a_time(view: SharesView, papers: tuple[Share, ...]) -> None:
    assert (view.at, view.all_seen, view.is_last) == (0, False, False)
    assert _shown(view.grid) == papers[0].words
    assert not view.backward()
    assert view.forward()
    assert _shown(view.grid) == papers[1].words
    assert view.forward()
    assert (view.all_seen, view.is_last) == (True, True)
    assert not view.forward()
    assert view.backward()
    assert view.all_seen
    assert "2 of 3" in view.title.text()
    assert papers[0].words[5] not in repr(view)


def test_that_all_papers_begin_alike_is_said(view: SharesView, papers: tuple[Share, ...]) -> None:
    assert len({share.words[:3] for share in papers}) == 1
    assert len({share.words[3] for share in papers}) > 1
    assert "begin with the same 3 word" in view.reason.text()


def test_words_and_numbers_are_told_to_screen_readers(
    view: SharesView, papers: tuple[Share, ...]
) -> None:
    first = view.grid.cells[0]
    assert first.accessibleName() == f"Word 1: {papers[0].words[0]} {papers[0].numbers[0]:04d}"


def test_a_narrow_window_has_fewer_columns(qtbot: QtBot, papers: tuple[Share, ...]) -> None:
    grid = WordsGrid()
    qtbot.addWidget(grid)
    grid.show_words(papers[0].words, papers[0].numbers)
    grid.show()
    for width, columns in ((560, 3), (330, 2), (170, 1)):
        grid.resize(width, 900)
        QApplication.processEvents()
        assert len({cell.x() for cell in grid.cells}) == columns


def test_a_page_is_made_only_after_a_warning(
    view: SharesView, notify: RecordedNotify, tmp_path: Path, settled: Settled
) -> None:
    notify.answer = False
    view.save.click()
    assert "not locked" in notify.questions[0]["reason"]
    assert not notify.choices
    notify.answer = True
    notify.paths = [tmp_path / "out.pdf"]
    view.save.click()
    settled()
    assert (tmp_path / "out.pdf").stat().st_mode & 0o777 == 0o600
    assert "out.pdf" in view.told.text()
    notify.paths = [tmp_path / "out.pdf"]
    view.save.click()
    settled()
    assert [error.code for error in notify.problems] == ["exists"]


def test_a_page_holds_every_word_with_its_number_and_no_date(papers: tuple[Share, ...]) -> None:
    page = paper.sheet(
        "Paper 1 of 3", ("Show it to nobody.", "不要给任何人看"), papers[0], mirrored=True
    )
    data = paper.pdf(page)
    assert data.startswith(b"%PDF")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
    assert re.findall(rb"/CreationDate \((.*?)\)", data)[0].strip() == b"D:20000101000000Z"
    assert b"Qt" not in b"".join(re.findall(rb"/(?:Title|Creator) \((.*?)\)", data))
    written = [piece.text for piece in paper.pieces(page, 0, 2000)]
    for word, number in zip(papers[0].words, papers[0].numbers, strict=True):
        assert {word, f"{number:04d}"} <= set(written)
    places = [piece.place for piece in paper.pieces(page, 0, 2000)]
    assert not [one for one in places for other in places if one != other and one.intersects(other)]
    assert papers[0].words[7] not in repr(page)


def test_a_page_goes_into_no_vault(papers: tuple[Share, ...], vault_folder: Path) -> None:
    page = paper.sheet("Paper", (), papers[0], mirrored=False)
    with pytest.raises(AppError, match="inside-a-vault"):
        sheets.write(vault_folder / "words.pdf", paper.pdf(page))


def test_enough_papers_complete_it(
    entry: SharesEntry, papers: tuple[Share, ...], qtbot: QtBot
) -> None:
    _enter(entry, papers[0])
    assert not entry.is_complete
    assert "Paper 2 of the 2" in entry.progress.text()
    with qtbot.waitSignal(entry.completed):
        _enter(entry, papers[2])
    assert [*entry.shares] == [papers[0], papers[2]]
    assert not entry.grid.isVisible()
    entry.back.click()
    assert entry.asked is not None
    entry.asked.yes.click()
    assert len(entry.shares) == 1
    assert entry.grid.isVisible()


def test_space_and_enter_take_a_word_and_arrows_move(
    entry: SharesEntry, papers: tuple[Share, ...], qtbot: QtBot
) -> None:
    words = papers[0].words
    qtbot.keyClicks(entry.line, words[0][:4] + " " + words[1])
    qtbot.keyClick(entry.line, Qt.Key.Key_Return)
    assert _shown(entry.grid)[:3] == (*words[:2], "")
    assert entry.field.label.text() == "Word 3 of 33"
    qtbot.keyClick(entry.line, Qt.Key.Key_Up)
    assert entry.line.text() == words[1]
    qtbot.keyClick(entry.line, Qt.Key.Key_Down)
    qtbot.keyClick(entry.line, Qt.Key.Key_Backspace)
    assert entry.field.label.text() == "Word 2 of 33"
    qtbot.mouseClick(entry.grid.cells[0], Qt.MouseButton.LeftButton)
    assert entry.line.text() == words[0]


def test_a_mistyped_word_is_marked_at_once_with_what_may_be_meant(
    entry: SharesEntry, qtbot: QtBot
) -> None:
    qtbot.keyClicks(entry.line, "acadmic ")
    assert "acadmic" in entry.trouble.text()
    assert entry.grid.cells[0].is_wrong
    assert "to look at" in entry.grid.cells[0].accessibleName()
    offered = [one for one in entry._offers if one.isVisible()]
    assert offered[0].text() == "academic"
    offered[0].click()
    assert entry.grid.cells[0].word == "academic"
    assert not entry.trouble.isVisible()


def test_what_is_typed_after_a_wrong_word_takes_its_place(entry: SharesEntry, qtbot: QtBot) -> None:
    qtbot.keyClicks(entry.line, "acadmic ")
    qtbot.keyClicks(entry.line, "acid")
    assert entry.line.text() == "acid"
    entry.line.clear()
    qtbot.keyClicks(entry.line, "acadmic ")
    qtbot.keyClick(entry.line, Qt.Key.Key_Backspace)
    assert entry.line.text() == "acadmi"
    entry.line.clear()
    qtbot.keyClicks(entry.line, "acadmic ")
    commit_text(entry.line, "acid")
    assert entry.line.text() == "acid"


@pytest.mark.parametrize("by", ["keys", "mouse"])
def test_a_word_is_marked_as_a_whole_and_replaced(
    entry: SharesEntry, qtbot: QtBot, by: str
) -> None:
    def mark() -> None:
        if by == "keys":
            qtbot.keyClick(entry.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        else:
            place = entry.line.cursorRect().center()
            qtbot.mouseClick(entry.line, Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseDClick(entry.line, Qt.MouseButton.LeftButton, pos=place)
            qtbot.mouseClick(entry.line, Qt.MouseButton.LeftButton, pos=place)
        assert not entry.line.hasSelectedText()

    qtbot.keyClicks(entry.line, "academ")
    mark()
    qtbot.keyClicks(entry.line, "ac")
    assert entry.line.text() == "ac"
    mark()
    qtbot.keyClick(entry.line, Qt.Key.Key_Delete)
    assert entry.line.text() == ""
    # An arrow means that the word shall be corrected, not replaced.
    qtbot.keyClicks(entry.line, "aca")
    mark()
    qtbot.keyClick(entry.line, Qt.Key.Key_End)
    qtbot.keyClicks(entry.line, "d")
    assert entry.line.text() == "acad"


def _asked(entry: SharesEntry) -> Question | None:
    return entry.asked


def test_many_words_are_not_wiped_by_one_press(
    entry: SharesEntry, papers: tuple[Share, ...]
) -> None:
    for word in papers[0].words[:3]:
        entry.line.setText(word)
        entry.line.taken.emit()
    entry.back.click()
    assert _asked(entry) is None
    assert not any(_shown(entry.grid))
    for word in papers[0].words[:4]:
        entry.line.setText(word)
        entry.line.taken.emit()
    entry.back.click()
    assert entry.asked is not None
    entry.asked.no.click()
    assert _shown(entry.grid)[:4] == papers[0].words[:4]
    entry.back.click()
    entry.asked.yes.click()
    assert not any(_shown(entry.grid))


def test_words_are_offered_while_typing(entry: SharesEntry, qtbot: QtBot) -> None:
    qtbot.keyClicks(entry.line, "aci")
    assert [one.text() for one in entry._offers if one.isVisible()] == ["acid"]
    qtbot.keyClick(entry.line, Qt.Key.Key_Backspace)
    qtbot.keyClick(entry.line, Qt.Key.Key_Backspace)
    assert not [one for one in entry._offers if one.isVisible()]


def test_input_methods_and_pasting_work(
    entry: SharesEntry, papers: tuple[Share, ...], qtbot: QtBot
) -> None:
    commit_text(entry.line, "མི་ཤེས ")
    qtbot.waitUntil(entry.trouble.isVisible)
    entry.clear()
    mime = QMimeData()
    mime.setText("\n".join(papers[0].words) + "\n")
    QGuiApplication.clipboard().setMimeData(mime)
    entry.line.paste()
    qtbot.waitUntil(lambda: entry.shares == (papers[0],))


def test_nothing_can_be_copied_out_or_undone(entry: SharesEntry, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClicks(entry.line, "academ")
    entry.line.selectAll()
    assert not entry.line.hasSelectedText()
    qtbot.keyClick(entry.line, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(entry.line, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"
    qtbot.keyClick(entry.line, Qt.Key.Key_Space)
    entry.line.undo()
    assert entry.line.text() == ""


def test_a_wrong_word_of_the_list_is_pointed_at_on_the_screen(
    entry: SharesEntry, papers: tuple[Share, ...]
) -> None:
    words = list(papers[0].words)
    words[9] = "academic" if words[9] != "academic" else "acid"
    for word in words:
        entry.line.setText(word)
        entry.line.taken.emit()
    assert "look at word 10 first" in entry.trouble.text()
    assert entry.field.label.text() == "Word 10 of 33"
    entry.line.setText(papers[0].words[9])
    entry.line.taken.emit()
    assert entry.shares == (papers[0],)


def test_clearing_forgets_everything(entry: SharesEntry, papers: tuple[Share, ...]) -> None:
    _enter(entry, papers[0])
    entry.clear()
    assert entry.shares == ()
    assert entry.progress.text() == "The first paper"
