"""Learn: the safety pages and the guide, to read and to search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout

from ui.guide.view import GuideView
from ui.page import Page
from ui.seizure import opening
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.buttons import outlined
from ui.widgets.flow import FlowLayout
from ui.widgets.tab_place import come_after
from ui.workshop import noting

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

    from ui.workplace import Workplace

_LOW: Final = 340


class LearnPage(Page):
    """The page of the rail."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self.guide = GuideView()
        self.view, self.text, self.back = self.guide.view, self.guide.text, self.guide.back
        self.title = labels.text(self.tr("Learn"), "page")
        self.guide.head.addWidget(self.title)
        self.guide.turned.connect(lambda ident: noting.note(self.place, f"read-{ident}", self))
        self.practice = outlined(self.tr("Start a practice vault…"), "book")
        self.practice.clicked.connect(self._ask_practice)
        if place.training:
            self.practice.hide()
        self.seizure = outlined(self.tr("My device was out of my sight…"), "laptop")
        self.seizure.clicked.connect(lambda: opening.begin(self.place, self))
        self.travel = outlined(self.tr("Prepare a journey…"), "plane")
        self.travel.clicked.connect(self._prepare)
        # Below each other where the list is not wide enough for all in one line.
        ways = FlowLayout(gap=Space.S)
        for way in (self.travel, self.seizure, self.practice):
            ways.addWidget(way)
        self.guide.foot.addLayout(ways, 1)
        come_after(self.guide.view, self.travel, self.seizure, self.practice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.guide)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who arrives stands in the list."""
        super().focusInEvent(event)
        self.guide.setFocus(event.reason())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is low, the list needs the room of the title, which the rail says too."""
        super().resizeEvent(event)
        self.title.setVisible(self.height() >= _LOW)

    def show_part(self, name: str) -> None:
        """Show a page of the guide."""
        self.guide.show_page(name, read=True)

    def part(self) -> str:
        """The page that is read."""
        return self.guide.shown.ident

    def search_hint(self) -> str:
        """The field above searches all pages."""
        return self.tr("Search the guide")

    def search(self, words: str) -> bool:
        """Show only the pages that have these words."""
        self.guide.search(words)
        return True

    def _prepare(self) -> None:
        from ui.travel.flow import Prepare  # noqa: PLC0415 - not needed before it is asked for

        Prepare(self.place, self).open()

    def _ask_practice(self) -> None:
        self.place.notify.ask(
            self.tr("Lock this vault and make a practice vault?"),
            self.tr(
                "A practice vault is for fiction only, and marked everywhere. What you typed here "
                "is saved, and this vault stays as it is."
            ),
            self.tr("Lock and go on"),
            self.tr("Stay here"),
            then=self.place.changes.practice.emit,
        )
