"""A vault made on a large machine and opened on a small one: never "wrong passphrase"."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crypto.passphrase import KdfParameters
from defender_app import vault
from defender_app.cli import faults
from tests.support.repository import ROOT
from tests.support.vaults import KIB, MIB, PASSPHRASE, incident

pytestmark = [
    pytest.mark.long,
    pytest.mark.ci,
    pytest.mark.skipif(sys.platform != "linux", reason="limits the address space the Linux way"),
]
LARGEST = KdfParameters(memory_kib=MIB, passes=3)
USUAL = KdfParameters(memory_kib=256 * KIB, passes=3)
LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]),) * 2)
from defender_app.cli.run import run
raise SystemExit(run(sys.argv[2:]))
"""


def made(place: Path, kdf: KdfParameters) -> Path:
    folder = place / "v"
    vault.create(folder, [PASSPHRASE], drawer_size=512 * KIB, training=True, kdf=kdf)
    (place / "passphrase").write_text(PASSPHRASE)
    with vault.Vault.open(folder, PASSPHRASE) as held:
        held.drawer.incidents.save(incident())
    return folder


def limited(place: Path, mebibytes: int, *words: str) -> tuple[int, str]:
    """Run a command under a limit; gives exit code and the code of the error."""
    where = ("--vault", str(place / "v"), "--passphrase-file", str(place / "passphrase"), "--json")
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(mebibytes * MIB), *words, *where],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    said = json.loads(done.stdout)
    return done.returncode, said["error"]["code"] if "error" in said else ""


def test_the_usual_vault_opens_under_512_mib(tmp_path: Path) -> None:
    made(tmp_path, USUAL)
    assert limited(tmp_path, 512, "vault", "check") == (0, "")
    assert limited(tmp_path, 512, "record", "list") == (0, "")


def test_the_costliest_vault_says_that_there_is_not_enough_memory(tmp_path: Path) -> None:
    made(tmp_path, LARGEST)
    assert limited(tmp_path, 512, "vault", "check") == (faults.MACHINE, "kdf-memory")
