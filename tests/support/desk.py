"""A desk for tests of the window: sealed reports like those of the pictures, taken in for real."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

from defender_app.focal import cases, contacts, intake
from defender_app.model.evidence import Evidence
from defender_app.vault.drawer import Drawer
from tests.support import line

TITLE = "Stopped at the gate on the way to a Council session"
TOLD = (
    "At the gate two border police officers and a man in plain clothes called my name, took my"
    " passport and phone and led me to a room. They asked who paid for the ticket and what I would"
    " say about the flooded villages."
)
ARRESTED = {
    "value": "conditional",
    "conditions": "I am arrested",
    "explained": ["government-will-know", "can-refuse"],
}


def consents(**answers: Any) -> list[dict[str, Any]]:
    """Consents in the published form: ``un_confidential="yes"``."""
    found = []
    for use, value in answers.items():
        more = value if isinstance(value, dict) else {"value": value}
        found.append({"use": use.replace("_", "-"), **line.YES, **more})
    return found


def heron() -> dict[str, Any]:
    """The defender of the pictures."""
    agreed = consents(
        un_confidential="yes",
        government_letter=ARRESTED,
        un_public_initials="yes",
        un_public_name="no",
        media_name="no",
        contact_back="yes",
    )
    return line.person(
        "P1",
        pseudonym="HERON",
        descriptive_title="environmental defender",
        consents=agreed,
        roles=["victim", "source"],
    )


def otter() -> dict[str, Any]:
    """The relative of the pictures."""
    agreed = consents(
        un_confidential="yes",
        government_letter="no",
        un_public_initials="yes",
        un_public_name="no",
        media_name="no",
    )
    return line.person(
        "P2", pseudonym="OTTER", descriptive_title="relative", roles=["witness"], consents=agreed
    )


def incident(**changes: Any) -> dict[str, Any]:
    """The incident of the pictures, complete enough to be sealed."""
    cooperation = {
        "mechanism": ["hrc-session"],
        "relation": "seeking",
        "hrc12_2": ["a"],
        "form": ["side-event"],
        "date": "2026-11-24",
        "place": "Geneva",
        "link_strength": "questions-asked",
        "link_explanation": (
            "Reportedly said by the officers: “may harm the interests of the state”"
        ),
    }
    value = line.incident(
        title=TITLE,
        urgency="high",
        urgency_because=["device-with-contacts-seized"],
        narrative=TOLD,
        place_text="Port Lunden airport",
        persons=[heron(), otter()],
        cooperation=[cooperation],
    )
    return {**value, **changes}


def send(
    sender: Drawer,
    contact: contacts.Contact,
    folder: Path,
    *,
    files: dict[str, bytes] | None = None,
    **changes: Any,
) -> Path:
    """Seal one report with these files to the desk; gives the file."""
    event_id = line.saved(sender, incident(**changes))
    for name, data in (files or {}).items():
        item = Evidence(
            kind="photograph" if name.endswith("png") else "document",
            original_file_name=name,
            media_type="image/png" if name.endswith("png") else "text/plain",
            description="Boarding pass" if name.endswith("png") else "Notes written afterwards",
            metadata_kept="no",
            shows_confirmed="2026-11-20",
        )
        sender.evidence.add(event_id, item, io.BytesIO(data))
    sealed = line.sealed(sender, contact, [event_id], folder, conditions=False)
    return sealed.path


def take_in(desk: Drawer, path: Path) -> cases.Case:
    """Take a good file in; gives the case."""
    taken = intake.take_in(desk, path)
    assert taken.outcome == "opened", taken
    return cases.get(desk, str(taken.case_id))
