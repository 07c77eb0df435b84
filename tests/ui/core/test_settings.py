from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from defender_app import options, remembered
from defender_app.options import Options
from tests.support import line, vaults
from tests.support.window import arrived
from ui.settings import examiner, state
from ui.settings.page import SettingsPage
from ui.widgets.pills import Pills
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def page(place: Workplace, qtbot: QtBot, settled: Settled) -> SettingsPage:
    made = SettingsPage(place)
    arrived(made, qtbot, settled, (1076, 630))
    return made


def choose(pills: Pills, ident: str, settled: Settled) -> None:
    pills.pill(ident).click()
    settled()


def test_usual_values_are_shown(page: SettingsPage) -> None:
    assert page.general.language.chosen == ("en",)
    assert page.general.appearance.chosen == ("system",)
    assert page.general.title.text() == "Notebook"
    assert page.general.idle.chosen == ("3",)
    assert page.general.clipboard.chosen == ("20",)
    assert page.general.role.chosen == ("record",)
    assert page.general.cooling_off.box.isChecked()
    assert not page.vault.remember.box.isChecked()


def test_options_of_the_folder_are_changed_and_told(
    page: SettingsPage, place: Workplace, settled: Settled
) -> None:
    told: list[Options] = []
    place.changes.options.connect(told.append)
    choose(page.general.appearance, "dark", settled)
    choose(page.general.idle, "10", settled)
    page.general.title.setText("  Recipes ")
    page.general.title.editingFinished.emit()
    settled()
    expected = Options(appearance="dark", idle_minutes=10, window_title="Recipes")
    assert options.read(place.folder) == told[-1] == expected
    page.general.title.setText("")
    page.flush()
    settled()
    assert options.read(place.folder).window_title == "Notebook"
    assert page.general.title.text() == "Notebook"


def test_a_page_that_was_left_at_once_changes_and_tells_all_the_same(
    place: Workplace, settled: Settled
) -> None:
    told: list[Options] = []
    place.changes.options.connect(told.append)
    left = SettingsPage(place)
    left.arrive()
    settled()
    left.general.idle.pill("10").click()
    delete(left)
    settled()
    assert [one.idle_minutes for one in told] == [10]


def test_settings_of_the_drawer_stay_in_the_drawer(
    page: SettingsPage, place: Workplace, settled: Settled, qtbot: QtBot
) -> None:
    before = (place.folder / "options.json").read_bytes()
    with qtbot.waitSignal(place.changes.clipboard_seconds) as seconds:
        choose(page.general.clipboard, "60", settled)
    assert seconds.args == [60]
    page.general.cooling_off.box.click()
    with qtbot.waitSignal(place.changes.window):
        choose(page.general.role, "receive", settled)
    with qtbot.waitSignal(place.changes.window):
        choose(page.general.language, "zh", settled)
    get = place.drawer.settings.get
    kept = [get(name) for name in ("clipboard-seconds", "cooling-off", "role", "language")]
    assert kept == [60, False, "receive", "zh"]
    assert (place.folder / "options.json").read_bytes() == before
    page.general.cooling_off.box.click()
    settled()
    assert get("cooling-off") is None
    page.arrive()
    settled()
    assert page.general.cooling_off.box.isChecked()


@pytest.mark.parametrize("wanted", [False, True])
def test_what_the_tick_says_is_what_sealing_asks(
    page: SettingsPage, place: Workplace, settled: Settled, wanted: bool
) -> None:
    if not wanted:
        page.general.cooling_off.box.click()
        settled()
    contact = line.met(place.drawer, line.new_card(place.drawer))
    event_id = line.saved(place.drawer, line.incident())
    assert ("rule-29" in line.refused(place.drawer, contact, [event_id])) is wanted
    assert page.general.cooling_off.box.isChecked() is wanted


def test_the_place_is_remembered_and_forgotten(
    page: SettingsPage, place: Workplace, settled: Settled
) -> None:
    page.vault.remember.box.click()
    settled()
    assert remembered.vaults() == (place.folder,)
    assert "note of where the vault is" in _seen(page)
    page.vault.remember.box.click()
    settled()
    assert remembered.vaults() == ()
    assert not remembered.place().exists()


def _seen(page: SettingsPage) -> str:
    return "\n".join(one.text() for one in page.seen.findChildren(QLabel))


def test_what_an_examiner_sees_is_said(page: SettingsPage) -> None:
    assert "Four drawers of 2.0 MB each" in _seen(page)
    assert "How many drawers are used" in _seen(page)
    assert "practice" not in _seen(page)


def test_an_examiner_sees_practice_a_title_and_a_cloud(
    training_place: Workplace, tmp_path: Path
) -> None:
    options.write(training_place.folder, Options(window_title="Recipes"))
    found = state.read(training_place.drawer, training_place.folder)
    said = "\n".join((*examiner.seen(found), *examiner.unseen(), *examiner.beyond(found)))
    assert "practice vault" in said
    assert "Recipes" in said
    assert "cloud" not in said
    assert str(tmp_path) not in said


def test_it_says_when_this_drawer_was_last_saved(
    page: SettingsPage, place: Workplace, settled: Settled
) -> None:
    assert "Last saved" not in page.vault.room.text()
    place.drawer.incidents.save(vaults.incident())
    page.arrive()
    settled()
    assert page.vault.room.text().startswith("Last saved ")
    assert ", change " in page.vault.room.text()


def test_files_that_do_not_belong_to_the_vault_are_seen(
    page: SettingsPage, place: Workplace, settled: Settled
) -> None:
    (place.folder / "notes.txt").write_text("x")
    page.arrive()
    settled()
    assert "notes.txt" in _seen(page)
