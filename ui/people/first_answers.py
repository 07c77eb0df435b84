"""Ways to note the same answer for several uses at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from defender_app.model.consent_changes import NOT_ASKED, of_use, value_of
from ui.i18n import dates
from ui.people.matrix import INSET, uses
from ui.theme.tokens import Space
from ui.widgets.buttons import link
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import text

if TYPE_CHECKING:
    from defender_app.model.consent import Consent

_REMINDERS: Final = (3, 12)
FIRST: Final = ("store", "focal-point")
"""Without these two, a record helps nobody."""


def several(consents: tuple[Consent, ...]) -> tuple[tuple[tuple[str, ...], str], ...]:
    """(uses, words) of each choice of several uses that is offered."""
    open_uses = tuple(use for use in uses() if value_of(of_use(consents, use)) == NOT_ASKED)
    offered = [
        (
            FIRST,
            QCoreApplication.translate("SeveralUses", "Keep it, and send it to the focal point"),
        ),
        (uses(), QCoreApplication.translate("SeveralUses", "All uses at once")),
    ]
    if len(open_uses) > 1 and open_uses != uses():
        offered.insert(
            1, (open_uses, QCoreApplication.translate("SeveralUses", "All that were not asked yet"))
        )
    return tuple(offered)


class AgainMenu(QMenu):
    """Asks once more: one use after the other, several at once, or on a later day.

    ``day_wanted`` gives a day as dates are kept, "" for none.
    """

    all_wanted = Signal()
    uses_wanted = Signal(tuple)
    day_wanted = Signal(str)

    def __init__(self, parent: QWidget, consents: tuple[Consent, ...]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.addAction(self.tr("Go through all uses now"), self.all_wanted.emit)
        for chosen, said in several(consents):
            self.addAction(said, partial(self.uses_wanted.emit, chosen))
        self.addSeparator()
        for months in _REMINDERS:
            day = QDate.currentDate().addMonths(months).toString("yyyy-MM-dd")
            said = self.tr("Ask again by {day}").format(day=dates.shown(day))
            self.addAction(said, partial(self.day_wanted.emit, day))
        self.addAction(self.tr("No day to ask again"), partial(self.day_wanted.emit, ""))


class FirstAnswers(QWidget):
    """Stands above the table while nothing was answered; ``wanted`` gives the uses to ask about."""

    wanted = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        ways = QWidget()
        flow = FlowLayout(ways, gap=Space.L)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 0, INSET, 0)
        column.addWidget(ways)
        flow.addWidget(text(self.tr("Note several answers at once:"), "quiet"))
        for chosen, said in several(()):
            button = link(said)
            button.clicked.connect(lambda _=False, chosen=chosen: self.wanted.emit(chosen))
            flow.addWidget(button)
        self.hide()
