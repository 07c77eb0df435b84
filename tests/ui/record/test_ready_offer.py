"""A record that is whole is ready by itself: nobody is asked to say so while it is being saved."""

from __future__ import annotations

import json
from collections.abc import Callable

import msgspec

from defender_app.model import decode_incident
from tests.support import line
from ui.record.page import RecordPage

Open = Callable[..., RecordPage]


def test_ready_is_not_offered_while_the_last_answer_is_on_its_way(
    open_record: Open, settled: Callable[[], None]
) -> None:
    whole = decode_incident(json.dumps(line.incident()).encode())
    page = open_record(msgspec.structs.replace(whole, place_text=None))
    assert page.draft.incident.record_status == "draft"
    page.draft.update(place_text="a valley")
    page.flush()
    assert page.draft.is_saving
    page.look()
    assert page.side.mark.isHidden()
    settled()
    page.look()
    assert page.draft.incident.record_status == "ready"
    assert page.side.mark.isHidden()
