"""Two versions side by side: each question once, what both say beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from defender_app.version_changes import word_by_word
from ui.send.struck import Run, StruckText
from ui.theme import theme
from ui.theme.tokens import Space, Type
from ui.widgets.buttons import link
from ui.widgets.cards import Card, Hairline
from ui.widgets.labels import mark_said, said, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QResizeEvent

    from defender_app.version_changes import Piece
    from ui.history.words import Difference

_AT_A_TIME: Final = 60
_LONGEST: Final = 12_000
_BREAK: Final = "\u2028"
_STACK_BELOW: Final = 520


class Marked(StruckText):
    """A text in which the words that only this version has stand out; read aloud as it is."""

    def _aloud(self) -> str:
        return "".join(run.words for run in self.runs).replace(_BREAK, "\n")


def marked(before: str, after: str) -> tuple[Marked, Marked]:
    """Both texts, with what differs struck through in the earlier and strong in the later.

    Where one of them says nothing there is nothing to tell apart.
    """
    both = bool(before and after)
    old, new = word_by_word(_shown(before), _shown(after))
    return (
        Marked(_runs(old, "struck" if both else "plain"), size=Type.LABEL),
        Marked(_runs(new, "instead" if both else "plain"), size=Type.LABEL),
    )


def _shown(text: str) -> str:
    """A text of bounded length, with the sign that breaks a line where a text is painted."""
    return text[:_LONGEST].replace("\r\n", "\n").replace("\n", _BREAK)


def _runs(pieces: Sequence[Piece], tone: str) -> list[Run]:
    return [Run(one.text, "plain" if one.same else tone) for one in pieces]


class Side(QWidget):
    """What one version says; its name stands above it where there are no columns."""

    def __init__(self, words: str, shown: QWidget | None, name: str) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.name = said(name, "caption", wrap=True)
        self.name.hide()
        if shown is None:
            shown = text(words, "hint", wrap=True)
        shown.setAccessibleDescription(name)
        column.addWidget(self.name)
        column.addWidget(shown)
        column.addStretch(1)


class Comparison(QWidget):
    """One question: its words, then the earlier side and the later one; stacked when narrow."""

    def __init__(self, one: Difference, names: tuple[str, str]) -> None:
        super().__init__()
        self.label = text(one.label, "label", wrap=True)
        mark_said(self.label)
        before, after = marked(one.before, one.after)
        nothing = self.tr("Nothing")
        self.sides: tuple[Side, ...] = (
            Side(nothing, before if one.before else None, names[0]),
            Side(nothing, after if one.after else None, names[1]),
        )
        self._stacked: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, Space.S, 0, Space.S)
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.addWidget(self.label, 0, 0, 1, 2)
        if not one.before and not one.after:
            self.sides = ()
        self._place(stacked=False)

    def _place(self, *, stacked: bool) -> None:
        if stacked == self._stacked:
            return
        self._stacked = stacked
        top = Qt.AlignmentFlag.AlignTop
        for number, side in enumerate(self.sides):
            self._grid.removeWidget(side)
            self._grid.addWidget(side, 1 + number * stacked, 0 if stacked else number, top)
            side.name.setVisible(stacked)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if stacked else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One below the other where there is little room."""
        super().resizeEvent(event)
        self._place(stacked=event.size().width() < theme.scaled(_STACK_BELOW))


class Comparisons(QWidget):
    """All differences, by what they belong to; sixty at a time."""

    def __init__(self, found: Sequence[Difference], names: tuple[str, str]) -> None:
        super().__init__()
        self._left, self._names = list(found), names
        self._card: Card | None = None
        self._part: str | None = None
        self.rows: list[Comparison] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.more = link("")
        self.more.clicked.connect(self.show_more)
        self._column.addWidget(self.more, alignment=Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self.show_more()

    def show_more(self) -> None:
        """Add the next ones above the button."""
        some, self._left = self._left[:_AT_A_TIME], self._left[_AT_A_TIME:]
        for one in some:
            self._add(one)
        self.more.setText(self.tr("Show %n more", "", len(self._left)))
        self.more.setVisible(bool(self._left))

    def _add(self, one: Difference) -> None:
        if self._card is None or one.part != self._part:
            self._part = one.part
            heading = said(one.part, "heading", wrap=True)
            self._card = Card(gap=0)
            # Each question brings the rest of its room above and below.
            self._card.body.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
            for widget in (heading, self._card):
                self._column.insertWidget(self._column.indexOf(self.more), widget)
        else:
            self._card.body.addWidget(Hairline())
        made = Comparison(one, self._names)
        self.rows.append(made)
        self._card.body.addWidget(made)


class Whole(QWidget):
    """Everything that one version says: questions and answers, by what they belong to."""

    def __init__(self, found: Sequence[Difference]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part, some in _grouped(found):
            column.addWidget(said(part, "heading", wrap=True))
            card = Card(padding=Space.L, gap=2)
            for one in some:
                if card.body.count():
                    card.body.addSpacing(Space.M)
                if not one.whole:
                    label = text(one.label, "caption", wrap=True)
                    mark_said(label)
                    card.body.addWidget(label)
                card.body.addWidget(said(one.after[:_LONGEST], "sentence", wrap=True))
            column.addWidget(card)
        if not found:
            column.addWidget(text(self.tr("Nothing was written in it."), "quiet"))
        column.addStretch(1)


def _grouped(found: Sequence[Difference]) -> Iterator[tuple[str, list[Difference]]]:
    """The differences of each part, in the order in which the parts first come."""
    parts: dict[str, list[Difference]] = {}
    for one in found:
        parts.setdefault(one.part, []).append(one)
    yield from parts.items()
