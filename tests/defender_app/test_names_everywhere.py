"""One name in two scripts is one name wherever names are looked for."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from defender_app import printable
from defender_app.focal.look_alikes import as_seen
from defender_app.model import warnings
from defender_app.model.incident import Incident
from defender_app.model.person import Identity, Person
from defender_app.record_notes import NAME_IN_TEXT, open_names
from defender_app.report.consent_gate import decide
from defender_app.report.record_rules import Elsewhere
from defender_app.report.redaction import project
from defender_app.table_import.people import Everybody
from defender_app.table_import.pseudonyms import Drawn
from defender_app.vault.drawer import Drawer

BOTH = pytest.mark.parametrize(("stored", "written"), [("刘晓", "劉曉"), ("劉曉", "刘晓")])


def _record(stored: str, written: str) -> Incident:
    person = Person(
        pid="p1", roles=("victim",), pseudonym="HERON", identity=Identity(real_name=stored)
    )
    return Incident(
        format="defender-incident",
        version=1,
        title=f"{written} held",
        narrative=f"昨天{written}被帶走",
        persons=(person,),
    )


@BOTH
def test_what_is_sealed_holds_neither(stored: str, written: str) -> None:
    incident = _record(stored, written)
    decisions = decide(incident, today=date(2026, 11, 21))
    sealed = msgspec.json.encode(project(incident, decisions, {"p1": "MINT"}).incident).decode()
    assert stored not in sealed
    assert written not in sealed
    outside = Elsewhere(names=(stored,))
    bare = msgspec.structs.replace(incident, persons=())
    sealed = msgspec.json.encode(project(bare, {}, {}, elsewhere=outside).incident).decode()
    assert written not in sealed


@BOTH
def test_title_and_narrative_are_remarked_upon(stored: str, written: str) -> None:
    incident = _record(stored, written)
    assert open_names(incident) == [("title", NAME_IN_TEXT), ("narrative", NAME_IN_TEXT)]
    remarks = [path for path, code in warnings(incident) if code == "contains-real-name"]
    assert remarks == ["title", "narrative"]


@BOTH
def test_what_is_printed_holds_neither(defender: Drawer, stored: str, written: str) -> None:
    event_id = str(defender.incidents.save(_record(stored, written)).event_id)
    printed = msgspec.json.encode(printable.record(defender, event_id)).decode()
    assert stored not in printed
    assert written not in printed


@BOTH
def test_one_person_of_a_table_and_one_name_on_a_card(stored: str, written: str) -> None:
    people = Everybody(Drawn(()), same=True)
    assert people.who(stored, "") == people.who(written, "")
    assert as_seen(stored) == as_seen(written)
