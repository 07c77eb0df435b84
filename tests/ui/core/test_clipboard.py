from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.repository import ROOT
from ui.clipboard import Clipboard


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Clipboard]:
    del qtbot
    owner = QObject()
    yield Clipboard(owner, ours=lambda: True)
    QGuiApplication.clipboard().clear()


def test_what_was_copied_is_cleared_after_a_while(watched: Clipboard, qtbot: QtBot) -> None:
    watched._timer.setInterval(50)
    QGuiApplication.clipboard().setText("HERON said so")
    assert QGuiApplication.clipboard().text() == "HERON said so"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_the_time_is_the_one_that_was_set(watched: Clipboard) -> None:
    assert watched._timer.interval() == 20_000
    watched.set_seconds(10)
    assert watched._timer.interval() == 10_000


def test_copying_again_begins_the_time_again(watched: Clipboard) -> None:
    QGuiApplication.clipboard().setText("first")
    assert watched._timer.isActive()
    watched.clear()
    assert not watched._timer.isActive()
    QGuiApplication.clipboard().setText("second")
    assert watched._timer.isActive()
    assert QGuiApplication.clipboard().text() == "second"


@pytest.mark.usefixtures("watched")
def test_only_plain_text_is_copied_and_histories_are_asked_to_leave_it_out() -> None:
    data = QMimeData()
    data.setText("said")
    data.setHtml("<b>said</b>")
    QGuiApplication.clipboard().setMimeData(data)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "said"
    assert not copied.hasHtml()
    assert copied.data("x-kde-passwordManagerHint").data() == b"secret"


def test_copying_from_a_field_is_watched(watched: Clipboard, qtbot: QtBot) -> None:
    field = QLineEdit("a narrative")
    qtbot.addWidget(field)
    field.selectAll()
    field.copy()
    assert QGuiApplication.clipboard().text() == "a narrative"
    assert watched._timer.isActive()


def test_what_others_copied_is_left_alone(qtbot: QtBot) -> None:
    del qtbot
    owner = QObject()
    foreign = Clipboard(owner, ours=lambda: False)
    QGuiApplication.clipboard().setText("of another program")
    assert not foreign._timer.isActive()
    foreign.clear()
    assert QGuiApplication.clipboard().text() == "of another program"
    QGuiApplication.clipboard().clear()


SELECT = """
import sys
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from ui.clipboard import Clipboard

app = QApplication([])
board = QGuiApplication.clipboard()
owner = QObject()

def select(field):
    field.resize(300, 60)
    field.show()
    QTest.qWaitForWindowExposed(field)
    target = getattr(field, "viewport", lambda: field)()
    left, middle = Qt.MouseButton.LeftButton, target.height() // 2 if target is field else 15
    QTest.mousePress(target, left, pos=QPoint(1, middle))
    QTest.mouseMove(target, QPoint(150, middle))
    QTest.mouseMove(target, QPoint(290, middle))
    QTest.mouseRelease(target, left, pos=QPoint(290, middle))
    if target is field:
        return field.selectedText()
    return field.textCursor().selectedText()

def published():
    return board.ownsSelection(), board.text(QClipboard.Mode.Selection)

line, page = QLineEdit("narrative"), QPlainTextEdit("narrative")
assert select(line) == "narrative"
assert published() == (True, "narrative"), published()
board.clear(QClipboard.Mode.Selection)
watched = Clipboard(owner)
line.deselect()
for field in (line, page):
    assert select(field) == "narrative"
    assert published() == (False, ""), published()
board.setText("copied")
assert watched._timer.isActive()
watched._timer.setInterval(10)
watched._timer.start()
QTest.qWait(200)
assert (board.ownsClipboard(), board.text()) == (False, "")
print("well")
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is no such thing elsewhere")
def test_selected_text_is_not_shown_to_the_desktop(real_screen: dict[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SELECT],
        env=real_screen,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout == "well\n", done.stderr
