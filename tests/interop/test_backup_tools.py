"""A backup is an ordinary age file around an ordinary ZIP, bag and signature."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from crypto.secret import Secret
from defender_app import backup
from defender_app.model.evidence import Evidence
from defender_app.vault import recovery
from defender_app.vault.vault import Vault
from tests.support import backups, vaults
from tests.support.external import INTEROP, require, require_npm
from tests.support.terminal import at_terminal

PASSPHRASE = "ten kites above the field"
EVIDENCE = backups.noise(150_000, 5)


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    """A vault with a record and a picture, open."""
    opened = vaults.opened(vaults.new_vault(tmp_path / "vault"))
    event_id = str(opened.drawer.incidents.save(vaults.full_incident()).event_id)
    item = Evidence(eid="E1", original_file_name="bridge.JPG")
    opened.drawer.evidence.add(event_id, item, io.BytesIO(EVIDENCE))
    return opened


def _run(command: list[str | Path], folder: Path | None = None) -> bytes:
    done = subprocess.run(command, check=True, capture_output=True, timeout=120, cwd=folder)
    return done.stdout


def _everything_holds(container: Path, folder: Path) -> None:
    """Stock unzip, bagit and minisign accept the container, and it can be read."""
    unzip, minisign = require("unzip", "apt-get install unzip"), require("minisign", "apt-get")
    _run([unzip, "-tq", container])
    _run([unzip, "-q", container, "-d", folder])
    (bag,) = folder.iterdir()
    assert bag.name.startswith("backup-")
    bagit = Path(sys.executable).parent / "bagit.py"
    _run([sys.executable, bagit, "--validate", bag])
    said = _run([minisign, "-V", "-p", "sender.pub", "-m", "tagmanifest-sha256.txt"], bag)
    assert b"Trusted comment: backup v1" in said
    assert (bag / "data/evidence/001.jpg").read_bytes() == EVIDENCE
    lines = (bag / "data/records.jsonl").read_text("utf-8").splitlines()
    header, *rest = [json.loads(line) for line in lines]
    assert (header["format"], header["version"]) == ("defender-backup", 1)
    bodies = [json.loads(line["record"]["body"]) for line in rest if "record" in line]
    assert [body["narrative"] for body in bodies] == ["They asked about the report."]
    private = (bag / "data/private.jsonl").read_text("utf-8")
    assert "Ilva Torrenko" in private
    assert "Ilva Torrenko" not in (bag / "data/records.jsonl").read_text("utf-8")


def test_age_unzip_bagit_and_minisign_open_one_to_a_passphrase(
    vault: Vault, tmp_path: Path
) -> None:
    age = require("age", "apt-get install age")
    with vault:
        path = backup.write_own(vault.drawer, tmp_path, passphrase=PASSPHRASE).path
    container = tmp_path / "backup.zip"
    command = [age, "-d", "-o", str(container), str(path)]
    assert at_terminal(command, [PASSPHRASE.encode()]).status == 0
    _everything_holds(container, tmp_path / "unpacked")


def test_another_age_opens_one_to_recovery_words(vault: Vault, tmp_path: Path) -> None:
    node = require_npm("age-encryption")
    with vault:
        words = backups.Words.of(vault)
        path = backups.write(vault.drawer, tmp_path).path
    identity = recovery.identity_of(Secret(words.secret.reveal())).to_secret_string()
    done = subprocess.run(
        [node, INTEROP / "age_npm.mjs", "open", "identity", identity],
        input=path.read_bytes(),
        capture_output=True,
        check=True,
        timeout=120,
        env={"PATH": os.environ["PATH"]},
    )
    container = tmp_path / "backup.zip"
    container.write_bytes(done.stdout)
    _everything_holds(container, tmp_path / "unpacked")
