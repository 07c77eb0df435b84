"""Counts over the cases of a desk: by type, country, mechanism, month, outcome.

Cases, events, incidents, acts and people are counted apart, and never put together: incidents are
not victims, and a case with several types stands in each of their rows.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, Literal, get_args

from defender_app.focal import suppression
from defender_app.focal.counting import Counted, below, read
from defender_app.focal.exports import telling
from defender_app.focal.exports.coded import STATUS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from defender_app.focal.case_index import CaseQuery
    from defender_app.focal.counting import Facts, One
    from defender_app.focal.suppression import Shown
    from defender_app.vault.drawer import Drawer

__all__ = ["Counted", "below", "read"]

By = Literal["type", "country", "mechanism", "month", "outcome", "status", "received"]
WAYS: Final[tuple[By, ...]] = get_args(By)
MEASURES: Final = ("cases", "events", "incidents", "acts", "people")
NOT_STATED: Final = "not-stated"
# Notes (codes), in the order in which they are said.
NOT_VICTIMS: Final = "incidents-are-not-victims"
IN_SEVERAL: Final = "several-rows"
JOINED: Final = "joined-once"
LEFT_OUT: Final = "left-out"
UNDATED: Final = "undated"
HIDDEN: Final = "small-hidden"


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One row of a table.

    Attributes:
        key: id, code or month; ``not-stated``. label: in English.
        counts: by measure. shown: the same as they leave.
    """

    key: str
    label: str
    counts: Mapping[str, int] = field(repr=False)
    shown: Mapping[str, Shown] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Table:
    """One table.

    Attributes:
        by: what the rows are. cells: largest first, months in their order, "not stated" last.
        totals: by measure, of what is counted; no sums of the rows. shown: as they leave.
        notes: codes of what has to be said beside it. left_out: cases that are not counted:
            withdrawn, without consent, or corrected by a newer one. undated: cases that a period
            leaves out because nobody knows when they happened.
    """

    by: By
    cells: tuple[Cell, ...]
    totals: Mapping[str, int] = field(repr=False)
    shown: Mapping[str, Shown] = field(repr=False)
    notes: tuple[str, ...]
    left_out: int
    undated: int


def tables(counted: Counted, ways: Sequence[By], *, suppress: int) -> tuple[Table, ...]:
    """The tables of what was read.

    Args:
        counted: of ``read``.
        ways: one table each.
        suppress: counts from 1 to under this are small; 0 shows everything as it is.
    """
    made = [_table(counted, by, suppress) for by in ways]
    # A total that is hidden in one table would stand in the next.
    weakest = {
        measure: suppression.weakest(one.shown[measure] for one in made)
        for measure in MEASURES
        if made
    }
    return tuple(replace(one, shown=dict(weakest)) for one in made)


def counted(
    drawer: Drawer, by: By, query: CaseQuery, *, suppress: int = suppression.BELOW
) -> Table:
    """One table over all the cases of a query; see ``read`` and ``tables``."""
    return tables(read(drawer, query), (by,), suppress=suppress)[0]


@dataclass(repr=False)
class _Row:
    cases: set[str] = field(default_factory=set)
    events: set[str] = field(default_factory=set)
    incidents: int = 0
    acts: int = 0
    people: int = 0

    def add(self, case: One, acts: int, people: int) -> None:
        self.cases.add(case.case_id)
        self.events.add(case.event)
        self.incidents += 1
        self.acts += acts
        self.people += people

    def counts(self) -> dict[str, int]:
        sizes = (len(self.cases), len(self.events), self.incidents, self.acts, self.people)
        return dict(zip(MEASURES, sizes, strict=True))


def _table(counted: Counted, by: By, suppress: int) -> Table:
    rows: defaultdict[str, _Row] = defaultdict(_Row)
    every = _Row()
    for case in counted.cases:
        for facts in case.facts:
            every.add(case, len(facts.types), facts.people)
            keys = _keys(case, facts, by)
            for key in keys:
                acts = facts.types.count(key) if by == "type" else len(facts.types)
                rows[key].add(case, acts, facts.people)
    totals = every.counts()
    order = sorted(rows, key=lambda key: _place(key, rows[key], by))
    counts = {key: rows[key].counts() for key in order}
    shown, of_totals = _shown(order, counts, totals, suppress)
    cells = tuple(
        Cell(key=key, label=label(by, key), counts=counts[key], shown=shown[key]) for key in order
    )
    return Table(
        by=by,
        cells=cells,
        totals=totals,
        shown=of_totals,
        notes=tuple(_notes(counted, counts, totals, of_totals, shown)),
        left_out=counted.left_out,
        undated=counted.undated,
    )


def _keys(case: One, facts: Facts, by: By) -> tuple[str, ...]:
    found: Iterable[str] = {
        "type": facts.types,
        "country": (facts.country,),
        "mechanism": facts.mechanisms,
        "month": (facts.month,),
        "outcome": facts.effects,
        "status": (case.status,),
        "received": (case.received,),
    }[by]
    return tuple(dict.fromkeys(one for one in found if one)) or (NOT_STATED,)


def _place(key: str, row: _Row, by: By) -> tuple[bool, int, str]:
    size = 0 if by in {"month", "received"} else -len(row.cases)
    return key == NOT_STATED, size, key


def _shown(
    order: Sequence[str],
    counts: Mapping[str, Mapping[str, int]],
    totals: Mapping[str, int],
    suppress: int,
) -> tuple[dict[str, dict[str, Shown]], dict[str, Shown]]:
    cells: dict[str, dict[str, Shown]] = {key: {} for key in order}
    whole: dict[str, Shown] = {}
    for together in _TOGETHER:
        hidden: frozenset[int] = frozenset()
        while True:
            found = {
                measure: suppression.suppressed(
                    column := [counts[key][measure] for key in order],
                    totals[measure],
                    adds_up=sum(column) == totals[measure],
                    below=suppress,
                    also=hidden,
                )
                for measure in together
            }
            for measure, (_, total) in found.items():
                # What once had to be hidden beside a total still tells with it.
                whole[measure] = suppression.weakest((total, whole.get(measure, total)))
            now = frozenset(
                at for row, _ in found.values() for at, one in enumerate(row) if one.kind != "count"
            )
            if now <= hidden:
                break
            hidden |= now
        for measure, (row, _) in found.items():
            for key, one in zip(order, row, strict=True):
                cells[key][measure] = one
    return cells, whole


# An event has one case or several, a case one incident or several: where one number of a row is
# hidden, the others of it would tell.
_TOGETHER: Final = (("cases", "events", "incidents", "acts"), ("people",))


def _notes(
    counted: Counted,
    counts: Mapping[str, Mapping[str, int]],
    totals: Mapping[str, int],
    whole: Mapping[str, Shown],
    shown: Mapping[str, Mapping[str, Shown]],
) -> Iterable[str]:
    yield NOT_VICTIMS
    if sum(one["cases"] for one in counts.values()) > totals["cases"]:
        yield IN_SEVERAL
    if totals["events"] != totals["cases"]:
        yield JOINED
    if counted.left_out:
        yield LEFT_OUT
    if counted.undated:
        yield UNDATED
    parts = [*whole.values(), *(one for row in shown.values() for one in row.values())]
    if any(one.kind != "count" for one in parts):
        yield HIDDEN


def label(by: By, key: str) -> str:
    """The English name of a row."""
    if key == NOT_STATED:
        return "Not stated"
    if by == "type":
        return telling.act(key)[1]
    if by == "country":
        return telling.country(key)
    if by == "mechanism":
        return telling.mechanism(key)[1]
    if by == "outcome":
        return telling.choice("effect_on_person", key)
    return STATUS.get(key, key) if by == "status" else key
