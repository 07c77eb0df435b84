"""The guide in the window: resumed where it was left, one thing at a time, no names."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from defender_app import moving
from defender_app.options import Options
from defender_app.seizure import guide, new_vault, steps
from defender_app.vault import Vault
from defender_app.vault.drawer import Drawer
from tests.support import line, vaults
from tests.support.window import RecordedGo, RecordedNotify
from ui.learn.page import LearnPage
from ui.record.draft import RecordDraft
from ui.record.sent_banner import SentBanner
from ui.replies.page import RepliesPage
from ui.seizure import vaults as vault_panes
from ui.seizure.asked import Happened, Tell
from ui.seizure.exposed import WhatWasExposed
from ui.seizure.page import SeizurePage
from ui.seizure.pane import Pane
from ui.seizure.told import Focal
from ui.seizure.vaults import BurnOld, MoveFlow, NewVault, OldVault
from ui.send.records_step import sendable
from ui.session import Session
from ui.settings.page import SettingsPage
from ui.unlock.entry import Entered, habits_of
from ui.workplace import Workplace

BEFORE = "Made before the device was out of sight"
Settled = Callable[[], None]
Open = Callable[[], SeizurePage]
weak_move = functools.partial(new_vault.move, kdf=vaults.WEAK, allow_weak_kdf=True)
weak_open = functools.partial(Vault.open, allow_weak_kdf=True)


@pytest.fixture
def opened(training_place: Workplace, qtbot: QtBot, settled: Settled) -> Open:
    """Opens the page on the practice vault."""

    def made() -> SeizurePage:
        page = SeizurePage(training_place)
        qtbot.addWidget(page)
        page.resize(1076, 630)
        page.show()
        page.arrive()
        settled()
        return page

    return made


P = TypeVar("P", bound=Pane)


def _pane(page: SeizurePage, kind: type[P]) -> P:
    """The step that is shown now; it is made anew whenever something was kept."""
    assert isinstance(page.pane, kind)
    return page.pane


def _words(page: SeizurePage) -> str:
    assert page.pane is not None
    return "\n".join(one.text() for one in page.pane.findChildren(QLabel) if one.isVisible())


def _at(page: SeizurePage, code: str, settled: Settled) -> SeizurePage:
    page.show_part(code)
    settled()
    return page


def test_learn_and_settings_begin_it(
    training_place: Workplace, qtbot: QtBot, settled: Settled, go: RecordedGo
) -> None:
    learn = LearnPage(training_place)
    qtbot.addWidget(learn)
    learn.seizure.click()
    settled()
    assert guide.current(training_place.drawer) is not None
    assert go.went == [("page", "seizure")]
    settings = SettingsPage(training_place)
    qtbot.addWidget(settings)
    settings.safety.seizure.click()
    settled()
    assert go.went[1:] == [("page", "seizure")]
    assert len(guide.every(training_place.drawer)) == 1


def test_answers_are_kept_and_say_what_to_reckon_with(
    opened: Open, training_place: Workplace, settled: Settled, go: RecordedGo
) -> None:
    drawer = training_place.drawer
    guide.begin(drawer)
    page = opened()
    assert isinstance(page.pane, Happened)
    for name, answer in (("how_long", "hours"), ("was", "open"), ("knows", "unknown")):
        assert isinstance(page.pane, Happened)
        page.pane.pills[name].pill(answer).click()
        settled()
    assert guide.get(drawer).is_answered
    assert "Act as if everything in this drawer was read" in _words(page)
    assert isinstance(page.pane, Happened)
    page.pane.day.setText("2099-01-01")
    page.pane.day.editingFinished.emit()
    settled()
    assert "no day that has come" in _words(page)
    # Leaving is one click and loses nothing: another page goes on where this one was.
    page.leave.click()
    assert go.went == [("back",)]
    again = opened()
    assert again.status is not None
    assert again.status.seizure.knows == "unknown"
    assert again.part() == "device"


def test_ticks_stay_and_nobody_is_named(
    opened: Open, training_place: Workplace, settled: Settled
) -> None:
    drawer = training_place.drawer
    drawer.incidents.save(vaults.full_incident(title="Ilva Torrenko was stopped"))
    guide.begin(drawer)
    page = _at(opened(), "tell", settled)
    _pane(page, Tell).boxes["family"].click()
    settled()
    assert guide.get(drawer).ticks == ("family",)
    _at(page, "exposed", settled)
    shown = _pane(page, WhatWasExposed)
    said = _words(page)
    assert "HERON" in said
    assert "the name was here" in said
    for name in ("Torrenko", "Ilva", "Bron"):
        assert name not in said
    pages = shown._pages()
    printed = "\n".join(pages.texts())
    assert "HERON" in printed
    assert "Torrenko" not in printed
    assert pages.mark == "TRAINING"
    shown.box.click()
    settled()
    assert "exposed" in guide.get(drawer).ticks


def test_everything_is_moved_from_the_window_and_the_old_vault_goes(
    opened: Open,
    training_place: Workplace,
    training_vault: Vault,
    notify: RecordedNotify,
    settled: Settled,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drawer = training_place.drawer
    drawer.incidents.save(vaults.full_incident())
    guide.begin(drawer)
    monkeypatch.setattr(vault_panes, "MoveFlow", functools.partial(MoveFlow, mover=weak_move))
    went: list[Path] = []
    training_place.changes.elsewhere.connect(went.append)
    page = _at(opened(), "vault", settled)
    assert isinstance(page.pane, NewVault)
    assert page.pane.make is not None
    page.pane.make.click()
    dialog = page.findChild(MoveFlow)
    assert dialog is not None
    notify.paths = [tmp_path]
    dialog.press()
    dialog.words.twice.first.line.setText(vaults.SECOND)
    dialog.words.twice.again.line.setText(vaults.SECOND)
    dialog.press()
    qtbot.waitUntil(lambda: dialog.here is dialog.end, timeout=20_000)
    assert "1 record" in dialog.end.facts.text()
    assert not dialog.words.twice.words()
    dialog.press()
    settled()
    assert went == [tmp_path / vault_panes.NAME]
    assert moving.may_burn(training_vault) == went[0]
    assert isinstance(page.pane, NewVault)
    assert page.pane.make.text() == "Lock and open the new vault"
    training_vault.lock()
    _burned_from_the_new_one(went[0], training_vault.folder, training_place, settled, qtbot)


def _burned_from_the_new_one(
    folder: Path, old: Path, place: Workplace, settled: Settled, qtbot: QtBot
) -> None:
    with weak_open(folder, vaults.SECOND) as new:
        here = Workplace(
            new.drawer, folder, new.training, place.jobs, place.notify, place.go, vault=new
        )
        page = SeizurePage(here)
        qtbot.addWidget(page)
        page.show()
        page.arrive()
        settled()
        _at(page, "old-vault", settled)
        assert isinstance(page.pane, OldVault)
        assert page.pane.burn is not None
        dialog = BurnOld(here, page, open_old=weak_open)
        dialog.open()
        dialog.step.typed.secret.line.setText("not that one")
        dialog.step.understood.tick.setChecked(True)
        dialog.press()
        settled()
        assert old.exists()
        assert dialog.trouble.text()
        dialog.step.typed.secret.line.setText(vaults.PASSPHRASE)
        dialog.press()
        settled()
        assert not old.exists()
        page.arrive()
        settled()
        found = steps.status(new.drawer)
        assert found is not None
        assert found.step("old-vault").state == "done"


def test_notices_wait_for_the_new_vault_unless_there_can_be_none(
    opened: Open, training_place: Workplace, desk_drawer: Drawer, settled: Settled, tmp_path: Path
) -> None:
    drawer = training_place.drawer
    contact = line.met(drawer, line.new_card(desk_drawer))
    line.sealed(drawer, contact, [line.saved(drawer, line.incident())], tmp_path)
    guide.begin(drawer)
    page = _at(opened(), "notices", settled)
    assert _pane(page, Focal).make is None
    assert "First the new vault" in _words(page)
    guide.tick(drawer, ["no-new-vault"])
    page.arrive()
    settled()
    waits = _pane(page, Focal)
    assert waits.make is not None
    waits.make.click()
    settled()
    assert waits.notices.dialog is not None
    waits.notices.dialog.reject()


def test_what_was_made_before_is_marked_wherever_it_is_shown(
    training_place: Workplace, desk_drawer: Drawer, settled: Settled, tmp_path: Path, qtbot: QtBot
) -> None:
    drawer = training_place.drawer
    contact = line.met(drawer, line.new_card(desk_drawer))
    event_id = line.saved(drawer, line.incident())
    line.sealed(drawer, contact, [event_id], tmp_path)
    page = RepliesPage(training_place)
    qtbot.addWidget(page)
    draft = RecordDraft(training_place, event_id)
    banner = SentBanner(training_place, draft)
    qtbot.addWidget(banner)
    for begun in (False, True):
        if begun:
            guide.begin(drawer)
        page.show()
        page.arrive()
        banner.look()
        settled()
        page.tabs.choose("waiting")
        page.tabs.changed.emit("waiting")
        settled()
        told = "\n".join(one.text() for one in page.view.findChildren(QLabel))
        assert (BEFORE in told) == begun
        assert (BEFORE in banner.reason.text()) == begun
        assert [bool(one.made.mark) for one in sendable(drawer)] == [begun]


def test_where_there_is_no_room_for_both_the_step_is_shown(
    opened: Open, training_place: Workplace, settled: Settled
) -> None:
    guide.begin(training_place.drawer)
    page = opened()
    assert page.view.isVisible()
    assert not page.back.isVisible()
    page.resize(560, 500)
    assert page.text.isVisible()
    assert not page.view.isVisible()
    page.back.click()
    assert page.view.isVisible()
    page.view.setCurrentIndex(page.view.model().index(2, 0))
    page.view.opened.emit(page.view.currentIndex())
    settled()
    assert page.text.isVisible()
    assert page.part() == "vault"


def test_the_session_locks_and_shows_the_new_vault(
    vault: Vault, qtbot: QtBot, tmp_path: Path
) -> None:
    before, owner = QWidget(), QObject()
    began: list[tuple[str, Path | None]] = []
    made = Session(
        Entered(vault, habits_of(vault)),
        Options(),
        before=before,
        lock=lambda problem, *, instead=None: began.append((problem, instead)),
        close=lambda _problem: None,
        parent=owner,
    )
    qtbot.waitUntil(lambda: made.window.place.jobs.idle)
    made.window.place.changes.elsewhere.emit(tmp_path / "new")
    qtbot.waitUntil(lambda: began == [("", tmp_path / "new")])
    assert not vault.is_open
    assert (vault.folder / "vault.json").exists()
    made.window.allow_close()
    made.window.close()
    made.window.deleteLater()


def test_ended_it_leads_back_to_learn(
    opened: Open, training_place: Workplace, settled: Settled, go: RecordedGo
) -> None:
    guide.begin(training_place.drawer)
    page = opened()
    assert page.end.isHidden()
    page._end()
    settled()
    assert guide.current(training_place.drawer) is None
    assert go.went == [("page", "learn")]
    QApplication.processEvents()
