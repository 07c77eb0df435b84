"""Put a report together: everything is decided and checked here, nothing is written yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.focal.contacts import Contact, HeldCard
from defender_app.report import pseudonyms, seal_rules
from defender_app.report.consent_gate import Decision, Extent, decide
from defender_app.report.masking import Masker, Rule, name_rules, whole_rule
from defender_app.report.record_rules import Elsewhere, name_parts
from defender_app.report.redaction import Projection, project
from defender_app.report.refusals import Problem, SealRefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from defender_app.model.evidence import Evidence
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.people import PersonKind

__all__ = [
    "ComposedRecord",
    "Composition",
    "EvidenceToSend",
    "LeftOut",
    "Problem",
    "SealRefusedError",
    "compose",
]

MOST_RECORDS: Final = 1000
COOLING_OFF_SETTING: Final = "cooling-off"
# A shorter pseudonym of somebody in another record may be any word.
SHORTEST_WORD: Final = 3


@dataclass(frozen=True, kw_only=True)
class EvidenceToSend:
    """One original that leaves with the report."""

    event_id: str
    eid: str
    sent_as: str
    sha256: str
    size: int
    crc32: int
    extension: str


@dataclass(frozen=True, kw_only=True)
class LeftOut:
    """One item of evidence that stays here, and why (code)."""

    event_id: str
    eid: str
    because: str


@dataclass(frozen=True, kw_only=True)
class ComposedRecord:
    """One record as it will be read, with what the gate decided."""

    event_id: str
    projection: Projection
    decisions: Mapping[str, Decision]


@dataclass(frozen=True, kw_only=True)
class Composition:
    """A report that may be sealed.

    Attributes:
        contact: to whom, with the pseudonyms as they will be remembered.
        held: the card it will be sealed to.
        records: in the order asked for.
        evidence: the files that leave, in the order of their numbers.
        left_out: evidence that stays, with the reason.
        accepted: code to reason, those that were needed.
        confirmed: ``pid:use`` pairs confirmed for this export, with the pid of the report.
    """

    contact: Contact
    held: HeldCard
    records: tuple[ComposedRecord, ...]
    evidence: tuple[EvidenceToSend, ...]
    left_out: tuple[LeftOut, ...]
    accepted: Mapping[str, str]
    confirmed: tuple[str, ...]


def compose(
    drawer: Drawer,
    contact_id: str,
    event_ids: Sequence[str],
    accepted: Mapping[str, str],
    *,
    without: Sequence[str] = (),
) -> Composition:
    """Check every rule and project every record for one focal point.

    Args:
        drawer: holds records and contact.
        contact_id: to whom.
        event_ids: which records, each once.
        accepted: code to reason, for warnings and conditional consents.
        without: pids and eids to leave out of this report.

    Raises:
        SealRefusedError: with every problem that is not accepted.
        InputError: an unknown contact or record, consent that is not fresh; ``seal-without``:
            somebody or something to leave out that is in none of the records.
    """
    if not event_ids or len(event_ids) > MOST_RECORDS or len(set(event_ids)) != len(event_ids):
        raise InputError("seal-records")
    contact = contacts.get(drawer, contact_id)
    held = contact.current()
    several = len(event_ids) > 1
    found = list(seal_rules.about_card(held, training=drawer.training, now=drawer.now()))
    drafts = []
    for event_id in event_ids:
        draft = _Draft(drawer, event_id, accepted, frozenset(without), several=several)
        found += draft.problems()
        drafts.append(draft)
    unknown = set(without).difference(*(draft.ids() for draft in drafts))
    if unknown:
        raise InputError("seal-without", ids=", ".join(sorted(unknown)))
    refused = tuple(p for p in found if not (p.acceptable and accepted.get(p.code, "").strip()))
    if refused:
        raise SealRefusedError(refused)
    needed = {p.code: accepted[p.code] for p in found}
    return _project(drawer, contact, held, drafts, needed | _given(drafts, accepted))


def _given(drafts: Sequence[_Draft], accepted: Mapping[str, str]) -> dict[str, str]:
    """The confirmations that were not demanded but given: a passed day to ask again."""
    codes = {code for draft in drafts for code in draft.confirmations()}
    return {code: reason for code, reason in accepted.items() if code in codes}


class _Draft:
    """One record on its way into the report."""

    def __init__(
        self,
        drawer: Drawer,
        event_id: str,
        accepted: Mapping[str, str],
        without: frozenset[str],
        *,
        several: bool,
    ) -> None:
        self.drawer = drawer
        drawer.consents.verified(event_id)
        self.incident = drawer.incidents.get(event_id, with_identities=True)
        self.event_id = str(self.incident.event_id)
        self.prefix = f"{self.event_id[:8]}:" if several else ""
        self.without = without
        self.today = drawer.now().date()
        self.unconfirmed = self._left_out(decide(self.incident, today=self.today))
        confirmed = {
            (key, use)
            for key, decision in self.unconfirmed.items()
            for use in decision.confirmable
            if accepted.get(f"{self.prefix}conditional:{key}:{use}", "").strip()
        }
        self.confirmed = frozenset(confirmed)
        self.decisions = self._left_out(
            decide(self.incident, today=self.today, confirmed=self.confirmed)
        )

    def _left_out(self, decisions: Mapping[str, Decision]) -> dict[str, Decision]:
        return {
            key: Decision(id=key, extent=Extent.NOTHING, contact=False, because="left-out")
            if key in self.without
            else decision
            for key, decision in decisions.items()
        }

    def ids(self) -> set[str]:
        """Everybody and everything that can be left out of it."""
        return {
            *(str(person.pid) for person in self.incident.persons),
            *(str(organisation.oid) for organisation in self.incident.organisations),
            *(str(item.eid) for item in self.incident.evidence),
        }

    def confirmations(self) -> Iterator[str]:
        """Codes of the conditions confirmed for this record."""
        return (f"{self.prefix}conditional:{key}:{use}" for key, use in self.confirmed)

    def problems(self) -> Iterator[Problem]:
        """Every problem of this record, with the record's prefix where there are several."""
        for problem in self._problems():
            yield Problem(
                code=self.prefix + problem.code,
                kind=problem.kind,
                acceptable=problem.acceptable,
                record=self.event_id,
                where=problem.where,
                facts=problem.facts,
            )

    def _problems(self) -> Iterator[Problem]:
        incident, drawer = self.incident, self.drawer
        yield from seal_rules.about_completeness(
            incident,
            status=str(incident.record_status),
            training=drawer.training,
            today=self.today,
        )
        yield from seal_rules.about_consent(incident, self.unconfirmed, left_out=self.without)
        yield from seal_rules.about_names(incident, Masker(_every_name(drawer)))
        yield from seal_rules.about_strict_tier(incident)
        yield from seal_rules.about_exposure(incident)
        if drawer.settings.get(COOLING_OFF_SETTING, default=True):
            entered = drawer.incidents.entered(self.event_id)
            yield from seal_rules.about_cooling_off(incident, entered=entered, now=drawer.now())
        for item in self.files():
            because, problem = seal_rules.about_evidence(item, self.decisions)
            if not because and problem is not None:
                yield problem

    def files(self) -> Iterator[Evidence]:
        """The items whose bytes are in the drawer and that were not left out by hand."""
        for item in self.incident.evidence:
            if item.sha256 is not None and item.eid not in self.without:
                yield item

    def evidence(self) -> tuple[list[Evidence], list[LeftOut]]:
        """The items that leave, and those that stay with the reason."""
        leaving, staying = [], []
        for item in self.incident.evidence:
            if item.sha256 is None:
                staying.append((item, "no-file"))
            elif item.eid in self.without:
                staying.append((item, "left-out"))
            else:
                because, _ = seal_rules.about_evidence(item, self.decisions)
                if because:
                    staying.append((item, because))
                else:
                    leaving.append(item)
        return leaving, [
            LeftOut(event_id=self.event_id, eid=str(item.eid), because=because)
            for item, because in staying
        ]


def _every_name(drawer: Drawer) -> list[Rule]:
    elsewhere = _elsewhere(drawer)
    people = [rule for name in elsewhere.names for rule in name_rules(name, "…")]
    return people + [rule for name in elsewhere.organisations for rule in whole_rule(name, "…")]


def _elsewhere(drawer: Drawer) -> Elsewhere:
    """What the whole drawer knows and no recipient may read."""
    people = drawer.people.list()
    ids = [row.event_id for row in drawer.incidents.list()]
    ids += [one.uid for one in people]
    ids += [contact.contact_id for contact in contacts.every(drawer)]
    return Elsewhere(
        names=drawer.identities.names(organisations=False),
        organisations=drawer.identities.names(organisations=True),
        pseudonyms=tuple(one.pseudonym for one in people if len(one.pseudonym) >= SHORTEST_WORD),
        ids=tuple(ids),
    )


def _project(
    drawer: Drawer,
    contact: Contact,
    held: HeldCard,
    drafts: Sequence[_Draft],
    accepted: Mapping[str, str],
) -> Composition:
    known = dict(contact.pseudonyms)
    elsewhere = _elsewhere(drawer)
    records, files, left_out, confirmed = [], [], [], []
    for draft in drafts:
        leaving, staying = draft.evidence()
        words = _pseudonyms(drawer, draft, known, elsewhere)
        projection = project(
            draft.incident,
            draft.decisions,
            words,
            evidence=[str(item.eid) for item in leaving],
            elsewhere=elsewhere,
        )
        records.append(
            ComposedRecord(
                event_id=draft.event_id, projection=projection, decisions=draft.decisions
            )
        )
        files += [_to_send(draft.event_id, item, projection) for item in leaving]
        left_out += staying
        confirmed += [f"{words.get(key, key)}:{use}" for key, use in sorted(draft.confirmed)]
    return Composition(
        contact=_with_pseudonyms(contact, known),
        held=held,
        records=tuple(records),
        evidence=tuple(files),
        left_out=tuple(left_out),
        accepted=accepted,
        confirmed=tuple(confirmed),
    )


def _with_pseudonyms(contact: Contact, known: dict[str, str]) -> Contact:
    return Contact(
        contact_id=contact.contact_id,
        held=contact.held,
        signing=contact.signing,
        pseudonyms=known,
    )


def _to_send(event_id: str, item: Evidence, projection: Projection) -> EvidenceToSend:
    eid = str(item.eid)
    name = item.original_file_name if isinstance(item.original_file_name, str) else ""
    return EvidenceToSend(
        event_id=event_id,
        eid=eid,
        sent_as=projection.evidence[eid],
        sha256=str(item.sha256),
        size=int(item.size or 0),
        crc32=int(item.crc32 or 0),
        extension=_extension(name),
    )


def _extension(name: str) -> str:
    ending = name.rpartition(".")[2].lower()
    return {"jpeg": "jpg", "tiff": "tif", "htm": "html"}.get(ending, ending)


def _pseudonyms(
    drawer: Drawer, draft: _Draft, known: dict[str, str], elsewhere: Elsewhere
) -> dict[str, str]:
    """The word each person of a record has towards this contact, made when there is none.

    Never a word that the vault uses for anyone, nor one that is part of anyone's name.
    """
    taken = {word.upper() for word in (*elsewhere.pseudonyms, *known.values())}
    taken |= name_parts((*elsewhere.names, *elsewhere.organisations))
    persons = {str(person.pid) for person in draft.incident.persons}
    words = {}
    for key in draft.decisions:
        kind: PersonKind = "person" if key in persons else "organisation"
        who = drawer.people.uid_of(draft.event_id, key, kind)
        if who not in known:
            known[who] = pseudonyms.fresh(taken)
            taken.add(known[who])
        words[key] = known[who]
    return words
