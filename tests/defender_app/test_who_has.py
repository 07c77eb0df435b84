"""Who got something of a person, over all records, and a withdrawal that reaches all of them."""

from __future__ import annotations

import io
from pathlib import Path

import msgspec
import pytest

from defender_app import backup, evidence_files, who_has
from defender_app.backup import entrusted_keys
from defender_app.errors import InputError
from defender_app.focal import contacts
from defender_app.focal.contacts import Contact
from defender_app.model.answers import Ref
from defender_app.model.consent import Consent
from defender_app.model.consent_changes import of_use
from defender_app.model.evidence import Evidence
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.model.somebody import Somebody
from defender_app.report import sending, sent
from defender_app.report.preparing import prepare
from defender_app.vault.drawer import Drawer
from defender_app.who_has import Holder, holders, withdraw_elsewhere
from tests.support import line, vaults

NAME = "Ilva Torrenko"


def told(drawer: Drawer, uid: str) -> list[tuple[str, str]]:
    return [(one.way, one.name) for one in holders(drawer, uid)]


def uid_of(drawer: Drawer, event_id: str, pid: str = "P1") -> str:
    return drawer.people.uid_of(event_id, pid)


def same_person(drawer: Drawer, uid: str, title: str) -> str:
    """Another record in which somebody is a witness."""
    persons = [{**line.person("P7"), "uid": uid, "roles": ["witness"], "pseudonym": "HERON"}]
    return line.saved(drawer, line.incident(title=title, persons=persons))


def test_everybody_who_was_sent_it_is_listed_over_all_records(
    defender: Drawer, desk: Drawer, contact: Contact, out: Path, clock: line.Clock
) -> None:
    first = line.saved(defender, line.incident())
    uid = uid_of(defender, first)
    second = same_person(defender, uid, "Followed home")
    third = same_person(defender, uid, "Never sent")
    other = line.met(defender, line.new_card(desk, "Other desk"))
    assert holders(defender, uid) == ()
    clock.forward(hours=25)
    line.sealed(defender, contact, [first], out)
    clock.forward(hours=1)
    line.sealed(defender, other, [first, second], out)
    clock.forward(hours=1)
    line.sealed(defender, contact, [second], out)
    found = holders(defender, uid)
    assert [(one.name, one.event_ids) for one in found] == [
        ("Reprisals desk", (second,)),
        ("Other desk", (first, second)),
        ("Reprisals desk", (first,)),
    ]
    assert all(one.way == "report" and one.word and one.on for one in found)
    assert third not in {event for one in found for event in one.event_ids}
    # Whoever gave the card away is still somebody to be told.
    assert NAME not in repr(found)


def test_whoever_was_left_out_of_a_report_was_not_given_away(
    defender: Drawer, contact: Contact, out: Path, clock: line.Clock
) -> None:
    persons = [line.person("P1"), line.person("P2", how=None)]
    event_id = line.saved(defender, line.incident(persons=persons))
    clock.forward(hours=25)
    line.sealed(defender, contact, [event_id], out)
    assert told(defender, uid_of(defender, event_id)) == [("report", "Reprisals desk")]
    assert told(defender, uid_of(defender, event_id, "P2")) == []


def test_a_carrier_a_file_outside_and_a_name_in_a_consent_are_listed(
    defender: Drawer, new_vaults: line.Vaults, out: Path
) -> None:
    friend = line.new_card(new_vaults.drawer(), "Aunt", role="person")
    trusted = line.met(defender, friend).contact_id
    agreed = Consent(
        use="other-ngo",
        value="yes",
        how_named="named",
        given_by="the-person",
        how="phone",
        date="2026-11-01",
        explained=("what-is-written",),
        shared_with=(trusted, "Lake Watch", " lake  watch"),
    )
    heron = Person(pid="P1", pseudonym="HERON", roles=("victim",), consents=(agreed,))
    event_id = str(defender.incidents.save(vaults.incident(persons=(heron,))).event_id)
    uid = uid_of(defender, event_id)
    assert told(defender, uid) == [("named", "Aunt"), ("named", "Lake Watch")]
    item = Evidence(eid="E1", shows=(Ref(person="P1"),), shows_confirmed="2026-11-20")
    defender.evidence.add(event_id, item, io.BytesIO(b"a picture"))
    defender.evidence.add(event_id, Evidence(eid="E2", shows_confirmed="2026-11-20"), io.BytesIO())
    backup.write_entrusted(defender, [event_id], trusted, out)
    for eid in ("E1", "E2"):
        source = evidence_files.of_item(defender, eid, event_id)
        evidence_files.give_out(defender, source, out / f"{eid}.jpg")
    found = holders(defender, uid)
    # A carrier is no longer only named; a file that does not show them is none of theirs.
    assert [(one.way, one.name) for one in found] == [
        ("backup", "Aunt"),
        ("outside", ""),
        ("named", "Lake Watch"),
    ]
    assert found[1].on


def test_nobody_is_asked_about_who_is_only_blamed(defender: Drawer) -> None:
    blamed = AllegedPerpetrator(kind="individual", identity=Identity(real_name="Bron Keld"))
    saved = defender.incidents.save(vaults.incident(alleged_perpetrators=(blamed,)))
    uid = defender.people.uid_of(str(saved.event_id), "0", "alleged-perpetrator")
    assert holders(defender, uid) == ()
    with pytest.raises(InputError, match="unknown-person"):
        holders(defender, "f" * 32)


def test_a_withdrawal_reaches_every_record_and_loses_nothing_else(defender: Drawer) -> None:
    given = (
        Consent(use="store", value="yes", given_by="the-person", how="phone", date="2026-01-02"),
        Consent(use="media-name", value="no"),
        Consent(use="focal-point", value="conditional", conditions="if I am arrested"),
    )
    heron = Person(pid="P1", pseudonym="HERON", identity=Identity(real_name=NAME), consents=given)
    blamed = AllegedPerpetrator(kind="individual", identity=Identity(real_name="Bron Keld"))
    lake = Organisation(oid="O1", name="Lake Watch", roles=("victim",), consents=given)
    first = defender.incidents.save(
        vaults.incident(
            event_id="E1",
            title="One",
            persons=(heron,),
            organisations=(lake,),
            alleged_perpetrators=(blamed,),
        )
    )
    uid = str(first.persons[0].uid)
    again = msgspec.structs.replace(heron, uid=uid, identity=None)
    for event_id in ("E2", "E3"):
        defender.incidents.save(vaults.incident(event_id=event_id, persons=(again,)))
    defender.incidents.set_status("E3", "closed")
    before = defender.incidents.get("E1", with_identities=True)
    assert withdraw_elsewhere(defender, uid, besides="E2", on="2026-11-20", how="phone") == 2
    for event_id, value in (("E1", "withdrawn"), ("E2", "yes"), ("E3", "withdrawn")):
        kept = defender.incidents.get(event_id).persons[0].consents
        assert of_use(kept, "store").value == value
        assert of_use(kept, "media-name").value == "no"
    after = defender.incidents.get("E1", with_identities=True)
    gone = of_use(after.persons[0].consents, "store")
    assert (gone.withdrawn_on, gone.withdrawn_how, gone.how) == ("2026-11-20", "phone", "phone")
    # Nobody else, and no name, is touched.
    assert after.organisations == before.organisations
    assert after.alleged_perpetrators == before.alleged_perpetrators
    assert after.persons[0].identity == Identity(real_name=NAME)
    assert defender.incidents.get("E3").record_status == "closed"
    items = [one.item for one in defender.custody.entries() if one.action == "consent"]
    assert items.count("consent/E1/person/P1/store") == 2
    # Once more changes nothing.
    assert withdraw_elsewhere(defender, uid, besides="E2", on="2026-11-21") == 0


def test_all_records_are_withdrawn_or_none(
    defender: Drawer, monkeypatch: pytest.MonkeyPatch
) -> None:
    heron = Person(pid="P1", pseudonym="HERON", consents=(Consent(use="store", value="yes"),))
    saved = defender.incidents.save(vaults.incident(event_id="E1", persons=(heron,)))
    uid = str(saved.persons[0].uid)
    for event_id in ("E2", "E3"):
        again = msgspec.structs.replace(heron, uid=uid)
        defender.incidents.save(vaults.incident(event_id=event_id, persons=(again,)))
    replace, calls = type(defender.consents).replace, []

    def full(*given: object) -> None:
        calls.append(given)
        if len(calls) == 2:
            raise InputError("drawer-full")
        replace(*given)  # type: ignore[arg-type] # as it was called

    monkeypatch.setattr(type(defender.consents), "replace", full)
    with pytest.raises(InputError, match="drawer-full"):
        withdraw_elsewhere(defender, uid, besides="", on="2026-11-20")
    monkeypatch.undo()
    for event_id in ("E1", "E2", "E3"):
        (kept,) = defender.incidents.get(event_id).persons[0].consents
        assert kept.value == "yes"


def test_a_holder_is_a_plain_value() -> None:
    one = Holder(way="report", name="Desk")
    assert one == Holder(way="report", name="Desk")
    assert set(who_has._ORDER) == {*("report", "backup", "outside", "named", "perhaps", "unread")}


def test_whoever_was_taken_out_of_a_record_was_sent_all_the_same(
    defender: Drawer, contact: Contact, out: Path, clock: line.Clock
) -> None:
    persons = [line.person("P1", pseudonym="HERON"), line.person("P2", pseudonym="OTTER")]
    first = line.saved(defender, line.incident(persons=persons))
    uid = uid_of(defender, first)
    same_person(defender, uid, "Followed home")
    clock.forward(hours=25)
    line.sealed(defender, contact, [first], out)
    record = defender.incidents.get(first)
    smaller = msgspec.structs.replace(record, persons=record.persons[1:])
    defender.incidents.save(msgspec.structs.replace(smaller, record_status=None))
    assert [(one.way, one.name, one.event_ids) for one in holders(defender, uid)] == [
        ("report", "Reprisals desk", (first,))
    ]
    # Nobody else is taken for them.
    assert told(defender, uid_of(defender, first, "P2")) == [("report", "Reprisals desk")]
    alone = line.saved(defender, line.incident(persons=[line.person("P3", pseudonym="CRANE")]))
    assert told(defender, uid_of(defender, alone, "P3")) == []


def test_a_record_that_was_removed_since_it_was_sent_counts_all_the_same(
    defender: Drawer, contact: Contact, out: Path, clock: line.Clock
) -> None:
    persons = [line.person("P1", pseudonym="HERON"), line.person("P2", pseudonym="OTTER")]
    first = line.saved(defender, line.incident(persons=persons))
    uid = uid_of(defender, first)
    second = same_person(defender, uid, "Followed home")
    stranger = line.saved(defender, line.incident(persons=[line.person("P1", pseudonym="CRANE")]))
    clock.forward(hours=25)
    line.sealed(defender, contact, [first], out)
    word = holders(defender, uid)[0].word
    defender.incidents.delete(first)
    (found,) = holders(defender, uid)
    assert (found.way, found.name, found.event_ids) == ("report", "Reprisals desk", (first,))
    assert found.word == word
    # Another word in the vault is the same person, for the contact knows them by one of its own.
    renamed = msgspec.structs.replace(
        (record := defender.incidents.get(second)),
        persons=(msgspec.structs.replace(record.persons[0], pseudonym="DUNLIN"),),
    )
    defender.incidents.save(renamed)
    assert told(defender, uid) == [("report", "Reprisals desk")]
    assert told(defender, uid_of(defender, stranger)) == []


def test_what_cannot_be_read_any_more_is_said(
    defender: Drawer, contact: Contact, out: Path, clock: line.Clock
) -> None:
    first = line.saved(defender, line.incident())
    uid = uid_of(defender, first)
    second = same_person(defender, uid, "Followed home")
    clock.forward(hours=25)
    line.sealed(defender, contact, [first], out)
    line.sealed(defender, contact, [second], out)
    readable, damaged = (one.report_id for one in sent.every(defender))
    defender.documents.put(sent.KIND, damaged, b"{}")
    defender.documents.put(entrusted_keys.KIND, "0" * 32, b"[")
    found = holders(defender, uid)
    assert [(one.way, one.count) for one in found] == [("report", 1), ("unread", 2)]
    # Where the contact cannot be read either, its word for them is lost.
    defender.incidents.delete(sent.get(defender, readable).event_ids[0])
    defender.documents.put(contacts.KIND, contact.contact_id, b"{}")
    assert [one.way for one in holders(defender, uid)] == ["perhaps", "unread"]


def test_a_report_of_which_a_receipt_is_kept_may_hold_them(
    defender: Drawer, contact: Contact, out: Path
) -> None:
    first = line.saved(defender, line.incident())
    uid = uid_of(defender, first)
    same_person(defender, uid, "Followed home")
    ready = prepare(defender, line.composed(defender, contact, [first]))
    assert sending.send(defender, [ready], out, keep="receipt").kept == "receipt"
    assert told(defender, uid) == [("perhaps", "Reprisals desk")]


def test_a_backup_with_a_record_that_was_removed_may_hold_them(defender: Drawer) -> None:
    first = line.saved(defender, line.incident())
    gone = line.saved(defender, line.incident(title="Another"))
    made = entrusted_keys.Entrusted(
        backup_id="1" * 32,
        contact_id="c" * 32,
        card="",
        made_on="2026-11-20T10:00:00Z",
        signer="",
        identity="",
        event_ids=(gone,),
    )
    entrusted_keys.keep(defender, made)
    uid = uid_of(defender, first)
    assert holders(defender, uid) == ()
    defender.incidents.delete(gone)
    assert [(one.way, one.name, one.on) for one in holders(defender, uid)] == [
        ("perhaps", "c" * 8, made.made_on)
    ]


def test_that_everyone_was_told_is_noted_wherever_it_was_withdrawn(defender: Drawer) -> None:
    given = (Consent(use="store", value="yes"), Consent(use="media-name", value="no"))
    heron = Person(pid="P1", pseudonym="HERON", consents=given)
    saved = defender.incidents.save(vaults.incident(event_id="E1", persons=(heron,)))
    uid = str(saved.persons[0].uid)
    again = msgspec.structs.replace(heron, pid="P4", uid=uid)
    for event_id in ("E2", "E3"):
        defender.incidents.save(vaults.incident(event_id=event_id, persons=(again,)))
    assert who_has.told_everywhere(defender, uid, on="2026-11-20") == 0
    withdraw_elsewhere(defender, uid, besides="E3", on="2026-11-20")
    assert who_has.told_everywhere(defender, uid, on="2026-11-21") == 2
    told_on = [
        [one.recipients_told for one in defender.incidents.get(event_id).persons[0].consents]
        for event_id in ("E1", "E2", "E3")
    ]
    assert told_on == [["2026-11-21", None], ["2026-11-21", None], [None, None]]
    assert who_has.told_everywhere(defender, uid, on="2026-11-22") == 0


def test_somebody_is_found_in_a_record_that_was_never_saved() -> None:
    heron = Person(pid="P1", uid="a" * 32)
    other = Person(pid="P2", uid="b" * 32)
    lake = Organisation(oid="O1")
    record = vaults.incident(event_id="E1", persons=(heron, other), organisations=(lake,))
    assert who_has.in_record(record, "a" * 32, ()) == (Somebody("person", "P1"),)
    known = {("E1", Somebody("organisation", "O1")), ("E2", Somebody("person", "P2"))}
    assert who_has.in_record(record, "", known) == (Somebody("organisation", "O1"),)


def test_a_damaged_record_does_not_keep_the_others_open(defender: Drawer) -> None:
    heron = Person(pid="P1", pseudonym="HERON", consents=(Consent(use="store", value="yes"),))
    saved = defender.incidents.save(vaults.incident(event_id="E1", persons=(heron,)))
    uid = str(saved.persons[0].uid)
    for event_id in ("E2", "E3"):
        again = msgspec.structs.replace(heron, uid=uid)
        defender.incidents.save(vaults.incident(event_id=event_id, persons=(again,)))
    defender.database.run(
        "UPDATE bodies SET body = x'7b' WHERE no = (SELECT no FROM incidents WHERE event_id = 'E1')"
    )
    defender.database.run("UPDATE consents SET body = x'7b7d' WHERE event_id = 'E2'")
    assert withdraw_elsewhere(defender, uid, besides="", on="2026-11-20") == 1
    (kept,) = defender.incidents.get("E3").persons[0].consents
    assert kept.value == "withdrawn"
    for event_id in ("E1", "E2"):
        with pytest.raises(InputError):
            defender.incidents.get(event_id)
