"""What the desk noted of a case, as it is kept: one document beside what was sent.

Every change is a line of the history, with the time and, where a judgement is one, the reason.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal.look_alikes import has_shape
from defender_app.office.blocks import harmless
from defender_app.vault import documents

if TYPE_CHECKING:
    from defender_app.vault.drawer import Drawer

KIND: Final = "case-work"
JOINED: Final = "joined"
LEFT: Final = "left"
ENDED: Final = "event-ended"
EVENT_LINES: Final = frozenset({JOINED, LEFT, ENDED})
"""Lines of a history that say to which event the case belongs from then on."""

MOST_LINES: Final = 1_000
LONGEST_WHY: Final = 2_000
CONDITION: Final = "condition-met"
FOLDED: Final = "folded"
"""What stands for the oldest lines of a history once there are too many: ``after`` counts them."""


class Judged(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the desk judged, why, and when (RFC 3339)."""

    value: str
    why: str
    when: str

    def __repr__(self) -> str:
        return "<judged>"


class Noted(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One line of the history.

    Attributes:
        when: RFC 3339. what: a code. before: and ``after``: values, or empty. why: words.
    """

    when: str
    what: str
    before: str = ""
    after: str = ""
    why: str = ""

    def __repr__(self) -> str:
        return f"<noted {self.what}>"


class Renewal(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A consent for the yearly summary that was asked for again.

    Attributes:
        person: id in the report. year: of the summary. value: of the consent.
        how_named: as in a consent, or empty. who: asked. how: in which way. when: a day.
    """

    person: str
    year: int
    value: str
    how_named: str = ""
    who: str
    how: str
    when: str

    def __repr__(self) -> str:
        return "<renewal>"


class CaseWork(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the desk noted of one case.

    Attributes:
        case_id: of the case.
        urgency: as the desk judged it. violation: whether it happened, as the desk judged it.
        scope: categories of resolution 12/2. codes: ids by scheme.
        safe_contact: words on how the sender may be reached.
        review_on: a day (``2026-03-07``) or empty.
        event: of the event that the case was joined to, or empty.
        renewals: consents that were asked for again. history: oldest first.
        changed_on: RFC 3339, or empty.
    """

    case_id: str
    urgency: Judged | msgspec.UnsetType = msgspec.UNSET
    violation: Judged | msgspec.UnsetType = msgspec.UNSET
    scope: tuple[str, ...] = ()
    codes: dict[str, tuple[str, ...]] = msgspec.field(default_factory=dict)
    safe_contact: str = ""
    review_on: str = ""
    event: str = ""
    renewals: tuple[Renewal, ...] = ()
    history: tuple[Noted, ...] = ()
    changed_on: str = ""

    def __repr__(self) -> str:
        return f"<work on {self.case_id}>"


def of(drawer: Drawer, case_id: str) -> CaseWork:
    """What was noted of a case; an empty one where nothing was.

    Raises:
        InputError: ``case-work-damaged``.
    """
    body = drawer.documents.find(KIND, case_id)
    if body is None:
        return CaseWork(case_id=case_id)
    return wire.decode_own(body, CaseWork, what=KIND)


def save(drawer: Drawer, work: CaseWork) -> CaseWork:
    """Keep it, dated now."""
    dated = msgspec.structs.replace(work, changed_on=wire.to_rfc3339(drawer.now()))
    drawer.documents.put(KIND, dated.case_id, wire.encode_own(dated, what=KIND))
    return dated


def note(  # noqa: PLR0913, PLR0917 - one line of the history has this many parts
    drawer: Drawer, case_id: str, what: str, before: str = "", after: str = "", why: str = ""
) -> CaseWork:
    """One more line of the history of a case, in the caller's transaction if there is one.

    Args:
        drawer: of the desk.
        case_id: the whole id.
        what: a code: letters, digits and hyphens.
        before: the value before, or empty.
        after: the value after, or empty.
        why: words, or empty.

    Raises:
        InputError: ``case-work-damaged``; ``reason-missing`` or ``reason-text``, as for ``reason``.
    """
    with drawer.transaction():
        return save(drawer, noted(drawer, of(drawer, case_id), what, before, after, why))


def noted(  # noqa: PLR0913, PLR0917 - as ``note``
    drawer: Drawer, work: CaseWork, what: str, before: str = "", after: str = "", why: str = ""
) -> CaseWork:
    """The work with one more line; nothing is kept yet."""
    when = wire.to_rfc3339(drawer.now())
    line = Noted(when=when, what=what, before=before, after=after, why=why and reason(why))
    return msgspec.structs.replace(work, history=shortened((*work.history, line)))


def condition_met(drawer: Drawer, case_id: str, action: str, words: str) -> CaseWork:
    """Note that a condition counted as met, this one time.

    Args:
        drawer: of the desk.
        case_id: the whole id.
        action: an ``Action``: for what.
        words: the condition in the person's words, from outside.

    Raises:
        InputError: ``case-work-damaged``; as every change.
    """
    shown = unicodedata.normalize("NFC", harmless(words)).strip()[:LONGEST_WHY]
    why = shown if has_shape(shown) else ""
    return note(drawer, case_id, CONDITION, after=action, why=why)


def shortened(history: tuple[Noted, ...]) -> tuple[Noted, ...]:
    """At most ``MOST_LINES``: the oldest are one line that says how many they were."""
    over = len(history) - MOST_LINES
    if over <= 0:
        return history
    gone, kept = history[: over + 1], history[over + 1 :]
    count = sum(int(one.after) if one.what == FOLDED else 1 for one in gone)
    return (Noted(when=gone[-1].when, what=FOLDED, after=str(count)), *kept)


def joined(ours: CaseWork, theirs: CaseWork) -> CaseWork:
    """What two places noted of one case: both histories; of each answer, the later one.

    Args:
        ours: of this drawer.
        theirs: of another place where the same case is worked on.
    """
    later = ours.changed_on >= theirs.changed_on

    def chosen(name: str) -> CaseWork:
        """Whoever changed it last, by the history; else whoever changed anything last."""
        mine, other = _last(ours, name), _last(theirs, name)
        first = later if mine == other else mine > other
        return ours if first else theirs

    renewals = {(one.person, one.year): one for one in ours.renewals}
    for one in theirs.renewals:
        known = renewals.setdefault((one.person, one.year), one)
        if known.when < one.when:
            renewals[one.person, one.year] = one
    known_lines = set(ours.history)
    new = [one for one in theirs.history if one not in known_lines]
    return CaseWork(
        case_id=ours.case_id,
        urgency=_judged(ours.urgency, theirs.urgency),
        violation=_judged(ours.violation, theirs.violation),
        scope=chosen("scope").scope,
        codes=chosen("codes").codes,
        safe_contact=chosen("safe-contact").safe_contact,
        review_on=chosen("review").review_on,
        event=chosen("event").event,
        renewals=tuple(renewals.values()),
        history=shortened(tuple(sorted((*ours.history, *new), key=lambda one: one.when))),
        changed_on=max(ours.changed_on, theirs.changed_on),
    )


def _last(work: CaseWork, name: str) -> str:
    """When a line of the history last said that something changed; "" for never."""
    names = EVENT_LINES if name == "event" else {name}
    return max((one.when for one in work.history if one.what in names), default="")


def _judged(
    ours: Judged | msgspec.UnsetType, theirs: Judged | msgspec.UnsetType
) -> Judged | msgspec.UnsetType:
    if isinstance(ours, msgspec.UnsetType):
        return theirs
    if isinstance(theirs, msgspec.UnsetType) or ours.when >= theirs.when:
        return ours
    return theirs


def reason(why: str) -> str:
    """A reason that somebody can read.

    Raises:
        InputError: ``reason-missing``: nothing in it can be seen; ``reason-text``: too long, or
            control characters in it.
    """
    if not has_shape(why):
        raise InputError("reason-missing")
    if not wire.plain_text(why, LONGEST_WHY):
        raise InputError("reason-text", limit=LONGEST_WHY)
    return why.strip()


def _follow(drawer: Drawer, case_id: str) -> None:
    from defender_app.focal import case_index  # noqa: PLC0415 - it reads what is kept here

    case_index.put(drawer, case_id)


documents.follow(KIND, _follow)
