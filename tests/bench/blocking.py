"""How long the window does not answer: the longest gap between two beats of a timer.

A timer asks to be called every five milliseconds. Whatever keeps the event loop from doing so keeps
the window from answering too: work in its thread, and work in other threads that holds Python's
lock. Nothing is compared with a peer; 100 ms is what the project aims for.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("DBUS_SESSION_BUS_ADDRESS", "disabled:")

import msgspec
from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from defender_app.focal import case_index, cases
from defender_app.model.evidence import Evidence
from defender_app.model.incident import Act
from defender_app.training.samples import samples
from defender_app.vault import Vault
from defender_app.vault.drawer import Drawer
from tests.support import desk as desk_files
from tests.support import line, many_cases, vaults
from ui.desk.cases_page import CasesPage
from ui.desk.inbox_page import InboxPage
from ui.incidents.list_pane import OVERVIEW
from ui.incidents.page import IncidentsPage
from ui.jobs import Progress
from ui.main_window import MainWindow
from ui.record import rooms
from ui.send.page import DONE, PREVIEW, RECIPIENTS, SEE, SendPage
from ui.theme import theme

LIMIT = 100.0
BEAT = 5
RECORDS = 1_000
MANY = 10_000
EVIDENCE = 20 << 20
PATIENCE = 60_000
SETTLED = 600
TWENTY = 20


class Beat:
    """Notes the longest time between two beats, in milliseconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._note)

    def during(self, begin: Callable[[], object], ended: Callable[[], bool]) -> float:
        """The longest gap from the call of ``begin`` until ``ended`` holds."""
        self.longest = 0.0
        self._since.start()
        self._timer.start()
        QTimer.singleShot(0, begin)
        _turn(50)
        _until(ended)
        _turn(300)
        self._timer.stop()
        return self.longest

    def _note(self) -> None:
        self.longest = max(self.longest, self._since.nsecsElapsed() / 1e6)
        self._since.restart()


def measure() -> list[dict[str, Any]]:
    """One round of what a person waits for."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.install(app, "light")
    with tempfile.TemporaryDirectory(prefix="blocking-bench-") as place:
        rows = [*_sender(Path(place)), *_desk(Path(place)), *_many(Path(place))]
        rows += _many_cases(Path(place))
    return [
        {"name": f"longest time without an answer: {name}", "value": value, "unit": "ms",
         "limit": LIMIT}
        for name, value in rows
    ]  # fmt: skip


def _sender(place: Path) -> list[tuple[str, float]]:
    """The list, a record with eight acts, and sealing."""
    beat = Beat()
    desk = vaults.new_vault(place / "desk", drawer_size=64 * vaults.MIB)
    folder = vaults.new_vault(place / "vault", drawer_size=64 * vaults.MIB)
    with vaults.opened(desk) as desk_vault, vaults.opened(folder) as vault:
        drawer = vault.drawer
        line.met(drawer, line.new_card(desk_vault.drawer))
        eight = _fill(drawer)
        sendable = line.saved(drawer, desk_files.incident())
        (place / "picture").write_bytes(os.urandom(EVIDENCE))
        window = _shown(vault, "record")
        go, idle = window.navigator, lambda: window.place.jobs.idle
        taking = beat.during(lambda: _take_in(window, sendable, place / "picture"), idle)
        found = [
            ("a list of 1,000", beat.during(lambda: go.page("incidents"), idle)),
            ("a record with 8 acts", beat.during(lambda: go.record(eight, rooms.ACTS), idle)),
            ("taking in 20 MB", taking),
            ("a page of people", beat.during(lambda: go.page("people"), idle)),
        ]
        found += _sending(beat, window, sendable, place / "out")
        found += _preview_of_many(beat, window)
        _closed(window)
    return found


def _many(place: Path) -> list[tuple[str, float]]:
    """Counting 10,000 records, alone and while another process is busy."""
    beat = Beat()
    folder = vaults.new_vault(place / "many", drawer_size=64 * vaults.MIB)
    types = [act.type for one in samples() for act in one.incident.acts]
    with vaults.opened(folder) as vault:
        with vault.drawer.transaction():
            for number in range(MANY):
                day = f"{2001 + number % 25}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
                acts = tuple(Act(type=types[(number + at) % len(types)]) for at in range(3))
                clock = f"T{number % 24:02d}:{number % 60:02d}"
                vault.drawer.incidents.save(
                    vaults.incident(date_start=day + clock, acts=acts, narrative=None)
                )
        window = _shown(vault, "record")
        page, idle = window.navigator.shown, lambda: window.place.jobs.idle
        assert isinstance(page, IncidentsPage)
        tabs = page.list.heading.tabs
        found = [
            ("an overview of 10,000", beat.during(lambda: tabs.setCurrentIndex(1), idle)),
            ("the same again", beat.during(page._count, idle)),
        ]
        assert page.overview is not None
        assert tabs.chosen == OVERVIEW
        with _busy():
            found += [("the same beside a busy process", beat.during(page._count, idle))]
        _closed(window)
    return found


def _many_cases(place: Path) -> list[tuple[str, float]]:
    """A desk with 10,000 cases: each view of them, a search, and what is related to one."""
    beat = Beat()
    folder = vaults.new_vault(place / "cases", drawer_size=512 * vaults.MIB)
    with vaults.opened(folder) as vault:
        many_cases.fill(vault.drawer, MANY)
        window = _shown(vault, "receive")
        go, idle = window.navigator, lambda: window.place.jobs.idle
        found = [("a list of 10,000 cases", beat.during(lambda: go.page("cases"), idle))]
        page = go.shown
        assert isinstance(page, CasesPage)
        found += [
            ("a board of them", beat.during(lambda: page.show_view("board"), idle)),
            ("who waits for a receipt", beat.during(lambda: page.show_view("within-72"), idle)),
            ("the list again", beat.during(lambda: page.show_view("list"), idle)),
            ("a search in it", beat.during(lambda: page.search("westeria report 99"), idle)),
        ]
        (first, *_) = case_index.rows(vault.drawer)
        found += [("a case of them", beat.during(lambda: go.case(first.case_id), idle))]
        one = go.shown
        assert isinstance(one, CasesPage)
        found += [
            ("its relations", beat.during(lambda: one.show_part("related"), idle)),
            ("its work", beat.during(lambda: one.show_part("work"), idle)),
        ]
        _closed(window)
    return found


@contextmanager
def _busy() -> Iterator[None]:
    """Another process that never rests, for each processor."""
    every = [
        subprocess.Popen([sys.executable, "-c", "while True: pass"])
        for _ in range(os.cpu_count() or 1)
    ]
    try:
        yield
    finally:
        for one in every:
            one.kill()
            one.wait()


def _take_in(window: MainWindow, event_id: str, path: Path) -> None:
    item = Evidence(
        kind="photograph",
        original_file_name="a.png",
        media_type="image/png",
        description="A picture",
        metadata_kept="no",
        shows_confirmed="2026-11-20",
    )

    def work(progress: Progress) -> None:
        with path.open("rb") as stream:
            add = window.place.drawer.evidence.add
            add(event_id, item, stream, progress=lambda done: progress(done, EVIDENCE))

    window.place.jobs.long("a picture", work, owner=window)


def _sending(
    beat: Beat, window: MainWindow, event_id: str, out: Path
) -> Iterator[tuple[str, float]]:
    out.mkdir()
    begun = beat.during(lambda: window.navigator.send([event_id]), _at(window, RECIPIENTS))
    yield "choosing a record to send", begun
    page = _send_page(window)
    yield "what they will see", beat.during(page.foot.forward.click, _at(window, SEE))
    _accept_all(window, page)
    yield "the preview", beat.during(page.foot.forward.click, _at(window, PREVIEW))
    yield "sealing 20 MB", beat.during(lambda: page._seal(out), _at(window, DONE))


def _preview_of_many(beat: Beat, window: MainWindow) -> Iterator[tuple[str, float]]:
    """The page of twenty long records."""
    drawer = window.place.drawer
    told = "They asked about the report, and about who had written it. " * 60
    every = [line.saved(drawer, line.incident(narrative=told)) for _ in range(TWENTY)]
    window.navigator.send(every)
    _until(_at(window, RECIPIENTS))
    page = _send_page(window)
    page.foot.forward.click()
    _until(_at(window, SEE))
    _accept_all(window, page)
    shown = _at(window, PREVIEW)
    view = page.preview.view
    took = beat.during(page.foot.forward.click, lambda: shown() and view.is_whole)
    yield "the preview of 20 records", took


def _at(window: MainWindow, step: int) -> Callable[[], bool]:
    """Whether a step of sending stands, and nothing is on its way."""
    return lambda: (
        isinstance(window.navigator.shown, SendPage)
        and window.navigator.shown.stack.currentIndex() == step
        and (step == DONE or window.navigator.shown.foot.forward.isEnabled())
        and window.place.jobs.idle
    )


def _send_page(window: MainWindow) -> SendPage:
    page = window.navigator.shown
    assert isinstance(page, SendPage)
    return page


def _accept_all(window: MainWindow, page: SendPage) -> None:
    """Give a reason for everything that stands against it."""
    looked = page.see.looked
    assert looked is not None
    for problem in looked.standing:
        page.plan.accept(looked.wish.contact_id, problem, line.BECAUSE)
    page.see.load(page.recipients.known)
    _until(_at(window, SEE))


def _desk(place: Path) -> list[tuple[str, float]]:
    """Taking a file in, and its case."""
    beat = Beat()
    (path,) = (place / "out").iterdir()
    with vaults.opened(place / "desk") as vault:
        window = _shown(vault, "receive")

        def idle() -> bool:
            return window.place.jobs.idle

        page = window.navigator.shown
        assert isinstance(page, InboxPage)
        taking = beat.during(
            lambda: page.take_in([path]), lambda: page.intake.job is None and idle()
        )
        (case,) = cases.every(vault.drawer)
        found = [
            ("the inbox takes in 20 MB", taking),
            ("a case", beat.during(lambda: window.navigator.case(case.case_id), idle)),
        ]
        _closed(window)
    return found


def _fill(drawer: Drawer) -> str:
    """A thousand records; gives the id of one with eight acts."""
    every = [one.incident for one in samples()]
    acts = tuple(act for one in every for act in one.acts)[:8]
    with drawer.transaction():
        for number in range(RECORDS):
            drawer.incidents.save(
                msgspec.structs.replace(every[number % len(every)], event_id=None)
            )
    saved = drawer.incidents.save(msgspec.structs.replace(every[5], event_id=None, acts=acts))
    return str(saved.event_id)


def _shown(vault: Vault, role: str) -> MainWindow:
    window = MainWindow(vault, lock=lambda: None, role=role)
    window.show()
    # The other pages are loaded once the first one stands.
    _turn(SETTLED)
    _until(lambda: window.place.jobs.idle)
    return window


def _closed(window: MainWindow) -> None:
    window.place.jobs.stop(PATIENCE)
    window.allow_close()
    window.close()
    window.deleteLater()
    _turn(50)


def _until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE / 1000
    while not condition():
        if time.monotonic() > end:
            msg = "it never ended"
            raise TimeoutError(msg)
        _turn(20)


def _turn(milliseconds: int) -> None:
    """Let the event loop turn for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
