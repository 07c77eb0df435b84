"""Names that are kept apart and stand in a text are places to go, in the side panel."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from pytestqt.qtbot import QtBot

from defender_app.model.person import Identity
from defender_app.training.samples import samples
from ui.record import rooms
from ui.record.page import RecordPage

Open = Callable[..., RecordPage]
Settled = Callable[[], None]
TOLD = "A name that is kept apart stands here"


def _places(page: RecordPage) -> list[str]:
    return [one.where.text() for one in page.side.lines if one.words.text() == TOLD]


def test_a_name_in_the_narrative_is_a_place_to_go(
    qtbot: QtBot, open_record: Open, settled: Settled
) -> None:
    sample = samples()[0].incident
    named = msgspec.structs.replace(sample.persons[0], identity=Identity(real_name="Ilva Torrenko"))
    incident = msgspec.structs.replace(sample, persons=(named, *sample.persons[1:]))
    page = open_record(incident)
    assert _places(page) == []
    page.draft.update(narrative="They asked Ilva Torrenko who paid.")
    page.flush()
    settled()
    qtbot.waitUntil(lambda: len(_places(page)) == 1)
    assert _places(page) != [""]
    next(one for one in page.side.lines if one.words.text() == TOLD).click()
    assert page.section == rooms.ACTS
    page.draft.update(narrative="They asked who paid.")
    page.flush()
    settled()
    qtbot.waitUntil(lambda: _places(page) == [])
