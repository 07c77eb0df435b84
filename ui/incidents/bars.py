"""Bars of counts, painted: lying with a name each, or standing in a row of months."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.theme.tokens import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

_HEAD: Final = 30
_LINE: Final = 38
_BAR: Final = 6
_TALL: Final = 190
_WIDEST: Final = 34


class _Chart(QWidget):
    """A heading, and something painted under it that is also said in words."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._heading = heading
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(heading)
        theme.watch(self._fit)

    def _fit(self) -> None:
        self.updateGeometry()
        self.update()

    def _say(self, counts: Sequence[tuple[str, int]]) -> None:
        lines = [
            self.tr("{name}: {count}").format(name=name, count=self.locale().toString(count))
            for name, count in counts
        ]
        self.setAccessibleDescription("\n".join(lines))

    def _paint_heading(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(Type.HEADING, 600))
        painter.setPen(theme.colour("ink"))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        place = QRectF(0, 0, self.width(), theme.scaled(_HEAD) - 6)
        painter.drawText(place, int(self._side(flags)), self._heading)

    def _side(self, flags: Qt.AlignmentFlag, *, ends: bool = False) -> Qt.AlignmentFlag:
        right = (self.layoutDirection() is Qt.LayoutDirection.RightToLeft) is not ends
        plain = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        vertical = flags & Qt.AlignmentFlag.AlignVertical_Mask
        return plain | vertical | Qt.AlignmentFlag.AlignAbsolute

    def _mirrored(self, box: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(self.width() - box.right())
        return box


class Bars(_Chart):
    """One line for each: name, count, and a bar under them."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self._counts: Sequence[tuple[str, int]] = ()

    def show_counts(self, counts: Sequence[tuple[str, int]]) -> None:
        """Show (name, count), the largest first."""
        self._counts = counts
        self._say(counts)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as it has lines."""
        return QSize(260, theme.scaled(_HEAD) + theme.scaled(_LINE) * max(1, len(self._counts)))

    def minimumSizeHint(self) -> QSize:
        """Names are shortened where it is narrow."""
        return QSize(140, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Heading and lines."""
        painter = QPainter(self)
        self._paint_heading(painter)
        most = max((count for _, count in self._counts), default=1)
        font = theme.font(Type.LABEL, 400, tabular=True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        high = theme.scaled(_LINE)
        for place, (name, count) in enumerate(self._counts):
            top = theme.scaled(_HEAD) + place * high
            number = self.locale().toString(count)
            wide = metrics.horizontalAdvance(number) + 12
            words = QRectF(0, top, self.width() - wide, high - 14)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.setPen(theme.colour("ink"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(self._mirrored(words), int(self._side(middle)), shown)
            painter.setPen(theme.colour("ink2"))
            end = QRectF(self.width() - wide, top, wide, high - 14)
            painter.drawText(self._mirrored(end), int(self._side(middle, ends=True)), number)
            self._bar(painter, top + high - 12, count / most)

    def _bar(self, painter: QPainter, top: float, share: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for token, part in (("fill", 1.0), ("accent", share)):
            wide = max(_BAR, part * self.width())
            painter.setBrush(theme.colour(token))
            box = self._mirrored(QRectF(0, top, wide, _BAR))
            painter.drawRoundedRect(box, _BAR / 2, _BAR / 2)


class Months(_Chart):
    """One standing bar for each month, in the order of reading."""

    def __init__(self, heading: str) -> None:
        super().__init__(heading)
        self._counts: Sequence[tuple[str, str, int]] = ()

    def show_counts(self, counts: Sequence[tuple[str, str, int]]) -> None:
        """Show (month as ``2025-02``, month in words, count), the earliest first."""
        self._counts = counts
        self._say([(name, count) for _, name, count in counts if count])
        self.setVisible(bool(counts))
        self.update()

    def sizeHint(self) -> QSize:
        """A low band."""
        return QSize(320, theme.scaled(_TALL))

    def minimumSizeHint(self) -> QSize:
        """Bars become thin."""
        return QSize(160, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Heading, bars, counts over them, and the names of some months under them."""
        painter = QPainter(self)
        self._paint_heading(painter)
        if not self._counts:
            return
        font = theme.font(Type.HINT, 400, tabular=True)
        painter.setFont(font)
        line = theme.line_height(Type.HINT)
        base = self.height() - line - 6
        top = theme.scaled(_HEAD) + line + 4
        step = min(self.width() / len(self._counts), 64.0)
        most = max(count for _, _, count in self._counts)
        metrics = QFontMetricsF(font)
        named = self._named(metrics, step)
        painter.fillRect(QRectF(0, base, self.width(), 1), theme.colour("line"))
        for place, (_, name, count) in enumerate(self._counts):
            left = place * step
            wide = min(_WIDEST, step * 0.62)
            high = (base - top) * count / most
            if count:
                self._standing(painter, QRectF(left + (step - wide) / 2, base - high, wide, high))
                over = self._mirrored(QRectF(left - 10, base - high - line - 2, step + 20, line))
                painter.setPen(theme.colour("ink2"))
                number = self.locale().toString(count)
                painter.drawText(over, int(Qt.AlignmentFlag.AlignCenter), number)
            room = self.width() - left >= metrics.horizontalAdvance(name)
            if place % named == 0 and room:
                under = self._mirrored(QRectF(left, base + 4, step * named, line))
                painter.setPen(theme.colour("ink3"))
                painter.drawText(under, int(self._side(Qt.AlignmentFlag.AlignVCenter)), name)

    def _named(self, metrics: QFontMetricsF, step: float) -> int:
        """Every how many months there is room for a name."""
        widest = max(metrics.horizontalAdvance(name) for _, name, _ in self._counts) + 10
        return max(1, int(widest // step) + 1)

    def _standing(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(self._mirrored(box), 3, 3)
