"""All four drawers grow alike."""

from __future__ import annotations

import os
import resource
import shutil
from pathlib import Path

import pytest

from defender_app import vault
from defender_app.errors import InputError, MachineError, UsageError
from defender_app.vault import drawers, growing, outside
from defender_app.vault.folder import DRAWERS
from tests.support.vaults import KIB, MIB, PASSPHRASE, SECOND, new_vault, opened

SIZE = 256 * KIB
NEUTRAL = 946_684_800


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return new_vault(tmp_path / "small", PASSPHRASE, SECOND, drawer_size=SIZE)


def sizes(folder: Path) -> set[int]:
    return {(folder / name).stat().st_size for name in DRAWERS}


def test_a_full_drawer_grows_and_takes_what_did_not_fit(small: Path) -> None:
    before = {name: (small / name).read_bytes() for name in DRAWERS}
    with opened(small, SECOND) as held:
        with pytest.raises(InputError, match="drawer-full"):
            held.drawer.settings.set("big", "x" * 300_000)
        assert drawers.quarters_for(held, 300_000) >= 2
        assert drawers.grow(held, drawers.quarters_for(held, 300_000)) == outside.look(small).size
        held.drawer.settings.set("big", "x" * 300_000)
        number = held.ground.drawer
    assert len(sizes(small)) == 1
    assert vault.inspect(small).created_drawer_size == SIZE
    for name in DRAWERS:
        now = (small / name).read_bytes()
        assert name == DRAWERS[number] or now[8192:SIZE] == before[name][8192:]
        tail = now[-(64 * KIB) :]
        assert len(set(tail)) == 256
    assert {path.stat().st_mtime for path in small.iterdir()} == {NEUTRAL}
    with opened(small) as held:
        assert held.drawer.free_bytes() > SIZE
        assert vault.check(held) == []
    with opened(small, SECOND) as held:
        assert held.drawer.settings.get("big") == "x" * 300_000


def test_progress_counts_all_four(small: Path) -> None:
    seen: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    with opened(small) as held:
        assert drawers.grow(held, 3, tell) == SIZE + 3 * SIZE // 4
    assert seen[-1] == (3 * SIZE, 3 * SIZE)


@pytest.mark.parametrize("after", [1, 2, 3])
def test_a_cancelled_growth_is_taken_back(small: Path, after: int) -> None:
    pieces = iter(range(1, 9))
    with opened(small) as held:
        with pytest.raises(InputError, match="cancelled"):
            drawers.grow(held, 4, lambda _done, _total: next(pieces) < after)
        assert sizes(small) == {SIZE}
        with pytest.raises(InputError, match="drawer-full"):
            held.drawer.settings.set("big", "x" * 300_000)
        held.drawer.settings.set("small", "fits")
    with opened(small) as held:
        assert vault.check(held) == []


def test_a_growth_the_medium_refuses_is_taken_back(small: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    with opened(small) as held:
        resource.setrlimit(resource.RLIMIT_FSIZE, (SIZE + 100_000, hard))
        try:
            with pytest.raises(MachineError, match="file-too-large"):
                drawers.grow(held, 4)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert sizes(small) == {SIZE}
        held.drawer.settings.set("still", "open")


def test_a_disk_without_room_is_named_before_anything_is_written(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = shutil.disk_usage(small)._replace(free=2 * MIB)
    with opened(small) as held:
        with monkeypatch.context() as patched:
            patched.setattr("shutil.disk_usage", lambda _folder: room)
            found = drawers.growth(held)
            assert found.most == 4
            assert found.steps == tuple(SIZE + n * SIZE // 4 for n in (1, 2, 4))
            with pytest.raises(MachineError, match="disk-full") as caught:
                drawers.grow(held, 5)
        assert caught.value.facts["available"] == 2 * MIB
        assert int(str(caught.value.facts["needed"])) > 5 * SIZE
    assert sizes(small) == {SIZE}


@pytest.mark.parametrize("by", [0, -1, 1 << 40])
def test_no_other_number_of_quarters(small: Path, by: int) -> None:
    with opened(small) as held, pytest.raises(UsageError, match="growth-size"):
        drawers.grow(held, by)
    assert sizes(small) == {SIZE}


@pytest.mark.parametrize("grown", [1, 2, 3])
def test_a_growth_that_was_killed_is_finished_by_the_next_opening(small: Path, grown: int) -> None:
    for name in DRAWERS[:grown]:
        with (small / name).open("ab") as file:
            file.write(os.urandom(SIZE // 4))
    with (small / DRAWERS[grown]).open("ab") as file:
        file.write(os.urandom(8192))
    with opened(small) as held:
        assert drawers.growth(held).now == SIZE + SIZE // 4
        assert held.drawer.database.number("max_page_count") == (SIZE + SIZE // 4) // 8192
    assert sizes(small) == {SIZE + SIZE // 4}
    with opened(small, SECOND) as held:
        assert vault.check(held) == []


@pytest.mark.parametrize("drawer", range(4))
@pytest.mark.parametrize("others", [0, SIZE // 4])
def test_a_growth_that_was_killed_within_a_page_is_finished(
    small: Path, drawer: int, others: int
) -> None:
    """The system writes 4,096 bytes at a time, and lets nobody be killed within them."""
    for name in DRAWERS:
        with (small / name).open("ab") as file:
            file.write(os.urandom(others if name != DRAWERS[drawer] else 3 * 8192 + 4096))
    wanted = SIZE + max(others, 4 * 8192)
    assert outside.look(small).size == wanted
    for passphrase in (PASSPHRASE, SECOND):
        with opened(small, passphrase) as held:
            assert drawers.growth(held).now == wanted
            assert held.drawer.database.number("max_page_count") == wanted // 8192
            assert vault.check(held) == []
    assert sizes(small) == {wanted}


def test_after_growth_a_drawer_can_still_be_added(small: Path) -> None:
    with opened(small) as held:
        drawers.grow(held, 2)
        drawers.add_drawer(held, PASSPHRASE, [SECOND], "three")
    with opened(small, "three") as held:
        held.drawer.settings.set("big", "x" * 150_000)
        assert vault.check(held) == []
    assert sizes(small) == {SIZE + SIZE // 2}


def test_what_fits_needs_no_growth(small: Path) -> None:
    with opened(small) as held:
        assert drawers.quarters_for(held, 1000) == 0
        assert drawers.quarters_for(held, 1 << 30) > 16_000
        assert growing.growth(held).size_after(2) == SIZE + SIZE // 2
