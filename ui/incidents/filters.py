"""Which records the list shows: four pills, a menu for the rest, and what was chosen there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from defender_app.record_list import Narrowing, tally
from ui.i18n import field_words
from ui.incidents import sought
from ui.incidents.sought import Sought
from ui.theme.tokens import Space
from ui.widgets.buttons import IconButton
from ui.widgets.pills import FilterPills

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from defender_app.vault.listing import IncidentRow

ALL: Final = "all"
_PILLS: Final = ("draft", "ready", "sent")
_MORE: Final = ("answered", "closed", "withdrawn")
_URGENT: Final = ("critical", "high", "normal", "low")


class Filters(QWidget):
    """Pills for the states that come first, a menu for everything else a list is narrowed by.

    ``changed`` says that other rows of those at hand are wanted, ``asked`` that other rows are.
    """

    changed = Signal()
    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.pills = FilterPills(
            (
                (ALL, self.tr("All")),
                ("draft", self.tr("Drafts")),
                ("ready", self.tr("Ready")),
                ("sent", self.tr("Sent")),
            ),
            name=self.tr("Which records"),
        )
        self.pills.choose([ALL])
        self.button = IconButton("filter", self.tr("More filters"), size=32)
        self.menu: QMenu | None = None
        self._statuses: dict[str, QAction] = {}
        self._urgencies: dict[str, QAction] = {}
        self._evidence: dict[bool, QAction] = {}
        self.sought = Sought()
        self.sought.changed.connect(self._sought_changed)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(self.pills, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.sought)
        self.pills.changed.connect(self._pill_chosen)
        self.button.clicked.connect(self.open_menu)

    @property
    def narrowing(self) -> Narrowing:
        """What is chosen."""
        urgencies = _checked(self._urgencies)
        statuses = _checked(self._statuses)
        if not statuses:
            statuses = tuple(one for one in self.pills.chosen if one != ALL)
        return Narrowing(statuses=statuses, urgencies=urgencies)

    def choose(self, status: str) -> None:
        """Show the records of one state, as its pill does."""
        self.pills.choose([status])
        self._pill_chosen()

    def clear(self) -> None:
        """Show all records again."""
        for action in (*self._statuses.values(), *self._urgencies.values()):
            action.setChecked(False)
        self.pills.choose([ALL])
        was_sought = self.sought.query.narrows
        self.sought.clear()
        self._show_active()
        (self.asked if was_sought else self.changed).emit()

    def show_counts(self, rows: Sequence[IncidentRow]) -> None:
        """Show how many there are of each."""
        counts = tally(rows)
        number = self.locale().toString
        shown = {one: number(counts.get(one, 0)) for one in _PILLS}
        self.pills.set_counts({ALL: number(len(rows)), **shown})

    def _made_menu(self) -> QMenu:
        menu = QMenu(self)
        self._statuses = self._group(
            menu, self.tr("Status"), {one: field_words.status_label(one) for one in _MORE}
        )
        self._urgencies = self._group(
            menu, self.tr("Urgency"), {one: field_words.urgency_label(one) for one in _URGENT}
        )
        self._add_sought(menu)
        menu.addSeparator()
        menu.addAction(self.tr("Show all records")).triggered.connect(self.clear)
        return menu

    def _add_sought(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Only records")).setEnabled(False)
        for name, words, title in (
            (sought.TYPES, self.tr("With an act of a kind…"), self.tr("What happened?")),
            (sought.COUNTRIES, self.tr("From a country…"), self.tr("Which country?")),
            (sought.MECHANISMS, self.tr("About a UN mechanism…"), self.tr("Which mechanism?")),
            (sought.PEOPLE, self.tr("With a person…"), self.tr("Who?")),
        ):
            action = menu.addAction(words)
            action.setEnabled(bool(self.sought.entries(name)))
            action.triggered.connect(
                lambda _=False, name=name, title=title: self.sought.ask_list(
                    name, title, self.button
                )
            )
        ask = menu.addAction(self.tr("From a certain time…"))
        ask.triggered.connect(lambda: self.sought.ask_date(self.button))
        for wanted, words in ((True, sought.with_evidence()), (False, sought.without_evidence())):
            action = self._evidence[wanted] = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(self.sought.query.has_evidence is wanted)
            action.triggered.connect(
                lambda chosen, wanted=wanted: self.sought.set_evidence(wanted if chosen else None)
            )

    def _group(self, menu: QMenu, heading: str, choices: dict[str, str]) -> dict[str, QAction]:
        # A section's own heading is not shown by every style.
        menu.addAction(heading).setEnabled(False)
        actions = {}
        for ident, words in choices.items():
            action = actions[ident] = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(self._menu_chosen)
        return actions

    def open_menu(self) -> QMenu:
        """Open the menu under its button."""
        before, checked = self.menu, (_checked(self._statuses), _checked(self._urgencies))
        # What can be chosen depends on the records, which change.
        self.menu = self._made_menu()
        for ident in checked[0]:
            self._statuses[ident].setChecked(True)
        for ident in checked[1]:
            self._urgencies[ident].setChecked(True)
        if before is not None:
            before.deleteLater()
        corner = self.button.rect().bottomLeft()
        self.menu.popup(self.button.mapToGlobal(corner))
        return self.menu

    def _pill_chosen(self) -> None:
        for action in self._statuses.values():
            action.setChecked(False)
        self._tell()

    def _menu_chosen(self) -> None:
        if _checked(self._statuses):
            self.pills.choose([])
        elif not self.pills.chosen:
            self.pills.choose([ALL])
        self._tell()

    def _tell(self) -> None:
        self._show_active()
        self.changed.emit()

    def _show_active(self) -> None:
        chosen = _checked(self._statuses) or _checked(self._urgencies)
        active = bool(chosen) or self.sought.query.narrows
        self.button.set_colour("accent" if active else "ink2")

    def _sought_changed(self) -> None:
        self._show_active()
        self.asked.emit()


def _checked(actions: dict[str, QAction]) -> tuple[str, ...]:
    return tuple(ident for ident, action in actions.items() if action.isChecked())
