"""A timeline: what happened to a thing, one below the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme import theme
from ui.widgets.labels import said, text

_DOT: Final = 4.0
_MIDDLE: Final = 10
_INDENT: Final = 24
_GAP: Final = 8


@dataclass(frozen=True)
class Happening:
    """One point of a timeline: words of ours or of somebody, and a tone for its dot."""

    title: str
    facts: str = ""
    tone: str = "edge"
    is_said: bool = True


class _Point(QWidget):
    """A dot, two lines, and the line down to the next dot."""

    def __init__(self, one: Happening, *, first: bool, last: bool) -> None:
        super().__init__()
        self._tone, self._first, self._last = one.tone, first, last
        column = QVBoxLayout(self)
        column.setContentsMargins(_INDENT, 0, _INDENT, 0)
        column.setSpacing(0)
        make = said if one.is_said else text
        self._title = make(one.title, "label", wrap=True)
        column.addWidget(self._title)
        if one.facts:
            column.addWidget(make(one.facts, "hint", wrap=True))
        if not last:
            column.addSpacing(_GAP)
        theme.watch(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The dot and the line."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - 6 if mirrored else 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("rim"))
        if not self._first:
            painter.drawRect(QRectF(x - 1, 0, 2, _MIDDLE))
        if not self._last:
            painter.drawRect(QRectF(x - 1, _MIDDLE, 2, self.height() - _MIDDLE))
        painter.setBrush(theme.colour(self._tone))
        painter.drawEllipse(QPointF(x, _MIDDLE), _DOT, _DOT)


class Timeline(QWidget):
    """Points below each other, oldest first."""

    def __init__(self, points: tuple[Happening, ...] = ()) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.show_points(points)

    def show_points(self, points: tuple[Happening, ...]) -> None:
        """Show these points."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        last = len(points) - 1
        for place, one in enumerate(points):
            self._column.addWidget(_Point(one, first=place == 0, last=place == last))
