"""Tab comes to what was made late where it stands."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.widgets.fields import LineEdit
from ui.widgets.pills import Pills
from ui.widgets.scroll import ScrollPage
from ui.widgets.tab_place import come_after, keep_place
from ui.widgets.views import Views


class Window(QWidget):
    """A scrolled page above a button that was there before anything stood in the page."""

    def __init__(self) -> None:
        super().__init__()
        self.page, self.below = ScrollPage(), QPushButton("below")
        column = QVBoxLayout(self)
        column.addWidget(self.page)
        column.addWidget(self.below)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def _walk(qtbot: QtBot, window: QWidget, start: QWidget, count: int) -> list[QWidget]:
    """Where Tab leads from a widget."""
    qtbot.waitUntil(start.isVisible)
    start.setFocus()
    found: list[QWidget] = []
    for _ in range(count):
        here = window.focusWidget()
        assert here is not None
        qtbot.keyClick(here, Qt.Key.Key_Tab)
        there = window.focusWidget()
        assert there is not None
        found.append(there)
    return found


def test_what_was_put_into_a_page_late_comes_where_the_page_stands(
    qtbot: QtBot, window: Window
) -> None:
    first, field, last = QPushButton("first"), QPlainTextEdit(), LineEdit()
    field.setTabChangesFocus(True)
    for one in (first, QLabel("words"), field, last):
        window.page.body.addWidget(one)
    keep_place(window.page.page)
    qtbot.waitUntil(last.isVisible)
    assert _walk(qtbot, window, window.below, 4) == [first, field, last, window.below]


def test_it_is_the_order_of_the_layout_and_not_that_of_making(qtbot: QtBot, window: Window) -> None:
    holder, beside = QWidget(), QHBoxLayout()
    column = QVBoxLayout(holder)
    second, first, third = (QPushButton(one) for one in ("second", "first", "third"))
    column.addWidget(third)
    beside.addWidget(first)
    beside.addWidget(second)
    column.insertLayout(0, beside)
    window.page.body.addWidget(holder)
    keep_place(holder)
    qtbot.waitUntil(third.isVisible)
    assert _walk(qtbot, window, first, 2) == [second, third]


def test_something_comes_after_all_that_is_in_another(qtbot: QtBot, window: Window) -> None:
    above, late = QWidget(), QLineEdit()
    row = QHBoxLayout(above)
    inside = [QPushButton(str(number)) for number in range(2)]
    for button in inside:
        row.addWidget(button)
    for one in (above, late):
        window.page.body.addWidget(one)
    keep_place(window.page.page, above)
    come_after(above, late)
    qtbot.waitUntil(late.isVisible)
    assert _walk(qtbot, window, inside[0], 2) == [inside[1], late]


def test_other_answers_stand_where_the_answers_before_them_stood(
    qtbot: QtBot, window: Window
) -> None:
    pills = Pills((("a", "A"),), name="Answers")
    before, after = LineEdit(), LineEdit()
    pills.choose(("a",))
    for one in (before, pills, after):
        window.page.body.addWidget(one)
    keep_place(window.page.page)
    pills.set_choices((("b", "B"), ("c", "C")))
    pills.choose(("c",))
    qtbot.waitUntil(pills.pill("c").isVisible)
    assert _walk(qtbot, window, before, 3) == [pills.pill("c"), after, window.below]
    assert pills.focusProxy() is pills.pill("c")
    assert pills.pill("b").focusPolicy() is Qt.FocusPolicy.ClickFocus


def test_what_takes_no_keyboard_takes_none_afterwards(window: Window) -> None:
    button = QPushButton("a button")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    parts: list[QWidget] = [QLabel("words"), button]
    for one in parts:
        window.page.body.addWidget(one)
    keep_place(window.page.page)
    for one in (*parts, window.page.page):
        assert one.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_what_qt_made_by_itself_outlives_it(qtbot: QtBot, window: Window) -> None:
    """The binding takes whatever it is asked for as ours; a page that goes must not take more."""
    inner = ScrollPage()
    inner.body.addWidget(LineEdit())
    window.page.body.addWidget(inner)
    keep_place(window.page.page)
    bar = window.page.verticalScrollBar()
    inner.hide()
    inner.deleteLater()
    qtbot.waitUntil(lambda: not isValid(inner))
    assert isValid(bar)
    keep_place(window.page.page)


class Widens(QObject):
    """Gives views more room while they turn into a list, as a line that wraps just then does."""

    def __init__(self, views: Views) -> None:
        super().__init__(views)
        self._views = views
        views.field.installEventFilter(self)

    def eventFilter(  # noqa: N802 - named by Qt
        self, _watched: QObject, event: QEvent
    ) -> bool:
        if event.type() is QEvent.Type.Show:
            self._views.resize(1300, 40)
        return False


def test_tabs_and_the_list_of_them_are_never_shown_together(qtbot: QtBot, window: Window) -> None:
    """With both, Tab came to the one that hands the keyboard on, and went no further."""
    window.resize(1400, 200)
    views = Views([(str(one), f"View number {one}") for one in range(7)], "Views")
    views.setParent(window)
    views.resize(1300, 40)
    views.show()
    assert views.tabs.isVisible()
    Widens(views)
    views.resize(300, 40)
    shown = [one for one in (views.tabs, views.field) if one.isVisible()]
    assert len(shown) == 1
    assert views.focusProxy() is shown[0]
    come_after(window.below, views)
    assert _walk(qtbot, window, window.below, 2) == [shown[0], window.below]
