"""Started by tests as a program: the real window, driven by a person who is a script.

``driven_window.py drive SCENARIO VAULT FILE``: unlocks with the first line of FILE, types its
second line into a new record, and leaves in the way of SCENARIO. With any other arguments it is
the real program, which is what the lock starts again.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from defender_app.__main__ import main as program
from ui import app

_PR_SET_DUMPABLE = 4


def say(**facts: object) -> None:
    """One line of JSON for the test."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


def open_to_tests() -> None:
    """Let the test read this process's memory; the program itself forbids it."""
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)


def soon(condition: Callable[[], bool], then: Callable[[], None]) -> None:
    """Look every few milliseconds, and go on once the condition holds."""

    def look() -> None:
        if condition():
            timer.stop()
            then()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(10)
    _timers.append(timer)


_timers: list[object] = []


def watch_start(then: Callable[[object], None]) -> None:
    """Call ``then`` with the window's owner once the unlock screen was painted."""
    start = app.Defender.start

    def started(self: app.Defender, folder: Path | None, **asked: Any) -> None:
        start(self, folder, **asked)
        body = self.first.body if self.first is not None else None
        soon(lambda: bool(getattr(body, "_looked", False)), lambda: then(self))

    app.Defender.start = started  # type: ignore[method-assign] # a person at the keyboard


def texts(window: QWidget) -> list[QPlainTextEdit]:
    """The long fields that are shown."""
    return [one for one in window.findChildren(QPlainTextEdit) if one.isVisible()]


def drive(scenario: str, file: str) -> None:
    """Be the person."""

    def begin(owner: object) -> None:
        passphrase, _ = Path(file).read_text(encoding="utf-8").splitlines()
        body = owner.first.body  # type: ignore[attr-defined] # a Defender
        body.secret.line.setFocus()
        QTest.keyClicks(body.secret.line, passphrase)
        QTest.keyClick(body.secret.line, Qt.Key.Key_Return)
        soon(lambda: owner.session is not None, lambda: write(owner))  # type: ignore[attr-defined] # as above

    def write(owner: object) -> None:
        window = owner.session.window  # type: ignore[attr-defined] # as above
        window.navigator.record(None)
        # A page shows its questions a moment after itself.
        soon(lambda: bool(texts(window)), lambda: put_in(owner, window))

    def put_in(owner: object, window: QWidget) -> None:
        _, text = Path(file).read_text(encoding="utf-8").splitlines()
        fields = texts(window)
        fields[0].setFocus()
        QTest.keyClicks(fields[0], text)
        Path(file).unlink()
        open_to_tests()
        say(pid=os.getpid(), typed=fields[0].toPlainText() == text)
        sys.stdin.readline()
        leave(owner, window)

    def leave(owner: object, window: object) -> None:
        session = owner.session  # type: ignore[attr-defined] # as above
        if scenario == "lock":
            QApplication.setActiveWindow(window)  # type: ignore[arg-type] # a MainWindow
            QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)  # type: ignore[call-overload] # as above
        elif scenario == "idle":
            session._idle.set_minutes(0.001)
        elif scenario == "close":
            window.close()  # type: ignore[attr-defined] # as above
        elif scenario == "crash":
            soon(lambda: owner.crashes.dialog is not None, lambda: press(owner))  # type: ignore[attr-defined] # as above
            _bug()

    def press(owner: object) -> None:
        owner.crashes.dialog.again.click()  # type: ignore[attr-defined] # as above

    watch_start(begin)


_NOTHING: dict[str, str] = {}


def _bug() -> None:
    QTimer.singleShot(0, lambda: _NOTHING["a mistake of ours"])


def main() -> int:
    """See the top of this module."""
    if sys.argv[1] == "drive":
        _, _, scenario, vault, file = sys.argv
        drive(scenario, file)
        return program(["window", "--vault", vault])

    def begun(_owner: object) -> None:
        open_to_tests()
        say(again=True, arguments=sys.argv[1:])

    watch_start(begun)
    return program()


if __name__ == "__main__":
    sys.exit(main())
