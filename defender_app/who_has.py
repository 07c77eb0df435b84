"""Who got something of one person, and how a withdrawal reaches all of their records.

The vault knows what it sealed, entrusted and saved outside. What a focal point passed on, and what
was said or shown elsewhere, it cannot know. Source: domain rules 2.4, safety rule 22
(docs/rules.md).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from defender_app import record_notes
from defender_app.backup import entrusted_keys
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.model.answers import Ref, listed
from defender_app.model.consent_changes import all_told, withdrawn
from defender_app.model.somebody import Somebody, everybody
from defender_app.report import sent
from defender_app.report.consent_gate import called
from defender_app.report.notices import About
from defender_app.vault import versions
from defender_app.vault.evidence import item_of

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator

    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.report.sent import SentReport
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.people import PersonRow, Place

    _Change = Callable[[tuple[Consent, ...]], tuple[Consent, ...]]
    _Found = tuple[Somebody, ...]

_PERPETRATOR: Final = "alleged-perpetrator"
_OTHER_NGO: Final = "other-ngo"
_UNREADABLE: Final = frozenset({"record-damaged", "consent-not-fresh"})
_BY_HAND: Final = frozenset({"withdrawn", "closed"})
_ORDER: Final = ("report", "backup", "outside", "named", "perhaps", "unread")

Way = Literal["report", "backup", "outside", "named", "perhaps", "unread"]


@dataclass(frozen=True, kw_only=True)
class Holder:
    """Somebody who has, or may have, something of one person.

    Attributes:
        way: ``report`` sealed to them; ``backup`` entrusted to them; ``outside``: a file that
            shows the person was saved outside the vault, whoever has it now; ``named``: a consent
            names them as somebody it may be shared with, and no report went to them from here;
            ``perhaps``: sealed or entrusted to them, with a record that was removed here since, so
            that nobody can tell whether the person was in it; ``unread``: what the vault kept of
            something that left it cannot be read, nor to whom it went.
        name: on their card, or as the consent names them; "" for ``outside`` and ``unread``.
        on: when, RFC 3339; "" where the vault does not know.
        event_ids: the records that it came from.
        word: the pseudonym of the person in that report; "" else.
        contact_id: of the contact; "" where there is none.
        count: how many things that left cannot be read, for ``unread``.
        report_id: of the report, where one was sealed to them; "" else.
        words: all words that may stand for the person in that report.
    """

    way: Way
    name: str
    on: str = ""
    event_ids: tuple[str, ...] = ()
    word: str = ""
    contact_id: str = ""
    count: int = 1
    report_id: str = ""
    words: tuple[str, ...] = ()


def holders(drawer: Drawer, uid: str) -> tuple[Holder, ...]:
    """Everybody who has or may have something of a person, over all of their records.

    Args:
        drawer: knows what left it.
        uid: of a person or an organisation.

    Returns:
        Reports first, then backups, files and names, then what cannot be told for certain; in
        each the latest first.

    Raises:
        InputError: ``unknown-person``; ``record-damaged`` and others as on loading.
    """
    person = drawer.people.get(uid)
    places = [one for one in person.places if one.kind != _PERPETRATOR]
    found = [
        *_reports(drawer, person, places),
        *_backups(drawer, places),
        *_outside(drawer, places),
        *_unread(drawer),
    ]
    known = {one.contact_id for one in found} | {called(one.name) for one in found}
    found += (one for one in _named(drawer, places) if _is_new(one, known))
    latest = sorted(found, key=lambda one: one.on, reverse=True)
    return tuple(sorted(latest, key=lambda one: _ORDER.index(one.way)))


def to_notify(found: Iterable[Holder]) -> tuple[About, ...]:
    """What notices can tell: in which reports somebody is, or may be, and by which word.

    Whoever has it in another way has to be told in another way as well.
    """
    return tuple(
        About(report_id=one.report_id, persons=one.words)
        for one in found
        if one.report_id and one.words
    )


def withdraw_elsewhere(
    drawer: Drawer, uid: str, *, besides: str, on: str | None, how: str | None = None
) -> int:
    """Withdraw everything a person agreed to, in all of their records but one, all or none.

    A record that cannot be read is left as it is: nothing of it can be sent.

    Args:
        drawer: holds them.
        uid: of a person or an organisation.
        besides: the event id of the record that is being written in; "" for none.
        on: the day, as dates are kept.
        how: in which way they said it.

    Returns:
        In how many records something was withdrawn.

    Raises:
        InputError: ``unknown-person``, ``drawer-full`` and others as on saving; nothing changed.
    """
    return _change_elsewhere(drawer, uid, besides, lambda given: withdrawn(given, on=on, how=how))


def told_everywhere(drawer: Drawer, uid: str, *, on: str) -> int:
    """Note that everyone was told, wherever something that a person agreed to was withdrawn.

    Args:
        drawer: holds the records.
        uid: of a person or an organisation.
        on: the day, as dates are kept.

    Returns:
        In how many records it was noted.

    Raises:
        InputError: as for ``withdraw_elsewhere``.
    """
    return _change_elsewhere(drawer, uid, "", lambda given: all_told(given, on))


def in_record(incident: Incident, uid: str, known: Container[tuple[str, Somebody]]) -> _Found:
    """Who a person is in a record as it is being written, saved or not.

    Args:
        incident: the record.
        uid: of the person.
        known: their places in the records of the vault, by event id.
    """
    event_id = str(incident.event_id)
    return tuple(
        one
        for one in everybody(incident)
        if (event_id, one) in known or getattr(one.part(incident), "uid", None) == uid
    )


def _change_elsewhere(drawer: Drawer, uid: str, besides: str, change: _Change) -> int:
    changed = 0
    with drawer.transaction():
        for place in drawer.people.get(uid).places:
            if place.kind == _PERPETRATOR or place.event_id == besides:
                continue
            try:
                incident = drawer.incidents.get(place.event_id)
            except InputError as error:
                if error.code not in _UNREADABLE:
                    raise
                # It cannot be sent either: that it is damaged must not keep the others open.
                continue
            after = _somebody(place).with_consents(incident, change)
            if after != incident:
                drawer.incidents.save(_status_kept(after))
                changed += 1
    return changed


def _status_kept(incident: Incident) -> Incident:
    """The status is the vault's to decide, unless somebody ended the record."""
    if incident.record_status in _BY_HAND:
        return incident
    return msgspec.structs.replace(incident, record_status=None)


def _somebody(place: Place) -> Somebody:
    return Somebody("person" if place.kind == "person" else "organisation", place.pid)


def _reports(drawer: Drawer, person: PersonRow, places: list[Place]) -> Iterator[Holder]:
    keys = {f"{one.event_id}/{one.pid}" for one in places}
    present = frozenset(
        f"{place.event_id}/{place.pid}" for one in drawer.people.list() for place in one.places
    )
    reports = sent.every(drawer)
    words = dict(_words(drawer, {one.contact_id for one in reports}, person.uid))
    for report in reports:
        gone = set(_taken_out(drawer, report, person.pseudonym)) - present
        word = words.get(report.contact_id)
        # The word that they have for this contact and no other, also in records removed since.
        gone |= {key for key, known in report.people.items() if known == word} - present
        inside = {key: known for key, known in report.people.items() if key in keys | gone}
        lost = report.contact_id not in words and _has_removed(drawer, report.event_ids)
        # A receipt does not say who is in it.
        if inside or report.kept == "receipt" or (lost and report.people):
            yield Holder(
                way="report" if inside else "perhaps",
                name=record_notes.contact_name(drawer, report.contact_id),
                on=report.sealed_on,
                event_ids=tuple(dict.fromkeys(key.rpartition("/")[0] for key in inside)),
                word=next(iter(inside.values()), ""),
                contact_id=report.contact_id,
                report_id=report.report_id,
                words=tuple(dict.fromkeys(inside.values())) or _of_receipt(report, word),
            )


def _of_receipt(report: SentReport, word: str | None) -> tuple[str, ...]:
    """By which word somebody may stand in a report of which only a receipt is kept."""
    return (word,) if word and report.kept == "receipt" else ()


def _words(
    drawer: Drawer, contact_ids: Iterable[str], uid: str
) -> Iterator[tuple[str, str | None]]:
    """By which word each of these contacts knows a person; without those that cannot be read."""
    for one in contact_ids:
        try:
            yield one, contacts.get(drawer, one).pseudonyms.get(uid)
        except InputError:
            continue


def _has_removed(drawer: Drawer, event_ids: Iterable[str]) -> bool:
    return not all(drawer.incidents.exists(one) for one in event_ids)


def _taken_out(drawer: Drawer, report: SentReport, pseudonym: str) -> Iterator[str]:
    """Keys of somebody of that word in the versions that a report carried.

    Whoever was taken out of a record later has no place in it any more, and was sent all the same.
    """
    for event_id in report.event_ids if pseudonym else ():
        for version in versions.frozen(drawer, event_id):
            if report.report_id not in version.reports:
                continue
            for person in version.record.persons:
                if person.pseudonym == pseudonym:
                    yield f"{event_id}/{person.pid}"
            for organisation in version.record.organisations:
                if organisation.pseudonym == pseudonym:
                    yield f"{event_id}/{organisation.oid}"


def _backups(drawer: Drawer, places: list[Place]) -> Iterator[Holder]:
    records = {one.event_id for one in places}
    for made in entrusted_keys.readable(drawer)[0]:
        inside = tuple(one for one in made.event_ids if one in records)
        if inside or _has_removed(drawer, made.event_ids):
            yield Holder(
                way="backup" if inside else "perhaps",
                name=record_notes.contact_name(drawer, made.contact_id),
                on=made.made_on,
                event_ids=inside,
                contact_id=made.contact_id,
            )


def _unread(drawer: Drawer) -> Iterator[Holder]:
    count = len(sent.damaged(drawer)) + len(entrusted_keys.readable(drawer)[1])
    if count:
        yield Holder(way="unread", name="", count=count)


def _outside(drawer: Drawer, places: list[Place]) -> Iterator[Holder]:
    """Files that show the person, and were saved outside by themselves."""
    reports = sent.every(drawer)
    for place in places:
        ref = Ref(person=place.pid) if place.kind == "person" else Ref(org=place.pid)
        for item in drawer.evidence.list(place.event_id):
            if ref not in item.shows:
                continue
            entries = drawer.custody.entries(item_of(place.event_id, str(item.eid)))
            saved = [one.when for one in entries if one.action == "exported"]
            failed = sum(one.action == "export-failed" for one in entries)
            sealed = sum(f"{place.event_id}/{item.eid}" in one.evidence for one in reports)
            alone = len(saved) - failed - sealed
            if alone > 0:
                # Which of several it was, the chain does not tell.
                on = saved[-1] if alone == len(saved) else ""
                yield Holder(way="outside", name="", on=on, event_ids=(place.event_id,))


def _named(drawer: Drawer, places: list[Place]) -> Iterator[Holder]:
    """Whom the consents name, whether or not anything went there from here."""
    for place in places:
        part = _somebody(place).part(drawer.incidents.get(place.event_id))
        for consent in part.consents if part is not None else ():
            if consent.use != _OTHER_NGO or consent.value not in {
                "yes",
                "conditional",
                "withdrawn",
            }:
                continue
            for name in listed(consent.shared_with):
                yield _of_name(drawer, name, place.event_id)


def _of_name(drawer: Drawer, name: str, event_id: str) -> Holder:
    """A consent names a contact by its id, or anybody by a name."""
    try:
        contact = contacts.get(drawer, name)
    except InputError:
        return Holder(way="named", name=name, event_ids=(event_id,))
    shown = contact.current().card().body.name
    return Holder(way="named", name=shown, event_ids=(event_id,), contact_id=contact.contact_id)


def _is_new(one: Holder, known: set[str]) -> bool:
    """Whether nobody known already is meant; takes note of them."""
    marks = {mark for mark in (one.contact_id, called(one.name)) if mark}
    is_new = not marks & known
    known |= marks
    return is_new
