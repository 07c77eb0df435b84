"""Asking who found out from whom a notice is, and how; nothing is decided without both."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from defender_app.focal import corrected, key_lost
from ui.desk.why import Asking, StayingQuestion
from ui.widgets.buttons import outlined
from ui.widgets.fields import Labelled, LineEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from defender_app.focal.cases import Case, TakenNotice
    from ui.workplace import Workplace


class DecideQuestion(StayingQuestion):
    """Who asked the sender, and how. ``decided`` brings both."""

    decided = Signal(str, str)

    def __init__(self, parent: QWidget, *, accept: bool) -> None:
        super().__init__(parent, "", "", "")
        self._say(accept=accept)
        self.no.setText(self.tr("Not yet"))
        self.setAccessibleName(self.question.text())
        self.setAccessibleDescription(self.reason.text())
        self.who, self.how = LineEdit(), LineEdit()
        self.insert(
            Labelled(
                self.tr("How you asked them"),
                self.how,
                self.tr("for example: called the number that we had before"),
            )
        )
        self.insert(Labelled(self.tr("Who asked"), self.who, self.tr("kept with this case")))
        for field in (self.who, self.how):
            field.setMaxLength(key_lost.LONGEST_LINE)
            field.textChanged.connect(self._refresh)
        self.yes.clicked.connect(lambda: self.decided.emit(self.who.text(), self.how.text()))
        self._refresh()

    def _say(self, *, accept: bool) -> None:
        if accept:
            self.question.setText(self.tr("Seal answers to the new key?"))
            self.reason.setText(
                self.tr(
                    "Do this only after you have spoken with the sender in another way. If the "
                    "notice is not theirs, somebody else reads your answers from now on."
                )
            )
            self.yes.setText(self.tr("Accept the new key"))
        else:
            self.question.setText(self.tr("Is this notice not from the sender?"))
            self.reason.setText(
                self.tr(
                    "Then it stops nothing any more, and answers go to the key they went to "
                    "before. Ask the sender first, in another way."
                )
            )
            self.yes.setText(self.tr("It is not from them"))

    def _refresh(self) -> None:
        self.yes.setEnabled(bool(self.who.text().strip() and self.how.text().strip()))


class CorrectionQuestion(DecideQuestion):
    """The same about a correction that no key proves. ``refused`` brings both for a no."""

    refused = Signal(str, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, accept=True)
        self.question.setText(self.tr("Is this correction from the sender?"))
        self.reason.setText(
            self.tr(
                "Another key signed it. Ask the sender first, in another way. If it is from them, "
                "it can be answered and acted on, by the consents in it; if not, it stays here, "
                "marked so."
            )
        )
        self.yes.setText(self.tr("It is from them"))
        self.refuse = outlined(self.tr("It is not from them"))
        self.insert(self.refuse)
        self.refuse.clicked.connect(lambda: self.refused.emit(self.who.text(), self.how.text()))
        self._refresh()

    def _refresh(self) -> None:
        super()._refresh()
        if hasattr(self, "refuse"):
            self.refuse.setEnabled(self.yes.isEnabled())


class Deciding(Asking[DecideQuestion]):
    """Opens the question and keeps what was found out; ``done`` when it was.

    Args:
        place: the drawer and the jobs.
        view: over which the dialog stands.
        case_id: which case.
    """

    def __init__(self, place: Workplace, view: QWidget, case_id: str) -> None:
        super().__init__(place, view)
        self._case_id = case_id

    def ask(self, taken: TakenNotice, *, accept: bool) -> None:
        """Ask who and how about a notice."""
        drawer, case_id, sha256 = self._place.drawer, self._case_id, taken.sha256

        def keep(who: str, how: str) -> Case:
            if accept:
                return key_lost.accept(drawer, case_id, sha256, who=who, how=how)
            return key_lost.refuse(drawer, case_id, [sha256], who=who, how=how)

        dialog = DecideQuestion(self._view, accept=accept)
        dialog.decided.connect(lambda who, how: self._keep(lambda: keep(who, how)))
        self._open(dialog)

    def ask_correction(self) -> None:
        """Ask who found out from whom a correction is, and how."""
        drawer, case_id = self._place.drawer, self._case_id

        def keep(who: str, how: str, *, accepted: bool) -> None:
            settle = partial(corrected.decide, drawer, case_id, accepted=accepted)
            self._keep(lambda: settle(who=who, how=how))

        dialog = CorrectionQuestion(self._view)
        dialog.decided.connect(partial(keep, accepted=True))
        dialog.refused.connect(partial(keep, accepted=False))
        self._open(dialog)
