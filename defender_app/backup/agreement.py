"""Whether everybody in some records agrees that one trusted person carries them.

A pure reading of consents: the use ``other-ngo``, for that person, by name where the vault knows
a name. No consent is *no*. Source: domain rules on consent (2.4), docs/formats.md 6.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.focal import contacts
from defender_app.model.answers import listed
from defender_app.model.person import Identity
from defender_app.report import consent_gate
from defender_app.report.consent_gate import Answer, Extent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from defender_app.focal.contacts import Contact
    from defender_app.model.consent import Consent
    from defender_app.model.evidence import Evidence
    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer

USE: Final = "other-ngo"
_PERPETRATOR: Final = "alleged-perpetrator"
_OF_PEOPLE: Final = frozenset({"third-party faces", "voices", "documents with names"})


@dataclass(frozen=True)
class Objection:
    """Somebody who did not agree to that person.

    Attributes:
        event_id: the record. id: pid, oid or eid there, or the place of an alleged perpetrator.
        kind: ``person``, ``organisation``, ``alleged-perpetrator`` or ``evidence``.
        because: ``not-asked``, ``no``, ``withdrawn``, ``conditional``, ``review-passed``,
            ``not-asked-too-risky``; ``not-shared-with``: yes, but not to that person;
            ``not-by-name``: agrees, but the vault knows a name; ``contact``: the vault knows how
            to reach them, and that may not leave; ``perpetrator-named``; ``holds-people``: a
            file that people can be recognised in, who are not listed.
        confirmable: whether its condition may be confirmed for this one file.
    """

    event_id: str
    id: str
    kind: str
    because: str
    confirmable: bool = False


@dataclass(frozen=True)
class _Asked:
    """What is asked of every consent.

    Attributes:
        names: what a consent may call the trusted person.
        confirmed: (event id, pid or oid) whose condition is met for this one file.
        today: the day in force.
    """

    names: frozenset[str]
    confirmed: AbstractSet[tuple[str, str]]
    today: date

    def objection(
        self, consents: Sequence[Consent], identity: Identity | None, *, met: bool
    ) -> tuple[str, bool]:
        """The code of why not, and whether confirming would help; "" when all is well."""
        value, because = consent_gate.answer(consents, USE, today=self.today, confirmed=met)
        if value is not Answer.YES:
            return because, value is Answer.CONDITIONAL
        given = [one for one in consents if one.use == USE]
        if not all(self.names & {plain(name) for name in listed(one.shared_with)} for one in given):
            return "not-shared-with", False
        if identity is None or not has_name(identity):
            return "", False
        if any(one.effective_how_named != Extent.NAMED.value for one in given):
            return "not-by-name", False
        if identity.contact_channel:
            back = consent_gate.CONTACT_BACK
            may, _ = consent_gate.answer(consents, back, today=self.today, confirmed=met)
            if may is not Answer.YES:
                return "contact", False
        return "", False


def has_name(identity: Identity | None) -> bool:
    """Whether an identity holds anything that tells who somebody is."""
    return identity is not None and bool(
        identity.real_name or identity.aliases or identity.initials or identity.contact_channel
    )


def plain(name: str) -> str:
    """A name as two people would call the same."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def names_of(drawer: Drawer, contact: Contact) -> frozenset[str]:
    """What a consent may call a contact: its id, and its name if no other contact has it."""
    owners: dict[str, set[str]] = {}
    for one in contacts.every(drawer):
        for held in one.held:
            owners.setdefault(plain(held.card().body.name), set()).add(one.contact_id)
    own = plain(contact.current().card().body.name)
    return frozenset({contact.contact_id, *([own] if len(owners.get(own, ())) == 1 else [])})


def objections(
    drawer: Drawer,
    event_ids: Sequence[str],
    contact_id: str,
    confirmed: AbstractSet[tuple[str, str]] = frozenset(),
) -> tuple[Objection, ...]:
    """Everybody who stands in the way; empty when the records may be entrusted.

    Args:
        drawer: holds records and contact.
        event_ids: the records.
        contact_id: who would carry them.
        confirmed: (event id, pid or oid) whose condition is met for this one file.

    Raises:
        InputError: ``unknown-incident``, ``contact-unknown``, ``record-damaged``, …
    """
    contact = contacts.get(drawer, contact_id)
    asked = _Asked(names_of(drawer, contact), confirmed, drawer.now().date())
    found: list[Objection] = []
    for event_id in event_ids:
        incident = drawer.incidents.get(event_id, with_identities=True)
        found += _people(event_id, incident, asked)
        found += _organisations(event_id, incident, asked)
        found += _perpetrators(event_id, incident)
        found += [
            Objection(event_id, str(item.eid), "evidence", "holds-people")
            for item in incident.evidence
            if _holds_strangers(item)
        ]
    return tuple(found)


def _people(event_id: str, incident: Incident, asked: _Asked) -> Iterator[Objection]:
    blamed = {one.ref.person for one in incident.alleged_perpetrators if one.ref is not None}
    for person in incident.persons:
        pid = str(person.pid)
        if _PERPETRATOR in person.roles or pid in blamed:
            # Nobody alleged to have done it is asked, nor ever named (rule 21).
            if has_name(person.identity):
                yield Objection(event_id, pid, "person", "perpetrator-named")
            continue
        met = (event_id, pid) in asked.confirmed
        because, helps = asked.objection(person.consents, person.identity, met=met)
        if because:
            yield Objection(event_id, pid, "person", because, helps)


def _organisations(event_id: str, incident: Incident, asked: _Asked) -> Iterator[Objection]:
    private = incident.private_organisations
    for one in incident.organisations:
        if one.oid not in private:
            continue
        oid = str(one.oid)
        named = Identity(real_name=one.name) if isinstance(one.name, str) else None
        because, helps = asked.objection(
            one.consents, named, met=(event_id, oid) in asked.confirmed
        )
        if because:
            yield Objection(event_id, oid, "organisation", because, helps)


def _perpetrators(event_id: str, incident: Incident) -> Iterator[Objection]:
    for place, one in enumerate(incident.alleged_perpetrators):
        if has_name(one.identity):
            yield Objection(event_id, str(place), _PERPETRATOR, "perpetrator-named")


def _holds_strangers(item: Evidence) -> bool:
    """Faces, voices or names of people whom nobody listed: they were not asked."""
    targets = [reference.target[0] for reference in item.shows]
    unknown = any(kind not in {"person", "org"} for kind in targets)
    return unknown or (bool(_OF_PEOPLE.intersection(listed(item.contains))) and not targets)
