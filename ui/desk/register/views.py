"""The views of the register: deadlines, the three sorts of items, who must still be told."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.vault.folding import fold
from ui.desk import words as desk_words
from ui.desk.case_list import title_of
from ui.desk.register import found as finding
from ui.desk.register import words
from ui.desk.register.found import Found
from ui.desk.register.lines import LinesModel, listed
from ui.desk.register.work import RegisterWork
from ui.i18n import dates, locale
from ui.widgets.buttons import filled
from ui.widgets.empty import Empty
from ui.widgets.labels import text
from ui.widgets.pills import FilterPills
from ui.widgets.rows import Row
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from defender_app.focal.due import Due, ToTell
    from defender_app.focal.register_items import Item, Sort
    from ui.workplace import Workplace

_ALL: Final = "all"
_LATE: Final = "late"
_WEEK: Final = "week"
_NEXT: Final = "next"
_LATER: Final = "later"
_SEPARATOR: Final = ":"


class RegisterView(QWidget):
    """A list of the register that is read anew whenever it is shown."""

    counted = Signal(str, int)

    def __init__(
        self, place: Workplace, ident: str, name: str, none: str, action: str | None = None
    ) -> None:
        """Make an empty list.

        Args:
            place: the drawer, the jobs and the ways.
            ident: of the view.
            name: what it lists, for screen readers.
            none: what stands there while there is nothing.
            action: what leads to the inbox from there, where it does.
        """
        super().__init__()
        self.place = place
        self.ident = ident
        self._typed = ""
        self.found = Found()
        self.work = RegisterWork(place, self)
        self.work.changed.connect(self.arrive)
        self.model = LinesModel()
        self.rows = listed(name, self.model, self.open)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(14, 0, 22, 4)
        self.head.setSpacing(8)
        self.column.addLayout(self.head)
        self.column.addWidget(self.rows, 1)
        self.empty = Empty(none, action, "inbox" if action else None)
        self.empty.acted.connect(lambda: place.go.page("inbox"))
        self.column.addWidget(self.empty, 1)
        self.nothing = text(self.tr("Nothing here has these words."), "quiet")
        self.nothing.setContentsMargins(24, 16, 24, 16)
        self.column.addWidget(self.nothing)
        for one in (self.empty, self.nothing):
            one.hide()

    def arrive(self) -> None:
        """Read it again."""
        drawer = self.place.drawer
        self.place.jobs.do(lambda: finding.read(drawer), self.show_found, owner=self)

    def search(self, words_: str) -> None:
        """Show only what holds these words."""
        self._typed = words_.strip()
        self.show_found(self.found)

    def show_found(self, found: Found) -> None:
        """Show what was read."""
        self.found = found
        lines = self.lines()
        wanted = fold(self._typed).split()
        shown: list[tuple[str, Row | Callable[[], Row]]] = [*lines]
        if wanted:
            rows = ((ident, made()) for ident, made in lines)
            shown = [
                (ident, row)
                for ident, row in rows
                if all(one in fold(row.words()) for one in wanted)
            ]
        self.model.show_lines(shown)
        self.rows.setVisible(bool(shown))
        self.empty.setVisible(not lines)
        self.nothing.setVisible(bool(lines) and not shown)
        self.counted.emit(self.ident, self.count())

    def lines(self) -> list[tuple[str, Callable[[], Row]]]:
        """Id of everything there is, and what makes its row."""
        raise NotImplementedError

    def count(self) -> int:
        """What the tab tells."""
        raise NotImplementedError

    def open(self, ident: str) -> None:
        """Somebody wants to see one."""
        item = self.found.item(ident)
        if item is None:
            if ident:
                self.place.go.case(ident)
            return
        self.work.look(item, self.found)


class DeadlinesView(RegisterView):
    """What is due: late first, then week by week."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            "due",
            self.tr("Deadlines"),
            self.tr("Nothing is due within a year."),
            self.tr("Open sealed files"),
        )
        self.filters = FilterPills(((_ALL, self.tr("All")),), name=self.tr("When"))
        self.filters.choose((_ALL,))
        self.filters.changed.connect(lambda: self.show_found(self.found))
        self.head.addWidget(self.filters, 1)
        keep_place(self)

    def show_found(self, found: Found) -> None:
        """The weeks that hold something can be chosen."""
        counted = dict.fromkeys((_LATE, _WEEK, _NEXT, _LATER), 0)
        for one in found.due:
            counted[_part(one, found.today)] += 1
        names = {
            _LATE: self.tr("Late"),
            _WEEK: self.tr("This week"),
            _NEXT: self.tr("Next four weeks"),
            _LATER: self.tr("Later"),
        }
        chosen = next(iter(self.filters.chosen), _ALL)
        there = [name for name, many in counted.items() if many]
        self.filters.set_choices([(_ALL, self.tr("All")), *((name, names[name]) for name in there)])
        self.filters.choose((chosen if chosen in there else _ALL,))
        shown = locale().toString
        counts = {name: shown(counted[name]) for name in there}
        self.filters.set_counts({_ALL: shown(len(found.due)), **counts})
        self.filters.setVisible(bool(there))
        super().show_found(found)

    def lines(self) -> list[tuple[str, Callable[[], Row]]]:
        """Late ones first, for the earliest day comes first."""
        chosen = next(iter(self.filters.chosen), _ALL)
        return [
            (one.item_id or one.case_id, partial(self._row, one))
            for one in self.found.due
            if chosen in {_ALL, _part(one, self.found.today)}
        ]

    def _row(self, one: Due) -> Row:
        row = self.found.rows.get(one.case_id)
        return words.due_row(
            one,
            self.found.item(one.item_id) if one.item_id else None,
            0 if row is None else row.number,
            "" if row is None else title_of(row),
        )

    def count(self) -> int:
        """How many are late."""
        return sum(one.overdue for one in self.found.due)


def _part(one: Due, today: date | None) -> str:
    if one.overdue or today is None:
        return _LATE
    ahead = one.last - today
    if ahead <= timedelta(days=6 - today.weekday()):
        return _WEEK
    return _NEXT if ahead <= timedelta(days=28) else _LATER


class ItemsView(RegisterView):
    """The items of one sort."""

    def __init__(self, place: Workplace, sort: Sort) -> None:
        names = {
            "un-action": self.tr("UN actions"),
            "upr": self.tr("UPR"),
            "treaty-body": self.tr("Treaty bodies"),
        }
        none = {
            "un-action": self.tr(
                "Letters, statements, opinions and press releases of the UN, and what was"
                " answered, are kept here."
            ),
            "upr": self.tr(
                "Recommendations of the Universal Periodic Review, and how far they were carried"
                " out, are kept here."
            ),
            "treaty-body": self.tr(
                "What treaty bodies asked a State to report on, and by when, is kept here."
            ),
        }
        adds = {
            "un-action": self.tr("Add a UN action…"),
            "upr": self.tr("Add a recommendation…"),
            "treaty-body": self.tr("Add a follow-up…"),
        }
        self.sort: Sort = sort
        super().__init__(place, sort, names[sort], none[sort])
        self.add = filled(adds[sort], "plus")
        self.add.clicked.connect(lambda: self.work.add(sort))
        self.damaged = text("", "sentence")
        self.damaged.set_colour("danger")
        self.head.addWidget(self.damaged)
        self.head.addStretch(1)
        self.head.addWidget(self.add)
        keep_place(self)

    def show_found(self, found: Found) -> None:
        """What cannot be read is said."""
        bad = self.tr("%n item(s) cannot be read.", "", found.damaged) if found.damaged else ""
        self.damaged.setText(bad)
        super().show_found(found)

    def lines(self) -> list[tuple[str, Callable[[], Row]]]:
        """What is late, then by State or committee; UN actions newest first."""
        mine = [one for one in self.found.items if one.sort == self.sort]
        if self.sort != "un-action":
            mine.sort(key=words.title)
        mine.sort(key=lambda one: not self._late(one))
        numbers = self.found.numbers
        return [
            (
                one.item_id,
                partial(words.item_row, one, self.found.waits.get(one.item_id, ()), numbers),
            )
            for one in mine
        ]

    def _late(self, item: Item) -> bool:
        return any(one.overdue for one in self.found.waits.get(item.item_id, ()))

    def count(self) -> int:
        """How many there are."""
        return sum(one.sort == self.sort for one in self.found.items)


class ToldView(RegisterView):
    """Who must still be told of what."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            place,
            "told",
            self.tr("To be told"),
            self.tr("Everybody was told of what is in the register."),
        )

    def lines(self) -> list[tuple[str, Callable[[], Row]]]:
        """The longest waiting first."""
        return [
            (f"{one.item.item_id}{_SEPARATOR}{one.case_id}", partial(self._row, one))
            for one in self.found.to_tell
        ]

    def _row(self, one: ToTell) -> Row:
        row = self.found.rows.get(one.case_id)
        what = self.tr("an answer came") if one.what == "response" else self.tr("it happened")
        today = "" if self.found.today is None else self.found.today.isoformat()
        kept = ""
        if one.confidential_until >= today > "":
            kept = self.tr("confidential until {day}").format(
                day=dates.shown(one.confidential_until)
            )
        cannot = self.tr("no answer can be sealed") if one.refused else ""
        facts = (
            desk_words.numbered(one.number),
            words.title(one.item),
            words.reference(one.item),
            what,
            kept,
            cannot,
        )
        since = self.tr("since {day}").format(day=desk_words.day(one.since))
        return Row(
            title=title_of(row) if row is not None else desk_words.numbered(one.number),
            facts="  ·  ".join(filter(None, facts)),
            icon="speech",
            status=since,
            status_tone="warn",
        )

    def count(self) -> int:
        """How many there are."""
        return len(self.found.to_tell)

    def open(self, ident: str) -> None:
        """Ask how they were told, or go and answer."""
        item_id, _, case_id = ident.partition(_SEPARATOR)
        item, row = self.found.item(item_id), self.found.rows.get(case_id)
        if item is not None and row is not None:
            self.work.tell(item, case_id, row.number)
