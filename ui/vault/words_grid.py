"""The 33 words of a share, in columns, each with its place and its number."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QLayout, QSizePolicy

from crypto.shares import WORDS_IN_A_SHARE
from ui.theme import icons, theme
from ui.theme.tokens import Radius, Space, Type
from ui.widgets.buttons import press_on_enter
from ui.widgets.cards import Ground
from ui.widgets.labels import mark_said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

_HEIGHT: Final = 24
_COLUMN: Final = 132
_MOST_COLUMNS: Final = 3
_PLACE: Final = 20
_WORD: Final = 70
_NUMBER: Final = 34
_SIDE: Final = 6
_MARK: Final = 14
_STEPS: Final = {
    int(Qt.Key.Key_Left): (-1, 0),
    int(Qt.Key.Key_Right): (1, 0),
    int(Qt.Key.Key_Up): (0, -1),
    int(Qt.Key.Key_Down): (0, 1),
}


class Cell(QAbstractButton):
    """One word: its place, the word, its number. Pressed, it is the one to be corrected."""

    moved = Signal(int, int)
    """By how many columns and lines an arrow key leads on."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place
        self._word = self._number = ""
        self._wrong = self._here = False
        mark_said(self)
        self.setProperty("ring", int(Radius.FIELD))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # One stop for Tab, from which the arrows lead on.
        stop = Qt.FocusPolicy.TabFocus if place == 1 else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(stop)
        theme.watch(self._fit)

    def _fit(self) -> None:
        self.updateGeometry()
        self.update()

    def show_word(self, word: str, number: int | None, *, wrong: bool = False) -> None:
        """What stands at this place; "" for nothing yet."""
        self._word = word
        self._number = "" if number is None else f"{number:04d}"
        self._wrong = wrong
        self._tell()

    def set_here(self, here: bool) -> None:
        """Whether this is the word being typed."""
        self._here = here
        self._tell()

    @property
    def word(self) -> str:
        """What stands here."""
        return self._word

    @property
    def is_wrong(self) -> bool:
        """Whether it was marked."""
        return self._wrong

    def _tell(self) -> None:
        template = (
            self.tr("Word {place}, to look at: {word}")
            if self._wrong
            else self.tr("Word {place}: {word} {number}")
            if self._word
            else self.tr("Word {place}, empty")
        )
        self.setAccessibleName(
            template.format(place=self.place, word=self._word, number=self._number).strip()
        )
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows lead from word to word; Enter presses as Space does."""
        step = _STEPS.get(event.key())
        if step is not None:
            self.moved.emit(*step)
        elif not press_on_enter(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """A line and a little air."""
        high = max(theme.scaled(_HEIGHT), theme.line_height(Type.LABEL))
        return QSize(theme.scaled(_COLUMN), high)

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Place, word, number: left to right in every language, as the words are."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        self._paint_ground(painter, box)
        middle, left = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignLeft
        right = Qt.AlignmentFlag.AlignRight
        absolute = Qt.AlignmentFlag.AlignAbsolute
        place, number = theme.scaled(_PLACE), theme.scaled(_NUMBER)
        painter.setFont(theme.font(Type.HINT, 400, tabular=True))
        painter.setPen(theme.colour("ink3"))
        painter.drawText(
            QRectF(0, 0, place, box.height()), int(right | middle | absolute), str(self.place)
        )
        start = place + Space.S
        # The number stands by its word, and not by the place of the word in the next column.
        end = min(start + theme.scaled(_WORD), box.width() - number)
        painter.drawText(
            QRectF(end, 0, number, box.height()), int(left | middle | absolute), self._number
        )
        if self._wrong:
            top = (box.height() - _MARK) / 2
            icons.paint(painter, "warning", box.width() - _MARK - _SIDE, top, _MARK, "danger")
        painter.setFont(theme.font(Type.LABEL, 500))
        painter.setPen(theme.colour("danger" if self._wrong else "ink"))
        room = QRectF(start, 0, end - start, box.height())
        shown = painter.fontMetrics().elidedText(
            self._word, Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, int(left | middle | absolute), shown)

    def _paint_ground(self, painter: QPainter, box: QRectF) -> None:
        if not self._here:
            return
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.setBrush(theme.colour("wash"))
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), Radius.FIELD, Radius.FIELD)


class WordsGrid(Ground):
    """All places of a share, one column below the other; narrow windows have fewer columns."""

    pressed = Signal(int)

    def __init__(self, *, can_be_pressed: bool = False) -> None:
        super().__init__("surface", radius=Radius.ROW, rim="line", padding=Space.S, gap=0)
        # English words from left to right, whatever the language of the window.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.cells = tuple(Cell(place) for place in range(1, WORDS_IN_A_SHARE + 1))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(0)
        self.body.addLayout(self._grid)
        # Narrower than three columns: then there are fewer of them.
        self.body.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._columns = 0
        for cell in self.cells:
            cell.moved.connect(partial(self._move, cell.place))
            if can_be_pressed:
                cell.setCursor(Qt.CursorShape.PointingHandCursor)
                cell.clicked.connect(lambda _=False, at=cell.place: self.pressed.emit(at))
        self._arrange(_MOST_COLUMNS)

    def show_words(self, words: Sequence[str], numbers: Sequence[int]) -> None:
        """Show a whole share."""
        for cell, word, number in zip(self.cells, words, numbers, strict=True):
            cell.show_word(word, number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as there is room for."""
        super().resizeEvent(event)
        inner = self.width() - 2 * Space.S
        fits = (inner + Space.L) // (theme.scaled(_COLUMN) + Space.L)
        self._arrange(max(1, min(_MOST_COLUMNS, fits)))

    def minimumSizeHint(self) -> QSize:
        """One column is enough."""
        return QSize(theme.scaled(_COLUMN) + 2 * Space.S, super().minimumSizeHint().height())

    def _move(self, place: int, across: int, down: int) -> None:
        rows = -(-WORDS_IN_A_SHARE // self._columns)
        wanted = place - 1 + across * rows + down
        if 0 <= wanted < len(self.cells):
            self.cells[wanted].setFocus(Qt.FocusReason.TabFocusReason)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        rows = -(-WORDS_IN_A_SHARE // columns)
        for place, cell in enumerate(self.cells):
            self._grid.removeWidget(cell)
            self._grid.addWidget(cell, place % rows, place // rows)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self.updateGeometry()
