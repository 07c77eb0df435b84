"""Questions that stay until their answer is kept; most ask why, for the history of the case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from defender_app.focal.look_alikes import has_shape
from ui.messages import message
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.dialogs import Question
from ui.widgets.fields import Labelled, PlainEdit
from ui.widgets.labels import mark_said, text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.workplace import Workplace

_WIDE: Final = 520
_OUT: Final = 16


class StayingQuestion(Question):
    """Its first button closes nothing: the dialog stays until somebody accepts it."""

    def __init__(self, parent: QWidget, question: str, reason: str, yes: str) -> None:
        super().__init__(parent, question, reason, yes, "")
        self.setFixedWidth(min(theme.scaled(_WIDE), parent.window().width() - _OUT))
        self.column.setSpacing(Space.S)
        self.problem = text("", "sentence", wrap=True)
        self.problem.set_colour("danger")
        mark_said(self.problem)
        self.problem.hide()
        self.insert(self.problem)
        self.yes.clicked.disconnect()

    def show_problem(self, error: AppError | CryptoError) -> None:
        """It was not kept; what was typed stays."""
        found = message(error)
        self.problem.setText(" ".join(part for part in (found.what, found.next) if part))
        self.problem.show()


_Asked = TypeVar("_Asked", bound=StayingQuestion)


class Asking(QObject, Generic[_Asked]):
    """Opens a question and keeps its answer. ``done`` when it was kept.

    Attributes:
        dialog: the question, while it is open.

    Args:
        place: the drawer and the jobs.
        view: over which the dialogs stand.
    """

    done = Signal()

    def __init__(self, place: Workplace, view: QWidget) -> None:
        super().__init__(view)
        self._place, self._view = place, view
        self.dialog: _Asked | None = None

    def _open(self, dialog: _Asked) -> None:
        self.dialog = dialog
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._gone)
        dialog.open()

    def _gone(self) -> None:
        self.dialog = None

    def _keep(self, work: Callable[[], object]) -> None:
        self._place.jobs.do(work, self._kept, owner=self, failed=self._failed)

    def _kept(self, _result: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.done.emit()

    def _failed(self, error: AppError | CryptoError) -> None:
        if self.dialog is None:
            self._place.notify.problem(error)
        else:
            self.dialog.show_problem(error)


class WhyQuestion(StayingQuestion):
    """Asks why. ``decided`` brings the words.

    What else is asked is put above the reason with ``ask``.
    """

    decided = Signal(str)

    def __init__(  # noqa: PLR0913 - a question has this many words
        self,
        parent: QWidget,
        question: str,
        reason: str,
        yes: str,
        *,
        needed: bool = True,
        hint: str = "",
    ) -> None:
        """Prepare the question.

        Args:
            parent: over which it stands.
            question: the title.
            reason: what will happen.
            yes: the verb that does it.
            needed: whether nothing happens without a reason.
            hint: how to answer why.
        """
        super().__init__(parent, question, reason, yes)
        self.no.setText(self.tr("Not now"))
        self._needed, self._fits = needed, True
        self.why = PlainEdit(lines=2)
        self.why.textChanged.connect(self._refresh)
        note = self.tr("kept in the history of the case")
        self.field = Labelled(self.tr("Why"), self.why, hint or note)
        self.insert(self.field)
        self.yes.clicked.connect(lambda: self.decided.emit(self.why.toPlainText()))
        self._refresh()

    def ask(self, widget: QWidget) -> None:
        """Put another question above the reason."""
        self.insert(widget)

    def set_fits(self, *, fits: bool) -> None:
        """Say whether the other answers are whole."""
        self._fits = fits
        self._refresh()

    def _refresh(self) -> None:
        told = not self._needed or has_shape(self.why.toPlainText())
        self.yes.setEnabled(told and self._fits)

    def show_problem(self, error: AppError | CryptoError) -> None:
        """The keyboard goes back to the reason."""
        super().show_problem(error)
        self.why.setFocus(Qt.FocusReason.OtherFocusReason)
