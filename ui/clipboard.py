"""What is copied from the window does not stay: cleared after a while, never kept by others.

The desktop shows selected text to every program (X11's "primary selection") without anybody
having copied it; what Qt publishes there is taken back at once, before anybody can ask for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable

SECONDS: Final = 20

# Programs that keep a history of the clipboard leave out what carries this.
_SECRET: Final = "x-kde-passwordManagerHint"  # noqa: S105 - the name of a format


class Clipboard(QObject):
    """Watches what the application copies.

    Args:
        parent: the owner.
        seconds: how long something copied stays.
        ours: whether what is on the clipboard came from us; Qt knows, but not without a screen.
    """

    def __init__(
        self,
        parent: QObject,
        seconds: int = SECONDS,
        *,
        ours: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__(parent)
        self._clipboard = QGuiApplication.clipboard()
        self._ours = ours or self._clipboard.ownsClipboard
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self.set_seconds(seconds)
        self._clipboard.dataChanged.connect(self._copied)
        self._clipboard.selectionChanged.connect(self._selected)

    def set_seconds(self, seconds: int) -> None:
        """Clear after this many seconds from now on."""
        self._timer.setInterval(seconds * 1000)

    def clear(self) -> None:
        """Clear the clipboard if what is there came from us."""
        self._timer.stop()
        if self._ours():
            self._clipboard.clear()

    def _copied(self) -> None:
        if not self._ours():
            self._timer.stop()
            return
        data = self._clipboard.mimeData()
        if data is None or not data.formats():
            return
        if data.hasText() and not data.hasFormat(_SECRET):
            plain = QMimeData()
            plain.setText(data.text())
            plain.setData(_SECRET, b"secret")
            self._clipboard.setMimeData(plain)  # calls this again
            return
        self._timer.start()

    def _selected(self) -> None:
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)
