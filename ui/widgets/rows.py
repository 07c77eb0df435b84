"""Rows of lists, two lines high: title, facts, and columns of their own for light and state."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme import icons, theme
from ui.theme.tokens import Radius, Type
from ui.widgets.avatars import paint_avatar
from ui.widgets.cards import paint_tile
from ui.widgets.consent import paint_consent
from ui.widgets.labels import own_way

ROW: Final = Qt.ItemDataRole.UserRole + 40

HEIGHT: Final = 64
INSET: Final = 10
_GAP: Final = 2
_SIDE: Final = 12
_TILE: Final = 36
_WORDS: Final = 60
_END: Final = 10
_LIGHT: Final = 20
_FLAG: Final = 14
_ICON: Final = 18

_TONES: Final = {
    "plain": "ink2",
    "quiet": "ink3",
    "accent": "accent",
    "ok": "ok",
    "warn": "warn",
    "danger": "danger",
}


@dataclass(frozen=True)
class Row:
    """What a row shows. A model gives it under `ROW`, and `words()` to screen readers."""

    title: str
    facts: str = ""
    icon: str = ""
    letter: str = ""
    light: str = ""
    light_words: str = ""
    urgency: str = ""
    urgency_tone: str = "warn"
    urgency_icon: str = "flag"
    status: str = ""
    status_tone: str = "plain"

    def words(self) -> str:
        """The whole row as one sentence for screen readers."""
        parts = (self.title, self.facts, self.urgency, self.status, self.light_words)
        return ", ".join(part for part in parts if part)


class TwoLineDelegate(QStyledItemDelegate):
    """Paints a `Row`: 64 high, inset 10, the selected one on a wash."""

    def __init__(self, parent: QWidget | None = None, *, height: int = HEIGHT) -> None:
        super().__init__(parent)
        self._height = height

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, /
    ) -> QSize:
        """All rows are equally high, whatever script they are in."""
        del option, index
        lines = theme.line_height(Type.BODY) + theme.line_height(Type.HINT)
        return QSize(200, max(self._height, lines + 26))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        /,
    ) -> None:
        """The row."""
        row = index.data(ROW)
        if not isinstance(row, Row):
            return
        whole: QRect = option.rect
        state = option.state
        view = option.widget
        selected = bool(state & QStyle.StateFlag.State_Selected)
        box = QRectF(whole).adjusted(INSET, 0, -INSET, -_GAP)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, box, state, view)
        mirrored = bool(option.direction == Qt.LayoutDirection.RightToLeft)
        pen = _Pen(painter, box, mirrored=mirrored)
        pen.mark(row, selected=selected)
        pen.upper(row, selected=selected)
        pen.lower(row, selected=selected)
        painter.restore()

    @staticmethod
    def _ground(
        painter: QPainter, box: QRectF, state: QStyle.StateFlag, view: QWidget | None
    ) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("wash" if selected else "hover"))
            painter.drawRoundedRect(box, Radius.FIELD, Radius.FIELD)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if focused and isinstance(view, QAbstractItemView) and view.property("keyboard"):
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Radius.FIELD, Radius.FIELD)


class _Pen:
    """Draws the parts of a row from the leading to the trailing side."""

    def __init__(self, painter: QPainter, box: QRectF, *, mirrored: bool) -> None:
        self._painter, self._box, self._mirrored = painter, box, mirrored

    def _at(self, start: float, width: float, top: float, height: float) -> QRectF:
        """A box `start` from the leading edge, on whichever side that is."""
        left = self._box.right() - start - width if self._mirrored else self._box.left() + start
        return QRectF(left, self._box.top() + top, width, height)

    def _write(self, words: str, place: QRectF, *, ends: bool = False) -> None:
        """Words at the leading edge of a place, or at its trailing one."""
        right = Qt.AlignmentFlag.AlignRight
        side = right if self._mirrored != ends else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        shown = self._painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(place.width())
        )
        self._painter.drawText(place, int(flags | Qt.TextFlag.TextSingleLine), own_way(shown))

    def mark(self, row: Row, *, selected: bool) -> None:
        """The icon tile or the letter."""
        top = (self._box.height() - _TILE) / 2
        place = self._at(_SIDE, _TILE, top, _TILE)
        if row.letter:
            paint_avatar(self._painter, place, row.letter, "selected" if selected else "accent")
        elif row.icon:
            tone = "selected" if selected else "plain"
            paint_tile(self._painter, place, row.icon, tone, _ICON)

    def _start(self, row: Row) -> float:
        return _WORDS if row.letter or row.icon else _SIDE

    def upper(self, row: Row, *, selected: bool) -> None:
        """The title, and the light in its own column."""
        middle = self._box.height() / 2
        high = theme.line_height(Type.BODY)
        top = middle - high
        end = _END
        if row.light:
            place = self._at(self._box.width() - _END - _LIGHT + 2, 16, top + high / 2 - 8, 16)
            paint_consent(self._painter, place, row.light)
            end = _END + _LIGHT + 15
        start = self._start(row)
        self._painter.setFont(theme.font(Type.BODY, 600 if selected else 500, tabular=True))
        self._painter.setPen(theme.colour("ink"))
        self._write(row.title, self._at(start, self._box.width() - start - end, top, high))

    def lower(self, row: Row, *, selected: bool) -> None:
        """The facts, then urgency and status from the trailing edge inwards."""
        high = theme.line_height(Type.HINT)
        top = self._box.height() / 2 + 3
        end: float = _END
        self._painter.setFont(theme.font(Type.HINT, 500, tabular=True))
        metrics = self._painter.fontMetrics()
        if row.status:
            wide = metrics.horizontalAdvance(row.status) + 1
            self._painter.setPen(theme.colour(_TONES[row.status_tone]))
            place = self._at(self._box.width() - end - wide, wide, top, high)
            self._write(row.status, place, ends=True)
            end += wide + 15
        if row.urgency:
            wide = metrics.horizontalAdvance(row.urgency) + 1
            token = _TONES[row.urgency_tone]
            self._painter.setPen(theme.colour(token))
            place = self._at(self._box.width() - end - wide, wide, top, high)
            self._write(row.urgency, place, ends=True)
            flag = self._at(
                self._box.width() - end - wide - _FLAG - 3, _FLAG, top + (high - _FLAG) / 2, _FLAG
            )
            icons.paint(self._painter, row.urgency_icon, flag.x(), flag.y(), _FLAG, token)
            end += wide + _FLAG + 12
        self._painter.setFont(theme.font(Type.HINT, tabular=True))
        self._painter.setPen(theme.colour("ink2" if selected else "ink3"))
        start = self._start(row)
        self._write(row.facts, self._at(start, self._box.width() - start - end, top, high))
