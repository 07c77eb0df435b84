"""What can be done with the record that is open: the menu behind "…"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from defender_app.record_status import take_up_again
from ui.incidents.transfer import Transfer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.incidents.printing import Printing
    from ui.notices.making import Notices
    from ui.record.draft import RecordDraft
    from ui.workplace import Workplace

_ENDED: Final = frozenset({"closed", "withdrawn"})


class RecordWays(QObject):
    """Close, withdraw, take up again, save outside, print, delete.

    Args:
        place: the drawer, the jobs and the ways.
        draft: the record; its status is changed there, so that what is typed is not overtaken.
        parent: the page.
        delete: asks, and deletes.
    """

    def __init__(
        self,
        place: Workplace,
        draft: RecordDraft,
        parent: QWidget,
        delete: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._place, self._draft, self._parent = place, draft, parent
        self._delete = delete
        self.transfer = Transfer(place, parent)
        self.printing: Printing | None = None
        self.notices: Notices | None = None

    def popup(self, button: QWidget) -> QMenu:
        """Open the menu under its button."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self._draft.is_blank:
            self._fill(menu)
            menu.addSeparator()
        menu.addAction(self.tr("Delete this record…"), self._delete)
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        return menu

    def _fill(self, menu: QMenu) -> None:
        incident = self._draft.incident
        if incident.record_status in _ENDED:
            menu.addAction(self.tr("Take up again"), self._take_up_again)
            if incident.record_status == "withdrawn":
                menu.addAction(self.tr("Tell those who have it…"), self.take_back)
        else:
            menu.addAction(self.tr("Close record…"), self._ask_close)
            menu.addAction(self.tr("Withdraw…"), self._ask_withdraw)
        menu.addSeparator()
        types = [act.type for act in incident.acts]
        self.transfer.add_ways_out(menu, self._draft.event_id, types, self._draft.flush)
        # The same words as in the menu of the list.
        words = QCoreApplication.translate("RecordActions", "As pages to print (PDF)…")
        menu.addAction(words, self._print)

    def _print(self) -> None:
        from ui.incidents.printing import Printing  # noqa: PLC0415 - few records are printed

        if self.printing is None:
            self.printing = Printing(self._place, self._parent)
        self._draft.flush()
        self.printing.ask_record(self._draft.event_id)

    def _ask_close(self) -> None:
        self._place.notify.ask(
            self.tr("Close this record?"),
            self.tr("It stays here and can be read and searched. You can take it up again."),
            self.tr("Close record"),
            self.tr("Leave it open"),
            then=lambda: self._end("closed", self.tr("Record closed")),
        )

    def _ask_withdraw(self) -> None:
        reason = self.tr("It stays here, but it is not sent any more.")
        if self._draft.was_sent:
            reason += " " + self.tr(
                "What was sent cannot be called back. Those who received it can be told by a "
                "sealed notice."
            )
        self._place.notify.ask(
            self.tr("Withdraw this record?"),
            reason,
            self.tr("Withdraw"),
            self.tr("Leave it"),
            then=self._withdraw,
        )

    def _withdraw(self) -> None:
        was_sent = self._draft.was_sent
        self._end("withdrawn", self.tr("Record withdrawn"))
        if was_sent:
            self.take_back()

    def take_back(self) -> None:
        """Offer notices to those who have it."""
        from ui.notices.making import Notices  # noqa: PLC0415 - most records are never withdrawn

        if self.notices is None:
            self.notices = Notices(self._place, self._parent)
        self.notices.for_record(self._draft.event_id)

    def _end(self, status: str, said: str) -> None:
        self._draft.update(record_status=status)
        self._draft.flush()
        self._place.notify.said(said)

    def _take_up_again(self) -> None:
        drawer, event_id = self._place.drawer, self._draft.event_id

        def then(status: str) -> None:
            self._draft.update(record_status=status)
            self._place.notify.said(self.tr("Record taken up again"))

        self._draft.flush()
        self._place.jobs.do(lambda: take_up_again(drawer, event_id), then, owner=self)
