"""Corrections: what they may refer to, and how both sides see them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from defender_app.errors import InputError
from defender_app.focal import cases, corrected, intake
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import corrections, correspondence, keeping, sending, sent
from defender_app.report.seal import Sealed, prepare
from defender_app.vault.drawer import Drawer
from tests.support import forge, line
from tests.support import notices as noticed

REPORT = "data/report.json"


@pytest.fixture
def event_id(defender: Drawer) -> str:
    return line.saved(defender, line.incident())


@pytest.fixture
def first(defender: Drawer, contact: Contact, event_id: str, out: Path) -> Sealed:
    return line.sealed(defender, contact, [event_id], out)


def change(drawer: Drawer, event_id: str, narrative: str = "They asked twice.") -> None:
    incident = drawer.incidents.get(event_id, with_identities=True)
    drawer.incidents.save(msgspec.structs.replace(incident, narrative=narrative))


def opened(desk: Drawer, sealed: Sealed, outcome: str = "opened") -> Case:
    taken = intake.take_in(desk, sealed.path)
    assert taken.outcome == outcome, taken
    assert taken.case_id is not None
    return cases.get(desk, taken.case_id)


def code_of(work: Callable[[], object]) -> str:
    with pytest.raises(InputError) as caught:
        work()
    return caught.value.code


def test_a_correction_is_proven_at_the_desk(
    defender: Drawer,
    desk: Drawer,
    clock: line.Clock,
    own_card: OwnCard,
    contact: Contact,
    event_id: str,
    first: Sealed,
    out: Path,
) -> None:
    before = opened(desk, first)
    change(defender, event_id)
    clock.forward(hours=1)
    (outdated,) = corrections.outdated(defender, event_id)
    assert (outdated.report_id, outdated.name) == (first.report_id, "Reprisals desk")
    second = line.sealed(defender, contact, [event_id], out, refers_to=first.report_id)
    body = json.loads(forge.data_of(second.path, own_card.keys.identity)[REPORT])
    assert (body["kind"], body["refers_to"]) == ("correction", first.report_id)
    after = opened(desk, second)
    assert (after.unproven, after.sender) == ((), before.sender)
    assert corrected.earlier(desk, after) == before
    assert corrected.later(desk, before) == (after,)
    assert corrected.earlier(desk, before) is None
    assert cases.get(desk, before.case_id) == before
    known = sent.get(defender, second.report_id)
    assert known.refers_to == first.report_id
    assert known.people == sent.get(defender, first.report_id).people
    assert defender.incidents.get(event_id).record_status == "sent"
    assert corrections.outdated(defender, event_id) == ()
    newest, oldest = correspondence.every(defender, event_id)
    assert (newest.corrects, oldest.corrects) == (True, False)


def test_a_correction_of_a_correction(
    defender: Drawer, desk: Drawer, contact: Contact, event_id: str, first: Sealed, out: Path
) -> None:
    second = line.sealed(defender, contact, [event_id], out, refers_to=first.report_id)
    third = line.sealed(defender, contact, [event_id], out, refers_to=second.report_id)
    found = [opened(desk, one) for one in (first, second, third)]
    assert [one.unproven for one in found] == [(), (), ()]
    assert corrected.earlier(desk, found[2]) == found[1]
    possible = corrections.possible(defender, contact.contact_id, [event_id])
    assert {one.report_id for one in possible} == {
        first.report_id,
        second.report_id,
        third.report_id,
    }


def test_a_report_under_a_key_of_its_own_is_corrected_by_that_key_and_its_words(
    defender: Drawer, desk: Drawer, contact: Contact, event_id: str, out: Path
) -> None:
    ordinary = line.sealed(defender, contact, [event_id], out)
    first = line.sealed(defender, contact, [event_id], out, one_time=True)
    second = line.sealed(defender, contact, [event_id], out, refers_to=first.report_id)
    known = sent.get(defender, second.report_id)
    assert known.people == sent.get(defender, first.report_id).people
    assert known.people != sent.get(defender, ordinary.report_id).people
    assert known.signing == sent.get(defender, first.report_id).signing != ""
    third = line.sealed(defender, contact, [event_id], out, refers_to=second.report_id)
    found = [opened(desk, one) for one in (ordinary, first, second, third)]
    assert {one.unproven for one in found} == {()}
    assert len({one.sender for one in found}) == 2


def test_what_may_not_be_corrected(
    defender: Drawer,
    new_vaults: line.Vaults,
    contact: Contact,
    event_id: str,
    first: Sealed,
    tmp_path: Path,
) -> None:
    other = line.met(defender, line.new_card(new_vaults.drawer(), "Another desk"))
    unrelated = line.saved(defender, line.incident(title="Another matter"))

    def correct(
        refers_to: str = first.report_id,
        to: Contact = contact,
        record: str = event_id,
        *,
        one_time: bool = False,
    ) -> Callable[[], object]:
        return lambda: line.composed(defender, to, [record], refers_to=refers_to, one_time=one_time)

    assert code_of(correct("0" * 32)) == "sent-unknown"
    assert code_of(correct(to=other)) == "correction-elsewhere"
    assert code_of(correct(one_time=True)) == "correction-one-time"
    assert code_of(correct(record=unrelated)) == "correction-of-others"
    noticed.withdraw(defender, tmp_path / "notices", first.report_id)
    assert code_of(correct()) == "correction-of-withdrawn"
    assert corrections.possible(defender, contact.contact_id, [event_id]) == ()
    change(defender, event_id)
    assert corrections.outdated(defender, event_id) == ()
    keeping.forget(defender, first.report_id)
    assert code_of(correct()) == "sent-unknown"


def test_taking_back_what_one_person_said_leaves_the_rest_open_to_correction(
    defender: Drawer, contact: Contact, event_id: str, first: Sealed, out: Path, tmp_path: Path
) -> None:
    (word,) = sent.get(defender, first.report_id).people.values()
    noticed.withdraw(defender, tmp_path / "notices", first.report_id, word)
    second = line.sealed(defender, contact, [event_id], out, refers_to=first.report_id)
    assert sent.get(defender, second.report_id).refers_to == first.report_id


def test_a_receipt_is_enough_to_correct_what_it_is_of(
    defender: Drawer, desk: Drawer, contact: Contact, event_id: str, out: Path
) -> None:
    """Written down anew, it has another id here: nothing tells any more what was in it."""
    ready = prepare(defender, line.composed(defender, contact, [event_id]))
    (done,) = sending.send(defender, [ready], out, keep="receipt").done
    again = line.saved(defender, line.incident())
    second = line.sealed(defender, contact, [again], out, refers_to=done[1].report_id)
    opened(desk, done[1])
    assert opened(desk, second).unproven == ()


def test_who_holds_an_older_version_is_told_by_the_newest_report_to_each(
    defender: Drawer, new_vaults: line.Vaults, contact: Contact, event_id: str, out: Path
) -> None:
    other = line.met(defender, line.new_card(new_vaults.drawer(), "Another desk"))
    line.sealed(defender, contact, [event_id], out)
    to_other = line.sealed(defender, other, [event_id], out)
    assert corrections.outdated(defender, event_id) == ()
    change(defender, event_id)
    line.sealed(defender, contact, [event_id], out)
    (left,) = corrections.outdated(defender, event_id)
    assert (left.report_id, left.contact_id) == (to_other.report_id, other.contact_id)
    assert "Another" not in repr(left)
    change(defender, event_id, "They asked three times.")
    assert len(corrections.outdated(defender, event_id)) == 2
    incident = defender.incidents.get(event_id)
    defender.incidents.save(msgspec.structs.replace(incident, record_status="withdrawn"))
    assert corrections.outdated(defender, event_id) == ()


def test_a_correction_before_its_report_and_of_an_unknown_one_is_not_proven(
    defender: Drawer, desk: Drawer, contact: Contact, event_id: str, first: Sealed, out: Path
) -> None:
    second = line.sealed(defender, contact, [event_id], out, refers_to=first.report_id)
    case = opened(desk, second)
    assert case.unproven == ("correction-unproven",)
    assert corrected.earlier(desk, case) is None
    opened(desk, first, "older-version")
    # Once what it corrects is here, the key tells.
    assert cases.get(desk, case.case_id).unproven == ()
