"""No small number follows from what is shown, tried by brute force."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence

import pytest

from defender_app.focal.suppression import Shown, suppressed

BELOW = 4


def _worlds(
    cells: Sequence[Shown], total: int, *, adds_up: bool, below: int
) -> Iterator[tuple[int, ...]]:
    """Every row of counts that could stand behind what is shown, if the total is known."""
    ranges = {"below": range(1, below), "hidden": range(below, total + 1)}
    each = [[one.value] if one.kind == "count" else ranges[one.kind] for one in cells]
    for counts in itertools.product(*each):
        whole = sum(counts)
        if whole == total if adds_up else max(counts, default=0) <= total <= whole:
            yield counts


def _rows() -> list[tuple[int, ...]]:
    small = [row for n in (1, 2, 3) for row in itertools.product(range(2 * BELOW + 2), repeat=n)]
    return small + list(itertools.product((0, 1, 2, 3, 4, 5, 9), repeat=4))[::7]


@pytest.mark.parametrize("adds_up", [True, False])
def test_no_small_number_follows_from_the_others(adds_up: bool) -> None:
    for counts in _rows():
        totals = (
            [sum(counts)] if adds_up else sorted({max(counts), (max(counts) + sum(counts)) // 2})
        )
        for total in totals:
            cells, whole = suppressed(counts, total, adds_up=adds_up, below=BELOW)
            for count, cell in zip(counts, cells, strict=True):
                assert cell.kind == "below" if 0 < count < BELOW else cell.kind != "below"
                assert cell.value == count or cell.kind != "count"
            if whole.kind != "count":
                assert whole.value <= total or total < BELOW
                continue
            found = [*zip(*_worlds(cells, total, adds_up=adds_up, below=BELOW), strict=True)]
            for cell, values in zip(cells, found, strict=True):
                assert cell.kind != "below" or len(set(values)) > 1, (counts, total)


@pytest.mark.parametrize(
    ("adds_up", "size", "top"), [(True, 2, 16), (True, 3, 16), (False, 2, 12), (False, 3, 9)]
)
def test_nor_from_knowing_the_rules_by_which_it_was_hidden(
    adds_up: bool, size: int, top: int
) -> None:
    """Whoever reads this program can try every row: no two small numbers look different."""
    rows: defaultdict[tuple[tuple[tuple[Shown, ...], Shown], int], set[tuple[int, ...]]] = (
        defaultdict(set)
    )
    for counts in itertools.product(range(top), repeat=size):
        totals = [sum(counts)] if adds_up else range(max(counts), sum(counts))
        # Every row that could have a larger total is not among these.
        for total in (one for one in totals if one < top):
            shown = suppressed(counts, total, adds_up=adds_up, below=BELOW)
            rows[shown, total].add(counts)
    for ((cells, whole), total), found in rows.items():
        for cell, values in zip(cells, zip(*found, strict=True), strict=True):
            told = cell.kind == "below" and whole.kind == "count"
            assert not told or len(set(values)) > 1, (total, found)


def test_none_stays_none_and_large_ones_stay() -> None:
    cells, total = suppressed((0, 7, 12), 19, adds_up=True)
    assert [str(one) for one in (*cells, total)] == ["0", "7", "12", "19"]


def test_a_single_small_one_takes_the_next_smallest_with_it() -> None:
    cells, total = suppressed((2, 20, 8), 30, adds_up=True)
    assert [str(one) for one in (*cells, total)] == ["<5", "20", "≥5", "30"]


def test_where_nothing_else_can_be_hidden_the_total_is() -> None:
    assert [str(one) for one in suppressed((3,), 3, adds_up=True)[0]] == ["<5"]
    assert str(suppressed((3,), 3, adds_up=True)[1]) == "<5"
    cells, total = suppressed((1, 5), 6, adds_up=True)
    assert [str(one) for one in (*cells, total)] == ["<5", "≥5", "≥6"]


def test_nothing_is_hidden_below_none() -> None:
    cells, total = suppressed((1, 2), 3, adds_up=True, below=0)
    assert [str(one) for one in (*cells, total)] == ["1", "2", "3"]


def test_what_is_hidden_elsewhere_is_hidden_here() -> None:
    cells, _ = suppressed((6, 9, 0), 15, adds_up=True, also=frozenset({0, 2}))
    assert [str(one) for one in cells] == ["≥5", "9", "0"]


def test_nothing_at_all() -> None:
    assert suppressed((), 0, adds_up=True) == ((), Shown("count", 0))
