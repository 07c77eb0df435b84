"""Two cases side by side: what agrees, what differs, and the decision about them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.desk import words
from ui.desk.blocks import empty
from ui.desk.related import words as related
from ui.i18n import locale
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, outlined
from ui.widgets.cards import Card, Hairline
from ui.widgets.chips import chip
from ui.widgets.dialogs import Dialog
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import mark_said, said, text
from ui.widgets.pills import FilterPills
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from defender_app.focal.compare_cases import Side

ALL: Final = "all"
ALIKE: Final = "agrees"
OTHER: Final = "differs"
_SIZE: Final = QSize(960, 640)
_STACK_BELOW: Final = 620
_QUESTION: Final = 190
_ANY_WIDTH: Final = 16_777_215


class CompareLine(QWidget):
    """One question with what both say; one below the other where there is little room."""

    def __init__(self, side: Side, names: tuple[str, str]) -> None:
        super().__init__()
        self.state = side.state
        self._stacked: bool | None = None
        self.label = text(related.label(side.path), "label", wrap=True)
        mark_said(self.label)
        self._chip = self._state(side, names)
        self._parts = self._sides(side, names)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 10, 0, 10)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.XS)
        self._place(stacked=False)

    def _state(self, side: Side, names: tuple[str, str]) -> QWidget:
        only = self.tr("only {case}")
        tone, said_, icon = {
            "agrees": ("ok", self.tr("agrees"), "check"),
            "differs": ("warn", self.tr("differs"), None),
            "only-ours": ("plain", only.format(case=names[0]), None),
            "only-theirs": ("plain", only.format(case=names[1]), None),
        }[side.state]
        return chip(said_, tone, icon)

    def _sides(self, side: Side, names: tuple[str, str]) -> tuple[QWidget, ...]:
        if side.path == related.NAMES:
            # Names are shown under People, on purpose, and hide themselves again.
            return (text(related.hidden(side.state), "sentence", wrap=True),)
        made = []
        for shown, name in zip(related.shown(side), names, strict=True):
            column = QWidget()
            inside = QVBoxLayout(column)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(0)
            caption = text(name, "caption")
            caption.hide()
            caption.setObjectName("name")
            inside.addWidget(caption)
            label = said(shown, "sentence", wrap=True)
            if not shown:
                label = text(self.tr("says nothing"), "hint", wrap=True)
            label.setAccessibleDescription(name)
            inside.addWidget(label)
            inside.addStretch(1)
            made.append(column)
        return tuple(made)

    def _place(self, *, stacked: bool) -> None:
        if stacked == self._stacked:
            return
        self._stacked = stacked
        grid, top = self._grid, Qt.AlignmentFlag.AlignTop
        for widget in (self.label, self._chip, *self._parts):
            grid.removeWidget(widget)
        # Beside each other, the words of all lines begin at the same places.
        wide = theme.scaled(_QUESTION)
        self.label.setMinimumWidth(0 if stacked else wide)
        self.label.setMaximumWidth(_ANY_WIDTH if stacked else wide)
        grid.addWidget(self.label, 0, 0, top)
        leading = top | Qt.AlignmentFlag.AlignLeft
        grid.addWidget(self._chip, 0 if stacked else 1, 1 if stacked else 0, leading)
        for number, part in enumerate(self._parts):
            caption = part.findChild(QWidget, "name")
            if caption is not None:
                caption.setVisible(stacked)
            alone = len(self._parts) == 1
            if stacked:
                grid.addWidget(part, 1 + number, 0, 1, 2)
            else:
                grid.addWidget(part, 0, 1 + number, 2, 2 if alone else 1)
        grid.setColumnMinimumWidth(0, 0 if stacked else wide)
        for column, stretch in enumerate((1, 0, 0) if stacked else (0, 1, 1)):
            grid.setColumnStretch(column, stretch)
        grid.setRowStretch(1, 0 if stacked else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or below."""
        super().resizeEvent(event)
        self._place(stacked=event.size().width() < theme.scaled(_STACK_BELOW))


class CompareDialog(Dialog):
    """``decide`` brings what somebody wants to say about the two."""

    decide = Signal(str)
    wants_other = Signal()

    def __init__(
        self, parent: QWidget, sides: Sequence[Side], numbers: tuple[int, int], *, joined: bool
    ) -> None:
        """Show a comparison.

        Args:
            parent: the page.
            sides: line by line.
            numbers: of both cases.
            joined: whether they are one event already.
        """
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle())
        first, second = self._names = words.numbered(numbers[0]), words.numbered(numbers[1])
        title = self.tr("{first} and {second}").format(first=first, second=second)
        self.setAccessibleName(title)
        self._sides = tuple(sides)
        self._head: QWidget | None = None
        self.lines: list[CompareLine] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.S)
        self.page = ScrollPage(gap=Space.S)
        column.addWidget(self.page, 1)
        self.page.body.addWidget(text(title, "record", wrap=True))
        self.page.body.addWidget(
            text(self.tr("What both say, word for word. Nothing is joined by itself."),
                 "quiet", wrap=True)
        )  # fmt: skip
        self.page.body.addWidget(self._filter())
        self._inside = QVBoxLayout()
        self._inside.setSpacing(0)
        self.page.body.addLayout(self._inside)
        self.page.body.addStretch(1)
        column.addWidget(self._foot(joined=joined))
        self._show()
        room = parent.window().size() - QSize(48, 48)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.resize(_SIZE.boundedTo(room.expandedTo(QSize(320, 240))))

    def _filter(self) -> FilterPills:
        self.pills = FilterPills(
            ((ALL, self.tr("All")), (ALIKE, self.tr("Agrees")), (OTHER, self.tr("Differs"))),
            name=self.tr("Which lines"),
        )
        self.pills.choose((ALL,))
        count = locale().toString
        alike = sum(one.state == ALIKE for one in self._sides)
        other = sum(one.state == OTHER for one in self._sides)
        self.pills.set_counts(
            {ALL: count(len(self._sides)), ALIKE: count(alike), OTHER: count(other)}
        )
        self.pills.changed.connect(self._show)
        return self.pills

    def _foot(self, *, joined: bool) -> QWidget:
        foot = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        foot.setSizePolicy(policy)
        flow = FlowLayout(foot)
        self.same = filled(self.tr("Same event…"), "link")
        self.related = outlined(self.tr("Related…"))
        self.different = outlined(self.tr("Another event…"))
        self.other = outlined(self.tr("Open {case}").format(case=self._names[1]))
        close = outlined(self.tr("Close"))
        close.clicked.connect(self.reject)
        self.other.clicked.connect(self.wants_other)
        decisions = {
            "same-event": self.same,
            "related": self.related,
            "different": self.different,
        }
        for name, button in decisions.items():
            button.clicked.connect(partial(self.decide.emit, name))
            button.setVisible(not joined)
        for button in (*decisions.values(), self.other, close):
            flow.addWidget(button)
        self.close_button = close
        return foot

    def _show(self) -> None:
        empty(self._inside)
        self._head = None
        chosen = next(iter(self.pills.chosen), ALL)
        shown = [one for one in self._sides if chosen in {ALL, one.state}]
        card = Card(gap=0)
        card.body.setContentsMargins(Space.L, Space.XS, Space.L, Space.XS)
        self.lines = []
        for side in shown:
            if self.lines:
                card.body.addWidget(Hairline())
            line = CompareLine(side, self._names)
            self.lines.append(line)
            card.body.addWidget(line)
        if shown:
            self._heads()
            self._inside.addWidget(card)
        else:
            self._inside.addWidget(text(self.tr("No line is like this."), "quiet"))

    def _heads(self) -> None:
        """The names of both above their columns."""
        row = QHBoxLayout()
        row.setContentsMargins(Space.L + theme.scaled(_QUESTION) + Space.L, 4, Space.L, 4)
        row.setSpacing(Space.L)
        for name in self._names:
            row.addWidget(text(name, "caption"), 1)
        head = QWidget()
        head.setLayout(row)
        self._inside.addWidget(head)
        self._head = head
        self._fit_head()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where lines are stacked, each says whose words it shows."""
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        if self._head is not None:
            self._head.setVisible(self.width() - 4 * Space.XL >= _STACK_BELOW)
