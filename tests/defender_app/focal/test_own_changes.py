"""A desk replaces its card or ends it; what the others see of that."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from defender_app.errors import InputError, MachineError
from defender_app.focal import card as cards
from defender_app.focal import (
    contacts,
    intake,
    known_cards,
    own_cards,
    own_changes,
    reply,
    revocations,
)
from defender_app.focal.contacts import Contact, State
from defender_app.focal.own_cards import NewCard, OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import line

WISH = NewCard(name="Reprisals desk", organisation="Westeria Watch", contact="another number")


def refusal(drawer: Drawer, digest: str, **wish: Any) -> str:
    before = drawer.documents.all(own_cards.KIND)
    with pytest.raises(InputError) as caught:
        own_changes.replace(drawer, digest, NewCard(**{"name": "D", "organisation": "W", **wish}))
    assert drawer.documents.all(own_cards.KIND) == before
    return caught.value.code


def test_a_successor_is_offered_compared_and_takes_the_place(
    desk: Drawer, defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    new = own_changes.replace(desk, own_card.digest, WISH)
    assert new.card.signed_by_predecessor(own_card.card)
    assert new.card.body.recipient != own_card.card.body.recipient
    assert [one.digest for one in own_cards.every(desk)] == [new.digest, own_card.digest]
    states = [one.state(desk.now()) for one in own_cards.every(desk)]
    assert states == [State.VERIFIED, State.REPLACED]
    assert own_cards.get(desk, own_card.digest).replaced_by == new.digest
    added = known_cards.add(defender, new.card.file)
    assert (added.what, added.contact.contact_id) == ("successor-offered", contact.contact_id)
    code = cards.code_of(new.digest)
    after = known_cards.verify(defender, contact.contact_id, code, how="by phone", who="me")
    assert after.current().digest == new.digest
    assert after.held[0].state(defender.now()) is State.REPLACED


def test_the_old_key_still_opens_what_comes_late(
    desk: Drawer, own_card: OwnCard, defender: Drawer, contact: Contact, out: Path
) -> None:
    sealed = line.sealed(defender, contact, [line.saved(defender, line.incident())], out)
    own_changes.replace(desk, own_card.digest, WISH)
    assert line.entries(sealed.path, own_cards.get(desk, own_card.digest))


def test_what_cannot_be_replaced(desk: Drawer, own_card: OwnCard, tmp_path: Path) -> None:
    assert refusal(desk, own_card.digest, role="person") == "card-role-changed"
    assert refusal(desk, own_card.digest, name="\u202eksed") == "card-text"
    assert refusal(desk, own_card.digest, months=25) == "card-validity"
    assert refusal(desk, "0" * 64) == "own-card-unknown"
    own_changes.replace(desk, own_card.digest, WISH)
    assert refusal(desk, own_card.digest) == "own-card-replaced"
    other = line.new_card(desk, "Second desk")
    own_changes.revoke(desk, other.digest, "", tmp_path / "r.json")
    assert refusal(desk, other.digest) == "own-card-revoked"


def test_replaced_again_and_again_it_stays_one_contact(
    desk: Drawer, defender: Drawer, own_card: OwnCard, contact: Contact, clock: line.Clock
) -> None:
    latest = own_card
    for _ in range(3):
        clock.forward(days=30)
        latest = own_changes.replace(desk, latest.digest, WISH)
        assert known_cards.add(defender, latest.card.file).what == "successor-offered"
    known_cards.verify(
        defender, contact.contact_id, cards.code_of(latest.digest), how="phone", who="me"
    )
    (one,) = contacts.every(defender)
    assert one.current().digest == latest.digest
    assert [held.replaced for held in one.held] == [True, True, True, False]


def test_a_revocation_is_written_and_believed(
    desk: Drawer, defender: Drawer, own_card: OwnCard, contact: Contact, tmp_path: Path
) -> None:
    target = tmp_path / "revocation.json"
    reason = "Device taken at the border. ཁྲིམས་ཁང་།\nསྔོན་ལ་དྲིས།"
    own_changes.revoke(desk, own_card.digest, reason, target)
    assert own_cards.get(desk, own_card.digest).state(desk.now()) is State.REVOKED
    assert json.loads(target.read_text(encoding="utf-8"))["format"] == "defender-card-revocation"
    ended = revocations.add_revocation(defender, target.read_bytes())
    assert ended is not None
    (held,) = ended.held
    assert held.state(defender.now()) is State.REVOKED
    assert held.revoked_because == reason
    assert contact.contact_id == ended.contact_id


def test_a_revocation_can_be_written_again_with_its_first_day(
    desk: Drawer, own_card: OwnCard, tmp_path: Path, clock: line.Clock
) -> None:
    own_changes.revoke(desk, own_card.digest, "stolen", tmp_path / "first.json")
    clock.forward(days=9)
    own_changes.revoke(desk, own_card.digest, "stolen", tmp_path / "second.json")
    first, second = ((tmp_path / f"{name}.json").read_bytes() for name in ("first", "second"))
    assert first == second
    assert own_cards.get(desk, own_card.digest).revoked_on == "2026-11-21"


def test_a_revocation_that_cannot_be_written_ends_nothing(
    desk: Drawer, own_card: OwnCard, tmp_path: Path
) -> None:
    taken = tmp_path / "taken.json"
    taken.write_bytes(b"mine")
    with pytest.raises(MachineError, match="exists"):
        own_changes.revoke(desk, own_card.digest, "", taken)
    with pytest.raises(MachineError):
        own_changes.revoke(desk, own_card.digest, "", tmp_path / "no" / "folder.json")
    for reason in ("x" * 2_001, "bell\a", "\x1b[2J"):
        with pytest.raises(InputError, match="revocation-reason"):
            own_changes.revoke(desk, own_card.digest, reason, tmp_path / "bad.json")
    assert taken.read_bytes() == b"mine"
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".json"] == ["taken.json"]
    assert own_cards.get(desk, own_card.digest).revoked_on == ""


def test_what_ended_in_either_of_two_drawers_stays_ended(
    desk: Drawer, own_card: OwnCard, tmp_path: Path
) -> None:
    before = desk.documents.get(own_cards.KIND, own_card.digest)
    own_changes.revoke(desk, own_card.digest, "", tmp_path / "r.json")
    after = desk.documents.get(own_cards.KIND, own_card.digest)
    assert own_cards.joined(before, after) == after
    assert own_cards.joined(after, before) == after
    assert own_cards.joined(before, before) == before
    with pytest.raises(InputError, match="own-card-damaged"):
        own_cards.joined(before, b"{}")


def test_a_clock_before_the_build_makes_no_card(
    desk: Drawer, own_card: OwnCard, clock: line.Clock, tmp_path: Path
) -> None:
    clock.forward(days=-400)
    assert refusal(desk, own_card.digest) == "clock-before-build"
    with pytest.raises(InputError, match="clock-before-build"):
        own_changes.revoke(desk, own_card.digest, "", tmp_path / "r.json")
    with pytest.raises(InputError, match="clock-before-build"):
        own_cards.make(desk, WISH)


def test_who_answers_for_a_case(desk: Drawer, own_card: OwnCard, tmp_path: Path) -> None:
    new = own_changes.replace(desk, own_card.digest, WISH)
    assert own_cards.speaking_for(desk, own_card.digest).digest == own_card.digest
    own_changes.revoke(desk, own_card.digest, "", tmp_path / "old.json")
    assert own_cards.speaking_for(desk, own_card.digest).digest == new.digest
    own_changes.revoke(desk, new.digest, "", tmp_path / "new.json")
    with pytest.raises(InputError, match="own-card-revoked"):
        own_cards.speaking_for(desk, own_card.digest)


def test_a_reply_after_a_revocation_is_signed_by_the_successor(
    desk: Drawer, defender: Drawer, own_card: OwnCard, contact: Contact, tmp_path: Path
) -> None:
    sealed = line.sealed(
        defender, contact, [line.saved(defender, line.incident())], tmp_path / "out"
    )
    case_id = intake.take_in(desk, sealed.path).case_id
    assert case_id is not None
    new = own_changes.replace(desk, own_card.digest, WISH)
    known_cards.add(defender, new.card.file)
    revocation = tmp_path / "r.json"
    own_changes.revoke(desk, own_card.digest, "taken", revocation)
    revocations.add_revocation(defender, revocation.read_bytes())
    folder = tmp_path / "back"
    folder.mkdir()
    answer = reply.Answer(kind="received", text="It came.")
    sent = reply.create(desk, case_id, answer, folder)
    with pytest.raises(InputError, match="reply-signer"):
        reply.take_in(defender, sent.path)
    code = cards.code_of(new.digest)
    known_cards.verify(defender, contact.contact_id, code, how="by phone", who="me")
    assert reply.take_in(defender, sent.path).outcome == "attached"
