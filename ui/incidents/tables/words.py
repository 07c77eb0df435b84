"""What a column can become and why a cell is not understood, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.table_import import cells, days, drafts, people
from defender_app.table_import.targets import KEPT_OUT, LEFT_OUT, targets
from defender_app.table_import.words import key
from ui.fields.finding import Entry
from ui.i18n import data_words, field_words, places

if TYPE_CHECKING:
    from collections.abc import Mapping

    from defender_app.table_import.drafts import Wrong

NONE: Final = "left-out"
"""Stands for ``LEFT_OUT`` where an id must not be empty."""

_CODED: Final[Mapping[str, str]] = {
    days.NO_DATE: str(QT_TRANSLATE_NOOP("TableCell", "This is not read as a date.")),
    days.ORDER: str(
        QT_TRANSLATE_NOOP("TableCell", "Day or month first? Say over the columns what comes first.")
    ),
    days.SHORT_YEAR: str(QT_TRANSLATE_NOOP("TableCell", "The year needs four digits.")),
    days.FAR_YEAR: str(
        QT_TRANSLATE_NOOP(
            "TableCell",
            "The year is not between 1900 and 2100. If it is of another calendar, change it.",
        )
    ),
    cells.COUNTRY: str(QT_TRANSLATE_NOOP("TableCell", "No country is known by this name.")),
    cells.REAL: str(
        QT_TRANSLATE_NOOP(
            "TableCell", "This is a real country. A practice vault holds made-up ones."
        )
    ),
    cells.FICTIONAL: str(
        QT_TRANSLATE_NOOP("TableCell", "This country is made up. It belongs in a practice vault.")
    ),
    cells.ACT: str(QT_TRANSLATE_NOOP("TableCell", "No kind of act is known by these words.")),
    cells.MECHANISM: str(QT_TRANSLATE_NOOP("TableCell", "No UN mechanism is known by this name.")),
    cells.CHOICE: str(
        QT_TRANSLATE_NOOP("TableCell", "This is none of the answers of the question.")
    ),
    cells.LANGUAGE: str(QT_TRANSLATE_NOOP("TableCell", "No language is known by this name.")),
    cells.NUMBER: str(
        QT_TRANSLATE_NOOP("TableCell", "This is not read as a number that can be right.")
    ),
    cells.YES_NO: str(QT_TRANSLATE_NOOP("TableCell", "This is neither yes nor no.")),
    cells.LINES: str(QT_TRANSLATE_NOOP("TableCell", "There are several lines where one belongs.")),
    cells.TOO_LONG: str(QT_TRANSLATE_NOOP("TableCell", "The text is too long for its field.")),
    cells.LETTERS: str(
        QT_TRANSLATE_NOOP("TableCell", "There are signs in it that belong in no text.")
    ),
    "cell-no-time-zone": str(QT_TRANSLATE_NOOP("TableCell", "This is not read as a time zone.")),
    people.PEOPLE: str(
        QT_TRANSLATE_NOOP(
            "TableCell", "It does not say as many things as there are names in the row."
        )
    ),
    drafts.FORMULA: str(
        QT_TRANSLATE_NOOP(
            "TableCell", "A formula without a result, or what the spreadsheet marks as wrong."
        )
    ),
    drafts.TOO_MANY: str(
        QT_TRANSLATE_NOOP("TableCell", "The row has more cells than the table has columns.")
    ),
    drafts.NOTHING: str(
        QT_TRANSLATE_NOOP("TableCell", "None of the columns that are taken says anything here.")
    ),
    drafts.TIME: str(QT_TRANSLATE_NOOP("TableCell", "This is not read as a time of day.")),
    drafts.DOES_NOT_FIT: str(
        QT_TRANSLATE_NOOP("TableCell", "This does not fit the other answers of the row.")
    ),
}
_GROUPS: Final[Mapping[str, str]] = {
    "victim": str(QT_TRANSLATE_NOOP("TableColumn", "Victim: {field}")),
    "perpetrator": str(QT_TRANSLATE_NOOP("TableColumn", "Who did it: {field}")),
    "cooperation": str(QT_TRANSLATE_NOOP("TableColumn", "UN cooperation: {field}")),
    "narrative_en": str(QT_TRANSLATE_NOOP("TableColumn", "In English: {field}")),
}
_SPECIAL: Final[Mapping[str, str]] = {
    "title": str(QT_TRANSLATE_NOOP("TableColumn", "Short title")),
    "act": str(QT_TRANSLATE_NOOP("TableColumn", "What was done (kinds of acts)")),
    "time": str(QT_TRANSLATE_NOOP("TableColumn", "Time of day")),
    "victim.name": str(QT_TRANSLATE_NOOP("TableColumn", "Name of the victim, kept apart")),
    "victim.aliases": str(QT_TRANSLATE_NOOP("TableColumn", "Other names, kept apart")),
    "victim.contact": str(QT_TRANSLATE_NOOP("TableColumn", "How to reach the victim, kept apart")),
    "victim.pseudonym": str(QT_TRANSLATE_NOOP("TableColumn", "Pseudonym of the victim")),
    "relative.name": str(QT_TRANSLATE_NOOP("TableColumn", "Name of a relative, kept apart")),
    "witness.name": str(QT_TRANSLATE_NOOP("TableColumn", "Name of a witness, kept apart")),
    "source.name": str(QT_TRANSLATE_NOOP("TableColumn", "Name of the source, kept apart")),
    "representative.name": str(
        QT_TRANSLATE_NOOP("TableColumn", "Name of the lawyer or representative, kept apart")
    ),
    "perpetrator.name": str(QT_TRANSLATE_NOOP("TableColumn", "Name of who did it, kept apart")),
}
_STRUCTS: Final = {
    "cooperation": "Cooperation",
    "victim": "Person",
    "perpetrator": "AllegedPerpetrator",
    "narrative_en": "NarrativeTranslation",
}


def column(target: str) -> str:
    """What a column becomes."""
    if target in {LEFT_OUT, NONE}:
        return QCoreApplication.translate("TableColumn", "Leave it out")
    if target == KEPT_OUT:
        return QCoreApplication.translate("TableColumn", "Left out: no field ever holds this")
    if target in _SPECIAL:
        return QCoreApplication.translate("TableColumn", _SPECIAL[target])
    known = targets()[target]
    owner = _STRUCTS.get(known.group)
    label = field_words.common_label(f"{owner}.{known.member}" if owner else known.member)
    form = _GROUPS.get(known.group)
    return QCoreApplication.translate("TableColumn", form).format(field=label) if form else label


def entries() -> tuple[Entry, ...]:
    """Everything that a column can become."""
    return (Entry(NONE, column(LEFT_OUT)), *(Entry(one, column(one)) for one in targets()))


def headings() -> dict[str, str]:
    """The questions of the window as headings: whoever made a table from them is understood."""
    return {key(column(one)): one for one in targets()}


def vocabulary() -> dict[str, str]:
    """Words of the language of the window, and of Chinese, by the path of an id."""
    return {**data_words.table("zh_CN"), **data_words.table(data_words.language())}


def reason(wrong: Wrong) -> str:
    """Why a cell is not understood, and what it looks like."""
    said = _CODED.get(wrong.code) or _CODED[drafts.DOES_NOT_FIT]
    sentence = QCoreApplication.translate("TableCell", said)
    like = _like(wrong)
    if like:
        sentence += " " + QCoreApplication.translate("TableCell", "Is “{word}” meant?").format(
            word=like
        )
    return sentence


def _like(wrong: Wrong) -> str:
    if not wrong.nearest:
        return ""
    if wrong.code == cells.ACT:
        return field_words.type_label(wrong.nearest)
    if wrong.code == cells.MECHANISM:
        return field_words.mechanism_label(wrong.nearest)
    return places.country_name(wrong.nearest) if wrong.code == cells.COUNTRY else ""
