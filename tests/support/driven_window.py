"""Started by tests as a program: the real window, driven by a person who is a script.

``driven_window.py drive VAULT``: reads one line of JSON (a `Script`) from standard input, unlocks,
does what the script says, says ``ready``, and at the next line leaves in the way of the script.
With any other arguments it is the real program, which is what the lock starts again.
"""

from __future__ import annotations

import ctypes
import json
import os
import select
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.exceptions import TimeoutError  # noqa: A004 - its name

from defender_app.__main__ import main as program
from tests.support import steps
from tests.support.hands import Hands
from ui import app
from ui.crash import Crashes
from ui.viewing.viewer import Viewer

_PR_SET_DUMPABLE = 4
_LONG = 120_000
_STORY = "What happened, in your own words?"


@dataclass(frozen=True)
class Script:
    """What the person does, in this order. What is empty is left out.

    Attributes:
        passphrase: typed to unlock.
        story: typed into a new record.
        title: of that record.
        name: the real name of a person in it.
        files: taken in as evidence and looked at; the last one is still shown at the end.
        searched: typed into the search.
        send: title of a record that is sealed.
        out: the folder for the sealed file.
        copy: whether the story is selected and copied, after which it waits for a line.
        clipboard: seconds after which what was copied goes; 0 for the usual ones.
        settings: questions of the settings with answers; the last one may be another language.
        leave: ``key``, ``idle``, ``panic``, ``close``, ``crash``, or ``told`` by somebody else.
    """

    passphrase: str
    story: str
    title: str = ""
    name: str = ""
    files: tuple[str, ...] = ()
    searched: str = ""
    send: str = ""
    out: str = ""
    copy: bool = False
    clipboard: int = 0
    settings: tuple[tuple[str, str], ...] = ()
    leave: str = "key"


def say(**facts: object) -> None:
    """One line of JSON for the test."""
    os.write(1, json.dumps(facts).encode() + b"\n")


def told() -> str:
    """The next line from the test; the window lives on meanwhile."""
    waits.waitUntil(lambda: bool(select.select([0], [], [], 0)[0]), timeout=_LONG)
    return line()


def line() -> str:
    """The next line from the test."""
    found = bytearray()
    # Letter by letter: whatever waits behind it is for later.
    while not found.endswith(b"\n"):
        found += os.read(0, 1) or b"\n"
    return found.decode()


def open_to_tests() -> None:
    """Let the test read this process's memory; the program itself forbids it."""
    ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)


class Waits:
    """What a person needs of pytest-qt, where there is no test around it."""

    def waitUntil(self, condition: Callable[[], object], timeout: int = 5_000) -> None:  # noqa: N802 - as there
        """Keep the window alive until something holds; an AssertionError counts as not yet."""
        # Watched by strace on a busy machine, everything takes longer than a person would wait.
        end = time.monotonic() + max(timeout, _LONG) / 1_000
        while True:
            failed: Exception = TimeoutError("it never came")
            try:
                if condition() in {None, True}:
                    return
            except AssertionError as error:
                failed = error
            if time.monotonic() > end:
                raise failed
            QTest.qWait(5)


waits = Waits()


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


def watch_start(then: Callable[[app.Defender], None]) -> None:
    """Call ``then`` with the window's owner once the unlock screen was painted."""
    start = app.Defender.start

    def started(self: app.Defender, folder: Path | None, **asked: Any) -> None:
        start(self, folder, **asked)
        body = self.first.body if self.first is not None else None
        soon(lambda: bool(getattr(body, "_looked", False)), lambda: then(self))

    app.Defender.start = started  # type: ignore[method-assign] # a person at the keyboard


def sit_down(script: Script, defender: app.Defender) -> None:
    """Be the person; a mistake ends the process, for the test to see."""
    try:
        play(script, Hands(waits, defender))  # type: ignore[arg-type] # all that is used of it
    except BaseException:  # noqa: BLE001 - told to the test
        say(failed=traceback.format_exc())
        os._exit(1)


def play(script: Script, hands: Hands) -> None:
    """From the passphrase to the moment before the lock, and out."""
    steps.unlock(hands, script.passphrase)
    hands.press("New record")
    hands.press("Perhaps send")
    if script.title:
        hands.type("Give it a short title", script.title)
    story = hands.type(_STORY, script.story)
    assert isinstance(story, QPlainTextEdit)
    assert story.toPlainText() == script.story
    hands.settle()
    if script.copy:
        copy(script, hands, story)
    if script.name:
        name_somebody(hands, script.name)
    if script.send:
        steps.send(hands, script.send, Path(script.out))
        hands.press("Done")
    if script.files:
        take_in(hands, script)
    if script.settings:
        set_up(hands, script.settings)
    open_to_tests()
    say(ready=True, pid=os.getpid())
    told()
    leave(script.leave, hands)


def copy(script: Script, hands: Hands, story: QPlainTextEdit) -> None:
    """Select the story and copy it; while the test looks around it stays where it is."""
    session = hands.defender.session
    assert session is not None
    if script.clipboard:
        session._clipboard.set_seconds(script.clipboard)
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(story, key, Qt.KeyboardModifier.ControlModifier)
    say(copied=True)
    told()
    story.moveCursor(QTextCursor.MoveOperation.End)


def name_somebody(hands: Hands, name: str) -> None:
    """A person of the record, with the name that stands apart."""
    steps.add_person(hands, "HERON", "human rights lawyer", "victim")
    hands.press("Open consent")
    hands.choose_tab("About this person", "About")
    hands.press("Show name and contact")
    hands.type("Name", name)
    hands.settle()
    hands.press("Hide")


def set_up(hands: Hands, answers: tuple[tuple[str, str], ...]) -> None:
    """Settings of the drawer, and of the window."""
    steps.go_to(hands, "Settings")
    for question, answer in answers:
        hands.choose(question, answer)
        hands.settle()


def take_in(hands: Hands, script: Script) -> None:
    """Evidence, found again by a search, and looked at."""
    open_record(hands, script.title)
    steps.section(hands, "Evidence")
    steps.drop(hands, [Path(one) for one in script.files])
    for file in script.files:
        if hands.window.findChildren(Viewer):
            hands.dialog(Viewer).close_button.click()
            waits.waitUntil(lambda: not hands.window.findChildren(Viewer), timeout=_LONG)
        open_record(hands, script.title, script.searched)
        steps.section(hands, "Evidence")
        hands.press(Path(file).name)
        hands.press("Look at it here")
        shown = hands.dialog(Viewer)
        waits.waitUntil(partial(_something, shown), timeout=_LONG)
        hands.settle()


def _something(viewer: Viewer) -> bool:
    return viewer.canvas.pixels is not None or bool(viewer.wording.toPlainText())


def open_record(hands: Hands, title: str, words: str = "") -> None:
    """From the list, or from what a search found."""
    steps.go_to(hands, "Incidents")
    if words:
        hands.type("Search", words)
        hands.settle()
    hands.row("Incidents", title)
    hands.press("Open record")


def leave(way: str, hands: Hands) -> None:
    """The way out."""
    session = hands.defender.session
    assert session is not None
    front = QApplication.activeModalWidget() or session.window
    if way == "key":
        front.activateWindow()
        waits.waitUntil(front.isActiveWindow)
        QTest.keyClick(front.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    elif way == "panic":
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(
            front.windowHandle(), QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, none)
        )
    elif way == "idle":
        session._idle.set_minutes(0.001)
    elif way == "close":
        session.window.close()
    elif way == "crash":
        crashes = hands.defender.crashes
        soon(lambda: crashes.dialog is not None, partial(begin_again, crashes))
        QTimer.singleShot(0, lambda: _NOTHING["a mistake of ours"])


def begin_again(crashes: Crashes) -> None:
    """What the message after a crash offers."""
    assert crashes.dialog is not None
    crashes.dialog.again.click()


_NOTHING: dict[str, str] = {}


def main() -> int:
    """See the top of this module."""
    if sys.argv[1] == "drive":
        script = Script(**json.loads(line()))
        watch_start(lambda defender: sit_down(script, defender))
        return program(["window", "--vault", sys.argv[2]])

    def begun(_owner: object) -> None:
        open_to_tests()
        say(again=True, arguments=sys.argv[1:])

    watch_start(begun)
    return program()


if __name__ == "__main__":
    sys.exit(main())
