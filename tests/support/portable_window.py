"""Started by tests as a program: the real portable window, used by a person who is a script.

``portable_window.py drive STICK``: unlocks the vault that lies in the folder, writes a record,
opens real dialogs for files, seals a copy of everything a person touches, and locks by the key.
With any other arguments it is the real program, which is what the lock starts again; that one is
closed as soon as it is painted.
"""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPlainTextEdit
from shiboken6 import isValid

from defender_app.__main__ import main as program
from tests.support import steps
from tests.support.driven_window import Waits, say, watch_start
from tests.support.hands import PATIENCE, Hands
from ui import app

PASSPHRASE = "six lanterns over the harbour"
STORY = "HERON was followed from the gate to the lake."
_STORY = "What happened, in your own words?"


def person(stick: Path, defender: app.Defender) -> None:
    """Be the person; a mistake ends the process, for the test to see."""
    try:
        _live(stick, Hands(Waits(), defender))  # type: ignore[arg-type] # all that is used of it
    except BaseException:  # noqa: BLE001 - told to the test
        say(failed=traceback.format_exc())
        os._exit(1)


def _live(stick: Path, hands: Hands) -> None:
    steps.unlock(hands, PASSPHRASE)
    hands.press("New record")
    hands.press("Perhaps send")
    hands.type("Give it a short title", "At the gate")
    story = hands.type(_STORY, STORY)
    assert isinstance(story, QPlainTextEdit)
    hands.settle()
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(story, key, Qt.KeyboardModifier.ControlModifier)
    chosen: list[object] = []
    place = hands.window.place  # type: ignore[attr-defined] # the main window
    place.notify.choose_files("Which files?", "", chosen.append)
    _choose(hands, stick / "photo.txt")
    place.notify.save_place("Where?", "copy.txt", chosen.append)
    _choose(hands, stick / "copy.txt")
    steps.go_to(hands, "Settings")
    hands.choose_tab("Settings", "Vault and drawers")
    hands.wait_for("found by itself")
    hands.choose_tab("Settings", "Recovery and backup")
    hands.settle()
    keychain = [one.text() for one in hands.window.findChildren(QLabel) if "keychain" in one.text()]
    say(chosen=len(chosen), keychain=keychain)
    hands.window.activateWindow()
    QTest.keyClick(hands.window.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def _choose(hands: Hands, path: Path) -> None:
    """Answer the real dialog for files."""
    dialog = hands.dialog(QFileDialog)
    dialog.setDirectory(str(path.parent))
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setText(str(path))
    dialog.accept()
    Waits().waitUntil(lambda: not isValid(dialog), timeout=PATIENCE)


def main() -> int:
    """See the top of this module."""
    if sys.argv[1] == "drive":
        stick = Path(sys.argv[2])
        watch_start(lambda defender: person(stick, defender))
        return program(["--portable", str(stick)])

    def begun(defender: app.Defender) -> None:
        shown = defender.first
        folder = None if shown is None else shown.folder
        say(again=True, folder=str(folder), arguments=sys.argv[1:])
        if shown is not None:
            QTimer.singleShot(0, shown.close)

    watch_start(begun)
    return program()


if __name__ == "__main__":
    sys.exit(main())
