"""Started by tests as a program: the real window, on whose lock screen somebody writes a note.

``noting_window.py drive VAULT WORDS-FILE WAY``: types what stands in the file, says ``ready``, and
at the next line leaves: ``save``, ``idle``, ``panic``, or ``throw`` it away. With any other
arguments it is the real program, which is what comes after that.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from defender_app.__main__ import main as program
from tests.support.driven_window import Waits, line, open_to_tests, say, watch_start
from ui import app
from ui.quick_notes.watching import Watching
from ui.widgets.dialogs import Question

_PRESSED = QEvent.Type.KeyPress


def person(words: str, way: str, defender: app.Defender) -> None:
    """Be the person; a mistake ends the process, for the test to see."""
    try:
        _live(words, way, defender)
    except BaseException:  # noqa: BLE001 - told to the test
        say(failed=traceback.format_exc())
        os._exit(1)


def _live(words: str, way: str, defender: app.Defender) -> None:
    first = defender.first
    assert first is not None
    first.notes.write()
    waits = Waits()
    waits.waitUntil(lambda: first.notes.note is not None)
    dialog = first.notes.note
    assert dialog is not None
    waits.waitUntil(dialog.isVisible)
    QTest.keyClicks(dialog.text, words)
    assert dialog.text.toPlainText() == words
    open_to_tests()
    say(ready=True, pid=os.getpid())
    line()
    if way == "save":
        dialog.keep.click()
    elif way == "idle":
        dialog.findChildren(Watching)[0]._idle.set_minutes(0.001)
    elif way == "panic":
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(dialog.windowHandle(), QKeyEvent(_PRESSED, Qt.Key.Key_Escape, none))
    else:
        dialog.leave.click()
        question = QApplication.activeModalWidget()
        assert isinstance(question, Question)
        question.yes.click()


def main() -> int:
    """See the top of this module."""
    if sys.argv[1] == "drive":
        words = Path(sys.argv[3]).read_text("utf-8")
        watch_start(lambda defender: person(words, sys.argv[4], defender))
        return program(["window", "--vault", sys.argv[2]])

    def begun(_owner: object) -> None:
        open_to_tests()
        say(again=True, arguments=sys.argv[1:])

    watch_start(begun)
    return program()


if __name__ == "__main__":
    sys.exit(main())
