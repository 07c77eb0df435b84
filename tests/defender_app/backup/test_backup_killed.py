"""A process that is killed while it backs up or restores leaves nothing half."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from defender_app import backup, vault
from defender_app.model.evidence import Evidence
from tests.support import backing_up_until_killed as child
from tests.support import backups, vaults
from tests.support.repository import ROOT
from tests.support.slices import CI

# Each starts and kills processes.
pytestmark = CI


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A backup of a record with a file of 2 MiB, beside the vault it was made from."""
    folder = tmp_path_factory.mktemp("kill")
    made = vaults.new_vault(folder / "vault", drawer_size=4 * vaults.MIB)
    with vaults.opened(made) as held:
        event_id = str(held.drawer.incidents.save(vaults.full_incident()).event_id)
        stream = io.BytesIO(backups.noise(2 * vaults.MIB))
        held.drawer.evidence.add(event_id, Evidence(eid="E1"), stream)
        path = folder / "backup.age"
        backup.write_own(held.drawer, path, passphrase=child.PASSPHRASE)
    return path


def _killed(*words: str | Path) -> None:
    command = [sys.executable, "-m", child.__name__, *words]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, timeout=120)
    assert done.returncode == -signal.SIGKILL, done.stderr


@pytest.mark.parametrize("share", ["0.01", "0.49", "0.999"])
def test_killed_while_it_is_written(sealed: Path, tmp_path: Path, share: str) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    _killed("write", sealed.parent / "vault", stick, share)
    assert not list(stick.iterdir())


@pytest.mark.parametrize("share", ["0.2", "0.9", "0.99", "0.9999"])
def test_killed_while_it_is_brought_back(sealed: Path, tmp_path: Path, share: str) -> None:
    folder = vaults.new_vault(
        tmp_path / "vault", vaults.PASSPHRASE, vaults.SECOND, drawer_size=4 * vaults.MIB
    )
    with vaults.opened(folder) as held:
        kept = str(held.drawer.incidents.save(vaults.incident()).event_id)
    _killed("restore", folder, sealed, share)
    # Another drawer is opened first: it must neither help nor harm.
    with vaults.opened(folder, vaults.SECOND) as other:
        assert other.drawer.incidents.count() == 0
    with vaults.opened(folder) as held:
        assert [row.event_id for row in held.drawer.incidents.list()] == [kept]
        assert held.drawer.blobs.all_ids() == ()
        assert not held.drawer.database.rows("SELECT 1 FROM blob_rows")
        assert vault.check(held) == []
        with backup.opened(sealed, passphrase=child.PASSPHRASE) as found:
            assert len(backup.restore(held.drawer, found).records) == 1
        assert vault.check(held) == []
