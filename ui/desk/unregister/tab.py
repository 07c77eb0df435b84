"""The tab "Register" of a case: what the UN did about it, what is due, and whether it was told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk.blocks import beside, empty
from ui.desk.register import found as finding
from ui.desk.register import words
from ui.desk.register.found import Found
from ui.desk.register.work import RegisterWork
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, outlined
from ui.widgets.cards import Card
from ui.widgets.chips import chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import said, text
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from defender_app.focal.register_items import Item
    from ui.desk.contents import Contents
    from ui.workplace import Workplace


def title() -> str:
    """What the tab is called."""
    return QCoreApplication.translate("RegisterTab", "Register")


class RegisterTab(QWidget):
    """Items about this case; a new one begins with its number."""

    changed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._case_id, self._number = "", 0
        self.found = Found()
        self.work = RegisterWork(place, self)
        self.work.changed.connect(self._read)
        self.work.changed.connect(self.changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self.add = filled(self.tr("Add a UN action…"), "plus")
        self.add.clicked.connect(lambda: self.work.add("un-action", str(self._number)))
        self.review = outlined(self.tr("Add a recommendation…"))
        self.review.clicked.connect(lambda: self.work.add("upr", str(self._number)))
        self.committee = outlined(self.tr("Add a follow-up…"))
        self.committee.clicked.connect(lambda: self.work.add("treaty-body", str(self._number)))
        ways = QWidget()
        flow = FlowLayout(ways, gap=Space.S)
        for one in (self.add, self.review, self.committee):
            flow.addWidget(one)
        column.addWidget(ways)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(Space.S)
        column.addLayout(self.rows)
        column.addStretch(1)

    def show_case(self, contents: Contents) -> None:
        """Show what the register has of a case."""
        self._case_id, self._number = contents.case.case_id, contents.case.number
        self._read()

    def flush(self) -> None:
        """Nothing is typed here outside of dialogs."""

    def _read(self) -> None:
        drawer, case_id = self._place.drawer, self._case_id
        if case_id:
            self._place.jobs.do(lambda: finding.of_case(drawer, case_id), self._show, owner=self)

    def _show(self, found: Found) -> None:
        self.found = found
        empty(self.rows)
        for item in found.items:
            self.rows.addWidget(self._card(item))
        if not found.items:
            none = self.tr("Nothing in the register is about this case yet.")
            self.rows.addWidget(text(none, "quiet", wrap=True))
        if found.due:
            self.rows.addWidget(text(self.tr("Due for this case"), "heading"))
        for one in found.due:
            shown, tone = words.when(one)
            self.rows.addWidget(beside(text(words.sort(one.sort), "body"), chip(shown, tone)))
        keep_place(self)

    def _card(self, item: Item) -> QWidget:
        card = Card(padding=Space.L, gap=Space.XS)
        row = words.item_row(item, self.found.waits.get(item.item_id, ()), {})
        look = outlined(self.tr("Look at it…"))
        look.set_small()
        look.clicked.connect(lambda: self.work.look(item, self.found))
        parts: list[QWidget] = [said(row.title, "strong")]
        if row.status:
            parts.append(chip(row.status, row.status_tone))
        card.body.addWidget(beside(*parts))
        facts = "  ·  ".join(filter(None, (words.reference(item), words.day(item))))
        if facts:
            card.body.addWidget(said(facts, "hint", wrap=True))
        ways: list[QWidget] = [look]
        if any(one.item.item_id == item.item_id for one in self.found.to_tell):
            tell = outlined(self.tr("They were told…"))
            tell.set_small()
            tell.clicked.connect(lambda: self.work.tell(item, self._case_id, self._number))
            ways.append(tell)
            card.body.addWidget(text(self.tr("The sender was not told of it yet."), "hint"))
        card.body.addWidget(beside(*ways, gap=Space.S))
        return card
