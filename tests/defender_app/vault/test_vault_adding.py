"""Another drawer in a vault that exists."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

import pytest

from crypto import keycells
from crypto.secret import Secret
from defender_app import vault
from defender_app.errors import InputError, UsageError, WrongKeyError
from defender_app.vault import cell_changes, drawer_file, drawers, outside, recovery
from defender_app.vault.folder import DRAWERS, JOURNALS
from tests.support.interrupted import killed_in_a_save
from tests.support.vaults import KIB, PASSPHRASE, SECOND, incident, new_vault, opened

THIRD = "four gates to the valley"
FOURTH = "eleven stones in a ring"
FIFTH = "two owls on the chimney"
SIZE = 256 * KIB


@pytest.fixture
def one(tmp_path: Path) -> Path:
    return made(tmp_path / "one", PASSPHRASE)


@pytest.fixture
def two(tmp_path: Path) -> Path:
    return made(tmp_path / "two", PASSPHRASE, SECOND)


def made(folder: Path, *passphrases: str) -> Path:
    """A vault of the smallest drawers, each of which knows its own passphrase."""
    new_vault(folder, *passphrases, drawer_size=SIZE)
    for passphrase in passphrases:
        with opened(folder, passphrase) as held:
            held.drawer.settings.set("whose", passphrase)
    return folder


def all_open(folder: Path, *passphrases: str) -> None:
    """Each passphrase opens a drawer of its own that is whole and can be written."""
    numbers = []
    for passphrase in passphrases:
        with opened(folder, passphrase) as held:
            assert vault.check(held) == []
            assert held.drawer.settings.get("whose") in {passphrase, None}
            held.drawer.settings.set("whose", passphrase)
            held.drawer.incidents.save(incident())
            numbers.append(held.ground.drawer)
    assert len(set(numbers)) == len(numbers)


def cells(folder: Path) -> list[bytes]:
    block = outside.look(folder).block
    return [block.cell(row, column) for row in range(4) for column in range(2)]


def test_drawers_are_added_up_to_four(one: Path) -> None:
    inodes = {path.name: path.stat().st_ino for path in one.iterdir()}
    with opened(one) as held:
        assert drawers.add_drawer(held, PASSPHRASE, [], SECOND) == drawers.Added(2, 0)
        held.drawer.settings.set("still", "open")
    all_open(one, PASSPHRASE, SECOND)
    with opened(one, SECOND) as held:
        assert drawers.add_drawer(held, SECOND, [PASSPHRASE], THIRD).drawers == 3
    with opened(one, THIRD) as held:
        drawers.add_drawer(held, THIRD, [SECOND, PASSPHRASE], FOURTH)
        with pytest.raises(UsageError, match="no-drawer-left"):
            drawers.add_drawer(held, THIRD, [SECOND, PASSPHRASE, FOURTH], FIFTH)
    all_open(one, PASSPHRASE, SECOND, THIRD, FOURTH)
    assert {path.name: path.stat().st_ino for path in one.iterdir()} == inodes
    assert {(one / name).stat().st_size for name in DRAWERS} == {SIZE}
    assert {(one / name).stat().st_size for name in JOURNALS} == {SIZE}
    assert outside.look(one).settled


def test_all_eight_cells_are_written_anew(two: Path) -> None:
    before = cells(two)
    with opened(two) as held:
        drawers.add_drawer(held, PASSPHRASE, [SECOND], THIRD)
    assert all(old != new for old, new in zip(before, cells(two), strict=True))


def test_what_is_not_named_is_lost(two: Path) -> None:
    """Three rows and numbers are free then; whichever is drawn, its cell is written anew."""
    with opened(two) as held:
        drawers.add_drawer(held, PASSPHRASE, [], THIRD)
    all_open(two, PASSPHRASE, THIRD)
    with pytest.raises(WrongKeyError, match="nothing-opened"):
        opened(two, SECOND)


@pytest.mark.parametrize(
    ("current", "others", "new", "error", "code"),
    [
        ("wrong", [SECOND], THIRD, WrongKeyError, "passphrase-not-current"),
        (SECOND, [PASSPHRASE], THIRD, WrongKeyError, "passphrase-not-current"),
        (PASSPHRASE, ["wrong"], THIRD, WrongKeyError, "other-opens-nothing"),
        (PASSPHRASE, [""], THIRD, WrongKeyError, "other-opens-nothing"),
        (PASSPHRASE, [PASSPHRASE], THIRD, UsageError, "passphrases-equal"),
        (PASSPHRASE, [SECOND, f" {SECOND}"], THIRD, UsageError, "passphrases-equal"),
        (PASSPHRASE, [SECOND], SECOND, InputError, "passphrase-in-use"),
        (PASSPHRASE, [], SECOND, InputError, "passphrase-in-use"),
        (PASSPHRASE, [SECOND], f"{PASSPHRASE} ", InputError, "passphrase-in-use"),
        (PASSPHRASE, [SECOND], "", InputError, "passphrase-empty"),
        (PASSPHRASE, [SECOND, "a", "b"], THIRD, UsageError, "no-drawer-left"),
    ],
)
def test_a_mistake_changes_nothing(
    two: Path, current: str, others: list[str], new: str, error: type[Exception], code: str
) -> None:
    before = {name: (two / name).read_bytes()[8192:] for name in (*DRAWERS, "keys.bin")}
    with opened(two) as held, pytest.raises(error, match=code):
        drawers.add_drawer(held, current, others, new)
    assert {name: (two / name).read_bytes()[8192:] for name in before} == before
    all_open(two, PASSPHRASE, SECOND)


def test_which_of_the_others_is_wrong_is_said_by_its_place(two: Path) -> None:
    with opened(two) as held, pytest.raises(WrongKeyError) as caught:
        drawers.add_drawer(held, PASSPHRASE, [SECOND, "wrong"], THIRD)
    assert caught.value.facts == {"number": 2}


class Stopping:
    """Follows the steps and stops at one."""

    def __init__(self, stop: int) -> None:
        self.stop = stop
        self.seen: list[tuple[int, int]] = []

    def __call__(self, done: int, total: int) -> bool:
        self.seen.append((done, total))
        return done < self.stop


def test_it_can_be_cancelled_until_it_writes(two: Path) -> None:
    for stop in (1, 2, 3):
        tell = Stopping(stop)
        keys = (two / "keys.bin").read_bytes()
        with opened(two) as held, pytest.raises(InputError, match="cancelled"):
            drawers.add_drawer(held, PASSPHRASE, [SECOND], THIRD, progress=tell)
        assert (two / "keys.bin").read_bytes() == keys
        assert tell.seen[-1] == (stop, 4)


def with_words(folder: Path, passphrase: str) -> recovery.NewRecovery:
    """Give a drawer recovery words of one share."""
    new = recovery.prepare(1, 1)
    with opened(folder, passphrase) as held:
        recovery.keep(held, passphrase, new)
    return new


def test_recovery_words_are_kept_when_they_come_along(two: Path) -> None:
    mine, theirs = with_words(two, PASSPHRASE), with_words(two, SECOND)
    secrets = [theirs.secret, mine.secret]
    with opened(two) as held:
        added = drawers.add_drawer(held, PASSPHRASE, [SECOND], THIRD, recovery=secrets)
    assert added == drawers.Added(3, 0)
    for passphrase, words in ((PASSPHRASE, mine), (SECOND, theirs)):
        with opened(two, passphrase) as held:
            recovery.test(held, words.shares)
    all_open(two, PASSPHRASE, SECOND, THIRD)


def test_looking_at_what_is_named_tells_early_and_writes_nothing(two: Path) -> None:
    words = with_words(two, SECOND)
    before = (two / "keys.bin").read_bytes()
    with opened(two) as held:
        assert drawers.look_at_named(held, PASSPHRASE, []) == 0
        assert drawers.look_at_named(held, PASSPHRASE, [SECOND]) == 1
        with pytest.raises(WrongKeyError, match="passphrase-not-current"):
            drawers.look_at_named(held, SECOND, [])
        with pytest.raises(WrongKeyError, match="other-opens-nothing") as caught:
            drawers.look_at_named(held, PASSPHRASE, [SECOND, "wrong"])
        assert caught.value.facts == {"number": 2}
        with pytest.raises(UsageError, match="passphrases-equal"):
            drawers.look_at_named(held, PASSPHRASE, [f" {PASSPHRASE} "])
        with pytest.raises(UsageError, match="no-drawer-left"):
            drawers.look_at_named(held, PASSPHRASE, [SECOND, THIRD, FOURTH])
        for stop in (1, 2, 3):
            tell = Stopping(stop)
            with pytest.raises(InputError, match="cancelled"):
                drawers.look_at_named(held, PASSPHRASE, [SECOND], progress=tell)
            assert tell.seen[-1] == (stop, 3)
    assert (two / "keys.bin").read_bytes() == before
    with opened(two, SECOND) as held:
        recovery.test(held, words.shares)
    all_open(two, PASSPHRASE, SECOND)


@pytest.mark.parametrize("whose", [PASSPHRASE, SECOND])
def test_words_never_end_unsaid(two: Path, whose: str) -> None:
    words = with_words(two, whose)
    with opened(two) as held:
        with pytest.raises(InputError, match="recovery-would-end") as caught:
            drawers.add_drawer(held, PASSPHRASE, [SECOND], THIRD)
        assert caught.value.facts == {"count": 1}
        added = drawers.add_drawer(held, PASSPHRASE, [SECOND], THIRD, end_recovery=True)
    assert added == drawers.Added(3, 1)
    with opened(two, whose) as held:
        assert recovery.state(held.drawer) is None
        with pytest.raises(WrongKeyError, match="recovery-wrong"):
            recovery.test(held, words.shares)
    all_open(two, PASSPHRASE, SECOND, THIRD)


def test_words_of_no_drawer_named_are_refused(two: Path) -> None:
    theirs = with_words(two, SECOND)
    stranger = recovery.prepare(1, 1)
    with opened(two) as held:
        for wrong, others in ((theirs, []), (stranger, [SECOND])):
            with pytest.raises(WrongKeyError, match="recovery-wrong"):
                drawers.add_drawer(
                    held, PASSPHRASE, others, THIRD, recovery=[wrong.secret], end_recovery=True
                )
    all_open(two, PASSPHRASE, SECOND)


def test_words_of_a_bound_drawer_do_not_end(two: Path) -> None:
    words = with_words(two, PASSPHRASE)
    with opened(two) as held:
        assert recovery.state(held.drawer) is not None
        named = cell_changes.open_own(held, PASSPHRASE)
        bound = keycells.CellContent(
            named.content.drawer, named.content.key, named.content.salt, needs_device=True
        )
        held._device = lambda _vault_id: Secret(b"d" * 32)
        keys = cell_changes.keys_of(held, PASSPHRASE)
        cell_changes.put_cell(held, named.row, 0, keys.k_device, bound)
        with pytest.raises(InputError, match="bound-needs-recovery"):
            drawers.add_drawer(held, PASSPHRASE, [SECOND], THIRD, end_recovery=True)
        drawers.add_drawer(held, PASSPHRASE, [SECOND], THIRD, recovery=[words.secret])
        assert cell_changes.open_own(held, PASSPHRASE).content.needs_device
        recovery.test(held, words.shares)


def test_a_save_that_was_interrupted_in_another_drawer_comes_first(two: Path) -> None:
    killed_in_a_save(two, SECOND, 60_000)
    with opened(two) as held, pytest.raises(InputError, match="other-unfinished"):
        drawers.add_drawer(held, PASSPHRASE, [SECOND], THIRD)
    opened(two, SECOND).lock()
    with opened(two) as held:
        drawers.add_drawer(held, PASSPHRASE, [SECOND], THIRD)
    all_open(two, PASSPHRASE, SECOND, THIRD)


def test_an_old_journal_of_the_drawn_drawer_is_not_rolled_into_it(one: Path) -> None:
    """Every drawer that is not named has a journal that some save would need."""
    with opened(one) as held:
        own = held.ground.drawer
        for number, name in enumerate(JOURNALS):
            if number != own:
                head = bytes.fromhex("d9d505f920a163d7") + (1).to_bytes(4)
                numbers = (5, SIZE // 8192, 512, 8192)
                head += b"".join(one.to_bytes(4) for one in numbers)
                page = (1).to_bytes(4) + os.urandom(8196)
                (one / name).write_bytes(head.ljust(512, b"\0") + page)
        drawers.add_drawer(held, PASSPHRASE, [], SECOND)
    all_open(one, PASSPHRASE, SECOND)


def test_rows_and_numbers_are_drawn_evenly(tmp_path: Path) -> None:
    rows, numbers = Counter[int](), Counter[int]()
    for number in range(24):
        folder = new_vault(tmp_path / str(number), drawer_size=SIZE)
        with opened(folder) as held:
            own = cell_changes.open_own(held, PASSPHRASE)
            drawers.add_drawer(held, PASSPHRASE, [], SECOND)
            added = cell_changes.open_cell(held, SECOND)
        assert added.row != own.row
        assert added.content.drawer != own.content.drawer
        rows[(added.row - own.row) % 4] += 1
        numbers[(added.content.drawer - own.content.drawer) % 4] += 1
    assert set(rows) == set(numbers) == {1, 2, 3}


def test_the_new_drawer_begins_like_any_other(one: Path) -> None:
    with opened(one) as held:
        drawers.add_drawer(held, PASSPHRASE, [], SECOND)
    with opened(one, SECOND) as held:
        assert held.drawer.last_saved is None
        assert held.drawer.meta("vault_id") == vault.inspect(one).vault_id
        assert held.drawer.database.number("auto_vacuum") == 0
        assert held.drawer.database.number("max_page_count") == SIZE // 8192
        schema = sorted(held.drawer.database.rows("SELECT sql FROM sqlite_schema"), key=str)
        pages = held.drawer.database.number("page_count")
    with opened(one) as held:
        rows = held.drawer.database.rows("SELECT sql FROM sqlite_schema")
        assert sorted(rows, key=str) == schema
        assert held.drawer.database.number("page_count") >= pages
    assert all(
        drawer_file.journal_state(one, name) is drawer_file.Journal.RESTING for name in JOURNALS
    )
