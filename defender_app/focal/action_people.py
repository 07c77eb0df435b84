"""What each person of an incident answered to what one action needs.

The worth of a consent is what :mod:`defender_app.report.consent_gate` says, with conditions that
the sender of the report, or the desk for this one time, confirmed as met.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.focal.action_needs import (
    KEEP,
    LETTER,
    SG_REPORT,
    UN_NAME,
    Need,
)
from defender_app.focal.renewed import Renewals
from defender_app.model.answers import plain
from defender_app.model.consent_rules import consent_remarks, is_child
from defender_app.model.person import Person
from defender_app.report import consent_gate, whom_to_ask
from defender_app.report.consent_gate import Decision, Extent, called

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from defender_app.focal.action_needs import Uses
    from defender_app.focal.permission import TakenBack
    from defender_app.focal.renewed import Renewed
    from defender_app.model.consent import Consent
    from defender_app.model.incident import Incident
    from defender_app.model.person import Organisation
    from defender_app.report.documents import Report

HOW_NAMED: Final = "how-named"
_WITHDRAWN: Final = "withdrawn"
_NO: Final = frozenset({"no", _WITHDRAWN})
_VICTIM: Final = "victim"
_TOLD_IT: Final = frozenset({"source", "reporter"})

Met = frozenset[tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class Asking:
    """What is asked of everybody.

    Attributes:
        need: of the action. today: the day in force. year: of the report of a year.
        recipient: what a consent may call the organisation it is given to.
        redaction_asked: whether initials are asked for in what is published of a letter.
    """

    need: Need
    today: date
    year: int
    recipient: str = field(repr=False)
    redaction_asked: bool

    @property
    def uses(self) -> tuple[Uses, ...]:
        """The uses to which a *yes* is needed, without those that a request makes needless."""
        if not self.redaction_asked or (LETTER,) not in self.need.uses:
            return self.need.uses
        return tuple(one for one in self.need.uses if one != (UN_NAME,))


@dataclass(frozen=True, kw_only=True)
class Gap:
    """A *yes* that somebody did not give; words from outside."""

    use: str
    because: str
    conditions: tuple[str, ...] = field(default=(), repr=False)
    ask: str = ""


@dataclass(frozen=True, kw_only=True)
class Answered:
    """What the consents of one person or private organisation are worth for an action.

    Attributes:
        id: pid or oid. pseudonym: from outside.
        asked: False for somebody alleged to have done it, whose answer counts for nothing.
        stops: whether their *no* stops the action. is_victim: whether it is about them.
        gaps: what is missing. extent: what leaves of them; nothing where anything is missing.
        met: (id, condition in their words) of what counted as met.
    """

    id: str
    pseudonym: str = field(repr=False)
    asked: bool
    stops: bool
    is_victim: bool
    gaps: tuple[Gap, ...]
    extent: Extent
    met: tuple[tuple[str, str], ...] = field(default=(), repr=False)


def answers(  # noqa: PLR0913 - a report, what is asked, and what was found out since
    report: Report,
    incident: Incident,
    asking: Asking,
    *,
    met: Met,
    ended: TakenBack,
    renewals: Sequence[Renewed],
) -> tuple[Answered, ...]:
    """What everybody in an incident answered, people first, in the order of the report.

    Args:
        report: with the conditions that its sender confirmed.
        incident: one of it.
        asking: what is asked.
        met: (id or pseudonym, use) of conditions that are met this time.
        ended: what was taken back since.
        renewals: consents asked for again.
    """
    work = _Work(incident, asking, {*_confirmed(report), *met}, ended, renewals)
    return tuple(work.answered(one) for one in _everybody(incident))


def ids(incident: Incident) -> tuple[str, ...]:
    """The ids and pseudonyms by which somebody of an incident may be meant; some may be twice."""
    found: list[str] = []
    for one in _everybody(incident):
        found += {_key(one), one.pseudonym or _key(one)}
    return tuple(found)


def named_by(incident: Incident, names: AbstractSet[str]) -> frozenset[str]:
    """The pids and oids that are meant by some ids and pseudonyms.

    Where two have the same pseudonym, both are meant: somebody more is left out.
    """
    return frozenset(
        _key(one)
        for one in _everybody(incident)
        if not names.isdisjoint({_key(one), one.pseudonym})
    )


def careful(found: Sequence[Answered], kept_back: AbstractSet[str]) -> dict[str, Extent]:
    """What leaves of everybody; of two with the same id the less.

    Args:
        found: of everybody.
        kept_back: ids of those who are left out on purpose.
    """
    order = list(Extent)
    made: dict[str, Extent] = {}
    for one in found:
        extent = Extent.NOTHING if one.id in kept_back else one.extent
        made[one.id] = max(made.get(one.id, extent), extent, key=order.index)
    return made


def children(incident: Incident, codes: AbstractSet[str]) -> tuple[str, ...]:
    """What has to be said about consents that were given for children, each code once."""
    if not any(is_child(one) for one in incident.persons):
        return ()
    found = (code for _, code in consent_remarks(incident) if code in codes)
    return tuple(dict.fromkeys(found))


def _key(one: Person | Organisation) -> str:
    return str(one.pid if isinstance(one, Person) else one.oid)


def _everybody(incident: Incident) -> list[Person | Organisation]:
    private = incident.private_organisations
    return [*incident.persons, *(one for one in incident.organisations if one.oid in private)]


def _confirmed(report: Report) -> Iterator[tuple[str, str]]:
    """The sender names people by the words of this report."""
    given = () if isinstance(report.confirmed, msgspec.UnsetType) else report.confirmed
    for one in given:
        who, _, use = one.rpartition(":")
        yield who, use


class _Work:
    """One incident and what is asked about it."""

    def __init__(
        self,
        incident: Incident,
        asking: Asking,
        met: AbstractSet[tuple[str, str]],
        ended: TakenBack,
        renewals: Sequence[Renewed],
    ) -> None:
        self._incident, self._asking = incident, asking
        self._ended = ended
        everybody = _everybody(incident)
        words = Counter(one.pseudonym for one in everybody)
        self._called = {
            word: _key(one) for one in everybody if (word := one.pseudonym) and words[word] == 1
        }
        self._met = {(self._called.get(who, who), use) for who, use in met}
        self._blamed = consent_gate.blamed_people(incident)
        told = {one.source.target[1] for one in incident.information if one.source is not None}
        self._sources = {
            _key(one) for one in everybody if _key(one) in told or _TOLD_IT.intersection(one.roles)
        }
        self._victims = {_key(one) for one in everybody if _VICTIM in one.roles}
        self._stops = self._who_stops({_key(one) for one in everybody} - self._blamed)
        self._renewed = Renewals(
            [
                (self._called.get(said.person, said.person), said)
                for said in renewals
                if said.year == asking.year
            ],
            {_key(one): one.consents for one in everybody},
            today=asking.today,
            year=asking.year,
        )
        self._decided: dict[str, Mapping[str, Decision]] = {}

    def _who_stops(self, asked: AbstractSet[str]) -> AbstractSet[str]:
        """Whose *no* counts for the whole: where nobody has such a part, everybody's."""
        if self._asking.need.whose == "anybody":
            return asked
        sources, victims = asked & self._sources, asked & self._victims
        if self._asking.need.whose == "sources":
            return sources or victims or asked
        return sources | victims or asked

    def _decision(self, key: str, use: str) -> Decision:
        """What the gate says to one use."""
        if use not in self._decided:
            met = frozenset(self._met)
            if use == SG_REPORT:
                met |= {(one, use) for one in self._renewed.asked_again()}
            self._decided[use] = consent_gate.decide(
                self._incident,
                today=self._asking.today,
                confirmed=met,
                use=use,
                names=frozenset({called(self._asking.recipient)}) - {""},
            )
        return self._decided[use][key]

    def answered(self, one: Person | Organisation) -> Answered:
        """What one person answered."""
        key = _key(one)
        blamed = key in self._blamed
        gaps, chosen = self._gaps(one)
        if self._ended.everything or (one.pseudonym or "") in self._ended.people:
            gaps = [self._gap(one, self._asking.uses[0][0], _WITHDRAWN)]
        return Answered(
            id=key,
            pseudonym=one.pseudonym or "",
            asked=not blamed,
            stops=key in self._stops,
            is_victim=key in self._victims,
            gaps=() if blamed else tuple(gaps),
            extent=Extent.NOTHING if gaps else self._extent(one, chosen),
            met=() if gaps else tuple(self._conditions_met(one, chosen)),
        )

    def _gaps(self, one: Person | Organisation) -> tuple[list[Gap], list[str]]:
        """What is missing, and the uses that what was agreed rests on."""
        gaps: list[Gap] = []
        chosen: list[str] = []
        for uses in dict.fromkeys(((KEEP,), *self._uses_of(one))):
            use = self._agreed(_key(one), uses)
            if use:
                chosen.append(use)
            else:
                gaps.append(self._gap(one, uses[0], self._decision(_key(one), uses[0]).because))
        known = {gap.use for gap in gaps}
        if self._asking.need.renewed and SG_REPORT not in known:
            because = self._renewed.why_not(_key(one), one.consents)
            gaps += [self._gap(one, SG_REPORT, because)] if because else []
        if not gaps and self._by_name(one, chosen):
            gaps.append(self._gap(one, _main(chosen), HOW_NAMED))
        return gaps, chosen

    def _agreed(self, key: str, uses: Uses) -> str:
        """The use somebody agreed to, or "": a *no* to the first is no *yes* to another."""
        first = self._decision(key, uses[0])
        if first.extent is Extent.NOTHING and first.because in _NO:
            return ""
        free = (use for use in uses if self._decision(key, use).extent is not Extent.NOTHING)
        return next(free, "")

    def _uses_of(self, one: Person | Organisation) -> tuple[Uses, ...]:
        """Nobody of a group is named: what only names somebody is not asked of it."""
        if not isinstance(one, Person) or not one.group or (UN_NAME,) not in self._asking.uses:
            return self._asking.uses
        return tuple(uses for uses in self._asking.uses if uses != (UN_NAME,))

    def _by_name(self, one: Person | Organisation, chosen: Sequence[str]) -> bool:
        """Whether somebody agreed to be in it, and not by name, where names are what it is."""
        if not self._asking.need.by_name or not chosen:
            return False
        extent = self._said(one, chosen)
        group = isinstance(one, Person) and bool(one.group)
        return not group and extent not in {Extent.NAMED, Extent.NOTHING}

    def _extent(self, one: Person | Organisation, chosen: Sequence[str]) -> Extent:
        need, said, order = self._asking.need, self._said(one, chosen), list(Extent)
        if need.most is Extent.INITIALS and said is Extent.NAMED:
            # Initials are what somebody asked for, never what is left of a name.
            return Extent.TITLE_ONLY
        return max(said, need.most, key=order.index)

    def _said(self, one: Person | Organisation, chosen: Sequence[str]) -> Extent:
        """How somebody wants to be named: the more careful of two answers."""
        said = self._decision(_key(one), self._asking.need.how or _main(chosen)).extent
        again = self._renewed.how(_key(one)) if self._asking.need.renewed else said
        return max(said, again, key=list(Extent).index)

    def _gap(self, one: Person | Organisation, use: str, because: str) -> Gap:
        decision = Decision(id=_key(one), extent=Extent.NOTHING, contact=False, because=because)
        return Gap(
            use=use,
            because=because,
            conditions=tuple(_conditions(one.consents, use)),
            ask=whom_to_ask.whom(one, decision),
        )

    def _conditions_met(
        self, one: Person | Organisation, chosen: Sequence[str]
    ) -> Iterator[tuple[str, str]]:
        key = _key(one)
        for use in dict.fromkeys(chosen):
            for text in _conditions(one.consents, use):
                if (key, use) in self._met:
                    yield key, text


def _main(chosen: Sequence[str]) -> str:
    """The use an action is about: the one beside keeping it."""
    return next((use for use in chosen if use != KEEP), chosen[0])


def _conditions(consents: Sequence[Consent], use: str) -> Iterator[str]:
    for one in consents:
        if one.use == use and (text := plain(one.conditions).strip()):
            yield text
