"""Asking until when a case is kept, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.desk.why import WhyQuestion
from ui.i18n import dates
from ui.widgets.fields import Labelled, LineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_DAY = 10


class KeepQuestion(WhyQuestion):
    """``kept`` brings the day and the reason."""

    kept = Signal(str, str)

    def __init__(self, parent: QWidget, count: int) -> None:
        super().__init__(parent, "", "", "")
        question = self.tr("Keep %n case(s) until another day?", "", count)
        self.question.setText(question)
        self.setAccessibleName(question)
        self.reason.setText(self.tr("On that day it is listed here again."))
        self.yes.setText(self.tr("Keep it"))
        self.day = LineEdit(dates.shown("2027-03-07"))
        self.day.textChanged.connect(self._fill)
        self.ask(Labelled(self.tr("Until"), self.day))
        self.decided.connect(lambda why: self.kept.emit(self._read(), why))
        self._fill()

    def _read(self) -> str:
        return dates.read(self.day.text()) or ""

    def _fill(self) -> None:
        self.set_fits(fits=len(self._read()) == _DAY)
