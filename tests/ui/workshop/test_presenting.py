"""A practice vault on a projector: what a room sees, what it never sees, and what comes back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from defender_app.model.person import Identity
from defender_app.vault import Vault
from tests.support import vaults
from ui import capture
from ui.fields.asked import Asked
from ui.fields.question import common_question
from ui.main_window import MainWindow
from ui.people.form import PartForm
from ui.presenter import mode
from ui.presenter.mode import Presenter
from ui.shell.frame import TRAINING
from ui.theme import theme
from ui.theme.tokens import Type
from ui.unlock.window import FirstWindow
from ui.vault.shares_entry import SharesEntry
from ui.widgets.dialogs import Dialog
from ui.widgets.keyboard import Keyboard
from ui.widgets.private import keep_unseen
from ui.widgets.secret import Secret
from ui.workplace import Workplace


class World:
    """As much of a record as a field of a name asks for."""

    training = True

    def __init__(self, place: Workplace) -> None:
        self.place = place
        self.incident = vaults.full_incident()


@pytest.fixture
def window(training_vault: Vault, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(training_vault, lock=lambda: None)
    made.show()
    qtbot.waitUntil(lambda: made.place.jobs.idle, timeout=20_000)
    yield made
    mode.end(made)
    assert made.place.jobs.stop(20_000)
    made.allow_close()
    made.close()
    made.deleteLater()


@pytest.fixture
def shown(window: MainWindow) -> Presenter:
    made = mode.begin(window, captured=False)
    assert made is not None
    return made


def type_into(widget: QWidget, keys: str = "ab") -> None:
    widget.window().activateWindow()
    widget.setFocus()
    QApplication.processEvents()
    QTest.keyClicks(widget, keys)


def over(window: MainWindow, widget: QWidget) -> QWidget:
    """Something in a dialog over the window."""
    dialog = Dialog(window)
    widget.setParent(dialog)
    dialog.resize(500, 400)
    widget.setGeometry(dialog.rect())
    dialog.show()
    widget.show()
    QApplication.processEvents()
    return widget


def test_keys_are_shown_with_what_is_held(window: MainWindow, shown: Presenter) -> None:
    type_into(window.bar.search, "ga")
    first: tuple[str, ...] = shown.keys
    assert first == ("g", "a")
    QTest.keyClick(window.bar.search, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window.bar.search, Qt.Key.Key_Shift)
    QTest.keyClicks(window.bar.search, "A")
    QTest.keyClick(window.bar.search, Qt.Key.Key_Space)
    assert shown.keys == ("g", "a", "Ctrl + F", "A", "Space")


def test_never_in_a_passphrase_hidden_or_shown(window: MainWindow, shown: Presenter) -> None:
    secret = Secret("Passphrase")
    over(window, secret)
    type_into(window.bar.search, "a")
    secret.window().activateWindow()
    type_into(secret.line)
    assert shown.keys == ()
    secret.eye.setChecked(True)
    assert secret.line.echoMode() is QLineEdit.EchoMode.Normal
    type_into(secret.line)
    assert shown.keys == ()
    secret.window().close()


def test_never_in_recovery_words(window: MainWindow, shown: Presenter) -> None:
    entry = SharesEntry()
    over(window, entry)
    type_into(entry.line)
    assert entry.line.text()
    assert shown.keys == ()
    entry.window().close()


@pytest.mark.parametrize("path", ["real_name", "persons[0].name", "alleged_perpetrators[0].name"])
def test_never_in_a_name(path: str, window: MainWindow, shown: Presenter) -> None:
    world = cast("Any", World(window.place))
    asked = Asked(common_question(Identity, "real_name", whole_record=False), world, path)
    over(window, asked)
    field = asked.findChildren(QLineEdit)[0]
    type_into(field)
    assert field.text() == "ab"
    assert shown.keys == ()
    asked.window().close()


def test_never_in_any_field_of_an_identity(window: MainWindow, shown: Presenter) -> None:
    """Contacts stand behind the same button as names."""
    form = PartForm(Identity, ("contact_channel",), cast("Any", World(window.place)))
    keep_unseen(form)
    over(window, form)
    field = form.asked("contact_channel").findChildren(QLineEdit)[0]
    type_into(field)
    assert shown.keys == ()
    form.window().close()


def test_never_on_a_lock_screen(shown: Presenter, training_vault: Vault, qtbot: QtBot) -> None:
    first = FirstWindow()
    first.show_unlock(training_vault.folder)
    first.show()
    qtbot.waitUntil(lambda: bool(first.property(TRAINING)), timeout=20_000)
    secret = getattr(first.body, "secret", None)
    assert isinstance(secret, Secret)
    type_into(secret.line)
    assert secret.words() == "ab"
    assert shown.keys == ()
    assert first.jobs.stop(20_000)
    first.close()
    first.deleteLater()


def test_what_was_shown_goes_when_a_secret_is_asked_for(
    window: MainWindow, shown: Presenter
) -> None:
    secret = Secret("Passphrase")
    type_into(window.bar.search)
    assert shown.keys
    over(window, secret)
    secret.window().activateWindow()
    secret.line.setFocus()
    QApplication.processEvents()
    assert shown.keys == ()
    secret.window().close()


def test_the_pointer_and_its_clicks(window: MainWindow, shown: Presenter) -> None:
    shown.point_at(window, QPoint(300, 200))
    ring = shown.pointer
    assert ring is not None
    assert ring.isVisible()
    assert ring.geometry().center() == QPoint(300, 200) - QPoint(1, 1)
    handle = window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(310, 14))
    ring = shown.pointer
    assert ring is not None
    assert ring.pressed
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(310, 14))


def test_the_pointer_is_not_shown_over_keys_on_the_screen(
    window: MainWindow, shown: Presenter
) -> None:
    keys = Keyboard()
    over(window, keys)
    host = keys.window()
    shown.point_at(host, keys.geometry().center())
    assert shown.pointer is None or not shown.pointer.isVisible()
    host.close()


def test_leaving_restores_everything(
    window: MainWindow, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[bool] = []
    monkeypatch.setattr(capture, "allow", lambda *, on: said.append(on))
    before = (theme.font(Type.BODY).pixelSize(), qapp.font().pixelSize(), window.geometry())
    sheet, rail = qapp.styleSheet(), window.rail.button("incidents").sizeHint()
    shown = mode.begin(window, captured=False)
    assert shown is not None
    assert theme.font(Type.BODY).pixelSize() > before[0]
    assert said == [True]
    type_into(window.bar.search)
    window.resize(900, 600)
    mode.end(window)
    QApplication.processEvents()
    after = (theme.font(Type.BODY).pixelSize(), qapp.font().pixelSize(), window.geometry())
    assert after == before
    assert (qapp.styleSheet(), window.rail.button("incidents").sizeHint()) == (sheet, rail)
    assert said == [True, False]
    assert not mode.is_on()
    type_into(window.bar.search)
    assert not [
        one
        for one in window.findChildren(QWidget)
        if type(one).__name__ == "KeysShown" and one.isVisible()
    ]


def test_a_real_vault_is_never_presented(vault: Vault, qtbot: QtBot) -> None:
    window = MainWindow(vault, lock=lambda: None)
    window.show()
    qtbot.waitUntil(lambda: window.place.jobs.idle, timeout=20_000)
    asked: list[None] = []
    window.place.changes.presenting.connect(lambda: asked.append(None))
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert not asked
    assert mode.begin(window, captured=True) is None
    assert not mode.is_on()
    assert window.place.jobs.stop(20_000)
    window.allow_close()
    window.close()
    window.deleteLater()
