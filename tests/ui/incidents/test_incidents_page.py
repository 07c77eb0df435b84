"""The list of incidents and what stands beside it."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from defender_app.vault.drawer import Drawer
from defender_app.vault.incidents import Incidents
from tests.support import line, vaults
from tests.support.window import RecordedGo, RecordedNotify
from ui import i18n
from ui.incidents.page import IncidentsPage
from ui.widgets.buttons import Button
from ui.widgets.labels import Words
from ui.widgets.rows import ROW, Row
from ui.workplace import Workplace

Show = Callable[..., IncidentsPage]
Settled = Callable[[], None]
TITLE = "Stopped at the gate on the way to a Council session"


def _row(page: IncidentsPage, number: int = 0) -> Row:
    row = page.list.model.index(number, 0).data(ROW)
    assert isinstance(row, Row)
    return row


def _said(page: IncidentsPage) -> str:
    return "\n".join(label.text() for label in page.preview.findChildren(Words))


@pytest.fixture
def page(
    show_list: Show, training_place: Workplace, fill: Callable[[Drawer], None]
) -> IncidentsPage:
    fill(training_place.drawer)
    return show_list(training_place)


def test_rows_say_what_the_pictures_say(page: IncidentsPage, qtbot: QtBot) -> None:
    assert page.list.model.rowCount() == 20
    qtbot.waitUntil(lambda: _row(page).light == "yes")
    row = _row(page)
    assert row.title == f"\u2068{TITLE}\u2069"
    assert row.icon == "plane"
    assert row.facts.startswith("21 Feb 2025  ·  ")
    assert "Port Lunden International Airport" in row.facts
    assert (row.urgency, row.urgency_tone) == ("High", "warn")
    assert (row.status, row.status_tone) == ("Draft", "plain")
    said = page.list.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "everybody agreed to be sent" in said


def test_the_first_record_is_looked_at(page: IncidentsPage) -> None:
    said = _said(page)
    assert page.preview.title.text() == TITLE
    assert "flooded villages" in said
    assert "HERON" in said
    assert "Agreed to be sent to the focal point" in said
    assert page.preview.urgency.text() == "High: a device with contacts was taken"
    assert page.preview.when.words.text() == "21 Feb 2025, 21:40 to 03:15"


def test_arrows_move_and_enter_opens(page: IncidentsPage, settled: Settled, go: RecordedGo) -> None:
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Down)
    settled()
    assert "Passport" in page.preview.title.text()
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    assert go.went == [("record", page.list.chosen[0], "", "")]


def test_what_is_missing_stands_at_the_foot(
    show_list: Show, place: Workplace, go: RecordedGo
) -> None:
    place.drawer.incidents.save(vaults.full_incident(country="CH"))
    page = show_list(place)
    assert "before you can send" in page.preview.headline.text()
    assert "Ask \u2068WREN\u2069 for consent" in page.preview.details.text()
    page.preview.open.click()
    page.preview.send.click()
    (event_id,) = page.list.chosen
    assert go.went == [("record", event_id, "", ""), ("send", (event_id,))]


def test_filters_narrow_and_count(page: IncidentsPage) -> None:
    pills = page.list.filters.pills
    assert pills.pill("draft").accessibleName() == "Drafts 3"
    pills.pill("draft").click()
    assert page.list.model.rowCount() == 3
    assert {_row(page, number).status for number in range(3)} == {"Draft"}
    menu = page.list.filters.open_menu()
    next(one for one in menu.actions() if one.text() == "Critical").trigger()
    assert page.list.model.rowCount() == 0
    assert page.list.nothing.isVisible()
    page.list.nothing.button.click()
    assert page.list.model.rowCount() == 20


def test_the_menu_has_the_states_that_have_no_pill(page: IncidentsPage) -> None:
    menu = page.list.filters.open_menu()
    next(one for one in menu.actions() if one.text() == "Withdrawn").trigger()
    assert [_row(page).status] == ["Withdrawn"]
    assert page.list.filters.pills.chosen == ()
    menu.hide()


def test_search_finds_records_and_people(
    page: IncidentsPage, settled: Settled, go: RecordedGo
) -> None:
    assert page.search("heron")
    settled()
    assert page.list.heading.count.text().startswith("1")
    assert TITLE in _row(page).title
    links = [one for one in page.list.findChildren(Button) if one.kind == "link"]
    buttons = [one for one in links if one.isVisible()]
    (link,) = buttons
    link.click()
    assert go.went[0][0] == "person"
    page.search("nothing like that anywhere")
    settled()
    assert page.list.nothing.isVisible()
    page.search("")
    settled()
    assert page.list.model.rowCount() == 20


def test_an_empty_vault_invites_the_first_record(
    show_list: Show, place: Workplace, go: RecordedGo
) -> None:
    page = show_list(place)
    assert page.list.nothing.isVisible()
    assert not page.list.filters.isVisible()
    page.list.nothing.button.click()
    assert go.went == [("record", None, "", "")]


def test_several_records_are_sent_together(page: IncidentsPage, go: RecordedGo) -> None:
    selection = page.list.view.selectionModel()
    index = page.list.model.index(1, 0)
    selection.select(index, QItemSelectionModel.SelectionFlag.Select)
    assert page.many.isVisible()
    page.many.send.click()
    assert go.went == [("send", page.list.chosen)]
    assert len(page.list.chosen) == 2
    page.many.none.click()
    assert not page.list.chosen


def _menu(page: IncidentsPage, words: str) -> None:
    page.preview.more.click()
    (menu,) = [one for one in page.findChildren(QMenu) if one.isVisible()]
    next(one for one in menu.actions() if one.text() == words).trigger()
    menu.hide()


def test_deleting_asks_first(
    page: IncidentsPage, settled: Settled, notify: RecordedNotify, qtbot: QtBot
) -> None:
    notify.answer = False
    _menu(page, "Delete…")
    settled()
    assert page.list.model.rowCount() == 20
    notify.answer = True
    # Without a desktop nobody gives the window back what a menu took.
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.list.view.setFocus()
    QTest.keyClick(page.list.view, Qt.Key.Key_Delete)
    settled()
    assert [one["danger"] for one in notify.questions] == [True, True]
    assert page.list.model.rowCount() == 19
    assert TITLE not in _row(page).title
    assert page.preview.title.text() in _row(page).title


def test_what_is_forgotten_with_a_record_is_said_before(
    page: IncidentsPage,
    settled: Settled,
    notify: RecordedNotify,
    training_place: Workplace,
    qapp: QApplication,
) -> None:
    # Other tests may have left the words without their plural.
    i18n.install(qapp, i18n.FALLBACK)
    notify.answer = False
    somebody = line.person("P2", how=None, identity={"real_name": "Ilvana Korst"})
    persons = [line.person("P1"), somebody]
    event_id = line.saved(training_place.drawer, line.incident(persons=persons))
    line.saved(training_place.drawer, line.incident(narrative="Then Korst came."))
    page.ways.ask_delete(event_id, "ready")
    settled()
    assert "In 1 other record a name stands that is forgotten" in notify.questions[-1]["reason"]
    line.saved(training_place.drawer, line.incident(narrative="Korst again."))
    page.ways.ask_delete(event_id, "sent")
    settled()
    assert "In 2 other records a name stands" in notify.questions[-1]["reason"]
    assert "Korst" not in notify.questions[-1]["reason"]


def test_closing_and_taking_up_again(
    page: IncidentsPage, settled: Settled, notify: RecordedNotify
) -> None:
    event_id = page.list.chosen[0]
    _menu(page, "Close record…")
    settled()
    assert page.list.chosen == (event_id,)
    assert page.preview.status.text() == "Closed"
    _menu(page, "Take up again")
    settled()
    assert page.preview.status.text() in {"Draft", "Ready"}
    _menu(page, "Withdraw…")
    settled()
    assert page.preview.status.text() == "Withdrawn"
    assert not page.preview.send.isEnabled()
    assert notify.words == ["Record closed", "Record taken up again", "Record withdrawn"]


def test_where_it_is_narrow_list_and_preview_follow_one_another(
    show_list: Show,
    training_place: Workplace,
    fill: Callable[[Drawer], None],
    settled: Settled,
) -> None:
    fill(training_place.drawer)
    page = show_list(training_place, (576, 270))
    assert page.list.view.isVisible()
    assert not page.preview.isVisible()
    box = page.list.view.visualRect(page.list.model.index(0, 0))
    QTest.mouseClick(page.list.view.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    settled()
    assert page.preview.isVisible()
    assert not page.list.view.isVisible()
    page.preview.back.click()
    assert page.list.view.isVisible()


def test_painting_never_asks_the_drawer(
    show_list: Show,
    place: Workplace,
    many: Callable[[Drawer, int], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many(place.drawer, 300)
    asked: list[str] = []
    real = Incidents.get

    def noted(store: Incidents, event_id: str, **more: bool) -> object:
        asked.append(event_id)
        return real(store, event_id, **more)

    monkeypatch.setattr(Incidents, "get", noted)
    page = show_list(place)
    before = len(asked)
    # Only what is in view, and a few rows beside it.
    assert 0 < before < 40
    for _ in range(5):
        page.list.view.viewport().repaint()
    assert len(asked) == before


def test_ten_thousand_rows_stay_smooth(
    show_list: Show, place: Workplace, many: Callable[[Drawer, int], None]
) -> None:
    place.drawer.database.run("PRAGMA max_page_count = 60000")
    many(place.drawer, 10_000)
    page = show_list(place)
    assert page.list.model.rowCount() == 10_000
    bar = page.list.view.verticalScrollBar()
    waits = []
    for _ in range(3):
        longest = 0.0
        for step in range(1, 40):
            start = time.perf_counter()
            bar.setValue(bar.maximum() * step // 40)
            page.list.view.viewport().repaint()
            longest = max(longest, time.perf_counter() - start)
        QApplication.processEvents()
        waits.append(longest)
    # What holds the window up does so each time; another process, once.
    assert min(waits) < 0.1


def test_what_was_chosen_stays_chosen_when_one_comes_back(
    page: IncidentsPage, settled: Settled
) -> None:
    page.list.choose(page.list.model.row_at(page.list.model.index(7, 0)).event_id)  # type: ignore[union-attr] # it is there
    chosen = page.list.chosen
    at = page.list.view.verticalScrollBar().value()
    page.arrive()
    settled()
    assert page.list.chosen == chosen
    assert page.list.view.verticalScrollBar().value() == at


def test_the_overview_counts_records_not_people(page: IncidentsPage, settled: Settled) -> None:
    page.list.heading.tabs.setCurrentIndex(1)
    settled()
    assert page.overview is not None
    assert page.overview.isVisible()
    words = "\n".join(label.text() for label in page.overview.findChildren(Words))
    assert "must not be added up" in words
    assert "Airport or border stop: 1" in page.overview.types.chart.accessibleDescription()
    assert "Feb 2025: 1" in page.overview.months.chart.accessibleDescription()
    assert page.overview.grab().width() > 0
    page.overview.heading.tabs.setCurrentIndex(0)
    assert page.list.view.isVisible()


def test_a_whole_draft_is_marked_as_ready_beside_the_list(
    page: IncidentsPage, training_place: Workplace, qtbot: QtBot, settled: Settled
) -> None:
    assert page.preview.send.isHidden()
    page.preview.ready.click()
    settled()
    qtbot.waitUntil(page.preview.ready.isHidden)
    assert page.preview.send.isVisible()
    statuses = {row.title: row.record_status for row in training_place.drawer.incidents.list()}
    assert statuses[TITLE] == "ready"
