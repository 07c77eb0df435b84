"""Started by tests on a real screen: select text in every kind of field of the window.

Writes one line of JSON: for each kind what was selected, and what the desktop was shown of it,
first without and then with the watch over the clipboard.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

import ui
from ui.clipboard import Clipboard

MARKER = "HERON"
_OF_QT: list[Callable[[], QWidget]] = [
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QTextBrowser,
    QSpinBox,
    QDateEdit,
    QLabel,
    QComboBox,
]


def of_the_window() -> list[type[QWidget]]:
    """Every class of the window in which text can be selected."""
    for module in pkgutil.walk_packages(ui.__path__, "ui."):
        importlib.import_module(module.name)
    found: list[type[QWidget]] = []
    left: list[type[QWidget]] = [QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox]
    while left:
        for kind in left.pop().__subclasses__():
            left.append(kind)
            if kind.__module__.startswith("ui.") and kind not in found:
                found.append(kind)
    return found


def filled(one: QWidget) -> QWidget:
    """The part of a field in which the marker is selected now, with the keyboard and the mouse."""
    if isinstance(one, QComboBox):
        one.setEditable(True)
    if isinstance(one, QAbstractSpinBox):
        if isinstance(one, QSpinBox):
            one.setSuffix(MARKER)
        if isinstance(one, QDateEdit):
            one.setDisplayFormat(f"'{MARKER}' yyyy")
            one.setDate(QDate(2025, 3, 14))
    field: QWidget = one
    if isinstance(one, QComboBox | QAbstractSpinBox):
        inside = one.lineEdit()
        assert inside is not None
        field = inside
    if isinstance(field, QLabel):
        field.setText(MARKER)
        flags = Qt.TextInteractionFlag
        field.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    elif isinstance(field, QLineEdit):
        if not isinstance(one, QAbstractSpinBox):
            field.setText(MARKER)
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        field.setPlainText(MARKER)
    return field


def select(field: QWidget) -> str:
    """Everything: by the mouse, by the program, and by keys; gives what was selected."""
    view = getattr(field, "viewport", lambda: field)()
    high = field.height() // 2 if isinstance(field, QLineEdit | QLabel) else 14
    left = Qt.MouseButton.LeftButton
    # First: pressed where something is selected, it would begin to drag that.
    QTest.mousePress(view, left, pos=QPoint(1, high))
    QTest.mouseMove(view, QPoint(80, high))
    QTest.mouseMove(view, QPoint(view.width() - 2, high))
    QTest.mouseRelease(view, left, pos=QPoint(view.width() - 2, high))
    selected = _selected(field)
    if isinstance(field, QLabel):
        field.setSelection(0, len(MARKER))
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        cursor = field.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        field.setTextCursor(cursor)
    elif isinstance(field, QLineEdit):
        field.selectAll()
    selected += _selected(field)
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    return selected + _selected(field)


def _selected(field: QWidget) -> str:
    if isinstance(field, QPlainTextEdit | QTextEdit):
        return field.textCursor().selectedText()
    return field.selectedText() if isinstance(field, QLineEdit | QLabel) else ""


def shown() -> str:
    """What another program gets when somebody presses the middle button in it."""
    board = QGuiApplication.clipboard()
    if board.ownsSelection():
        return board.text(QClipboard.Mode.Selection)
    asked = subprocess.Popen(
        ["xclip", "-o", "-selection", "primary"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    while asked.poll() is None:
        QTest.qWait(5)
    assert asked.stdout is not None
    with asked.stdout:
        return asked.stdout.read().decode(errors="replace")


def tried(kinds: list[Callable[[], QWidget]]) -> dict[str, list[str]]:
    """For each kind of field what was selected, and what the desktop was shown of it."""
    told: dict[str, list[str]] = {}
    for make in kinds:
        try:
            one = make()
        except TypeError:
            # One that needs more to be made is of a kind that is tried, too.
            continue
        one.resize(300, 80)
        one.show()
        QTest.qWaitForWindowExposed(one)
        one.activateWindow()
        selected = select(filled(one))
        told[f"{make.__module__}.{getattr(make, '__qualname__', '')}"] = [selected, shown()]
        one.hide()
    return told


def main() -> None:
    """See the top of this module."""
    application = QApplication([])
    unwatched = tried(_OF_QT)
    QGuiApplication.clipboard().clear(QClipboard.Mode.Selection)
    Clipboard(application)
    watched = tried([*_OF_QT, *of_the_window()])
    sys.stdout.write(json.dumps({"unwatched": unwatched, "watched": watched}) + "\n")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    main()
