"""Writes counts as a file; small numbers only with a reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, cast

from defender_app.focal import statistics
from defender_app.focal.exports import tables
from defender_app.focal.work_kept import LONGEST_WHY
from ui.desk.numbers import words
from ui.messages import isolated, message
from ui.widgets.check import Check
from ui.widgets.dialogs import Question
from ui.widgets.fields import Labelled, LineEdit
from ui.widgets.labels import mark_said, text
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.counting import Counted
    from defender_app.focal.exports.write import Written
    from defender_app.focal.statistics import By
    from ui.workplace import Workplace

_FORMS: Final = (("xlsx", "XLSX"), ("csv", "CSV"), ("json", "JSON"))


class NumbersDialog(Question):
    """Asks for the form, which tables, and whether small numbers are shown."""

    def __init__(
        self,
        place: Workplace,
        parent: QWidget,
        counted: Counted,
        ways: tuple[By, ...],
        below: int,
    ) -> None:
        super().__init__(parent, "", "", "", "")
        self._place, self._counted, self._below = place, counted, below
        self.question.setText(self.tr("Export these numbers?"))
        self.reason.setText(
            self.tr("The file lies outside the vault, open to whoever finds it. It names nobody.")
        )
        self.yes.setText(self.tr("Export…"))
        self.no.setText(self.tr("Leave them here"))
        self.setAccessibleName(self.question.text())
        self.setAccessibleDescription(self.reason.text())
        self._ways = ways
        self._fields()
        self.small.toggled.connect(self._refresh)
        self.why.textChanged.connect(self._refresh)
        self.yes.clicked.disconnect()
        self.yes.clicked.connect(self._choose)
        self._refresh()

    def _fields(self) -> None:
        self.form = Pills(_FORMS, name=self.tr("What the file is"))
        self.form.choose(("xlsx",))
        self.all = Check(self.tr("All tables, not only this one"))
        self.small = Check(
            self.tr("Show numbers under {number} as they are").format(
                number=words.number(self._below)
            )
        )
        self.why = LineEdit()
        self.why.setMaxLength(LONGEST_WHY)
        self._why = Labelled(self.tr("Why they are shown"), self.why, self.tr("stands in the file"))
        self.problem = text("", "sentence", wrap=True)
        self.problem.set_colour("danger")
        mark_said(self.problem)
        self.problem.hide()
        for one in (self.problem, self._why, self.small, self.all, self.form):
            self.insert(one)

    def _refresh(self) -> None:
        small = self.small.isChecked()
        self._why.setVisible(small)
        self.yes.setEnabled(not small or bool(self.why.text().strip()))
        self.adjustSize()

    def _choose(self) -> None:
        (form,) = self.form.chosen
        prefix = "TRAINING-" if self._place.training else ""
        self._place.notify.save_place(
            self.tr("Where shall the file be put?"),
            f"{prefix}numbers.{form}",
            partial(self._write, cast("tables.Form", form)),
        )

    def _write(self, form: tables.Form, target: Path) -> None:
        drawer, counted = self._place.drawer, self._counted
        ways = statistics.WAYS if self.all.isChecked() else self._ways
        below = 0 if self.small.isChecked() else self._below
        why = self.why.text().strip()

        def work() -> Written:
            made = statistics.tables(counted, ways, suppress=below)
            return tables.write(drawer, made, form, target, below=below, small=why, overwrite=True)

        self._place.jobs.do(work, self._done, owner=self, failed=self._failed)

    def _done(self, found: Written) -> None:
        said = self.tr("{file} lies outside the vault now, open to everybody.")
        self._place.notify.said(said.format(file=isolated(found.path.name)))
        self.accept()

    def _failed(self, error: AppError | CryptoError) -> None:
        why = message(error)
        self.problem.setText(" ".join(filter(None, (why.what, why.lost, why.next))))
        self.problem.show()
