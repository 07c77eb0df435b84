"""The timeline: each record as a stroke from its first day to its last, one above the other."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.incidents.charts import Chart, Item
from ui.theme import theme
from ui.theme.tokens import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from defender_app.overview import Span

_LANE: Final = 16
_STROKE: Final = 8.0
_APART: Final = 6.0
_LEAST: Final = 8.0
_MOST_LANES: Final = 18
_TICKS: Final = (1, 2, 5, 10, 20, 50, 100)


class Spans(Chart):
    """Strokes in lanes, with the years under them. A click opens the record."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._spans: Sequence[Span] = ()
        self._lanes: list[int] = []
        self._first, self._last = 1, 366

    def show_spans(self, spans: Sequence[Span], items: Sequence[Item], today: int) -> None:
        """Show these records.

        Args:
            spans: by the day they began.
            items: the same, as they are said in words.
            today: where a stroke ends that nobody knows the end of.
        """
        self._spans = spans
        starts = [one.first for one in spans]
        ends = [one.last if one.last is not None else max(today, one.first) for one in spans]
        self._first = (
            dt.date.fromordinal(min(starts, default=today)).replace(month=1, day=1).toordinal()
        )
        self._last = max([*ends, self._first + 364])
        self._stack()
        self.show_items(items)

    def sizeHint(self) -> QSize:
        """As high as there are lanes, with the years under them."""
        lanes = max(self._lanes, default=0) + 1
        return QSize(320, theme.scaled(_LANE) * lanes + theme.line_height(Type.HINT) + 12)

    def minimumSizeHint(self) -> QSize:
        """Strokes become short."""
        return QSize(160, self.sizeHint().height())

    def box(self, place: int) -> QRectF:
        """The stroke of a record, with some room to hit it."""
        one = self._spans[place]
        left, right = self._ends(one)
        high = theme.scaled(_LANE)
        return QRectF(left - 2, self._lanes[place] * high, right - left + 4, high)

    def told(self, place: int) -> str:
        """The record by its title and its date."""
        return self.items[place].name

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other strokes meet at another width."""
        super().resizeEvent(event)
        self._stack()
        self.updateGeometry()

    def _x(self, day: int) -> float:
        share = (day - self._first) / max(1, self._last - self._first + 1)
        return share * (self.width() - 4) + 2

    def _ends(self, one: Span) -> tuple[float, float]:
        left = self._x(one.first)
        right = self._x(self._last if one.last is None else min(one.last, self._last) + 1)
        return left, max(right, left + _LEAST)

    def _stack(self) -> None:
        """The first lane in which a stroke meets no other; the last one where all are full."""
        filled: list[float] = []
        self._lanes = []
        for one in self._spans:
            left, right = self._ends(one)
            free = (at for at, end in enumerate(filled) if end + _APART <= left)
            lane = next(free, min(len(filled), _MOST_LANES - 1))
            if lane == len(filled):
                filled.append(0.0)
            filled[lane] = max(filled[lane], right)
            self._lanes.append(lane)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Years, then strokes."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_years(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        for place, one in enumerate(self._spans):
            left, right = self._ends(one)
            middle = (self._lanes[place] + 0.5) * theme.scaled(_LANE)
            stroke = QRectF(left, middle - _STROKE / 2, right - left, _STROKE)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(self._mirrored(stroke), _STROKE / 2, _STROKE / 2)
        self._paint_current(painter)

    def _paint_years(self, painter: QPainter) -> None:
        font = theme.font(Type.HINT, 400, tabular=True)
        painter.setFont(font)
        line = theme.line_height(Type.HINT)
        base = self.height() - line - 6
        years = range(
            dt.date.fromordinal(self._first).year, dt.date.fromordinal(self._last).year + 1
        )
        wide = QFontMetricsF(font).horizontalAdvance("2000") + 16
        room = self.width() / max(1, len(years))
        every = next((one for one in _TICKS if one * room >= wide), len(years))
        painter.fillRect(QRectF(0, base, self.width(), 1), theme.colour("line"))
        for year in years:
            if (year - years[0]) % every:
                continue
            left = self._x(dt.date(year, 1, 1).toordinal())
            painter.fillRect(self._mirrored(QRectF(left, 0, 1, base)), theme.colour("line"))
            under = self._mirrored(QRectF(left + 3, base + 4, wide, line))
            painter.setPen(theme.colour("ink3"))
            painter.drawText(under, int(self._side(Qt.AlignmentFlag.AlignVCenter)), str(year))
