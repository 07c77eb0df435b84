"""How long an answer takes says nothing: not how many drawers are used, nor which one was meant."""

from __future__ import annotations

import contextlib
import random
import statistics
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from crypto.errors import NothingOpenedError
from crypto.passphrase import derive, normalise
from defender_app.errors import WrongKeyError
from defender_app.vault import outside
from tests.support import vaults

PHRASES = (vaults.PASSPHRASE, vaults.SECOND, "eleven ladders by the sea", "one gate of four")
WRONG = "seven herons under the lake"
Times = dict[str, list[float]]
_TIMES = 10

few_and_many = pytest.mark.parametrize(
    ("rounds", "most"),
    [
        pytest.param(600, 0.06, id="few", marks=[pytest.mark.long, pytest.mark.ci]),
        pytest.param(3_000, 0.02, id="many", marks=[pytest.mark.long, pytest.mark.timeout(1800)]),
    ],
)
"""Rounds, and by which part the slowest mean may differ from the quickest."""


def measured(ways: Mapping[str, Callable[[], object]], rounds: int) -> Times:
    """Seconds of work for each of several ways, one after the other in an order drawn each time.

    Work is counted and not waiting: what else the machine does at the moment adds noise alone.
    """
    order = list(ways)
    times: Times = {name: [] for name in ways}
    chance = random.Random(7)  # noqa: S311 - an order
    for _ in range(rounds):
        chance.shuffle(order)
        for name in order:
            begun = time.process_time()
            ways[name]()
            times[name].append(time.process_time() - begun)
    return times


def mean(times: list[float]) -> float:
    """Without the slower half, in which others disturbed."""
    return statistics.fmean(sorted(times)[: len(times) // 2])


def spread(times: Times) -> float:
    """The part by which the means differ."""
    means = [mean(one) for one in times.values()]
    return max(means) / min(means) - 1


def refused(folder: Path) -> Callable[[], None]:
    def way() -> None:
        with pytest.raises(WrongKeyError):
            vaults.opened(folder, WRONG)

    return way


@few_and_many
def test_a_wrong_passphrase_takes_the_same_for_any_number_of_drawers(
    tmp_path: Path, rounds: int, most: float
) -> None:
    ways = {}
    for count in (1, 2, 3, 4):
        folder = vaults.new_vault(
            tmp_path / str(count), *PHRASES[:count], drawer_size=256 * vaults.KIB
        )
        ways[f"{count} in use"] = refused(folder)
    # Two of the same: what differs between these is noise.
    ways["1 once more"] = ways["1 in use"]
    times = measured(ways, rounds)
    found = spread(times)
    print(f"{rounds} rounds: the means differ by {found:.2%}")  # noqa: T201 - for people
    assert found < most


@few_and_many
def test_a_passphrase_is_tried_on_every_cell_whichever_it_opens(
    tmp_path: Path, rounds: int, most: float
) -> None:
    seen = outside.look(
        vaults.new_vault(tmp_path / "vault", *PHRASES, drawer_size=256 * vaults.KIB)
    )
    known = {
        words: derive(normalise(words), seen.about.salt_bytes, seen.cost, None)
        for words in (*PHRASES, WRONG)
    }

    def tried(words: str) -> Callable[[], None]:
        def way() -> None:
            for _ in range(_TIMES):
                with contextlib.suppress(NothingOpenedError):
                    seen.block.open_with_passphrase(known[words])

        return way

    times = measured({words: tried(words) for words in known}, rounds)
    wrong = mean(times.pop(WRONG)) / _TIMES
    right = statistics.fmean(mean(one) for one in times.values()) / _TIMES
    found = spread(times)
    print(f"{rounds} rounds: {found:.2%}, right {right * 1e6:.0f} us, wrong {wrong * 1e6:.0f} us")  # noqa: T201 - for people
    assert found < 2 * most
    # Beside a derivation of a hundred milliseconds at the very least.
    assert abs(right - wrong) < 20e-6


def test_these_eyes_see_one_more_trial(tmp_path: Path) -> None:
    folder = vaults.new_vault(tmp_path / "vault", drawer_size=256 * vaults.KIB)
    seen, once = outside.look(folder), refused(folder)
    keys = derive(normalise(WRONG), seen.about.salt_bytes, seen.cost, None)

    def more() -> None:
        once()
        for _ in range(3):
            # As much as a drawer that is looked into would take.
            with pytest.raises(NothingOpenedError):
                seen.block.open_with_passphrase(keys)

    assert spread(measured({"once": once, "more": more}, 100)) > 0.05
