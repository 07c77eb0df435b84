"""What can be done with the page that leaves: another language for it, and a PDF of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from defender_app.report import preparing
from ui.paper.report_out import ReportPaper

if TYPE_CHECKING:
    from defender_app.report.preparing import Prepared
    from ui.send.preview_step import PreviewStep
    from ui.workplace import Workplace


class PageTurning(QObject):
    """Serves the bar above the page; lives as long as the step.

    Args:
        place: the jobs and the ways.
        step: with the page.
    """

    def __init__(self, place: Workplace, step: PreviewStep) -> None:
        super().__init__(step)
        self._place, self._step = place, step
        self._paper = ReportPaper(place, step)
        step.bar.turned.connect(self._turn)
        step.bar.paper_wanted.connect(self._ask)

    def _turn(self, language: str) -> None:
        shown = self._step.shown
        if shown is None:
            return

        def work(one: Prepared = shown) -> tuple[Prepared, int]:
            made = preparing.in_language(one, language)
            return made, made.sealed_size()

        self._place.jobs.do(work, lambda made: self._step.take(*made), owner=self)

    def _ask(self) -> None:
        shown = self._step.shown
        if shown is not None:
            page = shown.page
            self._paper.ask(lambda: page)
