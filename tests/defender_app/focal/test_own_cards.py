from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from crypto.age import decrypt, encrypt
from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import contacts, intake, own_cards
from defender_app.focal.own_cards import NewCard
from defender_app.vault.drawer import Drawer
from tests.support import line


def test_a_new_card_is_kept_with_its_secret_half(desk: Drawer) -> None:
    made = own_cards.make(
        desk, NewCard(name=" Desk ", organisation="Westeria Watch", mechanisms=("hrc",))
    )
    (kept,) = own_cards.every(desk)
    assert kept.card == made.card == own_cards.get(desk, made.digest).card
    assert made.card.body.name == "Desk"
    plain = decrypt(encrypt(b"x", [made.keys.identity.recipient()]), [kept.keys.identity])
    assert plain == b"x"
    assert kept.keys.signing.verify_key == made.card.key
    assert str(kept.keys.identity.recipient()) == made.card.body.recipient


def test_the_card_is_as_training_as_its_vault(desk: Drawer, real_desk: Drawer) -> None:
    assert line.new_card(desk).card.body.training is True
    assert line.new_card(real_desk).card.body.training is False


@pytest.mark.parametrize("months", [1, 12, 24])
def test_validity_in_months(desk: Drawer, months: int) -> None:
    body = line.new_card(desk, months=months).card.body
    created, until = wire.from_rfc3339(body.created), wire.from_rfc3339(body.valid_until)
    assert created == desk.now()
    assert until == cards.months_after(created, months) - timedelta(days=1)


@pytest.mark.parametrize(
    "wish",
    [
        {"months": 0},
        {"months": 25},
        {"months": -1},
        {"name": ""},
        {"name": "two\nlines"},
        {"organisation": " "},
        {"mechanisms": ("No Such",)},
        {"languages": ("",)},
        {"contact": "x" * 1001},
        {"languages": ("xx",) * 5000},
    ],
)
def test_a_card_that_breaks_the_format_is_not_made(desk: Drawer, wish: dict[str, Any]) -> None:
    with pytest.raises(InputError) as caught:
        own_cards.make(desk, NewCard(**{"name": "Desk", "organisation": "Watch", **wish}))
    assert caught.value.code.startswith("card-")
    assert own_cards.every(desk) == ()


def test_decomposed_letters_are_composed(desk: Drawer) -> None:
    made = own_cards.make(desk, NewCard(name="Bure\u0301au", organisation="Socie\u0301te\u0301"))
    assert (made.card.body.name, made.card.body.organisation) == ("Buréau", "Société")


def test_every_card_has_its_own_keys(desk: Drawer) -> None:
    one, two = line.new_card(desk), line.new_card(desk)
    assert one.digest != two.digest
    assert one.card.key.key != two.card.key.key
    assert one.card.key.key_id != two.card.key.key_id
    assert one.card.body.recipient != two.card.body.recipient


def test_the_newest_comes_first(desk: Drawer, clock: line.Clock) -> None:
    old = line.new_card(desk)
    clock.forward(days=40)
    new = line.new_card(desk)
    assert [own.digest for own in own_cards.every(desk)] == [new.digest, old.digest]


def test_found_by_the_beginning_of_its_digest(desk: Drawer) -> None:
    own = line.new_card(desk)
    assert own_cards.get(desk, own.digest[:8]).digest == own.digest
    for wrong in ("", own.digest[:7], "0" * 64, own.digest + "0", own.digest.upper() + "X"):
        with pytest.raises(InputError) as caught:
            own_cards.get(desk, wrong)
        assert caught.value.code == "own-card-unknown"


def test_nothing_secret_in_any_text(desk: Drawer) -> None:
    own = line.new_card(desk)
    ((_, body),) = desk.documents.all(own_cards.KIND)
    stored = wire.decode_own(body, own_cards._Stored, what="own-card")
    assert stored.identity.startswith("AGE-SECRET-KEY-PQ-1")
    shown = repr(own) + str(own) + repr(stored) + str(stored) + repr((own, [stored]))
    assert stored.identity not in shown
    assert stored.signing not in shown
    assert "SECRET" not in shown


def test_a_damaged_own_card_tells_no_secret(desk: Drawer) -> None:
    line.new_card(desk)
    ((digest, body),) = desk.documents.all(own_cards.KIND)
    secret = wire.decode_own(body, own_cards._Stored, what="own-card").identity
    desk.documents.put(own_cards.KIND, digest, body.replace(b'"signing"', b'"singing"'))
    with pytest.raises(InputError) as caught:
        own_cards.every(desk)
    assert caught.value.code == "own-card-damaged"
    assert secret not in repr(caught.value) + repr(caught.value.facts)


def test_the_old_card_still_opens_late_files(
    desk: Drawer, defender: Drawer, clock: line.Clock, out: Path
) -> None:
    old = line.new_card(desk, months=1)
    contact = line.met(defender, old)
    late = line.sealed(defender, contact, [line.sample(defender, "TRN-02")], out)
    clock.forward(days=90)
    line.new_card(desk)
    assert old.card.expired(desk.now())
    assert intake.take_in(desk, late.path).outcome == "opened"


def test_both_cards_of_a_drawer_receive(desk: Drawer, defender: Drawer, out: Path) -> None:
    taken = []
    for name in ("First desk", "Second desk"):
        contact = line.met(defender, line.new_card(desk, name))
        sent = line.sealed(defender, contact, [line.sample(defender, "TRN-02")], out)
        taken.append(intake.take_in(desk, sent.path))
    assert [one.outcome for one in taken] == ["opened", "opened"]
    assert len(contacts.every(defender)) == 2
