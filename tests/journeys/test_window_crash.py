"""A mistake of ours in the middle of a sentence: it is told without a word of what was written."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QPushButton

from tests.support import steps, vaults
from tests.support.hands import Hands
from ui.crash_dialog import CrashDialog

SitsDown = Callable[[Path | None], Hands]
TITLE = "Stopped at the gate"
STORY = "Ilva Torrenko called my name."
WORDS = "What happened, in your own words?"


@pytest.fixture
def her(
    sits_down: SitsDown, window_vault: Callable[[Path], Path], tmp_path: Path
) -> Iterator[Hands]:
    """Somebody in mid-sentence, in a program that catches its own mistakes."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    hands = sits_down(window_vault(tmp_path / "vault"))
    steps.unlock(hands, vaults.PASSPHRASE)
    hands.press("New record")
    hands.press("Perhaps send")
    hands.type("Give it a short title", TITLE)
    hands.type(WORDS, STORY)
    hands.defender.crashes.install()
    yield hands
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks


def in_the_window(hands: Hands, bug: Callable[[], None]) -> None:
    del hands
    QTimer.singleShot(0, bug)


def in_a_job(hands: Hands, bug: Callable[[], None]) -> None:
    hands.jobs.do(bug, owner=hands.window)


def in_a_thread(hands: Hands, bug: Callable[[], None]) -> None:
    del hands
    thread = threading.Thread(target=bug)
    thread.start()
    thread.join()


@pytest.mark.parametrize("happen", [in_the_window, in_a_job, in_a_thread])
def test_a_mistake_of_ours_says_nothing_and_loses_nothing(
    her: Hands,
    sits_down: SitsDown,
    happen: Callable[[Hands, Callable[[], None]], None],
    capfd: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    folder = tmp_path / "vault"

    def bug() -> None:
        message = f"{TITLE} {STORY} {vaults.PASSPHRASE} {folder}"
        raise LookupError(message)

    happen(her, bug)
    dialog = her.dialog(CrashDialog)
    read = "\n".join(one.text() for one in dialog.findChildren(QLabel))
    read += "\n".join(f"{one.objectName()} {one!r}" for one in dialog.findChildren(QObject))
    assert "LookupError" in read
    assert "Everything you typed is saved" in read
    told = capfd.readouterr()
    for secret in (TITLE, STORY, "Torrenko", vaults.PASSPHRASE, str(folder)):
        assert secret not in read + told.out + told.err
    again = her.find("Lock and start again", QPushButton, dialog)
    assert again.isDefault()
    again.click()
    assert her.ends == [(folder, "")]

    # The next process shows the unlock screen; behind it is every letter.
    after = sits_down(folder)
    steps.unlock(after, vaults.PASSPHRASE)
    assert after.sees("1 record")
    kept = after.defender.session.window.place.drawer.incidents  # type: ignore[union-attr] # it is open
    (row,) = kept.list()
    assert (row.title, kept.get(row.event_id).narrative) == (TITLE, STORY)
