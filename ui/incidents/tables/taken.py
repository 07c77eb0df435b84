"""What is said once rows of a table came in: all of them, or those until somebody stopped it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from defender_app.table_import.taking import TakenIn
    from ui.workplace import Workplace

_STOPPED: Final = "cancelled"


class TableTaken(QObject):
    """Tells it, also to somebody who has left the table meanwhile.

    Args:
        place: where it is told.
    """

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place

    def tell(self, taken: TakenIn) -> None:
        """Say what came in, also where it ended before the last row; lists are read again."""
        told = [self.tr("%n draft(s) taken in.", "", len(taken.event_ids))]
        details = []
        if taken.missing:
            left = self.tr("%n row(s) did not come in, from row {row} on.", "", len(taken.missing))
            told.append(left.format(row=taken.missing[0]))
            details.append(
                self.tr("Take the same table in again for the rest: nothing comes in twice.")
            )
        elif taken.wrong:
            told.append(self.tr("%n row(s) left out.", "", taken.wrong))
        if taken.names_in_text:
            details.append(
                self.tr(
                    "In %n of them a name that is kept apart also stands in a text: look there.",
                    "",
                    taken.names_in_text,
                )
            )
        place = self._place
        place.notify.finished(" ".join(told), " ".join(details))
        if taken.ended is not None and taken.ended.code != _STOPPED:
            place.notify.problem(taken.ended)
        if taken.event_ids:
            place.changes.records.emit()
