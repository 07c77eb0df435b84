"""The frame: rail, bar, foot, ways between pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from defender_app.errors import MachineError
from defender_app.vault import Vault
from tests.support import vaults
from ui.main_window import MainWindow
from ui.page import Page
from ui.shell import pages
from ui.theme import theme
from ui.widgets.banners import Banner
from ui.widgets.dialogs import Question
from ui.widgets.progress import JobBar
from ui.widgets.tips import words_of_tip

Show = Callable[..., MainWindow]


class Typing(Page):
    """A page that notes what is done to it."""

    rail = "narrow"

    def __init__(self, place: object, event_id: str | None = None, **_facts: str) -> None:
        super().__init__(place)  # type: ignore[arg-type] # a workplace
        self.event_id = event_id
        self.flushed = 0

    def flush(self) -> None:
        self.flushed += 1

    def again(self) -> dict[str, object]:
        return {"event_id": self.event_id or "made"}


class Bare(Page):
    """A page without a rail, with words of its own in the bar."""

    rail = "none"

    def __init__(self, place: object, **_facts: object) -> None:
        super().__init__(place)  # type: ignore[arg-type] # a workplace
        self.steps = QLabel("1 of 4")

    def bar(self) -> QWidget:
        return self.steps


@pytest.fixture
def own_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two pages of this test in place of the real record and send."""
    real = pages.page_class
    own = {"record": Typing, "send": Bare, "people": Typing}
    monkeypatch.setattr(pages, "page_class", lambda name: own.get(name) or real(name))


def test_it_begins_with_the_incidents(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    assert window.navigator.here == "incidents"
    assert window.rail.button("incidents").isChecked()
    assert window.rail.width() == 204
    assert window.bar.height() == 61
    assert window.foot.height() == 31


def test_the_title_is_neutral_and_says_nothing_of_the_vault(
    show_window: Show, vault: Vault
) -> None:
    assert show_window(vault).windowTitle() == "Notebook"
    assert show_window(vault, title="Recipes").windowTitle() == "Recipes"


def test_who_receives_begins_with_the_inbox(show_window: Show, vault: Vault) -> None:
    window = show_window(vault, role="receive")
    assert window.navigator.here == "inbox"
    assert not window.bar.new.isVisible()


@pytest.mark.usefixtures("own_pages")
def test_a_new_record_narrows_the_rail_and_leads_back(
    show_window: Show, vault: Vault, qtbot: QtBot
) -> None:
    window = show_window(vault)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    page = window.navigator.shown
    assert isinstance(page, Typing)
    assert page.event_id is None
    assert window.rail.width() == 64
    assert window.rail.button("incidents").isChecked()
    assert words_of_tip(window.rail.button("people").toolTip()) == "People"
    assert window.bar.back.text() == "Incidents"
    assert not window.bar.search.isVisible()
    qtbot.mouseClick(window.bar.back, Qt.MouseButton.LeftButton)
    assert window.navigator.here == "incidents"
    assert page.flushed


@pytest.mark.usefixtures("own_pages")
def test_back_to_a_new_record_is_not_another_new_record(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    window.navigator.record(None)
    window.navigator.person("0" * 32)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    page = window.navigator.shown
    assert isinstance(page, Typing)
    assert page.event_id == "made"


def test_going_where_one_came_from_is_going_back(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    window.navigator.page("learn")
    assert window.navigator.behind == "incidents"
    window.navigator.page("incidents")
    assert window.navigator.behind == ""


def test_a_record_begun_in_the_window_is_there_when_one_comes_back(
    show_window: Show, vault: Vault, qtbot: QtBot
) -> None:
    window = show_window(vault)
    window.navigator.record(None)
    page = window.navigator.shown
    qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=20_000)
    page.draft.update(title="The lake")  # type: ignore[union-attr] # the record's own page
    window.navigator.page("learn")
    window.navigator.back()
    qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=20_000)
    again = window.navigator.shown
    assert again is not page
    assert again.draft.incident.title == "The lake"  # type: ignore[union-attr] # as above
    assert vault.drawer.incidents.count() == 1


@pytest.mark.usefixtures("own_pages")
def test_a_page_without_rail_has_close_and_its_own_words(
    show_window: Show, vault: Vault, qtbot: QtBot
) -> None:
    window = show_window(vault)
    window.navigator.send(("1" * 32,))
    page = window.navigator.shown
    assert isinstance(page, Bare)
    assert not window.rail.isVisible()
    assert not window.foot.isVisible()
    assert page.steps.isVisible()
    assert not window.bar.new.isVisible()
    qtbot.mouseClick(window.bar.close_page, Qt.MouseButton.LeftButton)
    assert window.navigator.here == "incidents"
    assert window.rail.isVisible()
    assert window.bar.search.isVisible()


@pytest.mark.usefixtures("own_pages")
def test_a_page_that_cannot_be_made_leaves_one_where_one_was(
    show_window: Show, vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show_window(vault)

    def broken(_name: str) -> type[Page]:
        raise ImportError

    monkeypatch.setattr(pages, "page_class", broken)
    with pytest.raises(ImportError):
        window.navigator.page("people")
    assert window.navigator.here == "incidents"
    assert not window.navigator.behind


def test_digits_open_the_pages_of_the_rail(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.here == "learn"
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.here == "incidents"


def test_lock_is_always_there(show_window: Show, vault: Vault, locked: list[str]) -> None:
    window = show_window(vault)
    window.bar.lock.click()
    assert locked == ["lock"]


def test_closing_is_left_to_whoever_made_the_window(
    show_window: Show, vault: Vault, qtbot: QtBot
) -> None:
    window = show_window(vault)
    with qtbot.waitSignal(window.closing):
        window.close()
    assert window.isVisible()


def test_what_was_saved_and_said_stands_at_the_foot(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    window.place.notify.saved(datetime(2026, 11, 14, 14, 2))  # noqa: DTZ001 - the clock of the wall
    window.place.notify.said("Copied")
    words = [label.text() for label in window.foot.findChildren(QLabel)]
    assert "Saved 14:02" in words
    assert "Copied" in words
    window.navigator.record(None)
    assert "Saved 14:02, as you type" in [
        label.text() for label in window.foot.findChildren(QLabel)
    ]
    window.navigator.back()
    assert "Saved 14:02" in [label.text() for label in window.foot.findChildren(QLabel)]
    window.set_idle_minutes(7)
    assert any("7" in label.text() for label in window.foot.findChildren(QLabel))


def test_a_problem_is_a_banner_that_goes_when_one_leaves(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    window.place.notify.problem(MachineError("disk-full"))
    assert window.banners.isVisible()
    window.navigator.page("learn")
    assert not window.banners.isVisible()


def test_what_was_begun_elsewhere_ends_in_a_banner(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    window.place.notify.finished("1 file sealed", "In the folder there")
    assert window.banners.isVisible()
    (banner,) = window.banners.findChildren(Banner)
    assert (banner.bold.text(), banner.reason.text()) == ("1 file sealed", "In the folder there")
    banner.button.click()
    assert not window.banners.isVisible()


def test_long_work_shows_a_bar_and_can_be_stopped(
    show_window: Show, vault: Vault, qtbot: QtBot
) -> None:
    window = show_window(vault)
    seen: list[int] = []

    def work(progress: Callable[[int, int], bool]) -> None:
        while progress(1, 4):
            seen.append(1)

    window.place.jobs.long("Import", work, owner=window)
    qtbot.waitUntil(lambda: bool(window.work.findChildren(JobBar)), timeout=5_000)
    (bar,) = window.work.findChildren(JobBar)
    assert window.work.isVisible()
    bar.cancel.click()
    qtbot.waitUntil(lambda: not window.work.isVisible(), timeout=5_000)
    assert seen


def test_a_question_in_practice_has_the_frame_and_the_word(
    show_window: Show, training_vault: Vault, vault: Vault
) -> None:
    for opened, practice in ((training_vault, True), (vault, False)):
        asked = Question(show_window(opened), "Delete it?", "It is gone then.", "Delete", "Keep")
        asked.show()
        picture = asked.grab().toImage()
        middle = (picture.width() // 2, picture.height() // 2)
        edges = ((1, middle[1]), (picture.width() - 2, middle[1]), (middle[0], 1))
        painted = {
            picture.pixelColor(*edge).name() == theme.colour("warn").name() for edge in edges
        }
        shown = [one.text() for one in asked.findChildren(QLabel) if one.isVisible()]
        assert painted == {practice}
        assert ("TRAINING" in shown) is practice
        # Nothing of the dialog lies under the word.
        word_ends = max(
            (
                one.geometry().bottom()
                for one in asked.findChildren(QLabel)
                if one.text() == "TRAINING"
            ),
            default=-1,
        )
        assert asked.question.geometry().top() > word_ends
        asked.close()


def test_practice_has_a_frame_and_the_word(show_window: Show, training_vault: Vault) -> None:
    window = show_window(training_vault)
    words = [label.text() for label in window.rail.findChildren(QLabel) if label.isVisible()]
    assert "TRAINING" in words
    edge = window.grab().toImage().pixelColor(1, 300)
    assert edge.name().upper() == "#855600"


def test_a_real_vault_has_neither(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    assert "TRAINING" not in [
        label.text() for label in window.rail.findChildren(QLabel) if label.isVisible()
    ]


def test_a_narrow_window_keeps_everything_reachable(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    window.resize(640, 360)
    QApplication.processEvents()
    assert window.width() == 640
    assert window.rail.width() == 64
    for name in window.rail.plan.names:
        button = window.rail.button(name)
        assert window.rect().contains(button.mapTo(window, button.rect().bottomRight()))
    assert window.rect().contains(
        window.bar.lock.mapTo(window, window.bar.lock.rect().bottomRight())
    )


def test_the_rail_counts_the_records(show_window: Show, vault: Vault, qtbot: QtBot) -> None:
    vault.drawer.incidents.save(vaults.incident(country="CH"))
    window = show_window(vault)
    qtbot.waitUntil(lambda: window.rail.button("incidents").accessibleName() == "Incidents, 1")


def test_everything_that_can_be_pressed_has_a_name(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    nameless = [
        type(widget).__name__
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless


def test_tab_goes_everywhere_once(show_window: Show, vault: Vault, qtbot: QtBot) -> None:
    vault.drawer.incidents.save(vaults.incident(country="CH"))
    window = show_window(vault)
    page = window.navigator.shown
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1)  # type: ignore[union-attr] # the list
    qtbot.waitUntil(page.preview.open.isVisible)  # type: ignore[union-attr] # as above
    window.activateWindow()
    window.rail.button("incidents").setFocus()
    names = []
    for _ in range(15):
        focused = QApplication.focusWidget()
        names.append(focused.accessibleName() or focused.text())  # type: ignore[union-attr] # a control
        QTest.keyClick(focused, Qt.Key.Key_Tab)  # type: ignore[arg-type] # as above
    assert names == [
        "Incidents, 1",
        "Search",
        "Help",
        "New record",
        "Lock",
        "Incidents",
        "More about all records",
        "All 1",
        "More filters",
        "Go on with it",
        "Not now",
        "Incidents",
        "More about this record",
        "Send…",
        "Open record",
    ]
    assert QApplication.focusWidget() is window.rail.button("incidents")


def test_in_an_empty_vault_the_keyboard_is_on_the_invitation(
    show_window: Show, vault: Vault, qtbot: QtBot
) -> None:
    window = show_window(vault)
    window.activateWindow()
    page = window.navigator.shown
    qtbot.waitUntil(page.list.nothing.button.hasFocus)  # type: ignore[union-attr] # the list


def test_arrows_go_along_the_rail_and_enter_opens(show_window: Show, vault: Vault) -> None:
    window = show_window(vault)
    rail = window.rail
    window.activateWindow()
    rail.button("incidents").setFocus()
    QTest.keyClick(rail.button("incidents"), Qt.Key.Key_Up)
    assert rail.button("settings").hasFocus()
    QTest.keyClick(rail.button("settings"), Qt.Key.Key_Up)
    assert window.navigator.here == "incidents"
    QTest.keyClick(rail.button("learn"), Qt.Key.Key_Return)
    assert window.navigator.here == "learn"
    assert rail.button("learn").isChecked()


def test_search_goes_to_the_incidents(show_window: Show, vault: Vault, qtbot: QtBot) -> None:
    vault.drawer.incidents.save(vaults.incident(country="CH", title="The lake"))
    vault.drawer.incidents.save(vaults.incident(country="CH", title="The hill"))
    window = show_window(vault)
    window.navigator.page("settings")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.bar.search.hasFocus()
    QTest.keyClicks(window.bar.search, "lake")
    qtbot.waitUntil(lambda: window.navigator.here == "incidents", timeout=5_000)
    page = window.navigator.shown
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1, timeout=5_000)  # type: ignore[union-attr] # the list
    assert window.bar.search.hasFocus()
    QTest.keyClick(window.bar.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 2, timeout=5_000)  # type: ignore[union-attr] # as above
