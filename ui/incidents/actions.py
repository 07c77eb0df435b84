"""What can be done with a record besides opening and sending it: the menu behind "…"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from defender_app.record_status import take_up_again
from ui import deleting

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.model.incident import Incident
    from defender_app.record_list import Narrowing
    from defender_app.vault.listing import Query
    from ui.incidents.printing import Printing
    from ui.incidents.transfer import Transfer
    from ui.notices.making import Notices
    from ui.workplace import Workplace

_OPEN: Final = frozenset({"draft", "ready", "sent", "answered"})
_SENT: Final = frozenset({"sent", "answered"})


class RecordActions(QObject):
    """Close, withdraw, take up again, delete; each asks first where it cannot be taken back."""

    done = Signal()
    table_chosen = Signal(object)
    """The path of a table to take in."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._menu = QMenu(parent)
        self._transfer: Transfer | None = None
        self._printing: Printing | None = None
        self._counted: Callable[[], tuple[Query, Narrowing]] | None = None
        self.notices: Notices | None = None

    @property
    def printing(self) -> Printing:
        """The ways onto paper; made when they are first needed."""
        if self._printing is None:
            from ui.incidents.printing import Printing  # noqa: PLC0415 - needed by few

            self._printing = Printing(self._place, self._above())
        return self._printing

    def _above(self) -> QWidget:
        widget = self.parent()
        if not isinstance(widget, QWidget):
            msg = "the parent is the page"
            raise TypeError(msg)
        return widget

    def print_counts_of(self, counted: Callable[[], tuple[Query, Narrowing]]) -> None:
        """Offer the overview as pages; ``counted`` says what it counts."""
        self._counted = counted

    @property
    def transfer(self) -> Transfer:
        """The ways in and out as files; made when they are first needed."""
        if self._transfer is None:
            from ui.incidents.transfer import Transfer  # noqa: PLC0415 - see above

            made = self._transfer = Transfer(self._place, self._above())
            made.taken.connect(self._took)
            made.several_taken.connect(self.done)
        return self._transfer

    def popup(self, incident: Incident, button: QWidget) -> QMenu:
        """Open the menu under its button."""
        menu = self._menu
        menu.clear()
        event_id, status = incident.event_id or "", incident.record_status or "draft"
        ways: list[tuple[str, Callable[[], None]]] = [
            (self.tr("Open record"), lambda: self._place.go.record(event_id))
        ]
        if status in _OPEN:
            ways.append((self.tr("Close record…"), lambda: self._ask_close(event_id)))
            ways.append((self.tr("Withdraw…"), lambda: self._ask_withdraw(event_id, status)))
        else:
            ways.append((self.tr("Take up again"), lambda: self._reopen(event_id)))
            if status == "withdrawn":
                words = self.tr("Tell those who have it…")
                ways.append((words, lambda: self._take_back(event_id)))
        for words, does in ways:
            menu.addAction(words).triggered.connect(does)
        menu.addSeparator()
        types = [act.type for act in incident.acts]
        self.transfer.add_ways_out(menu, event_id, types, lambda: None)
        pages = menu.addAction(self.tr("As pages to print (PDF)…"))
        pages.triggered.connect(lambda: self.printing.ask_record(event_id))
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete…"))
        delete.triggered.connect(lambda: self.ask_delete(event_id, status))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        return menu

    def popup_for_all(self, button: QWidget) -> QMenu:
        """Open the menu of the whole list under its button."""
        menu = self._menu
        menu.clear()
        menu.addAction(self.tr("Take in a record from a file…")).triggered.connect(
            self.transfer.choose
        )
        menu.addAction(self.tr("Take in a table…")).triggered.connect(self._choose_table)
        if self._counted is not None:
            menu.addSeparator()
            pages = menu.addAction(self.tr("The overview as pages to print (PDF)…"))
            pages.triggered.connect(self._print_counts)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        return menu

    def _print_counts(self) -> None:
        if self._counted is not None:
            self.printing.ask_overview(*self._counted())

    def _choose_table(self) -> None:
        filters = self.tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)")
        self._place.notify.choose_file(self.tr("Choose a table"), filters, self.table_chosen.emit)

    def _took(self, event_id: str) -> None:
        self.done.emit()
        self._place.go.record(event_id)

    def ask_delete(self, event_id: str, status: str) -> None:
        """Delete, after a question."""
        reason = self.tr(
            "The record, its consents and its evidence are removed from this vault. This cannot"
            " be undone."
        )
        if status in _SENT:
            reason += " " + self.tr(
                "What was sent stays where it is, and a reply to it can no longer be read."
            )
        deleting.look(
            self._place,
            event_id,
            lambda forgotten: self._place.notify.ask(
                self.tr("Delete this record?"),
                " ".join(filter(None, (reason, forgotten))),
                self.tr("Delete"),
                self.tr("Keep it"),
                danger=True,
                then=lambda: self._delete(event_id),
            ),
            owner=self,
        )

    def _delete(self, event_id: str) -> None:
        # What could not be saved of it would else bring it back at the next attempt.
        self._place.unsaved.drop(event_id)
        self._do(lambda: self._place.drawer.incidents.delete(event_id), self.tr("Record deleted"))

    def mark_ready(self, event_id: str) -> None:
        """A draft in which nothing is missing becomes a record that can be sent."""
        self._do(
            lambda: take_up_again(self._place.drawer, event_id),
            self.tr("Ready to send"),
        )

    def _ask_close(self, event_id: str) -> None:
        self._place.notify.ask(
            self.tr("Close this record?"),
            self.tr("It stays here and can be read and searched. You can take it up again."),
            self.tr("Close record"),
            self.tr("Leave it open"),
            then=lambda: self._set(event_id, "closed", self.tr("Record closed")),
        )

    def _ask_withdraw(self, event_id: str, status: str) -> None:
        reason = self.tr("It stays here, but it is not sent any more.")
        if status in _SENT:
            reason += " " + self.tr(
                "What was sent cannot be called back. Those who received it can be told by a "
                "sealed notice."
            )
        self._place.notify.ask(
            self.tr("Withdraw this record?"),
            reason,
            self.tr("Withdraw"),
            self.tr("Leave it"),
            then=lambda: self._withdraw(event_id, was_sent=status in _SENT),
        )

    def _withdraw(self, event_id: str, *, was_sent: bool) -> None:
        self._set(event_id, "withdrawn", self.tr("Record withdrawn"))
        if was_sent:
            self._take_back(event_id)

    def _take_back(self, event_id: str) -> None:
        """Offer notices to those who have it."""
        from ui.notices.making import Notices  # noqa: PLC0415 - most are never withdrawn

        if self.notices is None:
            self.notices = Notices(self._place, self._above())
        self.notices.for_record(event_id)

    def _set(self, event_id: str, status: str, said: str) -> None:
        self._do(lambda: self._place.drawer.incidents.set_status(event_id, status), said)

    def _reopen(self, event_id: str) -> None:
        self._do(
            lambda: take_up_again(self._place.drawer, event_id),
            self.tr("Record taken up again"),
        )

    def _do(self, work: Callable[[], object], said: str) -> None:
        def then(_result: object) -> None:
            self._place.notify.said(said)
            self.done.emit()

        self._place.jobs.do(work, then, owner=self)
