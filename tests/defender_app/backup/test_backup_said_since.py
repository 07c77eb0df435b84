"""What was said, named and sent here since a backup was made is not undone by bringing it back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from defender_app import backup, versions
from defender_app.backup import State
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import contacts, revocations
from defender_app.model.consent import Consent
from defender_app.model.incident import Incident
from defender_app.model.person import Identity, Organisation, Person
from defender_app.report import sent
from defender_app.vault import Finding, checking
from defender_app.vault.drawer import Drawer
from tests.support import backups, line, vaults
from tests.support import desk as scenes

NAME = Identity(real_name="Ilva Torrenko")


@pytest.fixture
def other(new_vaults: line.Vaults) -> Drawer:
    """A second vault of the same person."""
    return new_vaults.drawer(size=4 * vaults.MIB)


def _heron(*consents: Consent, **more: Any) -> Person:
    return Person(pid="P1", pseudonym="HERON", roles=("victim",), consents=consents, **more)


def _saved(drawer: Drawer, *people: Person, **more: Any) -> str:
    return str(drawer.incidents.save(vaults.incident(persons=people, **more)).event_id)


def _again(drawer: Drawer, event_id: str, *consents: Consent) -> None:
    was = drawer.incidents.get(event_id, with_identities=True)
    person = msgspec.structs.replace(was.persons[0], consents=consents)
    drawer.incidents.save(msgspec.structs.replace(was, persons=(person,)))


def _consents(drawer: Drawer, event_id: str) -> list[tuple[str, str | None]]:
    people = drawer.incidents.get(event_id).persons
    return [(one.use, one.value) for person in people for one in person.consents]


def _names(drawer: Drawer, event_id: str) -> list[Identity | None]:
    return [one.identity for one in drawer.incidents.get(event_id, with_identities=True).persons]


def _note(words: backups.Words, path: Path, drawer: Drawer, event_id: str) -> backup.RecordNote:
    with words.opened(path) as found:
        seen = backup.look(drawer, found)
    return next(one for one in seen.records if one.event_id == event_id)


YES = vaults.consent()


@pytest.mark.parametrize(
    ("now", "comes"),
    [
        ((msgspec.structs.replace(YES, value="withdrawn"),), "withdrawn"),
        ((msgspec.structs.replace(YES, value="no"),), "no"),
        ((msgspec.structs.replace(YES, how_named="initials"),), None),
        ((), None),
        ((YES,), "yes"),
    ],
    ids=["withdrawn", "no", "another yes", "taken out", "unchanged"],
)
def test_an_old_yes_is_not_in_force_again(
    defender: Drawer,
    words: backups.Words,
    backups_folder: Path,
    now: tuple[Consent, ...],
    comes: str | None,
    new_vaults: line.Vaults,
) -> None:
    event_id = _saved(defender, _heron(YES))
    path = backups.write(defender, backups_folder).path
    _again(defender, event_id, *now)
    for _ in range(3):
        defender.incidents.delete(event_id)
        held = () if comes == "yes" else (("person", "P1", YES.use),)
        assert _note(words, path, defender, event_id).held_back == held
        assert words.restore(path, defender).records == (event_id,)
        assert _consents(defender, event_id) == [(YES.use, comes)]
    found: list[Finding] = checking.check(backups.held(new_vaults, defender))
    assert found == []


def test_a_later_yes_that_both_know_comes_back(
    defender: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    event_id = _saved(defender, _heron(YES))
    _again(defender, event_id, msgspec.structs.replace(YES, value="withdrawn"))
    _again(defender, event_id, YES)
    path = backups.write(defender, backups_folder).path
    defender.incidents.delete(event_id)
    assert _note(words, path, defender, event_id).held_back == ()
    words.restore(path, defender)
    assert _consents(defender, event_id) == [(YES.use, "yes")]


def test_a_name_taken_away_does_not_return_to_a_record_that_stayed(
    defender: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    stays = _saved(defender, _heron(identity=NAME), title="stays")
    uid = defender.people.uid_of(stays, "P1")
    comes = _saved(defender, _heron(uid=uid), title="comes")
    path = backups.write(defender, backups_folder).path
    defender.incidents.delete(comes)
    defender.identities.delete(uid)
    assert words.restore(path, defender).identities == 0
    assert _names(defender, stays) == [None]
    defender.incidents.delete(comes)
    defender.incidents.delete(stays)
    words.restore(path, defender)
    assert _names(defender, stays) == _names(defender, comes) == [NAME]


def _edit(drawer: Drawer, event_id: str, identity: Identity | None, name: str, **more: Any) -> None:
    was = drawer.incidents.get(event_id, with_identities=True)
    person = msgspec.structs.replace(was.persons[0], identity=identity)
    organisation = msgspec.structs.replace(was.organisations[0], name=name)
    changed: Incident = msgspec.structs.replace(
        was, persons=(person,), organisations=(organisation,), **more
    )
    drawer.incidents.save(changed)


def test_what_is_newer_brings_its_names(
    defender: Drawer,
    other: Drawer,
    words: backups.Words,
    backups_folder: Path,
    clock: line.Clock,
    new_vaults: line.Vaults,
) -> None:
    lake = Organisation(oid="O1", name="Lake Wach", roles=("victim",))
    event_id = _saved(defender, _heron(identity=NAME), organisations=(lake,))
    words.restore(backups.write(defender, backups_folder).path, other)
    theirs = backups.Words.of(backups.held(new_vaults, other))
    right = Identity(real_name="Ilva Torenko", contact_channel="radio")
    clock.forward(hours=2)
    _edit(other, event_id, right, "Lake Watch", title="newer")
    path = backups.write(other, backups_folder).path
    assert _note(theirs, path, defender, event_id).state is State.NEWER
    theirs.restore(path, defender)
    assert _names(defender, event_id) == [NAME]
    assert theirs.restore(path, defender, take_newer=True).identities == 2
    assert _names(defender, event_id) == [right]
    assert defender.incidents.get(event_id, with_identities=True).organisations[0].name == (
        "Lake Watch"
    )
    # Only a name was changed, and then none is left.
    for identity in (Identity(real_name="Ilva T."), None):
        clock.forward(hours=2)
        if identity is None:
            other.identities.delete(other.people.uid_of(event_id, "P1"))
            was = other.incidents.get(event_id, with_identities=True)
            other.incidents.save(msgspec.structs.replace(was, title="no name"))
        else:
            _edit(other, event_id, identity, "Lake Watch")
        path = backups.write(other, backups_folder).path
        assert _note(theirs, path, defender, event_id).state is State.NEWER
        theirs.restore(path, defender, take_newer=True)
        assert _names(defender, event_id) == [identity]
        assert _note(theirs, path, defender, event_id).state is State.SAME


def test_a_name_that_differs_without_a_history_is_told(
    defender: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    event_id = _saved(defender, _heron(identity=NAME))
    path = backups.write(defender, backups_folder).path
    uid = defender.people.uid_of(event_id, "P1")
    assert not _note(words, path, defender, event_id).names_differ
    with defender.transaction():
        defender.database.run("DELETE FROM identities WHERE uid = ?", (uid,))
    note = _note(words, path, defender, event_id)
    assert (note.state, note.names_differ) == (State.SAME, True)
    words.restore(path, defender, take_newer=True)
    assert _names(defender, event_id) == [None]


def _titled(drawer: Drawer, event_id: str, title: str) -> None:
    was = drawer.incidents.get(event_id, with_identities=True)
    drawer.incidents.save(msgspec.structs.replace(was, title=title))


def test_no_number_is_given_to_two_versions(
    defender: Drawer,
    desk: Drawer,
    other: Drawer,
    words: backups.Words,
    backups_folder: Path,
    out: Path,
    clock: line.Clock,
    new_vaults: line.Vaults,
) -> None:
    contact = line.met(defender, line.new_card(desk))
    event_id = line.saved(defender, scenes.incident())
    words.restore(backups.write(defender, backups_folder).path, other)
    theirs = backups.Words.of(backups.held(new_vaults, other))
    for number, (drawer, title) in enumerate(((other, "sent there"), (defender, "sent here"))):
        clock.forward(hours=1)
        _titled(drawer, event_id, title)
        same = contacts.get(drawer, contact.contact_id)
        line.sealed(drawer, same, [event_id], out / str(number), conditions=False)
        clock.forward(hours=1)
        _titled(drawer, event_id, f"goes on {number}")
    path = backups.write(other, backups_folder).path
    assert _note(theirs, path, defender, event_id).state is State.DIFFERS
    for _ in range(2):
        theirs.restore(path, defender)
        found = versions.of(defender, event_id)
        assert [(one.number, one.kept, one.working) for one in found] == [
            (1, True, False),
            (2, True, False),
            (3, True, True),
        ]
        titles = [versions.get(defender, event_id, one.number).title for one in found]
        assert titles == ["sent here", "sent there", "goes on 1"]
    same = contacts.get(defender, contact.contact_id)
    clock.forward(hours=1)
    line.sealed(defender, same, [event_id], out / "again", conditions=False)
    assert [one.number for one in versions.of(defender, event_id)] == [1, 2, 3]


def test_versions_that_were_not_kept_have_numbers_of_their_own(
    defender: Drawer, desk: Drawer, out: Path, clock: line.Clock
) -> None:
    contact = line.met(defender, line.new_card(desk))
    event_id = line.saved(defender, scenes.incident())
    line.sealed(defender, contact, [event_id], out / "1", conditions=False)
    known = sent.of_record(defender, event_id)[0]
    foreign = msgspec.structs.replace(known, report_id="f" * 32)
    sent.save(defender, foreign)
    found = versions.of(defender, event_id)
    assert [(one.number, one.kept) for one in found] == [(1, True), (2, False), (3, True)]
    clock.forward(hours=1)
    _titled(defender, event_id, "later")
    line.sealed(defender, contact, [event_id], out / "2", conditions=False)
    assert [one.number for one in versions.of(defender, event_id)] == [1, 2, 3]


def test_one_card_in_two_contacts_ends_in_both(
    defender: Drawer, desk: Drawer, other: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    card = line.new_card(desk)
    ours, theirs = line.met(defender, card), line.met(other, card, verified=False)
    words.restore(backups.write(defender, backups_folder).path, other)
    found = {one.contact_id: one for one in contacts.every(other)}
    assert set(found) == {ours.contact_id, theirs.contact_id}
    states = {str(one.current().state(other.now())) for one in found.values()}
    assert states == {"verified"}
    assert found[theirs.contact_id].signing == theirs.signing
    ended = cards.revoke(card.digest, card.keys.signing, date="2026-11-21", reason="stolen")
    revocations.add_revocation(other, ended)
    states = {str(one.current().state(other.now())) for one in contacts.every(other)}
    assert states == {"revoked"}


def test_a_card_that_ended_on_one_side_ends_in_every_contact(
    defender: Drawer, desk: Drawer, other: Drawer, words: backups.Words, backups_folder: Path
) -> None:
    card = line.new_card(desk)
    line.met(defender, card)
    line.met(other, card)
    ended = cards.revoke(card.digest, card.keys.signing, date="2026-11-21", reason="stolen")
    revocations.add_revocation(defender, ended)
    words.restore(backups.write(defender, backups_folder).path, other)
    states = [str(one.current().state(other.now())) for one in contacts.every(other)]
    assert states == ["revoked", "revoked"]
    with pytest.raises(InputError):
        revocations.add_revocation(other, ended.replace(b"stolen", b"bought"))
