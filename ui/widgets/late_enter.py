"""Keeps the Enter that opened a dialog for files from answering it, too."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class LateEnter(QObject):
    """Takes Enter away from a dialog of Qt while it cannot have been meant for it.

    That is while the key is still held down, and while a second press may belong to the first:
    one that shakes, or was meant for what lay there a moment before.

    Args:
        dialog: with everything that is in it already.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._shown = QElapsedTimer()
        for one in (dialog, *dialog.findChildren(QWidget)):
            one.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the event ends here."""
        if watched is self._dialog and event.type() == QEvent.Type.Show:
            self._shown.restart()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if Qt.Key(event.key()) not in ENTER:
            return False
        soon = self._shown.isValid() and self._shown.elapsed() < QApplication.doubleClickInterval()
        return event.isAutoRepeat() or soon
