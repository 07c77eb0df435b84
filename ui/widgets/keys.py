"""One key of the keyboard on the screen."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.theme import icons, theme
from ui.theme.tokens import Radius, Type
from ui.widgets.buttons import press_on_enter
from ui.widgets.hanging import middle
from ui.widgets.labels import mark_said
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

_HEIGHT: Final = 38
_LOW: Final = 30
_NARROWEST: Final = 20
_ICON: Final = 18
_CARRIER: Final = "\u25cc"


class Key(QAbstractButton):
    """Types what stands on it. A click leaves the keyboard focus where it is.

    Only one key of a keyboard can be reached with Tab; the arrows lead to the others.
    """

    def __init__(self) -> None:
        super().__init__()
        self.types = ""
        self._icon_name = ""
        self._strong = False
        self._high = _HEIGHT
        self.setProperty("ring", int(Radius.FIELD))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fit()
        theme.watch(self._fit)

    def __repr__(self) -> str:
        return "<key>"

    def _fit(self) -> None:
        self._face = theme.font(Type.HEADING, 500)
        self.setFont(self._face)
        self.updateGeometry()
        self.update()

    def show_letter(self, letter: str) -> None:
        """Stand for a letter, or for several; "": for none, and be seen by nobody."""
        self.types = letter
        mark = bool(letter) and unicodedata.category(letter[0]).startswith("M")
        self.setText(_CARRIER + letter if mark else letter)
        self.setAccessibleName(letter)
        mark_said(self)
        self.setVisible(bool(letter))

    def show_action(self, words: str, icon: str = "", *, name: str = "") -> None:
        """Stand for something else than a letter.

        Args:
            words: what stands on it, where no icon does.
            icon: what is drawn instead.
            name: what it does, for the tooltip and screen readers; else the words say it.
        """
        self._icon_name = icon
        self._strong = True
        self.setText(words)
        self.setAccessibleName(name or words)
        set_tip(self, name)

    def sizeHint(self) -> QSize:
        """As high as a finger needs; the width is shared among the keys of a row."""
        return QSize(_HEIGHT, max(self._high, theme.scaled(self._high)))

    def set_low(self, *, low: bool) -> None:
        """Take less height, on low screens."""
        self._high = _LOW if low else _HEIGHT
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Narrow, on narrow windows."""
        return QSize(_NARROWEST, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses what has the keyboard, as Space does."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key and what stands on it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isDown() or self.isChecked():
            ground = "wash_pressed"
        elif self.underMouse():
            ground = "hover"
        else:
            ground = "fill" if self._strong else "surface"
        painter.setPen(QPen(theme.colour("accent" if self.isChecked() else "rim"), 1))
        painter.setBrush(theme.colour(ground))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, Radius.FIELD - 0.5, Radius.FIELD - 0.5)
        ink = "accent" if self.isChecked() else "ink2" if self._strong else "ink"
        if self._icon_name:
            x, y = (self.width() - _ICON) / 2, (self.height() - _ICON) / 2
            icons.paint(painter, self._icon_name, x, y, _ICON, ink)
            return
        painter.setFont(theme.font(Type.LABEL, 500) if self._strong else self._face)
        painter.setPen(theme.colour(ink))
        # A mark stands after the circle that carries it, wherever the window runs from.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        box = middle(painter, QRectF(self.rect()), self.text())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
