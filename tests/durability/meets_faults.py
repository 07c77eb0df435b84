"""A program for tests: works on a vault while its disk misbehaves, and says what it was told.

Usage: meets_faults.py <folder of the vault>. One line of JSON for each step: its name, and "done"
or the code of the error. Every step is tried again until the disk behaves; a step that never
succeeds, or an error that has no code, ends the program.
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from defender_app.errors import AppError
from defender_app.model.evidence import Evidence
from defender_app.vault import Vault, drawers
from defender_app.vault.drawer import Drawer
from tests.support import vaults

SIZE = 300_000
_TRIES = 60


def attempt(name: str, step: Callable[[], object]) -> bool:
    """Take a step, say how it went."""
    try:
        step()
    except AppError as error:
        said = error.code
    else:
        said = "done"
    os.write(1, json.dumps([name, said]).encode() + b"\n")
    # The latter: a change of the key cells that holds, with one copy to be written later.
    return said in {"done", "keys-one-copy"}


def until_done(name: str, step: Callable[[], object]) -> None:
    """Take a step until it succeeds."""
    if not any(attempt(name, step) for _ in range(_TRIES)):
        raise SystemExit(2)


def _remove(drawer: Drawer, event_id: str) -> None:
    # A commit whose very last sync fails is said to have failed, and has happened.
    if drawer.incidents.exists(event_id):
        drawer.incidents.delete(event_id)


def session(folder: Path, passphrase: str, number: int) -> None:
    """Open, save, bring a file in, remove one, change the passphrase there and back, lock."""
    held: list[Vault] = []
    until_done("open", lambda: held.append(vaults.opened(folder, passphrase)))
    drawer = held[0].drawer
    event_id = f"E{number}"
    full = vaults.full_incident(event_id=event_id, narrative=f"number {number} " * 500)
    until_done(f"save {number}", lambda: drawer.incidents.save(full))
    data = bytes([number]) * SIZE
    item = Evidence(eid="E1")
    until_done(f"file {number}", lambda: drawer.evidence.add(event_id, item, io.BytesIO(data)))
    if number > 1:
        until_done(f"gone {number - 1}", lambda: _remove(drawer, f"E{number - 1}"))
    other = f"{passphrase} for a moment"
    until_done("there", lambda: drawers.change_passphrase(held[0], passphrase, other))
    until_done("back", lambda: drawers.change_passphrase(held[0], other, passphrase))
    # What fails in a lock is said; the vault is closed all the same, and the next opening mends.
    attempt("lock", held[0].lock)


if __name__ == "__main__":
    for one in (1, 2, 3):
        session(Path(sys.argv[1]), vaults.PASSPHRASE, one)
