"""A clock that stands before the program was built: said, and expiry asked instead of assumed."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from defender_app import build_date
from defender_app.errors import InputError
from defender_app.focal import card as cards
from defender_app.focal import contacts, known_cards
from defender_app.focal.contacts import State
from defender_app.focal.own_cards import OwnCard
from defender_app.vault.drawer import Drawer
from tests.support import cards as made
from tests.support import line
from tests.support.repository import ROOT

CODE = "clock-before-build"


def test_the_day_of_the_build_is_a_day_that_has_been() -> None:
    day = datetime.strptime(build_date.BUILT, "%Y-%m-%d").replace(tzinfo=UTC)
    assert day == build_date.moment() <= datetime.now(UTC)
    days = re.findall(r"(?m)^## \[.*\] - (\d{4}-\d\d-\d\d)$", (ROOT / "CHANGELOG.md").read_text())
    assert all(day <= build_date.BUILT for day in days)


def test_the_edge_of_the_day() -> None:
    edge = build_date.moment()
    assert not build_date.is_before(edge)
    assert build_date.is_before(edge - timedelta(seconds=1))
    assert build_date.not_before(edge - timedelta(days=4000)) == edge
    later = edge + timedelta(days=1)
    assert build_date.not_before(later) == later


def test_with_a_clock_in_the_past_a_card_is_taken_compared_and_expiry_is_asked(
    defender: Drawer, own_card: OwnCard, clock: line.Clock, out: Path
) -> None:
    record = line.saved(defender, line.incident())
    clock.moment = datetime(2020, 1, 1, tzinfo=UTC)
    contact = known_cards.add(defender, own_card.card.file).contact
    code = cards.code_of(own_card.digest)
    contact = known_cards.verify(defender, contact.contact_id, code, how="in person", who="me")
    assert contact.current().state(defender.now()) is State.VERIFIED
    found = line.refused(defender, contact, [record])
    assert found[CODE] is True
    assert line.sealed(defender, contact, [record], out).path.exists()


def test_what_the_drawer_saw_later_does_not_tell_the_day(
    defender: Drawer, own_card: OwnCard, clock: line.Clock
) -> None:
    contact = line.met(defender, own_card)
    record = line.saved(defender, line.incident())
    assert CODE not in line.refused(defender, contact, [record])
    clock.moment = datetime(2020, 1, 1, tzinfo=UTC)
    # The newest time in the drawer is later than the build; how much later it is, nobody knows.
    assert defender.now() >= build_date.moment()
    assert line.refused(defender, contact, [record])[CODE] is True
    clock.moment = line.START
    assert CODE not in line.refused(defender, contact, [record])


def test_what_had_ended_before_the_build_has_ended_whatever_the_clock_says(
    defender: Drawer, clock: line.Clock
) -> None:
    old = made.made(created="2023-01-01T00:00:00Z", valid_until="2024-06-01T00:00:00Z")
    for moment in (line.START, datetime(2023, 6, 1, tzinfo=UTC)):
        clock.moment = moment
        with pytest.raises(InputError, match="card-expired"):
            known_cards.add(defender, old.file)
    assert contacts.every(defender) == ()


def test_a_card_of_the_future_is_one_whatever_the_clock_says(
    defender: Drawer, clock: line.Clock
) -> None:
    far = made.made(created="2027-11-21T12:00:00Z", valid_until="2028-11-20T12:00:00Z")
    for moment in (line.START, datetime(2020, 1, 1, tzinfo=UTC)):
        clock.moment = moment
        with pytest.raises(InputError, match="card-from-the-future"):
            known_cards.add(defender, far.file)
    assert contacts.every(defender) == ()
