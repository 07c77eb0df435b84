"""Which records the list shows: four pills, and a menu for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from defender_app.record_list import Narrowing, tally
from ui.i18n import field_words
from ui.theme.tokens import Space
from ui.widgets.buttons import IconButton
from ui.widgets.pills import FilterPills

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from defender_app.vault.incidents import IncidentRow

ALL: Final = "all"
_PILLS: Final = ("draft", "ready", "sent")
_MORE: Final = ("answered", "closed", "withdrawn")
_URGENT: Final = ("critical", "high", "normal", "low")


class Filters(QWidget):
    """Pills for the states that come first, a menu for the other states and for urgency."""

    changed = Signal()

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
        self.button = IconButton("filter", self.tr("More filters"), size=28)
        self.menu: QMenu | None = None
        self._statuses: dict[str, QAction] = {}
        self._urgencies: dict[str, QAction] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.pills, 1)
        row.addWidget(self.button)
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

    def clear(self) -> None:
        """Show all records again."""
        for action in (*self._statuses.values(), *self._urgencies.values()):
            action.setChecked(False)
        self.pills.choose([ALL])
        self._tell()

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
        menu.addSeparator()
        menu.addAction(self.tr("Show all records")).triggered.connect(self.clear)
        return menu

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
        if self.menu is None:
            self.menu = self._made_menu()
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
        active = bool(_checked(self._statuses) or _checked(self._urgencies))
        self.button.set_colour("accent" if active else "ink2")
        self.changed.emit()


def _checked(actions: dict[str, QAction]) -> tuple[str, ...]:
    return tuple(ident for ident, action in actions.items() if action.isChecked())
