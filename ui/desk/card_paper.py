"""An own card on its way out on paper or as a picture: files that a person prints or shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from defender_app.focal import card_code, card_drawing
from ui.desk import words
from ui.messages import isolated

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.desk.card_view import OwnCardFacts
    from ui.paper.card import PaperCard
    from ui.workplace import Workplace

_PAGE: Final = "card.pdf"
_BUSINESS: Final = "business-cards.pdf"
_PICTURE: Final = "card.png"


class CardPaper(QObject):
    """Makes a PDF or a picture of an own card where a person wants it.

    Args:
        place: the jobs and the ways.
        parent: of the page.
    """

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = place
        self._parent = parent

    def page(self, facts: OwnCardFacts) -> None:
        """One page with the QR code and the digits."""
        from ui.paper import card as paper  # noqa: PLC0415 - needed by few
        from ui.paper import sheets  # noqa: PLC0415 - needed by few

        made = self._on_paper(facts)

        def write(target: Path) -> None:
            sheets.write(target, paper.page(made))

        self._ask(self.tr("Where shall the page be put?"), _PAGE, write)

    def business(self, facts: OwnCardFacts) -> None:
        """A sheet of business cards with the digits."""
        from ui.paper import card as paper  # noqa: PLC0415 - needed by few
        from ui.paper import sheets  # noqa: PLC0415 - needed by few

        made = self._on_paper(facts)

        def write(target: Path) -> None:
            sheets.write(target, paper.business_cards(made))

        self._ask(self.tr("Where shall the sheet be put?"), _BUSINESS, write)

    def picture(self, facts: OwnCardFacts) -> None:
        """The QR code alone."""
        from ui.paper import sheets  # noqa: PLC0415 - needed by few

        def write(target: Path) -> None:
            code = card_drawing.matrix(card_code.text_of(facts.card.file))
            sheets.write(target, card_drawing.png(code))

        self._ask(self.tr("Where shall the picture be put?"), _PICTURE, write)

    def _ask(self, question: str, name: str, write: Callable[[Path], None]) -> None:
        place = self._place
        said = self.tr("It lies in {file}. Its digits are compared in another way.")

        def chosen(target: Path) -> None:
            def work() -> None:
                place.drawer.assure()
                write(target)

            place.jobs.do(
                work,
                lambda _: place.notify.said(said.format(file=isolated(target.name))),
                owner=self,
            )

        place.notify.save_place(question, name, chosen)

    def _on_paper(self, facts: OwnCardFacts) -> PaperCard:
        """What stands on the paper; it asks the window, and so is made in its thread."""
        from ui.paper import own_card  # noqa: PLC0415 - needed by few

        until = words.day(facts.card.body.valid_until)
        mirrored = self._parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return own_card.on_paper(facts.card, facts.code, until, mirrored=mirrored)
