"""The rows of the inbox: what became of each file, newest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.desk import inbox_words, words
from ui.messages.safe import isolated
from ui.widgets.rows import ROW, Row

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.focal.batch import Row as Taken

TAKEN: Final = Qt.ItemDataRole.UserRole
ALL: Final = "all"
HERE: Final = "here"
NOT_HERE: Final = "not-here"
_GOOD: Final = frozenset({"opened", "older-version", "notice", "duplicate"})
DELETED: Final = "deleted-here"
_ICONS: Final = {
    "opened": "folder",
    "older-version": "folder",
    "notice": "megaphone",
    "handover": "card",
    "duplicate": "copy",
    "not-for-us": "ban",
    "written-for-someone-else": "ban",
    "wrong-mode": "ban",
    "later-version": "ban",
    "damaged": "warning",
    "not-taken-in": "warning",
}
_NOTHING: Final = QModelIndex()


def is_good(taken: Taken) -> bool:
    """Whether what was in the file is here now."""
    return taken.outcome in _GOOD and taken.code != DELETED


def belongs(taken: Taken, chosen: str) -> bool:
    """Whether a row passes a filter."""
    return chosen == ALL or is_good(taken) == (chosen == HERE)


def row_of(taken: Taken, card: str = "") -> Row:
    """How a file looks in the list; ``card`` says to whom it came, where that is a question."""
    outcome = words.outcome(taken)
    facts = (
        inbox_words.case(taken),
        card,
        words.moment(taken.when),
        inbox_words.place(taken) or outcome.meaning,
    )
    return Row(
        title=isolated(taken.name),
        facts="  ·  ".join(filter(None, facts)),
        icon=_ICONS.get(taken.outcome, "file"),
        status=outcome.label,
        status_tone=outcome.tone,
    )


class InboxModel(QAbstractListModel):
    """All rows, and those of them that pass the filter.

    Attributes:
        cards: what each own card is called, by digest, where there are several.
    """

    def __init__(self) -> None:
        super().__init__()
        self.every: list[Taken] = []
        self.cards: Mapping[str, str] = {}
        self._chosen = ALL
        self._shown: list[Taken] = []
        self._rows: list[Row | None] = []

    def show_rows(self, every: Sequence[Taken]) -> None:
        """Show these instead, newest first."""
        self.every = list(every)
        self.sift(self._chosen)

    def sift(self, chosen: str) -> None:
        """Show the rows of a filter."""
        self.beginResetModel()
        self._chosen = chosen
        self._shown = [one for one in self.every if belongs(one, chosen)]
        self._rows = [None] * len(self._shown)
        self.endResetModel()

    def add(self, fresh: Sequence[Taken]) -> None:
        """Put new rows, oldest first, above all others at once."""
        newest = list(fresh)[::-1]
        self.every[:0] = newest
        passing = [one for one in newest if belongs(one, self._chosen)]
        if passing:
            self.beginInsertRows(_NOTHING, 0, len(passing) - 1)
            self._shown[:0] = passing
            self._rows[:0] = [None] * len(passing)
            self.endInsertRows()

    def counts(self) -> dict[str, int]:
        """How many rows each filter has."""
        here = sum(is_good(one) for one in self.every)
        return {ALL: len(self.every), HERE: here, NOT_HERE: len(self.every) - here}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOTHING) -> int:
        """How many are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The row for the delegate, its words for screen readers, or what became of the file."""
        if not index.isValid():
            return None
        if role == TAKEN:
            return self._shown[index.row()]
        if role in {ROW, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self._row(index.row())
            return row if role == ROW else row.words()
        return None

    def _row(self, place: int) -> Row:
        """Made when it is first looked at: most of 300 rows never are."""
        made = self._rows[place]
        if made is None:
            taken = self._shown[place]
            made = self._rows[place] = row_of(taken, self.cards.get(taken.card, ""))
        return made
