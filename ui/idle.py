"""Notices when nobody has used the window for a while, also when the computer slept meanwhile."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

if TYPE_CHECKING:
    from collections.abc import Callable

LONGEST_HELD: Final = 600
"""Seconds for which work that runs can put the lock off."""

_LOOK_EVERY: Final = 5_000

_SIGNS_OF_LIFE: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletPress,
        QEvent.Type.Drop,
        # What is written with an input method comes as no key at all.
        QEvent.Type.InputMethod,
    }
)


def _now() -> float:
    """Seconds that go on while the computer sleeps, where the system counts them."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        # Unlike time.monotonic() there, this clock goes on.
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class Idle(QObject):
    """Emits ``passed`` once after some minutes without a key, a click or a movement.

    It listens to windows, and to the one widget that has the focus: a filter on the whole
    application would be called for every event of every widget.
    """

    passed = Signal()
    held: Callable[[], bool] | None = None
    """Says whether something runs that should not be cut off, up to ``LONGEST_HELD``."""

    def __init__(self, application: QGuiApplication, minutes: float, parent: QObject) -> None:
        super().__init__(parent)
        self._seconds = minutes * 60
        self._last = _now()
        self._watched: list[QObject] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self.set_minutes(minutes)
        application.focusWindowChanged.connect(self._watch_window)
        application.focusObjectChanged.connect(self._watch_focus)
        self._watch_window(application.focusWindow())
        self._watch_focus(application.focusObject())
        for window in application.topLevelWindows():
            self._watch_window(window)

    def set_minutes(self, minutes: float) -> None:
        """Wait this long from now on."""
        self._seconds = minutes * 60
        self._last = _now()
        self._timer.start(min(_LOOK_EVERY, max(10, round(self._seconds * 1000 / 4))))

    def look(self) -> None:
        """See whether the time is over."""
        past = _now() - self._last - self._seconds
        if past >= 0 and not (past < LONGEST_HELD and self.held is not None and self.held()):
            self._last = _now()
            self.passed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of a sign of life, and let it pass."""
        if event.type() in _SIGNS_OF_LIFE:
            self._last = _now()
        return False

    def _watch_window(self, window: QWindow | None) -> None:
        if window is not None:
            # Qt keeps one entry for each filter, however often it is installed.
            window.installEventFilter(self)

    def _watch_focus(self, focused: QObject | None) -> None:
        if focused is not None and not isinstance(focused, QWindow):
            focused.installEventFilter(self)
