"""The board: a column for each status, and moving a card."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, QRect, Qt
from PySide6.QtGui import QDropEvent, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from defender_app.focal import cases, work
from defender_app.focal.cases import Case
from defender_app.vault.drawer import Drawer
from tests.support import many_cases
from tests.support.window import RecordedNotify
from ui.desk.triage import board_model
from ui.desk.triage.board import BoardView, MoveQuestion
from ui.desk.triage.board_model import COLUMNS, CardModel, column_of, status_of
from ui.widgets.rows import ROW
from ui.workplace import Workplace

Settled = Callable[[], None]
DAY = date(2026, 11, 2)


@pytest.fixture
def three(desk: Drawer) -> tuple[Case, ...]:
    office = many_cases.Desk(desk)
    found = []
    for number, (status, urgency) in enumerate(
        (("new", "low"), ("new", "critical"), ("closed", "high"))
    ):
        told = many_cases.incident(number, DAY + timedelta(days=number))
        found.append(office.take(told, status=status, urgency=urgency))
    return tuple(found)


@pytest.fixture
def board(
    desk_place: Workplace, three: tuple[Case, ...], qtbot: QtBot, settled: Settled
) -> BoardView:
    made = BoardView(desk_place)
    qtbot.addWidget(made)
    made.resize(1076, 500)
    made.show()
    made.arrive()
    settled()
    assert three
    return made


def ids(board: BoardView, name: str) -> list[str]:
    model = board.columns[name].model
    found = [model.case_at(row) for row in range(model.rowCount())]
    return [one.case_id for one in found if one is not None]


def test_every_status_has_a_column_and_every_column_a_status() -> None:
    for status in work.STATUSES:
        assert column_of(status) in COLUMNS
    assert {column_of(status_of(one)) for one in COLUMNS} == set(COLUMNS)
    assert column_of("of-a-later-version") == "new"


def test_a_card_moves_with_the_keyboard_after_a_question(
    board: BoardView,
    three: tuple[Case, ...],
    desk: Drawer,
    notify: RecordedNotify,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    low, critical, closed = (one.case_id for one in three)
    assert ids(board, "new") == [critical, low]
    assert ids(board, "ended") == [closed]
    assert board.columns["new"].count.text() == "2"
    cards = board.columns["new"].cards
    cards.setFocus(Qt.FocusReason.TabFocusReason)
    cards.stand_on(critical)
    assert cards.current == critical
    right, ctrl = Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(cards, right, ctrl)
    assert board.dialog is not None
    board.dialog.no.click()
    settled()
    assert cases.get(desk, critical).status == "new"
    qtbot.keyClick(cards, right, ctrl)
    board.dialog.yes.click()
    settled()
    assert cases.get(desk, critical).status == "acknowledged"
    assert ids(board, "acknowledged") == [critical]
    assert work.of(desk, critical).history[-1].what == "status"
    assert "Acknowledged" in notify.words[-1]
    # Without Ctrl the keyboard alone goes over; at the end of the board nothing happens.
    qtbot.keyClick(cards, right)
    assert board.columns["acknowledged"].cards.current == critical
    qtbot.keyClick(cards, Qt.Key.Key_Left, ctrl)
    assert board.dialog is None


def test_a_sender_is_told_only_by_an_answer(
    board: BoardView, three: tuple[Case, ...], desk: Drawer, qtbot: QtBot, settled: Settled
) -> None:
    board.ask_move(three[0].case_id, "assessed")
    assert board.dialog is not None
    with qtbot.waitSignal(board.wished) as told:
        board.dialog.tell.click()
    assert told.args == ["tell:assessed", (three[0].case_id,)]
    settled()
    assert cases.get(desk, three[0].case_id).status == "new"


def test_what_was_taken_back_stays_where_it_is(
    board: BoardView,
    three: tuple[Case, ...],
    desk: Drawer,
    notify: RecordedNotify,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cases.save(desk, msgspec.structs.replace(three[0], status="withdrawn"))
    monkeypatch.setattr(work, "is_taken_back", lambda _case: True)
    board.arrive()
    settled()
    assert three[0].case_id in ids(board, "ended")
    board.ask_move(three[0].case_id, "new")
    assert board.dialog is not None
    board.dialog.yes.click()
    settled()
    assert [one.code for one in notify.problems] == ["case-withdrawn"]
    assert cases.get(desk, three[0].case_id).status == "withdrawn"


def test_a_card_is_put_down_with_the_mouse(
    board: BoardView, three: tuple[Case, ...], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real drag needs a screen; what a drop does is the same."""
    new, other = board.columns["new"].cards, board.columns["acted"].cards
    data = board.columns["new"].model.mimeData([new.model().index(0, 0)])
    assert bytes(data.data(data.formats()[0]).data()) == b"card"

    def drop(source: object, target: Any) -> None:
        event = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.MoveAction,
            QMimeData(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        monkeypatch.setattr(event, "source", lambda: source, raising=False)
        target.dropEvent(event)

    board._take(three[1].case_id)
    drop(None, other)
    drop(other, other)
    qtbot.wait(1)
    asked = [one for one in board.findChildren(MoveQuestion) if one.isVisible()]
    assert asked == []
    drop(new, other)
    qtbot.waitUntil(lambda: bool(board.findChildren(MoveQuestion)))
    (dialog,) = board.findChildren(MoveQuestion)
    assert "Acted" in dialog.question.text()
    dialog.reject()


def test_a_board_of_many_is_searched_and_painted_in_every_script(
    board: BoardView, desk: Drawer, three: tuple[Case, ...], settled: Settled
) -> None:
    office = many_cases.Desk(desk)
    told = many_cases.incident(7, DAY)
    titles = (
        "\u0f56\u0f7c\u0f51\u0f0b\u0f62\u0f72\u0f42\u0f66" * 12,
        "\u4e2d\u6587\u6807\u9898" * 30,
        "ئۇيغۇر تىلى " * 20,
        "\u202e<img src=x>" * 40,
        "",
        "W" * 4_000,
    )
    for title in titles:
        office.take(told, titles=(title or None,))
    board.arrive()
    settled()
    model = board.columns["new"].model
    assert model.rowCount() == len(titles) + 2
    for row in range(model.rowCount()):
        assert "\u202e" not in model.index(row).data(ROW).title
    for side in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        board.setLayoutDirection(side)
        assert not board.grab().isNull()
    board.search("\u4e2d\u6587")
    settled()
    assert len(ids(board, "new")) == 1
    assert three


def test_a_long_title_takes_two_lines_and_no_more() -> None:
    image = QImage(QRect(0, 0, 300, 100).size(), QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    for title in ("short", "word " * 60, "W" * 400, "\u4e2d" * 400, "\u2068a b\u2069"):
        lines = board_model._broken(painter, title, 120)
        assert 1 <= len(lines) <= 2
        assert all(painter.fontMetrics().horizontalAdvance(one) <= 140 for one in lines)
    assert board_model._broken(painter, "W" * 5, 1.0)
    painter.end()


def test_the_model_of_a_column_keeps_the_rules_of_qt(three: tuple[Case, ...]) -> None:
    model = CardModel()
    fail = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fail)
    model.show_cases(())
    assert three
    assert model.rowCount() == 0
    del tester
