"""What a list shows beyond its rows."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from defender_app.model.consent import Consent
from defender_app.model.person import Person
from defender_app.record_list import Narrowing, RowFacts, facts, look, tally
from defender_app.record_status import take_up_again
from defender_app.report import sent
from defender_app.report.consent_light import Light
from defender_app.vault.drawer import Drawer
from tests.support import vaults

TODAY = date(2026, 11, 14)


@pytest.fixture
def listed_drawer(tmp_path: Path) -> Iterator[Drawer]:
    with vaults.opened(vaults.new_vault(tmp_path / "vault")) as opened:
        yield opened.drawer


def test_place_ongoing_and_light(listed_drawer: Drawer) -> None:
    saved = listed_drawer.incidents.save(vaults.full_incident(ongoing="yes"))
    bare = listed_drawer.incidents.save(vaults.incident(place_text=None))
    found = facts(listed_drawer, [saved.event_id or "", bare.event_id or ""], today=TODAY)
    assert found[saved.event_id or ""] == RowFacts("a small town", ongoing=True, light=Light.SOME)
    assert found[bare.event_id or ""] == RowFacts("", ongoing=False, light=Light.NOT_ASKED)


def test_a_record_that_is_gone_is_left_out(listed_drawer: Drawer) -> None:
    assert facts(listed_drawer, ["0" * 32], today=TODAY) == {}


def test_a_consent_that_cannot_be_relied_on_has_no_light(listed_drawer: Drawer) -> None:
    saved = listed_drawer.incidents.save(vaults.full_incident())
    with listed_drawer.transaction():
        listed_drawer.database.run("UPDATE consents SET line_hash = x'00'")
    found = facts(listed_drawer, [saved.event_id or ""], today=TODAY)
    assert found[saved.event_id or ""].light is None


def test_rows_are_narrowed_and_counted(listed_drawer: Drawer) -> None:
    acts = vaults.full_incident().acts
    listed_drawer.incidents.save(vaults.incident(urgency="high", acts=acts))
    listed_drawer.incidents.save(vaults.incident(record_status="closed"))
    rows = listed_drawer.incidents.list()
    assert tally(rows) == {"draft": 1, "closed": 1}
    for narrowing in (
        Narrowing(statuses=("draft",)),
        Narrowing(urgencies=("high", "critical")),
        Narrowing(types=("interrogation", "other")),
    ):
        assert [row.urgency for row in rows if narrowing.lets(row)] == ["high"]
    assert all(Narrowing().lets(row) for row in rows)


def test_how_many_there_are(listed_drawer: Drawer) -> None:
    assert listed_drawer.incidents.count() == 0
    listed_drawer.incidents.save(vaults.incident())
    assert listed_drawer.incidents.count() == 1
    listed_drawer.documents.put("case", "1", b"{}")
    assert listed_drawer.documents.count("case") == 1
    assert listed_drawer.documents.count("card") == 0


def test_a_look_says_what_is_missing_and_who_was_not_asked(listed_drawer: Drawer) -> None:
    saved = listed_drawer.incidents.save(vaults.full_incident())
    seen = look(listed_drawer, saved.event_id or "", today=TODAY)
    assert seen.lights == {"P1": "yes", "P2": "not-asked", "O1": "yes"}
    assert seen.to_ask == ("P2",)
    assert ("cooperation", "missing") in seen.missing
    assert seen.sent_on == ()
    assert seen.incident.persons[0].identity is None


def test_a_look_tells_too_risky_apart(listed_drawer: Drawer) -> None:
    person = Person(
        pid="P1",
        pseudonym="HERON",
        roles=("victim",),
        consents=(Consent(use="focal-point", value="not-asked-too-risky"),),
    )
    saved = listed_drawer.incidents.save(vaults.incident(persons=(person,)))
    seen = look(listed_drawer, saved.event_id or "", today=TODAY)
    assert seen.lights == {"P1": "not-asked-too-risky"}
    assert seen.to_ask == ()


def test_people_are_found_by_pseudonym_and_title(listed_drawer: Drawer) -> None:
    listed_drawer.incidents.save(vaults.full_incident())
    found = listed_drawer.people.find
    assert [one.pseudonym for one in found("heron LAW")] == ["HERON"]
    assert [one.pseudonym for one in found("wren")] == ["WREN"]
    assert found("Torrenko") == ()
    assert found(" ") == ()


@pytest.mark.parametrize("status", ["closed", "withdrawn"])
def test_a_record_is_taken_up_again(listed_drawer: Drawer, status: str) -> None:
    saved = listed_drawer.incidents.save(vaults.full_incident())
    event_id = saved.event_id or ""
    listed_drawer.incidents.set_status(event_id, status)
    assert take_up_again(listed_drawer, event_id) == "draft"
    again = listed_drawer.incidents.get(event_id, with_identities=True)
    assert again == saved


def test_what_was_sent_is_sent_again_when_it_is_taken_up(listed_drawer: Drawer) -> None:
    saved = listed_drawer.incidents.save(vaults.full_incident())
    event_id = saved.event_id or ""
    report = sent.SentReport(
        report_id="1" * 32,
        event_ids=(event_id,),
        contact_id="c",
        card="0" * 64,
        sealed_sha256="0" * 64,
        sealed_on="2026-11-14T18:02:00Z",
        training=True,
        reply_identity="",
        reply_to_sha256="0" * 64,
        people={},
        accepted={},
    )
    sent.save(listed_drawer, report)
    listed_drawer.incidents.set_status(event_id, "closed")
    assert take_up_again(listed_drawer, event_id) == "sent"
    assert look(listed_drawer, event_id, today=TODAY).sent_on == ("2026-11-14T18:02:00Z",)
