"""The incidents page on a real vault."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from defender_app.training.samples import samples
from defender_app.vault.drawer import Drawer
from ui.incidents.page import IncidentsPage
from ui.workplace import Workplace

Show = Callable[..., IncidentsPage]
Fill = Callable[[Drawer], None]


@pytest.fixture
def fill() -> Fill:
    """Put the twenty practice cases in, the first one last, so that it leads the list."""

    def put(drawer: Drawer) -> None:
        with drawer.transaction():
            for sample in reversed(samples()):
                saved = drawer.incidents.save(sample.incident)
                status = sample.incident.record_status
                if status in {"sent", "answered"}:
                    drawer.incidents.set_status(saved.event_id or "", status)

    return put


@pytest.fixture
def show_list(qtbot: QtBot, settled: Callable[[], None]) -> Show:
    """Show the page, with everything loaded."""

    def show(place: Workplace, size: tuple[int, int] = (1076, 630)) -> IncidentsPage:
        page = IncidentsPage(place)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        page.arrive()
        settled()
        return page

    return show


@pytest.fixture
def many() -> Callable[[Drawer, int], None]:
    """Rows without anything else to them, written straight into the table: cheap by thousands."""

    def put(drawer: Drawer, count: int) -> None:
        first = msgspec.structs.replace(samples()[0].incident, persons=(), evidence=())
        with drawer.transaction():
            for number in range(count):
                body = msgspec.structs.replace(first, event_id=f"{number:032x}", organisations=())
                drawer.database.run(
                    "INSERT INTO incidents (event_id, title, date_start, country, types,"
                    " record_status, urgency, changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    (
                        f"{number:032x}",
                        f"Record {number}",
                        "2025-02-21",
                        "XW",
                        "exit-ban",
                        "draft",
                        "",
                        "2026-11-14T18:02:00Z",
                    ),
                )
                drawer.database.run(
                    "INSERT INTO bodies (no, body) SELECT no, ? FROM incidents WHERE event_id = ?",
                    (msgspec.json.encode(body)[:20_000], body.event_id),
                )

    return put
