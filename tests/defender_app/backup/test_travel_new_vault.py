"""The safer way: what may stay moves to a new vault, and the old one is burned."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from crypto.passphrase import KdfParameters
from defender_app import backup, moving, vault
from defender_app.backup import carried
from defender_app.errors import AppError, InputError, MachineError
from defender_app.report import sent
from defender_app.travel import journey as journeys
from defender_app.travel import leaving, packing
from defender_app.vault import burning, checking
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, quick_scrypt, vaults

PASSPHRASE = "nine boats and a lantern"
NEW = "four clouds over the harbour"
WEAK = KdfParameters(64, 1)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quick_scrypt.install(monkeypatch)


@pytest.fixture
def old(new_vaults: line.Vaults, defender: Drawer) -> vault.Vault:
    """The vault that is left."""
    return backups.held(new_vaults, defender)


def _packed(drawer: Drawer, events: list[str], out: Path) -> Path:
    return packing.pack(drawer, events, out, passphrase=PASSPHRASE).written.path


def _move(old: vault.Vault, folder: Path) -> moving.Moved:
    return leaving.move_rest(old, folder, NEW, kdf=WEAK, allow_weak_kdf=True)


def _opened(folder: Path) -> vault.Vault:
    return vault.Vault.open(folder, NEW, allow_weak_kdf=True, clock=line.Clock())


def test_the_rest_moves_the_old_one_burns_and_all_comes_together_again(
    defender: Drawer, old: vault.Vault, ids: dict[str, str], backups_folder: Path, tmp_path: Path
) -> None:
    before = backups.holds(defender)
    reports = [one.report_id for one in sent.every(defender)]
    away = [ids["sent"], ids["full"]]
    path = _packed(defender, away, backups_folder)
    people = {row.uid for row in defender.people.list()}
    folder = tmp_path / "new"
    moved = _move(old, folder)
    assert backups.holds(defender) == before, "nothing goes before the last step"
    burned = leaving.burn_here(old, moved)
    assert burned.left == ()
    assert not old.folder.exists()
    with _opened(folder) as new:
        assert checking.check(new) == []
        drawer = new.drawer
        assert [row.event_id for row in drawer.incidents.list()] == [ids["bare"]]
        told = {*away, *reports, *people}
        for name in carried.TABLES:
            rows = repr(drawer.database.rows(f"SELECT * FROM {name}"))  # noqa: S608 - ours
            assert not [one for one in told if one in rows], name
        assert journeys.begun(drawer) is None
        assert moving.begun(drawer) is None
        with backup.opened(path, passphrase=PASSPHRASE) as found:
            assert set(backup.restore(drawer, found).records) == set(away)
        after = backups.holds(drawer)
        assert after == before
        assert checking.check(new) == []


def test_with_all_records_away_what_is_set_stays(
    defender: Drawer, old: vault.Vault, ids: dict[str, str], backups_folder: Path, tmp_path: Path
) -> None:
    before = backups.holds(defender)
    path = _packed(defender, [ids["sent"], ids["full"], ids["bare"]], backups_folder)
    leaving.burn_here(old, _move(old, tmp_path / "new"))
    with _opened(tmp_path / "new") as new:
        assert new.drawer.incidents.count() == 0
        assert backups.holds(new.drawer)["setting"] == before["setting"]
        with backup.opened(path, passphrase=PASSPHRASE) as found:
            backup.restore(new.drawer, found)
        assert backups.holds(new.drawer) == before


def test_the_old_one_stays_where_anything_is_not_as_it_was(
    defender: Drawer,
    old: vault.Vault,
    new_vaults: line.Vaults,
    ids: dict[str, str],
    backups_folder: Path,
    tmp_path: Path,
) -> None:
    path = _packed(defender, [ids["full"]], backups_folder)
    data = path.read_bytes()
    folder = tmp_path / "new"
    path.write_bytes(data[:-1])
    with pytest.raises(InputError, match="travel-file-differs"):
        _move(old, folder)
    assert not folder.exists()
    path.write_bytes(data)
    moved = _move(old, folder)
    path.unlink()
    with pytest.raises(MachineError, match="travel-file-gone"):
        leaving.burn_here(old, moved)
    path.write_bytes(data)
    new_vaults.clock.forward(minutes=1)
    now = defender.incidents.get(ids["bare"])
    defender.incidents.save(msgspec.structs.replace(now, narrative="one more line"))
    with pytest.raises(InputError, match="moving-changed-since"):
        leaving.burn_here(old, moved)
    moved = _move(old, folder)
    burning.burn(folder, forget=lambda _: None)
    with pytest.raises(InputError, match="moving-new-gone"):
        leaving.burn_here(old, moved)
    assert burning.is_vault(old.folder)
    assert defender.incidents.count() == 3


def test_a_place_that_cannot_hold_it_or_a_passphrase_in_use_changes_nothing(
    defender: Drawer, old: vault.Vault, ids: dict[str, str], backups_folder: Path, tmp_path: Path
) -> None:
    before = backups.holds(defender)
    _packed(defender, [ids["bare"]], backups_folder)
    with pytest.raises(AppError, match="passphrase-in-use"):
        leaving.move_rest(old, tmp_path / "new", vaults.PASSPHRASE, kdf=WEAK, allow_weak_kdf=True)
    with pytest.raises(AppError, match="drawer-full"):
        leaving.move_rest(
            old, tmp_path / "new", NEW, drawer_size=256 * 1024, kdf=WEAK, allow_weak_kdf=True
        )
    assert not (tmp_path / "new").exists()
    assert backups.holds(defender) == before
    leaving.undo(defender)
    assert journeys.begun(defender) is None
    assert moving.begun(defender) is None


def test_cut_short_it_goes_on_where_it_was(
    defender: Drawer, old: vault.Vault, ids: dict[str, str], backups_folder: Path, tmp_path: Path
) -> None:
    _packed(defender, [ids["full"]], backups_folder)
    _move(old, tmp_path / "new")
    known = journeys.begun(defender)
    assert known is not None
    assert known.here == journeys.NEW_VAULT
    leaving.burn_here(old)
    assert not old.folder.exists()
