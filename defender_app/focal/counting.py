"""What statistics count, read from the cases of a desk: facts of each incident, nobody's words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from defender_app.errors import InputError
from defender_app.focal import actions, case_index, cases, permission, suppression
from defender_app.focal.exports.coded import un_actions
from defender_app.focal.exports.days import days_of
from defender_app.model.answers import amount, listed, plain
from defender_app.taxonomy.records import NO_ANSWERS
from defender_app.vault import listing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from defender_app.focal.case_index import CaseQuery, CaseRow
    from defender_app.model.follow_up import UnAction
    from defender_app.model.incident import Incident
    from defender_app.vault.drawer import Drawer

_HARMED: Final = frozenset({"victim", "victim-indirect"})
_SETTING: Final = "suppress-below"
_MOST_BELOW: Final = 100


@dataclass(frozen=True, kw_only=True, repr=False)
class Facts:
    """What is counted of one incident; nothing in it is anybody's words.

    Attributes:
        types: of every act. mechanisms: each once. country: code or "".
        month: ``2026-11``, ``2026`` where only the year is known, or "".
        first, last: days on which it may have happened, as ordinals; None where nothing is known.
        people: how many were harmed. effects: of UN actions on them.
    """

    types: tuple[str, ...]
    mechanisms: tuple[str, ...]
    country: str
    month: str
    first: int | None
    last: int | None
    people: int
    effects: tuple[str, ...]


@dataclass(frozen=True, kw_only=True, repr=False)
class Counted:
    """The cases that are counted, and what is known of each."""

    cases: tuple[One, ...]
    left_out: int
    undated: int


@dataclass(frozen=True, kw_only=True, repr=False)
class One:
    """One case that is counted; a case that was joined has the id of its event."""

    case_id: str
    event: str
    status: str
    received: str
    facts: tuple[Facts, ...]


_KNOWN: Final[WeakKeyDictionary[Drawer, dict[str, tuple[Facts, ...]]]] = WeakKeyDictionary()


def below(drawer: Drawer) -> int:
    """The number under which this desk takes a count for small."""
    told = drawer.settings.get(_SETTING)
    return told if isinstance(told, int) and 1 < told <= _MOST_BELOW else suppression.BELOW


def read(
    drawer: Drawer,
    query: CaseQuery,
    *,
    first: date | None = None,
    last: date | None = None,
    progress: Callable[[int, int], bool] | None = None,
) -> Counted:
    """Read what is to be counted.

    Args:
        drawer: of the desk.
        query: which cases.
        first: only incidents that may have happened on this day or later.
        last: only incidents that may have happened on this day or before.
        progress: called with cases done and all; False stops.

    Raises:
        InputError: ``cancelled``; the drawer is damaged.
    """
    rows = case_index.rows(drawer, query)
    known = _KNOWN.setdefault(drawer, {})
    register = un_actions(drawer)
    found, left, undated = [], 0, 0
    for done, row in enumerate(rows):
        if progress is not None and not progress(done, len(rows)):
            raise InputError("cancelled")
        if not _counts(drawer, row):
            left += 1
            continue
        facts = known.get(row.case_id)
        if facts is None:
            facts = known[row.case_id] = _facts(drawer, row.case_id)
        kept = tuple(one for one in facts if _within(one, first, last))
        if first is not None or last is not None:
            undated += any(one.first is None for one in facts)
        if kept:
            found.append(_one(row, kept, register.get(row.case_id, ())))
    return Counted(cases=tuple(found), left_out=left, undated=undated)


def _counts(drawer: Drawer, row: CaseRow) -> bool:
    """Whether a case counts: not what was taken back, nor what a correction took the place of."""
    if row.status in {"withdrawn", actions.ARCHIVED}:
        return False
    case = cases.get(drawer, row.case_id)
    return not permission.taken_back(case).everything and actions.newer(drawer, case) is None


def _one(row: CaseRow, facts: tuple[Facts, ...], known: Iterable[UnAction]) -> One:
    effects = [plain(one.effect_on_person) for one in known]
    if any(effects):
        said = tuple(one for one in effects if one)
        facts = tuple(replace(one, effects=(*one.effects, *said)) for one in facts)
    return One(
        case_id=row.case_id,
        event=row.event or row.case_id,
        status=row.status,
        received=row.taken_on[:7],
        facts=facts,
    )


def _facts(drawer: Drawer, case_id: str) -> tuple[Facts, ...]:
    """Of a case that cannot be read nothing is known; it still counts as a case."""
    try:
        report = cases.report(drawer, cases.get(drawer, case_id))
    except InputError:
        return (_NOTHING,)
    return tuple(_of_incident(one) for one in report.incidents)


_NOTHING: Final = Facts(
    types=(), mechanisms=(), country="", month="", first=None, last=None, people=0, effects=()
)


def _of_incident(incident: Incident) -> Facts:
    days = days_of(incident)
    first, last = listing.interval(incident)
    return Facts(
        types=tuple(act.type for act in incident.acts),
        mechanisms=tuple(
            dict.fromkeys(
                name
                for part in incident.cooperation
                for name in listed(part.mechanism)
                if name not in NO_ANSWERS
            )
        ),
        country="" if plain(incident.country) in NO_ANSWERS else plain(incident.country),
        month=days.began or (f"{days.year:04}" if days.year else ""),
        first=first,
        last=last,
        people=_harmed(incident),
        effects=tuple(told for one in incident.followup if (told := plain(one.effect_on_person))),
    )


def _harmed(incident: Incident) -> int:
    """How many were harmed; a group of unknown size counts as one."""
    total = 0
    for one in incident.persons:
        if _HARMED.intersection(one.roles):
            count = amount(one.count) if one.group else 1
            total += int(count) if count is not None and count > 0 else 1
    return total


def _within(facts: Facts, first: date | None, last: date | None) -> bool:
    if first is None and last is None:
        return True
    if facts.first is None or facts.last is None:
        return False
    return (first is None or facts.last >= first.toordinal()) and (
        last is None or facts.first <= last.toordinal()
    )
