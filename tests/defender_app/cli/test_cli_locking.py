"""What a command says and leaves when the vault cannot be locked, or a signal ends it."""

from __future__ import annotations

import errno
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from defender_app import vault
from defender_app.cli import faults
from defender_app.vault import folder as rules
from tests.support.command_line import PASSPHRASE, Seat, write_json
from tests.support.repository import ROOT
from tests.support.vaults import incident

RECORD = {"format": "defender-incident", "version": 1, "title": "Questioned at the border"}


def test_a_record_saved_before_a_failing_lock_is_shown_with_a_warning(
    sender: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, times = os.utime, []

    def utime(path: object, *more: object, **named: object) -> None:
        if str(path).endswith(rules.KEYS):
            times.append(path)
            if len(times) == 2:  # the first was at opening
                raise OSError(errno.EIO, "no such stick")
        real(path, *more, **named)  # type: ignore[arg-type] # handed through

    record = write_json(tmp_path / "record.json", RECORD)
    monkeypatch.setattr(os, "utime", utime)
    said = sender.tries("record", "add", record)
    monkeypatch.undo()
    assert said.code == faults.MACHINE
    assert said.data["lock_fault"] == "io"
    assert "is saved, but locking was not complete" in " ".join(said.err.split())
    listed = sender("record", "list").data["records"]
    assert [one["event_id"] for one in listed] == [said.data["event_id"]]


def test_a_replayed_drawer_is_explained_by_vault_check(sender: Seat) -> None:
    before = {name: (sender.folder / name).read_bytes() for name in rules.DRAWERS}
    with vault.Vault.open(sender.folder, PASSPHRASE) as held:
        held.drawer.incidents.save(incident())
        ((root,),) = held.drawer.database.rows(
            "SELECT rootpage FROM sqlite_master WHERE name = 'meta'"
        )
    for name in rules.DRAWERS:
        with (sender.folder / name).open("r+b") as file:
            file.seek((int(root) - 1) * rules.PAGE)
            file.write(before[name][(int(root) - 1) * rules.PAGE : int(root) * rules.PAGE])
    refused = sender.tries("record", "list")
    assert (refused.code, refused.error["code"]) == (faults.INPUT, "drawer-replayed")
    checked = sender.tries("vault", "check")
    assert checked.code == faults.INPUT
    assert "drawer-replayed" in {one["code"] for one in checked.data["findings"]}


def test_a_vault_in_a_folder_of_a_cloud_service_is_named_every_time(
    sender: Seat, tmp_path: Path
) -> None:
    (tmp_path / "Nextcloud").mkdir()
    shutil.copytree(sender.folder, tmp_path / "Nextcloud" / "vault")
    seat = Seat(tmp_path / "Nextcloud" / "vault", sender.passphrase_file)
    assert "nextcloud" in seat("record", "list").err
    assert "nextcloud" not in sender("record", "list").err


@pytest.mark.skipif(not hasattr(signal, "SIGQUIT"), reason="signals of POSIX")
@pytest.mark.parametrize("name", ["SIGQUIT", "SIGTERM", "SIGHUP"])
def test_signals_end_the_program_and_leave_the_vault_locked(
    sender: Seat, tmp_path: Path, name: str
) -> None:
    pipe = tmp_path / "passphrase"
    os.mkfifo(pipe)
    words = [sys.executable, "-m", "defender_app", "record", "list", "--json"]
    where = ["--vault", str(sender.folder), "--passphrase-file", str(pipe)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with (
        subprocess.Popen([*words, *where], stdout=subprocess.PIPE, env=environment) as process,
        pipe.open("wb"),  # opened once the program waits for the passphrase
    ):
        process.send_signal(getattr(signal, name))
        assert process.wait(timeout=30) == 128 + getattr(signal, name)
    assert {path.stat().st_mtime for path in sender.folder.iterdir()} == {946_684_800}
    assert json.loads(sender("record", "list").out)["records"] == []
