"""The shape beside "Evidence", and the title that is proposed."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from defender_app.model.evidence import Evidence
from defender_app.model.incident import Act, Incident
from ui.record import rooms
from ui.record.page import RecordPage
from ui.record.quick import QuickCapture

HELD = "0" * 64
FILE = Evidence(eid="e1", sha256=HELD)
SEEN = Evidence(eid="e2", sha256=HELD, shows_confirmed="2025-03-01")
TOLD = Evidence(eid="e3", description="A badge")


@pytest.mark.parametrize(
    ("items", "state"),
    [
        ((), "open"),
        ((FILE,), "half"),
        ((SEEN, FILE), "half"),
        ((SEEN,), "done"),
        ((TOLD,), "done"),
    ],
)
def test_evidence_is_complete_once_it_is_said_who_is_on_it(
    items: tuple[Evidence, ...], state: str
) -> None:
    incident = Incident(format="defender-incident", version=1, evidence=items)
    assert rooms.state(rooms.EVIDENCE, incident, ()) == state


@pytest.mark.parametrize(("place", "end"), [(" ", ""), ("\u3000", ""), ("  a lake ", ", a lake")])
def test_a_proposed_title_ends_with_words(
    open_record: Callable[..., RecordPage], place: str, end: str
) -> None:
    page = open_record(None)
    page.show_section(rooms.QUICK)
    quick = page.sections[rooms.QUICK]
    assert isinstance(quick, QuickCapture)
    act = Act(type="device-search-seizure")
    quick.world.edit(
        lambda incident: msgspec.structs.replace(
            incident, acts=(act,), place_text=place, title=None
        )
    )
    quick._propose_title()
    title = quick.world.incident.title
    assert title is not None
    assert title.strip() == title
    assert title.endswith(end)
    assert title.count(", a lake") == (end != "")
    assert not title.endswith(",")
