"""The columns of a table: heading, first words, and what each becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.table_import.targets import KEPT_OUT, LEFT_OUT, targets
from ui.fields.pick import PickField
from ui.incidents.tables import words
from ui.theme.tokens import Space
from ui.widgets.labels import isolated, said
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from defender_app.table_import.drafts import Plan
    from defender_app.table_import.reading import Sheet

_SAMPLES: Final = 3
_LONGEST: Final = 60


class ColumnRow(QWidget):
    """One column."""

    changed = Signal(int, str)

    def __init__(self, place: int, heading: str) -> None:
        super().__init__()
        self._place = place
        self.heading = said(heading or self._number(), "strong", wrap=True)
        self.sample = said("", "hint", wrap=True)
        self.pick = PickField(
            words.entries,
            self.tr("What the column {heading} becomes").format(
                heading=isolated(heading or self._number())
            ),
            words.column(LEFT_OUT),
        )
        self.pick.picked.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.heading)
        column.addWidget(self.sample)
        column.addWidget(self.pick)

    def show_target(self, target: str, samples: list[str]) -> None:
        """Show what it becomes; what is kept apart is not shown.

        Args:
            target: of the column.
            samples: what stands in some of its cells.
        """
        known = targets().get(target)
        private = (known is not None and known.is_private) or target == KEPT_OUT
        shown = self.tr("Not shown here") if private else "  ·  ".join(map(isolated, samples))
        self.sample.setText(shown)
        self.sample.setVisible(bool(shown))
        self.pick.show_words(words.column(target) if target != LEFT_OUT else "")

    def _picked(self, ident: str) -> None:
        self.changed.emit(self._place, LEFT_OUT if ident == words.NONE else ident)

    def _number(self) -> str:
        return self.tr("Column {number}").format(number=self.locale().toString(self._place + 1))


class Columns(QWidget):
    """All of them."""

    changed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ColumnRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)

    def show_sheet(self, sheet: Sheet, plan: Plan) -> None:
        """Show the columns of a sheet."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for place in range(len(plan.columns)):
            made = ColumnRow(place, heading(sheet, plan, place))
            made.changed.connect(self.changed)
            self._column.addWidget(made)
            self.rows.append(made)
        keep_place(self, *(row.pick for row in self.rows))
        self.show_plan(sheet, plan)

    def show_plan(self, sheet: Sheet, plan: Plan) -> None:
        """Show what each becomes now."""
        for place, row in enumerate(self.rows):
            row.show_target(plan.columns[place], _samples(sheet, plan, place))


def heading(sheet: Sheet, plan: Plan, place: int) -> str:
    """The heading of a column, in one line; "" where there is none."""
    cells = sheet.rows[plan.header] if plan.header >= 0 else ()
    return short(cells[place]) if 0 <= place < len(cells) else ""


def short(cell: str) -> str:
    """A cell in one short line."""
    words_of = " ".join(cell.split())
    return words_of if len(words_of) <= _LONGEST else f"{words_of[: _LONGEST - 1].rstrip()}…"


def _samples(sheet: Sheet, plan: Plan, place: int) -> list[str]:
    found: list[str] = []
    for row in sheet.rows[plan.header + 1 : plan.header + 60]:
        cell = short(row[place]) if place < len(row) else ""
        if cell and cell not in found:
            found.append(cell)
        if len(found) == _SAMPLES:
            break
    return found
