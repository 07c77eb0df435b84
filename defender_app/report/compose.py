"""Put a report together: everything is decided and checked here, nothing is written yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.report import knowledge, pseudonyms, seal_rules
from defender_app.report.composition import (
    ComposedRecord,
    Composition,
    EvidenceToSend,
    Examined,
    LeftOut,
    Wish,
)
from defender_app.report.consent_gate import Decision, Extent, decide
from defender_app.report.masking import Masker
from defender_app.report.record_rules import name_parts
from defender_app.report.redaction import EvidenceChoice, Projection, project
from defender_app.report.refusals import Problem, SealRefusedError, standing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from defender_app.focal.contacts import Contact, HeldCard
    from defender_app.model.evidence import Evidence
    from defender_app.vault.drawer import Drawer
    from defender_app.vault.people import PersonKind

__all__ = [
    "ComposedRecord",
    "Composition",
    "EvidenceToSend",
    "Examined",
    "LeftOut",
    "Problem",
    "SealRefusedError",
    "Wish",
    "agreed",
    "compose",
    "examine",
    "prefixes",
    "standing",
]

MOST_RECORDS: Final = 1000
COOLING_OFF_SETTING: Final = "cooling-off"
SHORTEST_PREFIX: Final = 8


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
            somebody or something to leave out that is in none of the records;
            ``report-too-large``.
    """
    work = _gather(drawer, contact_id, event_ids, accepted, without)
    refused = standing(work.problems, accepted)
    if refused:
        raise SealRefusedError(refused)
    return agreed(
        Examined(composition=_project(drawer, work, accepted, {}), problems=work.problems)
    )


def examine(drawer: Drawer, wish: Wish) -> Examined:
    """What would leave and all that stands against it, for a person to look at; see ``compose``.

    Raises:
        InputError: as ``compose``, but for the problems and the size.
    """
    work = _gather(drawer, wish.contact_id, wish.event_ids, wish.accepted, wish.without)
    return Examined(
        composition=_project(drawer, work, wish.accepted, wish.words), problems=work.problems
    )


def agreed(examined: Examined) -> Composition:
    """What was looked at, once nothing stands against it.

    Raises:
        SealRefusedError: with every problem that is not accepted.
        InputError: ``report-too-large``.
    """
    composition = examined.composition
    refused = standing(examined.problems, composition.accepted)
    if refused:
        raise SealRefusedError(refused)
    seal_rules.check_size(record.projection.incident for record in composition.records)
    return composition


@dataclass(frozen=True, kw_only=True, repr=False)
class _Gathered:
    """Contact, card and records of a report, and all problems, accepted or not."""

    contact: Contact
    held: HeldCard
    drafts: tuple[_Draft, ...]
    problems: tuple[Problem, ...]


def _gather(
    drawer: Drawer,
    contact_id: str,
    event_ids: Sequence[str],
    accepted: Mapping[str, str],
    without: Sequence[str],
) -> _Gathered:
    if not event_ids or len(event_ids) > MOST_RECORDS or len(set(event_ids)) != len(event_ids):
        raise InputError("seal-records")
    contact = contacts.get(drawer, contact_id)
    held = contact.current()
    begins = prefixes(event_ids)
    found = list(seal_rules.about_card(held, training=drawer.training, now=drawer.now()))
    drafts = []
    for event_id in event_ids:
        draft = _Draft(drawer, event_id, accepted, frozenset(without), begins[event_id])
        found += draft.problems()
        drafts.append(draft)
    unknown = set(without).difference(*(draft.ids() for draft in drafts))
    if unknown:
        raise InputError("seal-without", ids=", ".join(sorted(unknown)))
    return _Gathered(contact=contact, held=held, drafts=tuple(drafts), problems=tuple(found))


def check_unchanged(drawer: Drawer, composition: Composition) -> None:
    """Look once more, right before sealing: what was composed is still what the drawer says.

    Raises:
        InputError: ``changed-since-composed``; ``consent-not-fresh`` and others as on loading.
    """
    now = drawer.now().date()
    incidents = []
    for record in composition.records:
        drawer.consents.verified(record.event_id)
        incidents.append(drawer.incidents.get(record.event_id, with_identities=True))
        again = decide(incidents[-1], today=now, confirmed=record.confirmed)
        if _left_out(again, frozenset(composition.without)) != record.decisions:
            raise InputError("changed-since-composed")
    words = contacts.get(drawer, composition.contact.contact_id).pseudonyms
    ours = composition.contact.pseudonyms
    same_words = all(ours.get(who, word) == word for who, word in words.items())
    if not same_words or knowledge.digest(drawer, incidents) != composition.source:
        raise InputError("changed-since-composed")


def prefixes(event_ids: Sequence[str]) -> dict[str, str]:
    """What codes begin with: the shortest beginning that tells the records apart."""
    if len(event_ids) == 1:
        return {event_ids[0]: ""}
    length = SHORTEST_PREFIX
    while len({event_id[:length] for event_id in event_ids}) < len(event_ids):
        length += 1
    return {event_id: f"{event_id[:length]}:" for event_id in event_ids}


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
        prefix: str,
    ) -> None:
        self.drawer = drawer
        drawer.consents.verified(event_id)
        self.incident = drawer.incidents.get(event_id, with_identities=True)
        self.event_id = str(self.incident.event_id)
        self.prefix = prefix
        self.without = without
        self.today = drawer.now().date()
        self.unconfirmed = _left_out(decide(self.incident, today=self.today), without)
        confirmed = {
            (key, use)
            for key, decision in self.unconfirmed.items()
            for use in decision.confirmable
            if accepted.get(f"{self.prefix}conditional:{key}:{use}", "").strip()
        }
        self.confirmed = frozenset(confirmed)
        self.decisions = _left_out(
            decide(self.incident, today=self.today, confirmed=self.confirmed), without
        )

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
        yield from seal_rules.about_names(incident, Masker(knowledge.every_name(drawer)))
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
            because = self._stays(item)
            if because:
                eid = str(item.eid)
                staying.append(LeftOut(event_id=self.event_id, eid=eid, because=because))
            else:
                leaving.append(item)
        return leaving, staying

    def _stays(self, item: Evidence) -> str:
        """Code of the reason why the file of an item stays here, or ""."""
        if item.eid in self.without:
            return "left-out"
        if item.sha256 is None:
            return "no-file"
        return seal_rules.about_evidence(item, self.decisions)[0]

    def chosen(self) -> EvidenceChoice:
        """What the report says of each item."""
        stays = {str(item.eid): self._stays(item) for item in self.incident.evidence}
        hidden = {
            str(item.eid)
            for item in self.incident.evidence
            if seal_rules.tells_of_the_hidden(item, self.decisions)
        }
        not_named = {eid for eid, because in stays.items() if because == seal_rules.NOT_NAMED}
        left_out = frozenset(eid for eid, because in stays.items() if because == "left-out")
        return EvidenceChoice(
            files=frozenset(eid for eid, because in stays.items() if not because),
            kind_only=frozenset(hidden | not_named) - left_out,
            left_out=left_out,
        )


def _left_out(decisions: Mapping[str, Decision], without: frozenset[str]) -> dict[str, Decision]:
    return {
        key: Decision(id=key, extent=Extent.NOTHING, contact=False, because="left-out")
        if key in without
        else decision
        for key, decision in decisions.items()
    }


def _project(
    drawer: Drawer, work: _Gathered, accepted: Mapping[str, str], words: Mapping[str, str]
) -> Composition:
    drafts = work.drafts
    known = {**words, **work.contact.pseudonyms}
    records, files, left_out, confirmed = [], [], [], []
    for draft in drafts:
        leaving, staying = draft.evidence()
        names = _pseudonyms(drawer, draft, known)
        record = _record(drawer, draft, names)
        records.append(record)
        files += [_to_send(draft.event_id, item, record.projection) for item in leaving]
        left_out += staying
        confirmed += [
            f"{names[key]}:{use}"
            for key, use in sorted(draft.confirmed)
            if draft.decisions[key].extent is not Extent.NOTHING
        ]
    return Composition(
        contact=msgspec.structs.replace(work.contact, pseudonyms=known),
        held=work.held,
        records=tuple(records),
        evidence=tuple(files),
        left_out=tuple(left_out),
        accepted={
            code: accepted[code]
            for code in [*(p.code for p in work.problems), *_given(drafts, accepted)]
            if accepted.get(code, "").strip()
        },
        confirmed=tuple(confirmed),
        without=tuple(sorted(set().union(*(draft.without for draft in drafts)))),
        source=knowledge.digest(drawer, [draft.incident for draft in drafts]),
    )


def _record(drawer: Drawer, draft: _Draft, words: Mapping[str, str]) -> ComposedRecord:
    return ComposedRecord(
        event_id=draft.event_id,
        projection=project(
            draft.incident,
            draft.decisions,
            words,
            evidence=draft.chosen(),
            elsewhere=knowledge.elsewhere(drawer, besides=draft.event_id),
        ),
        decisions=draft.decisions,
        confirmed=draft.confirmed,
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


def _pseudonyms(drawer: Drawer, draft: _Draft, known: dict[str, str]) -> dict[str, str]:
    """The word each person of a record has towards this contact, made when there is none.

    Never a word that the vault uses for anyone, nor one that is part of anyone's name.
    """
    everybody = knowledge.elsewhere(drawer)
    taken = {word.upper() for word in (*everybody.pseudonyms, *known.values())}
    taken |= name_parts((*everybody.names, *everybody.organisations))
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
