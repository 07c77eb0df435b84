"""The card that stands before every content: what may be done, in words and person by person."""

from __future__ import annotations

from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTextBoundaryFinder
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from defender_app.focal.permission import (
    COLUMNS,
    CONFIDE,
    CONTACT,
    KEEP,
    LETTER,
    PUBLISH,
    UNNAMED,
)
from ui.desk import words
from ui.i18n import dates
from ui.theme import theme
from ui.theme.tokens import Space, Type
from ui.widgets.avatars import avatar
from ui.widgets.buttons import link
from ui.widgets.cards import Card, Hairline
from ui.widgets.consent import ConsentShape
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Elided, Words, mark_said, said, text

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from defender_app.focal.permission import Cell, Permission, Row

_PADDING: Final = 22
_COLUMN: Final = 80
_NAME: Final = 130
_LEAST: Final = 240
_HEAD_SIDE: Final = 3
_CROWDED: Final = 2
_SPARE: Final = 3
_WIDEST: Final = 16_777_215
_AVATAR: Final = 32
_MOST_ROWS: Final = 8
_ALWAYS: Final = ("yes", "conditional", "no", "not-asked")


class ConsentCard(Card):
    """What the focal point may do with one incident."""

    def __init__(self) -> None:
        super().__init__(padding=0, gap=0)
        self.body.setContentsMargins(_PADDING, 17, _PADDING, 12)
        self.setAccessibleName(self.tr("What you may do"))
        self.body.addWidget(text(self.tr("What you may do"), "heading"))
        self.body.addSpacing(6)
        self.sentence = said("", wrap=True)
        self.body.addWidget(self.sentence)
        self.body.addSpacing(10)
        self._table = QVBoxLayout()
        self.body.addLayout(self._table)
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(0, 9, 0, 0)
        self.body.addLayout(self._foot)
        self._legend = QWidget()
        self.agreed = text("", "hint")
        self._foot.addWidget(self._legend, 1)
        self._foot.addWidget(self.agreed)
        self._permission: Permission | None = None
        self._grid: Matrix | None = None

    def show_permission(self, permission: Permission) -> None:
        """Show what some people allow."""
        self._permission = permission
        self.sentence.setText(words.permission(permission))
        self._fill(permission.rows[:_MOST_ROWS], len(permission.rows) - _MOST_ROWS)
        self._show_legend(permission)
        day = dates.shown(permission.agreed_up_to) if permission.agreed_up_to else ""
        self.agreed.setText(self.tr("Agreed up to {day}").format(day=day) if day else "")

    def _fill(self, rows: tuple[Row, ...], more: int) -> None:
        if self._grid is not None:
            self._table.removeWidget(self._grid)
            self._grid.deleteLater()
        self._grid = Matrix(rows)
        self._grid.setHidden(not rows)
        if more > 0:
            button = link(self.tr("Show %n more", "", more))
            button.clicked.connect(self._all)
            self._grid.add_more(button)
        self._table.addWidget(self._grid)

    def _all(self) -> None:
        if self._permission is not None:
            self._fill(self._permission.rows, 0)

    def _show_legend(self, permission: Permission) -> None:
        self._foot.removeWidget(self._legend)
        self._legend.deleteLater()
        self._legend = QWidget()
        flow = FlowLayout(self._legend, gap=18)
        used = {row.cells[use].shape for row in permission.rows for use in COLUMNS}
        for shape, label in self._labels().items():
            if shape in used or shape in _ALWAYS:
                flow.addWidget(_key(shape, label))
        self._foot.insertWidget(0, self._legend, 1)

    def _labels(self) -> dict[str, str]:
        return {
            "yes": self.tr("Yes"),
            "conditional": self.tr("Only if …"),
            "no": self.tr("No"),
            "not-asked": self.tr("Not asked"),
            "not-asked-too-risky": self.tr("Too risky to ask"),
            "withdrawn": self.tr("Taken back"),
        }


def _key(shape: str, label: str, spoken: str = "") -> QWidget:
    """A shape with its word; where it is an answer, ``spoken`` says the same to readers."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(ConsentShape(shape, 14, spoken) if spoken else ConsentShape(shape, 14))
    row.addWidget(text(label, "hint"))
    return made


class Matrix(QWidget):
    """People down, uses across; each shape has its words for the pointer and for readers.

    Where there is little room, each person stands above their answers instead of before them.
    """

    def __init__(self, rows: tuple[Row, ...]) -> None:
        super().__init__()
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(0)
        self.grid.setVerticalSpacing(0)
        self.setAccessibleName(self.tr("What each person agreed to"))
        # Less than the columns need side by side: only so it can learn that there is less room.
        self.setMinimumWidth(theme.scaled(_LEAST))
        names = self._columns()
        self._heads = [self._head(names[use]) for use in COLUMNS]
        self._lines = [self._line(row, names) for row in rows]
        self._rules = [Hairline() for _ in range(len(rows) + 1)]
        # Where not even the words above the columns have room: each answer with its own words.
        self._lists = [self._listed(row, names) for row in rows]
        self._more: QWidget | None = None
        self._narrow: bool | None = None
        self.set_narrow(False)

    def add_more(self, button: QWidget) -> None:
        """Put a button under the last person."""
        self._more = button
        self._narrow = None
        self.set_narrow(False)

    def _head(self, words_: str) -> Words:
        head = text(words_, "caption", wrap=True)
        head.set_colour("ink2")
        head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        return head

    @staticmethod
    def _longest(head: Words) -> int:
        metrics = QFontMetricsF(theme.font(Type.HINT, 600))
        return ceil(max(map(metrics.horizontalAdvance, _pieces(head.text())), default=0.0))

    @staticmethod
    def _column_of(head: Words) -> int:
        """As wide as the longest word above it, so that no word is broken."""
        return max(_COLUMN, Matrix._longest(head) + 2 * _HEAD_SIDE + _SPARE)

    def _line(self, row: Row, names: dict[str, str]) -> tuple[QWidget, list[ConsentShape]]:
        shapes = []
        for use in COLUMNS:
            cell = row.cells[use]
            shape = ConsentShape(cell.shape, 16, self._spoken(cell, names[use]))
            mark_said(shape)
            shapes.append(shape)
        return _who(row), shapes

    def _listed(self, row: Row, names: dict[str, str]) -> QWidget:
        made = QWidget()
        flow = FlowLayout(made, gap=14, line_gap=4)
        for use in COLUMNS:
            cell = row.cells[use]
            flow.addWidget(_key(cell.shape, names[use], self._spoken(cell, names[use])))
        made.hide()
        return made

    def _columns(self) -> dict[str, str]:
        return {
            KEEP: self.tr("Read and keep"),
            CONFIDE: self.tr("UN staff, in confidence"),
            LETTER: self.tr("Letter to Government"),
            UNNAMED: self.tr("UN report, no name"),
            PUBLISH: self.tr("Publish name"),
            CONTACT: self.tr("Contact back"),
        }

    def _spoken(self, cell: Cell, use: str) -> str:
        """A cell in words: the use, the answer, and the condition."""
        answers = {
            "yes": self.tr("{use}: yes"),
            "conditional": self.tr("{use}: only if a condition is met"),
            "some": self.tr("{use}: in some places only"),
            "no": self.tr("{use}: no"),
            "not-asked": self.tr("{use}: not asked"),
            "not-asked-too-risky": self.tr("{use}: it was too risky to ask"),
            "withdrawn": self.tr("{use}: taken back"),
        }
        spoken = answers[cell.shape].format(use=use)
        if cell.because == "review-passed":
            spoken = self.tr("{use}: ask again, the day for it has passed").format(use=use)
        if cell.conditions and cell.shape in {"conditional", "some"}:
            told = words.cut(words.one_line(" / ".join(cell.conditions)), 240)
            spoken = self.tr("{answer}: “{condition}”").format(answer=spoken, condition=told)
        return spoken

    def set_narrow(self, narrow: bool) -> None:
        """Names above the answers, or before them."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        first = 0 if narrow else 1
        self.grid.setColumnStretch(0, 1)
        middle = Qt.AlignmentFlag.AlignCenter
        for place, head in enumerate(self._heads):
            self.grid.addWidget(head, 0, place + first)
            column = self._column_of(head)
            self.grid.setColumnMinimumWidth(place + first, 0 if narrow else column)
            self.grid.setColumnStretch(place + first, 1 if narrow else 0)
            head.setMinimumWidth(1 if narrow else column)
            head.setMaximumWidth(_WIDEST if narrow else column)
        self.grid.setColumnMinimumWidth(0, 0)
        if narrow:
            self.grid.setColumnStretch(len(COLUMNS), 0)
            self.grid.setColumnMinimumWidth(len(COLUMNS), 0)
        wide = len(COLUMNS) + first
        self.grid.addWidget(self._rules[0], 1, 0, 1, wide)
        for number, (who, shapes) in enumerate(self._lines):
            line = 2 + 3 * number
            self.grid.addWidget(who, line, 0, 1, wide if narrow else 1)
            for place, shape in enumerate(shapes):
                shape.setContentsMargins(0, 0, 0, 0)
                self.grid.addWidget(shape, line + int(narrow), place + first, middle)
            self.grid.addWidget(self._lists[number], line + 1, 0, 1, wide)
            self.grid.setRowMinimumHeight(line + 1, 28 if narrow else 0)
            self.grid.addWidget(self._rules[number + 1], line + 2, 0, 1, wide)
        if self._more is not None:
            self.grid.addWidget(self._more, 2 + 3 * len(self._lines), 0, 1, wide)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names go above the answers when there is little room."""
        super().resizeEvent(event)
        wide = event.size().width()
        self.set_narrow(wide < sum(map(self._column_of, self._heads)) + _NAME)
        even = max(map(self._column_of, self._heads)) * len(COLUMNS)
        crowded = wide < max(len(COLUMNS) * (_COLUMN + 2), even)
        self._share(wide, crowded=crowded)
        # Neighbours without room between them would read as one sentence.
        side = _CROWDED if crowded else 2 * _HEAD_SIDE if self._narrow else _HEAD_SIDE
        for head in self._heads:
            head.setContentsMargins(side, 0, side, 0)

    def _share(self, wide: int, *, crowded: bool) -> None:
        """Where equal columns would break a word, longer words have more of the room."""
        least = [self._longest(head) + 2 * _CROWDED + _SPARE for head in self._heads]
        listed = bool(self._narrow) and sum(least) > wide
        for place, column in enumerate(least if self._narrow else ()):
            self.grid.setColumnMinimumWidth(place, column if crowded and not listed else 0)
        for one in (*self._heads, *(shape for _, shapes in self._lines for shape in shapes)):
            one.setHidden(listed)
        for one in self._lists:
            one.setVisible(listed)


def _pieces(said_: str) -> list[str]:
    """What of a text stays on one line: words, or single letters in scripts without spaces."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, said_)
    ends = [0]
    while (end := finder.toNextBoundary()) > 0:
        ends.append(end)
    return [said_[start:end].strip() for start, end in pairwise(ends)]


def _who(row: Row) -> QWidget:
    made = QWidget()
    line = QHBoxLayout(made)
    line.setContentsMargins(0, 6, 0, 5)
    line.setSpacing(10)
    line.addWidget(avatar(row.pseudonym or "?", _AVATAR))
    column = QVBoxLayout()
    column.setSpacing(0)
    name = Elided("", "strong")
    mark_said(name)
    name.setText(words.one_line(row.pseudonym) or words.somebody())
    column.addWidget(name)
    if row.title:
        title = Elided("", "hint")
        title.set_colour("ink2")
        mark_said(title)
        title.setText(words.one_line(row.title))
        column.addWidget(title)
    line.addLayout(column, 1)
    made.setMinimumHeight(48 + Space.XS - 4)
    return made
