"""How one answer came about: who gave it, when, how, through whom, and when to ask again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.model.answers import plain
from defender_app.model.consent import ALLOWING_VALUES, Consent
from defender_app.model.consent_changes import WITHDRAWN, answered
from defender_app.model.consent_rules import is_child
from ui.people.form import PartForm
from ui.theme.tokens import Space
from ui.widgets.buttons import icon_button, outlined
from ui.widgets.labels import text
from ui.widgets.scroll import ScrollPage

if TYPE_CHECKING:
    from defender_app.model.person import Organisation, Person
    from ui.fields.editor import World
    from ui.people.form import Unread

_GONE: Final = ("withdrawn_on", "withdrawn_how", "recipients_told")
_TOLD: Final = (
    "given_by",
    "authority_basis",
    "child_agrees",
    "how",
    "date",
    "asked_by",
    "witness",
    "language",
    "interpreter",
    "review_on",
)


def today() -> str:
    """The day of this machine, as dates are kept."""
    return QDate.currentDate().toString("yyyy-MM-dd")


class Telling(QWidget):
    """A second view of the panel. ``changed`` gives the consent as it should be from now on."""

    changed = Signal(object)
    left = Signal()

    def __init__(self, world: World, unread: Unread | None = None) -> None:
        super().__init__()
        self._consent = Consent(use="store")
        self.back = icon_button("chevron-left", self.tr("Back to the answer"))
        self.back.clicked.connect(self.left)
        self.form = PartForm(Consent, (*_GONE, *_TOLD), world, unread, narrow=True)
        self.form.changed.connect(self._changed)
        self.withdraw = outlined(self.tr("Withdraw this answer"))
        self.withdraw.clicked.connect(self._withdraw)
        heading = QHBoxLayout()
        heading.setContentsMargins(12, 12, 12, 4)
        heading.setSpacing(4)
        heading.addWidget(self.back)
        heading.addWidget(text(self.tr("How it was asked"), "heading"), 1)
        scroll = ScrollPage(sides=20, ends=8, gap=Space.L)
        scroll.body.addWidget(self.form)
        scroll.body.addWidget(self.withdraw)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(heading)
        column.addWidget(scroll, 1)
        self.setFocusProxy(self.back)

    def show_consent(self, consent: Consent, path: str, part: Person | Organisation) -> None:
        """Show how this answer came about; ``path`` is where unread words are kept.

        Args:
            consent: to one use, or what several have in common.
            path: of it in the record.
            part: whose it is.
        """
        same = consent == self._consent
        self._consent = consent
        if not same:
            self.form.show_part(consent, path)
        withdrawn = consent.value == WITHDRAWN
        gone = _GONE if withdrawn else ()
        by_other = plain(consent.given_by) not in {"", "the-person"}
        hidden = set() if by_other else {"authority_basis"}
        if not is_child(part):
            hidden.add("child_agrees")
        told = (one for one in _TOLD if one not in hidden)
        self.form.show_only((*gone, *told))
        self.withdraw.setVisible(consent.value in ALLOWING_VALUES)
        self.form.refresh()

    def _changed(self, name: str, value: object) -> None:
        self._consent = msgspec.structs.replace(self._consent, **{name: value})
        self.changed.emit(self._consent)

    def _withdraw(self) -> None:
        gone = msgspec.structs.replace(answered(self._consent, WITHDRAWN), withdrawn_on=today())
        self.changed.emit(gone)
