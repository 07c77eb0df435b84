"""From the derived key to a shown list of 1,000 incidents.

It is the real program from its unlock screen on (``ui.app.Defender``): a passphrase is typed and
sent, and what opens takes the place of the screen. Left out is what the program does while the key
is derived, which takes a second on the computers of its users: the key of this vault costs nothing
instead, and before it is asked for, the thread that derives waits until the window is idle, as it
is long before a second has passed. The clock starts there, in that thread, and stops when the list
of 1,000 rows has been painted: opening, going over to the thread of the window, showing the main
window, asking for the rows and painting are all in it.

Two peers open the same database with the key it needs, in the same process, and ask it once. One
reads the 1,000 incidents, as a database must that keeps nothing for lists beside them: this is the
bare query that the limit speaks of. The other reads only the columns of the list, which ours keeps
apart so that it need not read the incidents: what is gained by that is no reason to be measured by
it, but it is reported. Ours also checks the folder, and paints a whole window. That every row
belongs to the same change is made sure of right behind the list: the last line says how long that
takes.
"""

from __future__ import annotations

import gc
import os
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")

import msgspec
from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from crypto.secret import Secret
from defender_app.training.samples import samples
from defender_app.vault import Vault, opening
from defender_app.vault.sqlcipher import Database
from tests.support import vaults
from tests.support.measured import Measurement
from ui.app import Defender
from ui.incidents.page import IncidentsPage
from ui.theme import theme
from ui.unlock.entry import Entered
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow

INCIDENTS = 1_000
ROUNDS = 15
_OPENED = "Database"
LIMIT = 3.0
DRAWER = 32 << 20
PATIENCE = 20_000
IDLE = 100
LIST = (
    "SELECT event_id, title, date_start, country, types, record_status, urgency, changed"
    " FROM incidents ORDER BY changed DESC, no DESC"
)
WHOLE = (
    "SELECT event_id, body, changed FROM incidents JOIN bodies USING (no)"
    " ORDER BY changed DESC, no DESC"
)


def measure() -> list[Measurement]:
    """Open, show and close in turns with the bare query; the best rounds, in milliseconds."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    theme.install(app, "light")
    with tempfile.TemporaryDirectory(prefix="list-bench-") as place:
        folder = _filled(Path(place) / "vault")
        _round(app, folder)  # modules and fonts, which the unlock screen has loaded already
        rounds = [_round(app, folder) for _ in range(ROUNDS)]
    opened, shown, assured, bare, whole = (list(times) for times in zip(*rounds, strict=True))
    both = [first + second for first, second in zip(opened, shown, strict=True)]
    return [
        _row("open a drawer of 1,000 incidents, without the key derivation", opened, bare),
        _row("list: from the open drawer to 1,000 incidents shown", shown, bare),
        _row("list: unlock without the key derivation to 1,000 shown", both, whole, LIMIT),
        _row("the same, against the query of its columns alone", both, bare),
        _row("behind it: make sure of every row", assured, bare),
    ]


def _row(
    name: str, times: list[float], peers: list[float], limit: float | None = None
) -> Measurement:
    value, peer = min(times), min(peers)
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


def _round(app: QApplication, folder: Path) -> tuple[float, float, float, float, float]:
    """Milliseconds: ours to the open drawer, on to the list, on to every row; the peers."""
    with _keys_noted() as keys:
        opened, shown = _unlock(app, folder)
    assured = _assured(folder)
    return opened, shown, assured, _bare(keys[0], LIST), _bare(keys[0], WHOLE)


def _assured(folder: Path) -> float:
    with vaults.opened(folder, assured=False) as vault:
        start = time.perf_counter()
        vault.drawer.assure()
        return _since(start)


def _bare(opens: Callable[[], Database], query: str) -> float:
    gc.disable()  # it would look through all of the window's objects, as ours never makes it do
    start = time.perf_counter()
    database = opens()
    rows = database.rows(query)
    taken = _since(start)
    gc.enable()
    database.close()
    assert len(rows) == INCIDENTS
    return taken


class _Timed(Defender):
    """The program; notes when the rows of its list have been painted."""

    painted = Signal()

    def _enter(self, entered: Entered) -> None:
        super()._enter(entered)
        assert self.session is not None
        page = self.session.window.navigator.shown
        assert isinstance(page, IncidentsPage)
        self._list = page.list
        self._list.model.modelReset.connect(self._rows_came)
        self._rows_came()

    def _rows_came(self) -> None:
        # Not before: then every event would have to go through Python.
        if self._list.model.rowCount() == INCIDENTS:
            self._list.view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The rows are about to be painted; the loop turns once they are."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self.painted.emit)
        return False


def _unlock(app: QApplication, folder: Path) -> tuple[float, float]:
    """Milliseconds: from the derived key to the open drawer; on to the painted list."""
    asked = threading.Event()
    times: list[float] = []

    def opener(place: Path, phrase: str) -> Vault:
        asked.wait(PATIENCE / 1000)
        times.append(time.perf_counter())
        vault = vaults.opened(place, phrase, assured=False)
        times.append(time.perf_counter())
        return vault

    defender = _Timed(app, first=FirstWindow(opener=opener), again=lambda *_: None)
    defender.start(folder)
    loop = QEventLoop()
    defender.painted.connect(lambda: times.append(time.perf_counter()))
    defender.painted.connect(loop.quit)
    first = defender.first
    assert first is not None
    assert isinstance(first.body, UnlockScreen)
    assert first.body.secret is not None
    _turn(IDLE)
    assert first.jobs.finish(PATIENCE)
    first.body.secret.line.setText(vaults.PASSPHRASE)
    first.body.submit()
    QTimer.singleShot(IDLE, asked.set)
    QTimer.singleShot(PATIENCE, loop, loop.quit)
    loop.exec()
    _leave(defender)
    assert len(times) == 3, "the list was not painted"
    begun, opened, painted = times
    return (opened - begun) * 1000, (painted - opened) * 1000


def _leave(defender: Defender) -> None:
    session = defender.session
    assert session is not None
    session.lock_at_once()
    session.window.allow_close()
    session.window.close()
    session.window.deleteLater()
    defender.deleteLater()
    _turn(IDLE)


def _turn(milliseconds: int) -> None:
    """Let the event loop turn for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop, loop.quit)
    loop.exec()


@contextmanager
def _keys_noted() -> Iterator[list[Callable[[], Database]]]:
    """Note how the vault opens its database, so that the peer opens the same one."""
    noted: list[Callable[[], Database]] = []

    def noting(path: Path, key: Secret, salt: bytes, pages: int) -> Database:
        noted.append(lambda: Database(path, key, salt, pages))
        return Database(path, key, salt, pages)

    # For the time of one opening; the module does not lend the name.
    setattr(opening, _OPENED, noting)
    try:
        yield noted
    finally:
        setattr(opening, _OPENED, Database)


def _since(start: float) -> float:
    return (time.perf_counter() - start) * 1000
