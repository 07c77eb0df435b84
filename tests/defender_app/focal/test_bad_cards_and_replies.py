"""Each bad card and each bad answer by name: one code, a sentence, and nothing changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from defender_app import words
from defender_app.cli import faults
from defender_app.errors import AppError, MachineError
from defender_app.focal import contacts, intake, known_cards, reply
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import sent as sent_reports
from defender_app.vault.drawer import Drawer
from tests.support import bad_input, line
from tests.support.bad_input import Answers


def state(drawer: Drawer) -> tuple[object, ...]:
    """All that could change in a drawer."""
    kinds = (contacts.KIND, sent_reports.KIND, "own-card", "case", "revocation")
    documents = [drawer.documents.all(kind) for kind in kinds]
    records = drawer.incidents.list()
    return (
        drawer.meta("change"),
        drawer.custody.entries(),
        drawer.blobs.all_ids(),
        documents,
        records,
    )


def refused(drawer: Drawer, taking: Callable[[], object]) -> str:
    """The code of something that must change nothing and has a sentence of its own."""
    before = state(drawer)
    with pytest.raises(AppError) as caught:
        taking()
    assert state(drawer) == before
    assert not isinstance(caught.value, MachineError)
    fault = faults.of(caught.value)
    sentence = words.load().error(fault.code, fault.facts, *fault.fallbacks[:1])
    assert sentence.what.endswith((".", "?")), fault.code
    assert sentence.next, fault.code
    assert "…" not in sentence.what + sentence.next, fault.code
    return fault.code


@pytest.fixture
def answers(
    desk: Drawer,
    defender: Drawer,
    own_card: OwnCard,
    seal_sample: Callable[[str], Any],
    tmp_path: Path,
) -> Answers:
    """Writes answers to a report of the defender that the desk took in."""
    assert intake.take_in(desk, seal_sample("TRN-02").path).outcome == "opened"
    (record,) = sent_reports.every(defender)
    folder = tmp_path / "answers"
    folder.mkdir()
    return Answers(defender, record, own_card, folder)


def test_bad_cards(defender: Drawer, own_card: OwnCard, contact: Contact) -> None:
    bad = bad_input.cards_for(defender, own_card)
    found = {
        name: refused(defender, partial(known_cards.add, defender, one.data))
        for name, one in bad.items()
    }
    assert found == {name: one.code for name, one in bad.items()}
    assert contacts.every(defender) == (contact,)


def test_bad_cards_in_a_drawer_that_knows_nobody(real_defender: Drawer, own_card: OwnCard) -> None:
    """Without a card to be like, and for real: the look-alikes are new, the rest is refused."""
    bad = bad_input.cards_for(real_defender, own_card)
    alone = {name: one for name, one in bad.items() if one.code != "card-changed-key"}
    found = {
        name: refused(real_defender, partial(known_cards.add, real_defender, one.data))
        for name, one in alone.items()
    }
    assert found == {name: one.code for name, one in alone.items()}


def test_bad_replies(
    desk: Drawer, defender: Drawer, contact: Contact, answers: Answers, out: Path
) -> None:
    other = line.new_card(desk, "Another desk")
    line.met(defender, other)
    later = bad_input.second_report(defender, contact, out)
    bad = bad_input.replies_for(answers, other, later)
    kept = set(answers.folder.iterdir())
    found = {
        name: refused(defender, partial(reply.take_in, defender, path))
        for name, (path, _) in bad.items()
    }
    assert found == {name: code for name, (_, code) in bad.items()}
    assert set(answers.folder.iterdir()) == kept
    assert all(one.replies == () for one in sent_reports.every(defender))
    # The same desk's true answer is taken all the same, so what was refused was refused rightly.
    assert reply.take_in(defender, answers.write()).outcome == "attached"


def test_twice_is_here_already_and_changes_nothing(defender: Drawer, answers: Answers) -> None:
    path = answers.write()
    assert reply.take_in(defender, path).outcome == "attached"
    before = state(defender)
    assert reply.take_in(defender, path).outcome == reply.ALREADY_HERE
    assert state(defender) == before


def test_reordered_the_late_one_is_added_and_sets_nothing_back(
    defender: Drawer, answers: Answers
) -> None:
    (event_id,) = answers.record.event_ids
    reply.take_in(defender, answers.write(number=2, kind_="status", status="assessed"))
    defender.incidents.set_status(event_id, "closed")
    late = reply.take_in(defender, answers.write(number=1, message="First."))
    assert (late.outcome, late.mark) == ("attached", "arrived-late")
    assert defender.incidents.get(event_id).record_status == "closed"
    (record,) = (one for one in sent_reports.every(defender))
    assert [one.reply.number for one in record.replies] == [2, 1]


def test_a_reply_changes_nothing_in_a_vault_that_is_not_the_senders(
    desk: Drawer, real_defender: Drawer, answers: Answers
) -> None:
    path = answers.write()
    for drawer in (desk, real_defender):
        assert refused(drawer, partial(reply.take_in, drawer, path)) == "reply-not-for-us"


def test_a_bad_reply_after_good_ones_changes_nothing_either(
    defender: Drawer, answers: Answers
) -> None:
    reply.take_in(defender, answers.write(reply_id="a" * 32))
    again = answers.write(reply_id="a" * 32, number=2, message="Something else.")
    assert refused(defender, partial(reply.take_in, defender, again)) == "reply-changed"
