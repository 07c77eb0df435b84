"""A backup that an earlier version wrote comes back whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from defender_app import backup, vault
from tests.compat.make_backup import HERE, MADE, PASSPHRASE, TRAVEL, held
from tests.support import line, vaults

OLD = sorted([*HERE.glob("backup-v*.age"), *HERE.glob(f"{TRAVEL}-v*.age")])


def test_there_is_one_of_each_kind() -> None:
    assert set(MADE) <= {path.stem for path in OLD}


@pytest.mark.parametrize("path", OLD, ids=lambda path: path.stem)
def test_an_old_backup_comes_back(path: Path, tmp_path: Path) -> None:
    training = "real" not in path.stem
    folder = vaults.new_vault(tmp_path / "vault", training=training, drawer_size=vaults.MIB)
    wrote = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    opened = vault.Vault.open(folder, vaults.PASSPHRASE, allow_weak_kdf=True, clock=line.Clock())
    with opened, backup.opened(path, passphrase=PASSPHRASE) as found:
        backup.restore(opened.drawer, found)
        now = held(opened.drawer)
        for word, records in wrote.pop("found").items():
            assert set(records) <= set(now["found"][word]), word
        assert {name: now[name] for name in wrote} == wrote
        assert vault.check(opened) == []
