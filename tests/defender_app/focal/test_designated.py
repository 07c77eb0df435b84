"""The one focal point that comes first, and cards that somebody prepared for the first run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from defender_app import places, portable
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import contacts, designated, known_cards, own_changes, prepared
from defender_app.focal.contacts import State
from defender_app.focal.own_cards import NewCard, OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import cards as made
from tests.support import line


def test_one_comes_first_until_another_does(defender: Drawer, desk: Drawer) -> None:
    assert designated.contact_id(defender) == ""
    one, two = (line.met(defender, line.new_card(desk, name)) for name in ("One", "Two"))
    assert designated.choose(defender, one.contact_id) == one.contact_id
    assert designated.choose(defender, two.held[0].digest[:8]) == two.contact_id
    assert designated.contact_id(defender) == two.contact_id
    assert designated.choose(defender, "") == ""
    assert designated.contact_id(defender) == ""
    with pytest.raises(InputError, match="contact-unknown"):
        designated.choose(defender, "none such")


def test_a_person_never_comes_first(defender: Drawer, desk: Drawer) -> None:
    person = line.met(defender, line.new_card(desk, "Mira", role="person"))
    with pytest.raises(InputError, match="designated-role"):
        designated.choose(defender, person.contact_id)


def test_a_successor_stays_first(defender: Drawer, desk: Drawer, own_card: OwnCard) -> None:
    contact = line.met(defender, own_card)
    designated.choose(defender, contact.contact_id)
    new = own_changes.replace(desk, own_card.digest, NewCard(name="New", organisation="Watch"))
    known_cards.add(defender, new.card.file)
    code = cards.code_of(new.digest)
    known_cards.verify(defender, contact.contact_id, code, how="phone", who="me")
    assert designated.contact_id(defender) == contact.contact_id


def test_a_contact_that_is_not_here_does_not_come_first(defender: Drawer) -> None:
    defender.settings.set("designated", "0123456789abcdef")
    assert designated.contact_id(defender) == ""
    defender.settings.set("designated", 7)
    assert designated.contact_id(defender) == ""


def offered(*folders: Path, training: bool = True) -> prepared.Offered:
    return prepared.offered_in(folders, training=training)


def test_cards_beside_the_vault_are_offered_and_kept_unverified(
    tmp_path: Path, defender: Drawer
) -> None:
    first, second = made.made(), made.made(cards.new_keys(), name="Second")
    (tmp_path / "focal-point.json").write_bytes(first.file)
    (tmp_path / "focal-points").mkdir()
    (tmp_path / "focal-points" / "b.json").write_bytes(second.file)
    (tmp_path / "focal-points" / "again.JSON").write_bytes(first.file)
    (tmp_path / "focal-points" / "read me.txt").write_bytes(b"no card")
    found = offered(tmp_path)
    assert [one.digest for one in found.cards] == [first.digest, second.digest]
    assert found.unusable == 0
    kept = prepared.keep(defender, found.cards)
    states = [one.current().state(defender.now()) for one in kept]
    assert states == [State.UNVERIFIED, State.UNVERIFIED]
    assert designated.contact_id(defender) == kept[0].contact_id
    assert prepared.keep(defender, found.cards[1:])
    assert designated.contact_id(defender) == kept[0].contact_id
    assert prepared.keep(defender, ()) == ()


def test_what_cannot_be_used_is_counted_and_not_offered(tmp_path: Path, desk: Drawer) -> None:
    inside = tmp_path / "focal-points"
    inside.mkdir()
    person = line.new_card(desk, "Mira", role="person").card.file
    bad = {
        "real": made.made(training=False).file,
        "person": person,
        "old": made.made(created="2023-01-01T00:00:00Z", valid_until="2024-01-01T00:00:00Z").file,
        "cut": made.made().file[:-9],
        "changed": made.made().file.replace(b"Room", b"Loom"),
        "large": b" " * 20_000,
        "odd": made.made(name="Re\u0440risals desk").file,
        "binary": bytes(range(256)),
    }
    for name, data in bad.items():
        (inside / f"{name}.json").write_bytes(data)
    found = offered(tmp_path)
    assert (found.cards, found.unusable) == ((), len(bad))
    assert [one.body.training for one in offered(tmp_path, training=False).cards] == [False]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_links_pipes_and_folders_are_not_read(tmp_path: Path) -> None:
    real = tmp_path / "elsewhere.json"
    real.write_bytes(made.made().file)
    place = tmp_path / "stick"
    (place / "focal-points" / "folder.json").mkdir(parents=True)
    (place / "focal-point.json").symlink_to(real)
    (place / "focal-points" / "link.json").symlink_to(real)
    os.mkfifo(place / "focal-points" / "pipe.json")
    assert offered(place) == prepared.NONE_OFFERED
    linked = tmp_path / "linked"
    linked.mkdir()
    (linked / "focal-points").symlink_to(place / "focal-points")
    assert offered(linked, tmp_path / "absent", real) == prepared.NONE_OFFERED


def test_never_more_than_eight(tmp_path: Path) -> None:
    inside = tmp_path / "focal-points"
    inside.mkdir()
    for number in range(12):
        card = made.made(name=f"Desk {number:02}")
        (inside / f"{number:02}.json").write_bytes(card.file)
    assert len(offered(tmp_path).cards) == prepared.MOST
    assert "Desk" not in repr(offered(tmp_path))


def test_the_folder_of_the_program_is_looked_at_but_not_that_of_all_packages(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (here,) = places.of_program()
    assert (here / "defender_app").is_dir()
    monkeypatch.setattr(portable, "__file__", str(tmp_path / "site-packages" / "x" / "portable.py"))
    assert places.of_program() == ()
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(tmp_path / "stick" / "app" / "program"))
    assert places.of_program() == (tmp_path / "stick" / "app", tmp_path / "stick")


def test_two_cards_of_one_name_are_kept_by_nobody_unasked(defender: Drawer) -> None:
    same = (made.made(), made.made(cards.new_keys()))
    with pytest.raises(InputError, match="card-changed-key"):
        prepared.keep(defender, same)
    assert contacts.every(defender) == ()
    assert designated.contact_id(defender) == ""
