"""A backup for a trusted person: with every consent, without our keys, and only back to us."""

from __future__ import annotations

import io
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crypto.age import HybridRecipient, decrypt, encrypt
from defender_app import backup
from defender_app.backup import NotAgreedError, State, agreement, entrusted_keys
from defender_app.errors import InputError, MachineError, WrongKeyError
from defender_app.focal import contacts, known_cards
from defender_app.focal.own_cards import OwnCard
from defender_app.model.answers import Ref
from defender_app.model.consent import Consent
from defender_app.model.evidence import Evidence
from defender_app.model.incident import Incident
from defender_app.model.person import AllegedPerpetrator, Identity, Organisation, Person
from defender_app.report import sent
from defender_app.vault import Finding, recovery, unfinished
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, vaults
from tests.support import desk as scenes


@pytest.fixture
def friend(new_vaults: line.Vaults) -> Drawer:
    """The drawer of a trusted person."""
    return new_vaults.drawer(size=4 * vaults.MIB)


@pytest.fixture
def card(friend: Drawer) -> OwnCard:
    """Their card."""
    return line.new_card(friend, name="Mira", role="person")


@pytest.fixture
def trusted(defender: Drawer, card: OwnCard) -> str:
    """The contact of the defender."""
    return line.met(defender, card).contact_id


def _yes(trusted: str, **changes: Any) -> Consent:
    given = Consent(
        use="other-ngo",
        value="yes",
        how_named="named",
        given_by="the-person",
        how="phone",
        date="2026-11-01",
        explained=("what-is-written",),
        shared_with=(trusted,),
    )
    return msgspec.structs.replace(given, **changes)


def _person(*consents: Consent, **more: Any) -> Person:
    return Person(pid="P1", pseudonym="HERON", roles=("victim",), consents=consents, **more)


NAME = Identity(real_name="Ilva Torrenko", aliases=("Il",))


def _agreed(trusted: str, **changes: Any) -> Incident:
    return vaults.incident(
        **{
            "persons": (_person(_yes(trusted), vaults.consent(), identity=NAME),),
            "organisations": (
                Organisation(
                    oid="O1", name="Lake Watch", roles=("victim",), consents=(_yes(trusted),)
                ),
                Organisation(oid="O2", name="Town police", kind="state-agency"),
            ),
            "alleged_perpetrators": (AllegedPerpetrator(kind="agency", unit="town police"),),
            **changes,
        }
    )


@pytest.fixture
def record(defender: Drawer, trusted: str) -> str:
    """A record in which everybody agrees, with a file."""
    event_id = str(defender.incidents.save(_agreed(trusted)).event_id)
    item = Evidence(eid="E1", original_file_name="bridge.jpg", shows_confirmed="2026-11-20")
    defender.evidence.add(event_id, item, io.BytesIO(backups.noise(70_000, 3)))
    defender.incidents.save(vaults.incident(title="stays here"))
    return event_id


def test_there_and_back_again(
    defender: Drawer,
    friend: Drawer,
    trusted: str,
    record: str,
    backups_folder: Path,
    found_in: Callable[[Drawer], list[Finding]],
) -> None:
    before = backups.holds(defender)
    written = backup.write_entrusted(defender, [record], trusted, backups_folder)
    assert (written.records, written.files) == (1, 1)
    defender.incidents.delete(record)
    theirs = (friend.last_saved, friend.custody.entries())
    back = backup.hand_back(friend, written.path, backups_folder)
    assert (friend.last_saved, friend.custody.entries()) == theirs
    assert back != written.path
    assert back.stat().st_mtime == 946_684_800
    with backup.opened(back, drawer=defender) as found:
        seen = backup.look(defender, found)
        assert [one.state for one in seen.records] == [State.REMOVED]
        assert backup.restore(defender, found).records == (record,)
        assert backup.restore(defender, found).records == ()
    assert backups.holds(defender) == before
    assert found_in(defender) == []


def test_into_a_new_vault_after_the_old_one_is_gone(
    defender: Drawer,
    friend: Drawer,
    empty: Drawer,
    trusted: str,
    record: str,
    words: backups.Words,
    backups_folder: Path,
) -> None:
    entrusted = backup.write_entrusted(defender, [record], trusted, backups_folder)
    defender.incidents.delete(record)
    own = backups.write(defender, backups_folder)
    back = backup.hand_back(friend, entrusted.path, backups_folder)
    words.restore(own.path, empty)
    with backup.opened(back, drawer=empty) as found:
        backup.restore(empty, found)
    names = [one.identity for one in empty.incidents.get(record, with_identities=True).persons]
    assert names == [NAME]
    assert b"".join(empty.evidence.chunks("E1", record)) == backups.noise(70_000, 3)


def test_no_key_and_no_other_record_is_in_it(
    defender: Drawer, card: OwnCard, trusted: str, record: str, backups_folder: Path
) -> None:
    path = backup.write_entrusted(defender, [record], trusted, backups_folder).path
    plain = decrypt(path.read_bytes(), [card.keys.identity])
    entries = {name.partition("/")[2]: data for name, data in line.zip_entries(plain).items()}
    assert sorted(name for name in entries if name.startswith("data/")) == [
        "data/evidence/001.jpg",
        "data/records.jsonl",
    ]
    assert b"SECRET-KEY" not in plain
    assert b"stays here" not in plain
    signing = contacts.get(defender, trusted).signing
    assert signing.encode() not in plain
    lines = [json.loads(one) for one in entries["data/records.jsonl"].splitlines()]
    assert lines[0]["kind"] == "entrusted"
    assert lines[0]["to"] == card.digest
    chain = [json.loads(one["custody"]) for one in lines if "custody" in one]
    assert [one["seq"] for one in chain] == list(range(1, len(chain) + 1))
    assert {one["item"].split("/")[1] for one in chain} == {record}
    made = entrusted_keys.every(defender)[0]
    assert lines[0]["return_to"] == str(entrusted_keys.identities(defender)[0].recipient())
    assert made.identity.encode() not in plain


def test_the_trusted_person_cannot_take_it_in(
    defender: Drawer, friend: Drawer, trusted: str, record: str, backups_folder: Path
) -> None:
    path = backup.write_entrusted(defender, [record], trusted, backups_folder).path
    with backup.opened(path, drawer=friend) as found:
        for work in (backup.look, backup.restore):
            with pytest.raises(InputError) as caught:
                work(friend, found)
            assert caught.value.code == "backup-not-entrusted-here"
    assert friend.incidents.count() == 0


def test_what_they_changed_is_not_taken_back(
    defender: Drawer,
    card: OwnCard,
    trusted: str,
    record: str,
    backups_folder: Path,
    words: backups.Words,
) -> None:
    path = backup.write_entrusted(defender, [record], trusted, backups_folder).path
    plain = decrypt(path.read_bytes(), [card.keys.identity])
    entries = {name.partition("/")[2]: data for name, data in line.zip_entries(plain).items()}
    parts = backups.Lines(
        records=[json.loads(one) for one in entries["data/records.jsonl"].splitlines()],
        private=None,
        files={"data/evidence/001.jpg": entries["data/evidence/001.jpg"]},
    )
    return_to = HybridRecipient.from_string(parts.header["return_to"])
    made = backups.put_together(parts, words, backups_folder / "forged")
    inner = decrypt(made.read_bytes(), [recovery.identity_of(words.secret)])
    made.write_bytes(encrypt(inner, [return_to]))
    with backup.opened(made, drawer=defender) as found, pytest.raises(InputError) as caught:
        backup.restore(defender, found)
    assert caught.value.code == "backup-not-entrusted-here"


def test_handed_back_with_stock_tools(
    defender: Drawer, card: OwnCard, trusted: str, record: str, backups_folder: Path
) -> None:
    path = backup.write_entrusted(defender, [record], trusted, backups_folder).path
    plain = decrypt(path.read_bytes(), [card.keys.identity])
    records = next(
        data for name, data in line.zip_entries(plain).items() if name.endswith(".jsonl")
    )
    return_to = json.loads(records.splitlines()[0])["return_to"]
    back = backups_folder / "back.age"
    back.write_bytes(encrypt(plain, [HybridRecipient.from_string(return_to)]))
    defender.incidents.delete(record)
    with backup.opened(back, drawer=defender) as found:
        assert backup.restore(defender, found).records == (record,)


def test_an_own_backup_is_not_handed_back(
    defender: Drawer, friend: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    path = backups.write(defender, backups_folder).path
    assert words
    with pytest.raises(WrongKeyError):
        backup.hand_back(friend, path, backups_folder)


REFUSED: dict[str, tuple[Callable[[str], dict[str, Any]], str, bool]] = {
    "not asked": (lambda _: {"persons": (_person(),)}, "not-asked", False),
    "another use": (lambda _: {"persons": (_person(vaults.consent()),)}, "not-asked", False),
    "no": (lambda to: {"persons": (_person(_yes(to, value="no")),)}, "no", False),
    "withdrawn": (
        lambda to: {"persons": (_person(_yes(to, value="withdrawn")),)},
        "withdrawn",
        False,
    ),
    "condition": (
        lambda to: {
            "persons": (_person(_yes(to, value="conditional", conditions="if I am arrested")),)
        },
        "conditional",
        True,
    ),
    "ask again": (
        lambda to: {"persons": (_person(_yes(to, review_on="2026-11-01")),)},
        "review-passed",
        True,
    ),
    "another person": (
        lambda to: {"persons": (_person(_yes(to, shared_with=("somebody else",))),)},
        "not-shared-with",
        False,
    ),
    "nobody in particular": (
        lambda to: {"persons": (_person(_yes(to, shared_with=())),)},
        "not-shared-with",
        False,
    ),
    "not by name": (
        lambda to: {"persons": (_person(_yes(to, how_named="initials"), identity=NAME),)},
        "not-by-name",
        False,
    ),
    "contact": (
        lambda to: {
            "persons": (
                _person(_yes(to), identity=Identity(real_name="Ilva", contact_channel="radio")),
            )
        },
        "contact",
        False,
    ),
    "organisation": (
        lambda _: {"organisations": (Organisation(oid="O1", name="Lake", roles=("victim",)),)},
        "not-asked",
        False,
    ),
    "somebody blamed by name": (
        lambda _: {"alleged_perpetrators": (AllegedPerpetrator(identity=NAME),)},
        "perpetrator-named",
        False,
    ),
    "faces": (
        lambda _: {"evidence": (Evidence(eid="E1", contains=("third-party faces",)),)},
        "holds-people",
        False,
    ),
}


def _blamed(to: str, *roles: str, **consent: Any) -> dict[str, Any]:
    person = Person(pid="P1", pseudonym="HERON", roles=roles, consents=(_yes(to, **consent),))
    official = AllegedPerpetrator(kind="individual", ref=Ref(person="P1"))
    return {"persons": (person,), "alleged_perpetrators": (official,)}


def _shown(to: str, *who: Person) -> dict[str, Any]:
    photo = Evidence(
        eid="E1",
        contains=("third-party faces",),
        shows=tuple(Ref(person=one.pid) for one in who),
        shows_confirmed="2026-11-20",
    )
    first = () if any(one.pid == "P1" for one in who) else (_person(_yes(to)),)
    return {"persons": (*first, *who), "evidence": (photo,)}


ELSEWHERE: dict[str, Callable[[str], dict[str, Any]]] = {
    "a narrative": lambda _: {"narrative": "They asked Zelda Quark about it."},
    "another script": lambda _: {"narrative": "有人问起央金卓嘎的事"},
    "a file name": lambda _: {
        "evidence": (
            Evidence(
                eid="E1",
                original_file_name="zelda quark.jpg",
                shows_confirmed="2026-11-20",
            ),
        )
    },
    "who gave a file": lambda _: {
        "evidence": (Evidence(eid="E1", acquired_from="Zelda", shows_confirmed="2026-11-20"),)
    },
    "how to reach somebody": lambda to: {
        "persons": (_person(_yes(to), identity=Identity(safe_hours="at Zelda's")),)
    },
}


REFUSED |= {
    "not looked at": (
        lambda _: {"evidence": (Evidence(eid="E1", kind="photograph"),)},
        "not-looked-at",
        False,
    ),
    "shows somebody blamed": (
        lambda to: _shown(to, Person(pid="P2", pseudonym="GULL", roles=("alleged-perpetrator",))),
        "shows-not-named",
        False,
    ),
    "shows somebody by title": (
        lambda to: _shown(to, _person(_yes(to, how_named="title-only"))),
        "shows-not-named",
        False,
    ),
    "a group, which nobody can name": (
        lambda to: {"persons": (_person(_yes(to), group=True, identity=NAME),)},
        "not-by-name",
        False,
    ),
    "shows a group": (
        lambda to: _shown(to, _person(_yes(to), group=True)),
        "shows-not-named",
        False,
    ),
    "a victim who is blamed": (
        lambda to: _blamed(to, "victim", value="no"),
        "no",
        False,
    ),
    "a victim with the role": (
        lambda _: {
            "persons": (
                Person(pid="P1", pseudonym="HERON", roles=("victim", "alleged-perpetrator")),
            )
        },
        "not-asked",
        False,
    ),
    **{f"elsewhere, in {one}": (made, "names-somebody", False) for one, made in ELSEWHERE.items()},
}


@pytest.fixture
def elsewhere(defender: Drawer) -> None:
    """People of another record, who were not asked."""
    names = (Identity(real_name="Zelda Quark"), Identity(real_name="央金卓嘎"))
    people = tuple(
        Person(pid=f"P{number}", pseudonym=f"OWL {number}", roles=("victim",), identity=name)
        for number, name in enumerate(names)
    )
    defender.incidents.save(vaults.incident(title="another", persons=people))


def test_a_word_as_short_as_a_name_is_asked_about(
    defender: Drawer, trusted: str, backups_folder: Path
) -> None:
    somebody = Person(
        pid="P1", pseudonym="OWL", roles=("victim",), identity=Identity(aliases=("Bo",))
    )
    defender.incidents.save(vaults.incident(title="another", persons=(somebody,)))
    made = _agreed(trusted, narrative="Bo is a tree.")
    event_id = str(defender.incidents.save(made).event_id)
    (asked,) = backup.objections(defender, [event_id], trusted)
    assert (asked.kind, asked.id, asked.because, asked.confirmable) == (
        "text",
        "narrative",
        "may-name-somebody",
        True,
    )
    met = frozenset({(event_id, "text", "narrative")})
    assert backup.objections(defender, [event_id], trusted, met) == ()
    backup.write_entrusted(defender, [event_id], trusted, backups_folder, confirmed=met)


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("name", REFUSED)
def test_refused_unless_everybody_agrees(
    defender: Drawer, trusted: str, backups_folder: Path, name: str
) -> None:
    changes, because, confirmable = REFUSED[name]
    event_id = str(defender.incidents.save(_agreed(trusted, **changes(trusted))).event_id)
    found = backup.objections(defender, [event_id], trusted)
    assert [(one.because, one.confirmable) for one in found] == [(because, confirmable)]
    with pytest.raises(NotAgreedError) as caught:
        backup.write_entrusted(defender, [event_id], trusted, backups_folder)
    assert caught.value.objections == found
    assert not list(backups_folder.iterdir())
    assert not entrusted_keys.every(defender)
    if confirmable:
        met = frozenset({(event_id, found[0].kind, found[0].id)})
        assert backup.objections(defender, [event_id], trusted, met) == ()
        backup.write_entrusted(defender, [event_id], trusted, backups_folder, confirmed=met)
        actions = [entry.action for entry in defender.custody.entries()]
        assert "confirmed" in actions


def test_a_name_counts_when_only_one_contact_has_it(
    defender: Drawer, trusted: str, new_vaults: line.Vaults, clock: line.Clock
) -> None:
    consent = _yes(trusted, shared_with=("  mira ",))
    event_id = str(defender.incidents.save(_agreed(trusted, persons=(_person(consent),))).event_id)
    assert backup.objections(defender, [event_id], trusted) == ()
    clock.forward(days=1)
    other = line.new_card(new_vaults.drawer(), name="Mira", role="person")
    known_cards.add(defender, other.card.file, changed_key_reason="another Mira")
    found = backup.objections(defender, [event_id], trusted)
    assert [one.because for one in found] == ["not-shared-with"]
    names = agreement.names_of(defender, contacts.get(defender, trusted))
    assert names == {trusted}


def test_only_to_a_persons_verified_card(
    defender: Drawer, friend: Drawer, new_vaults: line.Vaults, backups_folder: Path
) -> None:
    event_id = str(defender.incidents.save(vaults.incident()).event_id)
    desk = line.met(defender, line.new_card(new_vaults.drawer()))
    strange = line.met(defender, line.new_card(friend, name="Ola", role="person"), verified=False)
    for contact, code in ((desk, "entrusted-card-role"), (strange, "entrusted-card-unverified")):
        with pytest.raises(InputError) as caught:
            backup.write_entrusted(defender, [event_id], contact.contact_id, backups_folder)
        assert caught.value.code == code
    with pytest.raises(InputError) as caught:
        backup.write_entrusted(defender, [], desk.contact_id, backups_folder)
    assert caught.value.code == "entrusted-nothing"


def test_a_card_that_expired(
    defender: Drawer, trusted: str, record: str, backups_folder: Path, clock: line.Clock
) -> None:
    clock.forward(days=800)
    with pytest.raises(InputError) as caught:
        backup.write_entrusted(defender, [record], trusted, backups_folder)
    assert caught.value.code == "card-expired"


def test_a_no_that_comes_while_it_is_written_stops_it(
    defender: Drawer, trusted: str, record: str, backups_folder: Path
) -> None:
    said: list[bool] = []

    def say_no(done: int, total: int) -> bool:
        if done * 2 > total and not said:
            said.append(True)
            changed = _agreed(
                trusted, event_id=record, persons=(_person(_yes(trusted, value="no")),)
            )
            defender.incidents.save(changed)
        return True

    with pytest.raises(NotAgreedError):
        backup.write_entrusted(defender, [record], trusted, backups_folder, progress=say_no)
    assert said
    assert not list(backups_folder.iterdir())
    assert not entrusted_keys.every(defender)


def test_refused_while_something_is_half_written(
    defender: Drawer, trusted: str, record: str, backups_folder: Path
) -> None:
    unfinished.write(defender, record, {"persons[0].identity.real_name": "Zelda Quark\x07"})
    with pytest.raises(NotAgreedError) as caught:
        backup.write_entrusted(defender, [record], trusted, backups_folder)
    assert [(one.kind, one.because) for one in caught.value.objections] == [
        ("text", "unfinished-text")
    ]


def test_a_condition_is_met_for_one_of_two_with_the_same_id(defender: Drawer, trusted: str) -> None:
    asked = _yes(trusted, value="conditional", conditions="if I am arrested")
    person = msgspec.structs.replace(_person(asked), pid="X1")
    lake = Organisation(oid="X1", name="Lake Watch", roles=("victim",), consents=(asked,))
    made = _agreed(trusted, persons=(person,), organisations=(lake,))
    event_id = str(defender.incidents.save(made).event_id)
    met = frozenset({(event_id, "person", "X1")})
    found = backup.objections(defender, [event_id], trusted, met)
    assert [(one.kind, one.because) for one in found] == [("organisation", "conditional")]


def test_a_condition_is_not_met_for_another_use_of_the_same_person(
    defender: Drawer, trusted: str
) -> None:
    reached = Identity(real_name="Ilva Torrenko", contact_channel="the baker on Mill Street")
    given = tuple(
        _yes(trusted, use=use, value="conditional") for use in ("other-ngo", "contact-back")
    )
    people = (_person(*given, identity=reached),)
    event_id = str(defender.incidents.save(_agreed(trusted, persons=people)).event_id)
    met = frozenset({(event_id, "person", "P1")})
    found = backup.objections(defender, [event_id], trusted, met)
    assert [(one.because, one.confirmable) for one in found] == [("contact", False)]


def test_nothing_tells_of_other_recipients(
    defender: Drawer,
    friend: Drawer,
    desk: Drawer,
    trusted: str,
    out: Path,
    backups_folder: Path,
) -> None:
    contact = line.met(defender, line.new_card(desk))
    event_id = line.saved(defender, scenes.incident())
    line.sealed(defender, contact, [event_id], out, conditions=False)
    was = defender.incidents.get(event_id, with_identities=True)
    agreed = (_yes(trusted), _yes(trusted, use="contact-back", shared_with=()))
    uses = {one.use for one in agreed}

    def asked(one: Any) -> Any:
        others = tuple(given for given in one.consents if given.use not in uses)
        return msgspec.structs.replace(one, consents=(*others, *agreed))

    people, bodies = tuple(map(asked, was.persons)), tuple(map(asked, was.organisations))
    defender.incidents.save(msgspec.structs.replace(was, persons=people, organisations=bodies))
    path = backup.write_entrusted(defender, [event_id], trusted, backups_folder).path
    with backup.opened(path, drawer=friend) as found:
        text = b"".join(found.bag.chunks("data/records.jsonl")).decode()
    assert sent.of_record(defender, event_id)[0].sealed_sha256 not in text
    assert contact.contact_id not in text
    back = backup.hand_back(friend, path, backups_folder)
    with backup.opened(back, drawer=defender) as found:
        assert [one.state for one in backup.look(defender, found).records] == [State.SAME]


def _forbid_links(*_: Any, **__: Any) -> None:
    raise PermissionError(1, "a sandbox")


def test_the_copy_that_gets_the_name_is_read_back_too(
    defender: Drawer,
    friend: Drawer,
    trusted: str,
    record: str,
    backups_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "link", _forbid_links)
    whole = shutil.copyfileobj
    path = backup.write_entrusted(defender, [record], trusted, backups_folder).path

    def damaging(source: Any, target: Any, length: int = 0) -> None:
        whole(source, target, length)
        target.seek(9_000)
        target.write(bytes(100))

    monkeypatch.setattr(shutil, "copyfileobj", damaging)
    before = len(entrusted_keys.every(defender))
    for work in (
        lambda: backup.write_entrusted(defender, [record], trusted, backups_folder),
        lambda: backup.hand_back(friend, path, backups_folder),
    ):
        with pytest.raises(MachineError) as caught:
            work()
        assert caught.value.code == "backup-not-read-back"
    assert list(backups_folder.iterdir()) == [path]
    assert len(entrusted_keys.every(defender)) == before


def test_what_is_handed_back_is_read_back(
    defender: Drawer,
    friend: Drawer,
    trusted: str,
    record: str,
    backups_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = backup.write_entrusted(defender, [record], trusted, backups_folder).path
    whole = os.fsync

    def damaging(handle: int) -> None:
        whole(handle)
        if os.fstat(handle).st_size > 9_000:
            os.pwrite(handle, bytes(100), 8_000)

    monkeypatch.setattr(os, "fsync", damaging)
    with pytest.raises(MachineError) as caught:
        backup.hand_back(friend, path, backups_folder)
    assert caught.value.code == "backup-not-read-back"
    assert list(backups_folder.iterdir()) == [path]
