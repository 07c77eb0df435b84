from __future__ import annotations

import unicodedata

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from crypto import passphrase
from ui.widgets.key_tables import LAYOUTS, Layout
from ui.widgets.keyboard import Keyboard
from ui.widgets.keys import Key
from ui.widgets.secret import Secret

ALPHABETS = {
    "latin": "abcdefghijklmnopqrstuvwxyz0123456789",
    "cyrillic": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўәғқңөұүһ",
    "arabic": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي",
    "uyghur": "ئاەبپتجچخدرزژسشغفقكگڭلمنھوۇۆۈۋېىي",
    "tibetan": "ཀཁགངཅཆཇཉཏཐདནཔཕབམཙཚཛཝཞཟའཡརལཤསཧཨ\u0f72\u0f74\u0f7a\u0f7c་།",
}


class Form(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.one, self.two, self.board = Secret("one"), Secret("two"), Keyboard()
        self.board.attach(self.one, self.two)
        column = QVBoxLayout(self)
        for part in (self.one, self.two, self.board):
            column.addWidget(part)


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.resize(560, 500)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    made.one.line.setFocus()
    return made


def key(board: Keyboard, letter: str) -> Key:
    return next(one for one in board.letters() if one.types == letter)


def press(qtbot: QtBot, one: Key) -> None:
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton)


def test_what_is_pressed_stands_in_the_field_and_the_field_keeps_the_focus(
    form: Form, qtbot: QtBot
) -> None:
    for letter in "heron7":
        press(qtbot, key(form.board, letter))
    press(qtbot, form.board.space)
    press(qtbot, key(form.board, "x"))
    press(qtbot, form.board.delete)
    assert form.one.words() == "heron7 "
    assert form.one.line.hasFocus()
    assert form.two.words() == ""


def test_it_types_where_the_focus_was_last(form: Form, qtbot: QtBot) -> None:
    form.two.line.setFocus()
    press(qtbot, key(form.board, "a"))
    form.board.tabs.setFocus()
    press(qtbot, key(form.board, "b"))
    assert (form.one.words(), form.two.words()) == ("", "ab")


def test_it_types_at_the_cursor(form: Form, qtbot: QtBot) -> None:
    form.one.line.setText("hern")
    form.one.line.setCursorPosition(3)
    press(qtbot, key(form.board, "o"))
    assert form.one.words() == "heron"


def test_a_field_that_is_busy_gets_nothing(form: Form, qtbot: QtBot) -> None:
    form.one.setEnabled(False)
    press(qtbot, key(form.board, "a"))
    press(qtbot, form.board.delete)
    assert form.one.words() == ""


def test_shift_holds_for_one_letter_and_pressed_twice_until_pressed_again(
    form: Form, qtbot: QtBot
) -> None:
    board = form.board
    press(qtbot, board.shift)
    press(qtbot, key(board, "H"))
    press(qtbot, key(board, "e"))
    press(qtbot, board.shift)
    press(qtbot, board.shift)
    for letter in "RON":
        press(qtbot, key(board, letter))
    press(qtbot, board.shift)
    press(qtbot, key(board, "s"))
    assert form.one.words() == "HeRONs"


def test_more_letters_are_one_key_away(form: Form, qtbot: QtBot) -> None:
    press(qtbot, form.board.more)
    press(qtbot, key(form.board, "é"))
    press(qtbot, form.board.shift)
    press(qtbot, key(form.board, "Ø"))
    press(qtbot, form.board.more)
    press(qtbot, key(form.board, "q"))
    assert form.one.words() == "éØq"


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.code)
def test_the_whole_alphabet_can_be_typed(layout: Layout, form: Form, qtbot: QtBot) -> None:
    board, typed = form.board, set[str]()
    board.choose(layout.code)
    for more in (False, True):
        for shifted in (False, True):
            for place in range(len(board.letters())):
                if shifted:
                    board.shift.click()
                one = board.letters()[place]
                form.one.line.clear()
                press(qtbot, one)
                assert form.one.words() == one.types or shifted
                typed |= set(form.one.words())
        if not more:
            press(qtbot, board.more)
    assert set(ALPHABETS[layout.code]) <= typed


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.code)
def test_no_key_types_what_a_passphrase_would_change_or_refuse(layout: Layout) -> None:
    for page in layout.pages:
        letters = [letter for row in page for letter in row]
        assert len(letters) == len(set(letters))
        for letter in letters:
            assert unicodedata.normalize("NFKC", letter) == letter, letter
            assert passphrase.check_new(f"a{letter}") == f"a{letter}".encode()


def test_tibetan_stacks_as_it_is_written(form: Form, qtbot: QtBot) -> None:
    board = form.board
    board.choose("tibetan")
    for letter in ("ར", "\u0f90", "ང", "་"):
        if letter == "\u0f90":
            press(qtbot, board.shift)
        press(qtbot, key(board, letter))
    assert form.one.words() == "ར\u0f90ང་"


def test_the_arrows_lead_from_key_to_key_and_tab_out_again(form: Form, qtbot: QtBot) -> None:
    board = form.board
    reachable = [
        one for one in board.findChildren(Key) if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(reachable) == 1
    reachable[0].setFocus()
    qtbot.keyClick(reachable[0], Qt.Key.Key_Right)
    second = QApplication.focusWidget()
    assert isinstance(second, Key)
    assert second.types == "w"
    qtbot.keyClick(second, Qt.Key.Key_Space)
    qtbot.keyClick(second, Qt.Key.Key_Return)
    qtbot.keyClick(second, Qt.Key.Key_Down)
    below = QApplication.focusWidget()
    assert isinstance(below, Key)
    assert below in board.letters()
    assert below is not second
    qtbot.keyClick(below, Qt.Key.Key_Tab)
    assert not isinstance(QApplication.focusWidget(), Key)
    assert form.one.words() == "ww"


def test_every_key_can_be_reached_with_the_arrows(form: Form, qtbot: QtBot) -> None:
    board, seen = form.board, set[Key]()
    start = board.letters()[0]
    board._reach(start)
    start.setFocus()
    for _ in range(6):
        here = QApplication.focusWidget()
        while isinstance(here, Key) and here not in seen:
            seen.add(here)
            qtbot.keyClick(here, Qt.Key.Key_Right)
            here = QApplication.focusWidget()
        for _ in range(14):
            assert here is not None
            qtbot.keyClick(here, Qt.Key.Key_Left)
            here = QApplication.focusWidget()
        assert here is not None
        seen.add(here)  # type: ignore[arg-type] # a key, as all that has the focus here
        qtbot.keyClick(here, Qt.Key.Key_Down)
    assert {*board.letters(), board.shift, board.delete, board.more, board.space} <= seen


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_keys_stand_as_on_every_keyboard_whatever_runs_from_the_right(
    mirrored: bool, form: Form
) -> None:
    way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    form.setLayoutDirection(way)
    form.board.choose("uyghur")
    QApplication.processEvents()
    row = [key(form.board, letter) for letter in "چۋېرت"]
    assert [one.x() for one in row] == sorted(one.x() for one in row)


def test_it_says_what_its_keys_are_and_shows_no_passphrase(form: Form, qtbot: QtBot) -> None:
    press(qtbot, key(form.board, "q"))
    assert form.board.delete.accessibleName() == "Delete one letter"
    assert form.board.shift.accessibleName() == "Shift"
    assert key(form.board, "q").accessibleName() == "q"
    assert "q" not in repr(form.board) + repr(key(form.board, "z"))


def test_a_narrow_window_still_has_every_key(form: Form) -> None:
    form.resize(form.minimumSizeHint())
    QApplication.processEvents()
    for one in form.board.letters():
        assert one.width() >= 20
        assert form.board.rect().contains(one.mapTo(form.board, one.rect().center()))
