"""Words keep their room: in narrow windows, in mirrored ones, and where they are long."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage
from pytestqt.qtbot import QtBot

from ui.fields.pick import PickField
from ui.people.matrix import ANSWER, HOW, SHOWN, USE, WHEN, Matrix
from ui.record.column import SectionRow
from ui.theme import theme
from ui.theme.tokens import Type
from ui.widgets.pills import Pills
from ui.widgets.tips import words_of_tip

LONG = "Special Rapporteur on the rights of persons with disabilities (check the current name)"


def _painted(image: QImage, part: QRect) -> int:
    """How many pixels of a part are not its ground."""
    ground = image.pixelColor(part.topLeft())
    columns, rows = range(part.left(), part.right() + 1), range(part.top(), part.bottom() + 1)
    return sum(image.pixelColor(x, y) != ground for x in columns for y in rows)


def test_a_long_answer_makes_no_form_wider_than_its_window(qtbot: QtBot) -> None:
    pills = Pills([("long", LONG)], many=True, name="which")
    qtbot.addWidget(pills)
    pills.resize(300, 60)
    pills.show()
    pill = pills.pill("long")
    assert pills.minimumSizeHint().width() <= theme.scaled(240)
    assert pill.width() == 300
    assert words_of_tip(pill.toolTip()) == LONG
    pills.resize(pill.sizeHint().width() + 10, 60)
    assert pill.width() == pill.sizeHint().width()
    assert pill.toolTip() == ""


def test_a_column_goes_before_the_words_of_a_use_are_cut(qtbot: QtBot) -> None:
    matrix = Matrix()
    qtbot.addWidget(matrix)
    metrics = QFontMetrics(theme.font(Type.LABEL, 600))
    for wide in range(900, 480, -20):
        matrix.resize(wide, 600)
        matrix.show()
        if matrix.isColumnHidden(HOW):
            break
        longest = max(
            metrics.horizontalAdvance(str(matrix.table.index(row, USE).data()))
            for row in range(matrix.table.rowCount())
        )
        assert matrix.columnWidth(USE) >= longest
    assert matrix.isColumnHidden(HOW)
    assert not any(matrix.isColumnHidden(one) for one in (USE, ANSWER, SHOWN, WHEN))


def test_rows_are_a_little_lower_before_the_last_one_is_cut(qtbot: QtBot) -> None:
    matrix = Matrix()
    qtbot.addWidget(matrix)
    matrix.resize(900, 700)
    matrix.show()
    rows, roomy = matrix.table.rowCount(), matrix.row_height
    matrix.resize(900, matrix.header().height() + rows * (roomy - 1))
    last = matrix.table.index(rows - 1, USE)
    qtbot.waitUntil(lambda: matrix.visualRect(last).bottom() < matrix.viewport().height())
    assert matrix.row_height == roomy - 1
    assert matrix.verticalScrollBar().maximum() == 0
    matrix.resize(900, 200)
    assert matrix.row_height == roomy


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_count_of_a_section_stands_at_its_other_end(qtbot: QtBot, *, mirrored: bool) -> None:
    images = []
    for count in ("", "2"):
        row = SectionRow("people")
        qtbot.addWidget(row)
        way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        row.setLayoutDirection(way)
        row.setText("")
        row.resize(240, 40)
        row.show_state("open", count)
        images.append(row.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
    shape, end = QRect(0, 0, 36, 40), QRect(204, 0, 36, 40)
    if mirrored:
        shape, end = end, shape
    assert images[0].copy(shape) == images[1].copy(shape)
    assert not _painted(images[0], end)
    assert _painted(images[1], end)


@pytest.mark.parametrize("mirrored", [False, True])
def test_what_was_picked_stands_where_lines_begin(qtbot: QtBot, *, mirrored: bool) -> None:
    field = PickField(tuple, "Which?", "")
    qtbot.addWidget(field)
    way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    field.setLayoutDirection(way)
    field.resize(400, 38)
    field.show_words("HERON")
    image = field.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    near, middle = QRect(10, 4, 60, 30), QRect(100, 4, 200, 30)
    if mirrored:
        near = QRect(330, 4, 60, 30)
    assert _painted(image, near)
    assert not _painted(image, middle)
