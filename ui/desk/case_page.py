"""What can be done with one case: the view, and the work behind its buttons."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.decoding.room import Bytes
from defender_app.evidence_viewing import Viewing
from defender_app.focal import (
    case_files,
    cases,
    corrected,
    page_text,
)
from defender_app.report.bag import SMALL_ENTRY
from ui.desk import contents, files_view
from ui.desk.answers.one import Answering
from ui.desk.case_view import CaseView
from ui.desk.correction import correction_dialog
from ui.desk.deciding import Deciding
from ui.desk.look_dialog import LookDialog, PlainText
from ui.messages import message
from ui.widgets.empty import Empty

if TYPE_CHECKING:
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.focal.case_files import CaseFile
    from defender_app.focal.cases import Case
    from defender_app.report.documents import ReplyKind
    from defender_app.vault.drawer import Drawer
    from ui.desk.contents import Contents
    from ui.viewing.viewer import Viewer
    from ui.workplace import Workplace

_PAGE = "data/report.html"


class CasePage(QWidget):
    """One case, read again whenever it is shown."""

    def __init__(self, place: Workplace, case_id: str) -> None:
        super().__init__()
        self._place, self._case_id = place, case_id
        self.looking: LookDialog | Viewer | None = None
        self._begin = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.view = CaseView(place)
        self.view.answer.connect(self.answer)
        self.view.change_status.connect(lambda: self.answer("status"))
        self.view.export.connect(self.export)
        self.view.look.connect(self.look)
        self.view.wording.connect(self.wording)
        self.view.opened.connect(place.go.case)
        self.view.changed.connect(self.load)
        self.view.compare.connect(self.compare)
        self.answering = Answering(place, self, case_id)
        self.answering.done.connect(self.load)
        self.deciding = Deciding(place, self, case_id)
        self.deciding.done.connect(self.load)
        self.view.accept.connect(partial(self.deciding.ask, accept=True))
        self.view.refuse.connect(partial(self.deciding.ask, accept=False))
        self.view.decide.connect(self.deciding.ask_correction)
        self.view.hide()
        self._column.addWidget(self.view)
        self._problem: Empty | None = None

    @property
    def _case(self) -> Case | None:
        return self.view.contents.case if self.view.contents is not None else None

    def load(self) -> None:
        """Read the case."""
        drawer, case_id = self._place.drawer, self._case_id
        self._place.jobs.do(
            lambda: contents.read(drawer, case_id), self._show, owner=self, failed=self._failed
        )

    def _show(self, found: Contents) -> None:
        if self._problem is not None:
            self._problem.deleteLater()
            self._problem = None
        self.view.show_case(found)
        self.view.show()
        if self._begin:
            self.begin(self._begin)

    def begin(self, part: str) -> None:
        """Begin something with the case, as soon as it is there.

        Args:
            part: ``answer:KIND``, ``answer:status:STATUS``, ``judge`` (its urgency), ``note``, or
                the id of a tab.
        """
        self._begin = "" if self.view.contents is not None else part
        if self._begin:
            return
        what, _, more = part.partition(":")
        if what == "answer":
            kind, _, status = more.partition(":")
            self.answer(cast("ReplyKind", kind), status)
        else:
            self.view.begin(what)

    def _failed(self, error: AppError | CryptoError) -> None:
        """A case that cannot be read says so in its place."""
        said = message(error)
        self.view.hide()
        self._problem = Empty(f"{said.what} {said.next}", self.tr("Back to the cases"))
        self._problem.acted.connect(lambda: self._place.go.page("cases"))
        self._column.addWidget(self._problem)

    def flush(self) -> None:
        """Hand everything typed to the jobs."""
        self.view.flush()
        self.answering.flush()

    def answer(self, kind: ReplyKind, status: str = "") -> None:
        """Ask what is to be answered; ``status`` is proposed for one about the status."""
        if self.view.contents is not None:
            self.answering.ask(self.view.contents, kind, status=status)

    def export(self, file: CaseFile) -> None:
        """Take a file out of the vault, after a warning."""
        self._place.notify.ask(
            self.tr("Take this file out of the vault?"),
            self.tr(
                "Outside, anybody who finds it can read it, and it may show faces, voices, names"
                " or places. The export is noted in the custody."
            ),
            self.tr("Export"),
            self.tr("Leave it here"),
            danger=True,
            then=partial(self._export_to, file),
        )

    def _export_to(self, file: CaseFile) -> None:
        self._place.notify.save_place(
            self.tr("Where shall the file be put?"), file.name, partial(self._write, file)
        )

    def _write(self, file: CaseFile, target: Path) -> None:
        drawer, case = self._place.drawer, self._case
        if case is None:
            return
        said = self.tr("{file} lies outside the vault now, open to everybody.")
        self._place.jobs.long(
            self.tr("Writing the file"),
            lambda progress: case_files.write_out(drawer, case, file.entry, target, progress),
            lambda _: self._place.notify.said(said.format(file=target.name)),
            owner=self,
        )

    def look(self, file: CaseFile) -> None:
        """Show a picture, a text or the pages of a PDF."""
        from ui.viewing.viewer import Viewer  # noqa: PLC0415 - not needed to open a case

        drawer, case = self._place.drawer, self._case
        if case is None:
            return
        self.looking = Viewer(
            self,
            self._place.jobs,
            Viewing(lambda: Bytes(_read(drawer, case, file))),
            file.name,
            about=self.tr("As it was sent. It was opened inside the app and nowhere else."),
            export=partial(self.export, file),
        )
        self.looking.open()

    def wording(self) -> None:
        """Show the words of the report's own page."""
        drawer, case = self._place.drawer, self._case
        if case is not None:
            self._place.jobs.long(
                self.tr("Opening the file"),
                lambda _: _page(drawer, case),
                self._open_page,
                owner=self,
            )

    def _open_page(self, page: str) -> None:
        about = self.tr(
            "The page that came in the file, word for word. Links and pictures in it do nothing."
        )
        self._look(LookDialog(self, self.tr("Original wording"), about, PlainText(page)))

    def compare(self) -> None:
        """Show what a correction says in another way than the case it corrects."""
        drawer, shown = self._place.drawer, self.view.contents
        if shown is not None and shown.earlier is not None:
            earlier, after = shown.earlier, shown.report
            self._place.jobs.do(
                lambda: corrected.differences(cases.report(drawer, earlier), after),
                lambda found: self._look(correction_dialog(self, earlier, found)),
                owner=self,
            )

    def _look(self, dialog: LookDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        self.looking = dialog
        dialog.open()


def _read(drawer: Drawer, case: Case, file: CaseFile) -> bytes:
    return case_files.read(drawer, case, file.entry, most=files_view.LARGEST_VIEWED)


def _page(drawer: Drawer, case: Case) -> str:
    container = cases.container(drawer, case)
    return page_text.of(container.read(_PAGE)[:SMALL_ENTRY])
