"""A mistake of ours: said without a word of what the person wrote, and nothing typed is lost."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QObject, Qt, QtMsgType, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

    from PySide6.QtWidgets import QWidget

    from ui.crash_dialog import CrashDialog

_OURS: Final = ("ui", "defender_app", "crypto")
_MACHINE: Final = 4


class Bug(NamedTuple):
    """What may be told of an exception: never its message, which can quote anything.

    Attributes:
        kind: the class of the exception.
        module: where in our source it was noticed, or in whose.
        line: the line there.
    """

    kind: str
    module: str
    line: int

    def __str__(self) -> str:
        return f"{self.kind}, {self.module}:{self.line}"


def bug_of(kind: type[BaseException] | None, trace: TracebackType | None) -> Bug:
    """What may be told of an exception."""
    places = []
    while trace is not None:
        places.append((str(trace.tb_frame.f_globals.get("__name__", "?")), trace.tb_lineno))
        trace = trace.tb_next
    ours = [place for place in places if place[0].split(".")[0] in _OURS]
    module, line = (ours or places or [("?", 0)])[-1]
    return Bug(kind.__name__ if kind is not None else "?", module, line)


class Crashes(QObject):
    """Catches what nobody caught, in any thread, and shows the first of it.

    Args:
        window: gives the window to stand before, if there is one.
        save: hands over everything typed; gives whether it is all saved now.
        again: locks and begins anew.
        parent: the owner.
    """

    _came = Signal()

    def __init__(
        self,
        *,
        window: Callable[[], QWidget | None],
        save: Callable[[], bool],
        again: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._save = save
        self._again = again
        self._waiting: list[Bug] = []
        self._busy = False
        self.dialog: CrashDialog | None = None
        self._came.connect(self.show_waiting, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the place where exceptions go that nobody catches."""
        sys.excepthook = lambda kind, _value, trace: self.report(kind, trace)
        threading.excepthook = lambda one: self.report(one.exc_type, one.exc_traceback)
        sys.unraisablehook = lambda one: self.report(one.exc_type, one.exc_traceback)

    def report(self, kind: type[BaseException] | None, trace: TracebackType | None) -> None:
        """Show a bug; from any thread.

        Where even that fails, nothing more is said: Python itself would print the message of the
        exception, which may quote anything.
        """
        with contextlib.suppress(Exception):
            bug = bug_of(kind, trace)
            self._waiting.append(bug)
            self._came.emit()
            if sys.stderr is not None:
                sys.stderr.write(f"defender-app: a mistake in this program: {bug}\n")

    def show_waiting(self) -> None:
        """Show the first bug that waits; what follows from it is not shown as well."""
        if self._busy or not self._waiting:
            return
        self._busy = True
        bug = self._waiting[0]
        saved = False
        try:
            saved = self._save()
        finally:
            # Also when saving is what does not work: then this says so.
            self._open(bug, saved=saved)

    def _open(self, bug: Bug, *, saved: bool) -> None:
        from ui.crash_dialog import CrashDialog  # noqa: PLC0415 - only after a bug

        self.dialog = CrashDialog(bug, saved=saved, parent=self._window())
        self.dialog.again.clicked.connect(self._again)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
        self._waiting.clear()
        self._busy = False


def quiet_qt(kind: QtMsgType, _context: object, _message: str) -> None:
    """Keep what Qt says off standard error: it may quote paths and texts.

    Only one thing is worth a line: that Qt cannot start, which ends the process.
    """
    if kind != QtMsgType.QtFatalMsg:
        return
    if sys.stderr is not None:
        sys.stderr.write(
            "defender-app: The window cannot be opened on this screen. "
            "Every command works without it: defender-app --help lists them.\n"
        )
        sys.stderr.flush()
    os._exit(_MACHINE)
