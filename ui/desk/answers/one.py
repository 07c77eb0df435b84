"""Answering one case, from its page or from one of its tabs: ask, keep what is typed, seal."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from defender_app.errors import InputError
from defender_app.focal import own_notes, permission, register, reply, templates, work
from ui import unsaved
from ui.desk.answer_dialog import AnswerDialog
from ui.messages import message

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.reply import Answer, SealedReply
    from defender_app.focal.templates import Offers
    from defender_app.report.documents import CaseStatus, ReplyKind
    from ui.desk.contents import Contents
    from ui.workplace import Workplace

_STATUS_ONLY = frozenset({"status", "closed"})
"""Kinds that can be noted without an answer: also where nothing may be sealed to the case."""


class Answering(QObject):
    """Asks for an answer to a case; what is typed is in the drawer until it is sealed.

    Signals: ``done``: it was sealed, or a status was noted: the case is another one now.

    Attributes:
        dialog: the one that is open; None before and after.

    Args:
        place: the drawer and the jobs.
        view: over which the dialog stands.
        case_id: which case.
    """

    done = Signal()

    def __init__(self, place: Workplace, view: QWidget, case_id: str) -> None:
        super().__init__(view)
        self._place, self._view, self._case_id = place, view, case_id
        self._kept: dict[str, str] = {}
        self.dialog: AnswerDialog | None = None

    def ask(self, found: Contents, kind: ReplyKind, *, text: str = "", status: str = "") -> None:
        """Ask what is to be answered.

        Args:
            found: the case as it is shown.
            kind: of the answer.
            text: words made for this case, in the language of the sender, to begin with.
            status: proposed for an answer about the status.
        """
        drawer, case, report = self._place.drawer, found.case, found.report
        refused = bool(register.refused(case))
        if refused and kind not in _STATUS_ONLY:
            self._place.notify.problem(InputError("case-unproven"))
            return

        def read() -> tuple[dict[str, str], Offers | None]:
            kept = own_notes.unfinished_answers(drawer, case.case_id)
            try:
                return kept, None if refused else templates.offers(drawer, case, report, kind)
            except InputError:
                # Whose key is gone gets no answer: sealing says so.
                return kept, None

        def show(read_: tuple[dict[str, str], Offers | None]) -> None:
            if self.dialog is not None:
                return
            beyond = None if refused else permission.beyond_the_desk(report.incidents)
            self._kept = self._of(kind, self._unsaved(kind) or read_[0])
            dialog = AnswerDialog(self._view, case, kind, beyond=beyond, kept=self._kept)
            if status:
                dialog.status.choose(status)
            if read_[1] is not None:
                dialog.offer(read_[1])
            if text:
                dialog.begin(text)
            self._open(dialog)

        self._place.jobs.do(read, show, owner=self, failed=self._place.notify.problem)

    def _open(self, dialog: AnswerDialog) -> None:
        dialog.typed.connect(self.flush)
        dialog.accepted.connect(partial(self._keep, dialog.kind, {}))
        dialog.rejected.connect(self._put_aside)
        dialog.ready.connect(self._choose_folder)
        dialog.only_here.connect(self._note_status)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(self._gone)
        self.dialog = dialog
        dialog.open()

    def _gone(self) -> None:
        """The dialog was closed, perhaps while its answer was being sealed."""
        self.dialog = None

    def flush(self) -> None:
        """What was typed in the dialog is in the drawer from now on, until it is sealed."""
        if self.dialog is not None:
            self._keep(self.dialog.kind, self.dialog.texts())

    def _put_aside(self) -> None:
        self.flush()
        if self.dialog is not None and self.dialog.texts():
            self._place.notify.said(self.tr("What you wrote is kept with this case."))

    @staticmethod
    def _of(kind: ReplyKind, texts: dict[str, str]) -> dict[str, str]:
        return {key: text for key, text in texts.items() if key.startswith(f"{kind}.")}

    def _key(self, kind: ReplyKind) -> str:
        return f"answers:{self._case_id}:{kind}"

    def _unsaved(self, kind: ReplyKind) -> dict[str, str] | None:
        kept = self._place.unsaved.text(self._key(kind))
        return kept if isinstance(kept, dict) else None

    def _keep(self, kind: ReplyKind, texts: dict[str, str]) -> None:
        if texts == self._kept:
            return
        self._kept = texts
        drawer, case_id = self._place.drawer, self._case_id

        def write() -> datetime:
            own_notes.keep_answer(drawer, case_id, kind, texts)
            return drawer.now()

        unsaved.save(self._place, self._key(kind), texts, write)

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
        drawer = self._place.drawer
        self._place.jobs.do(drawer.now, self._place.notify.saved, owner=self)
        said = self.tr("Answer {number} lies in {file}. Only the sender can open it.")
        self._place.notify.said(said.format(number=made.number, file=made.path.name))
        self.done.emit()

    def _not_sealed(self, error: AppError | CryptoError) -> None:
        found = message(error)
        if self.dialog is not None:
            self.dialog.say(" ".join(filter(None, (found.what, found.lost, found.next))))
        else:
            self._place.notify.problem(error)

    def _note_status(self, status: CaseStatus) -> None:
        drawer, case_id = self._place.drawer, self._case_id

        def note() -> None:
            work.set_status(drawer, case_id, status)

        self._place.jobs.do(note, lambda _: self.done.emit(), owner=self)
