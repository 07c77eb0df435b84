"""At the airport, at night: six answers by keyboard, the lid closed, and the rest another day."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.exceptions import TimeoutError  # noqa: A004 - its name

from defender_app.vault.listing import IncidentRow
from tests.support import steps, vaults
from tests.support.hands import Hands, plain
from ui.fields.pick import PickField
from ui.record.side import SidePanel
from ui.widgets.pills import Pills

SitsDown = Callable[[Path | None], Hands]
STORY = "Two officers took my passport at the gate. The flight left without me."
# Nobody presses a key more often for six answers that are written down in a minute.
_KEYS = 60


class Keyboard:
    """Only keys: no mouse, and nothing is focused but by Tab."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.pressed = 0

    @property
    def here(self) -> QWidget:
        """What has the keyboard."""
        popup = QApplication.activePopupWidget()
        line = popup.findChild(QLineEdit) if popup is not None else None
        found = line or QApplication.focusWidget() or self.hands.window.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, *, control: bool = False) -> None:
        """One key."""
        modifiers = Qt.KeyboardModifier
        self.pressed += 1
        QTest.keyClick(
            self.here, key, modifiers.ControlModifier if control else modifiers.NoModifier
        )
        self.hands.settle()

    def type(self, words: str) -> None:
        """Letters."""
        for letter in words:
            QTest.keyClicks(self.here, letter)

    def go_to(self, name: str) -> None:
        """Tab until the question is there."""
        for _ in range(12):
            if any(
                plain(one.accessibleName()).startswith(name)
                for one in (self.here, *_above(self.here))
            ):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not lead to {name}")


def _above(widget: QWidget) -> list[QWidget]:
    """What a widget stands in, as far as its question."""
    found: list[QWidget] = []
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QPlainTextEdit) and len(found) < 2:
        found.append(above)
        above = above.parentWidget()
    return found


def quick_capture(keys: Keyboard) -> None:
    """Six answers, one screen, no mouse."""
    keys.hands.key(Qt.Key.Key_N, control=True)
    keys.hands.wait_for("Could writing this down or sending it hurt you or someone else?")
    keys.go_to("What happened? Type it in your own words")
    keys.type("stopped at the border")
    keys.press(Qt.Key.Key_Return)
    keys.go_to("When did it begin?")
    keys.type("14 march 2025, 23:40")
    keys.go_to("In which country did it happen?")
    keys.type("switz")
    keys.press(Qt.Key.Key_Return)
    keys.go_to("Where did it happen?")
    keys.type("airport")
    keys.go_to("What happened, in your own words?")
    keys.type(STORY)
    keys.go_to("Which UN activity was it about?")
    keys.type("HRC")
    keys.press(Qt.Key.Key_Return)
    keys.go_to("Is anyone in danger now?")
    keys.press(Qt.Key.Key_Space)


def answer(hands: Hands, question: str) -> None:
    """Whatever the question offers: "I don't know", a day, or a few words."""
    pills = [one for one in hands.every(Pills) if one.accessibleName() == question]
    if pills and any(plain(one.text()) == "I don’t know" for one in _buttons(pills[0])):
        hands.choose(question, "I don’t know")
        return
    if any(plain(one.accessibleName()) == question for one in hands.every(PickField)):
        hands.pick(question, "I don")
        return
    when = question.startswith("When") or "which day" in question
    hands.type(question, "13 march 2025" if when else "as far as I know")
    hands.settle()


def _buttons(pills: Pills) -> list[QAbstractButton]:
    return pills.findChildren(QAbstractButton)


def complete(hands: Hands) -> None:
    """Line by line, as "Before you can send" leads; the person is asked last."""
    panel = hands.find("Before you can send", SidePanel)
    for _ in range(60):
        left = _left(panel)
        first = next((one for one in left if not one[0].startswith("Ask ")), None)
        if first is None:
            break
        panel.lines[left.index(first)].click()
        hands.settle()
        answer(hands, first[0])
        try:
            hands.qtbot.waitUntil(partial(_is_gone, panel, first), timeout=10_000)
        except TimeoutError:
            pytest.fail(f"{first[0]} was not answered")
    panel.lines[0].click()
    hands.settle()


def _left(panel: SidePanel) -> list[tuple[str, str]]:
    return [(plain(one.words.text()), plain(one.where.text())) for one in panel.lines]


def _is_gone(panel: SidePanel, line: tuple[str, str]) -> bool:
    return line not in _left(panel)


def kept(hands: Hands) -> IncidentRow:
    """The one record, as the vault has it."""
    session = hands.defender.session
    assert session is not None
    (row,) = session.window.place.drawer.incidents.list()
    return row


def test_from_the_gate_to_a_record_that_is_ready(
    sits_down: SitsDown, window_vault: Callable[[Path], Path], tmp_path: Path
) -> None:
    folder = window_vault(tmp_path / "vault")
    her = sits_down(folder)
    steps.unlock(her, vaults.PASSPHRASE)
    keys, begun = Keyboard(her), time.monotonic()
    quick_capture(keys)
    assert keys.pressed < _KEYS
    assert time.monotonic() - begun < 60
    # The lid closes in the middle of a breath: nothing was saved by hand.
    her.key(Qt.Key.Key_L, control=True)
    her.qtbot.waitUntil(lambda: bool(her.ends), timeout=20_000)

    again = sits_down(folder)
    steps.unlock(again, vaults.PASSPHRASE)
    again.wait_for("not finished yet")
    assert (kept(again).record_status, kept(again).country) == ("draft", "CH")
    assert kept(again).date_start == "2025-03-14T23:40"
    assert kept(again).types == ("airport-border-stop",)
    again.press("Go on with it")
    steps.section(again, "Quick capture")
    story = again.field("What happened, in your own words?")
    assert isinstance(story, QPlainTextEdit)
    assert story.toPlainText() == STORY
    steps.add_person(again, "HERON", "environmental defender", "victim")
    complete(again)
    steps.ask_consent(again, "Send to the focal point", "Yes", "Title only")
    again.qtbot.waitUntil(lambda: kept(again).record_status == "ready", timeout=20_000)
