"""Whether everybody in some records agrees that one trusted person carries them.

A pure reading of consents: the use ``other-ngo``, for that person, by name where the vault knows
a name. No consent is *no*. What is written in the records, and what files show, may point to
nobody else. Source: domain rules on consent (2.4), rule 16, docs/formats.md 6.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.focal import contacts, twins
from defender_app.model.answers import listed
from defender_app.model.person import Identity
from defender_app.report import consent_gate, knowledge, record_rules, seal_rules
from defender_app.report.consent_gate import Answer, Decision, Extent
from defender_app.report.masking import Masker
from defender_app.vault import unfinished

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from defender_app.focal.contacts import Contact
    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer

USE: Final = "other-ngo"
_PERPETRATOR: Final = "alleged-perpetrator"
_EVIDENCE: Final = {
    seal_rules.NOT_NAMED: "shows-not-named",
    seal_rules.NOT_LISTED: "holds-people",
}


@dataclass(frozen=True)
class Objection:
    """Somebody who did not agree to that person.

    Attributes:
        event_id: the record. id: pid, oid or eid there, the place of an alleged perpetrator, or
            the path of a text.
        kind: ``person``, ``organisation``, ``alleged-perpetrator``, ``evidence`` or ``text``.
        because: ``not-asked``, ``no``, ``withdrawn``, ``conditional``, ``review-passed``,
            ``not-asked-too-risky``; ``not-shared-with``: yes, but not to that person;
            ``not-by-name``: agrees, but the vault knows a name; ``contact``: the vault knows how
            to reach them, and that may not leave; ``perpetrator-named``; of a file:
            ``holds-people`` who are not listed, ``shows-not-named``: somebody on it has not agreed
            by name, ``not-looked-at``: nobody said what it holds; of a text: ``names-somebody``
            who is not in the record, ``unfinished-text``: it is no value yet, so nobody can say
            what it is.
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
        confirmed: (event id, kind, pid or oid) whose condition is met for this one file.
        today: the day in force.
    """

    names: frozenset[str]
    confirmed: AbstractSet[tuple[str, str, str]]
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
            # What was confirmed is the condition of the other use, not this one.
            may, _ = consent_gate.answer(consents, back, today=self.today, confirmed=False)
            if may is not Answer.YES:
                return "contact", False
        return "", False


def _unnamed(consents: Sequence[Consent]) -> tuple[Consent, ...]:
    """The same, with nobody named by them."""
    return tuple(msgspec.structs.replace(one, how_named=None) for one in consents)


def has_name(identity: Identity | None) -> bool:
    """Whether an identity holds anything that tells who somebody is."""
    return identity is not None and bool(
        identity.real_name or identity.aliases or identity.initials or identity.contact_channel
    )


def plain(name: str) -> str:
    """A name as two people would call the same."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def names_of(drawer: Drawer, contact: Contact) -> frozenset[str]:
    """What a consent may call a contact: its id, and its name if nobody else has it.

    Where two contacts are one and the same, the ids of both.
    """
    owners: dict[str, set[int]] = {}
    ids: frozenset[str] = frozenset({contact.contact_id})
    for place, members in enumerate(twins.groups(contacts.every(drawer))):
        known = frozenset(one.contact_id for one in members)
        ids |= known if contact.contact_id in known else frozenset()
        for held in (held for one in members for held in one.held):
            owners.setdefault(plain(held.card().body.name), set()).add(place)
    own = plain(contact.current().card().body.name)
    return ids | (frozenset({own}) if len(owners.get(own, ())) == 1 else frozenset())


def objections(
    drawer: Drawer,
    event_ids: Sequence[str],
    contact_id: str,
    confirmed: AbstractSet[tuple[str, str, str]] = frozenset(),
) -> tuple[Objection, ...]:
    """Everybody who stands in the way; empty when the records may be entrusted.

    Args:
        drawer: holds records and contact.
        event_ids: the records.
        contact_id: who would carry them.
        confirmed: (event id, kind, pid or oid) whose condition is met for this one file.

    Raises:
        InputError: ``unknown-incident``, ``contact-unknown``, ``record-damaged``, …
    """
    contact = contacts.get(drawer, contact_id)
    asked = _Asked(names_of(drawer, contact), confirmed, drawer.now().date())
    found: list[Objection] = []
    for event_id in event_ids:
        incident = drawer.incidents.get(event_id, with_identities=True)
        record = _Record(event_id, incident, asked)
        found += [*record.people(), *record.organisations(), *record.perpetrators()]
        found += [*record.evidence(), *record.texts(drawer)]
    return tuple(found)


class _Record:
    """One record: who is asked, who agrees by name, and what else points to somebody."""

    def __init__(self, event_id: str, incident: Incident, asked: _Asked) -> None:
        self._event_id = event_id
        self._incident = incident
        self._asked = asked
        self._decisions: dict[str, Decision] = {}

    def people(self) -> Iterator[Objection]:
        """Everybody but who is nothing else than alleged to have done it."""
        incident = self._incident
        blamed = {one.ref.person for one in incident.alleged_perpetrators if one.ref is not None}
        for person in incident.persons:
            pid = str(person.pid)
            accused = _PERPETRATOR in person.roles or pid in blamed
            others = set(person.roles) - {_PERPETRATOR}
            if accused and has_name(person.identity):
                # Nobody alleged to have done it is ever named (rule 21).
                yield Objection(self._event_id, pid, "person", "perpetrator-named")
            if others or not accused:
                # A group agrees for its number and title only.
                given = _unnamed(person.consents) if person.group else person.consents
                yield from self._ask(pid, "person", given, person.identity)
            if accused:
                self._decide(pid, agrees=False, consents=())

    def organisations(self) -> Iterator[Objection]:
        """Those that are a victim or a source."""
        private = self._incident.private_organisations
        for one in self._incident.organisations:
            if one.oid in private:
                named = Identity(real_name=one.name) if isinstance(one.name, str) else None
                yield from self._ask(str(one.oid), "organisation", one.consents, named)

    def _ask(
        self, key: str, kind: str, consents: Sequence[Consent], identity: Identity | None
    ) -> Iterator[Objection]:
        met = (self._event_id, kind, key) in self._asked.confirmed
        because, helps = self._asked.objection(consents, identity, met=met)
        self._decide(key, agrees=not because, consents=consents)
        if because:
            yield Objection(self._event_id, key, kind, because, helps)

    def _decide(self, key: str, *, agrees: bool, consents: Sequence[Consent]) -> None:
        """Whether somebody may be recognised: only who agrees, and by name."""
        given = [one.effective_how_named for one in consents if one.use == USE]
        named = agrees and all(how == Extent.NAMED.value for how in given)
        known = self._decisions.get(key)
        # A person and an organisation may have the same id: then both must agree.
        named = named and (known is None or known.extent is Extent.NAMED)
        extent = Extent.NAMED if named else Extent.NOTHING
        self._decisions[key] = Decision(id=key, extent=extent, contact=False, because="")

    def perpetrators(self) -> Iterator[Objection]:
        """Nobody is blamed by name."""
        for place, one in enumerate(self._incident.alleged_perpetrators):
            if has_name(one.identity):
                yield Objection(self._event_id, str(place), _PERPETRATOR, "perpetrator-named")

    def evidence(self) -> Iterator[Objection]:
        """Rule 16; after people and organisations."""
        for item in self._incident.evidence:
            reason, _ = seal_rules.about_evidence(item, self._decisions)
            because = _EVIDENCE.get(reason, "")
            if not because and not listed(item.contains) and item.shows_confirmed is None:
                because = "not-looked-at"
            if because:
                yield Objection(self._event_id, str(item.eid), "evidence", because)

    def texts(self, drawer: Drawer) -> Iterator[Objection]:
        """Nobody else is named in what was written, and nothing is left half written."""
        known = knowledge.elsewhere(drawer, besides=self._event_id)
        masker = Masker(record_rules.of_others(self._incident, known))
        for path, text in seal_rules.every_text(self._incident):
            if masker.finds(text):
                yield Objection(self._event_id, path, "text", "names-somebody")
        for path in unfinished.texts(drawer, self._event_id):
            yield Objection(self._event_id, path, "text", "unfinished-text")
