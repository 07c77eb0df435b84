"""What one row becomes, and the list of everything that is not understood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.table_import.targets import targets
from ui.desk import values
from ui.i18n import field_words
from ui.incidents.tables import words
from ui.incidents.tables.columns import heading, short
from ui.theme.tokens import Space
from ui.widgets.buttons import IconButton
from ui.widgets.labels import isolated, said, text
from ui.widgets.rows import ROW, Row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.model.incident import Incident
    from defender_app.table_import.drafts import Draft, Plan, Wrong
    from defender_app.table_import.reading import Sheet

Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
_MOST_LINES: Final = 30
_LONGEST: Final = 400
_UNTOLD: Final = ("record_status", "entered_on", "received_on")


class Becomes(QWidget):
    """One row as the record that it becomes; the others are leafed through."""

    def __init__(self) -> None:
        super().__init__()
        self._drafts: Sequence[Draft] = ()
        self._at = 0
        self.title = text("", "heading", wrap=True)
        self.state = text("", "sentence", wrap=True)
        self.before = IconButton("chevron-left", self.tr("The row before"), size=32)
        self.after = IconButton("chevron-right", self.tr("The next row"), size=32)
        self.before.clicked.connect(lambda: self.go(self._at - 1))
        self.after.clicked.connect(lambda: self.go(self._at + 1))
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addWidget(self.title, 1)
        head.addWidget(self.before)
        head.addWidget(self.after)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self.state)
        column.addLayout(self._lines)
        self.told: list[tuple[str, str]] = []

    def show_drafts(self, drafts: Sequence[Draft]) -> None:
        """Leaf through these."""
        self._drafts = drafts
        self.go(min(self._at, max(0, len(drafts) - 1)))

    def go(self, place: int) -> None:
        """Show one of them."""
        if not 0 <= place < len(self._drafts):
            self.setVisible(bool(self._drafts))
            return
        self.show()
        self._at = place
        draft = self._drafts[place]
        number = self.locale().toString(draft.row)
        self.title.setText(self.tr("What row {number} becomes").format(number=number))
        self.state.setText(self._state(draft))
        self.before.setEnabled(place > 0)
        self.after.setEnabled(place + 1 < len(self._drafts))
        self._show_lines(() if draft.incident is None else record_lines(draft.incident))

    def _state(self, draft: Draft) -> str:
        if draft.state == "wrong":
            return self.tr("Left out: %n cell(s) not understood.", "", len(draft.wrong))
        if draft.state == "known":
            return self.tr("Left out: this row was taken in before.")
        if draft.state == "repeated":
            same = self.locale().toString(draft.same_as)
            return self.tr("Left out: it is the same as row {number}.").format(number=same)
        return self.tr("A draft. Nobody agreed to anything in it yet.")

    def _show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        while self._lines.count():
            item = self._lines.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.told = list(lines)
        for label, value in lines[:_MOST_LINES]:
            pair = QWidget()
            column = QVBoxLayout(pair)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(text(label, "hint", wrap=True))
            column.addWidget(said(value, "body", wrap=True))
            self._lines.addWidget(pair)


def record_lines(incident: Incident) -> list[tuple[str, str]]:
    """(question, answer) of everything that a draft says; names stay apart."""
    who = values.names(incident)
    found = [(one.label, one.value) for one in values.struct_lines(incident, who, hidden=_UNTOLD)]
    acts = [field_words.type_label(one.type) for one in incident.acts]
    if acts:
        found.insert(1, (words.column("act"), ", ".join(acts)))
    if incident.narrative_en is not None:
        found.append((words.column("narrative_en.text"), str(incident.narrative_en.text or "")))
    for part in (*incident.cooperation, *incident.persons, *incident.alleged_perpetrators):
        kept = getattr(part, "identity", None) is not None
        told = [(one.label, one.value) for one in values.struct_lines(part, who)]
        found += told
        if kept:
            found.append((words.column("victim.name"), "•••"))
    return [(label, value[:_LONGEST]) for label, value in found]


class WrongCells(QAbstractListModel):
    """Every cell that is not understood: row, column, reason."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wrong: Sequence[Wrong] = ()
        self._sheet: Sheet | None = None
        self._plan: Plan | None = None

    def show_wrong(self, wrong: Sequence[Wrong], sheet: Sheet, plan: Plan) -> None:
        """List these."""
        self.beginResetModel()
        self._wrong, self._sheet, self._plan = wrong, sheet, plan
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._wrong)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a line shows, and what a screen reader says of it."""
        if not index.isValid() or index.row() >= len(self._wrong):
            return None
        row = self._row(self._wrong[index.row()])
        if role == ROW:
            return row
        both = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return row.words() if role in both else None

    def at(self, index: Index) -> Wrong:
        """The cell of a line."""
        return self._wrong[index.row()]

    def _row(self, wrong: Wrong) -> Row:
        sheet, plan = self._sheet, self._plan
        number = self.tr("Row {number}").format(number=wrong.row)
        if sheet is None or plan is None or wrong.column < 0:
            return Row(title=number, facts=words.reason(wrong), icon="warning")
        name = heading(sheet, plan, wrong.column) or self.tr("column {number}").format(
            number=wrong.column + 1
        )
        parts = [number, isolated(name)]
        target = targets().get(
            plan.columns[wrong.column] if wrong.column < len(plan.columns) else ""
        )
        row = sheet.rows[wrong.row - 1]
        cell = short(row[wrong.column]) if wrong.column < len(row) else ""
        if cell and target is not None and not target.is_private:
            parts.append(isolated(cell))
        return Row(title="  ·  ".join(parts), facts=words.reason(wrong), icon="warning")
