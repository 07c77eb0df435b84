"""The dialog that exports cases: for what, in which form, what is in it, and where it goes."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QCoreApplication, Signal

from defender_app.focal.actions import Action
from defender_app.focal.exports import plan as planning
from defender_app.focal.exports import write as writing
from defender_app.focal.exports.wishes import ExportWish, Form
from defender_app.focal.work_kept import LONGEST_WHY
from ui.desk.exports import words
from ui.desk.exports.plan_view import PlanView
from ui.messages import isolated, message
from ui.widgets.buttons import filled, outlined
from ui.widgets.check import Check
from ui.widgets.fields import Choice, Labelled, LineEdit
from ui.widgets.labels import mark_said, text
from ui.widgets.page_dialog import PageDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QVBoxLayout, QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.exports.plan import Plan
    from defender_app.focal.exports.write import Written
    from ui.jobs import Job, Progress
    from ui.workplace import Workplace

_WIDTH: Final = 520
_HIGHEST: Final = 680
_MOST_LETTERS: Final = 12
_YEARS: Final = range(1900, 2201)
_BY_YEAR: Final = frozenset({Action.SG_NAMED, Action.SG_UNNAMED})


def title() -> str:
    """What it is called."""
    return QCoreApplication.translate("Exports", "Export…")


def act(
    place: Workplace, parent: QWidget, case_ids: tuple[str, ...], done: Callable[[], None]
) -> None:
    """Ask what is to be exported, of one case or of several."""
    dialog = ExportDialog(place, parent, case_ids)
    dialog.written.connect(done)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class ExportDialog(PageDialog):
    """Asks, shows what would be in it, and writes it. ``written`` once it lies outside."""

    written = Signal()

    def __init__(
        self,
        place: Workplace,
        parent: QWidget,
        case_ids: tuple[str, ...],
        form: Form = "xlsx",
    ) -> None:
        super().__init__(
            parent,
            self.tr("Export %n case(s)?", "", len(case_ids)),
            self.tr(
                "The file lies outside the vault, open to whoever finds it. That is noted in the"
                " history and the custody of every case."
            ),
            wide=_WIDTH,
        )
        self._place, self._case_ids = place, case_ids
        self._plan: Plan | None = None
        self._looking: Job | None = None
        self._fields(self.page.body, form)
        self.page.body.addStretch(1)
        self._buttons()
        self.fit(_HIGHEST)
        self.look()

    def _fields(self, body: QVBoxLayout, form: Form) -> None:
        self.action = Choice(words.actions(), name=self.tr("What it is for"))
        self.action.choose(Action.CONFIDE.value)
        self.form = Choice(words.forms(), name=self.tr("What the file is"))
        self.form.choose(form)
        self.recipient = LineEdit()
        self._recipient = Labelled(
            self.tr("Which organisation"), self.recipient, self.tr("as those who agreed called it")
        )
        self.year = LineEdit()
        self._year = Labelled(self.tr("Year of the report"), self.year, self.tr("empty: this year"))
        self.files = Check(self.tr("With the files, where everybody on them may be named"))
        self.strictest = Check(
            self.tr("Also cases about health, sexual violence, children or people who are held")
        )
        self.view = PlanView()
        self.why = LineEdit()
        self.why.setMaxLength(LONGEST_WHY)
        self._why = Labelled(self.tr("Why names leave"), self.why, self.tr("kept with the case"))
        self.problem = text("", "sentence", wrap=True)
        self.problem.set_colour("danger")
        mark_said(self.problem)
        self.problem.hide()
        for one in (
            Labelled(self.tr("What it is for"), self.action),
            self._recipient,
            self._year,
            Labelled(self.tr("What the file is"), self.form),
            self.files,
            self.strictest,
            self._why,
            self.problem,
            self.view,
        ):
            body.addWidget(one)
        self._connect()

    def _connect(self) -> None:
        for choice in (self.action, self.form):
            choice.changed.connect(self.look)
        for check in (self.files, self.strictest):
            check.toggled.connect(self.look)
        for field in (self.recipient, self.year):
            field.editingFinished.connect(self.look)
        self.view.decided.connect(self.look)
        self.why.textChanged.connect(self._refresh)

    def _buttons(self) -> None:
        self.go = filled(self.tr("Export…"))
        self.go.clicked.connect(self._choose)
        self.leave = outlined(self.tr("Leave it here"))
        self.leave.clicked.connect(self.reject)
        self.put_below(self.leave, self.go)

    def _wish(self) -> ExportWish:
        year = self.year.text().strip()
        return ExportWish(
            form=cast("Form", self.form.chosen),
            case_ids=self._case_ids,
            action=Action(self.action.chosen),
            with_files=self.files.isChecked(),
            without=self.view.without,
            met=self.view.met,
            year=int(year) if year.isdecimal() and int(year) in _YEARS else 0,
            recipient=self.recipient.text().strip(),
            strictest=self.strictest.isChecked(),
            reason=self.why.text().strip(),
        )

    def look(self) -> None:
        """Work out anew what would be in it."""
        self._plan = None
        self.problem.hide()
        wish = self._wish()
        self._recipient.setVisible(wish.action is Action.OTHER_NGO)
        self._year.setVisible(wish.action in _BY_YEAR)
        self.files.setVisible(wish.form != "original")
        self.view.show_waiting()
        self._refresh()
        if self._looking is not None:
            self._looking.cancel()
        drawer = self._place.drawer
        job = self._place.jobs.long(
            self.tr("Looking at the consent of everybody"),
            lambda progress: planning.plan(drawer, wish, progress),
            lambda made: self._show(made) if self._looking is job else None,
            owner=self,
            failed=lambda error: self._not_planned(error) if self._looking is job else None,
        )
        self._looking = job

    def _show(self, made: Plan) -> None:
        self._looking, self._plan = None, made
        self.view.show_plan(made)
        strict = any(planning.NOT_CONFIRMED in one.why for one in made.left_out)
        self.strictest.setVisible(strict or self.strictest.isChecked())
        self._refresh()

    def _not_planned(self, error: AppError | CryptoError) -> None:
        self._looking = None
        why = message(error)
        self.view.show_words(f"{why.what} {why.next}")

    def _refresh(self) -> None:
        needs = self._plan is not None and self._plan.needs_reason
        self._why.setVisible(needs)
        ready = self._plan is not None and bool(self._plan.case_ids)
        self.go.setEnabled(ready and (not needs or bool(self.why.text().strip())))

    def _choose(self) -> None:
        if self._plan is None:
            return
        name = f"{'TRAINING-' if self._place.training else ''}cases.{self._wish().ending}"
        self._place.notify.save_place(
            self.tr("Where shall the file be put?"), name, partial(self._write, self._plan)
        )

    def _write(self, made: Plan, target: Path) -> None:
        from ui.paper import report  # noqa: PLC0415 - needed by few
        from ui.paper.sheets import training_mark  # noqa: PLC0415 - needed by few

        drawer, training = self._place.drawer, self._place.training
        made = replace(made, wish=replace(made.wish, reason=self.why.text().strip()))
        missing: list[str] = []

        def printed(page: bytes) -> bytes:
            # Letters without a font are told of once it is written.
            pdf = report.pdf(page, mark=training_mark() if training else "")
            missing.append(pdf.missing)
            return pdf.data

        def work(progress: Progress) -> Written:
            return writing.write(drawer, made, target, progress, overwrite=True, printer=printed)

        self.go.setEnabled(False)
        self._place.jobs.long(
            self.tr("Writing the file"),
            work,
            lambda found: self._done(found, "".join(missing)),
            owner=self,
            failed=self._not_written,
            cancelled=self._refresh,
        )

    def _done(self, found: Written, missing: str) -> None:
        told = self.tr("{file} lies outside the vault now, open to everybody.")
        said = [told.format(file=isolated(found.path.name))]
        if not found.remembered:
            said.append(self.tr("The drawer was full: it could not be noted."))
        if missing:
            boxes = self.tr(
                "This computer has no font for some of its letters, and boxes stand for them:"
                " {letters}"
            )
            some = " ".join(dict.fromkeys(missing))[:_MOST_LETTERS]
            said.append(boxes.format(letters=isolated(some)))
        self._place.notify.said(" ".join(said))
        self.written.emit()
        self.accept()

    def _not_written(self, error: AppError | CryptoError) -> None:
        why = message(error)
        self.problem.setText(" ".join(filter(None, (why.what, why.lost, why.next))))
        self.problem.show()
        self._refresh()
