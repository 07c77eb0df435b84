"""One answer from another place than the page of its case: the same dialog, the same file."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from defender_app.focal import cases, own_notes, permission, reply, templates
from ui import unsaved
from ui.desk.answer_dialog import AnswerDialog
from ui.messages import message

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.cases import Case
    from defender_app.focal.reply import Answer, SealedReply
    from defender_app.focal.templates import Offers
    from defender_app.report.documents import ReplyKind, Report
    from ui.workplace import Workplace


def ask(
    place: Workplace, parent: QWidget, case_id: str, text: str, done: Callable[[], None]
) -> OneAnswer:
    """Ask the sender of a case for information, with words to begin with.

    Args:
        place: the drawer and the jobs.
        parent: over which the dialog stands.
        case_id: which case.
        text: in the language of the sender; it can be changed before it is sealed.
        done: called once the answer is sealed.
    """
    return OneAnswer(place, parent, case_id, "needs-information", text, done)


_Read = tuple["Case", "Report", dict[str, str], "Offers"]


class OneAnswer(QObject):
    """Reads the case, asks, and seals.

    Attributes:
        dialog: the one that is open; None before and after.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - a place, a case and an answer
        self,
        place: Workplace,
        parent: QWidget,
        case_id: str,
        kind: ReplyKind,
        text: str,
        done: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._place, self._parent, self._case_id = place, parent, case_id
        self._kind, self._text, self._done = kind, text, done
        self._kept: dict[str, str] = {}
        self.dialog: AnswerDialog | None = None
        drawer = place.drawer

        def read() -> _Read:
            case = cases.get(drawer, case_id)
            report = cases.report(drawer, case)
            kept = own_notes.unfinished_answers(drawer, case.case_id)
            return case, report, kept, templates.offers(drawer, case, report, kind)

        place.jobs.do(read, self._open, owner=self, failed=place.notify.problem)

    def _open(self, found: _Read) -> None:
        case, report, self._kept, offers = found
        beyond = permission.beyond_the_desk(report.incidents)
        texts = {f"{self._kind}.message": self._text} if self._text else self._kept
        dialog = AnswerDialog(self._parent, case, self._kind, beyond=beyond, kept=texts)
        dialog.typed.connect(self._keep)
        dialog.rejected.connect(self._put_aside)
        dialog.ready.connect(self._choose_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._gone)
        dialog.offer(offers)
        self.dialog = dialog
        dialog.open()

    def _gone(self) -> None:
        self.dialog = None

    def _keep(self) -> None:
        if self.dialog is not None:
            self._write(self.dialog.texts())

    def _put_aside(self) -> None:
        if self.dialog is not None and self.dialog.message.toPlainText() != self._text:
            self._keep()
            self._place.notify.said(self.tr("What you wrote is kept with this case."))

    def _write(self, texts: dict[str, str]) -> None:
        """What was typed stays in the drawer until it is sealed."""
        others = {
            key: text for key, text in self._kept.items() if not key.startswith(f"{self._kind}.")
        }
        answers = {**others, **texts}
        if answers == self._kept:
            return
        self._kept = answers
        drawer, case_id = self._place.drawer, self._case_id

        def write() -> datetime:
            own_notes.keep_answers(drawer, case_id, answers)
            return drawer.now()

        unsaved.save(self._place, f"answers:{case_id}", answers, write)

    def _choose_folder(self, answer: Answer) -> None:
        self._place.notify.choose_folder(
            self.tr("Where shall the answer file be put?"), partial(self._seal, answer)
        )

    def _seal(self, answer: Answer, folder: Path) -> None:
        drawer, case_id = self._place.drawer, self._case_id
        self._place.jobs.do(
            lambda: reply.create(drawer, case_id, answer, folder),
            self._sealed,
            owner=self,
            failed=self._not_sealed,
        )

    def _sealed(self, made: SealedReply) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self._write({})
        said = self.tr("Answer {number} lies in {file}. Only the sender can open it.")
        self._place.notify.said(said.format(number=made.number, file=made.path.name))
        self._done()

    def _not_sealed(self, error: AppError | CryptoError) -> None:
        found = message(error)
        if self.dialog is not None:
            self.dialog.say(" ".join(filter(None, (found.what, found.lost, found.next))))
        else:
            self._place.notify.problem(error)
