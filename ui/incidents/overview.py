"""The overview: how many records by type, month and mechanism, in painted bars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.overview import overview
from ui.i18n import dates, field_words
from ui.incidents.bars import Bars, Months
from ui.incidents.list_pane import OVERVIEW, Heading
from ui.theme.tokens import Space
from ui.widgets import labels
from ui.widgets.banners import Banner
from ui.widgets.cards import Card
from ui.widgets.empty import Empty
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QResizeEvent

    from defender_app.overview import Overview
    from ui.workplace import Workplace

_MOST: Final = 12
_BESIDE: Final = 820


class OverviewTab(QWidget):
    """Counts of records. They are no counts of people, and they overlap."""

    list_asked = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self.heading = Heading()
        self.heading.tabs.choose(OVERVIEW)
        self.heading.changed.connect(self._tab)
        self.months = Months(self.tr("By month"))
        self.types = Bars(self.tr("By type"))
        self.mechanisms = Bars(self.tr("By UN mechanism"))
        self.beside = labels.text("", "hint", wrap=True)
        self.nothing = Empty(self.tr("Counts appear here once there is a record."))
        self.area = ScrollPage(sides=Space.XL, ends=Space.L, gap=Space.L)
        self._pair = QHBoxLayout()
        self._lay_out()

    def load(self) -> None:
        """Count again."""
        drawer = self._place.drawer
        self._place.jobs.do(lambda: overview(drawer), self.show_counts, owner=self)
        self.heading.tabs.choose(OVERVIEW)

    def show_counts(self, counts: Overview) -> None:
        """Show what was counted."""
        self.heading.show_count(counts.records, searching=False)
        self.area.setVisible(bool(counts.records))
        self.nothing.setVisible(not counts.records)
        self.types.show_counts(_named(counts.by_type, field_words.type_label))
        self.mechanisms.show_counts(_named(counts.by_mechanism, field_words.mechanism_label))
        self.months.show_counts([(month, dates.shown(month), n) for month, n in counts.by_month])
        self.beside.setText(self._beside(counts))
        self.beside.setVisible(bool(self.beside.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two cards side by side, or one under the other."""
        super().resizeEvent(event)
        direction = QHBoxLayout.Direction
        wide = self.width() >= _BESIDE
        self._pair.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _beside(self, counts: Overview) -> str:
        said = []
        if counts.earlier:
            said.append(self.tr("Before these months: %n record(s).", "", counts.earlier))
        if counts.without_month:
            said.append(self.tr("Without a month: %n record(s).", "", counts.without_month))
        return " ".join(said)

    def _tab(self, name: str) -> None:
        if name != OVERVIEW:
            self.list_asked.emit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(22, 0, 22, 0)
        # The tabs stand where they stand over the list.
        self.heading.setMaximumWidth(416)
        head.addWidget(self.heading, 1)
        head.addStretch(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(self.nothing, 1)
        self.nothing.hide()
        self.area.body.addWidget(
            Banner(
                "accent",
                self.tr("Records are counted here, not people."),
                self.tr(
                    "One record can be about several people and several acts, so the lines overlap"
                    " and must not be added up. Nor is one record the same as one victim."
                ),
            )
        )
        self.area.body.addWidget(_card(self.months, self.beside))
        self._pair.setSpacing(Space.L)
        self._pair.addWidget(_card(self.types), 1)
        self._pair.addWidget(_card(self.mechanisms), 1)
        self.area.body.addLayout(self._pair)
        self.area.body.addStretch(1)


def _card(*contents: QWidget) -> Card:
    card = Card(padding=18)
    for one in contents:
        card.body.addWidget(one)
    card.body.addStretch(1)
    return card


def _named(counts: Iterable[tuple[str, int]], name: Callable[[str], str]) -> list[tuple[str, int]]:
    return [(name(ident), number) for ident, number in counts][:_MOST]
