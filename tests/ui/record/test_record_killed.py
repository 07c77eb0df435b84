"""The power goes while somebody types: at most the last second is lost."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from tests.support import typing_until_killed, vaults
from tests.support.repository import ROOT

SECOND = 1.2


def test_what_was_typed_a_second_before_the_end_is_in_the_vault(
    vault_folder: Path, tmp_path: Path
) -> None:
    begun = tmp_path / "begun"
    program = [sys.executable, str(typing_until_killed.__file__), str(vault_folder), str(begun)]
    typist = subprocess.Popen(
        program, cwd=ROOT, env={"PYTHONPATH": str(ROOT), "HOME": str(tmp_path)}
    )
    try:
        until = time.monotonic() + 60
        while not begun.exists() and time.monotonic() < until:
            assert typist.poll() is None, "the typist gave up"
        typed = time.monotonic()
        while time.monotonic() < typed + SECOND:
            assert typist.poll() is None, "the typist gave up"
    finally:
        typist.kill()
        typist.wait()
    with vaults.opened(vault_folder) as opened:
        (row,) = opened.drawer.incidents.list()
        narrative = opened.drawer.incidents.get(row.event_id).narrative
    assert isinstance(narrative, str)
    assert len(narrative) >= 5
    assert set(narrative) == {"a"}
