"""Dialogs for files and questions: the Enter that leads to them does not answer them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.notify import Notify
from ui.widgets.dialogs import Dialog, Question

ENTER = Qt.Key.Key_Return


class _Asking(Dialog):
    """A dialog with one field; Enter in it asks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        QVBoxLayout(self).addWidget(self.line)
        self.notify = Notify(parent)
        self.places: list[Path] = []

    def choose(self) -> None:
        self.notify.choose_folder("Where?", self.places.append)


@pytest.fixture
def asking(qtbot: QtBot) -> _Asking:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    made = _Asking(window)
    made.open()
    made.line.setFocus()
    return made


def _chooser(dialog: QWidget) -> Callable[[], QFileDialog | None]:
    def find() -> QFileDialog | None:
        return next((one for one in dialog.findChildren(QFileDialog) if one.isVisible()), None)

    return find


def _opened(asking: _Asking, qtbot: QtBot) -> QFileDialog:
    qtbot.waitUntil(lambda: _chooser(asking)() is not None)
    found = _chooser(asking)()
    assert found is not None
    return found


def _press(dialog: QFileDialog, *, held: bool = False) -> None:
    line = dialog.findChild(QLineEdit)
    assert line is not None
    nothing = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, ENTER, nothing, "\r", held))


def test_the_enter_that_asks_for_a_folder_does_not_choose_it(asking: _Asking, qtbot: QtBot) -> None:
    asking.line.returnPressed.connect(asking.choose)
    qtbot.keyClick(asking.line, ENTER)
    chooser = _opened(asking, qtbot)
    # The same press once more in the dialog below, still held down, and by a shaking hand.
    asking.line.returnPressed.disconnect(asking.choose)
    qtbot.keyClick(asking.line, ENTER)
    _press(chooser, held=True)
    _press(chooser)
    assert chooser.isVisible()
    assert asking.places == []
    chooser.reject()


def test_a_later_enter_chooses(
    asking: _Asking, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    before = QApplication.doubleClickInterval()
    QApplication.setDoubleClickInterval(0)
    asking.choose()
    chooser = _opened(asking, qtbot)
    _press(chooser, held=True)
    assert asking.places == []
    _press(chooser)
    QApplication.setDoubleClickInterval(before)
    assert asking.places == [tmp_path]
    assert not chooser.isVisible()


def test_asked_twice_before_it_comes_there_is_one(asking: _Asking, qtbot: QtBot) -> None:
    asking.choose()
    asking.choose()
    chooser = _opened(asking, qtbot)
    chooser.reject()
    qtbot.waitUntil(lambda: not asking.findChildren(QFileDialog))
    asking.choose()
    _opened(asking, qtbot).reject()


def test_the_enter_that_asks_a_question_does_not_answer_it(asking: _Asking, qtbot: QtBot) -> None:
    done: list[int] = []
    asking.line.returnPressed.connect(
        lambda: asking.notify.ask("Sure?", "Because.", "Do it", "Stay", then=lambda: done.append(1))
    )
    qtbot.keyClick(asking.line, ENTER)
    question = asking.findChild(Question)
    assert question is not None
    # As a button of Qt becomes in a dialog once it has the keyboard.
    question.no.setDefault(True)
    qtbot.keyClick(asking.line, Qt.Key.Key_Tab)
    QApplication.sendEvent(
        asking, QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier)
    )
    assert question.isVisible()
    assert done == []
    question.yes.click()
    assert done == [1]
