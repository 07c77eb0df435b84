"""A record as printed pages: questions and answers in the order of the form, pseudonyms only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from ui.desk import values
from ui.i18n import dates, field_words
from ui.paper.pages import Line, Pages, Part
from ui.paper.sheets import training_mark

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping, Sequence

    import msgspec

    from defender_app.model.incident import Incident

_FIRST: Final = ("record_status", "urgency", "urgency_because", "received_on", "entered_on")
_WHEN: Final = (
    *("date_start", "date_end", "ongoing", "not_before", "not_after", "time_zone"),
    *("country", "territory", "place_text", "place_kind"),
)
_WORDS: Final = (
    *("narrative", "narrative_language", "stated_reason", "impact", "affected_count"),
    *("conflicting_accounts", "transnational"),
)
_ASKED: Final = ("requested_action",)


def pages(incident: Incident, *, training: bool, mirrored: bool, today: dt.date) -> Pages:
    """The pages of a record.

    Args:
        incident: as ``printable.record`` gives it: without names.
        training: whether it is fiction, which every page says.
        mirrored: whether the window is read from right to left.
        today: the day in force, for the notes.
    """
    notes = (
        QCoreApplication.translate(
            "Paper", "Names and contacts are not on these pages. Pseudonyms stand for people."
        ),
        QCoreApplication.translate("Paper", "Allegations, not findings. Printed on {day}.").format(
            day=dates.shown(today.isoformat())
        ),
    )
    return Pages(
        title=incident.title or QCoreApplication.translate("Paper", "Untitled record"),
        notes=notes,
        parts=tuple(part for part in _parts(incident) if part.lines),
        mark=training_mark() if training else "",
        page_words=QCoreApplication.translate("Paper", "Page {number} of {count}"),
        mirrored=mirrored,
    )


def _parts(incident: Incident) -> list[Part]:
    who = values.names(incident)
    return [
        _part(QCoreApplication.translate("Paper", "The record"), _members(incident, _FIRST, who)),
        _part(
            QCoreApplication.translate("Paper", "When and where"), _members(incident, _WHEN, who)
        ),
        _part(
            QCoreApplication.translate("Paper", "What happened"),
            [*_members(incident, _WORDS, who), *_translated(incident)],
        ),
        *_acts(incident, who),
        *_each(QCoreApplication.translate("Paper", "People"), incident.persons, who),
        *_each(QCoreApplication.translate("Paper", "Organisations"), incident.organisations, who),
        *_each(
            QCoreApplication.translate("Paper", "Who is said to have done it"),
            incident.alleged_perpetrators,
            who,
        ),
        *_later(incident, who),
    ]


def _later(incident: Incident, who: Mapping[str, str]) -> list[Part]:
    """What stands after the people."""
    return [
        *_each(QCoreApplication.translate("Paper", "UN cooperation"), incident.cooperation, who),
        *_each(QCoreApplication.translate("Paper", "How it is known"), incident.information, who),
        *_each(QCoreApplication.translate("Paper", "Evidence"), incident.evidence, who),
        *_each(
            QCoreApplication.translate("Paper", "What authorities answered"),
            incident.authority_responses,
            who,
        ),
        *_each(QCoreApplication.translate("Paper", "Steps taken"), incident.steps_taken, who),
        _part(
            QCoreApplication.translate("Paper", "What is asked for"),
            _members(incident, _ASKED, who),
        ),
        *_each(QCoreApplication.translate("Paper", "What the UN did"), incident.followup, who),
        *_each(
            QCoreApplication.translate("Paper", "Universal Periodic Review"),
            incident.upr_tracking,
            who,
        ),
        *_each(
            QCoreApplication.translate("Paper", "Treaty bodies"), incident.treaty_body_followup, who
        ),
    ]


def _part(heading: str, lines: Iterable[Line]) -> Part:
    return Part(heading, tuple(lines))


def _members(incident: Incident, members: Sequence[str], who: Mapping[str, str]) -> list[Line]:
    found = []
    for name in members:
        shown = values.member(type(incident), name, getattr(incident, name), who)
        if shown:
            found.append(
                Line(
                    field_words.common_label(name) or QCoreApplication.translate("Paper", "Answer"),
                    shown,
                )
            )
    return found


def _translated(incident: Incident) -> list[Line]:
    text = incident.narrative_en
    if text is None or not text.text:
        return []
    label = field_words.common_label("NarrativeTranslation.text")
    return [Line(label, values.value(text.text, "", {}))]


def _acts(incident: Incident, who: Mapping[str, str]) -> list[Part]:
    return [
        _part(
            field_words.type_label(act.type),
            [Line(one.label, one.value) for one in values.act_lines(act, who)]
            or [
                Line(
                    "", QCoreApplication.translate("Paper", "No question about it is answered yet.")
                )
            ],
        )
        for act in incident.acts
    ]


def _each(heading: str, parts: Sequence[msgspec.Struct], who: Mapping[str, str]) -> list[Part]:
    """One part of the pages for each; numbered where there are several."""
    found = []
    for number, one in enumerate(parts, 1):
        lines = [Line(told.label, told.value) for told in values.struct_lines(one, who)]
        lines += [line for inner in _inner(one) for line in _lines_of(inner, who)]
        name = f"{heading} {number}" if len(parts) > 1 else heading
        found.append(_part(name, lines))
    return found


def _inner(part: msgspec.Struct) -> list[msgspec.Struct]:
    """Consents, responses: entries inside an entry. Who somebody is never is among them."""
    inner = [getattr(part, name, ()) for name in ("consents", "responses")]
    return [one for entries in inner for one in entries]


def _lines_of(part: msgspec.Struct, who: Mapping[str, str]) -> list[Line]:
    told = [f"{one.label} {one.value}" for one in values.struct_lines(part, who)]
    return [Line("", "  ·  ".join(told))] if told else []
