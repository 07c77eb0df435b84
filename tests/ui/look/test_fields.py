"""Fields: what is typed, what is pasted, and what never comes out of a passphrase field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QClipboard,
    QGuiApplication,
    QInputMethodEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.support.window import commit_text
from ui.widgets.fields import Choice, Labelled, LineEdit, PlainEdit, Secret, field_height

PASSPHRASE = "seven grey herons"
COUNTRIES = [("ci", "Côte d'Ivoire"), ("kz", "Kazakhstan"), ("kg", "Kyrgyzstan"), ("ch", "Schweiz")]


@pytest.fixture
def secret(qtbot: QtBot) -> Secret:
    made = Secret("Passphrase")
    qtbot.addWidget(made)
    made.resize(355, 80)
    made.show()
    made.activateWindow()
    made.line.setFocus()
    qtbot.waitUntil(made.line.hasFocus)
    QTest.keyClicks(made.line, PASSPHRASE)
    QGuiApplication.clipboard().setText("something else")
    return made


@pytest.mark.parametrize("shown", [False, True])
@pytest.mark.parametrize("key", [QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut])
def test_nothing_is_copied_out_of_a_passphrase(
    secret: Secret, key: QKeySequence.StandardKey, shown: bool
) -> None:
    secret.eye.setChecked(shown)
    QTest.keySequence(secret.line, QKeySequence(QKeySequence.StandardKey.SelectAll))
    QTest.keySequence(secret.line, QKeySequence(key))
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "something else"
    if clipboard.supportsSelection():
        assert PASSPHRASE not in clipboard.text(QClipboard.Mode.Selection)
    assert secret.words() == PASSPHRASE


def test_a_shown_passphrase_cannot_be_selected_or_dragged(secret: Secret) -> None:
    secret.eye.setChecked(True)
    QTest.mouseDClick(secret.line, Qt.MouseButton.LeftButton, pos=QPoint(40, 22))
    secret.line.selectAll()
    assert not secret.line.hasSelectedText()
    assert not secret.line.dragEnabled()
    assert secret.line.contextMenuPolicy() == Qt.ContextMenuPolicy.PreventContextMenu


def test_a_passphrase_may_be_pasted(secret: Secret) -> None:
    secret.clear()
    QGuiApplication.clipboard().setText("from a manager")
    QTest.keySequence(secret.line, QKeySequence(QKeySequence.StandardKey.Paste))
    assert secret.words() == "from a manager"


def test_the_eye_shows_and_hides(secret: Secret) -> None:
    assert secret.line.echoMode() == QLineEdit.EchoMode.Password
    QTest.mouseClick(secret.eye, Qt.MouseButton.LeftButton)
    assert secret.line.echoMode() == QLineEdit.EchoMode.Normal
    assert secret.eye.accessibleName() == "Hide the passphrase"
    secret.clear()
    assert secret.line.echoMode() == QLineEdit.EchoMode.Password


def test_the_keyboard_is_told_to_learn_nothing(secret: Secret) -> None:
    hints = secret.line.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_screen_readers_do_not_hear_the_passphrase(secret: Secret) -> None:
    heard = QAccessible.queryAccessibleInterface(secret.line)
    assert heard.text(QAccessible.Text.Name) == "Passphrase"
    assert PASSPHRASE not in heard.text(QAccessible.Text.Value)
    assert PASSPHRASE not in repr(secret) + repr(secret.line)


def test_caps_lock_is_told(secret: Secret) -> None:
    assert not secret.caps.isVisible()
    QTest.keyClick(secret.line, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not secret.caps.isVisible()
    QTest.keyClicks(secret.line, "A", Qt.KeyboardModifier.NoModifier)
    assert secret.caps.isVisible()
    QTest.keyClicks(secret.line, "a", Qt.KeyboardModifier.NoModifier)
    assert not secret.caps.isVisible()


def test_narratives_are_pasted_as_plain_text(qtbot: QtBot) -> None:
    field = PlainEdit()
    qtbot.addWidget(field)
    rich = QMimeData()
    rich.setHtml("<b>bold</b><img src='http://example.org/x.png'>")
    rich.setText("bold")
    field.insertFromMimeData(rich)
    assert field.toPlainText() == "bold"
    picture = QMimeData()
    picture.setImageData(b"x")
    assert not field.canInsertFromMimeData(picture)


def test_a_text_grows_with_its_words_and_tab_leaves_it(qtbot: QtBot) -> None:
    field = PlainEdit(lines=2)
    qtbot.addWidget(field)
    field.resize(300, 100)
    field.show()
    before = field.height()
    field.setPlainText("One line after another.\n" * 6)
    assert field.height() > before
    field.setPlainText("\n" * 200)
    assert field.height() < 500
    assert field.tabChangesFocus()


def test_fields_are_38_high(qtbot: QtBot) -> None:
    line, choice = LineEdit(), Choice(COUNTRIES)
    for one in (line, choice):
        qtbot.addWidget(one)
        assert one.height() == field_height() == 38


def test_an_error_stands_below_its_field_and_is_heard(qtbot: QtBot) -> None:
    field = LineEdit()
    labelled = Labelled("When was it?", field, "As far as you know")
    qtbot.addWidget(labelled)
    labelled.show()
    plain = field.grab().toImage()
    labelled.set_error("This day does not exist.")
    assert labelled.error() == "This day does not exist."
    assert field.grab().toImage() != plain
    heard = QAccessible.queryAccessibleInterface(field)
    assert heard.text(QAccessible.Text.Name) == "When was it?"
    described = heard.text(QAccessible.Text.Description)
    assert described == "As far as you know This day does not exist."
    labelled.set_error("")
    assert field.grab().toImage() == plain


@pytest.fixture
def choice(qtbot: QtBot) -> Choice:
    made = Choice(COUNTRIES, name="Country", empty="Choose", search={"ch": "Switzerland Suisse"})
    qtbot.addWidget(made)
    made.show()
    return made


def _popup_line() -> QLineEdit:
    popup = QApplication.activePopupWidget()
    assert popup is not None
    line = popup.findChild(QLineEdit)
    assert line is not None
    return line


@pytest.mark.parametrize(
    ("typed", "found"), [("cote", "ci"), ("kyr", "kg"), ("suisse", "ch"), ("stan", "kz")]
)
def test_typing_finds_an_answer(qtbot: QtBot, choice: Choice, typed: str, found: str) -> None:
    QTest.keyClick(choice, Qt.Key.Key_Space)
    line = _popup_line()
    QTest.keyClicks(line, typed)
    with qtbot.waitSignal(choice.changed):
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert choice.chosen == found
    assert QApplication.activePopupWidget() is None


def test_a_letter_opens_the_list(choice: Choice) -> None:
    QTest.keyClicks(choice, "k")
    line = _popup_line()
    assert line.text() == "k"
    QTest.keyClicks(line, "y")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not choice.chosen
    assert QApplication.activePopupWidget() is None


def test_arrows_choose_in_the_open_list(choice: Choice) -> None:
    QTest.keyClick(choice, Qt.Key.Key_Down)
    line = _popup_line()
    QTest.keyClick(line, Qt.Key.Key_Down)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert choice.chosen == "kz"


def test_what_is_not_there_chooses_nothing(choice: Choice) -> None:
    QTest.keyClick(choice, Qt.Key.Key_Space)
    line = _popup_line()
    QTest.keyClicks(line, "nowhere")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert not choice.chosen


def test_the_wheel_never_changes_an_answer(choice: Choice) -> None:
    choice.choose("kz")
    choice.setFocus()
    middle = QPointF(choice.rect().center())
    turned = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt's order of arguments
    )
    QApplication.sendEvent(choice, turned)
    assert choice.chosen == "kz"


def test_screen_readers_hear_a_combo_box(choice: Choice) -> None:
    choice.choose("kz")
    heard = QAccessible.queryAccessibleInterface(choice)
    assert heard.role() == QAccessible.Role.ComboBox
    assert heard.text(QAccessible.Text.Description) == "Country"
    assert heard.text(QAccessible.Text.Value) == "Kazakhstan"


@pytest.mark.parametrize("make", [LineEdit, PlainEdit])
def test_input_methods_are_asked_to_learn_nothing_and_still_compose(
    make: type[LineEdit | PlainEdit], qtbot: QtBot
) -> None:
    field = make()
    qtbot.addWidget(field)
    hints, all_hints = field.inputMethodHints(), Qt.InputMethodHint
    assert hints & all_hints.ImhSensitiveData
    assert hints & all_hints.ImhNoPredictiveText
    assert not hints & all_hints.ImhHiddenText
    assert field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    QApplication.sendEvent(field, QInputMethodEvent("bai", []))
    commit_text(field, "白鹭")
    assert (field.text() if isinstance(field, LineEdit) else field.toPlainText()) == "白鹭"


def test_a_long_text_is_shown_in_full_at_any_width(qtbot: QtBot) -> None:
    field = PlainEdit()
    qtbot.addWidget(field)
    field.setPlainText("They asked who paid for the ticket. " * 12)
    field.resize(900, 80)
    field.show()
    wide = field.height()
    field.resize(420, field.height())
    lines = round(field.document().size().height())
    assert field.height() >= lines * field.fontMetrics().lineSpacing()
    assert field.height() > wide
    field.resize(900, field.height())
    assert field.height() == wide
