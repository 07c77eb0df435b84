"""A report on its way out on paper: asked for, warned about, then written where a person wants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from ui.messages import isolated

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.jobs import Progress
    from ui.workplace import Workplace

_NAME: Final = "report.pdf"
_MOST_LETTERS: Final = 12


class ReportPaper(QObject):
    """Makes a PDF of a report's page after a question.

    Args:
        place: the jobs and the ways.
        parent: of the view.
    """

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place

    def ask(self, page: Callable[[], bytes]) -> None:
        """Ask, then make it.

        Args:
            page: gives ``report.html``; called in a job.
        """
        self._place.notify.ask(
            self.tr("Make a PDF of this report?"),
            self.tr(
                "It is the same page, but not sealed: it lies outside the vault, open to whoever"
                " finds it. Names that are kept apart are not in it. Print it with a printer on a"
                " cable, then destroy the file."
            ),
            self.tr("Make the file…"),
            self.tr("Leave it here"),
            danger=True,
            then=lambda: self._choose(page),
        )

    def _choose(self, page: Callable[[], bytes]) -> None:
        self._place.notify.save_place(
            self.tr("Where shall the file be put?"), _NAME, lambda target: self._write(page, target)
        )

    def _write(self, page: Callable[[], bytes], target: Path) -> None:
        from ui.paper import report, sheets  # noqa: PLC0415 - needed by few
        from ui.paper.sheets import training_mark  # noqa: PLC0415 - needed by few

        drawer, training = self._place.drawer, self._place.training

        def work(_progress: Progress) -> str:
            drawer.assure()
            printed = report.pdf(page(), mark=training_mark() if training else "")
            sheets.write(target, printed.data)
            return printed.missing

        self._place.jobs.long(
            self.tr("Making the pages"),
            work,
            lambda missing: self._said(target, missing),
            owner=self,
        )

    def _said(self, target: Path, missing: str) -> None:
        said = self.tr("{file} lies outside the vault now, open to everybody.")
        words = said.format(file=isolated(target.name))
        if missing:
            some = " ".join(missing[:_MOST_LETTERS])
            boxes = self.tr(
                "This computer has no font for some of its letters, and boxes stand for them:"
                " {letters}"
            )
            words = f"{words} {boxes.format(letters=isolated(some))}"
        self._place.notify.said(words)
