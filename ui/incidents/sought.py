"""What the list is narrowed down to beyond states and urgency: shown, taken back, added to."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.model.partial_date import PartialDate
from defender_app.vault.listing import Choices, Query
from ui.fields.finder import FinderPopup
from ui.fields.finding import Entry
from ui.fields.popup import Popup
from ui.i18n import dates, field_words, places
from ui.theme import theme
from ui.widgets import labels
from ui.widgets.fields import LineEdit
from ui.widgets.labels import isolated
from ui.widgets.pills import FilterPills

if TYPE_CHECKING:
    from collections.abc import Callable

TYPES: Final = "types"
COUNTRIES: Final = "countries"
MECHANISMS: Final = "mechanisms"
PEOPLE: Final = "people"
WHEN: Final = "when"
BEGAN: Final = "began"
EVIDENCE: Final = "has_evidence"
LISTS: Final = (TYPES, COUNTRIES, MECHANISMS, PEOPLE)
_EXAMPLE: Final = "2025-02"
_WIDE: Final = 300
_LONGEST: Final = 36


class DatePopup(Popup):
    """A line for a date as far as it is known; Enter takes it."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = LineEdit(self.tr("For example {date}").format(date=dates.shown(_EXAMPLE)))
        self.line.setAccessibleName(self.tr("When it may have happened"))
        self.hint = labels.text(
            self.tr("A year, a month, a day, or two of them with “to” between."), "hint", wrap=True
        )
        self.line.returnPressed.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.line)
        column.addWidget(self.hint)

    def open_below(self, widget: QWidget) -> None:
        """Show it under a widget, with the keyboard in its line."""
        self.setFixedWidth(theme.scaled(_WIDE))
        self.adjustSize()
        self.place_below(widget)
        self.line.setFocus()

    def _take(self) -> None:
        stored = dates.read(self.line.text().strip())
        if stored is None:
            self.hint.setText(self.tr("Not read as a date. Write it as in the example."))
            self.adjustSize()
            return
        self.picked.emit(stored)
        self.close()


class Sought(QWidget):
    """Everything the list is narrowed down to, each taken back with a click; hidden with none."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.query = Query()
        self.choices = Choices((), (), (), ())
        self.popup: FinderPopup | DatePopup | None = None
        self.pills = FilterPills(many=True, name=self.tr("Only these records"))
        self.pills.changed.connect(self._taken_back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pills)
        self.hide()

    def clear(self) -> None:
        """Narrow nothing down; nobody is told."""
        self._show(Query())

    def set_evidence(self, wanted: bool | None) -> None:
        """Only records with evidence, only those without, or both."""
        self._ask(replace(self.query, has_evidence=wanted))

    def ask_list(self, name: str, title: str, below: QWidget) -> None:
        """Have something picked from what occurs in the records."""
        popup = FinderPopup(self.entries(name), title, below)
        popup.picked.connect(lambda ident: self.add(name, ident))
        self._open(popup, below)

    def ask_date(self, below: QWidget) -> None:
        """Have a date typed."""
        popup = DatePopup(below)
        popup.picked.connect(lambda text: self._ask(replace(self.query, when=_read(text))))
        self._open(popup, below)

    def add(self, name: str, ident: str) -> None:
        """One more value of a list, or the year or month in which it began."""
        if name == BEGAN:
            self._ask(replace(self.query, began=ident))
            return
        before: tuple[str, ...] = getattr(self.query, name)
        self._ask(_with(self.query, name, tuple(dict.fromkeys((*before, ident)))))

    def entries(self, name: str) -> tuple[Entry, ...]:
        """What can be picked, by name."""
        if name == PEOPLE:
            return tuple(Entry(uid, isolated(word)) for uid, word in self.choices.people)
        made = [
            Entry(one, _LABELS[name](one), _more_words(name, one), whole=name == COUNTRIES)
            for one in getattr(self.choices, name)
        ]
        return places.in_order(made, lambda entry: entry.label)

    def _open(self, popup: FinderPopup | DatePopup, below: QWidget) -> None:
        self.popup = popup
        popup.destroyed.connect(self._closed)
        popup.open_below(below)

    def _closed(self) -> None:
        self.popup = None

    def _ask(self, query: Query) -> None:
        if query != self.query:
            self._show(query)
            self.changed.emit()

    def _show(self, query: Query) -> None:
        self.query = query
        shown = self._shown()
        self.pills.set_choices([(key, words) for key, words, _ in shown])
        self.pills.choose([key for key, _, _ in shown])
        for key, words, _ in shown:
            self.pills.pill(key).setAccessibleName(
                self.tr("{filter}, take it back").format(filter=words)
            )
        self.pills.set_mark("close")
        self.setVisible(bool(shown))

    def _shown(self) -> list[tuple[str, str, Query]]:
        """For each value: a key, its words, and the query without it."""
        query = self.query
        found = []
        people = dict(self.choices.people)
        for name in LISTS:
            for one in getattr(query, name):
                words = isolated(people.get(one, "")) if name == PEOPLE else _LABELS[name](one)
                left = tuple(other for other in getattr(query, name) if other != one)
                found.append((f"{name}:{one}", _short(words), _with(query, name, left)))
        if query.when is not None:
            words = dates.shown(str(query.when))
            found.append((WHEN, words, replace(query, when=None)))
        if query.began:
            words = self.tr("Began in {date}").format(date=dates.shown(query.began))
            found.append((BEGAN, words, replace(query, began="")))
        if query.has_evidence is not None:
            words = with_evidence() if query.has_evidence else without_evidence()
            found.append((EVIDENCE, words, replace(query, has_evidence=None)))
        return found

    def _taken_back(self) -> None:
        chosen = set(self.pills.chosen)
        gone = [query for key, _, query in self._shown() if key not in chosen]
        if gone:
            had_focus = self.pills.focusWidget() is not None
            self._ask(gone[0])
            if had_focus and self.isVisible():
                self.pills.setFocus(Qt.FocusReason.OtherFocusReason)


def with_evidence() -> str:
    """The words of a filter."""
    return QCoreApplication.translate("Sought", "With evidence")


def without_evidence() -> str:
    """The words of a filter."""
    return QCoreApplication.translate("Sought", "Without evidence")


def _with(query: Query, name: str, values: tuple[str, ...]) -> Query:
    members: dict[str, Any] = {name: values}
    return replace(query, **members)


def _read(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except ValueError:
        return None


def _more_words(name: str, ident: str) -> tuple[str, ...]:
    return field_words.type_search_words(ident) if name == TYPES else ()


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"


_LABELS: Final[dict[str, Callable[[str], str]]] = {
    TYPES: field_words.type_label,
    COUNTRIES: places.country_name,
    MECHANISMS: field_words.mechanism_label,
}
