"""A report that rests until tomorrow is kept with all that was decided, and goes when asked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from defender_app import wire
from defender_app.focal.contacts import Contact
from defender_app.report import cooling_off, keeping, sending, sent, waiting
from defender_app.report.preparing import prepare
from defender_app.report.waiting import Decided, Part, Waiting
from defender_app.vault.drawer import Drawer
from tests.support import line


def _waiting(drawer: Drawer, contact: Contact, event_id: str, **more: Any) -> Waiting:
    return waiting.put_off(
        drawer,
        Waiting(
            waiting_id=wire.new_id(),
            kept_on=wire.to_rfc3339(drawer.now()),
            event_ids=(event_id,),
            contact_ids=(contact.contact_id,),
            **more,
        ),
    )


@pytest.fixture
def event_id(defender: Drawer) -> str:
    return line.saved(defender, line.incident())


def test_what_was_decided_is_there_tomorrow(
    defender: Drawer, contact: Contact, event_id: str, clock: line.Clock
) -> None:
    decided = Decided(
        contact_id=contact.contact_id, event_id=event_id, code="rule-18", reason="she said so"
    )
    part = Part(event_id=event_id, id="E1", form="original")
    kept = _waiting(
        defender,
        contact,
        event_id,
        decided=(decided,),
        card_reasons={contact.contact_id: "no way to ask"},
        left_out=(Part(event_id=event_id, id="P9", form="left-out"),),
        forms=(part,),
        one_time=True,
    )
    (one,) = waiting.resting(defender)
    assert one.waiting == kept
    assert one.titles == ("Questioned after the side event",)
    assert one.untrusted_names == ("Reprisals desk",)
    assert one.ready_on == cooling_off.over_on(defender, [event_id])
    clock.forward(hours=24)
    (one,) = waiting.resting(defender)
    assert one.ready_on is None
    assert one.waiting == kept
    assert sent.every(defender) == ()
    assert "she said so" not in repr(one) + repr(kept)


def test_the_same_again_takes_its_place(defender: Drawer, contact: Contact, event_id: str) -> None:
    _waiting(defender, contact, event_id)
    later = _waiting(defender, contact, event_id, one_time=True)
    other = line.saved(defender, line.incident(title="Another"))
    another = _waiting(defender, contact, other)
    assert sorted(one.waiting_id for one in waiting.every(defender)) == sorted(
        one.waiting_id for one in (later, another)
    )


def test_it_goes_with_its_record(defender: Drawer, contact: Contact, event_id: str) -> None:
    _waiting(defender, contact, event_id)
    defender.incidents.delete(event_id)
    assert waiting.resting(defender) == ()
    assert waiting.every(defender) == ()


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_reasons_go_with_what_is_not_kept(
    defender: Drawer, contact: Contact, event_id: str, out: Path, keep: sent.Keep
) -> None:
    decided = Decided(
        contact_id=contact.contact_id, event_id=event_id, code="rule-18", reason="zebrafinch"
    )
    _waiting(defender, contact, event_id, decided=(decided,))
    ready = prepare(defender, line.composed(defender, contact, [event_id]))
    assert sending.send(defender, [ready], out, keep=keep).kept == keep
    assert defender.documents.all(waiting.KIND) == []
    assert keeping.unfinished(defender) == ()


@pytest.mark.parametrize("body", [b"", b"{}", b"[1]", b'{"waiting_id": 4}', b"\xff"])
def test_one_that_cannot_be_read_is_passed_over(
    defender: Drawer, contact: Contact, event_id: str, body: bytes
) -> None:
    kept = _waiting(defender, contact, event_id)
    defender.documents.put(waiting.KIND, "ab" * 16, body)
    assert waiting.every(defender) == (kept,)
    waiting.forget(defender, "ab" * 16)
    waiting.forget(defender, "ab" * 16)
    assert len(defender.documents.all(waiting.KIND)) == 1


def test_what_is_urgent_or_switched_off_rests_no_longer(
    defender: Drawer, contact: Contact, event_id: str
) -> None:
    _waiting(defender, contact, event_id)
    cooling_off.switch(defender, on=False)
    assert [one.ready_on for one in waiting.resting(defender)] == [None]
