"""A field whose answer is picked from a long list: looks like a field, opens a finder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMoveEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy
from shiboken6 import isValid

from ui.fields.finder import FinderPopup
from ui.theme import icons, theme
from ui.theme.tokens import Radius, Type

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from ui.fields.finding import Entry, Index

_HEIGHT: Final = 38
_SIDE: Final = 12
_ICON: Final = 18
_OPENS: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4})


class PickField(QPushButton):
    """``picked`` gives the id of what was chosen; typing a letter opens the list at once.

    Args:
        entries: gives what can be picked, asked each time the list opens.
        name: the question.
        empty: shown while nothing is picked.
        own: whether anything typed will do.
        chosen: gives what is chosen already, where several can be; the list then stays open.
        last: ids after which nothing more is chosen.
    """

    picked = Signal(str)

    def __init__(  # noqa: PLR0913 - what can be picked, and how it is
        self,
        entries: Callable[[], Sequence[Entry] | Index],
        name: str,
        empty: str,
        *,
        own: bool = False,
        chosen: Callable[[], Collection[str]] | None = None,
        last: Collection[str] = (),
    ) -> None:
        super().__init__()
        self._entries = entries
        self._chosen, self._last = chosen, last
        self._open: FinderPopup | None = None
        self._name = name
        self._empty = empty
        self._own = own
        self._words = ""
        self.setAccessibleName(name)
        self.setAutoDefault(False)
        self.setProperty("kind", "field")
        self.setProperty("ring", -2)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _=False: self.open())
        theme.watch(self.update)

    def show_words(self, words: str) -> None:
        """Show what is picked; "" for nothing."""
        self._words = words
        self.setAccessibleDescription(words or self._empty)
        self.update()

    def words(self) -> str:
        """What is shown."""
        return self._words

    def open(self, typed: str = "") -> FinderPopup:
        """Open the list."""
        popup = FinderPopup(
            self._entries(), self._name, self, own=self._own, chosen=self._chosen, last=self._last
        )
        popup.picked.connect(self.picked)
        popup.open_below(self)
        popup.finder.line.setText(typed)
        self._open = popup
        return popup

    def moveEvent(self, event: QMoveEvent) -> None:
        """What was chosen stands above the field and pushes it down: the list comes along."""
        super().moveEvent(event)
        if self._open is not None and isValid(self._open) and self._open.isVisible():
            self._open.place_below(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters begin a search, arrows open the list."""
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        if Qt.Key(event.key()) in _OPENS:
            self.open()
        elif plain and event.text().strip() and event.text().isprintable():
            self.open(event.text())
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """As high as every field."""
        height = max(theme.scaled(_HEIGHT), theme.line_height(Type.BODY, self._words) + 14)
        return QSize(theme.scaled(200), height)

    def minimumSizeHint(self) -> QSize:
        """Not narrower than a short word."""
        return QSize(theme.scaled(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field with an arrow."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        width = 2 if focused else 1
        painter.setPen(QPen(theme.colour("accent" if focused else "edge"), width))
        painter.setBrush(theme.colour("surface"))
        off = width / 2
        box = QRectF(self.rect()).adjusted(off, off, -off, -off)
        painter.drawRoundedRect(box, Radius.FIELD, Radius.FIELD)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _SIDE if mirrored else self.width() - _SIDE - _ICON
        icons.paint(painter, "chevron-down", x, (self.height() - _ICON) / 2, _ICON, "ink2")
        painter.setFont(theme.font(Type.BODY))
        painter.setPen(theme.colour("ink" if self._words else "ink3"))
        near, far = _SIDE, _SIDE + _ICON + 6
        room = QRectF(self.rect()).adjusted(
            far if mirrored else near, 0, -(near if mirrored else far), 0
        )
        words = QFontMetricsF(painter.font()).elidedText(
            self._words or self._empty, Qt.TextElideMode.ElideRight, room.width()
        )
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        # Or the painter would mirror what is mirrored here.
        side |= Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, words)
