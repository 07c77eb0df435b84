"""The cases of a year for the report of the Secretary-General: which may be in it, and which not.

A case enters only with a consent to that report that was given, or given again, in that year
(rule 30), and through the gate like everything else; what is of the strictest tier never does
(rule 18). Small numbers are not written down.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Final

from defender_app.errors import InputError
from defender_app.focal import actions, cases, projection, work_kept
from defender_app.focal.actions import Action, Wish
from defender_app.focal.drafts import acts, compose, facts, make, phrases, store
from defender_app.model.partial_date import PartialDate
from defender_app.words import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from defender_app.focal.actions import Verdict
    from defender_app.focal.cases import Case
    from defender_app.focal.drafts.store import Draft
    from defender_app.focal.projection import Projected
    from defender_app.report.documents import Report
    from defender_app.vault.drawer import Drawer

FEWEST: Final = 5
"""Smaller numbers are not written down."""
OUTSIDE: Final = "outside-period"
DAMAGED: Final = "case-damaged"
_FIRST: Final = (5, 1)
_LAST: Final = (4, 30)
_YEARS: Final = range(1900, 2200)
# Answers after which somebody may be asked again.
_OPEN: Final = frozenset({"not-asked", "not-renewed", "conditional", "review-passed", "how-named"})


@dataclass(frozen=True, kw_only=True, repr=False)
class Entry:
    """A case that may be in the summary.

    Attributes:
        case: which. wish: with the incidents that stay out. remarks: ``outside-period``.
    """

    case: Case
    wish: Wish
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, repr=False)
class LeftOut:
    """A case that may not.

    Attributes:
        case: which.
        because: codes: those of a verdict of the gate, ``strictest-tier``, ``link-not-stated``.
        people: pseudonyms of those whose *yes* is missing.
        asks: whether asking somebody could bring it in.
    """

    case: Case
    because: tuple[str, ...]
    people: tuple[str, ...] = ()
    asks: bool = False


@dataclass(frozen=True, kw_only=True, repr=False)
class Summary:
    """The cases of a year.

    Attributes:
        year: of the report. first: and ``last``: days of the period.
        entries: may be in it. left_out: may not. damaged: ids that cannot be read.
    """

    year: int
    first: date
    last: date
    entries: tuple[Entry, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    damaged: tuple[str, ...] = field(default=())


def period(year: int) -> tuple[date, date]:
    """The usual period of the report of a year: from 1 May of the year before to 30 April.

    Raises:
        InputError: ``summary-year``.
    """
    if year not in _YEARS:
        raise InputError("summary-year")
    return date(year - 1, *_FIRST), date(year, *_LAST)


def look(  # noqa: PLR0913 - which year, and what a person chose about it
    drawer: Drawer,
    year: int,
    *,
    first: date | None = None,
    last: date | None = None,
    named: bool = False,
    progress: Callable[[int, int], bool] | None = None,
) -> Summary:
    """Which cases may be in the summary of a year.

    Args:
        drawer: of the desk.
        year: of the report.
        first: of the period, if it is not the usual day.
        last: the same.
        named: with names, of those who agreed to that.
        progress: is told how many of how many cases were looked at; False ends it there.

    Raises:
        InputError: ``summary-year``; ``summary-period``: it ends before it begins.
    """
    usual = period(year)
    begins, ends = first or usual[0], last or usual[1]
    if ends < begins:
        raise InputError("summary-period")
    every = cases.every(drawer)
    found: list[Entry | LeftOut] = []
    damaged = list(cases.damaged(drawer))
    for number, case in enumerate(every, 1):
        try:
            found.append(_looked_at(drawer, case, year, (begins, ends), named=named))
        except InputError:
            # A damaged case hides no other.
            damaged.append(case.case_id)
        if progress is not None and not progress(number, len(every)):
            break
    return Summary(
        year=year,
        first=begins,
        last=ends,
        entries=tuple(one for one in found if isinstance(one, Entry)),
        left_out=tuple(one for one in found if isinstance(one, LeftOut)),
        damaged=tuple(damaged),
    )


def _looked_at(
    drawer: Drawer, case: Case, year: int, within: tuple[date, date], *, named: bool
) -> Entry | LeftOut:
    report = cases.report(drawer, case)
    found = _one(drawer, case, report, year, named=named)
    if isinstance(found, Entry) and not _is_inside(report, *within):
        return replace(found, remarks=(OUTSIDE,))
    return found


def _one(drawer: Drawer, case: Case, report: Report, year: int, *, named: bool) -> Entry | LeftOut:
    """One case: in with names if that may be, else without, else out with the reasons."""
    wishes = [Wish(action=Action.SG_UNNAMED, year=year)]
    if named:
        wishes.insert(0, Wish(action=Action.SG_NAMED, year=year))
    out: LeftOut | None = None
    for wish in wishes:
        found = _with(drawer, case, report, wish)
        if isinstance(found, Entry):
            return found
        out = found
    return out or LeftOut(case=case, because=(actions.NOBODY,))


def _with(drawer: Drawer, case: Case, report: Report, wish: Wish) -> Entry | LeftOut:
    verdicts = actions.judge_read(drawer, case, report, wish)
    linked = {
        str(one.event_id) for one in report.incidents if facts.linked(one.cooperation)[0] != "none"
    }
    because: list[str] = []
    people: list[str] = []
    out: set[str] = set()
    for one in verdicts:
        codes = [*one.refused, *(gap.because for gap in one.missing)]
        if actions.STRICTEST_TIER in one.says:
            codes.append(actions.STRICTEST_TIER)
        if one.event not in linked:
            codes.append(compose.NO_LINK)
        if codes or not one.allowed:
            out.add(one.event)
            because += codes
            people += [gap.pseudonym for gap in one.missing]
    if verdicts and len(out) < len(verdicts):
        return Entry(case=case, wish=replace(wish, without=frozenset(out)))
    return LeftOut(
        case=case,
        because=tuple(dict.fromkeys(because)) or (actions.NOBODY,),
        people=tuple(dict.fromkeys(one for one in people if one)),
        asks=_asks(verdicts, because),
    )


def _asks(verdicts: Sequence[Verdict], because: Sequence[str]) -> bool:
    """Whether asking could bring a case in: nobody said no, and nothing else stands against it."""
    gaps = [gap for one in verdicts for gap in one.missing]
    stands = set(because) - {gap.because for gap in gaps}
    return bool(gaps) and not stands and all(gap.because in _OPEN for gap in gaps)


def _is_inside(report: Report, first: date, last: date) -> bool:
    """Whether anything of a case may lie in the period."""
    for incident in report.incidents:
        for act in acts.told(incident):
            try:
                day = PartialDate.parse(act.day)
            except ValueError:
                return True
            if (day.latest() or last) >= first and (day.earliest() or first) <= last:
                return True
    return False


def make_draft(drawer: Drawer, found: Summary) -> Draft:
    """The document with all paragraphs, as a draft.

    Raises:
        InputError: ``summary-empty``; ``action-refused``: something changed since it was looked at.
    """
    if not found.entries:
        raise InputError("summary-empty", year=found.year)
    every = [(one, projection.project(drawer, one.case, one.wish)) for one in found.entries]
    text = "\n".join(_lines(drawer, found, every)).rstrip() + "\n"
    named = any(one.wish.action is Action.SG_NAMED for one in found.entries)
    wish = Wish(
        action=Action.SG_NAMED if named else Action.SG_UNNAMED,
        year=found.year,
        without=frozenset(key for one in found.entries for key in one.wish.without),
    )
    with drawer.transaction():
        draft = store.new(
            drawer,
            kind="summary",
            case_ids=[one.case.case_id for one in found.entries],
            wish=wish,
            language="en",
            text=text,
        )
        for one in found.entries:
            work_kept.note(drawer, one.case.case_id, "drafted", after="summary")
    return draft


def _lines(
    drawer: Drawer, found: Summary, every: Sequence[tuple[Entry, Projected]]
) -> Iterator[str]:
    words = phrases.table()["summary"]
    yield f"# {fill(words['title'], {'year': found.year})}"
    yield ""
    days = (phrases.plain_day(day.isoformat()) for day in (found.first, found.last))
    yield f"- {fill(words['period'], dict(zip(('first', 'last'), days, strict=True)))}"
    yield from (f"- {line}" for line in _counts(every))
    yield f"- {words['note']}"
    yield ""
    by_state: dict[str, list[tuple[Case, Projected]]] = {}
    for entry, projected in every:
        told = facts.of(projected)
        state = phrases.listed(told[0].states) if told else ""
        by_state.setdefault(state, []).append((entry.case, projected))
    for state in sorted(by_state):
        yield f"## {state or words['no-state']}"
        yield ""
        for paragraph in make.paragraphs(drawer, by_state[state]):
            yield paragraph
            yield ""


def _counts(every: Sequence[tuple[Entry, Projected]]) -> Iterator[str]:
    """How many cases, and how many of each kind of act; small numbers are not written down."""
    words = phrases.table()["summary"]
    yield fill(words["cases"], {"count": counted(len(every))})
    kinds = Counter(
        act.type for _, one in every for incident in one.incidents for act in incident.acts
    )
    told = [
        fill(words["of-acts"], {"noun": acts.noun(kind), "count": counted(count)})
        for kind, count in sorted(kinds.items(), key=lambda pair: (-pair[1], pair[0]))
    ]
    if told:
        yield fill(words["aggregate"], {"acts": "; ".join(told)})


def counted(count: int) -> str:
    """A number as it may be written down."""
    if 0 < count < FEWEST:
        return str(phrases.table()["summary"]["few"])
    return str(count)
