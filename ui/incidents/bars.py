"""Bars of counts, painted: lying with a name each, or standing in a row of months or years."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.incidents.charts import Chart
from ui.theme import theme
from ui.theme.tokens import Type

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_LINE: Final = 38
_BAR: Final = 6
_TALL: Final = 150
_WIDEST: Final = 34
_STEP: Final = 64.0


class Bars(Chart):
    """One line for each: name, count, and a bar under them."""

    def sizeHint(self) -> QSize:
        """As high as it has lines."""
        return QSize(260, theme.scaled(_LINE) * max(1, len(self.items)))

    def minimumSizeHint(self) -> QSize:
        """Names are shortened where it is narrow."""
        return QSize(140, self.sizeHint().height())

    def box(self, place: int) -> QRectF:
        """A line as wide as the drawing."""
        high = theme.scaled(_LINE)
        return QRectF(0, place * high, self.width(), high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The lines."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((one.count for one in self.items), default=1)
        font = theme.font(Type.LABEL, 400, tabular=True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for place, one in enumerate(self.items):
            line = self.box(place)
            number = self.locale().toString(one.count)
            wide = metrics.horizontalAdvance(number) + 12
            words = QRectF(0, line.top(), self.width() - wide, line.height() - 14)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(theme.colour("ink"))
            shown = metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(self._mirrored(words), int(self._side(middle)), shown)
            painter.setPen(theme.colour("ink2"))
            end = QRectF(self.width() - wide, line.top(), wide, line.height() - 14)
            painter.drawText(self._mirrored(end), int(self._side(middle, ends=True)), number)
            self._bar(painter, line.bottom() - 12, one.count / most)
        self._paint_current(painter)

    def _bar(self, painter: QPainter, top: float, share: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for token, part in (("fill", 1.0), ("accent", share)):
            wide = max(_BAR, part * self.width())
            painter.setBrush(theme.colour(token))
            box = self._mirrored(QRectF(0, top, wide, _BAR))
            painter.drawRoundedRect(box, _BAR / 2, _BAR / 2)


class Standing(Chart):
    """One standing bar for each month or year, in the order of reading."""

    def sizeHint(self) -> QSize:
        """A low band."""
        return QSize(320, theme.scaled(_TALL) + self._second())

    def minimumSizeHint(self) -> QSize:
        """Bars become thin."""
        return QSize(160, self.sizeHint().height())

    def box(self, place: int) -> QRectF:
        """The column of a bar, from top to bottom."""
        step = self._step()
        return QRectF(place * step, 0, step, self.height())

    def _step(self) -> float:
        return min(self.width() / max(1, len(self.items)), _STEP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, counts over them, and the names of some of them under them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.items:
            return
        font = theme.font(Type.HINT, 400, tabular=True)
        painter.setFont(font)
        line = theme.line_height(Type.HINT)
        base = self.height() - self._second() - line - 6
        top = line + 4
        step = self._step()
        most = max(1, *(one.count for one in self.items))
        metrics = QFontMetricsF(font)
        painter.fillRect(QRectF(0, base, self.width(), 1), theme.colour("line"))
        for place, one in enumerate(self.items):
            left = place * step
            wide = min(_WIDEST, step * 0.62)
            high = (base - top) * one.count / most
            if one.count:
                self._stand(painter, QRectF(left + (step - wide) / 2, base - high, wide, high))
                number = self.locale().toString(one.count)
                if metrics.horizontalAdvance(number) <= step + 6:
                    over = QRectF(left - 10, base - high - line - 2, step + 20, line)
                    painter.setPen(theme.colour("ink2"))
                    middle = int(Qt.AlignmentFlag.AlignCenter)
                    painter.drawText(self._mirrored(over), middle, number)
        self._paint_names(painter, metrics, base + 4)
        self._paint_current(painter)

    def _paint_names(self, painter: QPainter, metrics: QFontMetricsF, top: float) -> None:
        """As many names as there is room for, and below them, once each, what they are parts of."""
        line, step = theme.line_height(Type.HINT), self._step()
        named = self._named(metrics, step)
        flags = int(self._side(Qt.AlignmentFlag.AlignVCenter))
        painter.setPen(theme.colour("ink3"))
        said, free = "", 0.0
        for place, one in enumerate(self.items):
            left, name = place * step, one.short or one.name
            wide = metrics.horizontalAdvance(name)
            if place % named == 0 and self.width() - left >= wide:
                # In the middle of its own bar where it fits, else from its edge on.
                spare = max(0.0, (step - wide) / 2)
                box = QRectF(left + spare, top, max(step * named, wide), line)
                painter.drawText(self._mirrored(box), flags, name)
            if one.part_of and one.part_of != said and left >= free:
                said = one.part_of
                wide = metrics.horizontalAdvance(said)
                spare = max(0.0, (step - metrics.horizontalAdvance(name)) / 2)
                box = QRectF(left + spare, top + line, wide + 2, line)
                painter.drawText(self._mirrored(box), flags, said)
                free = left + wide + 10

    def _second(self) -> int:
        """The room of the second line under the bars, where there is one."""
        two = any(one.part_of for one in self.items)
        return theme.line_height(Type.HINT) if two else 0

    def _named(self, metrics: QFontMetricsF, step: float) -> int:
        """Every how many bars there is room for a name."""
        names = (one.short or one.name for one in self.items)
        widest = max(metrics.horizontalAdvance(one) for one in names) + 6
        return max(1, math.ceil(widest / step))

    def _stand(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(self._mirrored(box), 3, 3)
