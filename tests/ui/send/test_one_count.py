"""What is missing in a record is one number, wherever it is said."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QLocale

from defender_app.model import Act, Incident, Person
from defender_app.model.consent import Consent
from defender_app.model.progress import progress
from defender_app.record_list import look
from tests.support import vaults
from ui.incidents.missing import headline
from ui.send.records_step import sendable
from ui.workplace import Workplace

RISKY = Consent(use="focal-point", value="not-asked-too-risky")


@pytest.mark.parametrize(
    "record",
    [
        Incident(format="defender-incident", version=1, acts=(Act(type="device-search-seizure"),)),
        vaults.full_incident(),
        vaults.incident(
            persons=(
                Person(pid="P1", pseudonym="HERON", roles=("victim",), consents=(RISKY,)),
                Person(pid="P2", pseudonym="WREN", roles=("victim",)),
            )
        ),
    ],
    ids=["begun", "full", "people"],
)
def test_list_record_and_sending_say_the_same_number(
    training_place: Workplace, record: Incident
) -> None:
    drawer = training_place.drawer
    draft = msgspec.structs.replace(record, record_status="draft")
    event_id = drawer.incidents.save(draft).event_id or ""
    today = drawer.now().date()
    left = len(progress(drawer.incidents.get(event_id), today=today).left)
    assert [one.missing for one in sendable(drawer)] == [left]
    seen = look(drawer, event_id, today=today)
    assert seen.left == left
    written = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}
    wanted = written.get(left, QLocale().toString(left))
    assert headline(seen).lower().startswith(wanted)
