"""How much of what was sealed stays in the vault: all of it, a receipt, or nothing.

Source: docs/formats.md 2 "Not readable by the carrier", with the limits of 5.8.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.report import marks, names_going, sent, waiting
from defender_app.vault import versions

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from defender_app.report.composition import Composition
    from defender_app.report.sent import SentReport
    from defender_app.vault.drawer import Drawer


@dataclass(frozen=True, kw_only=True)
class Ahead:
    """What goes with a receipt or with nothing, to be said before anything is sealed.

    Attributes:
        records: how many records.
        staying_files: files of theirs that no report of this walk takes along.
        unread: earlier reports with any of these records that nobody has answered yet.
        answered: earlier ones that were answered.
        names_elsewhere: other records in whose texts a name stands that goes with these: it is not
            masked there any more.
    """

    records: int
    staying_files: int
    unread: int
    answered: int
    names_elsewhere: int = 0


def ahead(drawer: Drawer, compositions: Sequence[Composition]) -> Ahead:
    """What would be lost.

    Args:
        drawer: of these compositions.
        compositions: one for each focal point.

    Raises:
        InputError: ``unknown-incident``.
    """
    events = {record.event_id for one in compositions for record in one.records}
    leaving = {(item.event_id, item.eid) for one in compositions for item in one.evidence}
    staying = [
        item
        for event_id in events
        for item in drawer.evidence.list(event_id)
        if item.sha256 is not None and (event_id, item.eid) not in leaving
    ]
    earlier = _touched(drawer, events)
    unread = sum(not one.replies for one in earlier)
    return Ahead(
        records=len(events),
        staying_files=len(staying),
        unread=unread,
        answered=len(earlier) - unread,
        names_elsewhere=names_going.standing_elsewhere(drawer, events),
    )


def unfinished(drawer: Drawer) -> tuple[SentReport, ...]:
    """Reports of which less was to be kept, and is not yet: the program was ended before."""
    return tuple(one for one in sent.every(drawer) if one.kept.startswith("to-"))


def finish(drawer: Drawer, report_ids: Collection[str]) -> None:
    """Keep a receipt or nothing, as was wished for when these were sealed; all of it or none.

    The records go, with their versions, evidence and the names of people who are in no other
    record. Other reports that carried them become receipts; those with nothing else go as well
    where nothing was to be kept. A record that was changed since is newer than what was sent.

    Args:
        drawer: holds them.
        report_ids: of one walk, in one transaction.

    Raises:
        InputError: ``changed-since-sealed``; ``sent-unknown``; ``sent-report-damaged``; nothing
            is removed then.
        MachineError: the drawer cannot be written; nothing is removed then.
    """
    with drawer.transaction():
        wanted = [sent.get(drawer, one) for one in report_ids]
        wanted = [one for one in wanted if one.kept.startswith("to-")]
        leaving = {
            event_id
            for one in wanted
            for event_id in one.event_ids
            if drawer.incidents.exists(event_id)
        }
        for one in wanted:
            _check_same(drawer, one)
        nothing = any(one.kept == marks.SILENT for one in wanted)
        touched = {one.report_id: one for one in (*_touched(drawer, leaving), *wanted)}
        frozen = set(_reports_of(drawer, leaving))
        waiting.forget_records(drawer, leaving)
        for event_id in sorted(leaving):
            drawer.incidents.delete(event_id)
        for report_id in frozen:
            sent.drop_frozen(drawer, report_id)
        for one in touched.values():
            _reduce(drawer, one, nothing=nothing)
        _forget_words(drawer)


def keep_after_all(drawer: Drawer, report_ids: Iterable[str]) -> None:
    """Keep the copy of what was sealed, because something went wrong or somebody thought again.

    Raises:
        InputError: as for ``finish``. MachineError: the drawer cannot be written.
    """
    with drawer.transaction():
        for report_id in report_ids:
            known = sent.get(drawer, report_id)
            if not known.kept.startswith("to-"):
                continue
            kept = msgspec.structs.replace(known, kept="copy")
            sent.save(drawer, kept)
            if known.kept == marks.SILENT:
                marks.sealed(drawer, kept)


def forget(drawer: Drawer, report_id: str) -> None:
    """Remove what is kept of one report; its records stay, and no reply to it can be read.

    Raises:
        InputError: ``sent-unknown``.
    """
    with drawer.transaction():
        if report_id not in {one.report_id for one in sent.every(drawer)}:
            raise InputError("sent-unknown")
        sent.drop(drawer, report_id)


def _check_same(drawer: Drawer, report: SentReport) -> None:
    """What was sealed is what would be removed.

    Raises:
        InputError: ``changed-since-sealed``.
    """
    for event_id in report.event_ids:
        if not drawer.incidents.exists(event_id):
            continue
        now = versions.content(drawer.incidents.get(event_id))
        known = versions.frozen(drawer, event_id)
        if not any(one.record == now and report.report_id in one.reports for one in known):
            raise InputError("changed-since-sealed")


def _touched(drawer: Drawer, events: Collection[str]) -> list[SentReport]:
    """The reports that carried any of these records."""
    return [one for one in sent.every(drawer) if not set(events).isdisjoint(one.event_ids)]


def _reports_of(drawer: Drawer, events: Iterable[str]) -> Iterator[str]:
    """Ids of all reports that carried these, also of those that cannot be read any more."""
    for event_id in events:
        for version in versions.frozen(drawer, event_id):
            yield from version.reports


def _reduce(drawer: Drawer, report: SentReport, *, nothing: bool) -> None:
    still_here = {one for one in report.event_ids if drawer.incidents.exists(one)}
    if nothing and not still_here:
        sent.drop(drawer, report.report_id)
        return
    sent.drop_frozen(drawer, report.report_id)
    sent.save(drawer, report.receipt(still_here))


def _forget_words(drawer: Drawer) -> None:
    """By which words contacts know people who are in no record any more."""
    here = set()
    for one in drawer.people.list():
        here.add(one.uid)
        here.update(f"{place.event_id}/{place.pid}" for place in one.places)
    for contact in contacts.every(drawer):
        words = {who: word for who, word in contact.pseudonyms.items() if who in here}
        if words != contact.pseudonyms:
            contacts.save(drawer, msgspec.structs.replace(contact, pseudonyms=words))
