from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFocusEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from defender_app import options, remembered
from defender_app.errors import MachineError
from defender_app.options import Options
from defender_app.vault import Vault
from tests.support import vaults
from tests.support.window import commit_text
from ui import i18n
from ui.first_run.flow import FirstRun
from ui.i18n import languages
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow

Opener = Callable[[Path, str], Vault]


@pytest.fixture
def first(qtbot: QtBot, opener: Opener) -> Iterator[FirstWindow]:
    made = FirstWindow(opener=opener)
    qtbot.addWidget(made)
    made.change_language("en")
    yield made
    assert made.jobs.stop(10_000)


def screen(window: FirstWindow) -> UnlockScreen:
    assert isinstance(window.body, UnlockScreen)
    return window.body


def texts(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def show(window: FirstWindow, folder: Path | None, qtbot: QtBot) -> UnlockScreen:
    window.show_unlock(folder)
    at = screen(window)
    with qtbot.waitSignal(at.painted):
        window.show()
    qtbot.waitUntil(lambda: window.jobs.idle)
    return at


def type_and_open(at: UnlockScreen, words: str, qtbot: QtBot) -> None:
    assert at.secret is not None
    at.secret.line.clear()
    qtbot.keyClicks(at.secret.line, words)
    qtbot.mouseClick(at.main, Qt.MouseButton.LeftButton)


def test_the_right_passphrase_opens_its_drawer(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = show(first, vault_folder, qtbot)
    assert at.secret is not None
    with qtbot.waitSignal(first.entered) as entered:
        qtbot.keyClicks(at.secret.line, vaults.PASSPHRASE)
        qtbot.keyClick(at.secret.line, Qt.Key.Key_Return)
    (opened,) = entered.args or [None]
    assert opened.vault.is_open
    assert opened.habits.role == "record"
    assert at.secret.words() == ""
    opened.vault.lock()


def test_a_passphrase_in_another_script_opens_it(
    first: FirstWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = vaults.new_vault(tmp_path / "v", "湖上七只苍鹭飞过去了")
    at = show(first, folder, qtbot)
    assert at.secret is not None
    commit_text(at.secret.line, "湖上七只苍鹭飞过去了")
    with qtbot.waitSignal(first.entered) as entered:
        at.main.click()
    (opened,) = entered.args or [None]
    opened.vault.lock()


def test_a_wrong_passphrase_says_only_that_nothing_opened(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = show(first, vault_folder, qtbot)
    type_and_open(at, "no such words", qtbot)
    assert not at.main.isEnabled()
    qtbot.waitUntil(at.trouble.isVisible)
    assert at.trouble.text() == "Nothing opened with this passphrase."
    assert at.secret is not None
    assert at.secret.line.accessibleDescription() == at.trouble.text()
    assert at.secret.line.selectedText() == "no such words"
    assert at.main.isEnabled()
    qtbot.keyClicks(at.secret.line, "x")
    assert not at.trouble.isVisible()


def test_a_wrong_passphrase_is_replaced_by_the_keys_on_the_screen_and_no_button_moves(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = show(first, vault_folder, qtbot)
    assert at.secret is not None
    before = at.main.mapTo(at, at.main.rect().topLeft())
    type_and_open(at, "no such words", qtbot)
    qtbot.waitUntil(at.trouble.isVisible)
    QApplication.processEvents()
    assert at.main.mapTo(at, at.main.rect().topLeft()) == before
    at.keys_link.setFocus(Qt.FocusReason.MouseFocusReason)
    QApplication.sendEvent(at.secret.line, QFocusEvent(QEvent.Type.FocusOut))
    at.keys_link.click()
    assert at.keyboard is not None
    key = at.keyboard.letters()[0]
    key.click()
    assert at.secret.words() == key.types
    at.keyboard.letters()[1].click()
    assert len(at.secret.words()) == 2


def test_a_folder_that_was_chosen_is_named(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    folder = vault_folder.rename(vault_folder.with_name("stick-7"))
    at = show(first, folder, qtbot)
    assert "stick-7" not in texts(at)
    at.folder_given.emit(folder)
    at = screen(first)
    assert "stick-7" in texts(at)
    assert str(folder.parent) not in texts(at)


def test_without_words_nothing_is_tried(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = show(first, vault_folder, qtbot)
    at.main.click()
    assert at.trouble.text() == "Type your passphrase first."
    assert first.jobs.idle


def test_a_vault_that_is_open_elsewhere_is_said(
    first: FirstWindow, vault: Vault, qtbot: QtBot
) -> None:
    at = show(first, vault.folder, qtbot)
    type_and_open(at, vaults.PASSPHRASE, qtbot)
    qtbot.waitUntil(at.trouble.isVisible)
    assert "open" in at.trouble.text()


def test_a_folder_that_is_no_vault_is_said_before_a_passphrase_is_typed(
    first: FirstWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    at = show(first, tmp_path, qtbot)
    assert at.trouble.isVisible()
    assert at.trouble.text()


def test_practice_is_marked_before_it_is_opened(
    first: FirstWindow, training_vault: Vault, vault_folder: Path, qtbot: QtBot
) -> None:
    assert show(first, training_vault.folder, qtbot).training.isVisible()
    assert not show(first, vault_folder, qtbot).training.isVisible()


def test_a_folder_that_a_cloud_copies_is_said(
    first: FirstWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    at = show(first, vaults.new_vault(cloud / "v", drawer_size=256 * vaults.KIB), qtbot)
    assert "copies elsewhere" in at.trouble.text()


def test_without_a_vault_the_way_leads_to_a_new_one(first: FirstWindow, qtbot: QtBot) -> None:
    at = show(first, None, qtbot)
    assert at.secret is None
    assert not at.findChildren(QLineEdit)
    assert "No vault is known here" in texts(at)
    at.main.click()
    assert not isinstance(first.body, UnlockScreen)


def test_another_folder_can_be_dropped(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = show(first, None, qtbot)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(vault_folder / "vault.json"))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
    assert first.folder == vault_folder
    assert screen(first).secret is not None


def test_the_language_changes_at_once_and_is_kept_for_this_vault(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    show(first, vault_folder, qtbot)
    screen(first).foot.language_chosen.emit("zh")
    assert i18n.current() == "zh"
    assert options.read(vault_folder).language == "zh"
    assert screen(first).foot.language.text() == "简体中文"
    i18n.install(qapp, "en")


def test_practice_stays_chosen_when_the_language_changes(
    first: FirstWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    qtbot.addWidget(first)
    first.show_first_run("train")
    first.change_language("zh")
    assert isinstance(first.body, FirstRun)
    assert first.body.plan.purpose == "train"
    i18n.install(qapp, "en")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_languages_names_each_in_its_own(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = show(first, vault_folder, qtbot)
    at.foot.language.click()
    menu = QApplication.activePopupWidget()
    assert menu is not None
    shown = [action.text() for action in menu.actions()]
    menu.close()
    assert shown == [name for _, name in languages.OFFERED]
    assert {"English", "简体中文", "繁體中文", "Русский", "العربية"} < set(shown)


def test_options_of_the_folder_are_honoured(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    options.write(vault_folder, Options(window_title="Recipes", language="en"))
    at = show(first, vault_folder, qtbot)
    assert first.windowTitle() == "Recipes"
    assert "Recipes" in texts(at)


def test_looking_at_a_vault_remembers_nothing(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    show(first, vault_folder, qtbot)
    assert not remembered.place().exists()
    assert not remembered.place().parent.exists()


@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (360, 320)])
def test_the_field_and_the_button_are_on_every_screen(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot, size: tuple[int, int]
) -> None:
    at = show(first, vault_folder, qtbot)
    first.resize(*size)
    qtbot.waitUntil(lambda: at.width() == size[0])
    assert at.secret is not None
    for one in (at.secret.line, at.main):
        assert not one.visibleRegion().isEmpty()
        assert one.mapTo(first, one.rect().bottomRight()).x() < size[0]


def test_everything_can_be_reached_with_the_keyboard(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = show(first, vault_folder, qtbot)
    first.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    seen = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert at.secret is not None
    ways = {one for one in at.ways.all() if not one.isHidden()}
    assert {at.secret.line, at.secret.eye, at.main, at.keys_link, *ways} <= set(seen)
    assert at.foot.language in seen


def test_a_vault_that_opens_behind_another_screen_is_locked_at_once(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    begun, hold, opened = threading.Event(), threading.Event(), list[Vault]()

    def slowly(folder: Path, passphrase: str) -> Vault:
        begun.set()
        hold.wait(10)
        opened.append(Vault.open(folder, passphrase, allow_weak_kdf=True))
        return opened[0]

    first._opener = slowly
    entered: list[object] = []
    first.entered.connect(entered.append)
    at = show(first, vault_folder, qtbot)
    type_and_open(at, vaults.PASSPHRASE, qtbot)
    assert begun.wait(5)
    busy = (at.main, at.keys_link, *at.ways.all(), at.foot)
    assert not any(one.isEnabled() for one in busy)
    assert not at.acceptDrops()
    first.show_first_run()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    hold.set()
    qtbot.waitUntil(lambda: first.jobs.idle)
    assert entered == []
    assert [one.is_open for one in opened] == [False]


def test_what_is_no_fault_of_the_passphrase_is_said_while_one_is_typed(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = show(first, vault_folder, qtbot)
    first.show_problem(MachineError("not-saved"), stays=True)
    assert at.secret is not None
    qtbot.keyClicks(at.secret.line, "seven")
    assert "what was typed last could not be saved" in at.trouble.text()


def test_the_keyboard_on_the_screen_types_the_passphrase(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot
) -> None:
    at = show(first, vault_folder, qtbot)
    qtbot.mouseClick(at.keys_link, Qt.MouseButton.LeftButton)
    board = at.keyboard
    assert board is not None
    assert at.secret is not None
    for letter in vaults.PASSPHRASE:
        if letter == " ":
            one = board.space
        else:
            one = next(key for key in board.letters() if key.types == letter)
        qtbot.mouseClick(one, Qt.MouseButton.LeftButton)
        assert at.secret.line.hasFocus()
    assert at.secret.words() == vaults.PASSPHRASE
    with qtbot.waitSignal(first.entered) as entered:
        at.main.click()
    (opened,) = entered.args or [None]
    opened.vault.lock()


@pytest.mark.parametrize("size", [(1280, 720), (1024, 640)])
def test_field_button_and_keyboard_are_on_the_screen_together(
    first: FirstWindow, vault_folder: Path, qtbot: QtBot, size: tuple[int, int]
) -> None:
    at = show(first, vault_folder, qtbot)
    first.resize(*size)
    qtbot.waitUntil(lambda: at.width() == size[0])
    at.turn_keyboard()
    board = at.keyboard
    assert board is not None
    assert at.secret is not None
    for one in (at.secret.line, board.shift, board.space):
        qtbot.waitUntil(
            lambda one=one: one.visibleRegion().boundingRect().size() == one.size()  # type: ignore[misc] # a default as closure
        )
    board.close_button.click()
    assert not board.isVisible()
    assert at.keys_link.isVisible()


def test_without_a_vault_there_is_nothing_to_type_and_nothing_to_forget(
    first: FirstWindow, qtbot: QtBot
) -> None:
    at = show(first, None, qtbot)
    assert not at.keys_link.isVisible()
    assert not at.ways.forgotten.isVisible()
    at.turn_keyboard()
    assert at.keyboard is None
