"""The right side of the inbox: how many files, or what became of one and what to do next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from defender_app.errors import InputError, MachineError
from ui.desk import inbox_words, words
from ui.desk.blocks import beside, empty
from ui.desk.inbox_model import is_good
from ui.messages import message
from ui.theme.tokens import Space
from ui.widgets.buttons import outlined
from ui.widgets.chips import chip
from ui.widgets.labels import said, text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from defender_app.focal.batch import Row

_OWN_WORDS = frozenset({"opened", "older-version", "notice", "duplicate", "handover"})
_MACHINE = "not-taken-in"
_AGAIN = "duplicate"
_DAMAGED = "damaged"


class InboxPanel(ScrollPage):
    """Explains the row that is chosen."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(gap=Space.M)
        self.body.setContentsMargins(22, 22, 22, 22)
        self._explained: Row | None = None
        self.show_counts(())

    @property
    def explains(self) -> bool:
        """Whether a row is being explained."""
        return self._explained is not None

    def show_counts(self, rows: Sequence[Row]) -> None:
        """Say how many files there were, unless one of them is being explained."""
        if self._explained is not None and self._explained in rows:
            return
        self._explained = None
        empty(self.body)
        good = sum(is_good(one) for one in rows)
        if rows:
            self._add(text(self.tr("%n file(s)", "", len(rows)), "heading"))
            again = sum(one.outcome == _AGAIN for one in rows)
            if good > again:
                self._add(text(self.tr("%n taken in", "", good - again), "body"))
            if again:
                self._add(text(self.tr("%n here already", "", again), "body"))
            if good < len(rows):
                self._add(text(self.tr("%n not taken in", "", len(rows) - good), "body"))
                self._add(
                    text(self.tr("Choose a row to see what to do about it."), "hint", wrap=True)
                )
        else:
            self._add(text(self.tr("How files come in"), "heading"))
            for line in self._advice():
                self._add(text(line, "quiet", wrap=True))
        self.body.addStretch(1)

    def _advice(self) -> tuple[str, ...]:
        return (
            self.tr("Drop the files as they are, from a stick or a folder. They are not changed."),
            self.tr("One that cannot be read stops none of the others."),
            self.tr("Send a receipt within three days: who hears nothing believes it was lost."),
        )

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)

    def explain(self, row: Row) -> None:
        """Say what became of a file, what was not lost, and what to do."""
        self._explained = row
        empty(self.body)
        outcome = words.outcome(row)
        self._add(said(row.name, "strong", wrap=True))
        self._add(beside(chip(outcome.label, outcome.tone)))
        for line in self._sentences(row):
            self._add(text(line, "body", wrap=True))
        self._add(text(words.moment(row.when), "hint"))
        if row.case_id:
            button = outlined(self.tr("Open the case"), "folder")
            button.clicked.connect(lambda: self.opened.emit(row.case_id))
            self._add(beside(button))
        self.body.addStretch(1)

    def _sentences(self, row: Row) -> tuple[str, ...]:
        outcome = words.outcome(row)
        if row.outcome in _OWN_WORDS or not row.code:
            return (outcome.meaning, outcome.next)
        kind = MachineError if row.outcome == _MACHINE else InputError
        exact = message(kind(row.code, **dict(row.facts)))
        # What was sealed with changes was changed on purpose: another stick is no remedy.
        inside = row.outcome == _DAMAGED and not row.code.startswith("sealed-")
        following = exact.next if inside else outcome.next
        where = inbox_words.place(row)
        lines = (outcome.meaning, where, exact.what, exact.lost, following)
        return tuple(dict.fromkeys(filter(None, lines)))
