"""A desk that is killed while it takes files in has every file of which it said so, and no half."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from defender_app import wire
from defender_app.focal import batch, cases
from defender_app.report.open import REPORT
from tests.support import forge, line, vaults
from tests.support.repository import ROOT

COUNT = 60


def test_what_was_said_to_be_in_is_in(new_vaults: line.Vaults, tmp_path: Path) -> None:
    folder = vaults.new_vault(tmp_path / "desk", drawer_size=16 << 20)
    defender = new_vaults.drawer()
    with vaults.opened(folder) as desk:
        own = line.new_card(desk.drawer)
    contact = line.met(defender, own)
    sealed = line.sealed(defender, contact, [line.sample(defender, "TRN-02")], tmp_path / "first")
    identity, many = own.keys.identity, tmp_path / "many"
    many.mkdir()

    def anew(entries: dict[str, bytes]) -> None:
        entries[REPORT] = forge.changed(entries[REPORT], report_id=wire.new_id())

    for _ in range(COUNT):
        to = [identity.recipient()]
        forge.resealed(sealed.path, identity, contact.signing_key(), to, many, anew)
    told = _killed(folder, many)
    with vaults.opened(folder) as desk:
        drawer = desk.drawer
        before = cases.every(drawer)
        names = {wire.sha256_hex(path.read_bytes()): path.name for path in many.iterdir()}
        assert {names[case.sealed_sha256] for case in before} >= set(told)
        for case in before:
            assert cases.report(drawer, case).report_id == case.report_id
        assert len(drawer.blobs.all_ids()) == len(before)
        drawer.custody.verify()
        rows = batch.take_in(drawer, batch.find([many]), lambda _done, _of: True, lambda _: None)
        assert {row.outcome for row in rows} <= {"opened", "duplicate"}
        after = cases.every(drawer)
        assert [case.number for case in after] == list(range(1, COUNT + 1))


def _killed(folder: Path, many: Path) -> list[str]:
    """The files it named before it was killed."""
    program = "tests.support.taking_in_until_killed"
    with subprocess.Popen(
        [sys.executable, "-m", program, str(folder), str(many)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(8)]
        process.kill()
        told += [one.strip() for one in process.stdout.readlines() if one.endswith("\n")]
    return told
