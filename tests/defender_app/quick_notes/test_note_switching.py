"""Who may read quick notes: one drawer, and it notices when somebody else is put in its place."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec
import pytest

from crypto.age import HybridIdentity
from defender_app import backup, check_up, options
from defender_app.backup import carried
from defender_app.errors import InputError
from defender_app.quick_notes import inbox, switching, writing
from defender_app.quick_notes.switching import MISSING, SWAPPED
from defender_app.vault import Vault, quick_notes
from defender_app.vault.growing import grow
from tests.support import vaults
from tests.support.quick_notes import FIRST, SECOND, forged

Unlock = Callable[..., AbstractContextManager[Vault]]
OTHERS = ("a third for nobody here", "and a fourth for them")


def _swap(folder: Path) -> None:
    options.change(folder, quick_note_recipient=str(HybridIdentity.generate().recipient()))


def _remove(folder: Path) -> None:
    (folder / options.NAME).unlink()


def _damage(folder: Path) -> None:
    (folder / options.NAME).write_bytes(b'{"format":"defender-options","version":1,')


def _shorten(folder: Path) -> None:
    known = options.read(folder).quick_note_recipient
    options.change(folder, quick_note_recipient=known[:-1])


@pytest.mark.parametrize(
    ("harm", "code"),
    [(_swap, SWAPPED), (_remove, MISSING), (_damage, MISSING), (_shorten, SWAPPED)],
)
def test_another_recipient_is_a_loud_stop(
    noted: Path, unlock: Unlock, harm: Callable[[Path], None], code: str
) -> None:
    writing.write(noted, "before")
    harm(noted)
    with unlock(SECOND) as vault:
        assert switching.at_unlock(vault.drawer, noted) == switching.Found()
    for _ in range(2):
        with unlock() as vault:
            found = switching.at_unlock(vault.drawer, noted)
            assert found.alarm == switching.alarm(vault.drawer, noted) == code
            with pytest.raises(InputError) as raised:
                switching.switch_on(vault.drawer, noted)
            assert raised.value.code == "quick-notes-stopped"
    with unlock() as vault:
        # What was written before for this drawer came in all the same.
        assert vault.drawer.incidents.count() == 1


def test_going_on_without(noted: Path, unlock: Unlock) -> None:
    _swap(noted)
    with unlock() as vault:
        switching.acknowledge(vault.drawer, noted, "off")
        assert options.read(noted).quick_note_recipient == ""
    with unlock() as vault:
        assert switching.at_unlock(vault.drawer, noted) == switching.Found()
        assert quick_notes.keys(vault.drawer) is None


def test_going_on_with_a_new_key(noted: Path, unlock: Unlock) -> None:
    before = options.read(noted).quick_note_recipient
    _swap(noted)
    forged(noted)
    with unlock() as vault:
        switching.acknowledge(vault.drawer, noted, "renew")
    assert options.read(noted).quick_note_recipient not in {"", before}
    forged(noted, recipient=before)
    writing.write(noted, "after")
    with unlock() as vault:
        found = switching.at_unlock(vault.drawer, noted)
        # What was sealed to the key before that still opens.
        assert (len(found.taken), found.alarm) == (2, "")


def test_taken_over_by_another_drawer(noted: Path, unlock: Unlock) -> None:
    with unlock(SECOND) as vault:
        assert switching.state(vault.drawer, noted) == switching.State(on=False, others=True)
        with pytest.raises(InputError) as raised:
            switching.switch_on(vault.drawer, noted)
        assert raised.value.code == "quick-notes-elsewhere"
        switching.switch_on(vault.drawer, noted, take_over=True)
    owner = options.read(noted).quick_note_recipient
    with unlock() as vault:
        assert switching.at_unlock(vault.drawer, noted).alarm == SWAPPED
        switching.acknowledge(vault.drawer, noted, "leave")
    assert options.read(noted).quick_note_recipient == owner
    writing.write(noted, "x")
    with unlock() as vault:
        assert switching.at_unlock(vault.drawer, noted) == switching.Found()
    with unlock(SECOND) as vault:
        assert len(switching.at_unlock(vault.drawer, noted).taken) == 1


def test_every_drawer_still_opens(noted: Path, unlock: Unlock) -> None:
    with unlock() as vault:
        grow(vault, 1)
    options.change(noted, burn_from_lock_screen=True)
    writing.write(noted, "x")
    for passphrase in (SECOND, *OTHERS):
        with unlock(passphrase) as vault:
            assert switching.at_unlock(vault.drawer, noted) == switching.Found()
            vault.drawer.incidents.save(vaults.incident())
    with unlock() as vault:
        assert len(switching.at_unlock(vault.drawer, noted).taken) == 1
        switching.switch_off(vault.drawer, noted)
        with pytest.raises(InputError) as raised:
            switching.switch_off(vault.drawer, noted)
        assert raised.value.code == "quick-notes-not-here"
    assert options.read(noted).burn_from_lock_screen
    for passphrase in (FIRST, SECOND, *OTHERS):
        with unlock(passphrase) as vault:
            assert vault.drawer.incidents.count() == 1


def test_switching_off_takes_in_what_waits(noted: Path, unlock: Unlock) -> None:
    writing.write(noted, "x")
    with unlock() as vault:
        (row,) = switching.switch_off(vault.drawer, noted)
        assert row.event_id
        assert quick_notes.keys(vault.drawer) is None
    assert inbox.look(noted).notes == ()
    with pytest.raises(InputError):
        writing.write(noted, "y")


def test_switching_on_twice_changes_nothing(noted: Path, unlock: Unlock) -> None:
    before = options.read(noted)
    with unlock() as vault:
        switching.switch_on(vault.drawer, noted)
    assert options.read(noted) == before


@pytest.mark.parametrize("state", ["coming", "going"])
@pytest.mark.parametrize("shown", ["own", "none"])
def test_a_switch_that_was_cut_short(noted: Path, unlock: Unlock, state: str, shown: str) -> None:
    with unlock() as vault:
        kept = quick_notes.keys(vault.drawer)
        assert kept is not None
        cut = msgspec.structs.replace(kept, state=state)
        quick_notes.keep_keys(vault.drawer, cut)
    writing.write(noted, "x")
    if shown == "none":
        options.change(noted, quick_note_recipient="")
    with unlock() as vault:
        found = switching.at_unlock(vault.drawer, noted)
        assert (len(found.taken), found.alarm) == (1, "")
        stays = state == "coming" and shown == "own"
        assert (quick_notes.keys(vault.drawer) is not None) == stays
        assert switching.state(vault.drawer, noted).on == stays
    assert bool(options.read(noted).quick_note_recipient) == stays


def test_the_key_is_left_out_of_backups() -> None:
    assert {quick_notes.KEYS, quick_notes.SEEN} <= carried.KINDS_LEFT_OUT.keys()
    assert quick_notes.NOTE in carried.KINDS


def test_nothing_prints_the_key(noted: Path, unlock: Unlock) -> None:
    with unlock() as vault:
        kept = quick_notes.keys(vault.drawer)
        assert kept is not None
        assert kept.identity not in repr(kept)
        for one in noted.rglob("*"):
            if one.is_file():
                assert kept.identity.encode() not in one.read_bytes()


def test_what_is_damaged_is_found_by_a_check(noted: Path, unlock: Unlock) -> None:
    writing.write(noted, "x")
    with unlock() as vault:
        (event_id,) = switching.at_unlock(vault.drawer, noted).taken
        vault.drawer.documents.put(quick_notes.NOTE, event_id, b"{")
        vault.drawer.documents.put(quick_notes.KEYS, "own", b"{")
        found = {(one.code, one.item) for one in check_up.unreadable(vault.drawer)}
        assert found == {("quick-note-damaged", event_id), ("quick-notes-damaged", "own")}
        # Nobody can say that it is certain.
        assert quick_notes.is_uncertain(vault.drawer, event_id)
        with pytest.raises(InputError) as raised:
            switching.at_unlock(vault.drawer, noted)
        assert raised.value.code == "quick-notes-damaged"


@pytest.mark.long
@pytest.mark.ci
def test_the_key_is_in_no_backup(noted: Path, unlock: Unlock, tmp_path: Path) -> None:
    writing.write(noted, "x")
    with unlock() as vault:
        (event_id,) = switching.at_unlock(vault.drawer, noted).taken
        kept = quick_notes.keys(vault.drawer)
        assert kept is not None
        out = tmp_path / "out"
        out.mkdir()
        file = backup.write_own(vault.drawer, out, passphrase="six made-up words").path
    with unlock(SECOND) as vault:
        with backup.opened(file, passphrase="six made-up words") as found:
            backup.restore(vault.drawer, found)
        assert quick_notes.keys(vault.drawer) is None
        assert quick_notes.is_uncertain(vault.drawer, event_id)
