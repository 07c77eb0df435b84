"""For whom and for what a decision counts, and what becomes of a walk that is left or over."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from defender_app import files
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.model.consent_changes import withdrawn
from defender_app.report import sent
from defender_app.report.refusals import Problem
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.window import RecordedGo, RecordedNotify
from ui.send.page import DONE, PREVIEW, RECIPIENTS, RECORDS, SEE, SendPage
from ui.widgets.labels import Words
from ui.workplace import Workplace

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]
CONDITION = {
    "use": "focal-point",
    **line.YES,
    "value": "conditional",
    "how_named": "title-only",
    "conditions": "only to the office she knows",
}
IDENTITY = {
    "real_name": "Ilva Torrenko",
    "aliases": ["Ilva T."],
    "contact_channel": "ilva@mail.example <b>",
    "safe_to_contact": "yes",
    "safe_hours": "after six",
}


@pytest.fixture
def began(training_place: Workplace, settled: Settled) -> Iterator[Callable[..., SendPage]]:
    """Opens the page with some records at the second step."""
    made: list[SendPage] = []

    def beginning(*event_ids: str) -> SendPage:
        page = SendPage(training_place, event_ids)
        page.resize(1280, 660)
        page.show()
        page.arrive()
        settled()
        made.append(page)
        return page

    yield beginning
    for page in made:
        page.bar().deleteLater()
        page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def other(training_place: Workplace, desk: Drawer) -> Contact:
    """A second focal point, compared."""
    return line.met(training_place.drawer, line.new_card(desk, name="Another desk"))


def _standing(page: SendPage) -> list[Problem]:
    assert page.see.looked is not None
    return list(page.see.looked.standing)


def _accept_all(page: SendPage, settled: Settled) -> None:
    """Lift whatever stands against going on, for the focal point that is shown."""
    assert page.see.looked is not None
    for problem in _standing(page):
        page.plan.accept(page.see.looked.wish.contact_id, problem, line.BECAUSE)
    page.see.look()
    settled()
    assert not _standing(page)


def _to_seal(page: SendPage, press: Press, settled: Settled) -> None:
    press(page.foot.forward)
    settled()
    for _ in page.plan.contact_ids:
        _accept_all(page, settled)
        press(page.foot.forward)
        settled()
    assert page.stack.currentIndex() == PREVIEW


def test_a_condition_confirmed_for_one_focal_point_counts_for_no_other(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    other: Contact,
    press: Press,
    settled: Settled,
) -> None:
    people = [line.person("P1"), line.person("P2", how=None, consents=[CONDITION])]
    page = began(line.saved(training_place.drawer, line.incident(persons=people, urgency="high")))
    for contact in (known_contact, other):
        page.recipients.list.press(contact.contact_id)
    press(page.foot.forward)
    settled()
    assert page.see.looked is not None
    first = page.see.looked.wish.contact_id
    assert [one.kind for one in _standing(page)] == ["conditional"]
    _accept_all(page, settled)
    # Nobody has looked at what the other one would get.
    assert not page.see.ready()
    assert "still to be looked at" in page.see.said()
    assert page.foot.forward.text() == "Next focal point"
    press(page.foot.forward)
    settled()
    assert page.stack.currentIndex() == SEE
    assert page.see.looked.wish.contact_id != first
    assert [one.kind for one in _standing(page)] == ["conditional"]
    fates = {row.key: row.fate for row in page.see.fates.rows}
    assert fates["P2"] == "Stays here, under a condition"
    # Whoever is asked is told for whom it counts.
    page.see.ask(_standing(page)[0])
    settled()
    assert page.see.dialog is not None
    assert "alone" in page.see.dialog.reason.text()
    page.see.dialog.close()
    _accept_all(page, settled)
    assert page.see.ready()
    # Deselected and chosen again, it is asked anew.
    page.plan.contact_ids = (known_contact.contact_id,)
    page.plan.contact_ids = (known_contact.contact_id, other.contact_id)
    assert not page.plan.accepted(other.contact_id)
    assert page.plan.accepted(known_contact.contact_id)


def test_leaving_somebody_out_means_looking_at_every_page_again(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    other: Contact,
    press: Press,
    settled: Settled,
) -> None:
    people = [line.person("P1"), line.person("P2")]
    page = began(line.saved(training_place.drawer, line.incident(persons=people, urgency="high")))
    for contact in (known_contact, other):
        page.recipients.list.press(contact.contact_id)
    press(page.foot.forward)
    settled()
    press(page.foot.forward)
    settled()
    assert page.see.ready()
    page.see.fates.left_out.emit("P2")
    settled()
    assert not page.see.ready()
    assert page.see.next_one()


def test_a_reason_for_one_record_lifts_nothing_in_another(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    press: Press,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    first = line.saved(drawer, line.incident(title="A"))
    second = line.saved(drawer, line.incident(title="B", narrative="Something else."))
    page = began(first)
    press(page.foot.forward)
    settled()
    (problem,) = _standing(page)
    assert problem.kind == "rule-29"
    _accept_all(page, settled)
    # Taken in beside another record it still counts, for itself alone.
    page.plan.event_ids = (first, second)
    page.see.load(page.recipients.known)
    settled()
    assert [one.record for one in _standing(page)] == [second]
    page.plan.event_ids = (second,)
    page.see.load(page.recipients.known)
    settled()
    assert [one.record for one in _standing(page)] == [second]
    assert not page.plan.accepted(known_contact.contact_id)


def test_who_was_left_out_of_one_record_does_not_stop_another(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    people = [line.person("P1"), line.person("P2")]
    first = line.saved(drawer, line.incident(persons=people, urgency="high"))
    second = line.saved(drawer, line.incident(persons=[line.person("P7")], urgency="high"))
    page = began(first)
    assert page.plan.contact_ids == (known_contact.contact_id,)
    press(page.foot.forward)
    settled()
    page.see.fates.left_out.emit("P2")
    settled()
    page.plan.event_ids = (second,)
    page.see.load(page.recipients.known)
    assert page.see.said() == ""
    settled()
    assert page.see.looked is not None
    assert {one.key for one in page.see.looked.paper.people} == {"P7"}
    assert not notify.problems
    assert page.foot.forward.isEnabled()


def test_who_was_left_out_and_removed_meanwhile_does_not_stop_the_report(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    people = [line.person("P1"), line.person("P2")]
    event_id = line.saved(drawer, line.incident(persons=people, urgency="high"))
    page = began(event_id)
    assert page.plan.contact_ids == (known_contact.contact_id,)
    press(page.foot.forward)
    settled()
    page.see.fates.left_out.emit("P2")
    settled()
    incident = drawer.incidents.get(event_id, with_identities=True)
    kept = tuple(one for one in incident.persons if one.pid != "P2")
    line.saved(drawer, msgspec.structs.replace(incident, persons=kept))
    page.arrive()
    settled()
    assert page.see.ready()
    assert page.plan.without == ()
    assert not notify.problems


def test_a_look_that_fails_shows_no_other_record_and_leads_nowhere(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    event_id = line.saved(drawer, line.incident(urgency="high"))
    page = began(event_id)
    assert page.plan.contact_ids == (known_contact.contact_id,)
    press(page.foot.forward)
    settled()
    drawer.incidents.delete(event_id)
    page.arrive()
    settled()
    assert len(notify.problems) == 1
    assert page.see.looked is None
    assert not page.see.paper.isVisible()
    assert not page.foot.forward.isEnabled()


def test_a_refusal_is_shown_for_the_focal_point_it_is_about(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    other: Contact,
    press: Press,
    settled: Settled,
) -> None:
    page = began(line.saved(training_place.drawer, line.incident(title="A")))
    for contact in (known_contact, other):
        page.recipients.list.press(contact.contact_id)
    press(page.foot.forward)
    settled()
    assert page.see.looked is not None
    first = page.see.looked.wish.contact_id
    (problem,) = _standing(page)
    _accept_all(page, settled)
    press(page.foot.forward)
    settled()
    _accept_all(page, settled)
    # The reason for the first one is taken back while the second one is shown.
    page.plan.accept(first, problem, "")
    page.plan.prepare(page._prepared, page._failed)
    settled()
    assert page.stack.currentIndex() == SEE
    assert page.see.looked.wish.contact_id == first
    assert page.see.recipients.chosen == first
    assert _standing(page) == [problem]


def test_after_done_the_next_report_begins_anew(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    folder: Path,
    notify: RecordedNotify,
    go: RecordedGo,
    press: Press,
    settled: Settled,
) -> None:
    drawer = training_place.drawer
    page = began(line.saved(drawer, line.incident(title="A")))
    second = line.saved(drawer, line.incident(title="B", narrative="Something else."))
    for press_done in (True, False):
        _to_seal(page, press, settled)
        notify.paths = [folder]
        press(page.foot.forward)
        settled()
        assert page.stack.currentIndex() == DONE
        assert page.again() == {"event_ids": ()}
        if press_done:
            press(page.result.leave)
            assert go.went == [("page", "incidents")]
        page.arrive()
        settled()
        assert page.stack.currentIndex() == RECORDS
        assert (page.plan.event_ids, page.plan.without) == ((), ())
        assert not page.plan.accepted(known_contact.contact_id)
        assert page.foot.isVisible()
        page.records.list.press(second)
        press(page.foot.forward)
        settled()
        assert page.stack.currentIndex() == RECIPIENTS
    assert len(list(folder.iterdir())) == 2
    titles = [
        one
        for one in page.result.findChildren(Words)
        if one.text().replace("(s)", "") == "1 file sealed"
    ]
    assert len([one for one in titles if not one.isHidden()]) == 1


def test_no_sealed_file_lands_in_the_vault(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
) -> None:
    page = began(line.saved(training_place.drawer, line.incident(title="A")))
    assert page.plan.contact_ids == (known_contact.contact_id,)
    _to_seal(page, press, settled)
    notify.paths = [training_place.folder]
    press(page.foot.forward)
    settled()
    assert [error.code for error in notify.problems] == ["inside-a-vault"]
    assert not list(training_place.folder.glob("*.age"))
    assert page.stack.currentIndex() == PREVIEW
    assert page.foot.forward.isEnabled()


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[threading.Event, threading.Event]]:
    """Sealing waits once every byte is written: (it does so now, let it go on)."""
    inside, gate = threading.Event(), threading.Event()
    real = files._finish

    def slow(*args: object) -> None:
        inside.set()
        gate.wait(20)
        real(*args)  # type: ignore[arg-type] # as they came

    monkeypatch.setattr(files, "_finish", slow)
    yield inside, gate
    gate.set()


def _leave(page: SendPage) -> None:
    """The page goes, as it does when one leaves it."""
    page.flush()
    page.hide()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _sealing(
    training_place: Workplace, press: Press, settled: Settled, folder: Path
) -> tuple[SendPage, str]:
    """A page that has just begun to seal."""
    drawer = training_place.drawer
    item = {"eid": "E1", "kind": "document", "description": "letter", "shows": [], "contains": []}
    people = [line.person("P1"), line.person("P2")]
    event_id = line.saved(drawer, line.incident(evidence=[item], persons=people, urgency="high"))
    (described,) = drawer.incidents.get(event_id).evidence
    drawer.evidence.add(event_id, described, io.BytesIO(b"a letter " * 9000))
    page = SendPage(training_place, (event_id,))
    page.show()
    page.arrive()
    settled()
    _to_seal(page, press, settled)
    page._seal(folder)
    return page, event_id


def test_a_withdrawal_while_sealing_stops_the_file_and_is_told_everywhere(
    training_place: Workplace,
    known_contact: Contact,
    folder: Path,
    notify: RecordedNotify,
    held: tuple[threading.Event, threading.Event],
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    del known_contact
    page, event_id = _sealing(training_place, press, settled, folder)
    qtbot.waitUntil(held[0].is_set, timeout=20_000)
    _leave(page)
    drawer = training_place.drawer
    incident = drawer.incidents.get(event_id, with_identities=True)
    persons = tuple(
        msgspec.structs.replace(one, consents=withdrawn(one.consents, on="2026-11-20"))
        for one in incident.persons
    )
    line.saved(drawer, msgspec.structs.replace(incident, persons=persons, record_status=None))
    held[1].set()
    settled()
    assert list(folder.iterdir()) == []
    assert sent.every(drawer) == ()
    assert [error.code for error in notify.problems] == ["changed-since-composed"]


def test_whoever_left_the_page_is_told_that_the_file_is_there(
    training_place: Workplace,
    known_contact: Contact,
    folder: Path,
    notify: RecordedNotify,
    held: tuple[threading.Event, threading.Event],
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    del known_contact
    page, _ = _sealing(training_place, press, settled, folder)
    qtbot.waitUntil(held[0].is_set, timeout=20_000)
    _leave(page)
    held[1].set()
    settled()
    assert len(list(folder.iterdir())) == 1
    ((what, details),) = notify.ends
    assert what.replace("(s)", "") == "1 file sealed"
    assert str(folder) in details


def test_the_job_can_be_cancelled_from_anywhere(
    training_place: Workplace,
    known_contact: Contact,
    folder: Path,
    notify: RecordedNotify,
    held: tuple[threading.Event, threading.Event],
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    del known_contact
    page, event_id = _sealing(training_place, press, settled, folder)
    qtbot.waitUntil(held[0].is_set, timeout=20_000)
    assert not page.foot.forward.isEnabled()
    page._go(RECORDS)
    assert page.stack.currentIndex() == PREVIEW
    _leave(page)
    qtbot.waitUntil(lambda: bool(training_place.jobs.shown), timeout=5_000)
    (job,) = training_place.jobs.shown
    job.cancel()
    held[1].set()
    settled()
    assert list(folder.iterdir()) == []
    assert training_place.drawer.incidents.get(event_id).record_status == "ready"
    assert notify.words == ["Cancelled. Nothing was sealed."]


def test_a_result_nobody_saw_waits_on_the_page(
    training_place: Workplace,
    known_contact: Contact,
    folder: Path,
    notify: RecordedNotify,
    held: tuple[threading.Event, threading.Event],
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    del known_contact
    page, _ = _sealing(training_place, press, settled, folder)
    qtbot.addWidget(page)
    qtbot.waitUntil(held[0].is_set, timeout=20_000)
    page.hide()
    held[1].set()
    settled()
    assert len(notify.ends) == 1
    page.show()
    page.arrive()
    assert page.stack.currentIndex() == DONE
    page.arrive()
    settled()
    assert page.stack.currentIndex() == RECORDS
    page.bar().deleteLater()


def test_names_that_leave_are_read_before_they_leave(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    desk_card: OwnCard,
    folder: Path,
    notify: RecordedNotify,
    press: Press,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    back = {"use": "contact-back", **line.YES}
    people = [
        line.person("P1", pseudonym="HERON", how="named", identity=IDENTITY, consents=[back]),
        line.person("P2"),
    ]
    page = began(line.saved(training_place.drawer, line.incident(persons=people, urgency="high")))
    assert page.plan.contact_ids == (known_contact.contact_id,)
    _to_seal(page, press, settled)
    names = page.preview.names

    def shown() -> str:
        return "\n".join(one.text() for one in page.preview.findChildren(Words))

    qtbot.waitUntil(names.isVisible)  # what was put into a layout is shown a moment later
    assert "Torrenko" not in shown()
    press(names.button)
    words = shown()
    notify.paths = [folder]
    names.timer.timeout.emit()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert "Torrenko" not in shown()
    press(names.button)
    press(page.foot.forward)
    settled()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert "Torrenko" not in shown()
    (path,) = folder.iterdir()
    (person,) = json.loads(line.entries(path, desk_card)["data/identities.json"])["persons"]
    assert person["pseudonym"] in words
    told = dict(person["identity"])
    assert told.pop("safe_to_contact") == "yes"
    assert "Yes" in words
    assert set(told) == {"real_name", "aliases", "contact_channel", "safe_hours"}
    for value in told.values():
        for one in value if isinstance(value, list) else [value]:
            assert one in words


def test_where_no_name_leaves_there_is_none_to_show(
    began: Callable[..., SendPage],
    training_place: Workplace,
    known_contact: Contact,
    press: Press,
    settled: Settled,
) -> None:
    page = began(line.saved(training_place.drawer, line.incident(urgency="high")))
    assert page.plan.contact_ids == (known_contact.contact_id,)
    _to_seal(page, press, settled)
    assert page.preview.names.isHidden()
