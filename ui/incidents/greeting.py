"""Says once and calmly that records are not finished: how many, the oldest, a way to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app import record_list
from ui.i18n import dates
from ui.incidents.words import title_words
from ui.theme.tokens import Radius, Space
from ui.widgets import buttons, labels
from ui.widgets.cards import Ground
from ui.widgets.flow import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.record_list import Unfinished
    from defender_app.vault.listing import IncidentRow
    from ui.incidents.list_pane import ListPane
    from ui.workplace import Workplace

DRAFT: Final = "draft"


class Greeting(QWidget):
    """The lines above the list. ``go_on`` gives the id of a record."""

    go_on = Signal(str)
    all_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._oldest = ""
        self.words = labels.text("", "strong", wrap=True)
        self.oldest = labels.Elided("", "quiet")
        self.open = buttons.link(self.tr("Go on with it"))
        self.all = buttons.link(self.tr("Show them all"))
        self.later = buttons.link(self.tr("Not now"))
        self.open.clicked.connect(lambda: self.go_on.emit(self._oldest))
        self.all.clicked.connect(self.all_asked)
        self.later.clicked.connect(self.left)
        ground = Ground("surface", radius=Radius.ROW, rim="line", gap=0)
        ground.body.setContentsMargins(14, 9, 14, 4)
        ground.body.addWidget(self.words)
        ground.body.addWidget(self.oldest)
        held = QWidget()
        flow = FlowLayout(held, gap=Space.L, line_gap=0)
        for link in (self.open, self.all, self.later):
            link.set_small()
            flow.addWidget(link)
        ground.body.addWidget(held)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, Space.S)
        column.addWidget(ground)

    def come_after(self, before: QWidget) -> None:
        """Tab comes here on its way down, as the eye does."""
        for link in (self.open, self.all, self.later):
            QWidget.setTabOrder(before, link)
            before = link

    def show_unfinished(self, found: Unfinished) -> None:
        """Say how many there are, and which has waited longest."""
        self._oldest = found.oldest.event_id
        self.words.setText(self.tr("%n record(s) not finished yet", "", found.count))
        since = dates.shown(found.oldest.changed.astimezone().date().isoformat())
        told = self.tr("From {date}: {title}")
        if found.count > 1:
            told = self.tr("The oldest, from {date}: {title}")
        title = labels.isolated(title_words(found.oldest))
        self.oldest.setText(told.format(title=title, date=labels.isolated(since)))
        self.all.setVisible(found.count > 1)


class Greeter(QObject):
    """Greets once after a vault was opened, unless somebody said "not now" today.

    Args:
        place: the drawer, the jobs and the ways.
        pane: the list of records.
    """

    def __init__(self, place: Workplace, pane: ListPane) -> None:
        super().__init__(pane)
        self._place = place
        self._pane = pane
        self._asked = False
        self._found: Unfinished | None = None
        self.greeting: Greeting | None = None

    def look(self, rows: Sequence[IncidentRow]) -> None:
        """These are all the records there are; none while some are looked for."""
        self._found = record_list.unfinished(rows)
        if self.greeting is not None:
            self._show()
        elif self._found is not None and not self._asked:
            self._asked = True
            drawer = self._place.drawer
            self._place.jobs.do(lambda: record_list.greets(drawer), self._answered, owner=self)

    def _answered(self, greets: bool) -> None:
        if not greets or self._found is None:
            return
        made = self.greeting = Greeting()
        made.go_on.connect(self._go_on)
        made.all_asked.connect(self._show_all)
        made.left.connect(self._leave)
        self._pane.add_above_rows(made)
        made.come_after(self._pane.filters.button)
        self._show()

    def _show(self) -> None:
        if self.greeting is not None:
            if self._found is not None:
                self.greeting.show_unfinished(self._found)
            self.greeting.setVisible(self._found is not None)

    def _go_on(self, event_id: str) -> None:
        self._end()
        self._place.go.record(event_id)

    def _show_all(self) -> None:
        self._end()
        self._pane.filters.choose(DRAFT)
        self._pane.take_focus()

    def _leave(self) -> None:
        self._end()
        drawer = self._place.drawer
        self._place.jobs.do(lambda: record_list.greet_no_more_today(drawer), owner=self)
        self._pane.take_focus()

    def _end(self) -> None:
        """It has been said."""
        if self.greeting is not None:
            self.greeting.hide()
            self.greeting.deleteLater()
            self.greeting = None
