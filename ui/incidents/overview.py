"""The overview: a timeline, and how many records by month, type, country and mechanism."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from defender_app.overview import overview
from defender_app.record_list import Narrowing
from defender_app.vault.listing import Query
from ui.i18n import dates, field_words, places
from ui.incidents import sought
from ui.incidents.bars import Bars, Standing
from ui.incidents.charts import Item
from ui.incidents.count_card import CountCard
from ui.incidents.list_pane import OVERVIEW, Heading
from ui.incidents.spans import Spans
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets import buttons, labels
from ui.widgets.banners import Banner
from ui.widgets.empty import Empty
from ui.widgets.labels import isolated
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QResizeEvent

    from defender_app.overview import Overview, Span
    from ui.workplace import Workplace

_MOST: Final = 12
_BESIDE: Final = 820


class OverviewTab(QWidget):
    """Counts of records. They are no counts of people, and they overlap.

    ``narrow_asked`` gives a list of ``ui.incidents.sought`` and an id of it: only those records.
    """

    list_asked = Signal()
    all_asked = Signal()
    narrow_asked = Signal(str, str)
    record_asked = Signal(str)

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._asked = 0
        self.counts: Overview | None = None
        self.heading = Heading()
        self.heading.tabs.choose(OVERVIEW)
        self.heading.changed.connect(self._tab)
        self.spans = Spans(self.tr("Timeline"))
        self.years = Standing(self.tr("By year"))
        self.timeline = CountCard(self.tr("Timeline"), self.spans)
        self.by_year = CountCard(self.tr("By year"), self.years)
        self.months = CountCard(self.tr("By month"), Standing(self.tr("By month")))
        self.types = CountCard(self.tr("By type"), Bars(self.tr("By type")))
        self.countries = CountCard(self.tr("By country"), Bars(self.tr("By country")))
        self.mechanisms = CountCard(self.tr("By UN mechanism"), Bars(self.tr("By UN mechanism")))
        self.narrowed = labels.text("", "sentence", wrap=True)
        self.all = buttons.link(self.tr("Count all records"))
        self.nothing = Empty(self.tr("Counts appear here once there is a record."))
        self.area = ScrollPage(sides=Space.XL, ends=Space.L, gap=Space.L)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._connect()

    def load(self, query: Query | None = None, narrowing: Narrowing | None = None) -> None:
        """Count again.

        Args:
            query: which records; None: all.
            narrowing: which of them.
        """
        drawer = self._place.drawer
        self._asked += 1
        number = self._asked
        wanted, states = query or Query(), narrowing or Narrowing()
        some = bool(wanted.words) or wanted.narrows or states != Narrowing()

        def then(found: tuple[Overview, int]) -> None:
            if number == self._asked:
                self.show_counts(found[0], today=found[1], narrowed=some)

        self._place.jobs.do(
            lambda: (overview(drawer, wanted, states), drawer.now().date().toordinal()),
            then,
            owner=self,
        )
        self.heading.tabs.choose(OVERVIEW)

    def show_counts(self, counts: Overview, *, today: int, narrowed: bool = False) -> None:
        """Show what was counted."""
        self.counts = counts
        self.heading.show_count(counts.records, searching=narrowed)
        self.area.setVisible(bool(counts.records) or narrowed)
        self.nothing.setVisible(not counts.records and not narrowed)
        self.narrowed.setVisible(narrowed)
        self.all.setVisible(narrowed)
        self.narrowed.setText(
            self.tr("Only the %n record(s) that the list is narrowed down to.", "", counts.records)
        )
        self._show_time(counts, today)
        for card, found, name, missing, words in (
            (self.types, counts.by_type, field_words.type_label, counts.untyped,
             self.tr("Without an act: {count}.")),
            (self.countries, counts.by_country, places.country_name, counts.nowhere,
             self.tr("Without a country: {count}.")),
            (self.mechanisms, counts.by_mechanism, field_words.mechanism_label, counts.unlinked,
             self.tr("Without a UN mechanism: {count}.")),
        ):  # fmt: skip
            self._show_named(card, _named(found, name), missing, words)

    def _show_named(self, card: CountCard, items: list[Item], missing: int, words: str) -> None:
        said = []
        if len(items) > _MOST:
            more = self.locale().toString(len(items) - _MOST)
            said.append(self.tr("{count} more stand in the table.").format(count=more))
        if missing:
            said.append(words.format(count=self.locale().toString(missing)))
        card.setVisible(bool(items or said))
        card.chart.show_items(items[:_MOST])
        card.show_rest(items, " ".join(said))

    def _show_time(self, counts: Overview, today: int) -> None:
        self.timeline.setVisible(bool(counts.spans))
        self.by_year.setVisible(bool(counts.by_year) and not counts.spans)
        self.months.setVisible(bool(counts.by_month))
        items = [Item(one.event_id, self._stroke(one), 1) for one in counts.spans]
        self.spans.show_spans(counts.spans, items, today)
        undated = ""
        if counts.undated:
            undated = self.tr("Without a date: {count}.").format(
                count=self.locale().toString(counts.undated)
            )
        self.timeline.show_rest(items, undated)
        self.by_year.show_items([Item(year, year, n) for year, n in counts.by_year], undated)
        self.months.show_items(
            [_month(month, n) for month, n in counts.by_month],
            self._beside(counts),
        )

    def _stroke(self, span: Span) -> str:
        title = isolated(span.title) if span.title else self.tr("Untitled record")
        return f"{title}  ·  {dates.shown(span.when)}" if span.when else title

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards side by side, or one under the other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide, ways = self.width() >= theme.scaled(_BESIDE), QBoxLayout.Direction
        self._cards.setDirection(ways.LeftToRight if wide else ways.TopToBottom)

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

    def _connect(self) -> None:
        self.all.clicked.connect(self.all_asked)
        self.timeline.asked.connect(self.record_asked)
        for card, name in (
            (self.by_year, sought.BEGAN),
            (self.months, sought.BEGAN),
            (self.types, sought.TYPES),
            (self.countries, sought.COUNTRIES),
            (self.mechanisms, sought.MECHANISMS),
        ):
            card.asked.connect(lambda ident, name=name: self.narrow_asked.emit(name, ident))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(22, 0, 22, 0)
        # The tabs stand where they stand over the list.
        self.heading.setMaximumWidth(theme.scaled(416))
        head.addWidget(self.heading, 1)
        head.addStretch(0)
        column.addLayout(head)
        column.addWidget(self.area, 1)
        column.addWidget(self.nothing, 1)
        self.nothing.hide()
        only = QHBoxLayout()
        only.setSpacing(Space.M)
        only.addWidget(self.narrowed, 1)
        only.addWidget(self.all)
        self.area.body.addLayout(only)
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
        for card in (self.timeline, self.by_year, self.months):
            self.area.body.addWidget(card)
        self._lay_out_cards()
        self.area.body.addStretch(1)

    def _lay_out_cards(self) -> None:
        self._cards.setSpacing(Space.L)
        for cards in ((self.types, self.countries), (self.mechanisms,)):
            below = QVBoxLayout()
            below.setSpacing(Space.L)
            for card in cards:
                below.addWidget(card)
            # Each card is as high as what is in it, whatever stands beside it.
            below.addStretch(1)
            self._cards.addLayout(below, 1)
        self._fit()
        self.area.body.addLayout(self._cards)


def _named(counts: Iterable[tuple[str, int]], name: Callable[[str], str]) -> list[Item]:
    return [Item(ident, name(ident), number) for ident, number in counts]


def _month(month: str, count: int) -> Item:
    """A month as "2025-03": whole in words, and short below its bar with the year once."""
    year, number = month.split("-")
    short = dates.month_names(alone=True)[int(number) - 1]
    return Item(month, dates.shown(month), count, short, year)
