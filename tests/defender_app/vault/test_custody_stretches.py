"""What a save notes in the chain: people, evidence and status singly, writing once a stretch."""

from __future__ import annotations

import io
import time
from datetime import datetime, timedelta
from pathlib import Path

import msgspec
import pytest

from defender_app import vault
from defender_app.errors import InputError
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


def test_a_clock_that_was_set_back_makes_no_endless_stretch(folder: Path) -> None:
    clock = Clock()
    with vault.Vault.open(folder, PASSPHRASE, allow_weak_kdf=True, clock=clock) as held:
        drawer = held.drawer
        drawer.incidents.save(incident(event_id="E1"))
        write(drawer, "E1", "before")
        clock.now -= timedelta(days=3)
        for number in range(4):
            clock.now += timedelta(minutes=30)
            write(drawer, "E1", f"text {number}")
            write(drawer, "E1", f"text {number} goes on")
        assert actions(drawer, "E1").count("edited record") == 5
        assert drawer.now() == MOMENT


def test_a_clock_that_stands_still_ends_a_stretch_all_the_same(
    drawer: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawer.incidents.save(incident(event_id="E1"))
    ticks = 0.0
    monkeypatch.setattr(time, "monotonic", lambda: ticks)
    for number in range(6):
        ticks += 299 if number < 3 else 301
        write(drawer, "E1", f"text {number}")
    assert actions(drawer, "E1").count("edited record") == 4


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


def new_entries(drawer: Drawer, before: int) -> list[str]:
    return [f"{one.action} {one.item}" for one in drawer.custody.entries()[before:]]


def test_a_name_given_changed_or_taken_away_is_noted_wherever_somebody_is(folder: Path) -> None:
    clock = Clock()
    with vault.Vault.open(folder, PASSPHRASE, allow_weak_kdf=True, clock=clock) as held:
        drawer = held.drawer
        heron = Person(pid="P1", pseudonym="HERON", roles=("victim",))
        uid = drawer.incidents.save(incident(event_id="E1", persons=(heron,))).persons[0].uid or ""
        again = msgspec.structs.replace(heron, pid="P7", uid=uid)
        drawer.incidents.save(incident(event_id="E2", persons=(again,)))
        drawer.incidents.save(incident(event_id="E3"))
        both = ["changed person/E1/P1", "changed person/E2/P7"]

        def name(identity: Identity, *, later: timedelta = timedelta()) -> list[str]:
            clock.now += later
            before = len(drawer.custody.entries())
            drawer.people.name(uid, identity)
            return new_entries(drawer, before)

        minute = timedelta(minutes=1)
        assert name(Identity(), later=minute) == []
        assert drawer.incidents.list()[0].changed == MOMENT
        assert name(Identity(real_name="Il"), later=minute) == both
        # What is typed on belongs to it; the records count as changed all the same.
        assert name(Identity(real_name="Ilva"), later=minute) == []
        changed = {row.event_id: row.changed for row in drawer.incidents.list()}
        assert changed == {"E1": clock.now, "E2": clock.now, "E3": MOMENT}
        assert name(Identity(real_name="Ilva"), later=minute) == []
        assert {row.changed for row in drawer.incidents.list()} == {clock.now - minute, MOMENT}
        assert name(Identity(real_name="Bron"), later=10 * minute) == both
        assert name(Identity()) == both
        assert drawer.identities.get(uid) is None
        lines = b"".join(bytes(one) for (one,) in drawer.database.rows("SELECT line FROM custody"))
        assert not any(word in lines for word in (b"Ilva", b"Bron", b"HERON"))
        assert drawer.freshness.stale() == frozenset()
        with pytest.raises(InputError, match="unknown-person"):
            drawer.people.name("nobody", Identity(real_name="Ilva"))
        assert vault.check(held) == []


def test_the_name_of_whoever_is_blamed_is_noted_at_its_place(drawer: Drawer) -> None:
    two = (AllegedPerpetrator(kind="agency"), AllegedPerpetrator(kind="individual"))
    drawer.incidents.save(incident(event_id="E1", alleged_perpetrators=two))
    uid = drawer.people.uid_of("E1", "1", "alleged-perpetrator")
    before = len(drawer.custody.entries())
    drawer.people.name(uid, Identity(real_name="Bron"))
    assert new_entries(drawer, before) == ["changed alleged-perpetrator/E1/1"]


def test_two_who_are_one_are_noted_where_somebody_else_stands_now(drawer: Drawer) -> None:
    def saved(event_id: str, **more: object) -> str:
        somebody = Person(pid="P1", pseudonym="HERON", roles=("victim",), **more)  # type: ignore[arg-type] # the test names them
        return (
            drawer.incidents.save(incident(event_id=event_id, persons=(somebody,))).persons[0].uid
            or ""
        )

    first, second = saved("E1"), saved("E2")
    third = saved("E3", identity=Identity(real_name="Ilva"))
    before = len(drawer.custody.entries())
    drawer.people.same(first, first)
    assert new_entries(drawer, before) == []
    drawer.people.same(first, second)
    assert new_entries(drawer, before) == ["changed person/E2/P1"]
    before = len(drawer.custody.entries())
    drawer.people.same(first, third)
    assert sorted(new_entries(drawer, before)) == [f"changed person/E{n}/P1" for n in (1, 2, 3)]


def test_people_in_another_order_are_no_entry(drawer: Drawer) -> None:
    people = tuple(Person(pid=f"P{n}", pseudonym=f"BIRD {n}") for n in range(3))
    drawer.incidents.save(incident(event_id="E1", persons=people))
    before = len(drawer.custody.entries())
    drawer.incidents.save(incident(event_id="E1", persons=people[::-1]))
    assert new_entries(drawer, before) == []


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
