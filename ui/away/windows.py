"""What Windows says to the windows of a process: session locked or switched, computer asleep.

Sources: ``WM_WTSSESSION_CHANGE`` and ``WM_POWERBROADCAST`` in the documentation of the Win32 API.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_WM_POWERBROADCAST: Final = 0x0218
_WM_WTSSESSION_CHANGE: Final = 0x02B1
_PBT_APMSUSPEND: Final = 0x0004
_LEAVING: Final = frozenset({0x2, 0x4, 0x6, 0x7})
"""Console or remote disconnected, logged off, locked."""


class _Message(ctypes.Structure):
    """``MSG``."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t),
    )


def is_absence(message: int, wparam: int) -> bool:
    """Whether a message of Windows says that nobody is there."""
    if message == _WM_POWERBROADCAST:
        return wparam == _PBT_APMSUSPEND
    return message == _WM_WTSSESSION_CHANGE and wparam in _LEAVING


class _Filter(QAbstractNativeEventFilter):
    """Sees every message of the process's windows, and lets all of them pass."""

    def __init__(self, owner: Messages) -> None:
        super().__init__()
        self._owner = owner

    def nativeEventFilter(self, _kind: Any, message: Any) -> tuple[bool, int]:
        """Look at one."""
        found = _Message.from_address(int(message))
        if is_absence(found.message, found.wparam):
            self._owner.gone.emit()
        return False, 0


class Messages(QObject):
    """Has Windows tell of the session, and looks at what comes."""

    gone = Signal()
    """Nobody is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._filter = _Filter(self)
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.installNativeEventFilter(self._filter)
            application.focusWindowChanged.connect(self._register)
        self._registered: set[int] = set()
        for window in QGuiApplication.topLevelWindows():
            self._register(window)

    def __repr__(self) -> str:
        return "<watch>"

    def _register(self, window: QWindow | None) -> None:
        """Suspension is told to every window; changes of the session to those that asked for it.

        One such window is enough, but any may be replaced, as by another language.
        """
        ident = 0 if window is None else int(window.winId())
        if not ident or ident in self._registered:
            return
        self._registered.add(ident)
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ident, 0)
