"""An own card as it is put on paper: the words around what it says, in the language in force."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from defender_app.errors import InputError, MachineError
from defender_app.focal import card as cards
from defender_app.focal import card_code, card_drawing
from ui import i18n
from ui.i18n import field_words, languages
from ui.i18n import places as named
from ui.paper import card as paper
from ui.paper.card import PaperCard
from ui.paper.sheets import training_mark

if TYPE_CHECKING:
    from defender_app.focal.card import Card
    from defender_app.focal.card_drawing import Matrix


def on_paper(card: Card, code: str, until: str, *, mirrored: bool) -> PaperCard:
    """What is printed of a card.

    Args:
        card: which.
        code: its 40 digits in groups.
        until: the last day of its validity, in words.
        mirrored: whether the words are read from right to left.
    """
    matrix = _matrix(card)
    return PaperCard(
        name=card.body.name,
        organisation=card.body.organisation,
        facts=tuple(_facts(card, until)),
        groups=tuple(code.split()),
        advice=QCoreApplication.translate(
            "CardPaper",
            "Before you use this card, let its owner read these eight groups to you, by voice or "
            "face to face, and compare every one.",
        ),
        matrix=matrix,
        digits=card_drawing.matrix(card_code.text_of_digits(code), "M"),
        mark=training_mark() if card.body.training else "",
        mirrored=mirrored,
        code_caption=QCoreApplication.translate(
            "CardPaper",
            "In the app: Focal points, Add, then choose a photo or a scan of this page.",
        )
        if matrix is not None
        else QCoreApplication.translate(
            "CardPaper",
            "This card is too long for a QR code: ask its owner for the file, and compare it with "
            "the digits on this page.",
        ),
    )


def _facts(card: Card, until: str) -> list[str]:
    body = card.body
    spoken = ", ".join(map(named.language_name, body.languages))
    found = [", ".join(map(field_words.mechanism_label, body.mechanisms))]
    if spoken:
        reads = QCoreApplication.translate("CardPaper", "Reads: {languages}")
        found.append(reads.format(languages=spoken))
    found.append(body.contact)
    valid = QCoreApplication.translate("CardPaper", "Valid until {day}")
    found.append(valid.format(day=until))
    return [one for one in found if one]


def _matrix(card: Card) -> Matrix | None:
    """The QR code of a card, or None where no QR code holds it."""
    try:
        return card_drawing.matrix(card_code.text_of(card.file))
    except InputError as error:
        if error.code != "card-too-long-for-picture":
            raise
        return None


def for_command_line(card: Card, *, business: bool, wanted: list[str]) -> bytes:
    """The PDF of a card where no window is open; nothing is shown on any screen.

    Args:
        card: which.
        business: a sheet of business cards instead of the page.
        wanted: languages of the words on it, the dearest first.

    Raises:
        MachineError: ``no-painter``: Qt cannot be started here.
    """
    application = QCoreApplication.instance()
    if application is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication([])
    if not isinstance(application, QGuiApplication):
        raise MachineError("no-painter")
    before = i18n.current()
    i18n.install(application, languages.best(wanted))
    try:
        from ui.desk import words  # noqa: PLC0415 - after the language is in force

        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        until = words.day(card.body.valid_until)
        shown = on_paper(card, cards.code_of(card.digest), until, mirrored=mirrored)
        return paper.business_cards(shown) if business else paper.page(shown)
    finally:
        if before != i18n.current():
            i18n.install(application, before)
