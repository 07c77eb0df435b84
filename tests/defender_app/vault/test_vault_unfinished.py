"""Typed words that are no value yet."""

from __future__ import annotations

import pytest

from defender_app.errors import InputError
from defender_app.vault import Drawer, unfinished
from tests.support import vaults


def test_unfinished_words_are_kept_by_path_and_leave_nothing(drawer: Drawer) -> None:
    unfinished.write(drawer, "event", {"date_start": "spring", "date_end": ""})
    assert unfinished.read(drawer, "event") == {"date_start": "spring"}
    unfinished.write(drawer, "event", {})
    assert unfinished.read(drawer, "event") == {}
    assert drawer.documents.all(unfinished.KIND) == []


def test_they_go_with_their_record(drawer: Drawer) -> None:
    event_id = drawer.incidents.save(vaults.incident()).event_id
    assert event_id is not None
    unfinished.write(drawer, event_id, {"date_start": "spring"})
    drawer.incidents.delete(event_id)
    assert unfinished.read(drawer, event_id) == {}


def test_damaged_ones_are_said_to_be_damaged(drawer: Drawer) -> None:
    drawer.documents.put(unfinished.KIND, "event", b"[1]")
    with pytest.raises(InputError, match="record-damaged"):
        unfinished.read(drawer, "event")
