"""One quiet line with an icon that opens more."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QPushButton, QSizePolicy

from ui.theme import icons, theme
from ui.theme.tokens import Radius, Type
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_ICON: Final = 16
_GAP: Final = 8


class Foot(QPushButton):
    """One quiet line with an icon that opens more: how, when and by whom it was asked."""

    def __init__(self, more: str = "") -> None:
        super().__init__()
        self.setAccessibleDescription(more)
        self._icon = "note"
        self._known = False
        self.setAutoDefault(False)
        self.setProperty("ring", int(Radius.FIELD))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: str, icon: str, *, day_alone: bool = False) -> None:
        """Show what is known, or ask for it; of a day alone also for the rest."""
        self._known = bool(line) and not day_alone
        self._icon = icon if self._known else "pencil"
        if day_alone:
            line = self.tr("{day}. How, and by whom was it said?").format(day=line)
        self.setText(line or self.tr("How, when and by whom was it said?"))
        self.setProperty("said", self._known)
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(120, max(32, theme.line_height(Type.HINT) + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Icon and words."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = "ink" if self._known and self.underMouse() else "ink2" if self._known else "accent"
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _ICON if mirrored else 0
        icons.paint(painter, self._icon, x, (self.height() - _ICON) / 2, _ICON, ink)
        font = theme.font(Type.HINT, tabular=True)
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        step = _ICON + _GAP
        box = (
            self.rect().adjusted(0, 0, -step, 0)
            if mirrored
            else self.rect().adjusted(step, 0, 0, 0)
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        line = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, box.width()
        )
        set_tip(self, self.text() if line != self.text() else "")
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, int(flags), line)
