"""From the unlocked vault to a shown list of 1,000 incidents, without the key derivation.

The peer opens the same database with the key it needs and reads the same rows, no more. Ours also
checks the folder and every row against the drawer's sums (the first line), builds the window and
paints the list (the second line); the third line is both.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypedDict

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")

import msgspec
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from defender_app.training.samples import samples
from defender_app.vault import Vault
from defender_app.vault import vault as vault_module
from defender_app.vault.sqlcipher import Database
from tests.support import vaults
from ui.main_window import MainWindow
from ui.theme import theme

INCIDENTS = 1_000
ROUNDS = 7
LIMIT = 3.0
DRAWER = 32 << 20
BARE = (
    "SELECT event_id, title, date_start, country, types, record_status, urgency, changed"
    " FROM incidents ORDER BY changed DESC, no DESC"
)


class Measurement(TypedDict):
    """One line of the report."""

    name: str
    value: float
    unit: str
    peer: float | None
    ratio: float | None
    limit: float | None


def measure() -> list[Measurement]:
    """Open, show and close in turns with the bare query; medians in milliseconds."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.install(app, "light")
    with tempfile.TemporaryDirectory(prefix="list-bench-") as place:
        folder = _filled(Path(place) / "vault")
        opened, shown, bare = [], [], []
        _round(folder)  # modules and fonts, which the unlock screen has loaded already
        for _ in range(ROUNDS):
            first, second, peer = _round(folder)
            opened.append(first)
            shown.append(second)
            bare.append(peer)
    peer = statistics.median(bare)
    both = [first + second for first, second in zip(opened, shown, strict=True)]
    return [
        _row("open a drawer of 1,000 incidents, without the key derivation", opened, peer, None),
        _row("list: from the open drawer to 1,000 incidents shown", shown, peer, LIMIT),
        _row("list: unlock without the key derivation to 1,000 shown", both, peer, None),
    ]


def _row(name: str, times: list[float], peer: float, limit: float | None) -> Measurement:
    value = statistics.median(times)
    return {
        "name": name,
        "value": round(value, 1),
        "unit": "ms",
        "peer": round(peer, 1),
        "ratio": round(value / peer, 2),
        "limit": limit,
    }


def _filled(folder: Path) -> Path:
    vaults.new_vault(folder, drawer_size=DRAWER)
    with vaults.opened(folder) as vault, vault.drawer.transaction():
        for number in range(INCIDENTS):
            incident = samples()[number % len(samples())].incident
            vault.drawer.incidents.save(msgspec.structs.replace(incident, event_id=None))
    return folder


def _round(folder: Path) -> tuple[float, float, float]:
    with _keys_noted() as keys:
        start = time.perf_counter()
        vault = vaults.opened(folder)
        opened = _since(start)
    shown = _show(vault)
    vault.lock()
    start = time.perf_counter()
    database = keys[0]()
    rows = database.rows(BARE)
    bare = _since(start)
    database.close()
    assert len(rows) == INCIDENTS
    return opened, shown, bare


def _show(vault: Vault) -> float:
    start = time.perf_counter()
    window = MainWindow(vault, lock=lambda: None)
    window.show()
    page = window.navigator.shown
    view = page.list.view  # type: ignore[union-attr] # the first page is the list
    loop = QEventLoop()
    page.list.model.modelReset.connect(loop.quit)  # type: ignore[union-attr] # as above
    QTimer.singleShot(20_000, loop.quit)
    loop.exec()
    view.viewport().repaint()
    taken = _since(start)
    assert view.model().rowCount() == INCIDENTS
    window.place.jobs.stop(10_000)
    window.allow_close()
    window.close()
    window.deleteLater()
    QApplication.processEvents()
    return taken


@contextmanager
def _keys_noted() -> Iterator[list[Callable[[], Database]]]:
    """Note how the vault opens its database, so that the peer opens the same one."""
    noted: list[Callable[[], Database]] = []

    def opening(path: Path, key: bytes, salt: bytes, pages: int) -> Database:
        noted.append(lambda: Database(path, key, salt, pages))
        return Database(path, key, salt, pages)

    vault_module.Database = opening  # type: ignore[assignment,misc] # for the time of one opening
    try:
        yield noted
    finally:
        vault_module.Database = Database  # type: ignore[misc] # as it was


def _since(start: float) -> float:
    return (time.perf_counter() - start) * 1000
