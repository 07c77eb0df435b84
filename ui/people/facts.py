"""What the drawer knows of somebody across its records; no names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.model.answers import plain
from defender_app.model.consent_changes import left_to_tell, value_of
from defender_app.model.person import Identity
from defender_app.model.somebody import Somebody
from defender_app.who_has import holders
from ui.people.remarks import Beside, Elsewhere

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from defender_app.model.consent import Consent
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.listing import IncidentRow
    from defender_app.vault.people import PersonRow, Place

_PERPETRATOR: Final = "alleged-perpetrator"
_KEPT: Final = "kept"
OWN: Final = "own-"
"""Before the action of an entry that is about somebody as such."""


@dataclass(frozen=True)
class InRecord:
    """Somebody in one record.

    Attributes:
        row: the record, as lists show it.
        somebody: who they are there.
        roles: what part they have in it; looked up for one person only.
    """

    row: IncidentRow
    somebody: Somebody
    roles: tuple[str, ...] = ()


@dataclass(frozen=True)
class Known:
    """Somebody, with the records they are in, the latest first."""

    uid: str
    pseudonym: str
    title: str
    records: tuple[InRecord, ...]


@dataclass(frozen=True)
class Noted:
    """One entry of the custody chain about somebody's consent, or about a record they are in."""

    when: datetime
    action: str
    actor: str
    use: str
    record: str


def everybody(drawer: Drawer) -> tuple[Known, ...]:
    """Persons of all records, and organisations that have a part in one, by pseudonym.

    Agencies and bodies, which have no word of their own, are not among them.
    """
    rows = {row.event_id: row for row in drawer.incidents.list()}
    found = (_known(one, rows) for one in drawer.people.list())
    return tuple(one for one in found if one.records and _has_part(one))


def known(drawer: Drawer, uid: str) -> Known:
    """One of them.

    Raises:
        InputError: ``unknown-person``.
    """
    rows = {row.event_id: row for row in drawer.incidents.list()}
    found = _known(drawer.people.get(uid), rows)
    if not found.records:
        # Whoever is only alleged to have done something has no page.
        raise InputError("unknown-person")
    return replace(found, records=tuple(_with_roles(drawer, one) for one in found.records))


def _with_roles(drawer: Drawer, one: InRecord) -> InRecord:
    part = one.somebody.part(drawer.incidents.get(one.row.event_id))
    return one if part is None else replace(one, roles=part.roles)


def beside(drawer: Drawer, one: Known, event_id: str) -> Beside:
    """What is known of somebody beside one of their records; of a name only that there is one.

    Raises:
        InputError: ``record-damaged`` and others as on loading.
    """
    others = tuple(_others(drawer, one, event_id))
    return Beside(
        marks=_marks(drawer.identities.get(one.uid)),
        elsewhere=tuple(
            Elsewhere(consent.use, value_of(consent), title)
            for title, given in others
            for consent in given
        ),
        contacts={
            contact.contact_id: contact.current().card().body.name
            for contact in contacts.every(drawer)
        },
        holders=holders(drawer, one.uid),
        left_to_tell=any(left_to_tell(given) for _, given in others),
    )


def _marks(identity: Identity | None) -> Identity:
    """The same members, each holding only that something is there."""
    if identity is None:
        return Identity()
    return Identity(
        real_name=_KEPT if identity.real_name else None,
        initials=_KEPT if identity.initials else None,
        contact_channel=_KEPT if identity.contact_channel else None,
        safe_to_contact="no" if plain(identity.safe_to_contact) == "no" else None,
    )


def _others(drawer: Drawer, one: Known, event_id: str) -> Iterator[tuple[str, tuple[Consent, ...]]]:
    """The title of each other record, and what they said in it."""
    for place in one.records:
        if place.row.event_id == event_id:
            continue
        part = place.somebody.part(drawer.incidents.get(place.row.event_id))
        if part is not None:
            yield place.row.title, part.consents


def history(drawer: Drawer, uid: str) -> tuple[Noted, ...]:
    """What was noted about somebody, the latest first.

    Raises:
        InputError: ``unknown-person``, ``custody-damaged``.
    """
    found = []
    for one in known(drawer, uid).records:
        title, event_id = one.row.title, one.row.event_id
        own = f"consent/{event_id}/{one.somebody.kind}/{one.somebody.id}/"
        part = f"{one.somebody.kind}/{event_id}/{one.somebody.id}"
        consents = (
            item for item in drawer.custody.items(f"consent/{event_id}") if item.startswith(own)
        )
        for item in (f"record/{event_id}", part, *consents):
            use = item.removeprefix(own) if item.startswith(own) else ""
            found += [
                (
                    entry.seq,
                    Noted(
                        wire.from_rfc3339(entry.when),
                        f"{OWN}{entry.action}" if item == part else entry.action,
                        entry.actor,
                        use,
                        title,
                    ),
                )
                for entry in drawer.custody.entries(item)
            ]
    return tuple(noted for _, noted in sorted(found, key=lambda pair: -pair[0]))


def _has_part(one: Known) -> bool:
    words = bool(one.pseudonym or one.title)
    return words or any(place.somebody.kind == "person" for place in one.records)


def _known(person: PersonRow, rows: dict[str, IncidentRow]) -> Known:
    order = list(rows)
    places = [place for place in person.places if place.kind != _PERPETRATOR]
    places.sort(key=lambda place: order.index(place.event_id))
    records = tuple(InRecord(rows[place.event_id], _somebody(place)) for place in places)
    return Known(person.uid, person.pseudonym, person.descriptive_title, records)


def _somebody(place: Place) -> Somebody:
    return Somebody("person" if place.kind == "person" else "organisation", place.pid)
