"""The versions of a record in the window: the line on its page, the list, the comparison."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from defender_app.focal.contacts import Contact
from defender_app.report import sent
from defender_app.vault import Vault
from defender_app.vault import versions as kept
from tests.support import line, vaults
from tests.support.window import RecordedGo, arrived
from ui.history.page import CHANGES, WHOLE, HistoryPage
from ui.history.sides import Comparisons, Whole, marked
from ui.history.words import Difference
from ui.record.page import RecordPage
from ui.widgets.buttons import Button
from ui.widgets.labels import Words
from ui.workplace import Workplace

Settled = Callable[[], None]
Open = Callable[[str], HistoryPage]


@pytest.fixture
def contact(
    training_place: Workplace, window_templates: Callable[[str], Path], tmp_path: Path
) -> Iterator[Contact]:
    folder = shutil.copytree(window_templates("practice"), tmp_path / "desk")
    with Vault.open(folder, vaults.PASSPHRASE, allow_weak_kdf=True) as desk:
        yield line.met(training_place.drawer, line.new_card(desk.drawer))


@pytest.fixture
def record(training_place: Workplace) -> str:
    people = [line.person("P1", pseudonym="HERON")]
    value = line.incident(persons=people, narrative="They asked about the report.")
    return line.saved(training_place.drawer, value)


@pytest.fixture
def send(
    training_place: Workplace, contact: Contact, record: str, tmp_path: Path
) -> Callable[[], None]:
    out = tmp_path / "sealed"
    out.mkdir()

    def seal() -> None:
        line.sealed(training_place.drawer, contact, [record], out)

    return seal


@pytest.fixture
def change(training_place: Workplace, record: str) -> Callable[..., None]:
    def save(**members: object) -> None:
        drawer = training_place.drawer
        incident = drawer.incidents.get(record, with_identities=True)
        drawer.incidents.save(msgspec.structs.replace(incident, **members))

    return save


@pytest.fixture
def open_history(training_place: Workplace, qtbot: QtBot, settled: Settled) -> Open:
    def show(event_id: str) -> HistoryPage:
        page = HistoryPage(training_place, event_id)
        arrived(page, qtbot, settled, (1076, 630))
        return page

    return show


def plain(words: str) -> str:
    """Without the signs that keep names of another direction together."""
    return words.replace("\u2068", "").replace("\u2069", "")


def _record_page(place: Workplace, record: str, qtbot: QtBot, settled: Settled) -> RecordPage:
    page = RecordPage(place, record)
    qtbot.addWidget(page)
    page.show()
    settled()
    qtbot.waitUntil(lambda: bool(page.section), timeout=10_000)
    settled()
    return page


def test_a_record_that_was_never_sent_says_nothing_of_versions(
    training_place: Workplace, record: str, qtbot: QtBot, settled: Settled
) -> None:
    page = _record_page(training_place, record, qtbot, settled)
    assert page.heading.versions.isHidden()


def test_the_line_names_what_was_sent_and_follows_the_first_change(
    training_place: Workplace,
    record: str,
    send: Callable[[], None],
    go: RecordedGo,
    qtbot: QtBot,
    settled: Settled,
) -> None:
    send()
    page = _record_page(training_place, record, qtbot, settled)
    assert page.heading.versions.isVisible()
    assert page.heading.versions.text().startswith("Version 1, sent ")
    assert "working" not in page.heading.versions.text()
    page.draft.update(narrative="They came back.")
    page.flush()
    settled()
    assert page.heading.versions.text().endswith("working version 2")
    qtbot.keyClick(page.heading.versions, Qt.Key.Key_Space)
    assert go.went[-1] == ("history", record)


def test_the_newest_version_is_compared_with_the_one_before(
    record: str, send: Callable[[], None], change: Callable[..., None], open_history: Open
) -> None:
    send()
    change(narrative="They asked about the report twice.", impact="She lost her post.")
    page = open_history(record)
    assert (page.number, page.tabs.chosen, page.other.chosen) == (2, CHANGES, "1")
    shown = page.findChild(Comparisons)
    assert shown is not None
    told = {row.label.text(): row for row in shown.rows}
    assert "What happened, in your own words?" in told
    assert len(told) == 2
    narrative = told["What happened, in your own words?"]
    words = [side.accessibleName() for side in narrative.findChildren(type(marked("", "")[0]))]
    assert words == ["They asked about the report.", "They asked about the report twice."]


def test_one_version_can_be_read_whole(
    record: str,
    send: Callable[[], None],
    change: Callable[..., None],
    open_history: Open,
    settled: Settled,
) -> None:
    send()
    change(narrative="They came back.")
    page = open_history(record)
    page.show_version(1)
    settled()
    page.tabs.choose(WHOLE)
    page.tabs.changed.emit(WHOLE)
    settled()
    whole = page.findChild(Whole)
    assert whole is not None
    said = " ".join(label.text() for label in whole.findChildren(Words) if label.text())
    assert "They asked about the report." in said
    assert "HERON" in said
    assert "P1" not in said.split()
    assert page.other.isHidden()


def test_a_single_version_is_read_and_not_compared(record: str, open_history: Open) -> None:
    page = open_history(record)
    assert page.number == 1
    assert page.findChild(Whole) is not None
    assert page.tabs.isHidden()
    assert "not sent yet" in page.state.text()


def test_a_version_of_which_only_the_report_is_known_says_so(
    training_place: Workplace,
    record: str,
    send: Callable[[], None],
    open_history: Open,
    settled: Settled,
) -> None:
    send()
    kept.drop(training_place.drawer, record)
    page = open_history(record)
    page.show_version(1)
    settled()
    assert page.findChild(Comparisons) is None
    assert page.tabs.isHidden()


def test_the_list_says_when_and_to_whom(
    record: str, send: Callable[[], None], open_history: Open
) -> None:
    send()
    page = open_history(record)
    row = page.model.index(0).data()
    assert row.startswith("Version 1, Sent ")
    assert "Reprisals desk" in row
    assert "nothing was changed since" in page.state.text()


def test_in_a_narrow_window_the_list_is_a_field(
    record: str,
    send: Callable[[], None],
    change: Callable[..., None],
    open_history: Open,
    settled: Settled,
    qtbot: QtBot,
) -> None:
    send()
    change(narrative="They came back.")
    page = open_history(record)
    assert not page.pick.isVisible()
    page.resize(560, 360)
    settled()
    assert page.pick.isVisible()
    assert not page.view.isVisible()
    page.pick.choose("1")
    page.pick.changed.emit()
    settled()
    assert page.number == 1

    def named() -> bool:
        shown = page.findChildren(Comparisons)[-1]
        return all(side.name.isVisible() for row in shown.rows for side in row.sides)

    # The rows stack once they are laid out, which the jobs do not wait for.
    qtbot.waitUntil(named)


def test_coming_back_leads_to_the_record(
    record: str, go: RecordedGo, open_history: Open, qtbot: QtBot
) -> None:
    page = open_history(record)
    back = next(one for one in page.findChildren(Button) if "Back" in one.text())
    qtbot.keyClick(back, Qt.Key.Key_Space)
    assert go.went == [("record", record, "", "")]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("བོད་ཡིག", "བོད་སྐད"),
        ("他们问", "他们又问"),
        ("سألوا", "سألوا مرة"),
        ("", "new"),
        ("x\ny", "x"),
    ],
)
def test_texts_are_marked_in_every_script(before: str, after: str, qtbot: QtBot) -> None:
    for side, text in zip(marked(before, after), (before, after), strict=True):
        qtbot.addWidget(side)
        assert side.accessibleName() == text
        assert side.heightForWidth(200) > 0


def test_many_changes_come_sixty_at_a_time(qtbot: QtBot) -> None:
    found = [Difference("Part", f"Question {number}", "old", "new") for number in range(150)]
    shown = Comparisons(found, ("Version 1", "Version 2"))
    qtbot.addWidget(shown)
    assert len(shown.rows) == 60
    shown.more.click()
    shown.more.click()
    assert len(shown.rows) == 150
    assert shown.more.isHidden()


def test_a_version_that_was_sent_says_what_people_were_called_in_the_report(
    training_place: Workplace,
    record: str,
    send: Callable[[], None],
    change: Callable[..., None],
    open_history: Open,
    settled: Settled,
) -> None:
    change(narrative="They asked HERON about the report.", narrative_language="en", title="A stop")
    send()
    change(impact="She lost her post.")
    there = next(iter(sent.every(training_place.drawer)[0].people.values()))
    assert there != "HERON"
    page = open_history(record)
    assert page.called.isHidden()
    for tab in (CHANGES, WHOLE):
        page.tabs.choose(tab)
        page.show_version(2)
        page.show_version(1)
        settled()
        assert page.called.isVisible()
        words = plain(page.called.text())
        assert "your own vault" in words
        assert f"In the report for Reprisals desk: HERON was called {there}" in words
    whole = page.findChild(Whole)
    assert whole is not None
    labels = [label.text() for label in whole.findChildren(Words)]
    assert "Short title" in labels
    assert "English" in labels
    assert "en" not in labels
