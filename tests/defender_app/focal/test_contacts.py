from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest

from crypto.minisign import SigningKey
from defender_app import wire
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import contacts, known_cards, revocations
from defender_app.focal.card import Card, CardKeys
from defender_app.focal.contacts import Contact, State
from defender_app.focal.own_cards import OwnCard
from defender_app.report.seal import seal
from defender_app.vault.drawer import Drawer
from tests.support import line


def another(
    own: OwnCard,
    keys: CardKeys | None = None,
    *,
    signed_by: SigningKey | None = None,
    **changes: Any,
) -> Card:
    """A card like that of ``own`` with other members; with other keys, if given."""
    keys = keys or own.keys
    members = {name: getattr(own.card.body, name) for name in own.card.body.__struct_fields__}
    members |= {
        "recipient": str(keys.identity.recipient()),
        "verify_key": keys.signing.verify_key.string,
        **changes,
    }
    return cards.create(cards.CardBody(**members), keys, predecessor=signed_by)


def successor(own: OwnCard, keys: CardKeys, by: SigningKey | None = None, **more: Any) -> Card:
    """A successor of ``own``, signed by its key unless another one is given."""
    signer = by or own.keys.signing
    return another(own, keys, signed_by=signer, predecessor=own.digest, **more)


def code_of(card: Card | OwnCard) -> str:
    return cards.code_of(card.digest)


def verify(drawer: Drawer, contact: Contact, card: Card | OwnCard) -> Contact:
    return known_cards.verify(drawer, contact.contact_id, code_of(card), how="by phone", who="me")


def refusal(drawer: Drawer, contact: Contact, code: str) -> InputError:
    with pytest.raises(InputError) as caught:
        known_cards.verify(drawer, contact.contact_id, code, how="by phone", who="me")
    return caught.value


def code_when_added(drawer: Drawer, card: Card) -> str:
    before = drawer.documents.all(contacts.KIND)
    with pytest.raises(InputError) as caught:
        known_cards.add(drawer, card.file)
    assert drawer.documents.all(contacts.KIND) == before
    return caught.value.code


def state(drawer: Drawer, contact: Contact, place: int = -1) -> State:
    found = contacts.get(drawer, contact.contact_id)
    return found.held[place].state(drawer.now())


def current(drawer: Drawer, contact: Contact) -> Card:
    return contacts.get(drawer, contact.contact_id).current().card()


@pytest.fixture
def unverified(defender: Drawer, own_card: OwnCard) -> Contact:
    return line.met(defender, own_card, verified=False)


def test_a_new_card_is_unverified(defender: Drawer, own_card: OwnCard) -> None:
    added = known_cards.add(defender, own_card.card.file)
    assert (added.what, added.held.digest) == ("new", own_card.digest)
    assert state(defender, added.contact) is State.UNVERIFIED
    assert contacts.get(defender, own_card.digest) == added.contact


def test_the_same_card_again_is_known(defender: Drawer, own_card: OwnCard) -> None:
    first = known_cards.add(defender, own_card.card.file)
    spaced = json.dumps(json.loads(own_card.card.file), indent=1).encode()
    for data in (own_card.card.file, spaced):
        again = known_cards.add(defender, data)
        assert (again.what, again.contact) == ("known", first.contact)
    assert contacts.every(defender) == (first.contact,)


def test_all_forty_digits_verify(defender: Drawer, own_card: OwnCard, unverified: Contact) -> None:
    contact = verify(defender, unverified, own_card)
    assert state(defender, contact) is State.VERIFIED
    compared = contact.current().compared
    assert isinstance(compared, contacts.Comparison)
    assert (compared.who, compared.how) == ("me", "by phone")
    assert compared.when == wire.to_rfc3339(defender.now())
    assert contacts.get(defender, contact.contact_id) == contact


def test_a_wrong_group_is_named_and_nothing_is_verified(
    defender: Drawer, own_card: OwnCard, unverified: Contact
) -> None:
    groups = code_of(own_card).split(" ")
    for wrong in ((0,), (7,), (2, 5)):
        said = [f"{(int(g) + 1) % 100_000:05d}" if n in wrong else g for n, g in enumerate(groups)]
        error = refusal(defender, unverified, " ".join(said))
        assert error.code == "code-differs"
        assert error.facts["groups"] == ", ".join(str(n + 1) for n in wrong)
    assert refusal(defender, unverified, " ".join(groups[:7])).code == "code-form"
    assert refusal(defender, unverified, "").code == "code-form"
    assert contacts.get(defender, unverified.contact_id) == unverified


def test_the_digits_of_another_card_verify_nothing(
    defender: Drawer, desk: Drawer, unverified: Contact
) -> None:
    other = line.new_card(desk, "Another desk")
    known_cards.add(defender, other.card.file)
    assert refusal(defender, unverified, code_of(other)).code == "code-differs"
    assert state(defender, unverified) is State.UNVERIFIED


def test_an_expired_card_is_never_verified(
    defender: Drawer, own_card: OwnCard, unverified: Contact, clock: line.Clock
) -> None:
    end = wire.from_rfc3339(own_card.card.body.valid_until)
    clock.moment = end
    assert state(defender, unverified) is State.UNVERIFIED
    clock.forward(seconds=1)
    assert state(defender, unverified) is State.EXPIRED
    assert refusal(defender, unverified, code_of(own_card)).code == "card-expired"


def test_a_verified_card_expires(defender: Drawer, contact: Contact, clock: line.Clock) -> None:
    clock.forward(days=3 * 365)
    assert state(defender, contact) is State.EXPIRED
    defender.settings.set("anything", 1)
    clock.forward(days=-2 * 365)  # A clock that is set back revives nothing.
    assert state(defender, contact) is State.EXPIRED


def test_a_card_from_the_future_is_refused(
    defender: Drawer, desk: Drawer, clock: line.Clock
) -> None:
    clock.forward(days=3)
    own = line.new_card(desk)
    clock.forward(days=-3)
    assert code_when_added(defender, own.card) == "card-from-the-future"


def test_training_and_real_never_meet(
    defender: Drawer, real_defender: Drawer, desk: Drawer, real_desk: Drawer
) -> None:
    assert code_when_added(real_defender, line.new_card(desk).card) == "card-wrong-mode"
    assert code_when_added(defender, line.new_card(real_desk).card) == "card-wrong-mode"


def test_a_signed_successor_is_offered_and_not_used(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    new = successor(own_card, cards.new_keys(), name="Quite another name")
    added = known_cards.add(defender, new.file)
    assert (added.what, added.contact.contact_id) == ("successor-offered", contact.contact_id)
    assert added.held.successor_signed
    assert current(defender, contact) == own_card.card
    assert added.contact.offered() == added.held
    assert state(defender, contact, 0) is State.VERIFIED


def test_a_compared_successor_replaces_its_predecessor(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    new = successor(own_card, cards.new_keys())
    known_cards.add(defender, new.file)
    changed = verify(defender, contact, new)
    assert [one.state(defender.now()) for one in changed.held] == [State.REPLACED, State.VERIFIED]
    assert current(defender, contact) == new
    assert changed.offered() is None
    assert refusal(defender, contact, code_of(own_card)).code == "card-replaced"
    assert state(defender, contact, 0) is State.REPLACED


def test_the_pseudonym_stays_the_same_across_successors(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    key = contact.signing_key().verify_key
    new = successor(own_card, cards.new_keys())
    known_cards.add(defender, new.file)
    assert verify(defender, contact, new).signing_key().verify_key == key


def test_every_contact_has_its_own_pseudonym(defender: Drawer, desk: Drawer) -> None:
    made = [line.met(defender, line.new_card(desk, f"Desk {n}")) for n in range(3)]
    assert len({one.signing_key().verify_key.key for one in made}) == 3
    assert len({one.signing_key().verify_key.key_id for one in made}) == 3


def test_a_successor_signed_by_a_stranger_is_a_changed_key(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    keys = cards.new_keys()
    for card in (
        successor(own_card, keys, SigningKey.generate()),
        successor(own_card, keys, keys.signing),
        another(own_card, keys, predecessor=own_card.digest),
        another(own_card, keys),
    ):
        assert code_when_added(defender, card) == "card-changed-key"
    assert current(defender, contact) == own_card.card


SAME_NAMES = [
    ("reprisals DESK", "Westeria Watch"),
    ("Reprisals  desk ", "Westeria\u00a0Watch"),
    ("Reprisals\u200b desk", "Westeria Watch"),
    ("Reprisals desk\ufe0f", "Wes\u00adteria Watch"),
    ("\uff32eprisals desk", "Westeria\u3000Watch"),
]


def test_a_name_that_looks_the_same_is_the_same(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    for name, organisation in SAME_NAMES:
        card = another(own_card, cards.new_keys(), name=name, organisation=organisation)
        assert code_when_added(defender, card) == "card-changed-key"
        assert current(defender, contact) == own_card.card


def test_a_changed_key_needs_a_reason_and_is_a_contact_of_its_own(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    card = another(own_card, cards.new_keys())
    with pytest.raises(InputError):
        known_cards.add(defender, card.file, changed_key_reason="   ")
    added = known_cards.add(defender, card.file, changed_key_reason="met them, the laptop is gone")
    assert added.what == "new"
    assert added.contact.contact_id != contact.contact_id
    assert added.contact.signing != contact.signing
    assert state(defender, added.contact) is State.UNVERIFIED
    assert contacts.get(defender, contact.contact_id) == contact


def test_the_same_keys_with_another_name_change_nothing_until_compared(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    update = another(own_card, name="State Security", valid_until="2027-01-01T00:00:00Z")
    added = known_cards.add(defender, update.file)
    assert (added.what, added.contact.contact_id) == ("update-offered", contact.contact_id)
    assert current(defender, contact).body.name == own_card.card.body.name
    assert state(defender, contact, 0) is State.VERIFIED
    assert known_cards.add(defender, update.file).what == "known"
    # The digits of the old card verify the old card again, and not the update.
    verify(defender, contact, own_card)
    assert current(defender, contact) == own_card.card
    assert state(defender, contact, 1) is State.UNVERIFIED
    verify(defender, contact, update)
    assert current(defender, contact) == update
    assert state(defender, contact, 0) is State.REPLACED


def test_an_offer_never_makes_an_unverified_card_verified(
    defender: Drawer, own_card: OwnCard, unverified: Contact
) -> None:
    known_cards.add(defender, successor(own_card, cards.new_keys()).file)
    assert state(defender, unverified, 0) is State.UNVERIFIED
    assert state(defender, unverified, 1) is State.UNVERIFIED
    assert current(defender, unverified) == own_card.card


def test_a_stolen_key_cannot_shadow_card_or_successor(
    defender: Drawer, own_card: OwnCard, unverified: Contact
) -> None:
    """Whoever stole the desk's signing key offers cards of their own, before and after."""
    true = successor(own_card, cards.new_keys())
    before, after = (successor(own_card, cards.new_keys(), contact=who) for who in "ab")
    for card in (before, true, after):
        known_cards.add(defender, card.file)
    verify(defender, unverified, own_card)
    assert current(defender, unverified) == own_card.card
    changed = verify(defender, unverified, true)
    assert current(defender, unverified) == true
    states = [one.state(defender.now()) for one in changed.held]
    assert states[:3] == [State.REPLACED, State.REPLACED, State.VERIFIED]
    assert states[3] is not State.VERIFIED


def test_a_successor_of_a_successor_belongs_to_the_same_contact(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    keys = cards.new_keys()
    second = OwnCard(card=successor(own_card, keys), keys=keys)
    third = successor(second, cards.new_keys())
    known_cards.add(defender, second.card.file)
    added = known_cards.add(defender, third.file)
    assert (added.what, added.contact.contact_id) == ("successor-offered", contact.contact_id)
    assert current(defender, contact) == own_card.card
    changed = verify(defender, contact, third)
    assert current(defender, contact) == third
    assert [one.replaced for one in changed.held] == [True, True, False]


def test_an_expired_offer_leaves_the_current_card_alone(
    defender: Drawer, own_card: OwnCard, contact: Contact, clock: line.Clock
) -> None:
    soon = wire.to_rfc3339(clock.moment + timedelta(days=10))
    short = successor(own_card, cards.new_keys(), valid_until=soon)
    known_cards.add(defender, short.file)
    clock.forward(days=20)
    assert refusal(defender, contact, code_of(short)).code == "card-expired"
    assert state(defender, contact, 0) is State.VERIFIED
    verify(defender, contact, own_card)


def revoke(drawer: Drawer, card: Card | OwnCard, key: SigningKey, **more: str) -> Contact:
    facts = {"date": "2026-11-21", "reason": "stolen", **more}
    changed = revocations.add_revocation(drawer, cards.revoke(card.digest, key, **facts))
    assert changed is not None
    return changed


def code_when_revoked(drawer: Drawer, card: Card | OwnCard, key: SigningKey) -> str:
    before = drawer.documents.all(contacts.KIND)
    with pytest.raises(InputError) as caught:
        revoke(drawer, card, key)
    assert drawer.documents.all(contacts.KIND) == before
    return caught.value.code


def test_a_card_is_revoked_by_its_own_key_for_good(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    revoke(defender, own_card, own_card.keys.signing)
    assert state(defender, contact) is State.REVOKED
    assert refusal(defender, contact, code_of(own_card)).code == "card-revoked"
    again = revoke(defender, own_card, own_card.keys.signing, date="2099-01-01")
    assert again.held[0].revoked_on == "2026-11-21"
    assert known_cards.add(defender, own_card.card.file).what == "known"
    assert state(defender, contact) is State.REVOKED


@pytest.mark.parametrize("date", ["", "yesterday\x1b[2J", "x" * 1000])
def test_a_revocation_with_an_odd_date_counts(
    defender: Drawer, own_card: OwnCard, contact: Contact, date: str
) -> None:
    held = revoke(defender, own_card, own_card.keys.signing, date=date).held[0]
    assert state(defender, contact) is State.REVOKED
    assert "\x1b" not in str(held.revoked_on)


def test_sealing_to_a_revoked_card_is_refused(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    record = line.sample(defender, "TRN-02")
    assert not {"card-revoked", "rule-14"} & line.refused(defender, contact, [record]).keys()
    revoke(defender, own_card, own_card.keys.signing)
    assert line.refused(defender, contact, [record])["card-revoked"] is False


def test_a_revocation_between_composing_and_sealing_counts(
    defender: Drawer, own_card: OwnCard, contact: Contact, out: Path
) -> None:
    composition = line.composed(defender, contact, [line.sample(defender, "TRN-02")])
    revoke(defender, own_card, own_card.keys.signing)
    with pytest.raises(InputError) as caught:
        seal(defender, composition, out)
    assert caught.value.code == "card-revoked"
    assert list(out.iterdir()) == []
    assert state(defender, contact) is State.REVOKED


def test_a_revocation_by_anybody_else_changes_nothing(
    defender: Drawer, desk: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    other = line.new_card(desk, "Another desk")
    line.met(defender, other)
    for key in (SigningKey.generate(), other.keys.signing, contact.signing_key()):
        assert code_when_revoked(defender, own_card, key) == "revocation-signature"


def test_a_verified_successor_may_revoke_and_an_unverified_one_not(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    keys = cards.new_keys()
    new = successor(own_card, keys)
    known_cards.add(defender, new.file)
    assert code_when_revoked(defender, own_card, keys.signing) == "revocation-signature"
    verify(defender, contact, new)
    changed = revoke(defender, own_card, keys.signing)
    assert [one.revoked for one in changed.held] == [True, False]
    assert current(defender, contact) == new


def test_a_predecessor_cannot_revoke_its_successor(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    """The old key may be the stolen one: it must not end the new card."""
    new = successor(own_card, cards.new_keys())
    known_cards.add(defender, new.file)
    assert code_when_revoked(defender, new, own_card.keys.signing) == "revocation-signature"
    verify(defender, contact, new)
    assert code_when_revoked(defender, new, own_card.keys.signing) == "revocation-signature"
    assert state(defender, contact) is State.VERIFIED


def test_an_offered_card_may_end_itself(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    keys = cards.new_keys()
    new = successor(own_card, keys)
    known_cards.add(defender, new.file)
    changed = revoke(defender, new, keys.signing)
    assert [one.revoked for one in changed.held] == [False, True]
    assert changed.offered() is None
    assert refusal(defender, contact, code_of(new)).code == "card-revoked"
    assert current(defender, contact) == own_card.card


def test_the_key_of_a_revoked_card_vouches_for_nothing(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    revoke(defender, own_card, own_card.keys.signing)
    assert code_when_added(defender, another(own_card, name="Renamed")) == "card-revoked"
    new = successor(own_card, cards.new_keys())
    assert code_when_added(defender, new) == "card-changed-key"
    assert len(contacts.get(defender, contact.contact_id).held) == 1


def test_a_stranger_with_a_copied_recipient_blocks_nobody(
    defender: Drawer, own_card: OwnCard
) -> None:
    """A recipient is public: a revoked card that copied it must not lock its owner out."""
    thief = CardKeys(identity=own_card.keys.identity, signing=SigningKey.generate())
    copied = another(own_card, thief, name="Elsewhere")
    known_cards.add(defender, copied.file)
    revoke(defender, copied, thief.signing)
    assert known_cards.add(defender, own_card.card.file).what == "new"


def test_found_by_beginnings_and_never_by_chance(defender: Drawer, desk: Drawer) -> None:
    one, two = (line.met(defender, line.new_card(desk, name)) for name in ("One", "Two"))
    assert contacts.get(defender, one.contact_id[:8]) == one
    assert contacts.get(defender, two.held[0].digest[:12]) == two
    for wrong in ("", one.contact_id[:3], "zzzz", one.contact_id + "0"):
        with pytest.raises(InputError) as caught:
            contacts.get(defender, wrong)
        assert caught.value.code == "contact-unknown"


def test_several_that_begin_alike_are_ambiguous_but_a_whole_id_is_not(
    defender: Drawer, contact: Contact
) -> None:
    longer = msgspec.structs.replace(contact, contact_id=contact.contact_id + "00", held=())
    contacts.save(defender, longer)
    with pytest.raises(InputError) as caught:
        contacts.get(defender, contact.contact_id[:6])
    assert caught.value.code == "contact-ambiguous"
    assert contacts.get(defender, contact.contact_id) == contact


def test_a_contact_shows_no_secret(defender: Drawer, contact: Contact) -> None:
    key = contact.signing_key()
    added = known_cards.add(defender, contact.held[0].file.encode())
    shown = repr(contact) + str(contact) + repr(added) + repr([contact]) + repr(key)
    assert contact.signing not in shown
    assert contacts.every(defender) == (contact,)


def ended(card: Card | OwnCard, key: SigningKey, reason: str = "stolen") -> bytes:
    return cards.revoke(card.digest, key, date="2026-11-21", reason=reason)


def test_a_revocation_that_comes_before_the_card_counts(defender: Drawer, desk: Drawer) -> None:
    own = line.new_card(desk, "A third desk")
    revocation = ended(own, own.keys.signing)
    assert revocations.add_revocation(defender, revocation) is None
    assert revocations.add_revocation(defender, revocation) is None
    assert len(defender.documents.all(revocations.KIND)) == 1
    added = known_cards.add(defender, own.card.file)
    assert (added.what, added.held.state(defender.now())) == ("new", State.REVOKED)
    assert refusal(defender, added.contact, code_of(own)).code == "card-revoked"
    assert contacts.every(defender) == (added.contact,)


def test_a_revocation_of_a_successor_that_comes_first_counts(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    keys = cards.new_keys()
    new = successor(own_card, keys)
    assert revocations.add_revocation(defender, ended(new, keys.signing)) is None
    added = known_cards.add(defender, new.file)
    assert (added.what, added.held.state(defender.now())) == ("successor-offered", State.REVOKED)
    assert state(defender, contact, 0) is State.VERIFIED
    assert contacts.get(defender, contact.contact_id).offered() is None


def test_an_early_revocation_by_anybody_else_changes_nothing(
    defender: Drawer, desk: Drawer
) -> None:
    own = line.new_card(desk, "A third desk")
    for _ in range(revocations.MOST_FOR_ONE_CARD):
        revocations.add_revocation(defender, ended(own, SigningKey.generate()))
    with pytest.raises(InputError, match="revocation-too-many"):
        revocations.add_revocation(defender, ended(own, SigningKey.generate()))
    added = known_cards.add(defender, own.card.file)
    assert added.held.state(defender.now()) is State.UNVERIFIED
    changed = revoke(defender, own, own.keys.signing)
    assert changed.held[0].revoked


def test_a_revocation_of_no_card_is_refused(defender: Drawer) -> None:
    with pytest.raises(InputError, match="revocation-card"):
        revocations.add_revocation(
            defender, cards.revoke("x" * 64, SigningKey.generate(), date="", reason="")
        )


def same_key_with_another_id(key: SigningKey) -> SigningKey:
    return SigningKey.from_bytes(key.to_secret().reveal()[:32] + b"\1" * 8)


def test_a_revoked_key_stays_ended_under_another_key_id(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    revoke(defender, own_card, own_card.keys.signing)
    other = same_key_with_another_id(own_card.keys.signing)
    fresh = cards.new_keys()
    for identity in (own_card.keys.identity, fresh.identity):
        keys = CardKeys(identity=identity, signing=other)
        card = another(own_card, keys, name="Another desk altogether")
        with pytest.raises(InputError, match="card-revoked"):
            known_cards.add(defender, card.file)
    assert len(contacts.every(defender)) == 1
    assert len(contacts.get(defender, contact.contact_id).held) == 1


def test_a_known_key_under_another_key_id_is_refused(
    defender: Drawer, own_card: OwnCard, contact: Contact
) -> None:
    keys = CardKeys(
        identity=own_card.keys.identity, signing=same_key_with_another_id(own_card.keys.signing)
    )
    card = another(own_card, keys, name="Another desk altogether")
    with pytest.raises(InputError, match="card-key-id"):
        known_cards.add(defender, card.file, changed_key_reason="they said so")
    assert contacts.every(defender) == (contact,)


@pytest.mark.parametrize(
    "name",
    [
        "Reprisals desk\u2800",
        "Reprisals desk\u17b4",
        "Reprisals desk\U000e0100",
        "Reprisals\u180b desk",
        "Reprisals d\u0435sk",
        "R\u0435\u0440ris\u0430ls desk",
        "Repr\u0131sals desk",
        "Reprlsals desk",
        "Reprisa1s desk",
        "REPRISALS-DESK",
        "Reprisalsdesk.",
        "Reprisals de\u1e63k",
        "Reprisals desk\ufe0f",
        "\uff32eprisals \uff44esk",
        "Reprisals desk\u3164",
    ],
)
def test_a_name_that_looks_the_same_stops_loudly(
    defender: Drawer, own_card: OwnCard, contact: Contact, name: str
) -> None:
    card = another(own_card, cards.new_keys(), name=name)
    with pytest.raises(InputError, match="card-changed-key"):
        known_cards.add(defender, card.file)
    assert contacts.every(defender) == (contact,)
    added = known_cards.add(defender, card.file, changed_key_reason="met them")
    assert added.what == "new"


@pytest.mark.parametrize("name", ["Reprisals desk 2", "Another desk", "\u0928\u093f", "救济处"])
def test_another_name_is_new(
    defender: Drawer, own_card: OwnCard, contact: Contact, name: str
) -> None:
    card = another(own_card, cards.new_keys(), name=name)
    assert known_cards.add(defender, card.file).what == "new"
    assert len(contacts.every(defender)) == 2
    assert contact.contact_id
