"""Presenter mode, on or off for the whole program; leaving it restores what was before.

It exists in practice vaults alone, and ends with them: the process begins anew at every lock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui import capture
from ui.presenter.safe_keys import may_show, named
from ui.presenter.shown import KeysShown, PointerShown
from ui.shell.frame import TRAINING
from ui.theme import theme
from ui.widgets.keyboard import Keyboard

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint, QRect

LARGER: Final = 1.3
"""How much larger letters are, which a room can read from its last row."""

_MOVES: Final = frozenset({QEvent.Type.MouseMove, QEvent.Type.Enter})
_PRESSES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick})


def is_on() -> bool:
    """Whether somebody presents."""
    application = QApplication.instance()
    return application is not None and application.findChild(Presenter) is not None


def begin(window: QWidget, *, captured: bool) -> Presenter | None:
    """Begin to present; nothing happens over a real vault, or where it has begun.

    Args:
        window: of a practice vault.
        captured: whether windows may be seen in pictures of the screen without it.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication) or is_on() or not window.property(TRAINING):
        return None
    return Presenter(application, window, captured=captured)


def end(window: QWidget | None = None) -> None:
    """Leave it; the sizes of windows come back with the letters.

    Args:
        window: the main window now; it may be another than the one it began with.
    """
    application = QApplication.instance()
    shown = None if application is None else application.findChild(Presenter)
    if shown is not None:
        shown.end(window)


class Presenter(QObject):
    """Shows to a room what is done.

    Args:
        application: the one application, which owns it.
        window: the main window.
        captured: as for ``begin``.
    """

    def __init__(self, application: QApplication, window: QWidget, *, captured: bool) -> None:
        super().__init__(application)
        self._application = application
        self._captured = captured
        self._geometry: QRect = window.geometry()
        self._state = window.windowState()
        self._keys: KeysShown | None = None
        self._pointer: PointerShown | None = None
        theme.enlarge(LARGER)
        capture.allow(on=True)
        application.installEventFilter(self)
        application.focusChanged.connect(self._focus_moved)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that can be read now."""
        return tuple(self._keys.keys) if self._keys is not None and isValid(self._keys) else ()

    @property
    def pointer(self) -> PointerShown | None:
        """The ring, where there is one."""
        return self._pointer if self._pointer is not None and isValid(self._pointer) else None

    def end(self, window: QWidget | None) -> None:
        """Restore everything, and go."""
        self._application.removeEventFilter(self)
        self._application.focusChanged.disconnect(self._focus_moved)
        for one in (self._keys, self._pointer):
            if one is not None and isValid(one):
                one.hide()
                one.deleteLater()
        theme.enlarge(1.0)
        capture.allow(on=self._captured)
        if window is not None:
            window.setWindowState(self._state)
            window.setGeometry(self._geometry)
        # At once: whoever asks next shall not find it any more.
        self.setParent(None)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what is pressed and where; nothing is taken away from anybody."""
        kind = event.type()
        # Sent for every press to what has the keyboard, also where a shortcut takes it.
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self._pressed(watched, event)
        elif isinstance(watched, QWindow):
            if kind in _MOVES:
                self._moved(watched)
            elif kind in _PRESSES and isinstance(event, QMouseEvent):
                self._moved(watched)
                self._click(down=True)
            elif kind == QEvent.Type.MouseButtonRelease:
                self._click(down=False)
            elif kind == QEvent.Type.Leave and (ring := self.pointer) is not None:
                ring.hide()
        return False

    def _pressed(self, watched: QObject, event: QKeyEvent) -> None:
        focused = QApplication.focusWidget()
        wanted = focused if focused is not None else QApplication.activeWindow()
        if watched is not wanted or not isinstance(watched, QWidget):
            # On its way up to the parents, or to nobody we know.
            return
        if not may_show(watched):
            self._forget_keys()
            return
        key = named(event)
        if key and not event.isAutoRepeat():
            self._over(watched.window()).add(key)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        """What was shown goes as soon as a secret is asked for."""
        if new is not None and not may_show(new):
            self._forget_keys()

    def _forget_keys(self) -> None:
        if self._keys is not None and isValid(self._keys):
            self._keys.forget()

    def _over(self, host: QWidget) -> KeysShown:
        """The keys, over the window in which they were pressed."""
        old = self._keys
        if old is None or not isValid(old) or old.parentWidget() is not host:
            if old is not None and isValid(old):
                old.hide()
                old.deleteLater()
            self._keys = KeysShown(host)
        made = self._keys
        if made is None:
            raise RuntimeError("just made")
        return made

    def _moved(self, window: QWindow) -> None:
        host = next(
            (one for one in QApplication.topLevelWidgets() if one.windowHandle() is window), None
        )
        if host is not None and host.property(TRAINING):
            self.point_at(host, host.mapFromGlobal(QCursor.pos()))

    def point_at(self, host: QWidget, at: QPoint) -> None:
        """Show that somebody points at a place of a window."""
        ring = self.pointer
        if self._over_keys(host.childAt(at)):
            # A passphrase may be typed there, key by key.
            if ring is not None:
                ring.hide()
            return
        if ring is None or ring.parentWidget() is not host:
            if ring is not None:
                ring.hide()
                ring.deleteLater()
            ring = self._pointer = PointerShown(host)
        ring.follow(at)

    def _over_keys(self, below: QWidget | None) -> bool:
        while below is not None:
            if isinstance(below, Keyboard):
                return True
            below = below.parentWidget()
        return False

    def _click(self, *, down: bool) -> None:
        ring = self.pointer
        if ring is not None and ring.isVisible():
            ring.press(down=down)
