"""Asking when and how the sender of a case was told of something in the register."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from defender_app.focal.look_alikes import has_shape
from ui.desk import words as desk_words
from ui.desk.why import WhyQuestion
from ui.i18n import dates
from ui.widgets.buttons import link
from ui.widgets.fields import Labelled, LineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_DAY = 10


class TellQuestion(WhyQuestion):
    """A day, and how. ``told`` brings both; a reason is not asked for."""

    told = Signal(str, str)

    def __init__(self, parent: QWidget, title: str, number: int) -> None:
        """Prepare the question.

        Args:
            parent: over which it stands.
            title: of the item, in its own direction.
            number: of the case.
        """
        super().__init__(parent, "", "", "", needed=False)
        question = self.tr("Was the sender told?")
        self.question.setText(question)
        self.setAccessibleName(question)
        self.reason.setText(
            self.tr(
                "{case}: {item}. An answer of the kind “Word on the status” counts as told."
            ).format(case=desk_words.numbered(number), item=title)
        )
        self.yes.setText(self.tr("They were told"))
        self.field.hide()
        self.day = LineEdit(dates.shown("2026-04-12"))
        self.day.setText(dates.shown(datetime.now(tz=UTC).date().isoformat()))
        self.how = LineEdit(self.tr("by phone"))
        for one in (self.day, self.how):
            one.textChanged.connect(self._fill)
        self.answer = link(self.tr("Make an answer file instead…"), "reply")
        self.ask(self.answer)
        self.ask(Labelled(self.tr("How"), self.how))
        self.ask(Labelled(self.tr("When"), self.day))
        self.decided.connect(lambda _: self.told.emit(self._read(), self.how.text()))
        self._fill()

    def _read(self) -> str:
        return dates.read(self.day.text()) or ""

    def _fill(self) -> None:
        self.set_fits(fits=len(self._read()) == _DAY and has_shape(self.how.text()))
