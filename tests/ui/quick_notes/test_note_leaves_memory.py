"""After a quick note nothing of it can be read in the memory of any process of the app."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from defender_app import options
from defender_app.quick_notes import inbox, switching
from tests.support import memory, slices, vaults
from tests.support.quick_notes import FIRST
from tests.support.repository import ROOT

DRIVER = ROOT / "tests" / "support" / "noting_window.py"
TYPED = "Zwetschgenwasser vom Nachbarn um halb drei"
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="memory is read through /proc"
)


@pytest.mark.parametrize(
    ("way", "notes", "small"),
    [
        pytest.param("save", 1, False, marks=slices.CI),
        pytest.param("idle", 1, False, marks=slices.CI),
        pytest.param("panic", 1, True, marks=slices.CI),
        pytest.param("throw", 0, False, marks=slices.CI),
    ],
)
def test_nothing_of_a_note_stays_in_memory(
    tmp_path: Path, way: str, notes: int, *, small: bool
) -> None:
    folder, words = tmp_path / "vault", tmp_path / "words"
    vaults.new_vault(folder, FIRST)
    with vaults.opened(folder, FIRST) as vault:
        switching.switch_on(vault.drawer, folder)
    words.write_text(TYPED, "utf-8")
    with subprocess.Popen(
        [sys.executable, "-X", "utf8", DRIVER, "drive", folder, words, way],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            ready = json.loads(process.stdout.readline())
            assert ready == {"ready": True, "pid": process.pid}
            needles = {TYPED: memory.text(TYPED)}
            assert memory.copies([process.pid], needles)[TYPED] > 0
            process.stdin.write("\n")
            process.stdin.flush()
            again = json.loads(process.stdout.readline())
            assert again["again"], again
            assert ("small" in again["arguments"]) == small
            after = memory.left_alone(process.pid)
            assert memory.copies(after, needles) == {TYPED: 0}
        finally:
            process.kill()
    assert len(inbox.look(folder).notes) == notes
    assert options.read(folder).quick_note_recipient
    for one in folder.rglob("*"):
        assert not one.is_file() or TYPED.encode() not in one.read_bytes()
