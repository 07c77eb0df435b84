"""Lines of a narrative stand apart, a hint never squeezes into two lines beside its question."""

from __future__ import annotations

import gc
import itertools

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme import theme
from ui.theme.tokens import Type
from ui.widgets.fields import Labelled, LineEdit, PlainEdit, field_height

_TIBETAN = "བོད་སྐད་ཀྱི་ཡི་གེ"
_SEVERAL = ["one line\ntwo\nthree", "我在登机口被拦下\n他们拿走了手机", "ท่าน ที่\nกรุงเทพ", "ሰላም\nዓለም"]


def _tops(field: PlainEdit) -> list[int]:
    """Where the caret stands in the first letters of each paragraph."""
    cursor, found = field.textCursor(), []
    cursor.movePosition(QTextCursor.MoveOperation.Start)
    while True:
        found.append(field.cursorRect(cursor).center().y())
        if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
            return found


@pytest.mark.parametrize("words", _SEVERAL)
def test_lines_stand_one_and_a_half_times_their_size_apart(qtbot: QtBot, words: str) -> None:
    field = PlainEdit()
    qtbot.addWidget(field)
    field.resize(400, 200)
    field.show()
    field.setPlainText(words)
    QApplication.processEvents()
    tops = _tops(field)
    apart = {below - above for above, below in itertools.pairwise(tops)}
    assert min(apart) >= 1.5 * Type.BODY
    assert min(apart) >= theme.line_height(Type.BODY, loose=True) - 1


def test_all_lines_are_seen_and_what_is_typed_too(qtbot: QtBot) -> None:
    field = PlainEdit()
    qtbot.addWidget(field)
    field.resize(300, 100)
    field.show()
    for words in ("a few words " * 20, "\n".join("abcdefgh"), _TIBETAN + "\n" + _TIBETAN * 6):
        field.setPlainText(words)
        QApplication.processEvents()
        field.moveCursor(QTextCursor.MoveOperation.End)
        QApplication.processEvents()
        assert field.verticalScrollBar().maximum() == 0, words
        assert field.cursorRect().bottom() <= field.viewport().height(), words
    field.clear()
    field.insertPlainText("x")
    field.undo()
    assert not field.toPlainText()


def test_one_line_stands_where_it_stands_in_a_field_of_one_line(qtbot: QtBot) -> None:
    field, line = PlainEdit(lines=1), LineEdit()
    for one in (field, line):
        qtbot.addWidget(one)
        one.resize(300, one.height())
        one.show()
    field.setPlainText("one")
    QApplication.processEvents()
    assert field.height() == line.height()
    caret = field.viewport().mapTo(field, field.cursorRect().center())
    assert abs(caret.y() - field.rect().center().y()) <= 1


def _painted(words: str, qtbot: QtBot) -> tuple[int, int]:
    """The first and the last row of a field with words that hold any of them."""
    line = LineEdit()
    qtbot.addWidget(line)
    line.resize(300, line.height())
    line.setText(words)
    line.show()
    line.clearFocus()
    line.setReadOnly(False)
    seen, clean = line.grab().toImage(), LineEdit()
    qtbot.addWidget(clean)
    clean.resize(line.size())
    clean.show()
    clean.clearFocus()
    empty = clean.grab().toImage()
    rows = [
        y
        for y in range(4, seen.height() - 4)
        if any(seen.pixel(x, y) != empty.pixel(x, y) for x in range(14, 286))
    ]
    return rows[0], rows[-1]


@pytest.mark.parametrize("words", [_TIBETAN, f"Latin {_TIBETAN}", "ท่านที่ กรุงเทพ", "ሰላም", "ئۇيغۇر"])
def test_no_letter_of_any_script_is_cut_off_in_a_field_of_one_line(
    qtbot: QtBot, words: str
) -> None:
    first, last = _painted(words, qtbot)
    assert first > 4
    assert last < field_height() - 4


def test_a_field_goes_while_python_tidies_up(qtbot: QtBot) -> None:
    for number in range(40):
        field = PlainEdit()
        field.setPlainText("word\n" * number)
        field.show()
        gc.collect(0)  # the youngest: all would be looked through forty times
        QApplication.processEvents()
        field.close()
        field.deleteLater()
    qtbot.wait(0)


@pytest.mark.parametrize(("wide", "beside"), [(600, True), (220, False)])
def test_a_hint_stands_beside_the_question_or_whole_below_it(
    qtbot: QtBot, *, wide: int, beside: bool
) -> None:
    field = Labelled("Or type where it is", LineEdit(), "Left, top, width, height in percent")
    qtbot.addWidget(field)
    field.resize(wide, 120)
    field.show()
    QApplication.processEvents()
    hint, label = field._hint, field.label
    place = hint.mapTo(field, QPoint(0, 0)).y()
    below = label.mapTo(field, QPoint(0, label.height())).y()
    assert (place < below) is beside
    assert hint.height() <= hint.line_height() + 2
