"""The records of the drawer as a list to choose from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.i18n import dates
from ui.send.pick_list import Pick, PickList
from ui.theme import theme
from ui.theme.tokens import Radius, Space
from ui.widgets import labels
from ui.widgets.cards import Ground
from ui.widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.vault.listing import IncidentRow

_LIST_HIGH: Final = 220


class RecordsPick(QWidget):
    """All of them, chosen at first, and how many are."""

    def __init__(self) -> None:
        super().__init__()
        self.list = PickList(self.tr("Records"))
        self.list.setFixedHeight(theme.scaled(_LIST_HIGH))
        self.told = labels.text("", "quiet", wrap=True)
        self.list.changed.connect(self._tell)
        self.well = Ground("surface", radius=Radius.ROW, rim="line", padding=1)
        self.well.body.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.well)
        column.addWidget(self.told)

    @property
    def event_ids(self) -> tuple[str, ...]:
        """The records chosen."""
        return self.list.chosen

    def show_rows(self, rows: Sequence[IncidentRow]) -> None:
        """Show these records, all of them chosen."""
        self.list.show_picks(
            [Pick(row.event_id, partial(self._row, row)) for row in rows],
            [row.event_id for row in rows],
        )
        self._tell()

    def _row(self, row: IncidentRow) -> Row:
        day = dates.shown(row.date_start) if row.date_start else ""
        return Row(title=row.title or self.tr("Without a title"), facts=day, icon="document")

    def _tell(self) -> None:
        self.told.setText(self.tr("%n record(s) chosen", "", len(self.event_ids)))

    def is_answered(self) -> bool:
        """At least one; says so where there is none."""
        if self.event_ids:
            return True
        self.told.setText(self.tr("Choose at least one record."))
        return False
