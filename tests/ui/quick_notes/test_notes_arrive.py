"""After unlocking: notes come in, records from them are marked, an exchanged key stops."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from crypto.age import HybridIdentity
from defender_app import options, record_list
from defender_app.quick_notes import switching, writing
from defender_app.vault import quick_notes
from tests.support.quick_notes import forged
from tests.support.window import RecordedGo, RecordedNotify
from ui.incidents.model import IncidentModel
from ui.incidents.preview import Preview
from ui.quick_notes import arriving
from ui.quick_notes.banner import NoteBanner
from ui.quick_notes.stop import Stop
from ui.quick_notes.switch import Off, On, Switch
from ui.record.draft import RecordDraft
from ui.settings import state
from ui.settings.safety import Safety
from ui.shell.banner_place import BannerPlace
from ui.widgets.rows import ROW
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def noting(place: Workplace) -> Workplace:
    """A drawer that takes quick notes in."""
    switching.switch_on(place.drawer, place.folder)
    return place


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def banners(qtbot: QtBot) -> BannerPlace:
    made = BannerPlace()
    qtbot.addWidget(made)
    return made


def _words(banners: BannerPlace) -> str:
    banner = banners._banner
    return "" if banner is None else f"{banner.bold.text()} {banner.reason.text()}"


def test_nothing_happens_in_another_drawer(
    place: Workplace, banners: BannerPlace, window: QWidget, settled: Settled
) -> None:
    options.change(place.folder, quick_note_recipient=str(HybridIdentity.generate().recipient()))
    forged(place.folder, training=False)
    arriving.Arriving(place, banners, window).look()
    settled()
    assert _words(banners) == ""
    assert place.drawer.incidents.count() == 0


def test_notes_are_announced_and_lead_to_the_records(
    noting: Workplace,
    go: RecordedGo,
    banners: BannerPlace,
    window: QWidget,
    settled: Settled,
) -> None:
    changed: list[bool] = []
    noting.changes.records.connect(lambda: changed.append(True))
    writing.write(noting.folder, "one")
    arriving.Arriving(noting, banners, window).look()
    settled()
    assert "1 quick note" in _words(banners)
    assert "author is not certain" in _words(banners)
    assert changed == [True]
    banner = banners._banner
    assert banner is not None
    banner.acted.emit()
    (row,) = noting.drawer.incidents.list()
    assert go.went == [("record", row.event_id, "", "")]
    for _ in range(2):
        writing.write(noting.folder, "more")
    (noting.folder / "inbox" / "abcdefghijklmnop.age").write_bytes(b"nothing")
    arriving.Arriving(noting, banners, window).look()
    settled()
    assert "2 quick note" in _words(banners)
    assert "inbox" in _words(banners)
    again = banners._banner
    assert again is not None
    again.acted.emit()
    assert go.went[-1] == ("page", "incidents")
    banners.clear()
    arriving.Arriving(noting, banners, window).look()
    settled()
    assert "could not be taken in" in _words(banners)


def test_records_from_notes_are_marked(noting: Workplace, qtbot: QtBot, settled: Settled) -> None:
    writing.write(noting.folder, "one")
    drawer = noting.drawer
    (event_id,) = switching.at_unlock(drawer, noting.folder).taken
    today = drawer.now().date()
    owner = QObject()
    model = IncidentModel(owner)
    model.show_rows(drawer.incidents.list())
    model.take_facts([event_id], record_list.facts(drawer, [event_id], today=today))
    row = model.data(model.index(0, 0), ROW)
    assert "Written while locked" in row.words()  # type: ignore[attr-defined] # a Row
    preview = Preview()
    qtbot.addWidget(preview)
    preview.show_look(record_list.look(drawer, event_id, today=today))
    assert not preview.by_note.isHidden()
    banner = NoteBanner(noting, RecordDraft(noting, event_id))
    qtbot.addWidget(banner)
    settled()
    assert not banner.isHidden()
    banner.button.click()
    settled()
    assert banner.isHidden()
    assert not quick_notes.is_uncertain(drawer, event_id)
    preview.show_look(record_list.look(drawer, event_id, today=today))
    assert preview.by_note.isHidden()


@pytest.mark.parametrize("way", switching.WAYS)
def test_an_exchanged_key_is_a_dialog(
    noting: Workplace,
    go: RecordedGo,
    banners: BannerPlace,
    window: QWidget,
    settled: Settled,
    way: str,
) -> None:
    window.show()
    stranger = str(HybridIdentity.generate().recipient())
    options.change(noting.folder, quick_note_recipient=stranger)
    arriving.Arriving(noting, banners, window).look()
    settled()
    (stop,) = window.findChildren(Stop)
    assert "exposed" in stop.step.title
    stop.step.guide.click()
    settled()
    assert go.went == [("page", "seizure")]
    arriving.Arriving(noting, banners, window).look()
    settled()
    again = window.findChildren(Stop)[-1]
    again.step.way.choose([way])
    again.press()
    settled()
    shown = options.read(noting.folder).quick_note_recipient
    assert (shown == stranger, shown == "") == (way == "leave", way == "off")
    assert not switching.alarm(noting.drawer, noting.folder)


def test_the_settings_say_what_it_shows(
    place: Workplace, qtbot: QtBot, settled: Settled, notify: RecordedNotify
) -> None:
    section = Safety(place)
    qtbot.addWidget(section)
    section.show_state(state.read(place.drawer, place.folder))
    assert "Switch on" in section.notes.text()
    on = Switch(place, section, switching.state(place.drawer, place.folder))
    assert isinstance(on.step, On)
    on.press()
    settled()
    assert not switching.state(place.drawer, place.folder).on
    on.step.understood.tick.setChecked(True)
    on.press()
    settled()
    found = state.read(place.drawer, place.folder)
    assert found.notes is not None
    assert found.notes.on
    section.show_state(found)
    assert "Switch off" in section.notes.text()
    writing.write(place.folder, "waits")
    off = Switch(place, section, found.notes)
    assert isinstance(off.step, Off)
    off.press()
    settled()
    assert not switching.state(place.drawer, place.folder).on
    assert place.drawer.incidents.count() == 1
    assert not notify.problems
    options.change(place.folder, quick_note_recipient=str(HybridIdentity.generate().recipient()))
    section.show_state(state.read(place.drawer, place.folder))
    assert "another drawer" not in section.noted.reason.text()
    assert "Switch on" in section.notes.text()
