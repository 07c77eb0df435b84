"""The cards that tick themselves, the trainer's deeds, the sticks, and the reset."""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from defender_app.errors import UsageError
from defender_app.model import Incident
from defender_app.training.samples import samples
from defender_app.vault import Vault
from defender_app.workshop import exercises, seat
from defender_app.workshop import folder as folders
from defender_app.workshop.folder import Workshop
from tests.support.seating import Seat, settle
from tests.support.window import RecordedNotify, words_in
from ui import i18n
from ui.learn.texts import BORDER
from ui.main_window import MainWindow
from ui.shell import pages
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow
from ui.widgets.rows import ROW
from ui.workshop import handouts, seats
from ui.workshop.beginning import WorkshopStart
from ui.workshop.page import WorkshopPage
from ui.workshop.resetting import ASKED, ResetWatch, reset


def page_of(window: MainWindow, qtbot: QtBot, part: str = "exercises") -> WorkshopPage:
    window.navigator.page("workshop")
    page = window.navigator.shown
    assert isinstance(page, WorkshopPage)
    page.show_part(part)
    settle(qtbot, window)
    return page


def test_only_practice_has_the_page() -> None:
    assert "workshop" not in pages.rail_plan("record").names
    for role in ("record", "receive"):
        real, practice = pages.rail_plan(role), pages.rail_plan(role, training=True)
        assert practice.names == (*real.names, "workshop")


def test_steps_tick_themselves(sit: Seat, qtbot: QtBot) -> None:
    window = sit("defender")
    page = page_of(window, qtbot)
    card = page.exercises.card
    assert card.exercise is not None
    assert card.exercise.id == "stop-at-the-gate"
    assert not any(line.is_done for line in card.lines)
    assert not card.hint.isVisible()
    card.show_hint.click()
    assert card.hint.isVisible()
    assert not card.teaching.isVisible()
    window.place.drawer.incidents.save(_new_record())
    window.place.changes.records.emit()
    settle(qtbot, window)
    assert [line.is_done for line in card.lines] == [True] * 5
    row = page.exercises.view.model().index(0, 0).data(ROW)
    assert row.status == "Done"
    # What there is to learn comes by itself once all is done.
    assert card.teaching.isVisible()


def _new_record() -> Incident:
    """One of the samples, as somebody's own."""
    one = next(sample.incident for sample in samples() if sample.id == "TRN-03")
    return msgspec.structs.replace(one, record_status=None)


def test_the_clock_counts_and_stops(sit: Seat, qtbot: QtBot) -> None:
    clock = page_of(sit("defender"), qtbot).exercises.card.clock
    assert not clock.runs
    clock.button.click()
    qtbot.waitUntil(lambda: clock.seconds >= 1, timeout=20_000)
    clock.button.click()
    stopped = clock.seconds
    assert not clock.runs
    assert f"0:0{stopped}" in clock.said.text()


def test_the_clock_of_a_card_goes_on_while_another_is_read(sit: Seat, qtbot: QtBot) -> None:
    view = page_of(sit("defender"), qtbot).exercises
    clock = view.card.clock

    def at(exercise: str) -> tuple[bool, bool]:
        """Whether its clock runs, and whether it has counted anything."""
        view.choose(exercise)
        return clock.runs, clock.seconds > 0

    clock.button.click()
    qtbot.waitUntil(lambda: clock.seconds >= 1, timeout=20_000)
    assert at("ask-consent") == (False, False)
    assert "8" in clock.said.text()
    assert at("stop-at-the-gate") == (True, True)
    qtbot.waitUntil(lambda: clock.seconds >= 2, timeout=20_000)
    # Whoever begins another one has ended this one.
    assert at("ask-consent") == (False, False)
    clock.button.click()
    assert at("stop-at-the-gate") == (False, True)
    assert clock.seconds >= 2
    clock.button.click()
    assert at("stop-at-the-gate") == (True, True)
    assert not at("ask-consent")[0]


def test_reading_a_page_is_seen(sit: Seat, qtbot: QtBot) -> None:
    window = sit("defender")
    page = page_of(window, qtbot)
    page.exercises.choose("at-the-border")
    page.exercises.card.read.click()
    settle(qtbot, window)
    assert window.navigator.here == "learn"
    assert "read-border" in seat.noted(window.place.drawer)
    page = page_of(window, qtbot)
    page.exercises.choose("at-the-border")
    assert page.exercises.card.lines[0].is_done


def test_each_seat_has_its_cards(sit: Seat, qtbot: QtBot) -> None:
    page = page_of(sit("focal-point"), qtbot)
    assert page.exercises.view.model().rowCount() == len(exercises.of_seat("focal-point"))


def test_handouts_have_the_words_of_learn_and_of_the_cards(
    read_pdf: Callable[[bytes], str],
) -> None:
    for name in handouts.NAMES:
        made = handouts.pages(name, "en", mirrored=False)
        words = read_pdf(handouts.pdf(name, "en", mirrored=False))
        assert ("TRAINING" in words) is (name == "cards")
        joined = " ".join(words.split())
        for text in made.texts():
            first_words = " ".join(text.split("\n")[0].strip("☐ _\u00a0\u2066\u2069").split())[:30]
            assert first_words in joined
    cards = handouts.pages("cards", "en", mirrored=False)
    assert len(cards.parts) == len(exercises.every())
    border = "\n".join(handouts.pages("border", "en", mirrored=False).texts())
    assert all(str(one) in border for block in BORDER.blocks for one in block.sentences)


@pytest.mark.parametrize("language", ["en", "zh", "en_XB"])
def test_one_page_handouts_are_one_page(language: str, read_pages: Callable[[bytes], int]) -> None:
    before = i18n.current()
    app = QApplication.instance()
    assert app is not None
    i18n.install(app, language)
    try:
        for name in ("border", "digits", "evaluation"):
            assert read_pages(handouts.pdf(name, language, mirrored=language == "en_XB")) == 1
    finally:
        i18n.install(app, before)


def test_a_handout_is_saved_where_somebody_says(
    sit: Seat, qtbot: QtBot, notify: RecordedNotify, tmp_path: Path
) -> None:
    window = sit("defender", notify)
    page = page_of(window, qtbot, "trainer")
    notify.paths = [tmp_path / "page.pdf"]
    page.trainer.print_of["border"].click()
    settle(qtbot, window)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    assert notify.choices[-1][1] == "at-the-border.pdf"


def test_sticks_are_made_and_what_comes_back_is_counted(
    sit: Seat, qtbot: QtBot, notify: RecordedNotify, tmp_path: Path, workshop: Workshop
) -> None:
    window = sit("focal-point", notify)
    page = page_of(window, qtbot, "participants")
    out = tmp_path / "sticks"
    page.participants.count.setText("2")
    notify.paths = [out]
    page.participants.make.click()
    settle(qtbot, window)
    assert not notify.problems
    assert {one.name for one in (out / "stick-01").iterdir()} >= {
        "vault",
        "START-HERE.pdf",
        "at-the-border.pdf",
        "TRAINING-exercise-cards.pdf",
    }
    shutil.copy(next(workshop.inbox.glob("*")), out / "stick-02" / folders.EXCHANGE)
    notify.paths = [out]
    page.participants.collect.click()
    settle(qtbot, window)
    assert not notify.problems
    assert "1" in page.participants.summary.text()
    page.participants.count.setText("0")
    notify.paths = [tmp_path / "none"]
    page.participants.make.click()
    settle(qtbot, window)
    assert [one.code for one in notify.problems] == ["kits-count"]


def test_the_defender_cannot_collect(sit: Seat, qtbot: QtBot) -> None:
    page = page_of(sit("defender"), qtbot, "participants")
    assert not page.participants.collect.isEnabled()


def test_reset_asks_once_and_then_the_session_does_it(
    sit: Seat, qtbot: QtBot, notify: RecordedNotify, workshop: Workshop
) -> None:
    window = sit("defender", notify)
    page = page_of(window, qtbot, "trainer")
    asked: list[None] = []
    window.place.changes.reset.connect(lambda: asked.append(None))
    (workshop.root / "holiday.txt").write_text("x")
    page.trainer.reset.click()
    settle(qtbot, window)
    assert len(asked) == len(notify.questions) == 1
    assert "holiday.txt" in str(notify.questions[0]["reason"])


def test_a_reset_waits_for_the_other_window_and_leaves_nothing(workshop: Workshop) -> None:
    """The other seat sees that it is asked, and locks."""
    began = time.monotonic()
    with Vault.open(workshop.defender, folders.PASSPHRASES[folders.DEFENDER]) as vault:
        before = len(vault.drawer.incidents.list())
        vault.drawer.incidents.save(_new_record())
        with pytest.raises(UsageError, match="vault-in-use"):
            reset(workshop.root, lambda *_: True, patience=0.3)
        assert not (workshop.root / ASKED).exists()
        locks = threading.Timer(0.5, vault.lock)
        locks.start()
        done = reset(workshop.root, lambda *_: True)
        locks.join()
    assert done.restored
    assert time.monotonic() - began < 30
    assert not (workshop.root / ASKED).exists()
    with Vault.open(workshop.defender, folders.PASSPHRASES[folders.DEFENDER]) as vault:
        assert len(vault.drawer.incidents.list()) == before


def test_the_other_seat_hears_that_it_shall_lock(
    sit: Seat, qtbot: QtBot, workshop: Workshop
) -> None:
    window = sit("defender")
    watch = ResetWatch(window.place, QObject(window))
    settle(qtbot, window)
    with qtbot.waitSignal(watch.asked, timeout=5_000):
        (workshop.root / ASKED).touch()
    (workshop.root / ASKED).unlink()


@pytest.fixture
def first(notify: RecordedNotify) -> Iterator[FirstWindow]:
    made = FirstWindow()
    made._notify = notify
    made.show()
    yield made
    assert made.jobs.stop(30_000)
    made.close()
    made.deleteLater()


def test_first_run_leads_to_a_workshop(first: FirstWindow) -> None:
    first.show_first_run("train")
    run = first.body
    run.forward()  # type: ignore[union-attr] # the first run
    run.purpose.practice.choose(["workshop"])  # type: ignore[union-attr] # the same
    run.forward()  # type: ignore[union-attr] # the same
    assert isinstance(first.body, WorkshopStart)


def test_a_workshop_is_found_and_both_seats_are_taken(
    first: FirstWindow, workshop: Workshop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[tuple[Path, str]] = []
    monkeypatch.setattr(seats, "open_beside", lambda vault, side: begun.append((vault, side)))
    first.show_workshop()
    start = first.body
    assert isinstance(start, WorkshopStart)
    start.open_there(workshop.root)
    qtbot.waitUntil(lambda: start.at == 1, timeout=10_000)
    assert folders.PASSPHRASES[folders.DEFENDER] in words_in(start)
    start.next.click()
    qtbot.waitUntil(lambda: bool(begun), timeout=10_000)
    assert begun == [(workshop.focal_point, "right")]
    assert first.folder == workshop.defender
    assert first.half == "left"
    screen = first.body
    assert isinstance(screen, UnlockScreen)
    known = folders.PASSPHRASES[folders.DEFENDER]
    qtbot.waitUntil(lambda: known in screen.subtitle.text(), timeout=10_000)


def test_a_folder_of_own_cases_is_told_what_is_wrong_with_it(
    first: FirstWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "case.json").write_text('{"title": "x",}')
    first.show_workshop()
    start = first.body
    assert isinstance(start, WorkshopStart)
    start.cases.use(own)
    qtbot.waitUntil(start.cases.problems.isVisible, timeout=10_000)
    assert "case.json" in start.cases.problems.text()
    assert "line 1" in start.cases.problems.text()
    assert start.cases.scenario is None


def test_two_windows_share_the_screen(first: FirstWindow) -> None:
    room = first.screen().availableGeometry()
    places = []
    for side in seats.HALVES:
        seats.take_half(first, side)
        places.append(QRect(first.frameGeometry()))
    assert not places[0].intersects(places[1])
    assert all(one.size() == QSize(room.width() // 2, room.height()) for one in places)
    assert places[0].topLeft() == room.topLeft() + QPoint(0, 0)


def test_reset_from_the_lock_screen_ends_there(
    first: FirstWindow, workshop: Workshop, qtbot: QtBot
) -> None:
    first.show_unlock(workshop.defender)
    first.show_reset()
    qtbot.waitUntil(lambda: isinstance(first.body, UnlockScreen), timeout=20_000)
    screen = first.body
    assert isinstance(screen, UnlockScreen)
    assert "as it was at the start" in screen.trouble.text()
