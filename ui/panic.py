"""The panic key: one key held for a second locks and hides at once, without a question."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

HELD: Final = 1_000
"""Milliseconds."""

_KEYS: Final[dict[str, Qt.Key | None]] = {
    "escape": Qt.Key.Key_Escape,
    "pause": Qt.Key.Key_Pause,
    "f12": Qt.Key.Key_F12,
    "none": None,
}


class Panic(QObject):
    """Watches the keys of every window that has the focus, dialogs and menus too.

    A key that a dialog answers at once, as it does Escape, is held on: nothing but letting it go
    ends that.

    Args:
        application: Qt's.
        key: one of ``entry.PANIC_KEYS``.
        parent: the owner.
    """

    held = Signal()

    def __init__(self, application: QGuiApplication, key: str, parent: QObject) -> None:
        super().__init__(parent)
        self._key: Qt.Key | None = None
        self._timer = QTimer(self, singleShot=True, interval=HELD)
        self._timer.timeout.connect(self.held)
        self.set_key(key)
        application.focusWindowChanged.connect(self._watch)
        for window in application.topLevelWindows():
            self._watch(window)

    def set_key(self, key: str) -> None:
        """Another key from now on, or ``none``."""
        self._key = _KEYS[key]
        self._timer.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See when the key goes down and up, and let it pass."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        if event.type() in kinds and isinstance(event, QKeyEvent):
            self._seen(event)
        return False

    def _seen(self, event: QKeyEvent) -> None:
        # While it is held, the system sends it again and again, up and down.
        if event.key() != self._key or event.isAutoRepeat():
            return
        if event.type() == QEvent.Type.KeyPress:
            self._timer.start()
        else:
            self._timer.stop()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Qt keeps one entry for each filter, however often it is installed.
            window.installEventFilter(self)
