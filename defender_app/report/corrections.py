"""Corrections: a report that refers to an earlier one to the same focal point, by the same key.

The earlier one cannot be called back; the desk shows both side by side (docs/formats.md 2).
"""

from __future__ import annotations

import base64
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from crypto.minisign import SigningKey
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.report import sent, sent_notices
from defender_app.vault import versions

if TYPE_CHECKING:
    from collections.abc import Collection

    from defender_app.report.composition import Composition, Wish
    from defender_app.report.sent import SentReport
    from defender_app.vault.drawer import Drawer

_ENDED: Final = frozenset({"withdrawn"})


@dataclass(frozen=True, kw_only=True, repr=False)
class Outdated:
    """A report of a record that says something else by now.

    Attributes:
        report_id: of the newest report of this record to that contact.
        name: on the card, from outside.
        sealed_on: RFC 3339.
    """

    report_id: str
    contact_id: str
    name: str
    sealed_on: str

    def __repr__(self) -> str:
        return f"<outdated {self.report_id}>"


def possible(drawer: Drawer, contact_id: str, event_ids: Collection[str]) -> tuple[SentReport, ...]:
    """The reports to a focal point that may be corrected by one of these records, newest first."""
    wanted, notices = set(event_ids), sent_notices.every(drawer)
    return tuple(
        one
        for one in sent.every(drawer)
        if one.contact_id == contact_id
        and one.sealed_sha256
        and not wanted.isdisjoint(one.event_ids)
        and not sent_notices.is_taken_back(notices, one.report_id)
    )


def outdated(drawer: Drawer, event_id: str) -> tuple[Outdated, ...]:
    """Who holds a version of a record that was changed since; the newest report of each.

    Raises:
        InputError: as on loading a record; ``version-damaged``.
    """
    incident = drawer.incidents.get(event_id)
    if incident.record_status in _ENDED:
        return ()
    now = versions.content(incident)
    same = {
        report_id
        for version in versions.frozen(drawer, event_id)
        if version.record == now
        for report_id in version.reports
    }
    notices, found = sent_notices.every(drawer), dict[str, Outdated]()
    told: set[str] = set()
    reports = sent.of_record(drawer, event_id)
    # Moments are whole seconds: in one of them, what says the same came last.
    newest = sorted(reports, key=lambda one: (one.sealed_on, one.report_id in same), reverse=True)
    for one in newest:
        if one.contact_id in told or sent_notices.is_taken_back(notices, one.report_id):
            continue
        told.add(one.contact_id)
        if one.report_id not in same:
            found[one.contact_id] = Outdated(
                report_id=one.report_id,
                contact_id=one.contact_id,
                name=_name(drawer, one.contact_id),
                sealed_on=one.sealed_on,
            )
    return tuple(found.values())


@dataclass(frozen=True, kw_only=True)
class Suggested:
    """The newest report to a focal point that some records may correct.

    Attributes:
        changed: whether one of these records says something else by now.
    """

    report_id: str
    sealed_on: str
    changed: bool


def suggested(drawer: Drawer, event_ids: Collection[str]) -> dict[str, Suggested]:
    """What may be corrected by these records, by contact."""
    changed: set[str] = set()
    for event_id in event_ids:
        # A record that cannot be read says so where it is looked at.
        with suppress(InputError):
            changed |= {one.contact_id for one in outdated(drawer, event_id)}
    contact_ids = {one.contact_id for one in sent.every(drawer)}
    found = {one: possible(drawer, one, event_ids) for one in contact_ids}
    return {
        contact_id: Suggested(
            report_id=reports[0].report_id,
            sealed_on=reports[0].sealed_on,
            changed=contact_id in changed,
        )
        for contact_id, reports in found.items()
        if reports
    }


def resolved(drawer: Drawer, wish: Wish) -> Wish:
    """What somebody wants to send, with what the report that it corrects decides.

    Args:
        drawer: sealed that one.
        wish: with ``refers_to``, or without: then it stays as it is.

    Returns:
        The wish; a correction of a report under a key of its own is signed by that key, and calls
        people what they are called there.

    Raises:
        InputError: ``sent-unknown``: nothing of the earlier one is kept; ``correction-elsewhere``:
            it went to somebody else; ``correction-of-withdrawn``; ``correction-one-time``: under
            a key of its own nobody could believe it; ``correction-of-others``: none of these
            records was in it; ``contact-unknown``.
    """
    if not wish.refers_to:
        return wish
    earlier = sent.get(drawer, wish.refers_to)
    contact = contacts.get(drawer, wish.contact_id)
    if earlier.contact_id != contact.contact_id or earlier.training != drawer.training:
        raise InputError("correction-elsewhere")
    if sent_notices.is_taken_back(sent_notices.every(drawer), earlier.report_id):
        raise InputError("correction-of-withdrawn")
    if wish.one_time and not earlier.signing:
        raise InputError("correction-one-time")
    if earlier.event_ids and set(earlier.event_ids).isdisjoint(wish.event_ids):
        raise InputError("correction-of-others")
    if not earlier.signing:
        return wish
    words = {**_words(drawer, earlier), **wish.words}
    return replace(wish, one_time=True, words=words)


def signing_key(drawer: Drawer, composition: Composition) -> SigningKey:
    """The key that signs a report: of its contact, of the report it corrects, or a fresh one.

    Raises:
        InputError: ``sent-unknown``.
    """
    if not composition.one_time:
        return composition.contact.signing_key()
    if not composition.refers_to:
        return SigningKey.generate()
    return SigningKey.from_bytes(base64.b64decode(sent.get(drawer, composition.refers_to).signing))


def _words(drawer: Drawer, earlier: SentReport) -> dict[str, str]:
    """Who is called what in a report, by uid, as far as they are still here."""
    here = {
        f"{place.event_id}/{place.pid}": one.uid
        for one in drawer.people.list()
        for place in one.places
    }
    return {here[key]: word for key, word in earlier.people.items() if key in here}


def _name(drawer: Drawer, contact_id: str) -> str:
    try:
        return contacts.get(drawer, contact_id).current().card().body.name
    except InputError:
        return ""
