"""What is copied from the window does not stay: cleared after a while, never kept by others.

The desktop shows selected text to every program (X11's "primary selection") without anybody
having copied it; what Qt publishes there is taken back at once, before anybody can ask for it.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

SECONDS: Final = 20

_PLAIN: Final = "text/plain"
_NO: Final = bytes(4)
_OF_WINDOWS: Final = 'application/x-qt-windows-mime;value="{name}"'
_CONCEALED: Final = {
    f"application/x-nspasteboard-{name}": f"org.nspasteboard.{kind}"
    for name, kind in (("concealed", "ConcealedType"), ("transient", "TransientType"))
}

_converters: Final[list[object]] = []


def marks(system: str = sys.platform) -> Mapping[str, bytes]:
    """What is put beside a text so that programs that keep a history of copies leave it out.

    Sources: ``x-kde-passwordManagerHint`` of Klipper, "Cloud Clipboard and Clipboard History
    Formats" in the documentation of Windows, nspasteboard.org for macOS.

    Args:
        system: as ``sys.platform`` names it.

    Returns:
        Qt's name of each format, and what stands in it.
    """
    if system == "win32":
        named = {
            "ExcludeClipboardContentFromMonitorProcessing": b"1",
            "CanIncludeInClipboardHistory": _NO,
            "CanUploadToCloudClipboard": _NO,
        }
        return {_OF_WINDOWS.format(name=name): value for name, value in named.items()}
    if system == "darwin":
        return dict.fromkeys(_CONCEALED, b"1")
    return {"x-kde-passwordManagerHint": b"secret"}


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
        self._marks = marks()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.clear)
        self.set_seconds(seconds)
        if sys.platform == "darwin":
            know_marks_of_macos()
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
        if data.hasText() and not self._is_plain(data):
            plain = QMimeData()
            plain.setText(data.text())
            for name, value in self._marks.items():
                plain.setData(name, value)
            self._clipboard.setMimeData(plain)  # calls this again
            return
        self._timer.start()

    def _is_plain(self, data: QMimeData) -> bool:
        return {_PLAIN, *self._marks} <= set(data.formats()) and not data.hasHtml()

    def _selected(self) -> None:
        if self._clipboard.ownsSelection():
            self._clipboard.clear(QClipboard.Mode.Selection)


def know_marks_of_macos(kind: Any = None) -> None:
    """Have Qt put the marks on the pasteboard under the names that macOS has for them.

    Args:
        kind: ``QUtiMimeConverter``, which Qt has on macOS alone; where it lacks there is no mark.
    """
    from PySide6 import QtGui  # noqa: PLC0415 - asked for what only one system has

    kind = kind or getattr(QtGui, "QUtiMimeConverter", None)
    if kind is None or _converters:
        return

    class Marks(kind):  # type: ignore[misc] # a class of Qt, where there is one
        """Between Qt's name of a mark and that of macOS."""

        def utiForMime(self, mime: str) -> str:
            return _CONCEALED.get(mime, "")

        def mimeForUti(self, uti: str) -> str:
            return next((mime for mime, name in _CONCEALED.items() if name == uti), "")

        def canConvert(self, mime: str, uti: str) -> bool:
            return _CONCEALED.get(mime) == uti

        def convertFromMime(self, _mime: str, data: object, _uti: str) -> list[object]:
            return [data]

        def convertToMime(self, _mime: str, data: list[object], _uti: str) -> object:
            return data[0] if data else None

    # Qt asks it for as long as the process lives.
    _converters.append(Marks())
