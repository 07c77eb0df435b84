"""Which cases a list shows: pills for their status, a menu for everything else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from defender_app.focal.case_index import CaseQuery, Counts
from ui.desk import values, words
from ui.fields.finder import FinderPopup
from ui.fields.finding import Entry
from ui.i18n import field_words, locale, places
from ui.messages.safe import isolated
from ui.theme.tokens import Space
from ui.widgets.buttons import IconButton
from ui.widgets.pills import FilterPills

if TYPE_CHECKING:
    from collections.abc import Mapping

ALL: Final = "all"
NONE: Final = "-"
"""Stands for the value "" of a filter: pills need a name."""

_MOST_PILLS: Final = 6
_URGENCIES: Final = ("critical", "high", "normal", "low")
_ORDERS: Final = ("newest", "urgency", "due", "number")
_LISTS: Final = ("urgencies", "countries", "mechanisms", "types", "cards")
_LONGEST: Final = 36
NO_COUNTS: Final = Counts(0, 0, 0, 0, 0, (), (), (), (), (), ())


class CaseFilters(QWidget):
    """``changed`` says that other cases are wanted: those of ``query``."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.query = CaseQuery()
        self._counts = NO_COUNTS
        self._cards: Mapping[str, str] = {}
        self.menu: QMenu | None = None
        self.popup: FinderPopup | None = None
        self.pills = FilterPills(((ALL, self.tr("All")),), name=self.tr("Status"))
        self.pills.choose((ALL,))
        self.pills.changed.connect(self._by_pill)
        self.button = IconButton("filter", self.tr("More filters"), size=32)
        self.button.clicked.connect(self.open_menu)
        self.more = FilterPills(many=True, name=self.tr("Only these cases"))
        self.more.changed.connect(self._taken_back)
        self.more.hide()
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.pills, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.more)

    @property
    def narrows(self) -> bool:
        """Whether not all cases are wanted."""
        return bool(self.query.statuses) or any(getattr(self.query, one) for one in _LISTS)

    def show_counts(self, counts: Counts, cards: Mapping[str, str]) -> None:
        """Show how many cases there are of each status, and know what else can be chosen.

        Args:
            counts: of all cases.
            cards: digest to name of the desk's own cards.
        """
        self._counts, self._cards = counts, cards
        number, count = dict(counts.statuses), locale().toString
        present = [one for one, _ in words.statuses() if number.get(one)]
        chosen = next(iter(self.query.statuses), ALL)
        shown = present[:_MOST_PILLS]
        if chosen != ALL and chosen not in shown:
            shown.append(chosen)
        self.pills.set_choices(
            [(ALL, self.tr("All")), *((one, words.status(one)) for one in shown)]
        )
        self.pills.choose((chosen,))
        told = {one: count(many) for one, many in number.items()}
        self.pills.set_counts({ALL: count(counts.cases), **told})
        self._show_more()

    def clear(self) -> None:
        """Want all cases again."""
        self.query = CaseQuery(order=self.query.order)
        self.pills.choose((ALL,))
        self._show_more()
        self.changed.emit()

    def add(self, name: str, value: str) -> None:
        """Want cases with this value, too."""
        known: tuple[str, ...] = getattr(self.query, name)
        self._set(name, tuple(dict.fromkeys((*known, value))))

    def _set(self, name: str, value: object) -> None:
        members: dict[str, Any] = {name: value}
        self.query = replace(self.query, **members)
        self._show_more()
        self.changed.emit()

    def _by_pill(self) -> None:
        chosen = next(iter(self.pills.chosen), ALL)
        self._set("statuses", () if chosen == ALL else (chosen,))

    def label(self, name: str, value: str) -> str:
        """What a value of a filter is called."""
        if name == "urgencies":
            return values.list_label("urgency", value) if value else self.tr("No urgency said")
        if name == "countries":
            return places.country_name(value) if value else self.tr("No country said")
        if name == "cards":
            return isolated(self._cards.get(value, "") or value[:8])
        known = values.mechanism if name == "mechanisms" else values.type_label
        return known(value) if value else self.tr("None said")

    def _show_more(self) -> None:
        """The pills of everything but the status; each is taken back with a click."""
        found = [(name, value) for name in _LISTS for value in getattr(self.query, name)]
        shown = [(f"{name}:{value}", _short(self.label(name, value))) for name, value in found]
        self.more.set_choices(shown)
        self.more.choose([key for key, _ in shown])
        for key, label in shown:
            taken = self.tr("{filter}, take it back").format(filter=label)
            self.more.pill(key).setAccessibleName(taken)
        self.more.set_mark("close")
        self.more.setVisible(bool(shown))
        self.button.set_colour("accent" if shown else "ink2")

    def _taken_back(self) -> None:
        chosen = set(self.more.chosen)
        for name in _LISTS:
            kept = tuple(one for one in getattr(self.query, name) if f"{name}:{one}" in chosen)
            if kept != getattr(self.query, name):
                self._set(name, kept)
                return

    def open_menu(self) -> QMenu:
        """Open the menu under its button; what can be chosen depends on the cases."""
        before, self.menu = self.menu, self._made_menu()
        if before is not None:
            before.deleteLater()
        self.menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))
        return self.menu

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        # A section's own heading is not shown by every style.
        menu.addAction(self.tr("Order")).setEnabled(False)
        order = {
            "newest": self.tr("Newest first"),
            "urgency": self.tr("Most urgent first"),
            "due": self.tr("What is due first"),
            "number": self.tr("By number"),
        }
        for name in _ORDERS:
            action = menu.addAction(order[name])
            action.setCheckable(True)
            action.setChecked(self.query.order == name)
            action.triggered.connect(lambda _=False, name=name: self._set("order", name))
        menu.addSeparator()
        menu.addAction(self.tr("Urgency")).setEnabled(False)
        for value in _URGENCIES:
            self._value(menu, "urgencies", value)
        self._statuses(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Only cases")).setEnabled(False)
        for name, label, title in (
            ("countries", self.tr("From a country…"), self.tr("Which country?")),
            ("mechanisms", self.tr("About a UN mechanism…"), self.tr("Which mechanism?")),
            ("types", self.tr("With an act of a kind…"), self.tr("What happened?")),
            ("cards", self.tr("To one of our cards…"), self.tr("Which card?")),
        ):
            action = menu.addAction(label)
            action.setEnabled(bool(self.entries(name)))
            action.triggered.connect(lambda _=False, name=name, title=title: self.ask(name, title))
        menu.addSeparator()
        menu.addAction(self.tr("Show all cases")).triggered.connect(self.clear)
        return menu

    def _value(self, menu: QMenu, name: str, value: str) -> None:
        action = menu.addAction(self.label(name, value))
        action.setCheckable(True)
        known = getattr(self.query, name)
        action.setChecked(value in known)
        left = tuple(one for one in known if one != value)
        action.triggered.connect(lambda chosen: self._set(name, (*left, value) if chosen else left))

    def _statuses(self, menu: QMenu) -> None:
        """Those that have no pill of their own."""
        present = [one for one, _ in words.statuses() if dict(self._counts.statuses).get(one)]
        if len(present) <= _MOST_PILLS:
            return
        menu.addSeparator()
        menu.addAction(self.tr("Status")).setEnabled(False)
        for value in present[_MOST_PILLS:]:
            action = menu.addAction(words.status(value))
            action.triggered.connect(lambda _=False, value=value: self._choose_status(value))

    def _choose_status(self, value: str) -> None:
        self.query = replace(self.query, statuses=(value,))
        self.show_counts(self._counts, self._cards)
        self.changed.emit()

    def entries(self, name: str) -> tuple[Entry, ...]:
        """What can be picked, by name: whatever occurs in a case."""
        made = [
            Entry(
                value or NONE,
                self.label(name, value),
                field_words.type_search_words(value) if name == "types" and value else (),
                whole=name == "countries",
            )
            for value, _ in getattr(self._counts, name)
            if name != "cards" or value in self._cards
        ]
        return places.in_order(made, lambda entry: entry.label)

    def ask(self, name: str, title: str) -> FinderPopup:
        """Have something picked from what occurs in the cases."""
        popup = self.popup = FinderPopup(self.entries(name), title, self.button)
        popup.picked.connect(lambda ident: self.add(name, "" if ident == NONE else ident))
        popup.destroyed.connect(self._closed)
        popup.open_below(self.button)
        return popup

    def _closed(self) -> None:
        self.popup = None


def _short(label: str) -> str:
    return label if len(label) <= _LONGEST else f"{label[: _LONGEST - 1].rstrip()}…"
