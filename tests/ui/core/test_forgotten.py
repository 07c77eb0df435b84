from __future__ import annotations

import functools
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from crypto.shares import Share
from defender_app.errors import MachineError, WrongKeyError
from defender_app.vault import Vault, recovery
from defender_app.vault.recovery import NewRecovery
from tests.support import vaults
from ui.first_run.flow import FirstRun
from ui.unlock.forgotten import Forgotten
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow

Opener = Callable[[Path, str], Vault]
NEW = "nine lanterns in the rain"
quick = functools.partial(recovery.use, allow_weak_kdf=True)


@pytest.fixture
def words(vault_folder: Path) -> NewRecovery:
    made = recovery.prepare(2, 3)
    with Vault.open(vault_folder, vaults.PASSPHRASE, allow_weak_kdf=True) as opened:
        recovery.keep(opened, vaults.PASSPHRASE, made)
    return made


@pytest.fixture
def first(qtbot: QtBot, opener: Opener) -> Iterator[FirstWindow]:
    made = FirstWindow(opener=opener, recoverer=quick)
    qtbot.addWidget(made)
    made.change_language("en")
    yield made
    assert made.jobs.stop(10_000)


@pytest.fixture
def screen(first: FirstWindow, vault_folder: Path, words: NewRecovery, qtbot: QtBot) -> Forgotten:
    del words
    first.show_unlock(vault_folder)
    first.show()
    qtbot.waitExposed(first)
    unlock = first.body
    assert isinstance(unlock, UnlockScreen)
    qtbot.waitUntil(lambda: unlock._looked and first.jobs.idle)
    qtbot.mouseClick(unlock.ways.forgotten, Qt.MouseButton.LeftButton)
    assert isinstance(first.body, Forgotten)
    return first.body


def texts(screen: Forgotten) -> str:
    return "\n".join(one.text() for one in screen.findChildren(QLabel) if one.isVisibleTo(screen))


def enter(screen: Forgotten, share: Share, qtbot: QtBot, *, numbers: bool = False) -> None:
    typed = [f"{one:04}" for one in share.numbers] if numbers else list(share.words)
    for word in typed:
        qtbot.keyClicks(screen.words.line, word)
        if screen.words.line.text():
            qtbot.keyClick(screen.words.line, Qt.Key.Key_Return)


def fill(screen: Forgotten, words: str, again: str | None = None) -> None:
    screen.secret.first.line.setText(words)
    screen.secret.again.line.setText(words if again is None else again)


def to_new_passphrase(screen: Forgotten, words: NewRecovery, qtbot: QtBot) -> None:
    qtbot.waitUntil(screen.isVisible)
    screen.next.click()
    enter(screen, words.shares[0], qtbot)
    enter(screen, words.shares[2], qtbot, numbers=True)
    assert screen.secret.isVisible()


def test_words_set_a_new_passphrase_and_open_the_vault(
    screen: Forgotten,
    first: FirstWindow,
    words: NewRecovery,
    vault_folder: Path,
    opener: Opener,
    qtbot: QtBot,
) -> None:
    to_new_passphrase(screen, words, qtbot)
    fill(screen, NEW)
    with qtbot.waitSignal(first.entered, timeout=20_000) as entered:
        screen.next.click()
    (opened,) = entered.args or [None]
    assert opened.vault.is_open
    assert opened.habits.role == "record"
    assert screen.words.shares == ()
    assert screen.secret.words() == ""
    opened.vault.lock()
    with pytest.raises(WrongKeyError):
        opener(vault_folder, vaults.PASSPHRASE)
    with opener(vault_folder, NEW) as again:
        assert again.is_open


def test_a_mistyped_word_is_said_before_the_next_one(
    screen: Forgotten, words: NewRecovery, qtbot: QtBot
) -> None:
    screen.next.click()
    right = words.shares[0].words[0]
    qtbot.keyClicks(screen.words.line, "zzzz")
    qtbot.keyClick(screen.words.line, Qt.Key.Key_Return)
    assert "zzzz" in texts(screen)
    assert screen.words.shares == ()
    screen.words.line.clear()
    qtbot.keyClicks(screen.words.line, right)
    qtbot.keyClick(screen.words.line, Qt.Key.Key_Return)
    assert "zzzz" not in texts(screen)


def test_with_too_few_words_it_does_not_go_on(
    screen: Forgotten, words: NewRecovery, qtbot: QtBot
) -> None:
    screen.next.click()
    screen.next.click()
    assert "Type the words first" in texts(screen)
    enter(screen, words.shares[0], qtbot)
    screen.next.click()
    assert not screen.secret.isVisible()


def test_words_of_another_vault_are_said_and_nothing_changes(
    screen: Forgotten, vault_folder: Path, opener: Opener, qtbot: QtBot
) -> None:
    other = recovery.prepare(1, 1)
    screen.next.click()
    enter(screen, other.shares[0], qtbot)
    fill(screen, NEW)
    screen.next.click()
    qtbot.waitUntil(lambda: "open nothing in this vault" in texts(screen), timeout=20_000)
    assert screen.words.isVisible()
    assert screen.next.isEnabled()
    with opener(vault_folder, vaults.PASSPHRASE) as opened:
        assert opened.is_open


def test_the_new_passphrase_is_asked_for_like_every_other(
    screen: Forgotten, words: NewRecovery, qtbot: QtBot
) -> None:
    to_new_passphrase(screen, words, qtbot)
    fill(screen, NEW, "something else")
    screen.next.click()
    assert "not the same" in texts(screen)
    fill(screen, vaults.PASSPHRASE)
    screen.next.click()
    qtbot.waitUntil(lambda: "cannot be used here" in texts(screen), timeout=20_000)
    assert screen.secret.isVisible()
    assert screen.next.isEnabled()


def test_without_words_it_says_plainly_what_can_be_done(
    screen: Forgotten, first: FirstWindow, qtbot: QtBot
) -> None:
    qtbot.mouseClick(screen.without, Qt.MouseButton.LeftButton)
    said = texts(screen)
    for part in ("no other way in", "Caps Lock", "backup", "Keep the folder", "bound to another"):
        assert part in said
    qtbot.mouseClick(screen.anew, Qt.MouseButton.LeftButton)
    assert isinstance(first.body, FirstRun)


def test_every_way_leads_back_to_the_passphrase(
    screen: Forgotten, first: FirstWindow, qtbot: QtBot
) -> None:
    screen.without.click()
    qtbot.mouseClick(screen.next, Qt.MouseButton.LeftButton)
    assert type(first.body) is UnlockScreen
    first.show_forgotten()
    again = first.findChildren(Forgotten)[-1]
    again.next.click()
    again.back.click()
    again.back.click()
    assert type(first.body) is UnlockScreen


def test_a_machine_that_cannot_is_said_and_the_words_stay(
    first: FirstWindow, vault_folder: Path, words: NewRecovery, qtbot: QtBot
) -> None:
    def fails(*_: object) -> Vault:
        raise MachineError("kdf-memory", memory_kib=65_536)

    first._recoverer = fails
    first.show_unlock(vault_folder)
    first.show()
    first.show_forgotten()
    screen = first.body
    assert isinstance(screen, Forgotten)
    to_new_passphrase(screen, words, qtbot)
    fill(screen, NEW)
    screen.next.click()
    qtbot.waitUntil(lambda: "memory" in texts(screen))
    assert screen.secret.words() == NEW
    assert len(screen.words.shares) == 2


def test_what_opens_behind_another_screen_is_locked_at_once(
    first: FirstWindow, vault_folder: Path, words: NewRecovery, qtbot: QtBot
) -> None:
    begun, hold, opened = threading.Event(), threading.Event(), list[Vault]()

    def slowly(folder: Path, shares: Sequence[Share], new: str) -> Vault:
        begun.set()
        hold.wait(10)
        opened.append(quick(folder, shares, new))
        return opened[0]

    first._recoverer = slowly
    first.show_unlock(vault_folder)
    first.show()
    first.show_forgotten()
    screen = first.body
    assert isinstance(screen, Forgotten)
    to_new_passphrase(screen, words, qtbot)
    fill(screen, NEW)
    entered: list[object] = []
    first.entered.connect(entered.append)
    screen.next.click()
    assert begun.wait(5)
    assert not screen.back.isEnabled()
    first.show_unlock(vault_folder)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    hold.set()
    qtbot.waitUntil(lambda: first.jobs.idle)
    assert entered == []
    assert [one.is_open for one in opened] == [False]


@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (400, 480)])
def test_it_can_be_used_on_every_screen(
    screen: Forgotten, first: FirstWindow, words: NewRecovery, size: tuple[int, int], qtbot: QtBot
) -> None:
    first.resize(*size)
    qtbot.waitUntil(lambda: screen.width() == size[0])
    to_new_passphrase(screen, words, qtbot)
    secret = screen.secret
    qtbot.waitUntil(lambda: not secret.first.line.visibleRegion().isEmpty())
    qtbot.waitUntil(lambda: secret.mapTo(first, secret.rect().bottomRight()).x() < size[0])
