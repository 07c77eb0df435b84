"""Arabic and Uyghur: every page is mirrored, and what protects people works as it always does."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from defender_app import options
from defender_app.quick_notes import inbox, switching
from defender_app.vault import Vault
from tests.support import incidents, vaults
from tests.support.measured_words import path, words_of
from tests.support.pseudo import outside
from tests.support.window import commit_text, looks
from ui import i18n
from ui.focal_points.digits import Digits
from ui.i18n import pseudo
from ui.main_window import MainWindow
from ui.people.matrix import ANSWER, USE, WHEN, Matrix
from ui.theme import icons
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow
from ui.widgets.dialogs import Question

TONGUES = ("ar", "ug")
PATIENCE = 60_000
# Margins that are wider at one end, scroll bars, and words whose width is rounded.
_NEAR = 28
_ISOLATED = re.compile("\u2068.*?\u2069")
# Of the edge of a line, which is smooth.
_INK = 128
_SMOOTHED = 8
ARROWS = {"arrow-left", "arrow-right", "chevron-left", "chevron-right", "reply", "list", "undo"}


@pytest.fixture(params=TONGUES)
def tongue(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    del qapp
    with looks(language=request.param):
        yield request.param


@pytest.fixture
def first(qtbot: QtBot, tongue: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[FirstWindow]:
    made = FirstWindow(opener=lambda folder, words: Vault.open(folder, words, allow_weak_kdf=True))
    qtbot.addWidget(made)
    made.change_language(tongue)
    made.resize(1280, 720)
    del monkeypatch
    yield made
    assert made.jobs.stop(PATIENCE)


Show = Callable[[], MainWindow]


@pytest.fixture
def locked() -> list[str]:
    return []


@pytest.fixture
def show(training_vault: Vault, locked: list[str], qtbot: QtBot) -> Iterator[Show]:
    made: list[MainWindow] = []
    training_vault.drawer.incidents.save(incidents.decoded(incidents.sample(1)))

    def shown() -> MainWindow:
        window = MainWindow(training_vault, lock=lambda: locked.append("lock"))
        made.append(window)
        window.resize(1280, 720)
        window.show()
        qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=PATIENCE)
        return window

    yield shown
    for window in made:
        assert window.place.jobs.stop(PATIENCE)
        window.allow_close()
        window.close()
        window.deleteLater()
    QApplication.processEvents()


def _places(window: MainWindow, page: str, qtbot: QtBot) -> dict[tuple[str, str, int], QRect]:
    """Where each text of a page stands in the window, by its widgets, words and number."""
    window.navigator.page(page)
    qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=PATIENCE)
    # What came is laid out with the next events.
    QApplication.processEvents()
    found: dict[tuple[str, str, int], QRect] = {}
    for widget in window.findChildren(QWidget):
        said = words_of(widget)
        if not said or not widget.isVisible() or widget.window() is not window:
            continue
        # What is drawn by lot is another one each time.
        key, number = (path(widget), _ISOLATED.sub("", said)), 0
        while (*key, number) in found:
            number += 1
        found[*key, number] = QRect(widget.mapTo(window, QPoint(0, 0)), QWidget.size(widget))
    return found


@pytest.mark.parametrize("page", ["incidents", "people", "send", "replies", "learn", "settings"])
def test_every_text_of_a_page_stands_at_the_other_side(page: str, show: Show, qtbot: QtBot) -> None:
    places = []
    for language in (pseudo.LONGER, pseudo.MIRRORED):
        with looks(language=language):
            window = show()
            places.append(_places(window, page, qtbot))
            wide = window.width()
    there, mirrored = places
    assert len(there) > 10
    assert set(there) == set(mirrored)
    wrong = [
        (key[:2], wide - box.right() - 1, mirrored[key].left())
        for key, box in there.items()
        if abs(wide - box.right() - 1 - mirrored[key].left()) > _NEAR
    ]
    assert wrong == []


def test_the_window_is_mirrored(tongue: str, show: Show, qtbot: QtBot) -> None:
    window = show()
    assert i18n.direction(tongue) == Qt.LayoutDirection.RightToLeft
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    rail = window.rail.mapTo(window, QPoint(0, 0)).x()
    assert rail > window.width() / 2
    lock, search = (
        one.mapTo(window, QPoint(0, 0)).x() for one in (window.bar.lock, window.bar.search)
    )
    assert lock < search
    for page in ("people", "settings"):
        window.navigator.page(page)
        qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=PATIENCE)
        shown = window.navigator.shown
        assert shown is not None
        assert shown.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bars = [
            one.verticalScrollBar().mapTo(window, QPoint(0, 0)).x()
            for one in shown.findChildren(QAbstractScrollArea)
            if one.verticalScrollBar().isVisible()
        ]
        assert all(place < window.width() / 2 for place in bars)


def test_the_rail_is_walked_with_the_keyboard_as_ever(
    tongue: str, show: Show, qtbot: QtBot
) -> None:
    window = show()
    window.activateWindow()
    names = window.rail.plan.names
    window.rail.button(names[0]).setFocus()
    qtbot.waitUntil(window.rail.button(names[0]).hasFocus)
    QTest.keyClick(window.rail.button(names[0]), Qt.Key.Key_Down)
    assert window.rail.button(names[1]).hasFocus(), tongue


def test_the_table_of_consent_begins_at_the_right(tongue: str, qtbot: QtBot) -> None:
    matrix = Matrix()
    qtbot.addWidget(matrix)
    matrix.resize(900, 600)
    matrix.show()
    ends = [matrix.columnViewportPosition(column) for column in (USE, ANSWER, WHEN)]
    assert ends == sorted(ends, reverse=True), tongue


@pytest.mark.parametrize("name", sorted(icons.MIRRORED | {"check", "lock", "search", "mark"}))
def test_only_icons_with_a_direction_turn_round(name: str, qapp: QApplication) -> None:
    del qapp
    with looks(language="en"):
        plain = icons.pixmap(name, "ink", 24, 2.0).toImage()
    with looks(language="ar"):
        turned = icons.pixmap(name, "ink", 24, 2.0).toImage()
    flipped = plain.flipped(Qt.Orientation.Horizontal)
    same, other = (flipped, plain) if name in icons.MIRRORED else (plain, flipped)
    assert _unlike(turned, same) < _SMOOTHED
    assert _unlike(turned, other) >= _unlike(turned, same)


def _unlike(one: QImage, other: QImage) -> int:
    """How many pixels are ink in one picture and ground in the other."""
    places = ((x, y) for x in range(one.width()) for y in range(one.height()))
    inks = ((one.pixelColor(*place).alpha(), other.pixelColor(*place).alpha()) for place in places)
    return sum(abs(first - second) > _INK for first, second in inks)


def test_arrows_are_among_those_that_turn_round() -> None:
    assert ARROWS - {"list", "undo"} <= icons.MIRRORED


def test_digits_of_a_key_run_from_left_to_right(tongue: str, qtbot: QtBot) -> None:
    digits = Digits()
    qtbot.addWidget(digits)
    digits.show_digits("0123456789" * 4)
    assert digits.layoutDirection() == Qt.LayoutDirection.LeftToRight, tongue
    assert digits.groups[0] == "01234"
    assert outside(digits.accessibleName())


# What protects people


def test_the_lock_button_and_its_key_lock(tongue: str, show: Show, locked: list[str]) -> None:
    window = show()
    QTest.mouseClick(window.bar.lock, Qt.MouseButton.LeftButton)
    assert locked == ["lock"], tongue
    window.bar.lock.setFocus()
    QTest.keyClick(window.bar.lock, Qt.Key.Key_Return)
    assert locked == ["lock", "lock"]
    assert window.bar.lock.accessibleName() not in {"", "Lock"}


def _unlock_screen(first: FirstWindow, folder: Path, qtbot: QtBot) -> UnlockScreen:
    first.show_unlock(folder)
    assert isinstance(first.body, UnlockScreen)
    first.show()
    qtbot.waitUntil(lambda: first.jobs.idle, timeout=PATIENCE)
    return first.body


@pytest.mark.parametrize("way", ["keyboard", "mouse"])
def test_a_vault_is_unlocked(
    way: str, first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = _unlock_screen(first, vault_folder, qtbot)
    assert at.secret is not None
    qtbot.keyClicks(at.secret.line, vaults.PASSPHRASE)
    with qtbot.waitSignal(first.entered, timeout=PATIENCE) as entered:
        if way == "keyboard":
            QTest.keyClick(at.secret.line, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(at.main, Qt.MouseButton.LeftButton)
    (opened,) = entered.args or [None]
    assert opened.vault.is_open
    opened.vault.lock()


@pytest.mark.parametrize("way", ["keyboard", "mouse"])
def test_a_quick_note_is_written_and_kept(
    way: str, first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    with Vault.open(vault_folder, vaults.PASSPHRASE, allow_weak_kdf=True) as opened:
        switching.switch_on(opened.drawer, vault_folder)
    _unlock_screen(first, vault_folder, qtbot)
    first.notes.write()
    qtbot.waitUntil(lambda: first.notes.note is not None, timeout=PATIENCE)
    note = first.notes.note
    assert note is not None
    qtbot.waitUntil(note.isVisible, timeout=PATIENCE)
    assert note.layoutDirection() == Qt.LayoutDirection.RightToLeft
    commit_text(note.text, "أوقفوها عند البوابة 14:02")
    if way == "mouse":
        QTest.mouseClick(note.keep, Qt.MouseButton.LeftButton)
    else:
        note.keep.setFocus()
        QTest.keyClick(note.keep, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(inbox.look(vault_folder).notes) == 1, timeout=PATIENCE)


@pytest.mark.parametrize("way", ["keyboard", "mouse"])
def test_a_vault_is_burned_from_the_lock_screen(
    way: str, first: FirstWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = vaults.new_vault(tmp_path / "to burn")
    options.change(folder, burn_from_lock_screen=True)
    at = _unlock_screen(first, folder, qtbot)
    QTest.mouseClick(at.ways.burn, Qt.MouseButton.LeftButton)
    (question,) = (one for one in first.findChildren(Question) if one.isVisible())
    assert question.layoutDirection() == Qt.LayoutDirection.RightToLeft
    # The safe answer comes first where lines begin, and has the keyboard.
    assert question.no.x() > question.yes.x()
    if way == "mouse":
        QTest.mouseClick(question.yes, Qt.MouseButton.LeftButton)
    else:
        question.yes.setFocus()
        QTest.keyClick(question.yes, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not folder.exists(), timeout=PATIENCE)


def test_the_panic_key_is_heard(tongue: str, show: Show) -> None:
    from ui.panic import Panic  # noqa: PLC0415 - as the window takes it

    window = show()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    panic = Panic(app, "escape", window)
    handle = window.windowHandle()
    press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(handle, press)
    assert panic._timer.isActive(), tongue
    panic.deleteLater()
