"""Pages to print for a workshop. Their words are those of Learn and of the exercise cards.

What holds for everybody (the border, comparing digits, the evaluation) is neutral paper. What is
about practice (the cards, the page of a stick) says TRAINING on every sheet.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from defender_app.workshop import exercises, told_files
from ui.learn.lesson import translated
from ui.learn.limits import LIMITS
from ui.paper import pages as paper
from ui.paper.pages import RULE, Line, Pages, Part
from ui.paper.sheets import training_mark
from ui.travel import checklist

if TYPE_CHECKING:
    from collections.abc import Callable

    from defender_app.workshop.folder import Workshop
    from defender_app.workshop.kits import Kit
    from defender_app.workshop.told_files import Handout
    from ui.learn.lesson import Block

_BOX: Final = "☐"
_BLANK: Final = "\u00a0"
_SCALE: Final = "   ".join(f"{_BOX} {number}" for number in range(1, 6))
_GROUPS: Final = 8
_DIGITS: Final = 5
_ROOM: Final = "     "
_COMPARE: Final = "compare-digits"

NAMES: Final = ("border", "cards", "digits", "evaluation")
"""What can be printed, in this order."""


def file_name(name: str) -> str:
    """The name that is offered for the file."""
    return {
        "border": "at-the-border.pdf",
        "cards": "TRAINING-exercise-cards.pdf",
        "digits": "comparing-digits.pdf",
        "evaluation": "evaluation.pdf",
    }[name]


def pages(name: str, language: str, *, mirrored: bool) -> Pages:
    """A handout.

    Args:
        name: one of ``NAMES``.
        language: of the exercise cards; the rest is in the language in force.
        mirrored: whether it is read from right to left.
    """
    made = {"border": _border, "cards": _cards, "digits": _digits, "evaluation": _evaluation}
    return made[name](language, mirrored)


def pdf(name: str, language: str, *, mirrored: bool) -> bytes:
    """The same as a PDF."""
    return paper.pdf(pages(name, language, mirrored=mirrored))


def of_kit(language: str, *, mirrored: bool) -> tuple[tuple[str, bytes], ...]:
    """What lies on every stick, whoever gets it."""
    return tuple(
        (file_name(name), pdf(name, language, mirrored=mirrored)) for name in ("border", "cards")
    )


def for_stick(kit: Kit, language: str, *, mirrored: bool) -> bytes:
    """The page that goes with one stick: its passphrase opens fiction, and stands on it."""
    return paper.pdf(
        stick_pages(told_files.handout(kit.number, kit.passphrase, language), mirrored)
    )


def stick_pages(told: Handout, mirrored: bool) -> Pages:
    """The same before it is drawn."""
    parts = (
        Part(
            f"{told.passphrase_label}: {told.passphrase}",
            tuple(Line("", one) for one in told.paragraphs),
        ),
        Part(told.exercises_title, tuple(Line("", f"{_BOX}  {one}") for one in told.exercises)),
    )
    return Pages(
        told.title,
        parts=parts,
        mark=training_mark(),
        page_words=_page_words(),
        mirrored=mirrored,
    )


def for_kits(language: str, *, mirrored: bool) -> Callable[[Kit, Workshop], dict[str, bytes]]:
    """Gives what goes onto each stick; drawn once where it is the same for all."""
    same = dict(of_kit(language, mirrored=mirrored))

    def give(kit: Kit, _workshop: Workshop) -> dict[str, bytes]:
        return {"START-HERE.pdf": for_stick(kit, language, mirrored=mirrored), **same}

    return give


def _page_words() -> str:
    return QCoreApplication.translate("Paper", "Page {number} of {count}")


def _of_block(block: Block) -> Part:
    box = f"{_BOX}  " if block.ticks else ""
    return Part(
        translated(block.heading),
        tuple(Line("", box + translated(one)) for one in block.sentences),
    )


def _border(_language: str, mirrored: bool) -> Pages:
    return replace(checklist.printed(mirrored=mirrored), one_sheet=True)


def _cards(language: str, mirrored: bool) -> Pages:
    parts = []
    for one in exercises.every():
        words = exercises.text(one.id, language)
        lines = [
            Line("", words.goal),
            *(Line("", f"{_BOX}  {step}") for step in words.steps),
            Line(QCoreApplication.translate("Handout", "Hint"), words.hint),
            Line(QCoreApplication.translate("Handout", "What there is to learn"), words.teaching),
        ]
        heading = exercises.sentence(
            "kit-minutes", language, title=words.title, minutes=one.minutes
        )
        parts.append(Part(heading, tuple(lines), together=True))
    return Pages(
        QCoreApplication.translate("Handout", "Exercise cards"),
        parts=tuple(parts),
        mark=training_mark(),
        page_words=_page_words(),
        mirrored=mirrored,
    )


def _digits(language: str, mirrored: bool) -> Pages:
    words = exercises.text(_COMPARE, language)
    verify = LIMITS.blocks[-1]
    # Digits are read from the left in every language.
    row = f"\u2066{_ROOM.join([_BOX * _DIGITS] * (_GROUPS // 2))}\u2069"
    boxes = (Line("", row), Line("", row))
    here = QCoreApplication.translate("Handout", "Read to me by the owner of the card")
    there = QCoreApplication.translate("Handout", "Shown on my screen")
    numbered = _ROOM.join(f"{number} {_BOX}" for number in range(1, _GROUPS + 1))
    ticks = f"\u2066{numbered}\u2069"
    return Pages(
        words.title,
        parts=(
            _of_block(verify),
            Part(here, boxes, large=True),
            Part(there, boxes, large=True),
            Part(
                QCoreApplication.translate("Handout", "Each group is the same"),
                (Line("", ticks), Line("", words.hint), Line("", words.teaching)),
            ),
        ),
        page_words=_page_words(),
        mirrored=mirrored,
        one_sheet=True,
    )


def _evaluation(_language: str, mirrored: bool) -> Pages:
    asked = (
        QCoreApplication.translate("Handout", "I could now write a record and ask for consent."),
        QCoreApplication.translate("Handout", "I could now compare digits, seal and carry a file."),
        QCoreApplication.translate("Handout", "I know what this app cannot protect me from."),
        QCoreApplication.translate("Handout", "The pace and the language were right for me."),
    )
    open_questions = (
        QCoreApplication.translate("Handout", "What was most useful?"),
        QCoreApplication.translate("Handout", "What was hard, or is still unclear?"),
        QCoreApplication.translate("Handout", "What will you do differently from tomorrow?"),
    )
    return Pages(
        QCoreApplication.translate("Handout", "How was this workshop?"),
        notes=(
            QCoreApplication.translate(
                "Handout", "Write no name, no organisation and no country on this sheet."
            ),
        ),
        parts=(
            Part(
                QCoreApplication.translate("Handout", "1: not at all. 5: very much."),
                tuple(Line("", f"{one}\n{_SCALE}\n{_BLANK}") for one in asked),
            ),
            Part(
                QCoreApplication.translate("Handout", "In your own words"),
                tuple(
                    Line("", f"{one}\n{_BLANK}\n{RULE}\n{_BLANK}\n{RULE}") for one in open_questions
                ),
            ),
        ),
        page_words=_page_words(),
        mirrored=mirrored,
        one_sheet=True,
    )
