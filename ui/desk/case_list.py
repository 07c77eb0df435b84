"""The list of cases: rows as a model, filters, and what typed words find."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from ui.desk import values, words
from ui.i18n import places
from ui.messages.safe import isolated, neutral
from ui.theme.icons import type_icon_name
from ui.widgets.rows import ROW, Row

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from defender_app.focal.cases import Case

CASE: Final = Qt.ItemDataRole.UserRole
ALL: Final = "all"
_URGENT: Final = {"critical": ("danger", "flag-critical"), "high": ("warn", "flag")}
_NOTHING: Final = QModelIndex()


def row_of(case: Case) -> Row:
    """How a case looks in the list."""
    tone, icon = _URGENT.get(case.urgency, ("plain", "flag"))
    facts = (
        words.day(case.taken_on),
        places.country_name(case.country) if case.country else "",
        isolated(case.said_by) if case.said_by else "",
    )
    status_tone = words.status_tone(case.status)
    return Row(
        title=isolated_title(case),
        facts="  ·  ".join(filter(None, facts)),
        icon=type_icon_name(case.type),
        urgency=values.list_label("urgency", case.urgency) if case.urgency in _URGENT else "",
        urgency_tone=tone,
        urgency_icon=icon,
        status=words.status(case.status),
        status_tone=status_tone,
    )


def isolated_title(case: Case) -> str:
    """The title in a direction of its own, whatever stands in it."""
    return f"\u2068{neutral(words.case_title(case))}\u2069"


def found_by(case: Case, typed: str) -> bool:
    """Whether all typed words stand in what the list knows of a case."""
    country = places.country_name(case.country) if case.country else ""
    known = " ".join(
        (
            *(title or "" for title in case.titles),
            *case.people,
            country,
            str(case.number),
            case.case_id,
            words.status(case.status),
            values.type_label(case.type) if case.type else "",
        )
    ).casefold()
    return all(one in known for one in typed.casefold().split())


def counts(every: Iterable[Case]) -> dict[str, int]:
    """How many cases have each status, and how many there are."""
    found: dict[str, int] = {ALL: 0}
    for case in every:
        found[ALL] += 1
        found[case.status] = found.get(case.status, 0) + 1
    return found


class CaseModel(QAbstractListModel):
    """Cases, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._cases: list[Case] = []
        self._rows: list[Row] = []

    def show_cases(self, every: Sequence[Case]) -> None:
        """Show these instead; rows that stay the same keep their place in the view."""
        if [one.case_id for one in every] == [one.case_id for one in self._cases]:
            self._cases, self._rows = list(every), [row_of(one) for one in every]
            if every:
                self.dataChanged.emit(self.index(0), self.index(len(every) - 1))
            return
        self.beginResetModel()
        self._cases, self._rows = list(every), [row_of(one) for one in every]
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOTHING) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._cases)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The row for the delegate, its words for screen readers, or the case."""
        if not index.isValid():
            return None
        if role == ROW:
            return self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._rows[index.row()].words()
        return self._cases[index.row()] if role == CASE else None
