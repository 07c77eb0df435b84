"""Step 4 and the result: what is said before, what is kept, carrying it on a stick."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from defender_app import medium
from defender_app.files import machine_error
from defender_app.focal.contacts import Contact
from defender_app.focal.own_cards import OwnCard
from defender_app.report import keeping, sent, sent_copies
from defender_app.report import seal as sealing
from defender_app.report.preparing import prepare
from defender_app.report.seal import Progress
from defender_app.vault.drawer import Drawer
from tests.support import line
from tests.support.sending_page import decide_all
from tests.support.window import RecordedNotify, arrived
from ui.replies.page import RepliesPage
from ui.send.cautions import _WORDS
from ui.send.keep_choice import KeepChoice
from ui.send.page import DONE, PREVIEW, RECIPIENTS, SendPage
from ui.widgets.labels import Words
from ui.workplace import Workplace

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]
Opened = Callable[..., SendPage]


@pytest.fixture
def at_preview(opened: Opened, qtbot: QtBot, settled: Settled, press: Press) -> Opened:
    """Opens the page with some records and leads it to step 4."""

    def opening(*event_ids: str, one_time: bool = False) -> SendPage:
        page = opened(*event_ids)
        assert page.stack.currentIndex() == RECIPIENTS
        for contact_id in page.recipients.known:
            if contact_id not in page.plan.contact_ids:
                page.recipients.list.press(contact_id)
        if one_time:
            qtbot.keyClick(page.recipients.one_time, Qt.Key.Key_Space)
        press(page.foot.forward)
        settled()
        for _ in page.plan.contact_ids:
            decide_all(page, settled, qtbot)
            press(page.foot.forward)
            settled()
        assert page.stack.currentIndex() == PREVIEW
        return page

    return opening


def _seal(page: SendPage, notify: RecordedNotify, folder: Path, settled: Settled) -> None:
    notify.paths = [folder]
    page.foot.forward.click()
    settled()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """An empty stick."""
    made = tmp_path / "stick"
    made.mkdir()
    return made


def test_the_rules_stand_above_the_button(at_preview: Opened, event_id: str) -> None:
    page = at_preview(event_id)
    box = page.preview.cautions
    assert [one.rule for one in box.shown] == [6, 7, 18, 25, 26]
    shown = [one.text() for one in box.findChildren(Words) if one.isVisible()]
    assert len(shown) == 6
    assert shown[1].startswith("Could sending this hurt")
    assert box.isVisible()
    below = box.mapTo(page, box.rect().bottomLeft()).y()
    assert below < page.foot.mapTo(page, page.foot.rect().topLeft()).y()


def test_where_it_is_narrow_they_stand_first(
    at_preview: Opened, event_id: str, settled: Settled
) -> None:
    page = at_preview(event_id)
    page.resize(640, 420)
    settled()
    box = page.preview.cautions
    assert box.isVisible()
    top = box.mapTo(page, box.rect().topLeft()).y()
    assert top < page.preview.keep.mapTo(page, page.preview.keep.rect().topLeft()).y()
    assert top < page.foot.mapTo(page, page.foot.rect().topLeft()).y()
    page.resize(1280, 660)
    settled()
    assert box.mapTo(page, box.rect().topLeft()).x() > 300


def test_every_rule_has_words_in_both_forms() -> None:
    known = {6, 7, 18, 25, 26}
    assert {code.split("-")[1] for code in _WORDS} == {str(rule) for rule in known}


def test_the_size_of_the_sealed_file_is_known_before(
    at_preview: Opened, event_id: str, notify: RecordedNotify, folder: Path, settled: Settled
) -> None:
    page = at_preview(event_id)
    (size,) = [one.sealed_size() for one in page.preview.prepared]
    rows = [one.text() for one in page.preview.findChildren(Words)]
    assert "Sealed, with padding" in rows
    _seal(page, notify, folder, settled)
    (path,) = folder.iterdir()
    assert path.stat().st_size == size


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_less_than_a_copy_is_asked_once_more(
    at_preview: Opened,
    training_place: Workplace,
    event_id: str,
    notify: RecordedNotify,
    folder: Path,
    settled: Settled,
    keep: str,
) -> None:
    drawer = training_place.drawer
    page = at_preview(event_id)
    assert page.preview.keep.keep == "copy"
    page.preview.keep.pills.pill(keep).click()
    assert "1 record" in page.preview.kept.text()
    notify.answer = False
    _seal(page, notify, folder, settled)
    (question,) = notify.questions
    assert question["danger"]
    assert "snapshots" in question["reason"]
    assert list(folder.iterdir()) == []
    assert drawer.incidents.exists(event_id)
    notify.answer = True
    changed: list[bool] = []
    training_place.changes.records.connect(lambda: changed.append(True))
    _seal(page, notify, folder, settled)
    assert page.stack.currentIndex() == DONE
    assert len(list(folder.iterdir())) == 1
    assert not drawer.incidents.exists(event_id)
    assert [one.kept for one in sent.every(drawer)] == (["receipt"] if keep == "receipt" else [])
    assert page.result.kept.isVisible()
    assert "removed" in page.result.kept.text()
    assert changed
    assert not notify.problems


def test_a_copy_is_proposed_each_time_anew(
    at_preview: Opened, event_id: str, settled: Settled, press: Press
) -> None:
    page = at_preview(event_id)
    page.preview.keep.pills.pill("nothing").click()
    press(page.foot.back)
    settled()
    press(page.foot.forward)
    settled()
    assert page.preview.keep.keep == "copy"


def test_what_is_carried_is_read_back(
    at_preview: Opened,
    event_id: str,
    notify: RecordedNotify,
    folder: Path,
    stick: Path,
    settled: Settled,
    press: Press,
) -> None:
    page = at_preview(event_id)
    _seal(page, notify, folder, settled)
    (carry,) = page.result.carried
    notify.paths = [stick]
    press(carry.button)
    settled()
    (path,) = folder.iterdir()
    assert (stick / path.name).read_bytes() == path.read_bytes()
    assert [one.path for one in carry.copied] == [stick / path.name]
    assert "read back" in carry.said.text()
    assert "Eject" in carry.said.text()
    assert carry.button.isEnabled()
    notify.paths = [stick]
    press(carry.button)
    settled()
    assert "already" in carry.said.text()
    assert not notify.problems


@pytest.mark.parametrize("harm", ["other-bytes", "pulled", "gone"])
def test_a_bad_stick_is_told_and_nothing_is_left(
    at_preview: Opened,
    event_id: str,
    notify: RecordedNotify,
    folder: Path,
    stick: Path,
    settled: Settled,
    press: Press,
    monkeypatch: pytest.MonkeyPatch,
    harm: str,
) -> None:
    page = at_preview(event_id)
    _seal(page, notify, folder, settled)
    (path,) = folder.iterdir()

    def bad(descriptor: int) -> None:
        if harm == "pulled":
            raise machine_error(OSError(errno.EIO, "gone"))
        os.pwrite(descriptor, b"!!!!", 70_000)

    monkeypatch.setattr(medium, "forget_cached", bad)
    if harm == "gone":
        stick.rmdir()
    (carry,) = page.result.carried
    notify.paths = [stick]
    press(carry.button)
    settled()
    assert carry.copied == ()
    assert carry.said.text()
    assert carry.button.isEnabled()
    assert not stick.exists() or list(stick.iterdir()) == []
    assert path.exists()
    assert not notify.problems


def test_two_files_can_be_carried_together(
    at_preview: Opened,
    training_place: Workplace,
    event_id: str,
    desk: Drawer,
    notify: RecordedNotify,
    folder: Path,
    stick: Path,
    settled: Settled,
    press: Press,
) -> None:
    line.met(training_place.drawer, line.new_card(desk, name="Office in Estmark"))
    page = at_preview(event_id)
    _seal(page, notify, folder, settled)
    assert len(page.result.carried) == 3
    notify.paths = [stick]
    press(page.result.carried[-1].button)
    settled()
    assert {one.name for one in stick.iterdir()} == {one.name for one in folder.iterdir()}


def test_a_record_that_changed_meanwhile_stays_and_is_told(
    at_preview: Opened,
    training_place: Workplace,
    event_id: str,
    notify: RecordedNotify,
    folder: Path,
    settled: Settled,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = at_preview(event_id)
    page.preview.keep.pills.pill("nothing").click()
    real = sent_copies.check

    def check(path: Path, sha256: str, progress: Progress | None = None) -> int:
        record = training_place.drawer.incidents.get(event_id, with_identities=True)
        line.saved(training_place.drawer, msgspec.structs.replace(record, title="Newer"))
        return real(path, sha256, progress)

    monkeypatch.setattr(sent_copies, "check", check)
    _seal(page, notify, folder, settled)
    assert page.stack.currentIndex() == DONE
    assert training_place.drawer.incidents.get(event_id).title == "Newer"
    shown = [one.text() for one in page.result.findChildren(Words) if one.isVisible()]
    assert "Nothing was removed" in shown
    assert sent.every(training_place.drawer)[0].kept == "copy"


def test_a_key_of_its_own(
    at_preview: Opened,
    training_place: Workplace,
    known_contact: Contact,
    event_id: str,
    notify: RecordedNotify,
    folder: Path,
    desk_card: OwnCard,
    settled: Settled,
) -> None:
    page = at_preview(event_id, one_time=True)
    _seal(page, notify, folder, settled)
    (known,) = sent.every(training_place.drawer)
    assert known.signing
    (path,) = folder.iterdir()
    key = line.entries(path, desk_card)["sender.pub"].decode()
    assert known_contact.signing_key().verify_key.string not in key
    page.result.leave.click()
    settled()
    assert not page.plan.one_time


@pytest.mark.parametrize("remove", [True, False])
def test_what_a_kill_left_is_told_under_replies(
    training_place: Workplace,
    known_contact: Contact,
    event_id: str,
    notify: RecordedNotify,
    folder: Path,
    settled: Settled,
    press: Press,
    qtbot: QtBot,
    remove: bool,
) -> None:
    drawer = training_place.drawer
    ready = prepare(drawer, line.composed(drawer, known_contact, [event_id]))
    sealing.seal(drawer, ready.composition, folder, prepared=ready, keep="nothing")
    page = RepliesPage(training_place)
    arrived(page, qtbot, settled, (1100, 660))
    page.tabs.choose("waiting")
    page._fill()
    banner = page.view.unfinished
    assert banner is not None
    press(banner.button if remove else page.view.keep_it)
    settled()
    assert drawer.incidents.exists(event_id) is not remove
    assert keeping.unfinished(drawer) == ()
    assert len(notify.questions) == remove


@pytest.mark.parametrize("keep", ["receipt", "nothing"])
def test_names_that_would_be_forgotten_are_said(qtbot: QtBot, keep: str) -> None:
    choice = KeepChoice()
    qtbot.addWidget(choice)
    lost = keeping.Ahead(records=1, staying_files=0, unread=0, answered=0, names_elsewhere=2)
    choice.begin(lost, uncompared=False)
    assert "2 other record" not in choice.words.text()
    choice.pills.pill(keep).click()
    assert "2 other record" in choice.words.text()
