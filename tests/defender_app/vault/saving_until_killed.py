"""A program for tests: saves without end, and says on standard output what was saved."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from defender_app.model.evidence import Evidence
from tests.support import vaults


def save_for_ever(folder: Path) -> None:
    """One session with many saves."""
    with vaults.opened(folder) as held:
        drawer = held.drawer
        number = drawer.settings.get("number", 0)
        assert isinstance(number, int)
        report("open")
        while True:
            number += 1
            saved = drawer.incidents.save(
                vaults.full_incident(event_id=f"E{number % 5}", impact=f"number {number} " * 200)
            )
            if number % 3 == 0:
                for item in drawer.evidence.list(saved.event_id or ""):
                    drawer.evidence.delete(item.eid or "", saved.event_id)
                drawer.evidence.add(
                    saved.event_id or "", Evidence(), io.BytesIO(bytes([number % 251]) * 150_000)
                )
            drawer.settings.set("number", number)
            report(number)


def open_and_lock_for_ever(folder: Path) -> None:
    """Many sessions with one save each."""
    report("open")
    while True:
        with vaults.opened(folder) as held:
            number = held.drawer.settings.get("number", 0)
            assert isinstance(number, int)
            held.drawer.settings.set("number", number + 1)
            report(number + 1)


def create_for_ever(folder: Path) -> None:
    """Many new vaults."""
    report("open")
    number = 0
    while True:
        number += 1
        vaults.new_vault(folder / str(number))
        report(number)


def report(what: object) -> None:
    """Tell the parent."""
    print(what, flush=True)  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    works = {"save": save_for_ever, "session": open_and_lock_for_ever, "create": create_for_ever}
    works[sys.argv[1]](Path(sys.argv[2]))
