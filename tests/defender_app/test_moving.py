"""A drawer moved into a new vault is whole there before anybody may burn the old one."""

from __future__ import annotations

import io
import itertools
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from defender_app import moving, vault, wire
from defender_app.backup import sameness
from defender_app.errors import InputError, MachineError, UsageError, WrongKeyError
from defender_app.model.evidence import Evidence
from defender_app.report import sent
from defender_app.vault import drawer_file
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, vaults
from tests.support import moving_until_killed as child
from tests.support.repository import ROOT

NEW = vaults.SECOND


def move(held: vault.Vault, folder: Path, passphrase: str = NEW, **more: Any) -> moving.Moved:
    """Into a small vault with a weak cost."""
    return moving.move(held, folder, passphrase, kdf=vaults.WEAK, allow_weak_kdf=True, **more)


def test_everything_is_in_the_new_vault_and_opens_with_the_new_passphrase(
    filled: tuple[vault.Vault, dict[str, str]], tmp_path: Path
) -> None:
    held, _ = filled
    before = backups.holds(held.drawer)
    told: list[tuple[int, int]] = []
    seen: list[int] = []

    def watch(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    moved = move(
        held,
        tmp_path / "new",
        progress=watch,
        arrived=lambda drawer: seen.append(drawer.incidents.count()),
    )
    assert (moved.records, moved.files) == (3, 3)
    assert seen == [3]
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1]
    assert backups.holds(held.drawer) == before
    with vaults.opened(moved.folder, NEW) as new:
        assert backups.holds(new.drawer) == before
        assert backups.history(new.drawer) == backups.history(held.drawer)
        assert vault.check(new) == []
        assert moving.begun(new.drawer) is None
    assert vault.check(held) == []
    # Nothing but the new vault lies beside it.
    assert sorted(one.name for one in tmp_path.iterdir() if one.suffix == ".age") == []
    with pytest.raises(WrongKeyError):
        vaults.opened(moved.folder, vaults.PASSPHRASE)


@pytest.mark.parametrize("name", ["options.json", "lock", "keys.bin", "drawer-0", "inbox"])
def test_what_lies_in_the_chosen_folder_stays(
    filled: tuple[vault.Vault, dict[str, str]], tmp_path: Path, name: str
) -> None:
    held, _ = filled
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / name).write_text("mine")
    for _ in range(2):
        with pytest.raises(UsageError, match="folder-not-empty"):
            move(held, mine)
        assert (mine / name).read_text() == "mine"
    assert moving.begun(held.drawer) is None


def test_the_old_one_is_burned_only_while_everything_is_in_the_new_one(
    filled: tuple[vault.Vault, dict[str, str]], tmp_path: Path, clock: line.Clock
) -> None:
    held, ids = filled
    with pytest.raises(InputError, match="moving-not-done"):
        moving.burn_old(held)
    move(held, tmp_path / "new")
    # Looking, and what the window sets by itself, is nothing that could be lost.
    held.drawer.settings.set("last-page", "send")
    assert moving.may_burn(held) == tmp_path / "new"
    clock.forward(minutes=5)
    held.drawer.incidents.save(vaults.full_incident(event_id=ids["full"], narrative="later"))
    with pytest.raises(InputError, match="moving-changed-since"):
        moving.burn_old(held)
    # The same call brings what was written since, and then it may go.
    moved = move(held, tmp_path / "new")
    with vaults.opened(moved.folder, NEW) as new:
        assert new.drawer.incidents.get(ids["full"]).narrative == "later"
    (moved.folder / "vault.json").rename(tmp_path / "aside")
    with pytest.raises(InputError, match="moving-new-gone"):
        moving.burn_old(held, moved)
    (tmp_path / "aside").rename(moved.folder / "vault.json")
    assert moving.burn_old(held).left == ()
    assert not held.folder.exists()
    with vaults.opened(moved.folder, NEW) as new:
        assert new.drawer.incidents.count() == 3


def test_what_was_to_stay_behind_never_reaches_the_new_vault(
    filled: tuple[vault.Vault, dict[str, str]], tmp_path: Path
) -> None:
    held, ids = filled
    moved = move(held, tmp_path / "new", without=[ids["full"], ids["sent"]])
    assert moved.records == 1
    with vaults.opened(moved.folder, NEW) as new:
        drawer = new.drawer
        assert vault.check(new) == []
        assert [row.event_id for row in drawer.incidents.list()] == [ids["bare"]]
        assert drawer.blobs.all_ids() == ()
        assert not drawer.database.rows("SELECT 1 FROM identities")
        left = drawer.database.rows("SELECT kind, id, body FROM documents")
        everything = b"".join(bytes(body) for _, _, body in left)
        everything += "".join(str(one) for one in drawer.custody.entries()).encode()
        for event_id in (ids["full"], ids["sent"]):
            assert event_id.encode() not in everything
        assert not drawer.documents.all("sent-frozen")
        # What reads answers came along; what was answered tells of the record, and stays with it.
        (receipt,) = sent.every(drawer)
        assert receipt.kept == "receipt"
        assert receipt.reply_identity
        assert receipt.replies == ()
    # Somebody who moves the rest as well finds it all in the old one still.
    assert held.drawer.incidents.count() == 3


def test_an_empty_drawer_moves_too_and_an_empty_drawer_of_a_vault_takes_one(
    new_vaults: line.Vaults, tmp_path: Path
) -> None:
    held = backups.held(new_vaults, new_vaults.drawer())
    assert move(held, tmp_path / "new").records == 0
    folder = vaults.new_vault(tmp_path / "two", "eight owls", NEW)
    held.drawer.incidents.save(vaults.full_incident())
    assert move(held, folder).records == 1
    with vaults.opened(folder, "eight owls") as other:
        assert sameness.is_empty(other.drawer)
        other.drawer.incidents.save(vaults.incident())
    with pytest.raises(InputError, match="moving-not-empty"):
        move(held, folder, "eight owls")


def test_what_cannot_be_moved_is_refused_before_anything_is_made(
    filled: tuple[vault.Vault, dict[str, str]], tmp_path: Path
) -> None:
    held, _ = filled
    full = tmp_path / "full"
    full.mkdir()
    (full / "holiday.jpg").write_bytes(b"x")
    real = vaults.new_vault(tmp_path / "real", NEW, training=False)
    for folder, passphrase, code in (
        (tmp_path / "new", vaults.PASSPHRASE, "passphrase-in-use"),
        (tmp_path / "new", " ", "passphrase-empty"),
        (held.folder / "new", NEW, "inside-a-vault"),
        (full, NEW, "folder-not-empty"),
        (real, NEW, "backup-wrong-mode"),
        (tmp_path / "not" / "there", NEW, "not-found"),
    ):
        with pytest.raises((InputError, UsageError, MachineError), match=code):
            move(held, folder, passphrase)
    with pytest.raises(InputError, match="unknown-incident"):
        move(held, tmp_path / "new", without=["0" * 32])
    assert not (tmp_path / "new").exists()
    assert not list(tmp_path.glob("*.age"))
    with pytest.raises(InputError, match="moving-not-done"):
        moving.may_burn(held)


def test_too_small_full_or_cancelled_nothing_is_left_and_nothing_is_lost(
    filled: tuple[vault.Vault, dict[str, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held, _ = filled
    before = backups.holds(held.drawer)
    with pytest.raises(InputError, match="drawer-full"):
        move(held, tmp_path / "new", drawer_size=256 * vaults.KIB)
    for share in (0, 1000, 2500, 3999, 4500):
        with pytest.raises(InputError, match="cancelled"):
            move(held, tmp_path / "new", progress=lambda done, _, at=share: done <= at)
    with monkeypatch.context() as patched:

        def small(folder: Path, needed: int) -> None:
            del folder
            raise MachineError("disk-full", needed=needed, available=5)

        patched.setattr(drawer_file, "need_room", small)
        with pytest.raises(MachineError, match="disk-full"):
            move(held, tmp_path / "new")
    assert not (tmp_path / "new").exists()
    assert not list(tmp_path.glob("*.age"))
    assert moving.begun(held.drawer) is None
    assert backups.holds(held.drawer) == before


def test_a_difference_is_noticed_wherever_it_is(
    filled: tuple[vault.Vault, dict[str, str]], tmp_path: Path
) -> None:
    held, ids = filled

    def harm(*statements: str) -> None:
        def change(drawer: Drawer) -> None:
            with drawer.transaction():
                for one in statements:
                    drawer.database.run(one)

        moved = tmp_path / "new"
        move(held, moved, arrived=change)
        try:
            with vaults.opened(moved, NEW, assured=False) as new, pytest.raises(InputError):
                sameness.check(held.drawer, new.drawer)
        finally:
            with vaults.opened(moved, NEW, assured=False) as new:
                new.burn(lambda _: None)
            moving.give_up(held.drawer)

    assert ids
    harm("DELETE FROM identities WHERE uid = (SELECT min(uid) FROM identities)")
    harm("DELETE FROM documents WHERE kind = 'sent'")
    harm("UPDATE documents SET body = x'7b7d' WHERE kind = 'contact'")
    harm("UPDATE evidence SET body = x'7b7d' WHERE eid = 'E1'")
    harm("DELETE FROM consents WHERE place = 0")
    harm("UPDATE blob_rows SET data = zeroblob(length(data))")


def test_a_drawer_without_any_room_is_moved_all_the_same(
    new_vaults: line.Vaults, tmp_path: Path
) -> None:
    held = backups.held(new_vaults, new_vaults.drawer(size=512 * vaults.KIB))
    drawer = held.drawer
    drawer.incidents.save(vaults.full_incident())
    size, names = 64 * vaults.KIB, itertools.count()
    while size:
        try:
            drawer.documents.put("of-a-later-version", str(next(names)), b"x" * size)
        except InputError:
            size //= 2
    # Drawers of the same size would not take it in: the new ones are larger.
    moved = move(held, tmp_path / "new")
    assert moved.records == 1
    assert moving.may_burn(held, moved) == moved.folder
    assert moving.burn_old(held, moved).left == ()


@pytest.mark.long
@pytest.mark.ci
@pytest.mark.parametrize("share", ["0.05", "0.3", "0.5", "0.75", "0.95"])
def test_killed_at_any_step_nothing_is_lost_and_the_same_call_goes_on(
    share: str, tmp_path: Path
) -> None:
    folder, new = vaults.new_vault(tmp_path / "vault", drawer_size=2 * vaults.MIB), tmp_path / "new"
    with vaults.opened(folder) as held:
        event_id = str(held.drawer.incidents.save(vaults.full_incident()).event_id)
        stream = io.BytesIO(backups.noise(vaults.MIB))
        held.drawer.evidence.add(event_id, Evidence(eid="E1"), stream)
    command = [sys.executable, "-m", child.__name__, str(folder), str(new), share]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, timeout=120)
    assert done.returncode == -signal.SIGKILL, done.stderr
    with vaults.opened(folder) as held:
        assert vault.check(held) == []
        assert held.drawer.incidents.count() == 1
        with pytest.raises(InputError, match="moving-not-done"):
            moving.burn_old(held)
        move(held, new)
        assert moving.may_burn(held) == new
    with vaults.opened(new, NEW) as moved:
        assert vault.check(moved) == []
        assert moved.drawer.incidents.count() == 1
    assert not list(tmp_path.glob("*.age"))


def test_given_up_after_a_kill_nothing_of_it_stays(new_vaults: line.Vaults, tmp_path: Path) -> None:
    held = backups.held(new_vaults, new_vaults.drawer())
    new, package = tmp_path / "new", tmp_path / "abcdefghijkl.age"
    new.mkdir()
    for name in ("lock", "drawer-0"):
        (new / name).write_bytes(b"cut short")
    package.write_bytes(b"sealed to nobody")
    note = moving.Begun(token="t", folder=str(new), package=str(package))
    held.drawer.documents.put(moving.KIND, "new-vault", wire.encode_own(note, what="moving"))
    moving.give_up(held.drawer)
    assert not new.exists()
    assert not package.exists()
    assert moving.begun(held.drawer) is None
    moving.give_up(held.drawer)
