"""What was done in a practice drawer since the exercises began, found in what it holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app import options, record_notes, wire
from defender_app.focal import batch, cases, contacts, un_register
from defender_app.focal.work_kept import of as work_on
from defender_app.model import missing_for_ready
from defender_app.model.answers import listed
from defender_app.model.evidence import is_cleaned
from defender_app.report import sent, sent_notices
from defender_app.travel.journey import KIND as JOURNEY
from defender_app.vault import recovery
from defender_app.workshop import seat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from defender_app.model.incident import Incident
    from defender_app.model.person import Person
    from defender_app.vault.drawer import Drawer
    from defender_app.workshop.folder import Seated, Workshop

SEND: Final = "focal-point"
LETTER: Final = "government-letter"
WARNING: Final = "government-will-know"
ORIGINAL: Final = "original"
NOTE: Final = "written"
SHORTEST_ACCOUNT: Final = 40
"""Characters: less is a title."""


@dataclass(frozen=True)
class RecordSeen:
    """One record that somebody practised with.

    Attributes:
        new: it was begun since.
        facts: of ``kind when where told person apart asked warned complete answered withdrawn
            name-in-text nobody-asked``.
    """

    new: bool
    facts: frozenset[str]


@dataclass(frozen=True)
class Seen:
    """What was done here.

    Attributes:
        seat: whose seat it is. number: of the stick, or 0.
        workshop_id: of the workshop.
        records: those that were written on.
        marks: kinds of what there is and was not there before, for example ``sent compared copy``.
        noted: what the window noted (``seat.NOTED``).
    """

    seat: Seated
    number: int
    workshop_id: str
    records: tuple[RecordSeen, ...]
    marks: frozenset[str]
    noted: frozenset[str]


def report_mark(report_id: str) -> str:
    """The mark of a report that lies in the inbox of a workshop from the beginning."""
    return f"report:{report_id}"


def sit(
    drawer: Drawer,
    workshop: Workshop,
    where: Seated,
    number: int = 0,
    besides: Iterable[str] = (),
) -> seat.Seat:
    """Note who sits here; all that is here by now is no practice.

    Args:
        drawer: of the seat.
        workshop: that it belongs to.
        where: which seat.
        number: of the stick.
        besides: marks of what will come in and is no practice either.
    """
    here = seat.Seat(
        workshop_id=workshop.workshop_id,
        scenario=workshop.scenario,
        seat=where,
        number=number,
        begun_on=wire.to_rfc3339(drawer.now()),
        custody=len(drawer.custody.entries()),
        before=tuple(sorted({*_marks(drawer), *besides})),
    )
    seat.put(drawer, here)
    return here


def look(drawer: Drawer) -> Seen | None:
    """What was done here since; None where nobody practises.

    Raises:
        InputError: the drawer is damaged.
    """
    here = seat.of(drawer)
    if here is None:
        return None
    new = set(_marks(drawer)) - set(here.before)
    later = drawer.custody.entries()[here.custody :]
    kinds = {mark.partition(":")[0] for mark in new}
    if any(one.action == NOTE for one in later):
        kinds.add("note")
    touched = dict.fromkeys(_event_of(one.item) for one in later)
    records = tuple(
        RecordSeen(new=f"record:{event_id}" in new, facts=_facts(drawer, event_id))
        for event_id in touched
        if event_id and drawer.incidents.exists(event_id)
    )
    if options.read(drawer.database.folder).burn_from_lock_screen:
        kinds.add("burn-allowed")
    return Seen(
        here.seat, here.number, here.workshop_id, records, frozenset(kinds), frozenset(here.noted)
    )


def _event_of(item: str) -> str:
    """The record that an entry of custody is about, or ""."""
    kind, _, rest = item.partition("/")
    about = kind in {"record", "person", "organisation", "consent", "evidence"}
    return rest.partition("/")[0] if about else ""


def _marks(drawer: Drawer) -> Iterator[str]:
    """Everything that counts as done, one mark each: its kind, and what tells it from others."""
    yield from _of_records(drawer)
    for contact in contacts.every(drawer):
        for held in contact.held:
            yield f"card:{held.digest}"
            if isinstance(held.compared, contacts.Comparison):
                yield f"compared:{held.digest}"
    yield from _of_sent(drawer)
    words = recovery.state(drawer)
    if words is not None:
        yield f"words-made:{words.made_on}"
        if words.tested_on is not None:
            yield f"words-tested:{words.tested_on}"
    if drawer.documents.count(JOURNEY):
        yield "journey:"
    yield from _of_desk(drawer)


def _of_records(drawer: Drawer) -> Iterator[str]:
    for row in drawer.incidents.list():
        yield f"record:{row.event_id}"
        for item in drawer.evidence.list(row.event_id):
            if is_cleaned(item):
                yield f"copy:{row.event_id}/{item.eid}"
                if item.shows_confirmed:
                    yield f"confirmed:{row.event_id}/{item.eid}"
            elif drawer.evidence.has_file(str(item.eid), row.event_id):
                yield f"file:{row.event_id}/{item.eid}"


def _of_sent(drawer: Drawer) -> Iterator[str]:
    for report in sent.every(drawer):
        yield from (f"{mark}:{report.report_id}" for mark in of_sealing(report.accepted))
        for one in report.replies:
            yield f"reply:{one.reply.reply_id}"
    for notice in sent_notices.every(drawer):
        yield f"{notice.kind}:{notice.notice_id}"
        if notice.carried_on:
            yield f"carried:{notice.notice_id}"


def of_sealing(accepted: Iterable[str]) -> frozenset[str]:
    """The marks of a report, by the codes that somebody accepted for it."""
    codes = frozenset(accepted)
    original = any(ORIGINAL in code.split(":") for code in codes)
    return frozenset(
        {
            "sent",
            "sent-uncompared" if sent.UNCOMPARED in codes else "sent-compared",
            "sent-original" if original else "sent-clean",
        }
    )


def _of_desk(drawer: Drawer) -> Iterator[str]:
    for row in batch.recent(drawer):
        yield f"row-{row.outcome}:{row.name}:{row.when}"
    for case in cases.every(drawer):
        yield f"case:{case.case_id}"
        for one in case.replies:
            yield f"answer-{one.reply.kind}:{one.reply.reply_id}"
        if judged := len(work_on(drawer, case.case_id).history):
            yield f"judged:{case.case_id}:{judged}"
    for item in un_register.every(drawer):
        yield f"item:{item.item_id}"
        if item.case_ids:
            yield f"item-linked:{item.item_id}"
        if item.told:
            yield f"item-told:{item.item_id}:{len(item.told)}"
    for entry in drawer.custody.entries():
        if entry.actor == "desk" and entry.action == "viewed":
            yield f"looked:{entry.seq}"


def _facts(drawer: Drawer, event_id: str) -> frozenset[str]:
    incident = drawer.incidents.get(event_id, with_identities=True)
    return frozenset(_facts_of(incident, drawer))


def _facts_of(incident: Incident, drawer: Drawer) -> Iterator[str]:
    told = incident.narrative if isinstance(incident.narrative, str) else ""
    answered = {
        "kind": incident.acts,
        "when": incident.date_start is not None,
        "where": incident.country is not None or incident.place_text is not None,
        "told": len(told) >= SHORTEST_ACCOUNT,
    }
    yield from (name for name, given in answered.items() if given)
    # What was sent was complete, whatever was taken out of it since.
    left = incident.record_status in {"sent", "answered", "withdrawn"}
    if left or not missing_for_ready(incident, today=drawer.now().date()):
        yield "complete"
    if incident.record_status in {"answered", "withdrawn"}:
        yield str(incident.record_status)
    people = [one for one in incident.persons if one.pseudonym]
    if people:
        yield "person"
    yield from _of_people(people)
    named = any(one.identity is not None and one.identity.real_name for one in people)
    open_names = bool(record_notes.open_names(incident))
    yield from (["name-in-text"] if open_names else ["apart"] if named else [])
    if people and not any(one.consents for one in people):
        yield "nobody-asked"


def _of_people(people: list[Person]) -> Iterator[str]:
    said = [consent for one in people for consent in one.consents if consent.value is not None]
    if any(one.use == SEND and listed(one.explained) for one in said):
        yield "asked"
    if any(
        one.use == LETTER and (one.value != "yes" or WARNING in listed(one.explained))
        for one in said
    ):
        yield "warned"
    if any(one.value == "withdrawn" or one.withdrawn_on is not None for one in said):
        yield "withdrawn"
