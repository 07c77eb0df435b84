"""The four steps, from records to a file that holds exactly what was shown."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from defender_app.focal import card as cards
from defender_app.focal import cases, contacts, intake, revocations
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.model import Incident
from defender_app.report import sent
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.sending_page import decide_all
from tests.support.window import RecordedGo, RecordedNotify
from ui.send.decide import Decide
from ui.send.page import DONE, PREVIEW, RECIPIENTS, RECORDS, SEE, SendPage
from ui.workplace import Workplace

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]


def _to_preview(page: SendPage, press: Press, settled: Settled, qtbot: QtBot) -> None:
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == SEE
    for _ in page.plan.contact_ids:
        assert page.stack.currentIndex() == SEE
        decide_all(page, settled, qtbot)
        press(page.foot.forward)
        settled()
    assert page.stack.currentIndex() == PREVIEW


def test_a_record_becomes_a_file_that_holds_what_was_shown(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    desk: Drawer,
    desk_card: OwnCard,
    folder: Path,
    notify: RecordedNotify,
    go: RecordedGo,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    drawer = training_place.drawer
    event_id = line.sample(drawer, "TRN-02")
    page = opened()
    assert page.stack.currentIndex() == RECORDS
    assert not page.foot.forward.isEnabled()
    page.records.list.setFocus()
    qtbot.keyClick(page.records.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.records.list, Qt.Key.Key_Space)
    assert page.plan.event_ids == (event_id,)
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == RECIPIENTS
    assert page.plan.contact_ids == (known_contact.contact_id,)
    _to_preview(page, press, settled, qtbot)
    shown = page.preview.view.page
    notify.paths = [folder]
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == DONE
    (path,) = folder.iterdir()
    entries = line.entries(path, desk_card)
    assert entries["data/report.html"] == shown
    taken = intake.take_in(desk, path)
    assert taken.outcome == "opened"
    (incident,) = cases.report(desk, cases.get(desk, str(taken.case_id))).incidents
    assert page.see.looked is not None
    words = {one.word_there for one in page.see.looked.paper.people}
    assert {one.pseudonym for one in incident.persons} == words
    (record,) = sent.every(drawer)
    assert record.accepted == {
        "rule-5": line.BECAUSE,
        "rule-18": line.BECAUSE,
        "rule-29": line.BECAUSE,
    }
    said = "This file cannot be opened with your passphrase. What your vault keeps can be."
    assert page.result.honest.text() == said
    press(page.result.leave)
    assert go.went == [("page", "incidents")]
    assert not notify.problems


def test_what_stays_is_struck_and_read_aloud_as_such(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    press: Press,
    settled: Settled,
) -> None:
    page = opened(line.sample(training_place.drawer, "TRN-02"))
    assert known_contact.contact_id in page.plan.contact_ids
    press(page.foot.forward)
    settled()
    from ui.send.struck import StruckText  # noqa: PLC0415 - only this test looks inside

    told = [one.accessibleName() for one in page.see.paper.findChildren(StruckText)]
    assert any("[stays here: Maro Quist]" in words for words in told)
    struck = [
        run.words
        for one in page.see.paper.findChildren(StruckText)
        for run in one.runs
        if run.tone == "struck"
    ]
    assert {"Maro Quist", "Quist", "ALDER", "real name"} <= set(struck)


def test_drafts_cannot_be_chosen_and_lead_to_the_record(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    go: RecordedGo,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    event_id = line.sample(drawer, "TRN-01")
    begun = drawer.incidents.get(event_id, with_identities=True)
    drawer.incidents.save(msgspec.structs.replace(begun, title=None, cooperation=()))
    page = opened(event_id)
    settled()
    assert page.plan.event_ids == ()
    assert page.stack.currentIndex() == RECORDS
    assert not page.foot.forward.isEnabled()
    (pick,) = page.records.list.picks
    assert not pick.possible
    assert pick.row.status.startswith("Draft, 2 answer")
    page.records.list.press(event_id)
    assert go.went == [("record", event_id, "", "")]


def test_an_empty_vault_offers_the_first_steps(
    opened: Callable[..., SendPage], go: RecordedGo, press: Press
) -> None:
    page = opened()
    assert page.records.empty.isVisible()
    press(page.records.empty.button)
    assert go.went == [("record", None, "", "")]


def test_without_a_focal_point_the_way_to_one_is_offered(
    opened: Callable[..., SendPage], training_place: Workplace, go: RecordedGo, press: Press
) -> None:
    page = opened(line.sample(training_place.drawer, "TRN-05"))
    assert page.recipients.empty.isVisible()
    assert not page.foot.forward.isEnabled()
    press(page.recipients.empty.button)
    assert go.went == [("page", "focal-points")]


def test_an_unverified_card_needs_a_reason_that_is_kept(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    desk_card: OwnCard,
    folder: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    line.met(training_place.drawer, desk_card, verified=False)
    page = opened(line.sample(training_place.drawer, "TRN-14"))
    assert page.recipients.panel.warning.isVisible()
    assert not page.foot.forward.isEnabled()
    qtbot.keyClicks(page.recipients.panel.reason, "no other way today")
    assert page.foot.forward.isEnabled()
    _to_preview(page, press, settled, qtbot)
    assert "without comparing" in page.preview.kept.text()
    notify.paths = [folder]
    press(page.foot.forward)
    settled()
    (record,) = sent.every(training_place.drawer)
    assert record.accepted["rule-14"] == "no other way today"


def test_the_digits_can_be_compared_on_the_way(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    desk_card: OwnCard,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    contact = line.met(training_place.drawer, desk_card, verified=False)
    page = opened(line.sample(training_place.drawer, "TRN-14"))
    panel = page.recipients.panel
    press(panel.compare)
    qtbot.keyClicks(panel.view.code, cards.code_of(desk_card.digest))
    panel.view.how.choose(("phone",))
    qtbot.keyClicks(panel.view.who, "me")
    press(panel.view.done)
    settled()
    held = contacts.get(training_place.drawer, contact.contact_id).current()
    assert held.state(training_place.drawer.now()) is contacts.State.VERIFIED
    assert page.foot.forward.isEnabled()


def test_an_expired_card_cannot_be_chosen(
    opened: Callable[..., SendPage], training_place: Workplace, desk_card: OwnCard
) -> None:
    contact = line.met(training_place.drawer, desk_card)
    revocation = cards.revoke(
        desk_card.digest, desk_card.keys.signing, date="2026-11-20", reason=""
    )
    revocations.add_revocation(training_place.drawer, revocation)
    page = opened(line.sample(training_place.drawer, "TRN-05"))
    (pick,) = page.recipients.list.picks
    assert pick.ident == contact.contact_id
    assert not pick.possible
    assert page.plan.contact_ids == ()


CONDITION = {
    "use": "focal-point",
    **line.YES,
    "value": "conditional",
    "how_named": "title-only",
    "conditions": "only if I am arrested",
}


def test_a_condition_is_shown_as_said_and_confirmed_or_not(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    people = [line.person("P1"), line.person("P2", how=None, consents=[CONDITION])]
    event_id = line.saved(training_place.drawer, line.incident(persons=people, urgency="high"))
    page = opened(event_id)
    assert page.plan.contact_ids == (known_contact.contact_id,)
    press(page.foot.forward)
    settled()
    fates = {row.key: row.fate for row in page.see.fates.rows}
    assert fates["P2"] == "Stays here, under a condition"
    (note,) = [n for n in page.see.paper.notes if n.told.does == "decide"]
    assert note.button is not None
    press(note.button)
    settled()
    dialog = page.see.dialog
    assert isinstance(dialog, Decide)
    assert "only if I am arrested" in dialog.reason.text()
    assert not dialog.yes.isEnabled()
    qtbot.keyClicks(dialog.words, "arrested yesterday")
    press(dialog.yes)
    settled()
    fates = {row.key: row.fate for row in page.see.fates.rows}
    assert fates["P2"] == "Goes with title only"
    assert page.see.ready()
    # Taken back, it asks again.
    (note,) = [n for n in page.see.paper.notes if n.told.does == "decide"]
    assert note.button is not None
    press(note.button)
    settled()
    assert page.see.dialog is not None
    press(page.see.dialog.no)
    settled()
    assert not page.see.ready()


def test_somebody_is_left_out_and_put_back(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    page = opened(line.sample(training_place.drawer, "TRN-05"))
    assert page.plan.contact_ids == (known_contact.contact_id,)
    press(page.foot.forward)
    settled()
    row = next(one for one in page.see.fates.rows if one.key == "P2")
    row.click()
    assert row.action is not None
    qtbot.waitUntil(row.action.isVisible)
    press(row.action)
    settled()
    row = next(one for one in page.see.fates.rows if one.key == "P2")
    assert row.fate == "Stays here, left out by you"
    assert page.plan.without == (f"{page.plan.event_ids[0]}/P2",)
    (note,) = [n for n in page.see.paper.notes if n.told.does == "back"]
    assert note.button is not None
    press(note.button)
    settled()
    assert not page.plan.without


def test_who_was_not_asked_is_a_click_away(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    go: RecordedGo,
    press: Press,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    people = [line.person("P1"), line.person("P2", how=None, pseudonym="TERN")]
    event_id = line.saved(drawer, line.incident(persons=people))
    page = opened(event_id)
    assert page.plan.contact_ids == (known_contact.contact_id,)
    press(page.foot.forward)
    settled()
    (note,) = [n for n in page.see.paper.notes if n.told.does == "ask"]
    assert note.told.action == "Ask TERN first"
    assert note.button is not None
    press(note.button)
    assert go.went == [("person", drawer.people.uid_of(event_id, "P2"))]


def test_nobody_agreed_leads_to_the_record_and_no_further(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    go: RecordedGo,
    press: Press,
    settled: Settled,
) -> None:
    event_id = line.saved(
        training_place.drawer, line.incident(persons=[line.person("P1", how=None)], urgency="high")
    )
    page = opened(event_id)
    assert page.plan.contact_ids == (known_contact.contact_id,)
    press(page.foot.forward)
    settled()
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == SEE
    assert go.went == [("record", event_id, "", "")]


def _with_file(drawer: Drawer, **changes: object) -> str:
    item = {"eid": "E1", "kind": "document", "description": "letter", "shows": [], "contains": []}
    event_id = line.saved(drawer, line.incident(evidence=[item], urgency="high", **changes))
    (described,) = drawer.incidents.get(event_id).evidence
    drawer.evidence.add(event_id, described, io.BytesIO(b"a letter " * 9000))
    return event_id


def test_cancel_leaves_no_file_and_the_record_as_it_was(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    folder: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    event_id = _with_file(training_place.drawer)
    page = opened(event_id)
    assert page.plan.contact_ids == (known_contact.contact_id,)
    _to_preview(page, press, settled, qtbot)
    notify.paths = [folder]
    with training_place.drawer.database.guard:
        press(page.foot.forward)
        page._cancel()
    settled()
    assert list(folder.iterdir()) == []
    assert page.stack.currentIndex() == PREVIEW
    assert page.foot.forward.isEnabled()
    assert training_place.drawer.incidents.get(event_id).record_status == "ready"
    assert sent.every(training_place.drawer) == ()
    assert notify.words == ["Cancelled. Nothing was sealed."]


def test_a_change_after_the_preview_is_noticed(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    folder: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    drawer = training_place.drawer
    event_id = line.sample(drawer, "TRN-05")
    page = opened(event_id)
    assert page.plan.contact_ids == (known_contact.contact_id,)
    _to_preview(page, press, settled, qtbot)
    incident = drawer.incidents.get(event_id, with_identities=True)
    changed = line.saved(drawer, _with_title(incident))
    assert changed == event_id
    notify.paths = [folder]
    press(page.foot.forward)
    settled()
    assert [error.code for error in notify.problems] == ["changed-since-composed"]
    assert list(folder.iterdir()) == []
    assert page.stack.currentIndex() == SEE
    assert page.preview.prepared == ()


def _with_title(incident: Incident) -> Incident:
    import msgspec  # noqa: PLC0415 - only here

    return msgspec.structs.replace(incident, title="Another title")


def test_a_focal_point_that_has_it_already_is_said(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    folder: Path,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    event_id = line.sample(drawer, "TRN-05")
    page = opened(event_id)
    settled()
    assert page.recipients.panel.as_correction.isHidden()
    line.sealed(drawer, known_contact, [event_id], folder)
    again = opened(event_id)
    settled()
    assert not again.recipients.panel.as_correction.isHidden()
    assert "They have had this since" in again.recipients.panel.as_correction.words.text()


def test_two_focal_points_get_a_file_each(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    desk: Drawer,
    desk_card: OwnCard,
    folder: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    other_card = line.new_card(desk, name="Office in Estmark")
    other = line.met(training_place.drawer, other_card)
    page = opened(line.sample(training_place.drawer, "TRN-05"))
    assert page.plan.contact_ids == ()
    for contact in (known_contact, other):
        page.recipients.list.press(contact.contact_id)
    _to_preview(page, press, settled, qtbot)
    assert len(page.preview.prepared) == 2
    notify.paths = [folder]
    press(page.foot.forward)
    settled()
    assert len(list(folder.iterdir())) == 2
    words = []
    for own in (desk_card, other_card):
        opens = [path for path in folder.iterdir() if _opens(path, own)]
        assert len(opens) == 1
        entries = line.entries(opens[0], own)
        shown = {one.page for one in page.preview.prepared}
        assert entries["data/report.html"] in shown or not shown
        words.append(entries["data/report.html"])
    assert words[0] != words[1]


def _opens(path: Path, own: OwnCard) -> bool:
    from crypto.errors import NoMatchingKeyError  # noqa: PLC0415 - only here

    try:
        line.entries(path, own)
    except NoMatchingKeyError:
        return False
    return True


def test_what_was_sealed_stays_said_when_the_next_one_fails(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    desk: Drawer,
    folder: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    drawer = training_place.drawer
    other_card = line.new_card(desk, name="Ye other desk")
    other = line.met(drawer, other_card)
    page = opened(line.sample(drawer, "TRN-05"))
    for contact in (known_contact, other):
        page.recipients.list.press(contact.contact_id)
    _to_preview(page, press, settled, qtbot)
    second = page.preview.prepared[1].composition.contact.contact_id
    ended = {known_contact.contact_id: None, other.contact_id: other_card}[second]
    assert ended is not None
    revocation = cards.revoke(ended.digest, ended.keys.signing, date="2026-11-20", reason="")
    revocations.add_revocation(drawer, revocation)
    notify.paths = [folder]
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == DONE
    assert len(list(folder.iterdir())) == 1
    assert len(sent.every(drawer)) == 1


def test_a_folder_that_went_away_is_said_and_nothing_lost(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    folder: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    page = opened(line.sample(training_place.drawer, "TRN-05"))
    assert page.plan.contact_ids == (known_contact.contact_id,)
    _to_preview(page, press, settled, qtbot)
    notify.paths = [folder / "gone"]
    press(page.foot.forward)
    settled()
    assert [error.code for error in notify.problems] == ["no-such-folder"]
    assert page.stack.currentIndex() == PREVIEW
    assert page.foot.forward.isEnabled()


def test_several_records_go_in_one_file(
    opened: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    desk: Drawer,
    folder: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    ids = [line.sample(training_place.drawer, one) for one in ("TRN-03", "TRN-05", "TRN-13")]
    page = opened(*ids)
    assert page.plan.contact_ids == (known_contact.contact_id,)
    _to_preview(page, press, settled, qtbot)
    notify.paths = [folder]
    press(page.foot.forward)
    settled()
    (path,) = folder.iterdir()
    taken = intake.take_in(desk, path)
    assert len(cases.report(desk, cases.get(desk, str(taken.case_id))).incidents) == 3
