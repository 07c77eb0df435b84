"""What is chosen with a screen reader counts as much as what is clicked."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from ui.people.ticks import Tick
from ui.record.column import SectionRow
from ui.send.fates import Fate
from ui.vault.words_grid import WordsGrid
from ui.widgets.check import Check
from ui.widgets.pills import Pills


def toggle(button: QAbstractButton) -> None:
    """As a screen reader does it."""
    QAccessible.queryAccessibleInterface(button).actionInterface().doAction("Toggle")


@pytest.mark.parametrize(
    "make",
    [
        lambda: Check("Let it rest"),
        lambda: Tick("Risks to me"),
        lambda: SectionRow("quick"),
        lambda: Fate("key", "HERON", "a lawyer", "leaves", "yes"),
    ],
)
def test_a_change_of_state_is_a_click_and_ours_is_none(
    make: Callable[[], QAbstractButton], qtbot: QtBot
) -> None:
    button = make()
    qtbot.addWidget(button)
    told: list[bool] = []
    button.clicked.connect(lambda on: told.append(on))  # noqa: PLW0108 - Qt for Python gives a builtin nothing
    button.setChecked(True)
    button.setAutoExclusive(False)
    button.setChecked(False)
    assert told == []
    toggle(button)
    assert told == [True]
    button.click()
    assert told == [True, False]


@pytest.mark.parametrize("many", [False, True])
def test_answers_chosen_by_ear_are_told_once(many: bool, qtbot: QtBot) -> None:
    pills = Pills([("yes", "Yes"), ("no", "No")], many=many)
    qtbot.addWidget(pills)
    told: list[tuple[str, ...]] = []
    pills.changed.connect(lambda: told.append(pills.chosen))
    pills.choose(["yes"])
    assert told == []
    toggle(pills.pill("no"))
    assert told == [("yes", "no") if many else ("no",)]


def test_arrows_lead_through_the_words_of_a_paper(qtbot: QtBot) -> None:
    grid = WordsGrid()
    qtbot.addWidget(grid)
    grid.show()
    grid.activateWindow()
    qtbot.waitUntil(grid.isActiveWindow)
    grid.cells[0].setFocus()
    qtbot.waitUntil(grid.cells[0].hasFocus)
    qtbot.keyClick(grid.cells[0], Qt.Key.Key_Down)
    assert grid.cells[1].hasFocus()
    qtbot.keyClick(grid.cells[1], Qt.Key.Key_Up)
    qtbot.keyClick(grid.cells[0], Qt.Key.Key_Up)
    assert grid.cells[0].hasFocus()
