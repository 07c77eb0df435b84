"""The pages of a record's reports, as they were sent: each can be made as a PDF again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.report import sent_page
from ui.messages import isolated
from ui.paper.report_out import ReportPaper
from ui.replies import words
from ui.send.small_link import SmallLink

if TYPE_CHECKING:
    from collections.abc import Sequence

    from defender_app.report.correspondence import Exchange
    from ui.workplace import Workplace

_LONGEST: Final = 32


def _short(name: str) -> str:
    """A link has one line, and a card has room for a name of 200 letters."""
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"


class SentPages(QWidget):
    """A link for each report of which a copy was kept."""

    def __init__(self, place: Workplace, event_id: str) -> None:
        super().__init__()
        self._place, self._event_id = place, event_id
        self._paper = ReportPaper(place, self)
        self.links: list[SmallLink] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_sent(self, found: Sequence[Exchange]) -> None:
        """Look which of them were kept."""
        drawer, event_id = self._place.drawer, self._event_id
        self._place.jobs.do(
            lambda: sent_page.kept(drawer, event_id),
            lambda kept: self._show(found, kept),
            owner=self,
        )

    def _show(self, found: Sequence[Exchange], kept: frozenset[str]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.links = [self._link(one) for one in found if one.report_id in kept]
        for link in self.links:
            self._column.addWidget(link)
        self.setVisible(bool(self.links))

    def _link(self, one: Exchange) -> SmallLink:
        untrusted = one.untrusted_name
        name = isolated(_short(untrusted)) if untrusted else self.tr("a focal point")
        said = self.tr("PDF of what {name} got on {day}…")
        link = SmallLink(said.format(name=name, day=words.day(one.sealed_on)))
        link.clicked.connect(partial(self._ask, one.report_id))
        return link

    def _ask(self, report_id: str) -> None:
        drawer = self._place.drawer
        self._paper.ask(lambda: sent_page.page(drawer, report_id))
