"""What was sent to whom, and what came back: a drawer's sealed reports as a person sees them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.report import sent, sent_notices
from defender_app.seizure import marks
from defender_app.seizure.marks import Marked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from defender_app.report.sent import Kept, SentReport, TakenReply
    from defender_app.report.sent_notices import SentNotice
    from defender_app.vault.drawer import Drawer

MOST_MISSING: Final = 100


@dataclass(frozen=True, kw_only=True, repr=False)
class Exchange:
    """One sealed report with its answers.

    Attributes:
        event_ids: the records that are still here.
        titles: of those records.
        removed: how many of its records are not here any more.
        untrusted_name: of the focal point, as its card says; "" when the card is not here.
        replies: newest first.
        missing: numbers of replies that have not arrived, the first 100.
        compared: whether it was sealed to a card that somebody had compared.
        kept: how much of it the vault keeps.
        notices: those about it, newest first.
        corrects: whether it corrects an earlier one.
        only_id: whether it was sealed by another vault, and nothing but its id is known here.
        called: (pseudonym here, word in the report) of everybody who is called otherwise in it.
        made: whether it was made before a device was out of sight, or before there were new keys.
    """

    report_id: str
    event_ids: tuple[str, ...]
    titles: tuple[str, ...]
    removed: int
    untrusted_name: str
    sealed_on: str
    replies: tuple[TakenReply, ...]
    missing: tuple[int, ...]
    compared: bool
    notices: tuple[SentNotice, ...] = ()
    corrects: bool = False
    only_id: bool = False
    kept: Kept = "copy"
    called: tuple[tuple[str, str], ...] = ()
    made: Marked = field(default_factory=Marked)

    def __repr__(self) -> str:
        return f"<exchange {self.report_id}>"


def every(drawer: Drawer, event_id: str = "") -> tuple[Exchange, ...]:
    """All sealed reports, newest first.

    Args:
        drawer: holds them.
        event_id: only those that carried this record.
    """
    reports = sent.of_record(drawer, event_id) if event_id else sent.every(drawer)
    titles = {row.event_id: row.title for row in drawer.incidents.list()}
    names: dict[str, str] = {}
    notices = sent_notices.every(drawer)
    known = pseudonyms_here(drawer) if reports else {}
    seizures = marks.every(drawer)
    return tuple(
        replace(
            _exchange(drawer, one, titles, names),
            called=called(one, known),
            made=marks.of(seizures, one.sealed_on),
            notices=sent_notices.of_report(notices, one.report_id),
        )
        for one in reports
    )


def pseudonyms_here(drawer: Drawer) -> dict[str, str]:
    """The pseudonyms of everybody in this drawer, by ``event_id/pid``."""
    return {
        f"{place.event_id}/{place.pid}": one.pseudonym
        for one in drawer.people.list()
        for place in one.places
        if one.pseudonym
    }


def called(one: SentReport, known: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Who is called what in a report: answers use its words, which only its recipient knows.

    Args:
        one: with the words of its people.
        known: of ``pseudonyms_here``.

    Returns:
        (pseudonym here, word in the report), of those who are called otherwise in it.
    """
    pairs = ((known.get(key, ""), word) for key, word in one.people.items())
    return tuple(dict.fromkeys((ours, word) for ours, word in pairs if ours and ours != word))


def sealed_before(drawer: Drawer, contact_id: str, event_ids: Sequence[str]) -> str:
    """When any of these records was last sealed for the same focal point; "" if never."""
    wanted = set(event_ids)
    days = (
        one.sealed_on
        for one in sent.every(drawer)
        if one.contact_id == contact_id and not wanted.isdisjoint(one.event_ids)
    )
    return max(days, default="")


def _exchange(
    drawer: Drawer, one: SentReport, titles: dict[str, str], names: dict[str, str]
) -> Exchange:
    if one.contact_id not in names:
        names[one.contact_id] = _name(drawer, one.contact_id)
    here = tuple(event_id for event_id in one.event_ids if event_id in titles)
    return Exchange(
        report_id=one.report_id,
        event_ids=here,
        titles=tuple(titles[event_id] for event_id in here),
        removed=len(one.event_ids) - len(here),
        untrusted_name=names[one.contact_id],
        sealed_on=one.sealed_on,
        replies=tuple(
            sorted(one.replies, key=lambda r: (r.reply.date, r.reply.number), reverse=True)
        ),
        missing=_missing({taken.reply.number for taken in one.replies}),
        compared=sent.UNCOMPARED not in one.accepted,
        corrects=bool(one.refers_to),
        only_id=not one.sealed_sha256,
        kept=one.kept,
    )


def _missing(numbers: set[int]) -> tuple[int, ...]:
    gaps = (n for n in range(1, max(numbers, default=0)) if n not in numbers)
    return tuple(islice(gaps, MOST_MISSING))


def _name(drawer: Drawer, contact_id: str) -> str:
    try:
        return contacts.get(drawer, contact_id).current().card().body.name
    except InputError:
        return ""
