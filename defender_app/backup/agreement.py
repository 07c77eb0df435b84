"""Whether everybody in some records agrees that one trusted person carries them.

The gate is asked (:mod:`defender_app.report.consent_gate`) for the use ``other-ngo`` and that
person: by name where the vault knows a name. Here stands only what a whole record holds. What is
written in the records, and what files show, may point to nobody else. Source: domain rules on
consent (2.4), rule 16, docs/formats.md 6.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.focal import contacts, twins
from defender_app.model.answers import listed
from defender_app.model.person import Identity
from defender_app.report import consent_gate, knowledge, record_rules, seal_rules
from defender_app.report.consent_gate import Decision, Extent, called
from defender_app.report.masking import Masker
from defender_app.vault import unfinished

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from defender_app.focal.contacts import Contact
    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer

USE: Final = consent_gate.OTHER_NGO
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
            who is not in the record, ``may-name-somebody``: a word as short as a name, or with a
            name in it, which a person may say is none, ``unfinished-text``: it is no value yet, so
            nobody can say what it is.
        confirmable: whether its condition, or that no name is meant, may be confirmed for this one
            file.
    """

    event_id: str
    id: str
    kind: str
    because: str
    confirmable: bool = False


@dataclass(frozen=True)
class _Asked:
    """For whom the gate is asked.

    Attributes:
        names: what a consent may call the trusted person.
        confirmed: (event id, kind, pid or oid) whose condition is met for this one file.
        today: the day in force.
    """

    names: frozenset[str]
    confirmed: AbstractSet[tuple[str, str, str]]
    today: date

    def decisions(self, event_id: str, kind: str, incident: Incident) -> dict[str, Decision]:
        """What the gate says of everybody of one kind in a record.

        One kind after the other: a person and an organisation may have the same id.
        """
        met = {
            (key, USE)
            for record, of_kind, key in self.confirmed
            if (record, of_kind) == (event_id, kind)
        }
        members = {"organisations": ()} if kind == "person" else {"persons": ()}
        return consent_gate.decide(
            msgspec.structs.replace(incident, **members),
            today=self.today,
            confirmed=met,
            use=USE,
            names=self.names,
        )


def _why_not(decision: Decision, identity: Identity | None) -> str:
    """The code of why what the vault knows of somebody may not go, or ""."""
    if decision.extent is Extent.NOTHING:
        return decision.because
    if identity is None or not has_name(identity) or decision.because == "perpetrator":
        return ""
    if decision.extent is not Extent.NAMED:
        return "not-by-name"
    return "contact" if identity.contact_channel and not decision.contact else ""


def has_name(identity: Identity | None) -> bool:
    """Whether an identity holds anything that tells who somebody is."""
    return identity is not None and bool(
        identity.real_name or identity.aliases or identity.initials or identity.contact_channel
    )


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
            owners.setdefault(called(held.card().body.name), set()).add(place)
    own = called(contact.current().card().body.name)
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
        confirmed: (event id, kind, pid or oid) whose condition is met for this one file, or
            (event id, ``text``, path) that names nobody.

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
        self._of = {
            kind: asked.decisions(event_id, kind, incident) for kind in ("person", "organisation")
        }

    def people(self) -> Iterator[Objection]:
        """Everybody but who is nothing else than alleged to have done it."""
        blamed = consent_gate.blamed_people(self._incident)
        for person in self._incident.persons:
            pid = str(person.pid)
            if pid in blamed and has_name(person.identity):
                # Nobody alleged to have done it is ever named (rule 21).
                yield Objection(self._event_id, pid, "person", "perpetrator-named")
            if pid not in blamed or set(person.roles) - {_PERPETRATOR}:
                yield from self._objection(pid, "person", person.identity)

    def organisations(self) -> Iterator[Objection]:
        """Those that are a victim or a source."""
        private = self._incident.private_organisations
        for one in self._incident.organisations:
            if one.oid in private:
                named = Identity(real_name=one.name) if isinstance(one.name, str) else None
                yield from self._objection(str(one.oid), "organisation", named)

    def _objection(self, key: str, kind: str, identity: Identity | None) -> Iterator[Objection]:
        decision = self._of[kind][key]
        because = _why_not(decision, identity)
        if because:
            helps = decision.extent is Extent.NOTHING and USE in decision.confirmable
            yield Objection(self._event_id, key, kind, because, helps)

    def perpetrators(self) -> Iterator[Objection]:
        """Nobody is blamed by name."""
        for place, one in enumerate(self._incident.alleged_perpetrators):
            if has_name(one.identity):
                yield Objection(self._event_id, str(place), _PERPETRATOR, "perpetrator-named")

    def evidence(self) -> Iterator[Objection]:
        """Rule 16: who is on it agreed by name, a person and an organisation of one id both."""
        people, organisations = self._of["person"], self._of["organisation"]
        decisions = {**people, **organisations}
        decisions |= {key: one for key, one in people.items() if one.extent is not Extent.NAMED}
        for item in self._incident.evidence:
            reason, _ = seal_rules.about_evidence(item, decisions)
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
            if masker.finds(text, sure=True):
                yield Objection(self._event_id, path, "text", "names-somebody")
            elif (self._event_id, "text", path) not in self._asked.confirmed and masker.finds(text):
                yield Objection(self._event_id, path, "text", "may-name-somebody", confirmable=True)
        for path in unfinished.texts(drawer, self._event_id):
            yield Objection(self._event_id, path, "text", "unfinished-text")
