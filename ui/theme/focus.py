"""The focus ring: 2 px of accent, 2 px outside the control that has the keyboard."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.theme import theme

OUTSIDE: Final = 4
_WIDTH: Final = 2
_FIELD: Final = 6
_MOVES: Final = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
    }
)

_USED: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin}
)

PILL: Final = -1
NONE: Final = -2


class _Ring(QWidget):
    """The painted ring: it lies over the page, and nothing can be done with it."""

    def __init__(self, host: QWidget, target: QWidget, radius: int) -> None:
        super().__init__(host)
        # No reference to the page from here: it would keep the page, and then die inside it.
        self._radius = radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.follow(host, target)

    def follow(self, host: QWidget, target: QWidget) -> None:
        """Lie round the target, wherever it is on the page now."""
        # Showing it lays out the page, which may move the target: look where that is afterwards.
        self.setVisible(target.isVisibleTo(host))
        corner = target.mapTo(host, QPoint(0, 0))
        self.setGeometry(
            corner.x() - OUTSIDE,
            corner.y() - OUTSIDE,
            target.width() + 2 * OUTSIDE,
            target.height() + 2 * OUTSIDE,
        )
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), _WIDTH))
        half = _WIDTH / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        radius = box.height() / 2 if self._radius == PILL else self._radius + OUTSIDE - half
        painter.drawRoundedRect(box, radius, radius)


class _Keeper(QObject):
    """Moves the ring along with the keyboard.

    What it hears is also sent while a page is torn down, when nothing on that page may be touched
    any more: so it only makes a note, and moves the ring when that is over.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_mouse = self._pressed = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._move)
        application.focusChanged.connect(self._changed)
        application.focusWindowChanged.connect(self._listen)

    def _changed(self) -> None:
        self._by_mouse = self._pressed
        self._soon.start(0)

    def _listen(self, window: QWindow | None) -> None:
        """Hear in the window itself whether it is the mouse or the keyboard that is used."""
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The target or something it stands in moved."""
        if isinstance(watched, QWindow):
            if event.type() in _USED:
                self._pressed = event.type() != QEvent.Type.KeyPress
        elif event.type() in _MOVES:
            self._soon.start(0)
        return False

    def _move(self) -> None:
        target = QApplication.focusWidget()
        # Who clicks sees where; a ring would only flash.
        radius = NONE if target is None or self._by_mouse else ring_of(target)
        if self._ring is not None and isValid(self._ring):
            host = self._ring.parentWidget()
            if host and target and target is self._target and radius != NONE:
                self._ring.follow(host, target)
                return
            self._ring.hide()
            self._ring.deleteLater()
        self._forget()
        if target is None or radius == NONE:
            return
        host = _host(target)
        if host is target:
            return
        self._ring, self._target = _Ring(host, target, radius), target
        step: QWidget | None = target
        while step is not None and step is not host:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()

    def _forget(self) -> None:
        for one in self._watched:
            if isValid(one):
                one.removeEventFilter(self)
        self._watched.clear()
        self._ring = self._target = None


def ring_of(widget: QWidget) -> int:
    """The radius a control asks its ring to follow, `PILL`, or `NONE`.

    Args:
        widget: A control. Its property `ring` decides; buttons have one without asking.
    """
    asked = widget.property("ring")
    if isinstance(asked, int):
        return asked
    return _FIELD if isinstance(widget, QAbstractButton) else NONE


def _host(target: QWidget) -> QWidget:
    """What the ring lies on: the page that scrolls, else the window."""
    step = target
    while not step.isWindow():
        above = step.parentWidget()
        if above is None:
            return step
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            return step
        step = above
    return step


def install(application: QApplication) -> None:
    """Show the ring from now on.

    Args:
        application: The one application.
    """
    _Keeper(application)
