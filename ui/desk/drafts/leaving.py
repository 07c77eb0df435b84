"""A draft on its way out of the window: a form, a warning, a place; then it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from defender_app.errors import InputError
from defender_app.focal.drafts import make, out, store
from ui.desk.drafts import words
from ui.messages import isolated
from ui.theme import theme
from ui.theme.tokens import Space
from ui.widgets.buttons import filled, outlined
from ui.widgets.dialogs import Dialog
from ui.widgets.labels import text
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from pathlib import Path

    from defender_app.focal.drafts.store import Draft
    from ui.jobs import Progress
    from ui.workplace import Workplace

FORMS: Final = ("docx", "odt", "pdf", "txt")
_NAME: Final = "draft"
_WIDTH: Final = 460


class _Form(Dialog):
    """In which form, with what is said before."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget, count: int, *, training: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(parent.window().windowTitle())
        self.setFixedWidth(theme.scaled(_WIDTH))
        question = self.tr("Save this text as a file?")
        self.setAccessibleName(question)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(text(question, "record", wrap=True))
        reason = self.tr(
            "It is about %n case(s). It leaves the vault in the clear, open to whoever finds the"
            " file, and this is noted in the custody.",
            "",
            count,
        )
        if training:
            reason += " " + self.tr("Every page says TRAINING.")
        column.addWidget(text(reason, "body", wrap=True))
        self.form = Pills(tuple((one, words.form(one)) for one in FORMS), name=self.tr("Form"))
        self.form.choose((FORMS[0],))
        column.addWidget(self.form)
        self.go = filled(self.tr("Choose a place…"))
        self.go.clicked.connect(self._finish)
        self.leave = outlined(self.tr("Leave it here"))
        self.leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.go)
        column.addLayout(row)
        self.leave.setFocus()

    def _finish(self) -> None:
        self.wanted.emit(next(iter(self.form.chosen), FORMS[0]))
        self.accept()


class Leaving(QObject):
    """Writes a draft as a file after a question.

    Args:
        place: the jobs and the ways.
        parent: the editor.
    """

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place, self._parent = place, parent
        self.dialog: _Form | None = None

    def ask(self, draft: Draft, *, stops: bool) -> None:
        """Ask, unless something stands against it."""
        if stops:
            self._place.notify.problem(InputError("draft-not-ready"))
            return
        dialog = _Form(self._parent, len(draft.case_ids), training=self._place.training)
        dialog.wanted.connect(lambda form: self._tier(draft, form))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _tier(self, draft: Draft, form: str) -> None:
        """What is of the strictest tier asks for a yes of its own."""
        drawer = self._place.drawer

        def told(strictest: object) -> None:
            if not strictest:
                self._choose(draft, form, sure=False)
                return
            self._place.notify.ask(
                self.tr("Does this really leave?"),
                self.tr(
                    "A case in it speaks of health, a child, sexual violence or somebody who is"
                    " detained. Read the text once more: what is not needed is better left out."
                ),
                self.tr("It leaves"),
                self.tr("It stays here"),
                danger=True,
                then=lambda: self._choose(draft, form, sure=True),
            )

        self._place.jobs.do(lambda: make.strictest(drawer, draft), told, owner=self)

    def _choose(self, draft: Draft, form: str, *, sure: bool) -> None:
        self._place.notify.save_place(
            self.tr("Where shall the file be put?"),
            f"{_NAME}.{form}",
            lambda target: self._write(draft.draft_id, target, form, sure=sure),
        )

    def _write(self, draft_id: str, target: Path, form: str, *, sure: bool) -> None:
        from ui.paper import report  # noqa: PLC0415 - needed by few
        from ui.paper.sheets import training_mark  # noqa: PLC0415 - needed by few

        drawer, training = self._place.drawer, self._place.training

        def work(_progress: Progress) -> str:
            if form != "pdf":
                known = next(one for one in out.FORMS if one == form)
                out.write(drawer, draft_id, target, known, sure=sure)
                return ""
            drawer.assure()
            draft = store.get(drawer, draft_id)
            out.ready(drawer, draft, sure=sure)
            page = out.page(draft, training=training)
            printed = report.pdf(page, mark=training_mark() if training else "")
            out.write_body(drawer, draft, printed.data, target, form)
            return printed.missing

        self._place.jobs.long(
            self.tr("Writing the file"),
            work,
            lambda missing: self._said(target, missing),
            owner=self,
        )

    def _said(self, target: Path, missing: str) -> None:
        said = self.tr("{file} lies outside the vault now, open to everybody.")
        told = said.format(file=isolated(target.name))
        if missing:
            boxes = self.tr("This computer has no font for some of its letters.")
            told = f"{told} {boxes}"
        self._place.notify.said(told)
