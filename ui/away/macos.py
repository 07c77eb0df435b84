"""Looks every two seconds whether macOS has locked the screen or another user is in front.

What it says of sleep comes only through Objective-C; ``Idle`` counts the time of sleep. Source:
``CGSessionCopyCurrentDictionary`` in Quartz Display Services.
"""

from __future__ import annotations

import ctypes
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

_EVERY: Final = 2_000
_UTF8: Final = 0x0800_0100
_QUARTZ: Final = "/System/Library/Frameworks/ApplicationServices.framework/ApplicationServices"
_FOUNDATION: Final = "/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation"
_LOCKED: Final = b"CGSSessionScreenIsLocked"
_IN_FRONT: Final = b"kCGSSessionOnConsoleKey"


class Looks(QObject):
    """Asks the window server again and again."""

    gone = Signal()
    """Nobody is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._quartz = _library(_QUARTZ)
        self._foundation = _library(_FOUNDATION)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        if self._quartz is not None and self._foundation is not None:
            self._timer.start(_EVERY)

    def __repr__(self) -> str:
        return "<watch>"

    def look(self) -> None:
        """Ask once."""
        if self._said(_LOCKED) is True or self._said(_IN_FRONT) is False:
            self.gone.emit()

    def _said(self, name: bytes) -> bool | None:
        quartz, foundation = self._quartz, self._foundation
        if quartz is None or foundation is None:
            return None
        quartz.CGSessionCopyCurrentDictionary.restype = ctypes.c_void_p
        found = quartz.CGSessionCopyCurrentDictionary()
        if not found:
            return None
        foundation.CFStringCreateWithCString.restype = ctypes.c_void_p
        foundation.CFStringCreateWithCString.argtypes = (
            ctypes.c_void_p,
            ctypes.c_char_p,
            ctypes.c_uint32,
        )
        key = foundation.CFStringCreateWithCString(None, name, _UTF8)
        foundation.CFDictionaryGetValue.restype = ctypes.c_void_p
        foundation.CFDictionaryGetValue.argtypes = (ctypes.c_void_p, ctypes.c_void_p)
        value = foundation.CFDictionaryGetValue(found, key)
        foundation.CFBooleanGetValue.restype = ctypes.c_ubyte
        foundation.CFBooleanGetValue.argtypes = (ctypes.c_void_p,)
        said = None if not value else bool(foundation.CFBooleanGetValue(value))
        foundation.CFRelease.argtypes = (ctypes.c_void_p,)
        foundation.CFRelease(key)
        foundation.CFRelease(found)
        return said


def _library(path: str) -> Any:
    try:
        return ctypes.CDLL(path)
    except OSError:
        return None
