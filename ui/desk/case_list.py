"""Cases in lists: a row of the index as words, the rows as a model, and what typed words find."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ui.desk import values, words
from ui.i18n import places
from ui.incidents.words import light_words
from ui.messages.safe import isolated, neutral
from ui.theme.icons import type_icon_name
from ui.widgets.rows import ROW, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from defender_app.focal.case_index import CaseRow
    from defender_app.focal.cases import Case

Index = QModelIndex | QPersistentModelIndex
CASE: Final = Qt.ItemDataRole.UserRole
"""Under which a model gives the ``CaseRow`` of an index."""

URGENT: Final = {"critical": ("danger", "flag-critical"), "high": ("warn", "flag")}
ENDED: Final = frozenset({"closed", "archived-no-consent", "withdrawn"})
_NOTHING: Final = QModelIndex()


def row_of(case: CaseRow, light: str = "", today: date | None = None) -> Row:
    """How a case looks in a list.

    Args:
        case: of the index.
        light: how far its people agreed, "" while that is not known.
        today: what is due before is late; by default the day of this computer.
    """
    tone, icon = URGENT.get(case.urgency, ("plain", "flag"))
    return Row(
        title=title_of(case),
        facts="  ·  ".join(filter(None, (*facts_of(case), due_words(case, today)))),
        icon=type_icon_name(case.types[0] if case.types else ""),
        light=light,
        light_words=light_words(light),
        urgency=values.list_label("urgency", case.urgency) if case.urgency in URGENT else "",
        urgency_tone=tone,
        urgency_icon=icon,
        status=words.status(case.status),
        status_tone=words.status_tone(case.status),
    )


def title_of(case: CaseRow) -> str:
    """The title in a direction of its own, whatever stands in it."""
    title = words.one_line(case.title)
    untitled = QCoreApplication.translate("Desk", "Untitled report")
    return f"\u2068{neutral(title) if title else untitled}\u2069"


def facts_of(case: CaseRow) -> tuple[str, ...]:
    """Number, country and sender; "" for what is not known."""
    told = QCoreApplication.translate("CaseView", "from {sender}")
    return (
        words.numbered(case.number),
        places.country_name(case.country) if case.country else "",
        told.format(sender=isolated(words.one_line(case.said_by))) if case.said_by else "",
    )


def due_words(case: CaseRow, today: date | None = None) -> str:
    """Until when something is due, or since when it is late; "" where nothing is."""
    if case.due is None or case.status in ENDED:
        return ""
    by = date.fromordinal(case.due)
    now = today or datetime.now(tz=UTC).date()
    late = by < now
    template = (
        QCoreApplication.translate("CaseList", "late since {day}")
        if late
        else QCoreApplication.translate("CaseList", "due {day}")
    )
    near = by.year == now.year
    return template.format(day=words.near_day(by) if near else words.day(by.isoformat()))


def isolated_title(case: Case) -> str:
    """The title in a direction of its own, whatever stands in it."""
    return f"\u2068{neutral(words.case_title(case))}\u2069"


def found_by(case: Case, typed: str) -> bool:
    """Whether all typed words stand in what is known of a case without opening it."""
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


class CaseModel(QAbstractListModel):
    """Cases in the order given; a row is put into words when it is first painted."""

    def __init__(self, made: Callable[[CaseRow, str, date | None], Row] = row_of) -> None:
        """Make an empty list.

        Args:
            made: puts a case, its light and the day in force into a row.
        """
        super().__init__()
        self._made = made
        self.today: date | None = None
        self._cases: Sequence[CaseRow] = ()
        self._places: dict[str, int] = {}
        self._lights: dict[str, tuple[str, str]] = {}
        self._rows: dict[str, Row] = {}

    def show_cases(self, every: Sequence[CaseRow]) -> None:
        """Show these instead; rows that stay the same keep their place in the view."""
        self._rows = {}
        if [one.case_id for one in every] == [one.case_id for one in self._cases]:
            self._cases = every
            if every:
                self.dataChanged.emit(self.index(0), self.index(len(every) - 1))
            return
        self.beginResetModel()
        self._cases = every
        self._places = {one.case_id: place for place, one in enumerate(every)}
        self.endResetModel()

    def case_at(self, row: int) -> CaseRow | None:
        """The case in a row."""
        return self._cases[row] if 0 <= row < len(self._cases) else None

    def index_of(self, case_id: str) -> QModelIndex:
        """Where a case stands; an invalid index where it does not."""
        place = self._places.get(case_id)
        return QModelIndex() if place is None else self.index(place)

    def unknown(self, first: int, last: int) -> tuple[str, ...]:
        """The ids of the cases from ``first`` to ``last`` whose light is not known."""
        shown = self._cases[max(0, first) : last + 1]
        return tuple(one.case_id for one in shown if self._light(one) is None)

    def take_lights(self, found: Mapping[str, str]) -> None:
        """Show the lights of some cases."""
        for case_id, light in found.items():
            index = self.index_of(case_id)
            if index.isValid():
                self._lights[case_id] = (self._cases[index.row()].changed, light)
                self._rows.pop(case_id, None)
                self.dataChanged.emit(index, index)

    def _light(self, case: CaseRow) -> str | None:
        changed, light = self._lights.get(case.case_id, ("", None))
        return light if changed == case.changed else None

    def refresh(self, ids: Iterable[str] = ()) -> None:
        """Put rows into words again, as what they say depends on the time; without ids, all."""
        for case_id in tuple(ids) or tuple(self._rows):
            self._rows.pop(case_id, None)
        if self._cases:
            self.dataChanged.emit(self.index(0), self.index(len(self._cases) - 1))

    def rowCount(self, parent: Index = _NOTHING) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._cases)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row for the delegate, its words for screen readers, or the case."""
        if not index.isValid():
            return None
        case = self._cases[index.row()]
        if role == CASE:
            return case
        if role not in {
            ROW,
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return None
        row = self._rows.get(case.case_id)
        if row is None:
            row = self._rows[case.case_id] = self._made(case, self._light(case) or "", self.today)
        return row if role == ROW else row.words()
