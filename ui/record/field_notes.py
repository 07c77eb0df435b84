"""What is worth saying beside some answers: a reference, a day that follows, a word for a link."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from defender_app.model import lens
from defender_app.model.answers import listed, plain
from defender_app.model.cooperation import Cooperation
from defender_app.model.deadlines import deadlines
from defender_app.model.follow_up import StepTaken, TreatyBodyFollowUp, UnAction, UprTracking
from defender_app.model.link_verbs import ENGLISH, link_verb
from defender_app.model.un_reference import NO_STATE, recognise
from defender_app.taxonomy import taxonomy
from defender_app.vault.unfinished import BY_HAND
from ui.i18n import dates, places
from ui.record.notes import Note
from ui.widgets.labels import isolated

if TYPE_CHECKING:
    from collections.abc import Callable

    import msgspec

    from defender_app.model.deadlines import Deadline
    from defender_app.model.incident import Incident
    from defender_app.model.un_reference import UnReference
    from ui.record.form_notes import Say
    from ui.record.world import RecordWorld

    Writer = Callable[[RecordWorld, str, Incident], tuple[Note, ...]]

_RULES: Final = {
    "reply-60-days": QT_TRANSLATE_NOOP(
        "FieldNotes", "Governments are asked to answer within 60 days: {day}."
    ),
    "confidential-60-days": QT_TRANSLATE_NOOP(
        "FieldNotes", "Such letters stay confidential for 60 days: until {day}."
    ),
    "detention-60-days": QT_TRANSLATE_NOOP(
        "FieldNotes",
        "The Working Group asks for an answer within 60 days: {day}. It used to be 90; check its "
        "current rule.",
    ),
    "committee-1-year": QT_TRANSLATE_NOOP(
        "FieldNotes", "The committee asks for follow-up within one year: {day}."
    ),
    "mid-term": QT_TRANSLATE_NOOP(
        "FieldNotes", "Half way to the next review, when States and others may report: {day}."
    ),
}
_SINCE: Final = QT_TRANSLATE_NOOP("FieldNotes", "Counted from {date}.")
_CHECK: Final = QT_TRANSLATE_NOOP("FieldNotes", "Check the current rule of this committee.")
_VERBS: Final = {
    "words": QT_TRANSLATE_NOOP("FieldNotes", "Drafts will say: “{words}”."),
    "dates-only": QT_TRANSLATE_NOOP(
        "FieldNotes", "Drafts will give the dates of both, and no word for a cause."
    ),
    "none": QT_TRANSLATE_NOOP(
        "FieldNotes",
        "Drafts will say nothing about a link. The record is complete all the same, but not for "
        "the Secretary-General’s report.",
    ),
}
_SERIES: Final = {
    "AL": QT_TRANSLATE_NOOP("FieldNotes", "Allegation letter"),
    "JAL": QT_TRANSLATE_NOOP("FieldNotes", "Joint allegation letter"),
    "UA": QT_TRANSLATE_NOOP("FieldNotes", "Urgent appeal"),
    "JUA": QT_TRANSLATE_NOOP("FieldNotes", "Joint urgent appeal"),
    "": QT_TRANSLATE_NOOP("FieldNotes", "Letter"),
}
_DOUBTS: Final = {
    "no-such-country": QT_TRANSLATE_NOOP("FieldNotes", "No State has these three letters."),
    "year-ahead": QT_TRANSLATE_NOOP("FieldNotes", "The year is still to come."),
    "year-early": QT_TRANSLATE_NOOP("FieldNotes", "The year is unusually early."),
}


def say(struct: type[msgspec.Struct], name: str, world: RecordWorld, path: str) -> Say | None:
    """What is said below a field of a part, or None where nothing ever is.

    Args:
        struct: of the part.
        name: of the field.
        world: the record.
        path: of the part.
    """
    writer = _WRITERS.get((struct, name))
    if writer is None:
        return None
    return lambda incident: writer(world, f"{path}.{name}", incident)


def _translated(words: object) -> str:
    return QCoreApplication.translate("FieldNotes", str(words))


def _mechanisms(world: RecordWorld, path: str, incident: Incident) -> tuple[Note, ...]:
    """Mandates are made and ended every session: what no source confirmed is to be looked up."""
    del world
    value = lens.at(incident, path)
    chosen = (plain(value),) if isinstance(value, str) else listed(value or ())
    known = taxonomy().mechanisms
    doubtful = [one for one in chosen if one in known and not known[one].confirmed]
    if not doubtful:
        return ()
    words = QCoreApplication.translate(
        "FieldNotes", "Names of mandates change. Check the current name before you quote it."
    )
    return (Note(words),)


def _groups(world: RecordWorld, path: str, incident: Incident) -> tuple[Note, ...]:
    del world
    doubtful = taxonomy().lists["hrc12_2"].unconfirmed
    if not set(doubtful).intersection(listed(lens.at(incident, path) or ())):
        return ()
    words = QCoreApplication.translate(
        "FieldNotes", "Check the wording of the last group in the resolution before you quote it."
    )
    return (Note(words),)


def _link(world: RecordWorld, path: str, incident: Incident) -> tuple[Note, ...]:
    del world
    strength = plain(lens.at(incident, path))
    if not strength:
        return ()
    verb = link_verb(strength)
    template = _translated(_VERBS.get(verb, _VERBS["words"]))
    return (Note(template.format(words=isolated(ENGLISH[verb]))),)


def _reference(world: RecordWorld, path: str, incident: Incident) -> tuple[Note, ...]:
    """What a reference was recognised as; anything at all may stand there."""
    typed = plain(lens.at(incident, path)).strip()
    if not typed:
        return ()
    today = dt.datetime.now().astimezone().date()
    found = recognise(typed, today=today, training=world.training)
    words = [_recognised(found, path), *(_translated(_DOUBTS[one]) for one in found.doubts)]
    told = " ".join(filter(None, words))
    if found.kind in ("other", "number") or found.usual == typed:
        tone = "plain" if found.doubts or found.kind in ("other", "number") else "ok"
        return (Note(told, tone),) if told else ()

    def write() -> None:
        world.edit(lambda now: lens.put(now, path, found.usual))

    act = QCoreApplication.translate("FieldNotes", "Write {reference}")
    return (Note(told, "plain", ((act.format(reference=isolated(found.usual)), write),)),)


def _recognised(found: UnReference, path: str) -> str:
    if found.kind == "letter":
        kind = _translated(_SERIES.get(found.series, _SERIES[""]))
        if not found.country and not found.usual.startswith(NO_STATE):
            words = QCoreApplication.translate("FieldNotes", "{kind} no. {number} of {year}.")
        elif found.country:
            words = QCoreApplication.translate(
                "FieldNotes", "{kind} no. {number} of {year}, to {country}."
            )
        else:
            words = QCoreApplication.translate(
                "FieldNotes", "{kind} no. {number} of {year}, to a company or another body."
            )
        country = isolated(places.country_name(found.country)) if found.country else ""
        return words.format(kind=kind, number=found.number, year=found.year, country=country)
    if found.kind == "opinion":
        words = QCoreApplication.translate(
            "FieldNotes", "Opinion no. {number} of {year} on an arbitrary detention."
        )
        return words.format(number=found.number, year=found.year)
    if found.kind == "symbol":
        return QCoreApplication.translate("FieldNotes", "The symbol of a UN document.")
    if path.endswith(".reference") and path.startswith("followup"):
        return QCoreApplication.translate(
            "FieldNotes", "UN letters look like CHN 20/2020. It is kept as you typed it."
        )
    return ""


def _deadline(world: RecordWorld, path: str, incident: Incident) -> tuple[Note, ...]:
    """How a day follows from another, and a way back to it once it was changed."""
    part, _, name = path.rpartition(".")
    value = lens.at(incident, part)
    found = next((one for one in deadlines(value) if one.name == name), None) if value else None
    if found is None:
        return ()
    told = _rule(found, value)
    if plain(getattr(value, name)) == found.day:
        return (Note(told),)

    def take() -> None:
        world.draft.set_raw(f"{path}{BY_HAND}", "")
        world.edit(lambda now: lens.put(now, path, found.day))

    return (Note(told, "plain", ((QCoreApplication.translate("FieldNotes", "Take it"), take),)),)


def _told(world: RecordWorld, path: str, incident: Incident) -> tuple[Note, ...]:
    """A day that follows and has no field of its own."""
    del world
    value = lens.at(incident, path.rpartition(".")[0])
    return tuple(Note(_rule(one, value)) for one in deadlines(value) if not one.name)


def _rule(found: Deadline, part: msgspec.Struct) -> str:
    words = [_translated(_RULES[found.rule]).format(day=isolated(dates.shown(found.day)))]
    if found.name:
        since = isolated(dates.shown(plain(getattr(part, found.since))))
        words.append(_translated(_SINCE).format(date=since))
    if not found.confirmed and found.rule == "committee-1-year":
        words.append(_translated(_CHECK))
    return " ".join(words)


_WRITERS: Final[dict[tuple[type[msgspec.Struct], str], Writer]] = {
    (Cooperation, "mechanism"): _mechanisms,
    (Cooperation, "hrc12_2"): _groups,
    (Cooperation, "link_strength"): _link,
    (Cooperation, "un_document"): _reference,
    (StepTaken, "reference"): _reference,
    (UnAction, "reference"): _reference,
    (UnAction, "mechanism"): _mechanisms,
    (UnAction, "lead_mandate"): _mechanisms,
    (UnAction, "confidential_until"): _deadline,
    (UnAction, "reply_due"): _deadline,
    (UprTracking, "review_date"): _told,
    (TreatyBodyFollowUp, "committee"): _mechanisms,
    (TreatyBodyFollowUp, "concluding_observations"): _reference,
    (TreatyBodyFollowUp, "due_on"): _deadline,
}
