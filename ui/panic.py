"""The panic key: one key held for a second locks and hides at once, without a question."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal

from ui.window_keys import WindowKeys

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QKeyEvent

HELD: Final = 1_000
"""Milliseconds."""

_KEYS: Final[dict[str, Qt.Key | None]] = {
    "escape": Qt.Key.Key_Escape,
    "pause": Qt.Key.Key_Pause,
    "f12": Qt.Key.Key_F12,
    "none": None,
}


class Panic(WindowKeys):
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
        super().__init__(application, parent)
        self._key: Qt.Key | None = None
        self._timer = QTimer(self, singleShot=True, interval=HELD)
        self._timer.timeout.connect(self.held)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """Another key from now on, or ``none``."""
        self._key = _KEYS[key]
        self._timer.stop()

    def seen(self, event: QKeyEvent) -> bool:
        """It goes down or up; whoever it is for gets it all the same."""
        # While it is held, the system sends it again and again, up and down.
        if event.key() != self._key or event.isAutoRepeat():
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._timer.start()
        else:
            self._timer.stop()
        return False
