"""The consent gate for actions: what may be done with a case, who is missing, and whom to ask.

One pure function over a report and what ended later. Nothing leaves a case but through
:mod:`defender_app.focal.projection`, which asks here first. Source: the project's domain rules
(4.2), safety rules 1, 2, 18, 21 and 30 (docs/rules.md).
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal import action_needs, action_people, cases, corrected, permission
from defender_app.focal.action_people import Asking
from defender_app.report import seal_rules
from defender_app.report.consent_gate import Extent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date

    from defender_app.focal.action_people import Answered
    from defender_app.focal.cases import Case
    from defender_app.focal.permission import TakenBack
    from defender_app.focal.renewed import Renewed
    from defender_app.model.incident import Incident
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer

# Why a case as a whole is not acted on.
WITHDRAWN: Final = "case-withdrawn"
ARCHIVED: Final = "archived-no-consent"
UNPROVEN: Final = "correction-unproven"
SUPERSEDED: Final = "case-superseded"
WRONG_MODE: Final = "wrong-mode"
NOBODY: Final = "nobody-agreed"
NOBODY_LEFT: Final = "nobody-left"
EVERY_REFUSAL: Final = (
    WITHDRAWN, ARCHIVED, UNPROVEN, SUPERSEDED, WRONG_MODE, NOBODY, NOBODY_LEFT
)  # fmt: skip
# What has to be said before something is done, beside what the table says.
STRICTEST_TIER: Final = "strictest-tier"
IN_TRAINING: Final = "training"
REDACTION: Final = "redaction-asked"
WITHOUT_PERSONS: Final = "without-persons"
WITHDRAWAL_UNPROVEN: Final = "withdrawal-unproven"
NAME_NOT_HERE: Final = "name-not-here"
CHILD: Final = frozenset({"child-without-guardian", "child-not-asked"})


class Action(StrEnum):
    """What a focal point may want to do with a case."""

    OWN_FILE = "own-file"
    CONFIDE = "confide"
    LETTER_NAMED = "letter-named"
    LETTER_UNNAMED = "letter-unnamed"
    TREATY_BODY = "treaty-body"
    SG_NAMED = "sg-named"
    SG_UNNAMED = "sg-unnamed"
    PRESS = "press"
    UN_SECURITY = "un-security"
    OTHER_NGO = "other-ngo"
    CONTACT = "contact"
    TRAINING = "training"


STAYS: Final = frozenset({Action.OWN_FILE, Action.CONTACT})
"""Actions by which nothing is given to others."""


@dataclass(frozen=True, kw_only=True)
class Wish:
    """What is to be done, and what a person decided about it for this one time.

    Attributes:
        action: which.
        year: of the report of the Secretary-General; 0 for the current one.
        recipient: for ``other-ngo``: what a consent may call the organisation.
        met: (person, use) of conditions that are met; a person is meant by id or, where only one
            of the incident has it, by pseudonym.
        without: people who are left out on purpose, and event ids of incidents.
        redaction_asked: for a letter with names: that the UN is asked to publish initials.
    """

    action: Action
    year: int = 0
    recipient: str = field(default="", repr=False)
    met: frozenset[tuple[str, str]] = field(default=frozenset(), repr=False)
    without: frozenset[str] = field(default=frozenset(), repr=False)
    redaction_asked: bool = False


@dataclass(frozen=True, kw_only=True)
class Missing:
    """A *yes* that is not there.

    Attributes:
        id: pid or oid. pseudonym: from outside.
        use: to what. because: ``not-asked``, ``not-asked-too-risky``, ``no``, ``withdrawn``,
            ``conditional``, ``review-passed``, ``not-shared-with``, ``how-named``,
            ``not-renewed``, or a value that this version does not know.
        condition: in the person's words, from outside; empty where there is none.
        ask: whom to ask, as of ``whom_to_ask``; empty where nobody is.
    """

    id: str
    pseudonym: str = field(repr=False)
    use: str
    because: str
    condition: str = field(default="", repr=False)
    ask: str = ""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What may be done with one incident.

    Attributes:
        action: which was asked for. event: id of the incident in the report.
        allowed: whether it may be done as it was wished for.
        missing: whose *yes* it waits for; of one person every use.
        extents: by pid and oid, of everybody but agencies: what leaves of them, if it is done.
        conditions: (pid or oid, in their words) of what counted as met for this one time.
        says: codes of what has to be said before; ``strictest-tier`` asks for a confirmation of
            its own before anything leaves, and never enters the summary of a year.
        refused: codes (``EVERY_REFUSAL``) of why nobody's *yes* would be enough.
        removed: of others who did not agree: they do not stop it, and do not leave.
    """

    action: Action
    event: str
    allowed: bool
    missing: tuple[Missing, ...] = ()
    extents: Mapping[str, Extent] = field(default_factory=dict, repr=False)
    conditions: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    says: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    removed: tuple[Missing, ...] = ()


def judge(  # noqa: PLR0913 - a report, what is wished for, and what ended
    report: Report,
    incident: Incident,
    wish: Wish,
    *,
    today: date,
    ended: TakenBack,
    renewals: Iterable[Renewed] = (),
    stopped: Sequence[str] = (),
) -> Verdict:
    """What one incident of a report allows.

    Args:
        report: as it was sent; the conditions that its sender confirmed count as met.
        incident: one of the report.
        wish: what is to be done.
        today: the day in force.
        ended: what later notices took back.
        renewals: consents that were asked for again for the report of a year.
        stopped: codes of why the case as a whole is not acted on.
    """
    found = action_people.answers(
        report, incident, _asking(wish, today), met=wish.met, ended=ended, renewals=tuple(renewals)
    )
    kept_back = action_people.named_by(incident, wish.without)
    missing = tuple(_stopping(wish, found, kept_back))
    refused = [*stopped, *_refused(wish, found, kept_back, ended)]
    extents = action_people.careful(found, kept_back)
    gaps = {(one.id, one.use) for one in missing}
    others = (gap for one in found if one.id not in kept_back for gap in _missing(one))
    verdict = Verdict(
        action=wish.action,
        event=str(incident.event_id),
        allowed=not missing and not refused,
        missing=missing,
        extents=extents,
        conditions=tuple(
            pair for one in found if extents[one.id] is not Extent.NOTHING for pair in one.met
        ),
        refused=tuple(dict.fromkeys(refused)),
        removed=tuple(gap for gap in others if (gap.id, gap.use) not in gaps),
    )
    return replace(verdict, says=tuple(_says(report, incident, wish, verdict)))


def _asking(wish: Wish, today: date) -> Asking:
    return Asking(
        need=action_needs.TABLE[wish.action],
        today=today,
        year=wish.year or today.year,
        recipient=wish.recipient,
        redaction_asked=wish.redaction_asked,
    )


def _stopping(
    wish: Wish, found: Sequence[Answered], kept_back: AbstractSet[str]
) -> Iterator[Missing]:
    """Whose missing *yes* stops it: of nobody, where one *yes* is enough and one is there."""
    stopping = [one for one in found if one.stops and one.id not in kept_back]
    enough = action_needs.TABLE[wish.action].whose == "anybody"
    if not enough or all(one.extent is Extent.NOTHING for one in stopping):
        yield from (gap for one in stopping for gap in _missing(one))


def _missing(one: Answered) -> Iterator[Missing]:
    for gap in one.gaps:
        yield Missing(
            id=one.id,
            pseudonym=one.pseudonym,
            use=gap.use,
            because=gap.because,
            condition=" / ".join(gap.conditions),
            ask=gap.ask,
        )


def _refused(
    wish: Wish, found: Sequence[Answered], kept_back: AbstractSet[str], ended: TakenBack
) -> Iterator[str]:
    if ended.everything:
        yield WITHDRAWN
    if not found or not any(one.asked for one in found):
        yield NOBODY
        return
    if wish.action is Action.PRESS:
        # A text about what happened, in which nobody stands: who is left out was chosen by hand.
        return
    need = action_needs.TABLE[wish.action]
    stopping = [one for one in found if one.stops]
    victims = [one for one in stopping if one.is_victim]
    whose = victims if victims and need.whose == "harmed" else stopping
    if whose and all(one.id in kept_back for one in whose):
        yield NOBODY_LEFT


def _says(report: Report, incident: Incident, wish: Wish, verdict: Verdict) -> Iterator[str]:
    yield from action_needs.TABLE[wish.action].says
    if report.training:
        yield IN_TRAINING
    if any(True for _ in seal_rules.about_strict_tier(incident)):
        yield STRICTEST_TIER
    if wish.action is Action.LETTER_NAMED and wish.redaction_asked:
        yield REDACTION
    nobody = all(extent is Extent.NOTHING for extent in verdict.extents.values())
    if verdict.allowed and nobody:
        yield WITHOUT_PERSONS
    yield from action_people.children(incident, CHILD)


def stopped(drawer: Drawer, case: Case) -> tuple[str, ...]:
    """Why a case as a whole is not acted on: codes of ``EVERY_REFUSAL``, none for most.

    Raises:
        InputError: as for ``cases.get``.
    """
    found = []
    if case.training is not drawer.training:
        found.append(WRONG_MODE)
    if permission.taken_back(case).everything:
        found.append(WITHDRAWN)
    if case.status == ARCHIVED:
        found.append(ARCHIVED)
    if case.unproven:
        found.append(UNPROVEN)
    if newer(drawer, case) is not None:
        found.append(SUPERSEDED)
    return tuple(found)


def newer(drawer: Drawer, case: Case) -> Case | None:
    """The latest proven correction of a case, which counts instead of it; None where none came."""
    proven = [one for one in corrected.later(drawer, case) if not one.unproven]
    return proven[-1] if proven else None


def _of_case(action: Action, codes: Sequence[str]) -> tuple[str, ...]:
    """A report that waits for its proof, or has a newer one, can still be read and kept."""
    if action is Action.OWN_FILE:
        return tuple(one for one in codes if one not in {UNPROVEN, SUPERSEDED})
    return tuple(codes)


def judge_read(drawer: Drawer, case: Case, report: Report, wish: Wish) -> tuple[Verdict, ...]:
    """As ``judge_case``, for a report that was read already."""
    from defender_app.focal import work  # noqa: PLC0415 - it notes what is done here

    codes = _of_case(wish.action, stopped(drawer, case))
    renewals = work.of(drawer, case.case_id).renewals
    ended = permission.taken_back(case)
    today = drawer.now().date()
    chosen = [one for one in report.incidents if str(one.event_id) not in wish.without]
    verdicts = [
        judge(report, one, wish, today=today, ended=ended, renewals=renewals, stopped=codes)
        for one in chosen
    ]
    doubts = (WITHDRAWAL_UNPROVEN,) if _may_be_withdrawn(case) else ()
    known = _names_here(drawer, case, verdicts)
    return tuple(
        replace(one, says=(*doubts, *one.says, *_nameless(one, known))) for one in verdicts
    )


def _names_here(drawer: Drawer, case: Case, verdicts: Iterable[Verdict]) -> frozenset[str]:
    """Whose names came with a case; looked at only where somebody would be named to others."""
    if not any(map(_names_somebody, verdicts)):
        return frozenset()
    persons = cases.identities(drawer, case).persons
    return frozenset(one.id for one in persons if one.identity.real_name)


def _names_somebody(verdict: Verdict) -> bool:
    named = Extent.NAMED in verdict.extents.values()
    return verdict.allowed and named and verdict.action not in STAYS


def _nameless(verdict: Verdict, known: AbstractSet[str]) -> tuple[str, ...]:
    """Whether somebody may be named whose name never came."""
    if not _names_somebody(verdict):
        return ()
    named = {key for key, extent in verdict.extents.items() if extent is Extent.NAMED}
    return () if named <= known else (NAME_NOT_HERE,)


def _may_be_withdrawn(case: Case) -> bool:
    """Whether word of a withdrawal came that is not proven, and that nobody looked into."""
    return any(
        one.notice.kind == "withdrawal" and not one.proven and not one.is_decided
        for one in case.notices
    )


def judge_case(drawer: Drawer, case: Case, wish: Wish) -> tuple[Verdict, ...]:
    """What a case allows: a verdict for each incident that is not left out on purpose.

    Raises:
        InputError: as for ``cases.report``.
    """
    return judge_read(drawer, case, cases.report(drawer, case), wish)


def check(wish: Wish, verdicts: Sequence[Verdict]) -> None:
    """Refuse what was not allowed.

    Raises:
        InputError: ``action-refused``, with the action, for how many incidents, and the code of
            the first reason.
    """
    refused = [one for one in verdicts if not one.allowed]
    if not verdicts:
        raise InputError("action-refused", action=wish.action.value, count=0, first=NOBODY_LEFT)
    if refused:
        raise InputError(
            "action-refused", action=wish.action.value, count=len(refused), first=first(refused[0])
        )


def first(verdict: Verdict) -> str:
    """The code of the first reason why something is refused, or empty."""
    reasons = (*verdict.refused, *(one.because for one in verdict.missing))
    return reasons[0] if reasons else ""


def unknown_people(report: Report, people: AbstractSet[str]) -> tuple[str, ...]:
    """Those of some ids and pseudonyms that mean nobody, or more than one, of a report."""
    known: set[str] = set()
    for incident in report.incidents:
        everybody = Counter(action_people.ids(incident))
        known |= {str(incident.event_id), *(one for one, n in everybody.items() if n == 1)}
    return tuple(sorted(people - known))
