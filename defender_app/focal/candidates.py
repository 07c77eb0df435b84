"""Cases that may tell of the same event as another one: shown to a person, never joined by itself.

What two cases have in common is looked for by marks (``case_marks``); a few rare ones, or several
common ones, make a candidate. Dates agree where they are at most three days apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from defender_app.focal import case_marks, case_upkeep, cases, events
from defender_app.focal.case_rows import DAMAGED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from defender_app.focal.cases import Case
    from defender_app.vault.drawer import Drawer

WEIGHTS: Final = {
    "name": 5,
    "source": 3,
    "unit": 2,
    "session": 2,
    "law": 2,
    "date": 2,
    "place": 2,
    "type": 1,
    "mechanism": 1,
    "country": 1,
}
"""What each kind of mark counts, in the order in which they are shown."""

LEAST: Final = 4
AROUND: Final = 3
"""So many days apart, two dates may be those of one event."""

MOST: Final = 50
JOINED: Final = "joined"
CORRECTION: Final = "correction"
_MOST_INTERVALS: Final = 40
_BITS: Final = {kind: 1 << at for at, kind in enumerate(WEIGHTS)}
_TWO: Final = 2


@dataclass(frozen=True)
class Candidate:
    """A case that may tell of the same event.

    Attributes:
        case_id: of the case. number: its running number.
        agrees: kinds of ``WEIGHTS`` in which both are the same. differs: in which both say
            something, and nothing of it is the same.
        weight: of what agrees.
        decided: ``joined``, ``correction`` (one corrects the other), what a person decided about
            the two (``related``, ``different``), or "".
    """

    case_id: str
    number: int
    agrees: tuple[str, ...]
    differs: tuple[str, ...]
    weight: int
    decided: str

    def __repr__(self) -> str:
        return f"<candidate {self.number}>"


def candidates(drawer: Drawer, case_id: str, *, most: int = MOST) -> tuple[Candidate, ...]:
    """The cases that have most in common with one, the best first, then the newest.

    Args:
        drawer: of the desk.
        case_id: number, id, or a unique beginning of one.
        most: how many are wanted.

    Raises:
        InputError: as for ``cases.get`` and ``cases.report``.
    """
    case = cases.get(drawer, case_id)
    marks = case_upkeep.marks_of(drawer, case)
    own: dict[str, list[str]] = {}
    for kind, value in sorted(marks):
        own.setdefault(kind, []).append(value)
    with drawer.database.guard:
        case_upkeep.usable(drawer)
        shared = _shared(drawer, own)
        shared.pop(case.case_id, None)
        found = _best(drawer, shared, most)
        rows = _rows(drawer, found)
        decided = _decided(drawer, case)
        made = []
        for other in found:
            if other not in rows:
                continue
            number, marked = rows[other]
            agrees = _kinds(shared[other])
            differs = (kind for kind in WEIGHTS if kind in own and kind in marked)
            pair = None if other in decided else events.decided(drawer, case.case_id, other)
            made.append(
                Candidate(
                    case_id=other,
                    number=number,
                    agrees=agrees,
                    differs=tuple(kind for kind in differs if kind not in agrees),
                    weight=_weight(shared[other]),
                    decided=decided.get(other, "" if pair is None else pair.decision),
                )
            )
    return tuple(sorted(made, key=lambda one: (-one.weight, -one.number)))


def _shared(drawer: Drawer, own: dict[str, list[str]]) -> dict[str, int]:
    """For each other case the kinds in which something is the same, as bits of ``_BITS``."""
    found: dict[str, int] = {}
    for kind, bit in _BITS.items():
        if kind not in own:
            continue
        for case_id in _near(drawer, own[kind]) if kind == "date" else _same(drawer, kind, own):
            found[case_id] = found.get(case_id, 0) | bit
    return found


def _same(drawer: Drawer, kind: str, own: dict[str, list[str]]) -> tuple[str, ...]:
    if len(own[kind]) == 1:
        row = drawer.database.one(
            "SELECT json_group_array(case_id) FROM case_marks WHERE kind = ? AND value = ?",
            (kind, own[kind][0]),
        )
    else:
        row = drawer.database.one(
            "SELECT json_group_array(DISTINCT case_id) FROM case_marks WHERE kind = ?"
            " AND value IN (SELECT value FROM json_each(?))",
            (kind, msgspec.json.encode(own[kind]).decode()),
        )
    return _ids(row)


def _near(drawer: Drawer, own: Iterable[str]) -> set[str]:
    """The cases with a date that may be the same as one of ours."""
    found: set[str] = set()
    for first, last in _together(own):
        # What begins later than ours ends sorts behind it.
        row = drawer.database.one(
            "SELECT json_group_array(DISTINCT case_id) FROM case_marks"
            " WHERE kind = 'date' AND value < ? AND substr(value, 9) >= ?",
            (case_marks.interval_mark(last + AROUND + 1, 0), f"{max(0, first - AROUND):07d}"),
        )
        found.update(_ids(row))
    return found


def _together(marks: Iterable[str]) -> list[tuple[int, int]]:
    """Our intervals; those that are near one another as one, and not without end."""
    found: list[tuple[int, int]] = []
    for mark in sorted(marks):
        first, _, last = mark.partition("-")
        begin, end = int(first), int(last)
        if found and begin <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((begin, end))
    return found[:_MOST_INTERVALS]


def _ids(row: tuple[object, ...] | None) -> tuple[str, ...]:
    return () if row is None else msgspec.json.decode(str(row[0]), type=tuple[str, ...])


def _weight(bits: int) -> int:
    return sum(WEIGHTS[kind] for kind in _kinds(bits))


def _kinds(bits: int) -> tuple[str, ...]:
    return tuple(kind for kind, bit in _BITS.items() if bits & bit)


def _best(drawer: Drawer, shared: dict[str, int], most: int) -> list[str]:
    """The ids of those that have most in common, at most so many, the newest of equal ones."""
    weights = {bits: _weight(bits) for bits in set(shared.values())}
    enough = {
        bits for bits, weight in weights.items() if weight >= LEAST and bits.bit_count() >= _TWO
    }
    by_weight: dict[int, list[str]] = {}
    for case_id, bits in shared.items():
        if bits in enough:
            by_weight.setdefault(weights[bits], []).append(case_id)
    found: list[str] = []
    for weight in sorted(by_weight, reverse=True):
        left = most - len(found)
        if left <= 0:
            break
        equal = by_weight[weight]
        found += equal if len(equal) <= left else _newest(drawer, equal, left)
    return found


def _newest(drawer: Drawer, ids: list[str], most: int) -> list[str]:
    row = drawer.database.one(
        "SELECT json_group_object(case_id, CAST(value AS INTEGER)) FROM case_marks"
        " WHERE kind = 'number'"
    )
    numbers = {} if row is None else msgspec.json.decode(str(row[0]), type=dict[str, int])
    return sorted(ids, key=lambda one: numbers.get(one, 0), reverse=True)[:most]


def _rows(drawer: Drawer, ids: list[str]) -> dict[str, tuple[int, frozenset[str]]]:
    """Number and kinds of marks of cases that can be read."""
    found = drawer.database.rows(
        "SELECT case_id, number, marked FROM case_rows WHERE status <> ? AND training = ?"
        " AND case_id IN (SELECT value FROM json_each(?))",
        (DAMAGED, int(drawer.training), msgspec.json.encode(ids).decode()),
    )
    return {
        str(case_id): (int(number), frozenset(str(marked or "").split()))
        for case_id, number, marked in found
    }


def _decided(drawer: Drawer, case: Case) -> dict[str, str]:
    """What is known of cases that belong to one: corrections, and those joined to it."""
    found = dict.fromkeys(cases.corrections_of(drawer, case.sender, case.report_id), CORRECTION)
    if case.refers_to and not case.unproven:
        earlier = case.corrects or cases.of_report(drawer, case.sender, case.refers_to)
        found |= {earlier: CORRECTION} if earlier else {}
    event = events.of_case(drawer, case.case_id)
    return found | dict.fromkeys(() if event is None else event.case_ids, JOINED)
