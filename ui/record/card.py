"""One entry as a card: closed it says what it is, open it holds its questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.theme import theme
from ui.theme.tokens import Radius
from ui.widgets import chips, labels
from ui.widgets.buttons import IconButton
from ui.widgets.cards import Card, Glyph, Tile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent

_SIDE: Final = 16
_HEAD: Final = 66


class Head(QPushButton):
    """The first two lines of a card, all of it one button that opens and closes it."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self.setProperty("kind", "head")
        self.setProperty("ring", int(Radius.CARD))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tile = Tile(icon)
        self.title = labels.Elided("", "strong")
        self.line = labels.Elided("", "quiet")
        self.chip = chips.chip("")
        self.arrow = Glyph("chevron-down", "ink2", 18)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.line)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, 0, _SIDE, 0)
        row.setSpacing(12)
        row.addWidget(self.tile)
        row.addLayout(words, 1)
        row.addWidget(self.chip)
        row.addWidget(self.arrow)
        for part in (self.tile, self.title, self.line, self.chip, self.arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_words(self, title: str, line: str, state: tuple[str, str, str]) -> None:
        """Show the title, the line and the state (words, tone, icon; "" for none)."""
        self.title.setText(title)
        self.line.setText(line)
        self.line.setVisible(bool(line))
        self.chip.show_state(*state)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(filter(None, (line, state[0]))))

    def sizeHint(self) -> QSize:
        """Two lines and air."""
        return QSize(200, max(theme.scaled(_HEAD), self.title.line_height() * 2 + 24))

    def minimumSizeHint(self) -> QSize:
        """The same height, however narrow."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the card is its ground."""


class EntryCard(Card):
    """``opened`` and ``removed`` ask; the list of cards decides.

    ``offers`` gives what else its menu holds: words, and what they do.

    Args:
        icon: of its tile.
        remove: the words that remove it.
    """

    opened = Signal()
    removed = Signal()

    def __init__(self, icon: str, remove: str) -> None:
        super().__init__(padding=0, gap=0)
        self.head = Head(icon)
        self.head.clicked.connect(self.opened)
        self.more = IconButton("more", self.tr("More"), size=32)
        self.more.clicked.connect(self._open_menu)
        self._remove_words = remove
        self.offers: Callable[[], Sequence[tuple[str, Callable[[], None]]]] = tuple
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.head, 1)
        row.addWidget(self.more)
        self._end = row
        self.body.addLayout(row)
        self._inside: QWidget | None = None
        self.set_open(None)

    @property
    def is_open(self) -> bool:
        """Whether its questions are shown."""
        return self._inside is not None

    @property
    def inside(self) -> QWidget | None:
        """What it holds while it is open."""
        return self._inside

    def set_open(self, inside: QWidget | None) -> None:
        """Show what the card holds, or close it."""
        if self._inside is not None:
            self._inside.hide()
            self.body.removeWidget(self._inside)
            self._inside.deleteLater()
        self._inside = inside
        opened = inside is not None
        self.more.setVisible(opened)
        self.head.arrow.setVisible(not opened)
        self.head.chip.setVisible(not opened and bool(self.head.chip.text()))
        self.head.tile.set_tone("accent" if opened else "plain")
        self._end.setContentsMargins(0, 0, _SIDE if opened else 0, 0)
        if inside is not None:
            inside.setContentsMargins(_SIDE, 0, _SIDE, _SIDE)
            self.body.addWidget(inside)
            inside.show()

    def show_words(self, title: str, line: str, state: tuple[str, str, str]) -> None:
        """What the entry is; open, its second line says how far it is."""
        told = line if not self.is_open or not state[0] else state[0]
        self.head.show_words(title, told, state)
        self.head.chip.setVisible(not self.is_open and bool(state[0]))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Close"), self.opened.emit)
        for words, act in self.offers():
            menu.addAction(words, act)
        menu.addSeparator()
        menu.addAction(self._remove_words, self.removed.emit)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
