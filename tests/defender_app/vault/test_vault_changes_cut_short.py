"""Changes of the key cells that a signal, a failing disk or a lie in the folder meets half-way."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Self

import pytest

from crypto import keycells
from crypto.secret import Secret
from defender_app.errors import AppError, InputError, MachineError, WrongKeyError
from defender_app.vault import Vault, binding, cell_changes, drawer_file, drawers, inspect, recovery
from defender_app.vault import folder as rules
from defender_app.vault.recovery import NewRecovery
from tests.support.interrupted import killed_in_a_save
from tests.support.vaults import MOMENT, PASSPHRASE, SECOND, new_vault, opened

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs signals and /proc")

NEW = "eleven ladders under the moon"
KIB256 = 256 * 1024
DEVICE = Secret(b"d" * 32)


@pytest.fixture
def two(tmp_path: Path) -> Path:
    return new_vault(tmp_path / "v", PASSPHRASE, SECOND, drawer_size=KIB256)


def words(folder: Path, phrase: str = PASSPHRASE) -> NewRecovery:
    new = recovery.prepare()
    with opened(folder, phrase) as held:
        recovery.keep(held, phrase, new)
        recovery.test(held, new.shares)
    return new


def words_open(folder: Path, new: NewRecovery) -> bool:
    try:
        with Vault.open_recovered(folder, new.secret, allow_weak_kdf=True, clock=lambda: MOMENT):
            return True
    except WrongKeyError:
        return False


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        work()
    return caught.value.code


@contextlib.contextmanager
def at_sync(
    monkeypatch: pytest.MonkeyPatch, number: int, deed: Callable[[], None]
) -> Iterator[None]:
    """``deed`` at the n-th time that keys.bin is synced."""
    real, left = os.fsync, number

    def counted(handle: int) -> None:
        nonlocal left
        real(handle)
        if Path(f"/proc/self/fd/{handle}").readlink().name == rules.KEYS:
            left -= 1
            if left == 0:
                deed()

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", counted)
        yield


def interrupt() -> None:
    signal.raise_signal(signal.SIGINT)


def fail() -> None:
    raise OSError(5, "the stick was pulled")


@pytest.mark.parametrize("step", [1, 2])
def test_ctrl_c_while_the_cells_are_written_waits_for_the_note(
    two: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    old, new = words(two), recovery.prepare()
    with opened(two) as held:
        with at_sync(monkeypatch, step, interrupt), pytest.raises(KeyboardInterrupt):
            recovery.keep(held, PASSPHRASE, new)
        known = recovery.state(held.drawer)
        assert known is not None
        assert known.recipient == recovery.recipient_of(new.secret)
        assert not known.uncertain
        assert recovery.may_open(held, new)
        assert not recovery.may_open(held, old)
    assert words_open(two, new)


def test_one_copy_of_the_cells_is_told_after_the_note(
    two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = recovery.prepare()
    words(two)
    with opened(two) as held:
        with at_sync(monkeypatch, 2, fail):
            said = code_of(lambda: recovery.keep(held, PASSPHRASE, new))
        assert said == "keys-one-copy"
        known = recovery.state(held.drawer)
        assert known is not None
        assert (known.recipient, known.uncertain) == (recovery.recipient_of(new.secret), False)
        assert recovery.may_open(held, new)
    assert words_open(two, new)


@pytest.mark.parametrize("how", ["signal", "error"])
def test_cell_and_note_stay_together_when_the_last_commit_is_met(
    two: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    old, new = words(two), recovery.prepare()
    with opened(two) as held:
        kind = type(held.drawer.database)
        real, commits, put = kind.commit, 0, recovery._put_in_force

        def second(database: object) -> None:
            nonlocal commits
            real(database)  # type: ignore[arg-type] # the very same database
            commits += 1
            if commits == 2:
                interrupt()

        def saved_and_failed(*given: object) -> None:
            put(*given)  # type: ignore[arg-type] # as the caller said
            raise MachineError("io")

        with monkeypatch.context() as patched:
            if how == "signal":
                patched.setattr(kind, "commit", second)
            else:
                patched.setattr(recovery, "_put_in_force", saved_and_failed)
            with pytest.raises((KeyboardInterrupt, MachineError)):
                recovery.keep(held, PASSPHRASE, new)
        assert recovery.may_open(held, new)
    with opened(two) as held:
        known = recovery.state(held.drawer)
        assert known is not None
        assert known.recipient == recovery.recipient_of(new.secret)
    assert words_open(two, new)
    assert not words_open(two, old)


def _killed_before_the_note(folder: str, secret: bytes) -> None:
    new = NewRecovery(Secret(secret), (), 2)
    with opened(Path(folder)) as held:
        kind = type(held.drawer.database)
        real, commits = kind.commit, 0

        def second(database: object) -> None:
            nonlocal commits
            commits += 1
            if commits == 2:
                os.kill(os.getpid(), signal.SIGKILL)
            real(database)  # type: ignore[arg-type] # the very same database

        kind.commit = second  # type: ignore[method-assign, assignment] # in the child only
        recovery.keep(held, PASSPHRASE, new)


def test_first_words_cut_short_are_known_and_do_not_end_silently(two: Path) -> None:
    new = recovery.prepare()
    child = multiprocessing.get_context("fork").Process(
        target=_killed_before_the_note, args=(str(two), new.secret.reveal())
    )
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL
    assert words_open(two, new)
    with opened(two) as held:
        known = recovery.state(held.drawer)
        assert known is not None
        assert (known.uncertain, known.due, known.tested_on) == (True, True, None)
        add = lambda: drawers.add_drawer(held, PASSPHRASE, [SECOND], NEW)  # noqa: E731 - one line
        assert code_of(add) == "recovery-would-end"
        recovery.test(held, new.shares)
        known = recovery.state(held.drawer)
        assert known is not None
        assert (known.uncertain, known.tested_on) == (False, MOMENT)
    assert words_open(two, new)


def test_a_drawer_given_up_is_spoilt_although_one_copy_failed(
    two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = opened(two)
    number = cell_changes.open_own(held, PASSPHRASE).content.drawer
    before = (two / rules.DRAWERS[number]).read_bytes()
    with at_sync(monkeypatch, 2, fail):
        assert code_of(lambda: drawers.give_up(held, PASSPHRASE)) == "keys-one-copy"
    assert not held.is_open
    after = (two / rules.DRAWERS[number]).read_bytes()
    pages = range(0, KIB256, rules.PAGE)
    assert all(before[at : at + 64] != after[at : at + 64] for at in pages)
    opened(two, SECOND).lock()


def bound(folder: Path, phrase: str) -> None:
    """Make the cell of a drawer need the device secret, as ``bind`` does with a keychain."""
    with with_device(folder, phrase, DEVICE) as held:
        cell, keys = cell_changes.open_own(held, phrase), cell_changes.keys_of(held, phrase)
        content = replace(cell.content, needs_device=True)
        place = keycells.PASSPHRASE_COLUMN
        cell_changes.put_cell(held, cell.row, place, keys.k_device, content)


def with_device(folder: Path, phrase: str, secret: Secret | None) -> Vault:
    return Vault.open(
        folder, phrase, device=lambda _: secret, allow_weak_kdf=True, clock=lambda: MOMENT
    )


def test_a_passphrase_of_two_cells_is_no_damage_and_can_be_mended(two: Path) -> None:
    bound(two, SECOND)
    with with_device(two, PASSPHRASE, None) as held:
        drawers.change_passphrase(held, PASSPHRASE, SECOND)
    assert code_of(lambda: with_device(two, SECOND, DEVICE)) == "keys-two-fit"
    with with_device(two, SECOND, None) as held:
        drawers.change_passphrase(held, SECOND, NEW)
    with_device(two, SECOND, DEVICE).lock()
    with_device(two, NEW, DEVICE).lock()


def test_what_the_vault_says_of_its_binding_follows_the_cell(
    two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bound(two, SECOND)
    with with_device(two, SECOND, DEVICE) as held:
        with at_sync(monkeypatch, 1, fail):
            assert code_of(lambda: binding.unbind(held, SECOND)) == "io"
        said = [held.bound]
        with at_sync(monkeypatch, 2, fail):
            assert code_of(lambda: binding.unbind(held, SECOND)) == "keys-one-copy"
        said.append(held.bound)
    assert said == [True, False]
    with_device(two, SECOND, None).lock()


@pytest.mark.parametrize("bad", [0, keycells.BLOCK_SIZE])
def test_only_the_bad_copy_of_the_cells_is_written(
    two: Path, monkeypatch: pytest.MonkeyPatch, bad: int
) -> None:
    keys = two / rules.KEYS
    good = keys.read_bytes()
    keys.write_bytes(good[:bad] + bytes(100) + good[bad + 100 :])
    synced = []
    with at_sync(monkeypatch, 1, lambda: synced.append(1)), opened(two):
        pass
    assert keys.read_bytes() == good
    assert len(synced) == 1
    synced.clear()
    keys.write_bytes(good[:bad] + bytes(100) + good[bad + 100 :])
    with at_sync(monkeypatch, 2, lambda: synced.append(2)), opened(two):
        pass
    assert not synced


def test_another_time_of_the_key_cells_is_no_lock(two: Path) -> None:
    opened(two).lock()
    assert inspect(two).settled
    os.utime(two / rules.KEYS)
    assert not inspect(two).settled


def test_an_unfinished_save_stops_an_addition_also_where_the_words_come_along(two: Path) -> None:
    new = words(two, SECOND)
    killed_in_a_save(two, SECOND, 100_000)
    before = (two / rules.KEYS).read_bytes()
    with opened(two) as held:
        add = lambda: drawers.add_drawer(  # noqa: E731 - what is tried
            held, PASSPHRASE, [SECOND], NEW, recovery=[new.secret]
        )
        assert code_of(add) == "other-unfinished"
    assert (two / rules.KEYS).read_bytes()[:4096] == before[:4096]


def test_older_pages_in_a_named_drawer_stop_an_addition(two: Path) -> None:
    with opened(two, SECOND) as held:
        held.drawer.documents.put("filler", "a", b"one")
        held.drawer.documents.put("filler", "a", b"two")
    with opened(two, SECOND) as held:
        held.drawer.database.run("DROP TRIGGER documents_update")
        held.drawer.database.run("UPDATE documents SET body = 'one' WHERE kind = 'filler'")
    before = [(two / name).read_bytes() for name in (rules.KEYS, *rules.DRAWERS)]
    with opened(two) as held:
        assert code_of(lambda: drawers.add_drawer(held, PASSPHRASE, [SECOND], NEW)) == (
            "drawer-replayed"
        )
        assert [(two / name).read_bytes() for name in (rules.KEYS, *rules.DRAWERS)] == before


def test_a_recovery_secret_that_opens_two_cells_is_told_as_such(two: Path) -> None:
    secret = Secret(os.urandom(32))
    with opened(two) as held:
        key = cell_changes.recovery_key(held, secret)
        content = cell_changes.open_own(held, PASSPHRASE).content
        for row in (0, 1):
            cell_changes.put_cell(held, row, keycells.RECOVERY_COLUMN, key, content)
        add = lambda: drawers.add_drawer(  # noqa: E731 - what is tried
            held, PASSPHRASE, [SECOND], NEW, recovery=[secret]
        )
        assert code_of(add) == "keys-two-fit"


def test_a_hollow_journal_is_cut_and_not_filled(two: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journals = [two / name for name in rules.JOURNALS]
    size = journals[0].stat().st_size
    with journals[0].open("r+b") as out:
        out.truncate(1 << 29)
    with journals[1].open("r+b") as out:
        # Old pages in it, far behind: they must not stay on the disk.
        out.seek(KIB256 + 100_000)
        out.write(b"old" * 1000)
    old, real, filled = journals[1].read_bytes(), drawer_file.random_pieces, []

    def counted(total: int) -> Iterator[bytes]:
        filled.append(total)
        return real(total)

    with monkeypatch.context() as patched:
        patched.setattr(drawer_file, "random_pieces", counted)
        opened(two).lock()
    assert 8 * size < sum(filled) + 8 * 512 < 16 * size
    for journal in journals:
        data = journal.read_bytes()
        assert len(data) == size
        assert not any(data[:512])
        assert len(set(data[512 : 512 + 8192])) > 200
    assert journals[1].read_bytes()[512:] != old[512:size]


def test_an_endless_unfinished_journal_is_refused(two: Path) -> None:
    with opened(two) as held:
        number = cell_changes.open_own(held, PASSPHRASE).content.drawer
    head = bytes.fromhex("d9d505f920a163d7") + bytes(8)
    head += (KIB256 // rules.PAGE).to_bytes(4) + (512).to_bytes(4) + rules.PAGE.to_bytes(4)
    with (two / rules.JOURNALS[number]).open("r+b") as out:
        out.write(head)
        out.truncate(1 << 40)
    assert code_of(lambda: opened(two)) == "drawer-damaged"


def test_a_journal_that_names_a_file_is_refused_before_anything_is_written(two: Path) -> None:
    victim = two.parent / "victim"
    victim.write_bytes(b"of somebody else")
    name = os.fsencode(victim)
    magic = bytes.fromhex("d9d505f920a163d7")
    with opened(two) as held:
        number = cell_changes.open_own(held, PASSPHRASE).content.drawer
    head = magic + bytes(8) + (KIB256 // rules.PAGE).to_bytes(4) + (512).to_bytes(4)
    head = (head + rules.PAGE.to_bytes(4)).ljust(512, b"\0")
    end = bytes(4) + name + len(name).to_bytes(4) + sum(name).to_bytes(4) + magic
    journal = rules.JOURNALS[number]
    (two / journal).write_bytes(head + end)
    with pytest.raises(InputError, match="drawer-damaged"):
        drawer_file.check_journal(two, journal, KIB256, KIB256)
    assert code_of(lambda: opened(two)) == "drawer-damaged"
    assert victim.exists()


def test_a_system_that_writes_in_parts_gets_all_of_a_new_drawer(
    two: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fdopen

    class Slow:
        """A file that takes at most 1,000 bytes at a time."""

        def __init__(self, out: object) -> None:
            self._out = out

        def __getattr__(self, name: str) -> object:
            return getattr(self._out, name)

        def __enter__(self) -> Self:
            return self

        def __exit__(self, *_: object) -> None:
            self._out.close()  # type: ignore[attr-defined] # a file

        def write(self, data: bytes) -> int:
            return int(self._out.write(data[:1000]))  # type: ignore[attr-defined] # a file

    def slow(handle: int, mode: str = "r", **more: object) -> object:
        out = real(handle, mode, **more)  # type: ignore[call-overload] # as the caller said
        return Slow(out) if mode == "r+b" else out

    with opened(two) as held, monkeypatch.context() as patched:
        patched.setattr(os, "fdopen", slow)
        drawers.add_drawer(held, PASSPHRASE, [SECOND], NEW)
    for phrase in (PASSPHRASE, SECOND, NEW):
        opened(two, phrase).lock()
