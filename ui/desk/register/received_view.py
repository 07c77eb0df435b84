"""The view "Received and answered": what waits for a receipt, and everything that came and went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app import wire
from defender_app.focal import cases, register
from ui.desk import words
from ui.desk.case_list import found_by, isolated_title
from ui.desk.register.lines import LinesModel, listed
from ui.i18n import locale
from ui.widgets.empty import Empty
from ui.widgets.pills import FilterPills
from ui.widgets.rows import Row
from ui.widgets.tabs import Segmented

if TYPE_CHECKING:
    from defender_app.focal.register import Due, Entry
    from defender_app.vault.drawer import Drawer
    from ui.widgets.lists import ListView
    from ui.workplace import Workplace

ALL: Final = "all"
WAITING: Final = "waiting"


@dataclass(frozen=True)
class _Found:
    entries: tuple[Entry, ...]
    due: tuple[Due, ...]


def _read(drawer: Drawer) -> _Found:
    every = cases.every(drawer)
    return _Found(register.entries(every), register.due(every, drawer.now()))


class ReceivedView(QWidget):
    """Newest first; a click opens the case."""

    counted = Signal(str, int)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self.place = place
        self._found = _Found((), ())
        self._typed = ""
        self.due_model, self.model = LinesModel(), LinesModel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._build_head(column)
        self._build_lists(column)
        self._show(self._found)

    def _build_head(self, column: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 22, 0)
        head.setSpacing(11)
        self.filters = FilterPills(((ALL, self.tr("All")),), name=self.tr("Which lines"))
        self.filters.choose((ALL,))
        self.filters.changed.connect(lambda: self._show(self._found))
        head.addWidget(self.filters, 1)
        self.order = Segmented(
            (("date", self.tr("By date")), ("case", self.tr("By case"))), self.tr("Order")
        )
        self.order.changed.connect(lambda: self._show(self._found))
        head.addWidget(self.order)
        column.addLayout(head)
        column.addSpacing(10)

    def _build_lists(self, column: QVBoxLayout) -> None:
        # One at a time: two that scroll, one over the other, leave room for neither.
        self.due = self._list(self.tr("Waiting for a receipt"), self.due_model)
        column.addWidget(self.due, 1)
        self.rows = self._list(self.tr("Received and answered"), self.model)
        column.addWidget(self.rows, 1)
        self.empty = Empty(
            self.tr("Whatever you receive and answer is written down here by itself."),
            self.tr("Open sealed files"),
            "inbox",
        )
        self.empty.acted.connect(lambda: self.place.go.page("inbox"))
        column.addWidget(self.empty, 1)

    def _list(self, name: str, model: LinesModel) -> ListView:
        return listed(name, model, self.place.go.case)

    def arrive(self) -> None:
        """Work it out again."""
        drawer = self.place.drawer
        self.place.jobs.do(lambda: _read(drawer), self._show, owner=self)

    def _show(self, found: _Found) -> None:
        self._found = found
        due = [one for one in found.due if found_by(one.case, self._typed)]
        entries = [one for one in found.entries if found_by(one.case, self._typed)]
        if self.order.chosen == "case":
            # Sorting keeps the order of what is equal: newest first within a case.
            entries.sort(key=lambda one: one.case.number, reverse=True)
        self.due_model.show_lines([(one.case.case_id, self._due_row(one)) for one in due])
        self.model.show_lines([(one.case.case_id, self._entry_row(one)) for one in entries])
        waits = self._fit_filters(found)
        self.due.setVisible(waits)
        self.rows.setVisible(bool(found.entries) and not waits)
        self.order.setVisible(bool(found.entries) and not waits)
        self.empty.setHidden(bool(found.entries))
        self.counted.emit("received", sum(one.overdue for one in found.due))

    def _fit_filters(self, found: _Found) -> bool:
        """Offer what there is. Whether only what waits is wanted."""
        choices = [(ALL, self.tr("All"))]
        if found.due:
            choices.append((WAITING, self.tr("Waiting for a receipt")))
        waits = bool(found.due) and WAITING in self.filters.chosen
        shown = locale().toString
        self.filters.set_choices(choices)
        self.filters.choose((WAITING if waits else ALL,))
        self.filters.set_counts({ALL: shown(len(found.entries)), WAITING: shown(len(found.due))})
        self.filters.setVisible(bool(found.entries))
        return waits

    def _due_row(self, due: Due) -> Row:
        case = due.case
        facts = (
            words.case_name(case),
            self.tr("from {sender}").format(sender=words.sender(case)),
            self.tr("received {day}").format(day=words.day(case.taken_on)),
        )
        by = words.day(wire.to_rfc3339(due.by))
        late = self.tr("Overdue since {day}").format(day=by)
        return Row(
            title=isolated_title(case),
            facts="  ·  ".join(facts),
            icon="clock",
            status=late if due.overdue else self.tr("Due {day}").format(day=by),
            status_tone="danger" if due.overdue else "warn",
        )

    def _entry_row(self, entry: Entry) -> Row:
        case = entry.case
        facts = (
            words.moment(entry.when),
            words.case_name(case),
            self.tr("from {sender}").format(sender=words.sender(case)),
        )
        icon, what, tone = self._what(entry)
        return Row(
            title=isolated_title(case),
            facts="  ·  ".join(facts),
            icon=icon,
            status=what,
            status_tone=tone,
        )

    def _what(self, entry: Entry) -> tuple[str, str, str]:
        """Icon, words and tone of a line."""
        if entry.kind == "answered":
            said = self.tr("{kind}, no. {number}")
            kind = words.reply_kind(entry.code)
            return "reply", said.format(kind=kind, number=entry.number), "ok"
        if entry.kind == "notice":
            kind = words.notice_kind(entry.code)
            if not entry.proven:
                return "megaphone", self.tr("{notice}, not proven").format(notice=kind), "warn"
            return "megaphone", kind, "danger" if entry.code == "withdrawal" else "warn"
        return "inbox", self.tr("Received"), "plain"

    def search(self, words_: str) -> None:
        """Show only lines of the cases that hold these words."""
        self._typed = words_.strip()
        self._show(self._found)
