"""Notices and corrections on the page of a case: said, decided about, compared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtWidgets import QPushButton

from crypto.minisign import SigningKey
from defender_app.focal import cases, corrected, intake, key_lost, reply
from defender_app.focal.cases import Case
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report.seal import Sealed
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support import notices as noticed
from tests.support.window import RecordedGo, words_in
from ui.desk.case_page import CasePage
from ui.desk.deciding import DecideQuestion
from ui.history.sides import Comparison, Marked
from ui.widgets.banners import Banner

Settled = Callable[[], None]
Opened = Callable[[Case], CasePage]


@pytest.fixture
def event_id(sender: Drawer) -> str:
    return line.saved(sender, line.incident())


@pytest.fixture
def report(sender: Drawer, contact: Contact, event_id: str, out: Path) -> Sealed:
    return line.sealed(sender, contact, [event_id], out)


@pytest.fixture
def case(desk: Drawer, report: Sealed) -> Case:
    taken = intake.take_in(desk, report.path)
    assert taken.case_id is not None
    return cases.get(desk, taken.case_id)


def banner(page: CasePage) -> Banner:
    (found,) = [one for one in page.view.findChildren(Banner) if one.isVisibleTo(page.view)]
    return found


def button(page: CasePage, words: str) -> QPushButton:
    found = [
        one
        for one in page.view.findChildren(QPushButton)
        if one.text().startswith(words) and one.isVisibleTo(page.view)
    ]
    assert len(found) == 1, [one.text() for one in found]
    return found[0]


def asked(page: CasePage) -> DecideQuestion:
    dialog = page.deciding.dialog
    assert dialog is not None
    assert not dialog.yes.isEnabled()
    dialog.who.setText("Amina")
    assert not dialog.yes.isEnabled()
    dialog.how.setText("called the number from 2024")
    assert dialog.yes.isEnabled()
    return dialog


def test_a_new_key_is_accepted_with_who_and_how(
    opened: Opened, sender: Drawer, desk: Drawer, case: Case, out: Path, settled: Settled
) -> None:
    made = noticed.lose_key(sender, out / "notices", case.report_id)
    noticed.taken(desk, made.path)
    page = opened(case)
    assert "key was lost" in banner(page).bold.text()
    banner(page).button.click()
    settled()
    assert page.view.tabs.chosen == "ours"
    assert "whoever holds the device" in words_in(page.view)
    button(page, "Accept the new key").click()
    dialog = asked(page)
    assert "somebody else reads your answers" in dialog.reason.text()
    dialog.yes.click()
    settled()
    settled()
    assert cases.get(desk, case.case_id).reply_to != case.reply_to
    assert page.deciding.dialog is None
    assert "Amina" in words_in(page.view)
    assert "New key accepted" in words_in(page.view)
    answer = reply.create(desk, case.case_id, reply.Answer(kind="received", text="Yes."), out)
    assert reply.take_in(sender, answer.path).outcome == "attached"


def test_a_strangers_notice_is_refused_and_answers_go_on(
    opened: Opened, desk: Drawer, own_card: OwnCard, case: Case, out: Path, settled: Settled
) -> None:
    path = noticed.by_anybody(own_card, SigningKey.generate(), out, case.report_id)
    noticed.taken(desk, path)
    page = opened(case)
    banner(page).button.click()
    settled()
    assert "Another key signed it" in words_in(page.view)
    button(page, "It is not from them").click()
    asked(page).yes.click()
    settled()
    settled()
    assert key_lost.waiting(cases.get(desk, case.case_id)) == ()
    assert not [one for one in page.view.findChildren(Banner) if one.isVisibleTo(page.view)]
    assert "Notice refused" in words_in(page.view)


def test_what_cannot_be_kept_is_said_and_stays_typed(
    opened: Opened, desk: Drawer, own_card: OwnCard, case: Case, out: Path, settled: Settled
) -> None:
    path = noticed.by_anybody(own_card, SigningKey.generate(), out, case.report_id)
    noticed.taken(desk, path)
    page = opened(case)
    banner(page).button.click()
    settled()
    button(page, "It is not from them").click()
    dialog = asked(page)
    # Somebody at another window was quicker.
    key_lost.refuse(desk, case.case_id, [], who="Bo", how="phone")
    dialog.yes.click()
    settled()
    assert "decided about this notice already" in dialog.problem.text()
    assert dialog.who.text() == "Amina"
    dialog.reject()


def test_a_proven_withdrawal_offers_nothing_to_decide(
    opened: Opened, sender: Drawer, desk: Drawer, case: Case, out: Path, settled: Settled
) -> None:
    noticed.taken(desk, noticed.withdraw(sender, out / "n", case.report_id, case.people[0]).path)
    page = opened(case)
    assert "took back" in banner(page).bold.text()
    page.view.tabs.choose("ours")
    page.view.tabs.changed.emit("ours")
    settled()
    assert "Withdrawal" in words_in(page.view)
    said = [one.text() for one in page.view.findChildren(QPushButton)]
    assert not [one for one in said if "not from them" in one or "Accept" in one]


def test_a_correction_is_shown_beside_what_it_corrects(
    opened: Opened,
    sender: Drawer,
    desk: Drawer,
    contact: Contact,
    case: Case,
    event_id: str,
    out: Path,
    go: RecordedGo,
    settled: Settled,
) -> None:
    incident = sender.incidents.get(event_id, with_identities=True)
    sender.incidents.save(msgspec.structs.replace(incident, narrative="They asked twice."))
    second = line.sealed(sender, contact, [event_id], out, refers_to=case.report_id)
    taken = intake.take_in(desk, second.path)
    assert taken.case_id is not None
    page = opened(case)
    assert "case 2 says what holds now" in banner(page).bold.text()
    banner(page).button.click()
    assert go.went[-1] == ("case", taken.case_id)
    later = opened(cases.get(desk, taken.case_id))
    assert "It corrects case 1" in banner(later).bold.text()
    banner(later).button.click()
    settled()
    dialog = later.looking
    assert dialog is not None
    (row,) = dialog.findChildren(Comparison)
    (before, after) = row.findChildren(Marked)
    assert "They asked about the report." in before.accessibleName()
    assert "They asked twice." in after.accessibleName()
    dialog.accept()


def test_only_what_changed_is_told(
    sender: Drawer, desk: Drawer, contact: Contact, case: Case, event_id: str, out: Path
) -> None:
    """All ids are fresh in each report; who is called the same is the same."""
    incident = sender.incidents.get(event_id, with_identities=True)
    sender.incidents.save(msgspec.structs.replace(incident, narrative="They asked twice."))
    second = line.sealed(sender, contact, [event_id], out, refers_to=case.report_id)
    taken = intake.take_in(desk, second.path)
    assert taken.case_id is not None
    after = cases.report(desk, cases.get(desk, taken.case_id))
    (found,) = corrected.differences(cases.report(desk, case), after)
    assert [one.path for one in found.changes] == ["narrative"]
    (same,) = corrected.differences(after, after)
    assert same.changes == ()
