"""One record on its way into a report: what the gate says of it, and what stands against it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from defender_app.report import (
    cooling_off,
    decided,
    evidence_choice,
    knowledge,
    officials,
    questions,
    seal_rules,
)
from defender_app.report.composition import LeftOut, Wish, of_record
from defender_app.report.consent_gate import Decision, Extent, decide
from defender_app.report.masking import Masker
from defender_app.report.redaction import EvidenceChoice, project

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from defender_app.model.evidence import Evidence
    from defender_app.report.record_rules import Elsewhere
    from defender_app.report.redaction import Projection
    from defender_app.report.refusals import Problem
    from defender_app.vault.drawer import Drawer


class Draft:
    """One record on its way into the report."""

    def __init__(self, drawer: Drawer, event_id: str, wish: Wish, prefix: str) -> None:
        self.drawer = drawer
        self._elsewhere: Elsewhere | None = None
        drawer.consents.verified(event_id)
        self.incident = drawer.incidents.get(event_id, with_identities=True)
        self.event_id = str(self.incident.event_id)
        self.prefix = prefix
        self.without = without = frozenset(of_record(wish.without, self.event_id))
        self.today = drawer.now().date()
        self.accepted = decided.still(self.incident, wish.accepted, wish.about, prefix)
        self.unconfirmed = left_out(decide(self.incident, today=self.today), without)
        confirmed = {
            (key, use)
            for key, decision in self.unconfirmed.items()
            for use in decision.confirmable
            if self.accepted.get(f"{self.prefix}conditional:{key}:{use}", "").strip()
        }
        self.confirmed = frozenset(confirmed)
        self.decisions = left_out(
            decide(self.incident, today=self.today, confirmed=self.confirmed), without
        )
        self.choice = questions.choice_of(self.event_id, prefix, self.accepted)
        self.forms = evidence_choice.choose(
            self.incident.evidence,
            self.decisions,
            wished=_of(wish.evidence, self.event_id),
            without=without,
            accepted={
                eid
                for eid in self.eids()
                if self.accepted.get(f"{prefix}{evidence_choice.ORIGINAL}:{eid}", "").strip()
            },
            here=drawer.evidence.with_files(self.event_id),
        )

    def eids(self) -> set[str]:
        """The items of evidence of it."""
        return {str(item.eid) for item in self.incident.evidence}

    def ids(self) -> set[str]:
        """Everybody and everything that can be left out of it, by both forms of a key."""
        people = {str(person.pid) for person in self.incident.persons}
        people |= {str(organisation.oid) for organisation in self.incident.organisations}
        return self.items() | people | {f"{self.event_id}/{one}" for one in people}

    def items(self) -> set[str]:
        """The items of evidence of it, by both forms of a key."""
        return self.eids() | {f"{self.event_id}/{eid}" for eid in self.eids()}

    def confirmations(self) -> Iterator[str]:
        """Codes of the conditions confirmed for this record."""
        return (f"{self.prefix}conditional:{key}:{use}" for key, use in self.confirmed)

    def confirmed_as(self, words: Mapping[str, str]) -> Iterator[str]:
        """``pseudonym:use`` of the conditions confirmed of those who leave."""
        for key, use in sorted(self.confirmed):
            if self.decisions[key].extent is not Extent.NOTHING:
                yield f"{words[key]}:{use}"

    def problems(self) -> Iterator[Problem]:
        """Every problem of this record, with the record's prefix where there are several."""
        for problem in self._problems():
            yield replace(
                problem,
                code=self.prefix + problem.code,
                record=self.event_id,
                about=decided.about(self.incident, problem.code),
            )

    def asked(self, projection: Projection) -> Iterator[Problem]:
        """The words of this record of which a person says whether they are names."""
        asked = projection.asked.values()
        yield from questions.problems(self.incident, self.event_id, self.prefix, asked)

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
        if cooling_off.is_on(drawer):
            entered = drawer.incidents.entered(self.event_id)
            yield from seal_rules.about_cooling_off(incident, entered=entered, now=drawer.now())
        yield from officials.problems(incident, self.prefix, self.accepted, self.elsewhere())
        yield from self.forms.problems

    def elsewhere(self) -> Elsewhere:
        """What the drawer knows beside this record."""
        if self._elsewhere is None:
            self._elsewhere = knowledge.elsewhere(self.drawer, besides=self.event_id)
        return self._elsewhere

    def projected(self, words: Mapping[str, str]) -> Projection:
        """What leaves of the record, with the word for each person."""
        made = project(
            self.incident,
            self.decisions,
            words,
            evidence=self.chosen(),
            elsewhere=self.elsewhere(),
            choice=self.choice,
        )
        return officials.with_names(
            made,
            self.incident,
            prefix=self.prefix,
            accepted=self.accepted,
            elsewhere=self.elsewhere(),
        )

    def evidence(self) -> tuple[list[Evidence], list[LeftOut]]:
        """The items that leave, and those that stay with the reason."""
        leaving, staying = [], []
        for item in self.incident.evidence:
            because = self.forms.stays[str(item.eid)]
            if because:
                eid = str(item.eid)
                staying.append(LeftOut(event_id=self.event_id, eid=eid, because=because))
            else:
                leaving.append(item)
        return leaving, staying

    def originals(self) -> Iterator[tuple[tuple[str, str], tuple[str, str]]]:
        """((event id, eid of a copy that leaves), (eid, hash) of its original that stays)."""
        hashes = {str(item.eid): item.sha256 for item in self.incident.evidence}
        for first, copies in self.forms.instead.items():
            known = hashes[first]
            if self.forms.stays[first] and known is not None:
                yield from (((self.event_id, eid), (first, known)) for eid in copies)

    def chosen(self) -> EvidenceChoice:
        """What the report says of each item."""
        stays = self.forms.stays
        hidden = {
            str(item.eid)
            for item in self.incident.evidence
            if seal_rules.tells_of_the_hidden(item, self.decisions)
        }
        not_named = {eid for eid, because in stays.items() if because == seal_rules.NOT_NAMED}
        untold = {eid for eid, because in stays.items() if because in evidence_choice.UNTOLD}
        return EvidenceChoice(
            files=frozenset(eid for eid, because in stays.items() if not because),
            kind_only=frozenset((hidden | not_named) - untold),
            left_out=frozenset(untold),
        )


def _of(wished: Mapping[str, str], event_id: str) -> dict[str, str]:
    """The wishes about the items of one record, by eid."""
    return {eid: wished[key] for eid, key in of_record(wished, event_id).items()}


def left_out(decisions: Mapping[str, Decision], without: frozenset[str]) -> dict[str, Decision]:
    """The decisions, with those who are left out by hand going nowhere."""
    return {
        key: Decision(id=key, extent=Extent.NOTHING, contact=False, because="left-out")
        if key in without
        else decision
        for key, decision in decisions.items()
    }
