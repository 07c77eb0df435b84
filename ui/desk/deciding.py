"""Asking who found out from whom a notice is, and how; nothing is decided without both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal

from defender_app.focal import key_lost
from ui.messages import message
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.dialogs import Question
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.labels import mark_said, text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.cases import Case, TakenNotice
    from ui.workplace import Workplace

_WIDE: Final = 520
_OUT: Final = 16


class DecideQuestion(Question):
    """Who asked the sender, and how. ``decided`` brings both; the dialog stays until it is kept."""

    decided = Signal(str, str)

    def __init__(self, parent: QWidget, *, accept: bool) -> None:
        super().__init__(parent, "", "", "", "")
        self.setFixedWidth(min(theme.scaled(_WIDE), parent.window().width() - _OUT))
        self.column.setSpacing(Space.S)
        self._say(accept=accept)
        self.no.setText(self.tr("Not yet"))
        self.setAccessibleName(self.question.text())
        self.setAccessibleDescription(self.reason.text())
        self.who, self.how = LineEdit(), LineEdit()
        self.problem = text("", "sentence", wrap=True)
        self.problem.set_colour("danger")
        mark_said(self.problem)
        self.problem.hide()
        self.insert(self.problem)
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
        self.yes.clicked.disconnect()
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

    def show_problem(self, error: AppError | CryptoError) -> None:
        """It was not kept; what was typed stays."""
        why = message(error)
        self.problem.setText(" ".join(part for part in (why.what, why.next) if part))
        self.problem.show()


class Deciding(QObject):
    """Opens the question and keeps what was found out; ``done`` when it was.

    Args:
        place: the drawer and the jobs.
        view: over which the dialog stands.
        case_id: which case.
    """

    done = Signal()

    def __init__(self, place: Workplace, view: QWidget, case_id: str) -> None:
        super().__init__(view)
        self._place, self._view, self._case_id = place, view, case_id
        self.dialog: DecideQuestion | None = None

    def ask(self, taken: TakenNotice, *, accept: bool) -> None:
        """Ask who and how about a notice."""
        dialog = self.dialog = DecideQuestion(self._view, accept=accept)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.decided.connect(lambda who, how: self._keep(taken.sha256, who, how, accept=accept))
        dialog.finished.connect(self._gone)
        dialog.open()

    def _gone(self) -> None:
        self.dialog = None

    def _keep(self, sha256: str, who: str, how: str, *, accept: bool) -> None:
        drawer, case_id = self._place.drawer, self._case_id

        def work() -> Case:
            if accept:
                return key_lost.accept(drawer, case_id, sha256, who=who, how=how)
            return key_lost.refuse(drawer, case_id, [sha256], who=who, how=how)

        self._place.jobs.do(work, self._kept, owner=self, failed=self._failed)

    def _kept(self, _case: Case) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.done.emit()

    def _failed(self, error: AppError | CryptoError) -> None:
        if self.dialog is None:
            self._place.notify.problem(error)
        else:
            self.dialog.show_problem(error)
