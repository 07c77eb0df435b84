from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QMainWindow, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from ui.record.tab_order import following


class Around(NamedTuple):
    """A window with a page between two buttons, and something that Qt made by itself."""

    window: QMainWindow
    above: QPushButton
    page: QWidget
    fields: tuple[QLineEdit, QLineEdit]
    below: QPushButton
    action: QAction


@pytest.fixture
def around(qtbot: QtBot) -> Around:
    window, middle, page = QMainWindow(), QWidget(), QWidget()
    above, below = QPushButton("above"), QPushButton("below")
    fields = QLineEdit(), QLineEdit()
    inside, column = QVBoxLayout(page), QVBoxLayout(middle)
    for field in fields:
        inside.addWidget(field)
    # What stands below was there first: the order of making is not the one on the screen.
    for widget in (below, above, page):
        column.insertWidget(0 if widget is above else column.count() - 1, widget)
    column.removeWidget(below)
    column.addWidget(below)
    window.setCentralWidget(middle)
    qtbot.addWidget(window)
    window.show()
    return Around(window, above, page, fields, below, QMenu(middle).addAction("an action"))


def test_tab_leaves_a_page_for_what_stands_beside_it(around: Around) -> None:
    first, last = around.fields
    assert following(around.page, first, forward=True) is last
    assert following(around.page, last, forward=True) is around.below
    assert following(around.page, first, forward=False) is around.above
    around.below.hide()
    assert following(around.page, last, forward=True) is around.above


def test_tab_goes_round_where_the_page_is_the_window(around: Around) -> None:
    first, last = around.fields
    for button in (around.above, around.below):
        button.hide()
    assert following(around.page, last, forward=True) is first
    assert following(around.page, first, forward=False) is last


def test_a_page_that_goes_takes_nothing_of_the_window_along(around: Around) -> None:
    first, last = around.fields
    for here, forward in ((first, False), (last, True)):
        following(around.page, here, forward=forward)
    delete(around.page)
    assert isValid(around.action)
