"""Whether what they have is corrected, or a new report is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app import wire
from ui.i18n import dates
from ui.theme.tokens import Space
from ui.widgets.labels import text
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from defender_app.report.corrections import Suggested
    from ui.send.plan import Plan

_CORRECTION: Final = "correction"
_NEW: Final = "new"


class AsCorrection(QWidget):
    """Two ways to send to whoever has it already; hidden where they have nothing of it."""

    changed = Signal()

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._plan = plan
        self._suggested: dict[str, Suggested] = {}
        self._contact_id = ""
        self.pills = Pills(
            (
                (_CORRECTION, self.tr("As a correction")),
                (_NEW, self.tr("As a new report")),
            ),
            name=self.tr("How it is sent to them"),
            keeps=True,
        )
        self.pills.changed.connect(self._chosen)
        self.words = text("", "sentence", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.pills)
        column.addWidget(self.words)
        self.hide()

    def take(self, suggested: dict[str, Suggested]) -> None:
        """What may be corrected; where a record was changed since, that is the first choice."""
        self._suggested = suggested
        for contact_id, one in suggested.items():
            if contact_id not in self._plan.corrects:
                self._plan.correct(contact_id, one.report_id if one.changed else "")
        for contact_id in set(self._plan.corrects) - set(suggested):
            self._plan.correct(contact_id, "")

    def show_one(self, contact_id: str) -> bool:
        """Show the choice for a focal point; gives whether there is one."""
        self._contact_id = contact_id
        known = self._suggested.get(contact_id)
        self.setVisible(known is not None)
        if known is None:
            return False
        corrects = bool(self._plan.corrects.get(contact_id))
        self.pills.choose((_CORRECTION if corrects else _NEW,))
        self._say()
        return True

    def _say(self) -> None:
        known = self._suggested[self._contact_id]
        day = dates.shown(wire.from_rfc3339(known.sealed_on).date().isoformat())
        if self._plan.corrects.get(self._contact_id):
            words = self.tr(
                "It says that it corrects what they have since {day}. That one cannot be called "
                "back: they see both side by side."
            )
        else:
            words = self.tr("They have had this since {day}. What you send now is one more.")
        self.words.setText(words.format(day=day))

    def _chosen(self) -> None:
        known = self._suggested.get(self._contact_id)
        if known is None:
            return
        as_one = self.pills.chosen == (_CORRECTION,)
        self._plan.correct(self._contact_id, known.report_id if as_one else "")
        self._say()
        self.changed.emit()
