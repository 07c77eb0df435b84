"""Keeps the windows out of screenshots, recordings and shared screens, where a system offers that.

Windows and macOS do, without a promise: a camera, a driver and newer recorders of macOS still see
them. X11 and Wayland offer nothing. Every window is kept out from the start; what may be seen (a
practice vault, somebody who shows how it is done) says so with ``allow``, from the thread of the
window, and until the next lock::

    from ui import capture
    capture.allow(on=True)    # shown in pictures from now on, dialogs and menus made later too
    capture.allow(on=False)

Sources: ``SetWindowDisplayAffinity`` in the documentation of the Win32 API, ``sharingType`` of
``NSWindow`` in that of AppKit.
"""

from __future__ import annotations

import ctypes
import sys
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPlatformSurfaceEvent, QWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    Tell = Callable[[int, bool], None]
    """Tells the system of one window, by its native number: whether it may be seen."""

_SYSTEMS: Final = ("win32", "darwin")
_CREATED: Final = QPlatformSurfaceEvent.SurfaceEventType.SurfaceCreated

_THERE: Final = "there"

_WDA_NONE: Final = 0x0
_WDA_MONITOR: Final = 0x1
_WDA_EXCLUDEFROMCAPTURE: Final = 0x11

_SHARING_NONE: Final = 0
_SHARING_READ_ONLY: Final = 1


def is_offered(system: str = sys.platform) -> bool:
    """Whether this system can keep windows out of pictures of the screen."""
    return system in _SYSTEMS


def install(application: QGuiApplication, system: str = sys.platform) -> Capture | None:
    """Keep out every window from now on; before the first one is shown.

    Args:
        application: the one application.
        system: as ``sys.platform`` names it.

    Returns:
        What keeps them out, or None where the system offers nothing.
    """
    if not is_offered(system):
        return None
    return Capture(application, _tell_windows if system == "win32" else _tell_macos)


def allow(*, on: bool) -> None:
    """Let all windows be seen in pictures of the screen, or not; nothing where nothing is offered.

    Args:
        on: whether they may be seen.
    """
    application = QCoreApplication.instance()
    kept = None if application is None else application.findChild(Capture)
    if kept is not None:
        kept.allow(on=on)


class Capture(QObject):
    """Keeps out each window of the application as soon as there is one, menus and tips too.

    Args:
        application: the one application, which owns it.
        tell: tells the system of one window.

    Attributes:
        is_allowed: whether windows may be seen.
    """

    def __init__(self, application: QGuiApplication, tell: Tell) -> None:
        super().__init__(application)
        self._tell = tell
        self.is_allowed = False
        self._say_of_all()
        # No signal tells of a new window, and a menu never has the focus.
        application.installEventFilter(self)

    def allow(self, *, on: bool) -> None:
        """Let all windows be seen, those that come later too, or none."""
        if on != self.is_allowed:
            self.is_allowed = on
            self._say_of_all()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window came to be: it is not on the screen yet."""
        if (
            event.type() == QEvent.Type.PlatformSurface
            and isinstance(event, QPlatformSurfaceEvent)
            and isinstance(watched, QWindow)
        ):
            is_there = event.surfaceEventType() == _CREATED
            watched.setProperty(_THERE, is_there)
            if is_there:
                self._say_of(watched)
        return False

    def _say_of_all(self) -> None:
        for window in QGuiApplication.allWindows():
            # Asked for its number, one that was never shown would be made.
            if window.isVisible() or window.property(_THERE):
                self._say_of(window)

    def _say_of(self, window: QWindow) -> None:
        if window.isTopLevel():
            self._tell(int(window.winId()), self.is_allowed)


def _tell_windows(number: int, is_allowed: bool) -> None:
    set_affinity = _user32().SetWindowDisplayAffinity
    set_affinity.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    set_affinity.restype = ctypes.c_int
    if is_allowed:
        set_affinity(number, _WDA_NONE)
    elif not set_affinity(number, _WDA_EXCLUDEFROMCAPTURE):
        # Windows before 10, version 2004: black instead of left out.
        set_affinity(number, _WDA_MONITOR)


def _tell_macos(number: int, is_allowed: bool) -> None:
    objc = _objc()
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = (ctypes.c_char_p,)
    send = objc.objc_msgSend
    # Qt's number of a window is its view; the sign of the wish is that of an NSUInteger.
    send.restype, send.argtypes = ctypes.c_void_p, (ctypes.c_void_p, ctypes.c_void_p)
    window = send(number, objc.sel_registerName(b"window"))
    if not window:
        return
    send.restype = None
    send.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong)
    wanted = _SHARING_READ_ONLY if is_allowed else _SHARING_NONE
    send(window, objc.sel_registerName(b"setSharingType:"), wanted)
    # It would keep a picture of the window, to show it again after the next start.
    send(window, objc.sel_registerName(b"setRestorable:"), 0)


def _user32() -> Any:
    return ctypes.WinDLL("user32")  # type: ignore[attr-defined,unused-ignore] # on Windows alone


def _objc() -> Any:
    return ctypes.CDLL("/usr/lib/libobjc.A.dylib")
