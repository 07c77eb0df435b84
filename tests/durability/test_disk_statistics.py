"""What the disk shows of which drawers are in use: nothing that a statistic would find."""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest

from defender_app import vault
from defender_app.model.evidence import Evidence
from tests.support import many_vaults, randomness, vaults
from tests.support.many_vaults import Seen
from tests.support.randomness import FAR

PAGE = 8192
CELL = 104
NEUTRAL_NS = 946_684_800 * 10**9
LAGS = (1, 2, 16, 80, 8112, 8192)
COUNT = 48
SIZE = 256 * vaults.KIB
FEW = 10


_MARKS = [pytest.mark.long, pytest.mark.ci]
SAVED = pytest.param("saved into", marks=_MARKS)
CHANGED = pytest.param("changed in every way", marks=_MARKS)


@pytest.fixture(scope="module", params=[SAVED, CHANGED])
def population(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> list[Seen]:
    """Vaults with one to four drawers in use, each used in its own way."""
    more = many_vaults.every_change if request.param.startswith("changed") else None
    return list(many_vaults.many(tmp_path_factory.mktemp("many"), COUNT, seed=1, more=more))


def drawers(population: list[Seen], *, used: bool) -> Iterator[bytes]:
    for one in population:
        for number, data in enumerate(one.drawers):
            if (number in one.used) is used:
                yield data[:SIZE]


def regions(population: list[Seen]) -> Iterator[bytes]:
    """Every region that must look random: drawers, journals behind their head, key blocks."""
    for one in population:
        yield from one.drawers
        yield from one.journals
        yield one.keys[0]


def test_sizes_times_and_places_taken_are_the_same_for_all(population: list[Seen]) -> None:
    for one in population:
        for kind in ("", "-journal"):
            stats = [one.stats[f"drawer-{n}{kind}"] for n in range(4)]
            assert len({s.st_size for s in stats}) == 1
            assert len({(s.st_mode, s.st_uid, s.st_nlink) for s in stats}) == 1
            assert {s.st_mtime_ns for s in stats} == {NEUTRAL_NS}
            assert {s.st_atime_ns for s in stats} == {NEUTRAL_NS}
            if os.name == "posix":
                assert len({s.st_blocks for s in stats}) == 1


def test_every_file_has_an_even_histogram_and_no_correlation(population: list[Seen]) -> None:
    for data in regions(population[:FEW]):
        assert abs(randomness.bytes_z(data)) < FAR
        assert abs(randomness.ones_z(data)) < FAR
        for lag in LAGS:
            if lag < len(data) // 2:
                assert abs(randomness.serial_z(data, lag)) < FAR, lag


def test_no_file_can_be_packed_and_none_has_a_run(population: list[Seen]) -> None:
    for data in regions(population):
        assert not randomness.has_run(data)
    for data in regions(population[:FEW]):
        assert randomness.incompressible(data)


def test_every_page_has_an_even_histogram(population: list[Seen]) -> None:
    for data in chain.from_iterable(one.drawers for one in population):
        for at in range(0, len(data), PAGE):
            assert abs(randomness.bytes_z(data[at : at + PAGE])) < FAR, at // PAGE


def test_no_block_comes_twice_in_a_vault_and_no_page_in_two(population: list[Seen]) -> None:
    pages: Counter[bytes] = Counter()
    for one in population:
        both = [*one.drawers, *one.journals, one.keys[0]]
        assert randomness.repeated_blocks(b"".join(both), 16) == 0
        for data in one.drawers:
            pages.update(
                randomness.digest(data[at : at + PAGE]) for at in range(0, len(data), PAGE)
            )
    assert max(pages.values()) == 1


@pytest.mark.parametrize("used", [True, False])
def test_each_offset_in_a_page_has_an_even_histogram(population: list[Seen], *, used: bool) -> None:
    joined = b"".join(drawers(population, used=used))
    for offset in range(PAGE):
        assert randomness.halves_z(joined[offset::PAGE]) < FAR, offset


@pytest.mark.parametrize("used", [True, False])
def test_no_bit_of_a_drawer_is_always_the_same(population: list[Seen], *, used: bool) -> None:
    samples = list(drawers(population, used=used))
    assert len(samples) >= 2 * COUNT // 3  # fewer, and chance alone might leave one
    assert randomness.fixed_bits(samples) == 0


@pytest.mark.parametrize("number", range(4))
def test_no_bit_of_one_drawer_or_journal_is_always_the_same(
    population: list[Seen], number: int
) -> None:
    # A bit of 48 samples is the same in all of them once in 2**47; each file has two million.
    assert randomness.fixed_bits(one.drawers[number][:SIZE] for one in population) == 0
    assert randomness.fixed_bits(one.journals[number] for one in population) == 0


def test_key_cells_in_use_look_like_the_others(population: list[Seen]) -> None:
    cells: dict[bool, list[bytes]] = {True: [], False: []}
    for one in population:
        assert one.keys[0] == one.keys[1]
        for row in range(4):
            for column in range(2):
                start = (2 * row + column) * CELL
                is_used = column == 0 and row in one.rows
                cells[is_used].append(one.keys[0][start : start + CELL])
    for kept in cells.values():
        assert abs(randomness.bytes_z(b"".join(kept))) < FAR
        assert randomness.fixed_bits(kept) == 0
        assert len({cell[:24] for cell in kept}) == len(kept)
    assert randomness.fixed_bits(one.keys[0] for one in population) == 0


def biased(at: int) -> bytes:
    data = bytearray(os.urandom(PAGE * 32))
    for page in range(at, len(data), PAGE):
        data[page] &= 0x0F
    return bytes(data)


@pytest.mark.parametrize(
    ("find", "data"),
    [
        (lambda data: abs(randomness.bytes_z(data)) >= FAR, b"\x07" * 700 + os.urandom(60_000)),
        (lambda data: abs(randomness.ones_z(data)) >= FAR, b"\xff" * 900 + os.urandom(60_000)),
        (lambda data: abs(randomness.serial_z(data, 2)) >= FAR, bytes(range(256)) * 300),
        (lambda data: not randomness.incompressible(data), os.urandom(40_000) + bytes(400)),
        (randomness.has_run, os.urandom(4000) + bytes(8) + os.urandom(4000)),
        (lambda data: randomness.repeated_blocks(data, 16) == 2, os.urandom(32) * 2),
        (lambda data: randomness.halves_z(data[5::PAGE] * 9) >= FAR, biased(5)),
        (lambda data: randomness.fixed_bits([data[:99], b"\xf0" + data[1:99]]) > 700, biased(0)),
    ],
    # The data are random: every process must give the cases the same names.
    ids=["bytes", "ones", "serial", "compressible", "run", "repeated", "halves", "fixed"],
)
def test_the_statistics_find_what_is_not_random(find: Callable[[bytes], bool], data: bytes) -> None:
    assert find(data)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_four_hundred_vaults_with_evidence_pass_the_same_statistics(tmp_path: Path) -> None:
    offsets: dict[bool, list[bytes]] = {True: [], False: []}
    seed = random.randrange(1 << 30)  # noqa: S311 - how they are used
    for place, one in enumerate(many_vaults.many(tmp_path, 400, size=vaults.MIB, seed=seed)):
        test_sizes_times_and_places_taken_are_the_same_for_all([one])
        if place % 20 == 0:
            test_every_file_has_an_even_histogram_and_no_correlation([one])
        test_no_block_comes_twice_in_a_vault_and_no_page_in_two([one])
        for number, data in enumerate(one.drawers):
            assert not randomness.has_run(data)
            offsets[number in one.used].append(data[: 32 * PAGE])
    for kept in offsets.values():
        assert randomness.fixed_bits(kept) == 0
        joined = b"".join(kept)
        for offset in range(PAGE):
            assert abs(randomness.bytes_z(joined[offset::PAGE])) < FAR, offset


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_the_page_at_two_to_the_thirtieth_is_like_the_others(tmp_path: Path) -> None:
    """SQLite never uses that page: it stays what the creation wrote, in every drawer."""
    size, lock_page = 1280 * vaults.MIB, 1 << 30
    folder = vaults.new_vault(tmp_path / "v", drawer_size=size)
    with vaults.opened(folder) as held:
        event_id = str(held.drawer.incidents.save(vaults.incident()).event_id)
        source = tmp_path / "zeros"
        with source.open("wb") as out:
            out.truncate(1100 * vaults.MIB)
        with source.open("rb") as stream:
            held.drawer.evidence.add(event_id, Evidence(), stream)
        assert held.drawer.database.number("page_count") * PAGE > lock_page + 8 * PAGE
    pages = set()
    for number in range(4):
        with (folder / f"drawer-{number}").open("rb") as drawer:
            drawer.seek(lock_page - 4 * PAGE)
            for _ in range(9):
                page = drawer.read(PAGE)
                assert abs(randomness.bytes_z(page)) < FAR
                assert not randomness.has_run(page)
                pages.add(page)
    assert len(pages) == 4 * 9
    with vaults.opened(folder) as held:
        assert vault.check(held) == []
