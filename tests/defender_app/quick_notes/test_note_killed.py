"""Killed at any moment, a note is in the inbox or in the drawer, and never there twice."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from defender_app.quick_notes import inbox, switching
from tests.support import slices, vaults
from tests.support.quick_notes import FIRST, forged
from tests.support.repository import ROOT

NOTES = 12


@pytest.mark.parametrize("seed", [pytest.param(seed, marks=slices.CI) for seed in range(8)])
def test_killed_while_notes_come_in(noted: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    texts = {f"note {number}" for number in range(NOTES)}
    for text in texts:
        forged(noted, text=text)
    program = [sys.executable, "-m", "tests.support.notes_until_killed", str(noted)]
    for _ in range(4):
        with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE) as running:
            assert running.stdout is not None
            running.stdout.readline()
            try:
                running.wait(chance.uniform(0.2, 1.2))
            except subprocess.TimeoutExpired:
                running.kill()
    with vaults.opened(noted, FIRST) as vault:
        found = switching.at_unlock(vault.drawer, noted)
        assert not found.alarm
        assert not found.left
        kept = [
            str(vault.drawer.incidents.get(row.event_id).narrative)
            for row in vault.drawer.incidents.list()
        ]
    assert sorted(kept) == sorted(texts)
    assert inbox.look(noted).notes == ()
