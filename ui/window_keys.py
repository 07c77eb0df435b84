"""Keys that count in every window of ours, whatever stands in front: a dialog, a menu, a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow


class WindowKeys(QObject):
    """Sees the keys of every window that has had the focus, before what is in it does.

    Args:
        application: Qt's.
        parent: the owner.
    """

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusWindowChanged.connect(self._watch)
        for window in application.topLevelWindows():
            self._watch(window)

    def seen(self, event: QKeyEvent) -> bool:
        """A key went down or up; says whether nobody else shall have it."""
        raise NotImplementedError

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Pick the keys out."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
        return event.type() in kinds and isinstance(event, QKeyEvent) and self.seen(event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            # Qt keeps one entry for each filter, however often it is installed.
            window.installEventFilter(self)


class LockKey(WindowKeys):
    """Control and L, where the main window's own shortcut is not heard.

    Qt gives no shortcut to a window that a dialog stands before.
    """

    pressed = Signal()

    def seen(self, event: QKeyEvent) -> bool:
        """The key goes down."""
        wanted = (
            event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_L
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and not event.isAutoRepeat()
        )
        if wanted:
            self.pressed.emit()
        return wanted
