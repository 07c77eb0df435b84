"""File order, creation order and row order are independent of which drawers are in use."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support import many_vaults, vaults
from tests.support.randomness import chi_square

COUNT = 200
# Chi-square with 3 (15) degrees of freedom is above this once in a hundred million.
RARE_3 = 40.0
RARE_15 = 68.0


@dataclass(frozen=True)
class Placed:
    """Of one vault with one drawer in use: where it lies, by each order."""

    number: int
    row: int
    made: int
    made_journal: int
    listed: int


def placed(order: Sequence[str], number: int, kind: str = "") -> int:
    """Which of the four comes to stand where in an order."""
    return [name for name in order if name in {f"drawer-{n}{kind}" for n in range(4)}].index(
        f"drawer-{number}{kind}"
    )


@pytest.fixture(scope="module")
def population(tmp_path_factory: pytest.TempPathFactory) -> list[Placed]:
    """200 vaults, one passphrase each, opened and saved into once."""
    place = tmp_path_factory.mktemp("order")
    return [one for number in range(COUNT) for one in _made(place / str(number))]


def _made(folder: Path) -> Iterator[Placed]:
    vaults.new_vault(folder, vaults.PASSPHRASE, drawer_size=256 * vaults.KIB)
    with vaults.opened(folder) as held:
        held.drawer.incidents.save(vaults.incident())
    look = many_vaults.seen(folder, (vaults.PASSPHRASE,))
    (number,), (row,) = look.used, look.rows
    yield Placed(
        number,
        row,
        placed(look.made, number),
        placed(look.made, number, "-journal"),
        placed(look.order, number),
    )
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize("order", ["number", "row", "made", "made_journal", "listed"])
def test_the_drawer_in_use_stands_anywhere(population: list[Placed], order: str) -> None:
    if order.startswith("made") and os.name != "posix":
        pytest.skip("inode numbers are of POSIX")
    counted = Counter(getattr(one, order) for one in population)
    assert chi_square([counted[n] for n in range(4)]) < RARE_3


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize(
    ("first", "second"), [("number", "row"), ("number", "made"), ("row", "made")]
)
def test_one_order_says_nothing_about_another(
    population: list[Placed], first: str, second: str
) -> None:
    counted = Counter((getattr(one, first), getattr(one, second)) for one in population)
    assert chi_square([counted[a, b] for a in range(4) for b in range(4)]) < RARE_15
