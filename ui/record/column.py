"""The sections of the record as a list: a shape for how far each is, its name, a count."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.record import rooms
from ui.theme import theme
from ui.theme.tokens import Radius, Type
from ui.widgets import labels
from ui.widgets.by_ear import ByEar
from ui.widgets.consent import paint_consent
from ui.widgets.tips import tell_cut

if TYPE_CHECKING:
    from ui.record.rooms import State

_WIDTH: Final = 228
_ROW: Final = 38
# The shape, the margins, and what keeps the count from the name.
_AROUND: Final = 70
_SHAPE: Final = 16
# Or the painter would mirror what is mirrored here.
_AS_SAID: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_ARROWS: Final = frozenset(
    {int(Qt.Key.Key_Up), int(Qt.Key.Key_Down), int(Qt.Key.Key_Left), int(Qt.Key.Key_Right)}
)
_SHAPES: Final = {"done": "yes", "half": "some", "open": "open"}


class SectionRow(ByEar, QPushButton):
    """One section."""

    def __init__(self, key: str) -> None:
        super().__init__(rooms.title(key))
        self.key = key
        self._state: State = "open"
        self._count = ""
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "row")
        self.setProperty("ring", int(Radius.ROW))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.heed()
        theme.watch(self.update)

    def show_state(self, state: State, count: str) -> None:
        """How far the section is, and how many things stand in it."""
        if (state, count) == (self._state, self._count) and self.accessibleName():
            return
        self._state, self._count = state, count
        told = {
            "done": self.tr("complete"),
            "half": self.tr("something is missing"),
            "open": self.tr("empty"),
        }[state]
        self.setAccessibleName(", ".join(filter(None, (self.text(), told, count))))
        self.update()

    @property
    def state(self) -> str:
        """How far the section is."""
        return self._state

    @property
    def count(self) -> str:
        """What stands at its end."""
        return self._count

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows are for the column: it knows the order, and Qt would choose by them."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """One line and air."""
        return QSize(200, max(theme.scaled(_ROW), theme.line_height(Type.BODY) + 16))

    def minimumSizeHint(self) -> QSize:
        """The same height, however narrow."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, shape, name, count."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            token = "wash" if chosen else "wash_pressed" if self.isDown() else "hover"
            painter.setBrush(theme.colour(token))
            painter.drawRoundedRect(QRectF(self.rect()), Radius.ROW, Radius.ROW)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = (self.height() - _SHAPE) / 2
        left = self.width() - 12 - _SHAPE if mirrored else 12
        paint_consent(painter, QRectF(left, middle, _SHAPE, _SHAPE), _SHAPES[self._state])
        end = self._paint_count(painter, mirrored=mirrored)
        near, far = 38, end + 10
        room = QRectF(self.rect()).adjusted(
            far if mirrored else near, 0, -(near if mirrored else far), 0
        )
        painter.setFont(theme.font(Type.LABEL, 600 if chosen else 400))
        painter.setPen(theme.colour("ink" if chosen else "ink2"))
        words = QFontMetricsF(painter.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        tell_cut(self, self.text(), words)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | _AS_SAID, words)

    def _paint_count(self, painter: QPainter, *, mirrored: bool) -> float:
        """Draw the count; gives the room that it takes."""
        painter.setFont(theme.font(Type.LABEL, tabular=True))
        count = self._count
        metrics = QFontMetricsF(painter.font())
        name = QFontMetricsF(theme.font(Type.LABEL, 600)).horizontalAdvance(self.text())
        if name + metrics.horizontalAdvance(count) + _AROUND > self.width():
            # The number alone, where the name would lose letters to its words.
            count = "".join(filter(str.isdigit, count))
        wide = metrics.horizontalAdvance(count)
        if not count or wide > self.width() / 3:
            return 0.0
        painter.setPen(theme.colour("ink2"))
        room = QRectF(self.rect()).adjusted(12, 0, -12, 0)
        side = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        painter.drawText(room, side | _AS_SAID, count)
        return wide + 8


class SectionsColumn(QWidget):
    """``chosen`` gives the key of a section. Arrows move, Tab leaves."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(theme.scaled(_WIDTH))
        self.setAccessibleName(self.tr("Sections"))
        self.rows = {key: SectionRow(key) for key in rooms.TITLES}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 12, 16)
        column.setSpacing(2)
        heading = labels.text(self.tr("Sections"), "caption")
        heading.setContentsMargins(12, 0, 12, 6)
        column.addWidget(heading)
        for key, row in self.rows.items():
            row.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            column.addWidget(row)
        column.addStretch()

    def choose(self, key: str) -> None:
        """Show a section as the one that is open."""
        for own, row in self.rows.items():
            # Screen readers hear one of several.
            row.setAutoExclusive(False)
            row.setChecked(own == key)
            row.setAutoExclusive(True)
            row.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if own == key else Qt.FocusPolicy.ClickFocus
            )
            row.update()
        self.setFocusProxy(self.rows[key])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the section before and after."""
        keys = list(self.rows)
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        here = next((i for i, key in enumerate(keys) if self.rows[key].hasFocus()), -1)
        if step is None or here < 0:
            super().keyPressEvent(event)
            return
        self.rows[keys[(here + step) % len(keys)]].setFocus(Qt.FocusReason.TabFocusReason)
