"""Written whole and read back, or not at all."""

from __future__ import annotations

import contextlib
import io
import os
import resource
import shutil
import tempfile
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

import pytest

from crypto.age import EncryptWriter, HybridRecipient
from crypto.minisign import SigningKey
from defender_app import backup, medium
from defender_app.backup import writing
from defender_app.errors import AppError, InputError, MachineError
from defender_app.model.evidence import Evidence
from defender_app.report import bag
from defender_app.vault import recovery
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, vaults


class _Usage(NamedTuple):
    total: int
    used: int
    free: int


def test_a_medium_that_is_too_small_is_named_before_a_byte_is_written(
    defender: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert words
    assert ids
    monkeypatch.setattr(shutil, "disk_usage", lambda _: _Usage(1 << 20, 1 << 19, 1 << 19))
    calls: list[int] = []

    def tell(done: int, _total: int) -> bool:
        calls.append(done)
        return True

    with pytest.raises(MachineError) as caught:
        backups.write(defender, backups_folder, progress=tell)
    assert caught.value.code == "medium-too-small"
    assert int(str(caught.value.facts["needed"])) > 1_200_000
    assert caught.value.facts["available"] == 1 << 19
    assert not calls
    assert not list(backups_folder.iterdir())


@contextlib.contextmanager
def _file_limit(size: int) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_file_larger_than_the_system_lets_it_be(
    defender: Drawer, words: backups.Words, ids: dict[str, str], backups_folder: Path
) -> None:
    assert words
    assert ids
    with _file_limit(300_000), pytest.raises(MachineError) as caught:
        backups.write(defender, backups_folder)
    assert caught.value.code == "medium-file-limit"
    assert not list(backups_folder.iterdir())


def _reaches(out: BinaryIO, position: int) -> bool:
    try:
        os.lseek(out.fileno(), position, os.SEEK_SET)
    except OSError:
        return False
    os.lseek(out.fileno(), 0, os.SEEK_SET)
    return True


def test_a_position_that_no_file_can_have_is_a_limit_of_the_medium(backups_folder: Path) -> None:
    furthest = (1 << 63) - 1
    # Some file systems let a file be as long as a number can say; that of the project may not.
    for folder in (backups_folder, Path(__file__).parent):
        with tempfile.TemporaryFile(dir=folder, buffering=0) as out:
            medium.need_file_size(out, 1 << 20)
            if _reaches(out, furthest):
                medium.need_file_size(out, furthest)
            else:
                with pytest.raises(MachineError) as caught:
                    medium.need_file_size(out, furthest)
                assert caught.value.code == "medium-file-limit"
            assert out.tell() == 0


def _unnamed(folder: Path) -> int:
    """The descriptor of the file that is being written in a folder and has no name yet."""
    for opened in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            if opened.readlink().parent == folder:
                return int(opened.name)
    raise AssertionError


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.999])
def test_a_medium_that_gives_back_something_else_is_found_out(
    defender: Drawer, words: backups.Words, ids: dict[str, str], backups_folder: Path, share: float
) -> None:
    assert words
    assert ids
    spoilt: list[int] = []

    def spoil(done: int, total: int) -> bool:
        # All is written; nothing was read back yet.
        if done * 2 >= total and not spoilt:
            file = _unnamed(backups_folder)
            at = int((os.fstat(file).st_size - 1) * share)
            byte = os.pread(file, 1, at)[0]
            os.pwrite(file, bytes([byte ^ 1]), at)
            spoilt.append(at)
        return True

    with pytest.raises(MachineError) as caught:
        backups.write(defender, backups_folder, progress=spoil)
    assert caught.value.code == "backup-not-read-back"
    assert spoilt
    assert not list(backups_folder.iterdir())


def test_a_backup_that_is_whole_but_another_is_found_out(
    defender: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    assert defender
    recipient = HybridRecipient.from_string(recovery.recipient_of(words.secret))
    out = io.BytesIO()
    with EncryptWriter(out, [recipient], keep_file_key=True) as sealed:
        parts = [bag.part("data/records.jsonl", b"x\n")]
        bag.write(bag.BACKUP, parts, SigningKey.generate(), sealed)
    assert sealed.file_key is not None
    path = backups_folder / "other"
    path.write_bytes(out.getvalue())
    digests = {part.path: part.sha256 for part in parts}
    with path.open("rb", buffering=0) as raw:
        writing.compare(raw, sealed.file_key, digests, lambda _: None)
    other = bag.part("data/records.jsonl", b"y\n")
    with path.open("rb", buffering=0) as raw, pytest.raises(MachineError):
        writing.compare(raw, sealed.file_key, {other.path: other.sha256}, lambda _: None)


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.7, 0.99])
def test_cancelling_leaves_nothing(
    defender: Drawer, words: backups.Words, ids: dict[str, str], backups_folder: Path, share: float
) -> None:
    assert words
    assert ids
    before = defender.last_saved
    with pytest.raises(InputError) as caught:
        backups.write(defender, backups_folder, progress=lambda done, total: done < share * total)
    assert caught.value.code == "cancelled"
    assert not list(backups_folder.iterdir())
    assert defender.last_saved == before


def test_progress_goes_up_to_the_end(
    defender: Drawer, words: backups.Words, ids: dict[str, str], backups_folder: Path
) -> None:
    assert words
    assert ids
    seen: list[tuple[int, int]] = []

    def tell(done: int, total: int) -> bool:
        seen.append((done, total))
        return True

    backups.write(defender, backups_folder, progress=tell)
    assert seen == sorted(seen)
    assert len({total for _, total in seen}) == 1
    assert seen[-1][0] == seen[-1][1]


def _once(work: Callable[[], object]) -> Callable[[int, int], bool]:
    done: list[object] = []

    def tell(_done: int, _total: int) -> bool:
        if not done:
            done.append(True)
            work()
        return True

    return tell


def test_what_is_saved_meanwhile_is_in_it(
    defender: Drawer,
    empty: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
) -> None:
    assert ids
    save = _once(lambda: defender.incidents.save(vaults.incident(title="just now")))
    written = backups.write(defender, backups_folder, progress=save)
    assert written.records == 4
    words.restore(written.path, empty)
    assert backups.holds(empty) == backups.holds(defender)


def test_a_file_that_is_removed_meanwhile_is_not_in_it(
    defender: Drawer,
    empty: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
) -> None:
    remove = _once(lambda: defender.evidence.delete("E1", ids["full"]))
    words.restore(backups.write(defender, backups_folder, progress=remove).path, empty)
    assert backups.holds(empty) == backups.holds(defender)


def test_somebody_who_never_stops_typing_waits_in_the_end(
    defender: Drawer,
    empty: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
) -> None:
    stop, started = threading.Event(), threading.Event()

    def type_on() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            defender.incidents.save(vaults.incident(event_id=ids["bare"], title=f"word {number}"))
            started.set()

    typing = threading.Thread(target=type_on)
    typing.start()
    try:
        started.wait(10)
        written = backups.write(defender, backups_folder)
    finally:
        stop.set()
        typing.join()
    done = words.restore(written.path, empty)
    assert len(done.records) == 3
    assert empty.incidents.get(ids["bare"]).title.startswith("word ")  # type: ignore[union-attr] # it has one


def test_never_inside_a_vault_and_never_over_a_file(
    defender: Drawer, words: backups.Words, backups_folder: Path, new_vaults: line.Vaults
) -> None:
    assert words
    inside = backups.held(new_vaults, defender).folder
    with pytest.raises(InputError) as refused:
        backups.write(defender, inside)
    assert refused.value.code == "inside-a-vault"
    there = backups_folder / "photos.age"
    there.write_bytes(b"photos")
    with pytest.raises(MachineError) as caught:
        backups.write(defender, there)
    assert caught.value.code == "exists"
    assert there.read_bytes() == b"photos"
    backups.write(defender, there, force=True)
    assert there.stat().st_size > 60_000
    with pytest.raises(InputError):
        backups.write(defender, backups_folder / "not" / "there.age")


def test_a_folder_that_may_not_be_written(
    defender: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    assert words
    with pytest.raises(AppError):
        backups.write(defender, Path("/proc/backup.age"))
    assert not list(backups_folder.iterdir())


def test_no_more_memory_than_a_few_pieces(new_vaults: line.Vaults, backups_folder: Path) -> None:
    drawer = new_vaults.drawer(size=48 * vaults.MIB)
    words = backups.Words.of(backups.held(new_vaults, drawer))
    event_id = str(drawer.incidents.save(vaults.incident()).event_id)
    drawer.evidence.add(event_id, Evidence(eid="E1"), io.BytesIO(bytes(32 * vaults.MIB)))
    other = new_vaults.drawer(size=48 * vaults.MIB)
    tracemalloc.start()
    try:
        written = backups.write(drawer, backups_folder)
        words.restore(written.path, other)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert written.size > 32 * vaults.MIB
    assert most < 24 * vaults.MIB
    assert backup.needs(written.path) == "key"


def test_who_waits_may_save_again_while_the_files_are_written(
    defender: Drawer, words: backups.Words, ids: dict[str, str], backups_folder: Path
) -> None:
    """The third time nobody may save, but only until the lines are in the file."""
    assert words
    stop, saved = threading.Event(), threading.Event()
    done_at: list[int] = []

    def type_on() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            defender.incidents.save(vaults.incident(event_id=ids["bare"], title=f"word {number}"))
            saved.set()

    def watch(done: int, total: int) -> bool:
        if done > total * 0.45:
            # All lines are in the file: somebody else gets a turn before it is finished.
            saved.clear()
            if saved.wait(20):
                done_at.append(done)
        return True

    typing = threading.Thread(target=type_on)
    typing.start()
    try:
        saved.wait(10)
        backups.write(defender, backups_folder, progress=watch)
    finally:
        stop.set()
        typing.join()
    assert done_at
