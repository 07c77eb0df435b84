"""An own card on its way out on paper or as a picture: files that a person prints or shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt

from defender_app import places
from defender_app.errors import InputError
from defender_app.files import atomic_write
from defender_app.focal import card_code, card_drawing
from ui.desk import words
from ui.i18n import field_words
from ui.i18n import places as named
from ui.messages import isolated

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from defender_app.focal.card import Card
    from defender_app.focal.card_drawing import Matrix
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

        def write(target: Path) -> None:
            from ui.paper import card as paper  # noqa: PLC0415 - needed by few

            paper.write(target, paper.page(self._on_paper(facts)))

        self._ask(self.tr("Where shall the page be put?"), _PAGE, write)

    def business(self, facts: OwnCardFacts) -> None:
        """A sheet of business cards with the digits."""

        def write(target: Path) -> None:
            from ui.paper import card as paper  # noqa: PLC0415 - needed by few

            paper.write(target, paper.business_cards(self._on_paper(facts)))

        self._ask(self.tr("Where shall the sheet be put?"), _BUSINESS, write)

    def picture(self, facts: OwnCardFacts) -> None:
        """The QR code alone."""

        def write(target: Path) -> None:
            data = card_drawing.png(card_drawing.matrix(card_code.text_of(facts.card.file)))
            out = places.outside_vaults(target)
            with atomic_write(out, neutral_time=True, overwrite=False) as file:
                file.write(data)

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
        from ui.paper.card import PaperCard  # noqa: PLC0415 - needed by few
        from ui.paper.record import training_mark  # noqa: PLC0415 - needed by few

        card = facts.card
        matrix = _matrix(card)
        return PaperCard(
            name=card.body.name,
            organisation=card.body.organisation,
            facts=tuple(self._facts(card)),
            groups=tuple(facts.code.split()),
            advice=self.tr(
                "Before you use this card, let its owner read these eight groups to you, by voice "
                "or face to face, and compare every one."
            ),
            matrix=matrix,
            digits=card_drawing.matrix(card_code.text_of_digits(facts.code), "M"),
            mark=training_mark() if card.body.training else "",
            mirrored=self._parent.layoutDirection() is Qt.LayoutDirection.RightToLeft,
            code_caption=self.tr(
                "In the app: Focal points, Add, then choose a photo or a scan of this page."
            )
            if matrix is not None
            else self.tr(
                "This card is too long for a QR code: ask its owner for the file, and compare it "
                "with the digits on this page."
            ),
        )

    def _facts(self, card: Card) -> list[str]:
        body = card.body
        languages = ", ".join(map(named.language_name, body.languages))
        found = [", ".join(map(field_words.mechanism_label, body.mechanisms))]
        if languages:
            found.append(self.tr("Reads: {languages}").format(languages=languages))
        found.append(body.contact)
        until = words.day(body.valid_until)
        found.append(self.tr("Valid until {day}").format(day=until))
        return [one for one in found if one]


def _matrix(card: Card) -> Matrix | None:
    """The QR code of a card, or None where no QR code holds it."""
    try:
        return card_drawing.matrix(card_code.text_of(card.file))
    except InputError as error:
        if error.code != "card-too-long-for-picture":
            raise
        return None
