"""The list narrowed down from its menu: picked, shown, taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from defender_app.vault.drawer import Drawer
from tests.support import vaults
from ui.fields.finder import FinderPopup
from ui.incidents.page import IncidentsPage
from ui.incidents.sought import DatePopup
from ui.workplace import Workplace

Settled = Callable[[], None]


@pytest.fixture
def page(
    show_list: Callable[..., IncidentsPage],
    training_place: Workplace,
    fill: Callable[[Drawer], None],
    settled: Settled,
) -> IncidentsPage:
    fill(training_place.drawer)
    made = show_list(training_place)
    settled()
    return made


def _entry(page: IncidentsPage, words: str) -> QAction:
    menu = page.list.filters.open_menu()
    return next(one for one in menu.actions() if one.text() == words)


def _pick(page: IncidentsPage, words: str, typed: str) -> None:
    _entry(page, words).trigger()
    popup = page.list.filters.sought.popup
    assert isinstance(popup, FinderPopup)
    popup.finder.line.setText(typed)
    QTest.keyClick(popup.finder.line, Qt.Key.Key_Return)


def _shown(page: IncidentsPage) -> set[str]:
    return {row.event_id for row in page.list.model._rows}


def test_a_kind_of_act_is_picked_shown_and_taken_back(
    page: IncidentsPage, settled: Settled
) -> None:
    pills = page.list.filters.sought.pills
    assert not page.list.filters.sought.isVisible()
    _pick(page, "With an act of a kind…", "exit ban")
    settled()
    count = page.list.model.rowCount()
    assert 0 < count < 20
    assert all("exit-ban" in row.types for row in page.list.model._rows)
    assert page.list.heading.count.text() == f"{count} found"
    assert page.list.filters.sought.isVisible()
    (key,) = pills.chosen
    assert pills.pill(key).accessibleName().endswith(", take it back")
    pills.pill(key).click()
    settled()
    assert page.list.model.rowCount() == 20
    assert not page.list.filters.sought.isVisible()


def test_all_filters_work_together_with_words(page: IncidentsPage, settled: Settled) -> None:
    drawer = page.place.drawer
    person = next(one for one in drawer.people.list("person") if one.pseudonym == "HERON")
    _pick(page, "With a person…", "heron")
    settled()
    assert _shown(page) == {place.event_id for place in person.places}
    _pick(page, "From a country…", "Westeria")
    settled()
    assert _shown(page) <= {place.event_id for place in person.places}
    page.search("nothing like that")
    settled()
    assert page.list.nothing.isVisible()
    assert page.list.filters.isVisible()
    page.list.nothing.button.click()
    page.search("")
    settled()
    assert page.list.model.rowCount() == 20


def test_a_date_as_far_as_it_is_known(page: IncidentsPage, settled: Settled) -> None:
    _entry(page, "From a certain time…").trigger()
    popup = page.list.filters.sought.popup
    assert isinstance(popup, DatePopup)
    popup.line.setText("spring, I think")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    assert "Not read" in popup.hint.text()
    assert page.list.model.rowCount() == 20
    popup.line.setText("Feb 2025")
    QTest.keyClick(popup.line, Qt.Key.Key_Return)
    settled()
    assert 0 < page.list.model.rowCount() < 20
    assert str(page.list.filters.sought.query.when) == "2025-02"


def test_evidence_there_or_not(page: IncidentsPage, settled: Settled) -> None:
    _entry(page, "With evidence").trigger()
    settled()
    with_files = _shown(page)
    _entry(page, "Without evidence").trigger()
    settled()
    assert len(with_files) + page.list.model.rowCount() == 20
    assert not with_files & _shown(page)
    assert _entry(page, "Without evidence").isChecked()
    _entry(page, "Without evidence").trigger()
    settled()
    assert page.list.model.rowCount() == 20


def test_states_and_filters_go_together(page: IncidentsPage, settled: Settled) -> None:
    _entry(page, "With evidence").trigger()
    settled()
    everything = page.list.model.rowCount()
    page.list.filters.pills.pill("draft").click()
    drafts = page.list.model.rowCount()
    assert drafts < everything
    _entry(page, "Show all records").trigger()
    settled()
    assert page.list.model.rowCount() == 20


def test_only_what_occurs_is_offered(
    show_list: Callable[..., IncidentsPage], place: Workplace, settled: Settled
) -> None:
    place.drawer.incidents.save(vaults.incident(country="CH"))
    page = show_list(place)
    settled()
    assert not _entry(page, "With an act of a kind…").isEnabled()
    assert not _entry(page, "With a person…").isEnabled()
    entries = page.list.filters.sought.entries("countries")
    assert [(one.id, one.label) for one in entries] == [("CH", "Switzerland")]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("With an act of a kind…", "types"),
        ("From a country…", "countries"),
        ("About a UN mechanism…", "mechanisms"),
        ("With a person…", "people"),
    ],
)
def test_an_entry_of_every_list_is_chosen_and_taken_back(
    page: IncidentsPage, settled: Settled, words: str, kind: str
) -> None:
    sought = page.list.filters.sought
    entry = sought.entries(kind)[0]
    _pick(page, words, entry.label)
    settled()
    assert 0 < page.list.model.rowCount() < 20
    (key,) = sought.pills.chosen
    sought.pills.pill(key).click()
    settled()
    assert page.list.model.rowCount() == 20
