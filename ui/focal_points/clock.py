"""Whether a card still holds, asked where the clock of this computer cannot tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app import build_date
from ui.focal_points import known as knowing
from ui.i18n import dates
from ui.messages import problem_words
from ui.theme.tokens import Space
from ui.widgets.banners import Banner
from ui.widgets.fields import Labelled, LineEdit

if TYPE_CHECKING:
    from ui.focal_points.known import Known


def banner(known: Known) -> Banner:
    """What the clock says, and what therefore nobody knows."""
    facts = {
        "clock": dates.shown(known.clock),
        "built": dates.shown(build_date.BUILT),
        "until": knowing.day_of(known.untrusted.valid_until),
    }
    title = QCoreApplication.translate("CardState", "The clock of this computer is wrong")
    return Banner("warn", title, problem_words("clock-before-build", facts))


class ClockQuestion(QWidget):
    """Why somebody takes a card as still valid; hidden while the clock can be right."""

    reasoned = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Banner | None = None
        self.reason = LineEdit()
        self.field = Labelled(
            self.tr("How you know that the card still holds"),
            self.reason,
            self.tr("for example: I looked at a calendar; kept with the report"),
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        self._column.addWidget(self.field)
        self.reason.textEdited.connect(lambda words: self.reasoned.emit(words.strip()))
        self.hide()

    def ask(self, known: Known, reason: str, *, chosen: bool) -> None:
        """Ask about this card, if there is anything to ask."""
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.deleteLater()
            self._shown = None
        self.setVisible(bool(known.clock) and known.usable)
        if known.clock and known.usable:
            self._shown = banner(known)
            self._column.insertWidget(0, self._shown)
            self.reason.setText(reason)
            self.field.setEnabled(chosen)
