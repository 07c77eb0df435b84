"""Names that could be read as another one: mixed scripts stop the card, honest names do not."""

from __future__ import annotations

import unicodedata

import pytest

from defender_app.errors import InputError
from defender_app.focal import contacts, known_cards, remarks
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import cards as made

ODD = (
    "Re\u0440risals desk",  # Cyrillic er
    "\u0410mnesty",  # Cyrillic a
    "UN \u0421\u043e\u043c\u0440\u0430",  # a word of Cyrillic that looks Latin
    "Desk \u039f\u039d",  # Greek capitals that look Latin
    "d\u0435sk",
    "\u03bfffice",  # Greek omicron
    "Des\u043a",
    "\u0585ffice",  # Armenian oh
    "مكتبdesk",
    "དམངསdesk",
    "\u13a1eprisals",
)
HONEST = (
    "Reprisals desk",
    "报复行为受理处",
    "UN人权办公室",
    "人権デスク さくら",
    "カード係ABC",
    "인권 UN 사무소",
    "人權處ㄅㄆ",
    "Отдел по делам \u043e репрессиях",
    "\u041e\u041e\u041d и мы",
    "Γραφείο αντιποίνων",
    "ཐོབ་ཐང་སྲུང་སྐྱོབ་ཁང་",
    "ئىنسان ھەقلىرى ئىشخانىسى",
    "مكتب الأعمال UN",
    "สำนักงาน 12",
    "የበቀል ጉዳዮች ቢሮ",
    "Bür\u0308o für Ñandú",
    "Société №5 (Genève) – A/B",
    "\uff32\uff45\uff50",
    "12 34",
    "O\u02bbzbek ofisi",
    "Human Rights Отдел",
    "हिन्दी कार्यालय",
)


@pytest.mark.parametrize("name", ODD)
def test_a_name_that_could_be_another_is_remarked_and_stops(name: str, defender: Drawer) -> None:
    for card in (made.made(name=name), made.made(organisation=name)):
        assert remarks.of(card.body) == ("mixed-scripts",)
        with pytest.raises(InputError, match="card-mixed-scripts"):
            known_cards.add(defender, card.file)
        with pytest.raises(InputError, match="card-mixed-scripts"):
            known_cards.add(defender, card.file, mixed_scripts_reason="  ")
        assert contacts.every(defender) == ()
    added = known_cards.add(defender, card.file, mixed_scripts_reason=" it is on their door ")
    assert added.held.added_because == "it is on their door"
    assert "door" not in repr(added)


@pytest.mark.parametrize("name", HONEST)
def test_an_honest_name_does_not(name: str, defender: Drawer) -> None:
    card = made.made(name=unicodedata.normalize("NFC", name))
    assert remarks.of(card.body) == ()
    assert known_cards.add(defender, card.file).what == "new"


def test_the_reason_for_a_changed_key_is_kept(
    defender: Drawer, own_card: OwnCard, contacts_card: bytes
) -> None:
    known_cards.add(defender, own_card.card.file)
    with pytest.raises(InputError, match="card-changed-key"):
        known_cards.add(defender, contacts_card)
    added = known_cards.add(defender, contacts_card, changed_key_reason=" met them\nin Geneva ")
    assert added.held.added_because == "met them\nin Geneva"
    (_, later) = contacts.every(defender)
    assert added.contact in contacts.every(defender)
    assert later.held[0].digest in {added.held.digest, own_card.digest}


@pytest.fixture
def contacts_card() -> bytes:
    """A card of the same name over other keys."""
    return made.made(name="Reprisals desk", organisation="Westeria Watch").file


def test_an_offered_card_may_not_slip_in_an_odd_name(defender: Drawer) -> None:
    known_cards.add(defender, made.made().file)
    odd = made.made(name=ODD[0])
    with pytest.raises(InputError, match="card-mixed-scripts"):
        known_cards.add(defender, odd.file)
    added = known_cards.add(defender, odd.file, mixed_scripts_reason="asked")
    assert (added.what, added.held.added_because) == ("update-offered", "asked")


@pytest.mark.parametrize(("how", "who", "code"), [("", "me", "how"), ("phone", " \t", "who")])
def test_a_comparison_says_how_and_who(defender: Drawer, how: str, who: str, code: str) -> None:
    contact = known_cards.add(defender, made.made().file).contact
    with pytest.raises(InputError, match=f"comparison-{code}"):
        known_cards.verify(defender, contact.contact_id, "1" * 40, how=how, who=who)
