"""Eight groups of five digits, large, in figures that are all equally wide."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.tokens import Radius, Type

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

GROUPS: Final = 8
FIVE: Final = 5
_ACROSS: Final = 4
_GAP: Final = 8
_HIGH: Final = 44


class Digits(QWidget):
    """Shows groups; those that differ are outlined and numbered for a screen reader."""

    def __init__(self) -> None:
        super().__init__()
        self.groups: tuple[str, ...] = ()
        self.wrong: frozenset[int] = frozenset()
        # Digits are read from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.watch(self.updateGeometry)

    def show_digits(self, digits: str, wrong: frozenset[int] = frozenset()) -> None:
        """Show up to 40 digits; ``wrong`` are numbers of groups from 1."""
        self.groups = tuple(digits[at : at + FIVE] for at in range(0, GROUPS * FIVE, FIVE))
        self.wrong = wrong
        spoken = [
            self.tr("{number}: {digits}").format(number=number, digits=" ".join(group))
            for number, group in enumerate(self.groups, 1)
            if group
        ]
        self.setAccessibleName(", ".join(spoken))
        self.update()

    def _cell(self) -> tuple[float, float]:
        wide = QFontMetricsF(theme.font(Type.PAGE, 500, tabular=True)).horizontalAdvance("0" * FIVE)
        return wide + 28, float(max(_HIGH, theme.line_height(Type.PAGE) + 12))

    def sizeHint(self) -> QSize:
        """Two rows of four."""
        wide, high = self._cell()
        rows = GROUPS // _ACROSS
        return QSize(round(_ACROSS * (wide + _GAP) - _GAP), round(rows * (high + _GAP) - _GAP))

    def minimumSizeHint(self) -> QSize:
        """Digits are never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The groups on their ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Type.PAGE, 500, tabular=True))
        wide, high = self._cell()
        for place in range(GROUPS):
            group = self.groups[place] if place < len(self.groups) else ""
            box = QRectF(
                (place % _ACROSS) * (wide + _GAP), (place // _ACROSS) * (high + _GAP), wide, high
            )
            differs = place + 1 in self.wrong
            edge = QPen(theme.colour("danger"), 2) if differs else Qt.PenStyle.NoPen
            painter.setPen(edge)
            painter.setBrush(theme.colour("danger_wash" if differs else "fill"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Radius.ROW, Radius.ROW)
            painter.setPen(theme.colour("danger" if differs else "ink"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, group)
