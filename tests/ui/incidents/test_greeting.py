"""Unfinished records are mentioned once, calmly, with a way to go on and one to leave it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from defender_app import record_list
from defender_app.model import Incident
from defender_app.training.samples import samples
from defender_app.vault.listing import IncidentRow
from tests.support.window import RecordedGo, looks
from ui import i18n
from ui.incidents.greeting import Greeting
from ui.incidents.page import IncidentsPage
from ui.workplace import Workplace

Show = Callable[..., IncidentsPage]
Settled = Callable[[], None]


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Its plurals are words of a language too."""
    i18n.install(qapp, i18n.FALLBACK)


def _begin(place: Workplace, *titles: str) -> list[str]:
    saved = (
        place.drawer.incidents.save(Incident(format="defender-incident", version=1, title=title))
        for title in titles
    )
    return [str(one.event_id) for one in saved]


def _greeting(page: IncidentsPage) -> Greeting | None:
    found = [one for one in page.findChildren(Greeting) if one.isVisible()]
    return found[0] if found else None


def test_the_oldest_is_one_click_away(
    show_list: Show, training_place: Workplace, go: RecordedGo, settled: Settled
) -> None:
    first, *_ = _begin(training_place, "The gate", "The tea", "The badge")
    page = show_list(training_place)
    greeting = _greeting(page)
    assert greeting is not None
    assert greeting.words.text() == "3 records not finished yet"
    assert "The gate" in greeting.oldest.text()
    greeting.open.click()
    assert go.went == [("record", first, "", "")]
    assert _greeting(page) is None
    page.arrive()
    settled()
    assert _greeting(page) is None


def test_all_of_them_are_shown(show_list: Show, training_place: Workplace) -> None:
    training_place.drawer.incidents.save(samples()[1].incident)
    _begin(training_place, "The gate", "The tea")
    page = show_list(training_place)
    assert page.list.model.rowCount() == 3
    greeting = _greeting(page)
    assert greeting is not None
    greeting.all.click()
    assert page.list.model.rowCount() == 2
    assert _greeting(page) is None


def test_not_now_holds_for_the_day(
    show_list: Show, training_place: Workplace, settled: Settled
) -> None:
    _begin(training_place, "The gate")
    page = show_list(training_place)
    greeting = _greeting(page)
    assert greeting is not None
    assert greeting.words.text() == "1 record not finished yet"
    assert greeting.all.isHidden()
    greeting.later.click()
    settled()
    assert _greeting(show_list(training_place)) is None
    training_place.drawer.settings.set("greeted-on", "2020-01-01")
    assert _greeting(show_list(training_place)) is not None


def test_whoever_looks_for_something_is_not_greeted(
    show_list: Show, training_place: Workplace, settled: Settled
) -> None:
    _begin(training_place, "The gate")
    page = show_list(training_place)
    page.search("gate")
    settled()
    assert _greeting(page) is None
    page.search("")
    settled()
    assert _greeting(page) is not None


def test_nothing_unfinished_nothing_said(show_list: Show, training_place: Workplace) -> None:
    training_place.drawer.incidents.save(samples()[1].incident)
    assert show_list(training_place).greeter is None


@pytest.mark.parametrize("language", ["zh", "en_XB"])
def test_it_greets_in_every_language(
    show_list: Show, training_place: Workplace, language: str
) -> None:
    _begin(training_place, "The gate", "བོད་ཡིག")
    with looks(language=language):
        greeting = _greeting(show_list(training_place))
        assert greeting is not None
        assert greeting.words.text()


def test_the_one_that_waits_longest_of_many() -> None:
    begun = datetime(2026, 1, 1, tzinfo=UTC)
    rows = [
        IncidentRow(
            str(number),
            "",
            "",
            "",
            (),
            "draft" if number % 2 else "ready",
            "",
            begun - timedelta(days=number),
        )
        for number in range(10_000)
    ]
    found = record_list.unfinished(rows)
    assert found is not None
    assert (found.count, found.oldest.event_id) == (5_000, "9999")
    assert record_list.unfinished(rows[::2]) is None
