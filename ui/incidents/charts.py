"""What every drawing of the overview is: a heading, parts that lead somewhere, and words for all.

The keyboard moves from part to part and Enter follows one, as a click does. Screen readers hear
the counts as a description; beside each drawing the same stands as a table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import theme
from ui.widgets.tips import set_tip

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

_NEXT: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})
_BEFORE: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
_FOLLOW: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_NOWHERE: Final = -1


@dataclass(frozen=True)
class Item:
    """Something counted.

    Attributes:
        id: where it leads; "": nowhere.
        name: in words.
        count: how many records.
        short: a shorter name, which stands below a narrow bar; "": the name itself.
        part_of: what the short name is a part of, as a month is of a year; said once.
    """

    id: str
    name: str
    count: int
    short: str = ""
    part_of: str = ""


class Chart(QWidget):
    """A drawing of counts. ``asked`` gives the id of the part that was followed."""

    asked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.items: Sequence[Item] = ()
        self._at = _NOWHERE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        # The part that has the keyboard shows it itself.
        self.setProperty("ring", 2)
        theme.watch(self._fit)

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these, in this order."""
        self.items = items
        self._at = _NOWHERE
        lines = [
            self.tr("{name}: {count}").format(
                name=one.name, count=self.locale().toString(one.count)
            )
            for one in items
        ]
        self.setAccessibleDescription("\n".join(lines))
        self._fit()

    def box(self, place: int) -> QRectF:
        """Where a part stands, as a reader from left to right sees it."""
        raise NotImplementedError

    def told(self, place: int) -> str:
        """What a tip says of a part."""
        one = self.items[place]
        return self.tr("{name}: {count}").format(
            name=one.name, count=self.locale().toString(one.count)
        )

    def _fit(self) -> None:
        self.updateGeometry()
        self.update()

    def _place_of(self, point: QPointF) -> int:
        for place in range(len(self.items)):
            if self._mirrored(self.box(place)).contains(point):
                return place
        return _NOWHERE

    def _follow(self, place: int) -> None:
        if 0 <= place < len(self.items) and self.items[place].id:
            self.asked.emit(self.items[place].id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A part that leads somewhere shows a hand, and says what it is."""
        place = self._place_of(event.position())
        leads = place != _NOWHERE and bool(self.items[place].id)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        set_tip(self, self.told(place) if place != _NOWHERE else "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click follows a part."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._follow(self._place_of(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move from part to part, Enter follows one."""
        pressed = Qt.Key(event.key())
        back = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if pressed in {Qt.Key.Key_Left, Qt.Key.Key_Right} and back:
            pressed = Qt.Key.Key_Right if pressed is Qt.Key.Key_Left else Qt.Key.Key_Left
        if pressed in _NEXT or pressed in _BEFORE:
            step = 1 if pressed in _NEXT else -1
            self._at = min(max(self._at + step, 0), len(self.items) - 1)
            self.update()
        elif pressed in _FOLLOW and not event.isAutoRepeat():
            self._follow(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first part has the keyboard."""
        super().focusInEvent(event)
        by_keyboard = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        if by_keyboard and self._at == _NOWHERE and self.items:
            self._at = 0
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """A part keeps its place when the direction changes."""
        super().changeEvent(event)
        self.update()

    def _paint_current(self, painter: QPainter) -> None:
        """A ring round the part that has the keyboard."""
        if not self.hasFocus() or not 0 <= self._at < len(self.items):
            return
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inside = self._mirrored(self.box(self._at)).intersected(QRectF(self.rect()))
        painter.drawRoundedRect(inside.adjusted(1, 1, -1, -1), 4, 4)

    def _side(self, flags: Qt.AlignmentFlag, *, ends: bool = False) -> Qt.AlignmentFlag:
        right = (self.layoutDirection() is Qt.LayoutDirection.RightToLeft) is not ends
        plain = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        vertical = flags & Qt.AlignmentFlag.AlignVertical_Mask
        return plain | vertical | Qt.AlignmentFlag.AlignAbsolute

    def _mirrored(self, box: QRectF) -> QRectF:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box = QRectF(box)
            box.moveLeft(self.width() - box.right())
        return box
