"""Windows are kept out of pictures of the screen, where a system offers that.

Only the calls of Windows and macOS themselves are stood in for; the windows are real.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from defender_app.vault import Vault
from ui import capture
from ui.capture import Capture
from ui.unlock import entry
from ui.unlock.window import FirstWindow

Told = dict[int, bool]


@pytest.fixture
def told() -> Told:
    """Of each window, by its number: whether it may be seen."""
    return {}


@pytest.fixture
def kept(qapp: QApplication, told: Told) -> Iterator[Capture]:
    made = Capture(qapp, told.__setitem__)
    yield made
    qapp.removeEventFilter(made)
    made.setParent(None)
    made.deleteLater()


def shown(one: QWidget, qtbot: QtBot) -> int:
    one.show()
    qtbot.waitExposed(one)
    window = one.windowHandle()
    assert window is not None
    return int(window.winId())


@pytest.mark.usefixtures("kept")
def test_every_window_is_kept_out_from_its_first_moment(told: Told, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog, menu = QDialog(window), QMenu(window)
    menu.addAction("Copy")
    tip = QWidget(window, Qt.WindowType.ToolTip)
    choice = QComboBox(window)
    choice.addItems(["one", "two"])
    numbers = {shown(one, qtbot) for one in (window, dialog, menu, tip)}
    choice.showPopup()
    popup = shown(choice.view().window(), qtbot)
    assert {number: told.get(number) for number in (*numbers, popup)} == dict.fromkeys(
        (*numbers, popup), False
    )
    choice.hidePopup()


def test_all_are_shown_while_it_is_allowed_and_hidden_again(
    kept: Capture, told: Told, qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first = shown(window, qtbot)
    capture.allow(on=True)
    assert kept.is_allowed
    dialog = QDialog(window)
    later = shown(dialog, qtbot)
    assert (told[first], told[later]) == (True, True)
    capture.allow(on=False)
    assert (told[first], told[later]) == (False, False)


def test_where_nothing_is_offered_nothing_is_installed_and_allowing_does_nothing(
    qapp: QApplication,
) -> None:
    assert not capture.is_offered("linux")
    assert capture.install(qapp, "linux") is None
    capture.allow(on=True)
    assert qapp.findChild(Capture) is None
    assert capture.is_offered("win32")
    assert capture.is_offered("darwin")


class _User32:
    """The one function of Windows; an older Windows knows no leaving out."""

    def __init__(self, known: frozenset[int]) -> None:
        self.known = known
        self.calls: list[tuple[int, int]] = []
        self.SetWindowDisplayAffinity = self._Function(self)

    class _Function:
        argtypes: Any = None
        restype: Any = None

        def __init__(self, owner: _User32) -> None:
            self._owner = owner

        def __call__(self, number: int, wanted: int) -> int:
            self._owner.calls.append((number, wanted))
            return int(wanted in self._owner.known)


@pytest.mark.parametrize(
    ("known", "hidden"),
    [(frozenset({0, 0x1, 0x11}), [0x11]), (frozenset({0, 0x1}), [0x11, 0x1])],
)
def test_windows_leaves_them_out_or_at_least_makes_them_black(
    known: frozenset[int], hidden: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    user32 = _User32(known)
    monkeypatch.setattr(capture, "_user32", lambda: user32)
    capture._tell_windows(7, is_allowed=False)
    assert user32.calls == [(7, wanted) for wanted in hidden]
    capture._tell_windows(7, is_allowed=True)
    assert user32.calls[-1] == (7, 0)


class _Objc:
    """What macOS is sent, in the words of Objective-C."""

    class _Function:
        argtypes: Any = None
        restype: Any = None

        def __init__(self, does: Callable[..., Any]) -> None:
            self._does = does

        def __call__(self, *given: Any) -> Any:
            return self._does(*given)

    def __init__(self, window: int) -> None:
        self.sent: list[tuple[Any, ...]] = []
        self.sel_registerName = self._Function(lambda name: name)

        def send(*given: Any) -> int:
            self.sent.append(given)
            return window

        self.objc_msgSend = self._Function(send)


def test_macos_is_told_by_the_window_of_qts_view(monkeypatch: pytest.MonkeyPatch) -> None:
    objc = _Objc(window=99)
    monkeypatch.setattr(capture, "_objc", lambda: objc)
    capture._tell_macos(7, is_allowed=False)
    capture._tell_macos(7, is_allowed=True)
    wanted = [one for one in objc.sent if one[1] == b"setSharingType:"]
    assert wanted == [(99, b"setSharingType:", 0), (99, b"setSharingType:", 1)]
    # Nor does macOS keep a picture of the window to show it again after the next start.
    assert {one for one in objc.sent if one[1] == b"setRestorable:"} == {(99, b"setRestorable:", 0)}
    bare = _Objc(window=0)
    monkeypatch.setattr(capture, "_objc", lambda: bare)
    capture._tell_macos(7, is_allowed=False)
    assert bare.sent == [(7, b"window")]


def test_a_practice_vault_may_be_seen_and_a_real_one_not_unless_somebody_says_so(
    vault: Vault, training_vault: Vault
) -> None:
    for opened, usual in ((vault, False), (training_vault, True)):
        assert entry.habits_of(opened).captured is usual
        opened.drawer.settings.set(entry.CAPTURE, not usual)
        assert entry.habits_of(opened).captured is not usual
        opened.drawer.settings.set(entry.CAPTURE, "odd")
        assert entry.habits_of(opened).captured is usual


def test_the_unlock_screen_is_seen_where_the_vault_is_for_practice(
    kept: Capture, first: FirstWindow, training_vault: Vault, vault: Vault, qtbot: QtBot
) -> None:
    for opened, may in ((training_vault, True), (vault, False), (training_vault, True)):
        first.show_unlock(opened.folder)
        first.show()
        qtbot.waitUntil(lambda may=may: kept.is_allowed is may)  # type: ignore[misc] # a default
    seen = []
    for purpose in ("", "train", "record"):
        first.show_first_run(purpose)
        seen.append(kept.is_allowed)
    assert seen == [False, True, False]
