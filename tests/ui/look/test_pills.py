"""Pills: the keyboard alone suffices, and screen readers hear what they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.fields import LineEdit
from ui.widgets.pills import FilterPills, Pills

ANSWERS = [("yes", "Yes"), ("no", "No"), ("unknown", "I don't know")]


Show = Callable[[Pills], QWidget]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Puts pills between two fields, the keyboard in the first. Holds the page."""
    pages: list[QWidget] = []

    def shown(pills: Pills) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        before, after = LineEdit(), LineEdit()
        for part in (before, pills, after):
            column.addWidget(part)
        qtbot.addWidget(page)
        pages.append(page)
        page.show()
        page.activateWindow()
        before.setFocus()
        qtbot.waitUntil(before.hasFocus)
        return page

    return shown


def _focused() -> str:
    widget = QApplication.focusWidget()
    return getattr(widget, "ident", "")


def _press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def test_tab_comes_in_once_and_goes_on(show: Show) -> None:
    show(Pills(ANSWERS, name="Were you told why?"))
    _press(Qt.Key.Key_Tab)
    assert _focused() == "yes"
    _press(Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), LineEdit)


def test_arrows_go_round_and_choose_nothing(show: Show) -> None:
    pills = Pills(ANSWERS)
    show(pills)
    _press(Qt.Key.Key_Tab)
    for key, expected in (
        (Qt.Key.Key_Right, "no"),
        (Qt.Key.Key_Down, "unknown"),
        (Qt.Key.Key_Right, "yes"),
        (Qt.Key.Key_Left, "unknown"),
        (Qt.Key.Key_Home, "yes"),
        (Qt.Key.Key_End, "unknown"),
    ):
        _press(key)
        assert _focused() == expected
    assert list(pills.chosen) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_choose_and_take_back(qtbot: QtBot, show: Show, key: Qt.Key) -> None:
    pills = Pills(ANSWERS)
    show(pills)
    _press(Qt.Key.Key_Tab)
    with qtbot.waitSignal(pills.changed):
        _press(key)
    assert list(pills.chosen) == ["yes"]
    _press(Qt.Key.Key_Right)
    _press(key)
    assert list(pills.chosen) == ["no"]
    _press(key)
    assert list(pills.chosen) == []


def test_tab_comes_back_to_the_answer(show: Show) -> None:
    pills = Pills(ANSWERS)
    pills.choose(["no"])
    show(pills)
    _press(Qt.Key.Key_Tab)
    assert _focused() == "no"


def test_right_to_left_arrows_follow_the_eye(qtbot: QtBot, show: Show) -> None:
    pills = Pills(ANSWERS)
    page = show(pills)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    _press(Qt.Key.Key_Tab)
    _press(Qt.Key.Key_Left)
    assert _focused() == "no"
    qtbot.waitUntil(lambda: pills.pill("yes").x() > pills.pill("no").x())


def test_several_may_be_chosen_but_some_stand_alone(show: Show) -> None:
    pills = Pills(ANSWERS, many=True, alone=["unknown"])
    show(pills)
    for ident in ("yes", "no"):
        QTest.mouseClick(pills.pill(ident), Qt.MouseButton.LeftButton)
    assert list(pills.chosen) == ["yes", "no"]
    QTest.mouseClick(pills.pill("unknown"), Qt.MouseButton.LeftButton)
    assert list(pills.chosen) == ["unknown"]
    QTest.mouseClick(pills.pill("no"), Qt.MouseButton.LeftButton)
    assert list(pills.chosen) == ["no"]


def test_choosing_by_program_tells_nobody(qtbot: QtBot) -> None:
    pills = Pills(ANSWERS)
    qtbot.addWidget(pills)
    with qtbot.assertNotEmitted(pills.changed):
        pills.choose(["yes"])
    assert list(pills.chosen) == ["yes"]


@pytest.mark.parametrize(
    ("many", "role"),
    [(False, QAccessible.Role.RadioButton), (True, QAccessible.Role.CheckBox)],
)
def test_screen_readers_hear_the_kind_and_the_answer(
    qtbot: QtBot, many: bool, role: QAccessible.Role
) -> None:
    pills = Pills(ANSWERS, many=many)
    qtbot.addWidget(pills)
    pills.choose(["no"])
    heard = QAccessible.queryAccessibleInterface(pills.pill("no"))
    assert heard.role() == role
    assert heard.text(QAccessible.Text.Name) == "No"
    assert heard.state().checked


def test_pills_go_on_in_the_next_line(qtbot: QtBot) -> None:
    pills = Pills(ANSWERS)
    qtbot.addWidget(pills)
    one_line = pills.heightForWidth(1000)
    assert pills.heightForWidth(120) > 2 * one_line
    pills.resize(120, pills.heightForWidth(120))
    pills.show()
    assert pills.pill("unknown").y() > pills.pill("yes").y()


def test_one_filter_is_always_chosen(qtbot: QtBot) -> None:
    filters = FilterPills([("all", "All"), ("draft", "Drafts")])
    qtbot.addWidget(filters)
    filters.choose(["all"])
    filters.set_counts({"all": "12", "draft": "2"})
    filters.show()
    QTest.mouseClick(filters.pill("all"), Qt.MouseButton.LeftButton)
    assert list(filters.chosen) == ["all"]
    assert filters.pill("draft").accessibleName() == "Drafts 2"
