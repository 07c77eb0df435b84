"""A record or the overview as pages to print: only on purpose, only with pseudonyms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from defender_app import printable
from defender_app.overview import overview
from defender_app.record_list import Narrowing
from ui.messages import isolated

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from defender_app.vault.listing import Query
    from ui.jobs import Progress
    from ui.paper.pages import Pages
    from ui.workplace import Workplace

_NAME: Final = "pages.pdf"


class Printing(QObject):
    """Makes a PDF after a question; the person prints it.

    Args:
        place: the drawer, the jobs and the ways.
        parent: of the view.
    """

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._parent = parent

    def ask_record(self, event_id: str) -> None:
        """One record."""
        from ui.paper import record  # noqa: PLC0415 - needed by few

        drawer, training, mirrored = self._place.drawer, self._place.training, self.mirrored

        def made() -> Pages:
            return record.pages(
                printable.record(drawer, event_id),
                training=training,
                mirrored=mirrored,
                today=drawer.now().date(),
            )

        self.ask_pages(self.tr("Make a PDF of this record?"), made)

    def ask_overview(self, query: Query, narrowing: Narrowing) -> None:
        """What the overview counts."""
        from ui.paper import overview as paper  # noqa: PLC0415 - needed by few

        drawer, training, mirrored = self._place.drawer, self._place.training, self.mirrored
        narrowed = bool(query.words) or query.narrows or narrowing != Narrowing()

        def made() -> Pages:
            return paper.pages(
                overview(drawer, query, narrowing),
                printable.hider(drawer),
                narrowed=narrowed,
                training=training,
                mirrored=mirrored,
                today=drawer.now().date(),
            )

        self.ask_pages(self.tr("Make a PDF of the overview?"), made)

    @property
    def mirrored(self) -> bool:
        """Whether pages are read from right to left."""
        return self._parent.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def ask_pages(self, question: str, made: Callable[[], Pages]) -> None:
        """Ask, choose where, and write pages that hold no name.

        Args:
            question: what is asked.
            made: gives the pages, called away from the window.
        """
        self._place.notify.ask(
            question,
            self.tr(
                "It lies outside the vault, open to whoever finds it. Pseudonyms stand for people,"
                " and names that are kept apart are not in it. Print it with a printer on a cable,"
                " then destroy the file."
            ),
            self.tr("Make the file…"),
            self.tr("Leave it here"),
            danger=True,
            then=lambda: self._choose(made),
        )

    def _choose(self, made: Callable[[], Pages]) -> None:
        self._place.notify.save_place(
            self.tr("Where shall the file be put?"), _NAME, lambda target: self._write(made, target)
        )

    def _write(self, made: Callable[[], Pages], target: Path) -> None:
        from ui.paper import pages, sheets  # noqa: PLC0415 - needed by few

        place, drawer = self._place, self._place.drawer
        said = self.tr("{file} lies outside the vault now, open to everybody.")

        def work(_progress: Progress) -> None:
            drawer.assure()
            sheets.write(target, pages.pdf(made()))

        place.jobs.long(
            self.tr("Making the pages"),
            work,
            lambda _: place.notify.said(said.format(file=isolated(target.name))),
            owner=self,
        )
