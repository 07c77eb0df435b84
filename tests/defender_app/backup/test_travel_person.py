"""A journey for which a trusted person carries the records: they agreed, and all of it returns."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crypto.age import decrypt
from defender_app import backup
from defender_app.backup import NotAgreedError, State, entrusted_keys
from defender_app.focal import cases, contacts, own_cards, reply
from defender_app.focal.reply import Answer
from defender_app.model.consent import Consent
from defender_app.model.evidence import Evidence
from defender_app.model.person import Identity
from defender_app.report import keeping, sent
from defender_app.travel import journey as journeys
from defender_app.travel import leaving, packing
from defender_app.vault import Finding
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, vaults
from tests.support import desk as scenes
from tests.support import notices as noticed


@pytest.fixture
def friend(new_vaults: line.Vaults) -> Drawer:
    """The drawer of a trusted person."""
    return new_vaults.drawer(size=4 * vaults.MIB)


@pytest.fixture
def trusted(defender: Drawer, friend: Drawer) -> str:
    """Their contact with the defender."""
    return line.met(defender, line.new_card(friend, name="Mira", role="person")).contact_id


def _may_carry(trusted: str) -> Consent:
    return Consent(
        use="other-ngo",
        value="yes",
        how_named="named",
        given_by="the-person",
        how="phone",
        date="2026-11-01",
        explained=("what-is-written",),
        shared_with=(trusted,),
    )


@pytest.fixture
def record(defender: Drawer, desk: Drawer, trusted: str, out: Path) -> str:
    """A record that was sent and answered, in which everybody agrees to that person."""
    event_id = line.saved(defender, scenes.incident())
    now = defender.incidents.get(event_id, with_identities=True)
    people = tuple(
        msgspec.structs.replace(one, consents=(*one.consents, _may_carry(trusted)))
        for one in now.persons
    )
    defender.incidents.save(msgspec.structs.replace(now, persons=people))
    item = Evidence(eid="E1", original_file_name="bridge.jpg", shows_confirmed="2026-11-20")
    defender.evidence.add(event_id, item, io.BytesIO(backups.noise(70_000, 3)))
    contact = line.met(defender, line.new_card(desk))
    sealed = line.sealed(defender, contact, [event_id], out / "sealed", conditions=False)
    case = scenes.take_in(desk, sealed.path)
    (out / "answers").mkdir()
    answered = reply.create(
        desk, case.case_id, Answer(kind="received", text="We have it."), out / "answers"
    )
    assert reply.take_in(defender, answered.path).outcome == "attached"
    return event_id


def _handed_back(friend: Drawer, defender: Drawer, path: Path, folder: Path) -> backup.Restored:
    back = backup.hand_back(friend, path, folder)
    with backup.opened(back, drawer=defender) as found:
        assert backup.look(defender, found).kind == "entrusted"
        return backup.restore(defender, found)


def test_a_sent_record_returns_from_a_person_with_its_whole_history(
    defender: Drawer,
    friend: Drawer,
    trusted: str,
    record: str,
    backups_folder: Path,
    out: Path,
    found_in: Callable[[Drawer], list[Finding]],
) -> None:
    (report,) = sent.every(defender)
    noticed.withdraw(defender, out / "notices", report.report_id, text="The guard knows.")
    before = backups.holds(defender)
    packed = packing.pack(defender, [record], backups_folder, contact_id=trusted)
    leaving.remove_here(defender)
    (receipt,) = sent.every(defender)
    assert (receipt.kept, receipt.event_ids) == ("receipt", ())
    # Which records are away stands nowhere, only that this person carries something.
    documents = repr(defender.database.rows("SELECT kind, id, body FROM documents"))
    assert record not in documents
    # Nor what the focal point and we wrote about it.
    assert "We have it." not in documents
    assert "The guard knows." not in documents
    assert _handed_back(friend, defender, packed.written.path, backups_folder).records == (record,)
    assert backups.holds(defender) == before
    assert found_in(defender) == []
    # The person may have the file still: who has what is known again.
    assert [one.event_ids for one in entrusted_keys.every(defender)] == [(record,)]
    again = _handed_back(friend, defender, packed.written.path, backups_folder)
    assert (again.records, again.documents) == ((), 0)
    assert backups.holds(defender) == before


def test_the_person_gets_no_key_and_cannot_read_what_was_sent(
    defender: Drawer, friend: Drawer, trusted: str, record: str, backups_folder: Path
) -> None:
    (report,) = sent.every(defender)
    packed = packing.pack(defender, [record], backups_folder, contact_id=trusted)
    (own,) = own_cards.every(friend)
    plain = decrypt(packed.written.path.read_bytes(), [own.keys.identity])
    entries = line.zip_entries(plain)
    whole = b"".join(entries.values())
    for secret in (report.reply_identity, report.report_id):
        assert secret.encode() not in whole
    assert b"AGE-SECRET-KEY" not in whole
    held = {name.partition("/")[2]: data for name, data in entries.items()}
    sorts = [next(iter(json.loads(one))) for one in held["data/records.jsonl"].splitlines()[1:]]
    assert set(sorts) == {"file", "custody", "record"}
    # The part that was sealed once more opens with the key that stays, and holds no key either.
    with backup.opened(
        backup.hand_back(friend, packed.written.path, backups_folder), drawer=defender
    ) as found:
        documents = [one.document for one in found.every(lambda _: None)]
    bodies = [one.body for one in documents if not isinstance(one, msgspec.UnsetType)]
    assert any(report.report_id.encode() in one for one in bodies)
    assert not any(b"AGE-SECRET-KEY" in one for one in bodies)


def test_answers_are_read_while_the_record_is_with_the_person(
    defender: Drawer, desk: Drawer, friend: Drawer, trusted: str, record: str, backups_folder: Path
) -> None:
    packed = packing.pack(defender, [record], backups_folder, contact_id=trusted)
    leaving.remove_here(defender)
    answer = Answer(kind="needs-information", text="Who asked?")
    late = reply.create(desk, cases.every(desk)[0].case_id, answer, backups_folder)
    assert reply.take_in(defender, late.path).outcome == "attached"
    _handed_back(friend, defender, packed.written.path, backups_folder)
    (report,) = sent.every(defender)
    assert (report.kept, len(report.replies)) == ("copy", 2)


@pytest.mark.parametrize("change", ["none", "no", "another", "identity"])
def test_somebody_who_did_not_agree_keeps_all_of_it_here(
    defender: Drawer, trusted: str, record: str, backups_folder: Path, change: str
) -> None:
    now = defender.incidents.get(record, with_identities=True)
    person = now.persons[0]
    kept = tuple(one for one in person.consents if one.use != "other-ngo")
    given = _may_carry(trusted)
    variants: dict[str, dict[str, Any]] = {
        "none": {"consents": kept},
        "no": {"consents": (*kept, msgspec.structs.replace(given, value="no"))},
        "another": {"consents": (*kept, msgspec.structs.replace(given, shared_with=("other",)))},
        "identity": {
            "consents": (*kept, msgspec.structs.replace(given, how_named="initials")),
            "identity": Identity(real_name="Ilva Torrenko"),
        },
    }
    people = (msgspec.structs.replace(person, **variants[change]), *now.persons[1:])
    defender.incidents.save(msgspec.structs.replace(now, persons=people))
    with pytest.raises(NotAgreedError) as refused:
        packing.pack(defender, [record], backups_folder, contact_id=trusted)
    assert refused.value.objections
    assert list(backups_folder.iterdir()) == []
    assert journeys.begun(defender) is None


def test_without_the_receipt_the_rest_returns_all_the_same(
    defender: Drawer, friend: Drawer, trusted: str, record: str, backups_folder: Path
) -> None:
    packed = packing.pack(defender, [record], backups_folder, contact_id=trusted)
    leaving.remove_here(defender)
    keeping.forget(defender, sent.every(defender)[0].report_id)
    done = _handed_back(friend, defender, packed.written.path, backups_folder)
    assert done.records == (record,)
    assert sent.every(defender) == ()
    assert defender.incidents.get(record, with_identities=True).persons
    assert contacts.every(defender)


def test_a_stranger_hands_back_nothing(
    defender: Drawer, empty: Drawer, friend: Drawer, trusted: str, record: str, backups_folder: Path
) -> None:
    packed = packing.pack(defender, [record], backups_folder, contact_id=trusted)
    back = backup.hand_back(friend, packed.written.path, backups_folder)
    with pytest.raises(Exception, match="backup-not-ours"), backup.opened(back, drawer=empty):
        pass
    with backup.opened(back, drawer=defender) as found:
        assert backup.look(defender, found).count(State.SAME) == 1
