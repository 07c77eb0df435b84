"""The guide: its steps with how far each is, and the one that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.seizure import guide, steps
from ui.page import Page
from ui.seizure import words
from ui.seizure.asked import Device, Exports, Happened, Tell
from ui.seizure.exposed import WhatWasExposed
from ui.seizure.told import Cards, Focal, Recovery
from ui.seizure.vaults import NewVault, OldVault
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.buttons import outlined, quiet
from ui.widgets.cards import Hairline, Panel
from ui.widgets.lists import ListView
from ui.widgets.rows import ROW, Row, TwoLineDelegate

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from defender_app.seizure.steps import Status
    from ui.seizure.pane import Pane
    from ui.workplace import Workplace

_LIST: Final = 340
_NARROW: Final = 260
_BESIDE: Final = 820
_ANY: Final = 16_777_215
_PANES: Final[dict[str, type[Pane]]] = {
    "happened": Happened,
    "device": Device,
    "vault": NewVault,
    "old-vault": OldVault,
    "recovery": Recovery,
    "notices": Focal,
    "cards": Cards,
    "exposed": WhatWasExposed,
    "tell": Tell,
    "exports": Exports,
}
_ICONS: Final = {
    "happened": "clock",
    "device": "laptop",
    "vault": "key",
    "old-vault": "flame",
    "recovery": "lifebuoy",
    "notices": "mail",
    "cards": "card",
    "exposed": "eye",
    "tell": "people",
    "exports": "archive",
}


class SeizurePage(Page):
    """Resumes where somebody was: every answer and tick is in the drawer."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.status: Status | None = None
        self.pane: Pane | None = None
        self._code = ""
        self.view = ListView(self.tr("Steps"))
        self.view.setItemDelegate(TwoLineDelegate(self.view))
        self._model = QStandardItemModel(self.view)
        self.view.setModel(self._model)
        self.view.current_moved.connect(self._turned)
        self.leave = outlined(self.tr("Leave it for now"))
        self.leave.clicked.connect(self._leave)
        self.end = outlined(self.tr("It is done with"))
        self.end.clicked.connect(self._end)
        self.text = Panel("surface")
        self.back = quiet(self.tr("Steps"), "chevron-left")
        self.back.clicked.connect(lambda: self._fit(listing=True))
        self.view.clicked.connect(lambda: self._fit(listing=False))
        self.view.opened.connect(lambda: self._fit(listing=False))
        self._listing = False
        self._left = QWidget()
        self._line = Hairline(standing=True)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._left)
        column.setContentsMargins(0, 17, 0, Space.L)
        column.setSpacing(Space.M)
        head = QVBoxLayout()
        head.setContentsMargins(22, 0, 22, 0)
        head.setSpacing(2)
        head.addWidget(labels.text(self.tr("My device was out of my sight"), "page", wrap=True))
        head.addWidget(
            labels.text(self.tr("One thing at a time. Everything is kept."), "quiet", wrap=True)
        )
        column.addLayout(head)
        column.addWidget(self.view, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(22, 0, 22, 0)
        foot.setSpacing(Space.S)
        foot.addWidget(self.leave)
        foot.addWidget(self.end)
        foot.addStretch(1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._left)
        row.addWidget(self._line)
        row.addWidget(self.text, 1)
        above = QHBoxLayout()
        above.setContentsMargins(Space.L, Space.S, Space.L, 0)
        above.addWidget(self.back)
        above.addStretch(1)
        self.text.body.addLayout(above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Steps and the open one side by side, or one of the two."""
        super().resizeEvent(event)
        self._fit(listing=self._listing)

    def _fit(self, *, listing: bool) -> None:
        """One thing at a time: where there is no room for both, it is the step."""
        beside = self.width() >= theme.scaled(_BESIDE)
        self._listing = listing and not beside
        self._left.setVisible(beside or self._listing)
        self._left.setMaximumWidth(theme.scaled(_LIST) if beside else _ANY)
        self._left.setMinimumWidth(theme.scaled(_NARROW) if beside else 0)
        self._line.setVisible(beside)
        self.text.setVisible(beside or not self._listing)
        self.back.setVisible(not beside)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who arrives stands in the list."""
        super().focusInEvent(event)
        self.view.setFocus(event.reason())

    def arrive(self) -> None:
        """Look at everything again: much of it is done elsewhere."""
        drawer = self.place.drawer
        self.place.jobs.do(lambda: steps.status(drawer), self._show, owner=self)

    def show_part(self, name: str) -> None:
        """Show one step."""
        self._code = name
        if self.status is not None:
            self._show(self.status)

    def part(self) -> str:
        """The step that is shown."""
        return self._code

    def _show(self, found: Status | None) -> None:
        if found is None:
            # Ended, or never begun: there is nothing here to look at.
            self.place.go.page("learn")
            return
        self.status = found
        self._code = self._code or found.next or steps.STEPS[0]
        self._fill(found)
        self._open()

    def _fill(self, found: Status) -> None:
        still = QSignalBlocker(self.view)
        self._model.clear()
        for one in found.steps:
            said, tone = words.state(one)
            row = Row(
                words.title(one.code),
                said,
                "check" if one.state == "done" else _ICONS[one.code],
                status_tone=tone,
            )
            item = QStandardItem(row.words())
            item.setData(row, ROW)
            self._model.appendRow(item)
        self.view.setCurrentIndex(self._model.index(steps.STEPS.index(self._code), 0))
        still.unblock()
        self.end.setVisible(not any(one.is_open for one in found.steps))

    def _turned(self, index: QModelIndex) -> None:
        if index.isValid() and steps.STEPS[index.row()] != self._code:
            self._code = steps.STEPS[index.row()]
            self._open()

    def _open(self) -> None:
        found, old = self.status, self.pane
        if found is None:
            return
        place = 0 if old is None or old.code != self._code else old.verticalScrollBar().value()
        focused = old is not None and old.isAncestorOf(self.focusWidget() or self)
        self.pane = _PANES[self._code](self.place, found, self._code)
        self.pane.changed.connect(self.arrive)
        self.pane.on.connect(self._on)
        if old is not None:
            self.text.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.text.body.addWidget(self.pane, 1)
        self.pane.verticalScrollBar().setValue(place)
        if focused:
            self.pane.setFocus()

    def _on(self) -> None:
        """The next step that is open, else the next one."""
        found = self.status
        if found is None:
            return
        at = steps.STEPS.index(self._code)
        later = [one.code for one in found.steps[at + 1 :] if one.is_open]
        following = later or [one.code for one in found.steps if one.state == "todo"]
        if following and following[0] != self._code:
            self.show_part(following[0])
        elif not following:
            self._end()

    def _leave(self) -> None:
        self.place.go.back()

    def _end(self) -> None:
        self.place.notify.ask(
            self.tr("Is it done with?"),
            self.tr(
                "The guide is closed. What was made before that day stays marked, and you can "
                "begin again at any time."
            ),
            self.tr("It is done with"),
            self.tr("Stay here"),
            then=self._ended,
        )

    def _ended(self) -> None:
        drawer = self.place.drawer
        self._code = ""
        self.place.jobs.do(
            lambda: guide.end(drawer), lambda _: self.place.go.page("learn"), owner=self
        )
