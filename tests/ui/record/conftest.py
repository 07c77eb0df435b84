"""A record page on a real vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from defender_app.model import Incident
from ui.record.page import RecordPage
from ui.workplace import Workplace


@pytest.fixture
def open_record(
    qtbot: QtBot, training_place: Workplace, settled: Callable[[], None]
) -> Iterator[Callable[..., RecordPage]]:
    """Opens the page of a record: an incident (saved first), an id, or None for a new one."""
    # The window holds its pages until it deletes them; so do the tests.
    kept: list[RecordPage] = []

    def opened(
        record: Incident | str | None, *where: str, size: tuple[int, int] = (1216, 630)
    ) -> RecordPage:
        event_id: str | None
        if isinstance(record, Incident):
            plain = msgspec.structs.replace(record, record_status=None)
            event_id = training_place.drawer.incidents.save(plain).event_id
        else:
            event_id = record
        page = RecordPage(training_place, event_id, *where)
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        settled()
        # The first section is made once the page stands.
        qtbot.waitUntil(lambda: page.section != "")
        return page

    yield opened
    for page in kept:
        page.close()
        page.deleteLater()
    qtbot.wait(0)
