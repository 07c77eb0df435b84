"""The overview as printed pages: counts as tables with bars, and what they do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.i18n import dates, field_words, places
from ui.paper.pages import Counted, Line, Pages, Part
from ui.paper.sheets import training_mark

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from defender_app.overview import Overview
    from defender_app.report.masking import Masker


def pages(  # noqa: PLR0913 - each is another thing to know
    counts: Overview,
    names: Masker,
    *,
    narrowed: bool,
    training: bool,
    mirrored: bool,
    today: dt.date,
) -> Pages:
    """The pages of an overview.

    Args:
        counts: what was counted.
        names: replaces names that stand in titles.
        narrowed: whether only some of the records were counted.
        training: whether they are fiction, which every page says.
        mirrored: whether the window is read from right to left.
        today: the day in force.
    """
    return Pages(
        title=QCoreApplication.translate("Paper", "Overview of records"),
        notes=tuple(_notes(counts, narrowed=narrowed, today=today)),
        parts=tuple(part for part in _parts(counts, names) if part.lines or part.counts),
        mark=training_mark() if training else "",
        page_words=QCoreApplication.translate("Paper", "Page {number} of {count}"),
        mirrored=mirrored,
    )


def _parts(counts: Overview, names: Masker) -> list[Part]:
    return [
        _counted(QCoreApplication.translate("Paper", "By year"), counts.by_year, str),
        _counted(
            QCoreApplication.translate("Paper", "By month"),
            [one for one in counts.by_month if one[1]],
            dates.shown,
        ),
        _counted(
            QCoreApplication.translate("Paper", "By type"), counts.by_type, field_words.type_label
        ),
        _counted(
            QCoreApplication.translate("Paper", "By country"),
            counts.by_country,
            places.country_name,
        ),
        _counted(
            QCoreApplication.translate("Paper", "By UN mechanism"),
            counts.by_mechanism,
            field_words.mechanism_label,
        ),
        Part(QCoreApplication.translate("Paper", "Timeline"), tuple(_spans(counts, names))),
    ]


def _notes(counts: Overview, *, narrowed: bool, today: dt.date) -> list[str]:
    notes = [
        QCoreApplication.translate(
            "Paper",
            "Records are counted here, not people. One record can be about several people and"
            " several acts, so the lines overlap and must not be added up.",
        ),
        QCoreApplication.translate("Paper", "Records counted: {count}").format(
            count=counts.records
        ),
    ]
    if narrowed:
        notes.append(
            QCoreApplication.translate(
                "Paper", "Only some of the records of the vault were counted."
            )
        )
    notes.append(
        QCoreApplication.translate("Paper", "Printed on {day}.").format(
            day=dates.shown(today.isoformat())
        )
    )
    return notes


def _counted(heading: str, counts: Sequence[tuple[str, int]], name: Callable[[str], str]) -> Part:
    return Part(heading, counts=tuple(Counted(name(ident), number) for ident, number in counts))


def _spans(counts: Overview, names: Masker) -> list[Line]:
    return [
        Line(
            dates.shown(one.when) if one.when else "",
            names(one.title) or QCoreApplication.translate("Paper", "Untitled record"),
        )
        for one in counts.spans
    ]
