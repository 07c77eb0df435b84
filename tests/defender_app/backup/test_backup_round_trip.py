"""A backup brought back into another vault is what was backed up, once, twice, or in part."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from defender_app import backup
from defender_app.backup import State
from defender_app.errors import InputError, UsageError, WrongKeyError
from defender_app.focal import cases
from defender_app.model.evidence import Evidence
from defender_app.vault import Finding, recovery
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, vaults
from tests.support import desk as scenes

PASSPHRASE = "ten kites above the ﬁeld "


def test_everything_comes_back(
    defender: Drawer,
    empty: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
    found_in: Callable[[Drawer], list[Finding]],
) -> None:
    written = backups.write(defender, backups_folder)
    assert written.size == written.path.stat().st_size
    assert (written.records, written.files) == (3, 3)
    with words.opened(written.path) as found:
        seen = backup.look(empty, found)
        assert seen.count(State.NEW) == len(seen.records) == 3
        assert seen.new_files == seen.files == 3
        assert seen.fits
        done = backup.restore(empty, found)
    assert set(done.records) == {ids["sent"], ids["full"], ids["bare"]}
    assert done.files == 3
    assert not done.stayed
    assert backups.holds(empty) == backups.holds(defender)
    assert backups.history(empty) == backups.history(defender)
    assert found_in(empty) == []


def test_a_desk_comes_back(
    desk: Drawer,
    empty: Drawer,
    ids: dict[str, str],
    new_vaults: line.Vaults,
    backups_folder: Path,
    found_in: Callable[[Drawer], list[Finding]],
) -> None:
    assert ids
    held = backups.held(new_vaults, desk)
    words = backups.Words.of(held)
    words.restore(backups.write(desk, backups_folder).path, empty)
    assert backups.holds(empty)["cases"]
    assert backups.holds(empty) == backups.holds(desk)
    assert found_in(empty) == []


def test_a_second_time_changes_nothing(
    defender: Drawer,
    empty: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
) -> None:
    path = backups.write(defender, backups_folder).path
    words.restore(path, empty)
    before = (backups.holds(empty), empty.last_saved, len(empty.custody.entries()))
    with words.opened(path) as found:
        seen = backup.look(empty, found)
        assert seen.count(State.SAME) == len(seen.records) == len(ids) - 2
        assert seen.new_files == 0
        done = backup.restore(empty, found)
    assert (done.records, done.files, done.documents) == ((), 0, 0)
    assert (backups.holds(empty), empty.last_saved, len(empty.custody.entries())) == before


def test_into_the_drawer_it_came_from_nothing_changes(
    defender: Drawer, words: backups.Words, ids: dict[str, str], backups_folder: Path
) -> None:
    assert ids
    path = backups.write(defender, backups_folder).path
    before = (backups.holds(defender), defender.last_saved)
    done = words.restore(path, defender)
    assert (done.records, done.files, done.documents) == ((), 0, 0)
    assert (backups.holds(defender), defender.last_saved) == before


def test_what_was_removed_since_comes_back_with_its_consents_and_files(
    defender: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
    found_in: Callable[[Drawer], list[Finding]],
) -> None:
    before = backups.holds(defender)
    path = backups.write(defender, backups_folder).path
    defender.incidents.delete(ids["full"])
    with words.opened(path) as found:
        seen = backup.look(defender, found)
        assert {one.event_id for one in seen.records if one.state is State.REMOVED} == {ids["full"]}
        assert backup.restore(defender, found).records == (ids["full"],)
    assert backups.holds(defender) == before
    assert found_in(defender) == []
    # Once more, and again: nothing piles up but what really happened.
    defender.incidents.delete(ids["full"])
    words.restore(path, defender)
    assert backups.holds(defender) == before
    assert found_in(defender) == []


def test_a_record_that_went_on_here_stays(
    defender: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
    clock: line.Clock,
) -> None:
    path = backups.write(defender, backups_folder).path
    clock.forward(hours=1)
    changed = vaults.full_incident(event_id=ids["full"], narrative="another day")
    defender.incidents.save(changed)
    before = backups.holds(defender)
    with words.opened(path) as found:
        seen = backup.look(defender, found)
        states = {one.event_id: one.state for one in seen.records}
        assert states[ids["full"]] is State.OLDER
        done = backup.restore(defender, found, take_newer=True)
    assert done.records == ()
    assert done.stayed == (ids["full"],)
    assert backups.holds(defender) == before


def test_a_record_that_went_on_in_the_backup_is_brought_up_to_date_when_asked(
    defender: Drawer,
    empty: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
    clock: line.Clock,
    found_in: Callable[[Drawer], list[Finding]],
) -> None:
    words.restore(backups.write(defender, backups_folder).path, empty)
    old = backups.holds(empty)
    clock.forward(hours=1)
    changed = vaults.full_incident(event_id=ids["full"], narrative="another day")
    defender.incidents.save(changed)
    defender.evidence.delete("E1", ids["full"])
    defender.evidence.add(ids["full"], Evidence(eid="E9"), io.BytesIO(backups.noise(9_000, 9)))
    path = backups.write(defender, backups_folder).path
    with words.opened(path) as found:
        states = {one.event_id: one.state for one in backup.look(empty, found).records}
        assert states[ids["full"]] is State.NEWER
        assert backup.restore(empty, found).stayed == (ids["full"],)
        assert backups.holds(empty) == old
        assert backup.restore(empty, found, take_newer=True).records == (ids["full"],)
    assert backups.holds(empty) == backups.holds(defender)
    assert found_in(empty) == []


def test_a_record_changed_on_both_sides_stays_and_is_named(
    defender: Drawer,
    empty: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
    clock: line.Clock,
) -> None:
    words.restore(backups.write(defender, backups_folder).path, empty)
    for drawer, text in ((empty, "as told here"), (defender, "as told there")):
        clock.forward(hours=1)
        drawer.incidents.save(vaults.full_incident(event_id=ids["full"], narrative=text))
    before = backups.holds(empty)
    done = words.restore(backups.write(defender, backups_folder).path, empty, take_newer=True)
    assert done.records == ()
    assert done.stayed == (ids["full"],)
    assert backups.holds(empty) == before


def test_a_withdrawal_is_never_undone(
    defender: Drawer, words: backups.Words, ids: dict[str, str], backups_folder: Path
) -> None:
    path = backups.write(defender, backups_folder).path
    kept = defender.incidents.get(ids["full"], with_identities=True)
    gone = vaults.full_incident(event_id=ids["full"], narrative=kept.narrative)
    no = (vaults.consent(value="withdrawn"), vaults.consent("un-confidential", "no"))
    first = gone.persons[0]
    persons = (msgspec.structs.replace(first, consents=no), *gone.persons[1:])
    defender.incidents.save(msgspec.structs.replace(gone, persons=persons))
    words.restore(path, defender, take_newer=True)
    now = defender.incidents.get(ids["full"])
    assert [one.value for one in now.persons[0].consents] == ["withdrawn", "no"]


def test_practice_and_real_never_mix(
    defender: Drawer,
    real_defender: Drawer,
    words: backups.Words,
    ids: dict[str, str],
    backups_folder: Path,
) -> None:
    assert ids
    path = backups.write(defender, backups_folder).path
    with words.opened(path) as found:
        for work in (backup.look, backup.restore):
            with pytest.raises(InputError) as caught:
                work(real_defender, found)
            assert caught.value.code == "backup-wrong-mode"
    assert real_defender.incidents.count() == 0


def test_to_a_passphrase(
    defender: Drawer, empty: Drawer, ids: dict[str, str], backups_folder: Path
) -> None:
    assert ids
    path = backup.write_own(defender, backups_folder, passphrase=PASSPHRASE).path
    assert backup.needs(path) == "passphrase"
    # The same words, typed on another keyboard.
    backup.opens(path, "  ten kites above the field")
    with pytest.raises(WrongKeyError) as caught:
        backup.opens(path, "ten kites")
    assert caught.value.code == "backup-wrong-passphrase"
    with backup.opened(path, passphrase="ten kites above the field") as found:
        backup.restore(empty, found)
    assert backups.holds(empty) == backups.holds(defender)


def test_the_wrong_words_and_the_wrong_way_say_so(
    defender: Drawer, words: backups.Words, backups_folder: Path, new_vaults: line.Vaults
) -> None:
    path = backups.write(defender, backups_folder).path
    assert backup.needs(path) == "key"
    assert words
    new_vaults.drawer()
    other = backups.Words.of(new_vaults.opened[-1])
    for way, code in (
        ({"recovery_secret": other.secret}, "backup-wrong-words"),
        ({"passphrase": PASSPHRASE}, "backup-wrong-passphrase"),
        ({"drawer": defender}, "backup-not-ours"),
    ):
        with pytest.raises(WrongKeyError) as caught, backup.opened(path, **way):
            pass
        assert caught.value.code == code


def test_exactly_one_target(defender: Drawer, backups_folder: Path) -> None:
    with pytest.raises(UsageError):
        backup.write_own(defender, backups_folder)
    with pytest.raises(UsageError):
        backup.write_own(defender, backups_folder, passphrase=PASSPHRASE, to_recovery=True)


def test_recovery_words_must_be_there_and_tested(
    defender: Drawer, new_vaults: line.Vaults, backups_folder: Path
) -> None:
    with pytest.raises(InputError) as caught:
        backups.write(defender, backups_folder)
    assert caught.value.code == "recovery-none"
    held = backups.held(new_vaults, defender)
    new = recovery.prepare(2, 3)
    recovery.keep(held, vaults.PASSPHRASE, new)
    with pytest.raises(InputError) as caught:
        backups.write(defender, backups_folder)
    assert caught.value.code == "recovery-untested"
    assert not list(backups_folder.iterdir())


def test_a_name_that_says_nothing_and_a_time_that_says_nothing(
    defender: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    assert words
    path = backups.write(defender, backups_folder).path
    assert path.name.endswith(".age")
    assert path.name.removesuffix(".age").isalpha()
    assert path.stat().st_mtime == 946_684_800
    assert path.stat().st_mode & 0o777 == 0o600
    assert [one.name for one in backups_folder.iterdir()] == [path.name]


def test_case_numbers_that_are_taken_are_drawn_anew(
    desk: Drawer,
    defender: Drawer,
    ids: dict[str, str],
    new_vaults: line.Vaults,
    backups_folder: Path,
    out: Path,
) -> None:
    held = backups.held(new_vaults, desk)
    words = backups.Words.of(held)
    path = backups.write(desk, backups_folder).path
    other = new_vaults.drawer(size=4 * vaults.MIB)
    contact = line.met(defender, line.new_card(other, name="Second desk"))
    sealed = line.sealed(defender, contact, [ids["sent"]], out / "again", conditions=False)
    scenes.take_in(other, sealed.path)
    words.restore(path, other)
    assert sorted(one.number for one in cases.every(other)) == [1, 2]
    assert cases.next_number(other) == 3
    words.restore(path, other)
    assert sorted(one.number for one in cases.every(other)) == [1, 2]
