"""What a save notes in the chain: people, evidence and status singly, writing once a stretch."""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from defender_app import vault
from defender_app.model.evidence import Evidence
from defender_app.model.incident import Incident
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.vault import Drawer
from tests.support.vaults import MOMENT, PASSPHRASE, consent, full_incident, incident, opened


def actions(drawer: Drawer, event_id: str) -> list[str]:
    return [
        f"{one.action} {one.item.replace('/' + event_id, '')}"
        for one in drawer.custody.entries()
        if event_id in one.item
    ]


def write(drawer: Drawer, event_id: str, narrative: str) -> Incident:
    shown = drawer.incidents.get(event_id)
    return drawer.incidents.save(msgspec.structs.replace(shown, narrative=narrative))


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = MOMENT

    def __call__(self) -> datetime:
        return self.now


def test_writing_is_noted_once_until_another_record_or_a_lock(folder: Path) -> None:
    with opened(folder) as held:
        drawer = held.drawer
        for name in ("E1", "E2"):
            drawer.incidents.save(incident(event_id=name))
        for text in ("a", "ab", "abc"):
            write(drawer, "E1", text)
        assert actions(drawer, "E1") == ["added record", "edited record"]
        write(drawer, "E2", "x")
        write(drawer, "E1", "abcd")
        assert actions(drawer, "E1").count("edited record") == 2
        drawer.custody.end_stretch()
        write(drawer, "E1", "abcde")
        assert actions(drawer, "E1").count("edited record") == 3
    with opened(folder) as held:
        write(held.drawer, "E1", "abcdef")
        write(held.drawer, "E1", "abcdefg")
        assert actions(held.drawer, "E1").count("edited record") == 4
        assert vault.check(held) == []


def test_five_minutes_without_a_change_end_a_stretch(folder: Path) -> None:
    clock = Clock()
    with vault.Vault.open(folder, PASSPHRASE, allow_weak_kdf=True, clock=clock) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))
        for minute in range(0, 30, 5):
            clock.now = MOMENT + timedelta(minutes=minute)
            write(drawer, "E1", f"text {minute}")
        assert actions(drawer, "E1").count("edited record") == 1
        clock.now += timedelta(minutes=5, seconds=1)
        write(drawer, "E1", "after a pause")
        assert actions(drawer, "E1").count("edited record") == 2


def test_an_entry_says_how_the_record_stood_before(drawer: Drawer) -> None:
    import hashlib  # noqa: PLC0415 - here alone

    drawer.incidents.save(incident(event_id="E1"))
    (before,) = drawer.database.one("SELECT body FROM bodies") or (b"",)
    write(drawer, "E1", "changed")
    entry = drawer.custody.entries("record/E1")[-1]
    assert entry.hash == hashlib.sha256(bytes(before)).hexdigest()


def test_a_save_that_changes_nothing_notes_nothing(drawer: Drawer) -> None:
    saved = drawer.incidents.save(full_incident(event_id="E1", evidence=(Evidence(eid="e1"),)))
    before = len(drawer.custody.entries())
    drawer.incidents.save(saved)
    drawer.incidents.save(drawer.incidents.get("E1"))
    assert len(drawer.custody.entries()) == before


def test_a_save_that_fails_begins_no_stretch(drawer: Drawer) -> None:
    saved = drawer.incidents.save(incident(event_id="E1"))

    def fail() -> None:
        with drawer.transaction():
            drawer.incidents.save(msgspec.structs.replace(saved, narrative="lost"))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    write(drawer, "E1", "kept")
    assert actions(drawer, "E1") == ["added record", "edited record"]


def test_people_are_noted_one_by_one(drawer: Drawer) -> None:
    drawer.incidents.save(incident(event_id="E1"))
    heron = Person(pid="P1", pseudonym="HERON", roles=("victim",))
    group = Organisation(oid="O1", name="Lake Watch", roles=("source",))

    def save(*persons: Person, **more: object) -> list[str]:
        before = len(actions(drawer, "E1"))
        drawer.incidents.save(incident(event_id="E1", persons=persons, **more))
        return actions(drawer, "E1")[before:]

    assert save(heron) == ["added person/P1"]
    heron = msgspec.structs.replace(heron, roles=("victim", "witness"))
    assert save(heron) == ["changed person/P1"]
    named = msgspec.structs.replace(heron, identity=Identity(real_name="Ilva"))
    assert save(named) == ["changed person/P1"]
    typed = msgspec.structs.replace(named, identity=Identity(real_name="Ilva T"))
    assert save(typed) == ["edited record"]
    typed = msgspec.structs.replace(typed, occupation="baker")
    assert save(typed) == []
    assert save(typed, organisations=(group,)) == ["added organisation/O1"]
    agency = (AllegedPerpetrator(kind="agency"),)
    assert save(typed, alleged_perpetrators=agency) == [
        "added alleged-perpetrator/0",
        "removed organisation/O1",
    ]
    assert save(alleged_perpetrators=agency) == ["removed person/P1"]
    said = msgspec.structs.replace(heron, consents=(consent(),))
    assert save(said, alleged_perpetrators=agency) == [
        "consent consent/person/P1/focal-point",
        "added person/P1",
    ]


def test_evidence_and_status_are_noted_one_by_one(drawer: Drawer) -> None:
    drawer.incidents.save(incident(event_id="E1", record_status="draft"))
    photo = Evidence(eid="e1", description="a photo")

    def save(*items: Evidence, **more: object) -> list[str]:
        before = len(actions(drawer, "E1"))
        record = {"record_status": "draft", **more}
        drawer.incidents.save(incident(event_id="E1", evidence=items, **record))
        return actions(drawer, "E1")[before:]

    assert save(photo) == ["described evidence/e1"]
    drawer.evidence.add("E1", photo, io.BytesIO(b"jpeg"))
    assert actions(drawer, "E1")[-1] == "added evidence/e1"
    photo = drawer.evidence.list("E1")[0]
    assert save(photo) == []
    photo = msgspec.structs.replace(photo, kind="photo", contains=("faces",))
    assert save(photo) == ["changed evidence/e1"]
    photo = msgspec.structs.replace(photo, description="a photo of the gate")
    assert save(photo) == ["edited record"]
    note = Evidence(eid="e2")
    assert save(photo, note) == ["described evidence/e2"]
    assert save(photo) == ["removed evidence/e2"]
    assert save(photo, record_status="withdrawn") == ["status-withdrawn record"]
    drawer.incidents.set_status("E1", "closed")
    drawer.incidents.set_status("E1", "closed")
    assert actions(drawer, "E1")[-2:] == ["status-withdrawn record", "status-closed record"]


def test_no_word_of_the_record_is_in_the_chain(drawer: Drawer) -> None:
    saved = drawer.incidents.save(full_incident(event_id="E1"))
    drawer.incidents.save(
        msgspec.structs.replace(
            saved,
            narrative="Torrenko spoke",
            persons=(
                msgspec.structs.replace(
                    saved.persons[0], identity=Identity(real_name="Marrow Finch")
                ),
            ),
        )
    )
    lines = b"".join(bytes(one) for (one,) in drawer.database.rows("SELECT line FROM custody"))
    for word in (b"Torrenko", b"Finch", b"HERON", b"lawyer", b"asked", b"Keld"):
        assert word not in lines
