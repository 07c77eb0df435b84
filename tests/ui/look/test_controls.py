"""Controls: sizes, the focus ring, rows, tabs, steps, dialogs."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF, QImage, QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.shell.frame import TRAINING
from ui.theme import focus, theme
from ui.widgets import buttons, chips, labels, pills, rows, scroll, stepper, tabs
from ui.widgets.banners import Banner
from ui.widgets.check import Check
from ui.widgets.dialogs import Question
from ui.widgets.fields import Choice, Labelled, LineEdit, Secret
from ui.widgets.flow import FlowLayout
from ui.widgets.lists import ListView
from ui.widgets.progress import Bar, JobBar
from ui.widgets.tips import words_of_tip

LEAST_TARGET = 32

TARGETS: list[Callable[[], QWidget]] = [
    lambda: buttons.filled("Go"),
    lambda: buttons.tonal("Go"),
    lambda: buttons.outlined("Go"),
    lambda: buttons.quiet("Go"),
    lambda: buttons.link("Decide"),
    lambda: buttons.danger("Burn"),
    lambda: buttons.icon_button("more", "More"),
    lambda: pills.Pills([("a", "No")]),
    lambda: pills.FilterPills([("a", "All")]),
    lambda: tabs.Segmented([("a", "List")]),
    lambda: Choice([("a", "A")]),
    LineEdit,
]


@pytest.mark.parametrize("make", TARGETS)
def test_nothing_to_press_is_smaller_than_32(make: Callable[[], QWidget]) -> None:
    widget = make()
    size = widget.sizeHint().expandedTo(widget.minimumSize())
    assert size.height() >= LEAST_TARGET
    assert size.width() >= LEAST_TARGET


def test_the_eye_of_a_passphrase_is_large_enough(qtbot: QtBot) -> None:
    secret = Secret("Passphrase")
    qtbot.addWidget(secret)
    assert secret.eye.sizeHint().width() >= LEAST_TARGET


def test_buttons_are_36_high_and_44_on_the_first_screen(qtbot: QtBot) -> None:
    button = buttons.filled("Open")
    qtbot.addWidget(button)
    assert button.sizeHint().height() == 36
    button.set_tall()
    assert button.sizeHint().height() == 44


def test_an_icon_alone_has_a_name(qtbot: QtBot) -> None:
    button = buttons.icon_button("more", "More actions")
    qtbot.addWidget(button)
    heard = QAccessible.queryAccessibleInterface(button)
    assert heard.role() == QAccessible.Role.Button
    assert heard.text(QAccessible.Text.Name) == "More actions"
    assert words_of_tip(button.toolTip()) == "More actions"


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(20, 20, 20, 20)
    for word in ("First", "Second"):
        column.addWidget(buttons.outlined(word))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def _ring_colours(image: QImage, button: QWidget) -> list[str]:
    """The pixels leftwards of a button, from its edge outwards."""
    y = button.geometry().center().y()
    return [image.pixelColor(button.x() - out, y).name() for out in range(1, 6)]


def test_the_ring_is_2_wide_and_2_outside(qtbot: QtBot, page: QWidget) -> None:
    first, second = page.findChildren(buttons.Button)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(first.hasFocus)
    tokens = theme.colours()
    paper, accent = tokens.paper.lower(), tokens.accent.lower()
    expected = [paper, paper, accent, accent, paper]
    qtbot.waitUntil(lambda: _ring_colours(page.grab().toImage(), first) == expected)
    assert _ring_colours(page.grab().toImage(), second) == [paper] * 5
    QTest.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: _ring_colours(page.grab().toImage(), second) == expected)
    assert _ring_colours(page.grab().toImage(), first) == [paper] * 5


def test_the_ring_moves_with_its_control_and_goes_with_it(qtbot: QtBot, page: QWidget) -> None:
    first = page.findChildren(buttons.Button)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(first.hasFocus)
    qtbot.waitUntil(lambda: page.findChild(focus._Ring) is not None)
    first.move(60, 30)
    accent = theme.colours().accent.lower()
    qtbot.waitUntil(lambda: _ring_colours(page.grab().toImage(), first)[2:4] == [accent, accent])
    page.findChildren(buttons.Button)[1].setEnabled(False)
    first.hide()
    qtbot.waitUntil(lambda: not any(ring.isVisible() for ring in page.findChildren(focus._Ring)))


def test_the_ring_scrolls_with_the_page(qtbot: QtBot) -> None:
    area = scroll.ScrollPage(sides=20, ends=20)
    button = buttons.outlined("Far down")
    area.body.addSpacing(900)
    area.body.addWidget(button)
    qtbot.addWidget(area)
    area.resize(300, 200)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: area.page.findChild(focus._Ring) is not None)
    ring = area.page.findChild(focus._Ring)
    assert ring is not None
    assert ring.parentWidget() is area.page
    assert ring.geometry().center() == button.geometry().center()


def test_the_ring_lies_where_the_page_has_put_its_control(qtbot: QtBot) -> None:
    page, above = QWidget(), QWidget()
    column = QVBoxLayout(page)
    column.addWidget(above)
    button = buttons.filled("Go")
    column.addWidget(button)
    above.setFixedHeight(20)
    qtbot.addWidget(page)
    page.show()
    # What stands above grows, and the page is not laid out again yet.
    above.setFixedHeight(60)
    ring = focus._Ring(page, button, 6)
    QApplication.processEvents()
    assert ring.geometry().center() == button.geometry().center()


def _until_ringed(qtbot: QtBot, page: QWidget) -> None:
    qtbot.waitUntil(lambda: page.findChild(focus._Ring) is not None)


def test_a_page_may_go_while_the_ring_is_on_it(qtbot: QtBot) -> None:
    for _ in range(5):
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(buttons.filled("Go"))
        page.show()
        page.activateWindow()
        _until_ringed(qtbot, page)
        del page, column
        gc.collect(1)
        QApplication.processEvents()


def test_a_disabled_button_looks_so(qtbot: QtBot) -> None:
    button = buttons.filled("Seal")
    qtbot.addWidget(button)
    on = button.grab().toImage()
    button.setEnabled(False)
    assert button.grab().toImage() != on


def _list(qtbot: QtBot) -> ListView:
    model = QStandardItemModel()
    for title in ("One", "Two", "Three"):
        row = rows.Row(title, "21 Feb 2025", icon="plane", light="yes", light_words="Agreed")
        item = QStandardItem()
        item.setData(row, rows.ROW)
        item.setData(row.words(), Qt.ItemDataRole.AccessibleTextRole)
        model.appendRow(item)
    view = ListView("Incidents")
    model.setParent(view)
    view.setModel(model)
    view.setItemDelegate(rows.TwoLineDelegate(view))
    view.resize(456, 400)
    qtbot.addWidget(view)
    view.show()
    return view


def test_rows_are_64_high_and_inset_10(qtbot: QtBot) -> None:
    view = _list(qtbot)
    assert view.visualRect(view.model().index(1, 0)).top() == 64
    view.setCurrentIndex(view.model().index(0, 0))
    view.clearFocus()
    image = view.viewport().grab().toImage()
    wash = theme.colours().wash.lower()
    washed = [image.pixelColor(x, 20).name() == wash for x in range(12)]
    assert washed == [False] * 10 + [True] * 2
    assert image.pixelColor(100, 61).name() == wash
    assert image.pixelColor(100, 62).name() != wash


def test_enter_opens_a_row_and_readers_hear_all_of_it(qtbot: QtBot) -> None:
    view = _list(qtbot)
    view.setCurrentIndex(view.model().index(2, 0))
    with qtbot.waitSignal(view.opened) as heard:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert heard.args[0].row() == 2
    spoken = view.model().index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Three, 21 Feb 2025, Agreed"


def test_a_mirrored_row_begins_on_the_right(qtbot: QtBot) -> None:
    view = _list(qtbot)
    plain = view.viewport().grab().toImage()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = view.viewport().grab().toImage()
    fill = theme.colours().fill.lower()
    assert plain.pixelColor(26, 30).name() == fill
    assert mirrored.pixelColor(mirrored.width() - 27, 30).name() == fill


def test_tabs_tell_their_id_and_are_heard_as_tabs(qtbot: QtBot) -> None:
    bar = tabs.Segmented([("list", "List"), ("overview", "Overview")], "Views")
    qtbot.addWidget(bar)
    bar.show()
    with qtbot.waitSignal(bar.changed) as heard:
        QTest.keyClick(bar, Qt.Key.Key_Right)
    assert heard.args == ["overview"]
    assert bar.chosen == "overview"
    with qtbot.assertNotEmitted(bar.changed):
        bar.choose("list")
    assert QAccessible.queryAccessibleInterface(bar).role() == QAccessible.Role.PageTabList


def test_only_steps_that_are_done_lead_back(qtbot: QtBot) -> None:
    steps = stepper.Steps(["Which", "Whom", "What", "Seal"], "Send")
    qtbot.addWidget(steps)
    steps.show_step(2)
    steps.show()
    made = steps.findChildren(stepper._Step)
    assert [step.isEnabled() for step in made] == [True, True, True, False]
    assert made[1].accessibleName() == "Step 2 of 4: Whom, done"
    assert made[2].accessibleName() == "Step 3 of 4: What, you are here"
    with qtbot.waitSignal(steps.asked) as heard:
        QTest.mouseClick(made[1], Qt.MouseButton.LeftButton)
    assert heard.args == [1]


@pytest.mark.parametrize("danger", [False, True])
def test_a_question_begins_with_the_safe_answer(qtbot: QtBot, page: QWidget, danger: bool) -> None:
    question = Question(page, "Delete it?", "It is gone then.", "Delete", "Keep", danger=danger)
    question.open()
    qtbot.waitUntil(question.no.hasFocus)
    assert question.maximumWidth() <= 520
    with qtbot.waitSignal(question.rejected):
        QTest.keyClick(question.no, Qt.Key.Key_Return)


def test_escape_is_the_safe_answer_too(qtbot: QtBot, page: QWidget) -> None:
    question = Question(page, "Delete it?", "It is gone then.", "Delete", "Keep", danger=True)
    question.open()
    with qtbot.waitSignal(question.rejected):
        QTest.keyClick(question, Qt.Key.Key_Escape)


@pytest.mark.parametrize("training", [False, True])
def test_no_line_of_a_long_reason_is_cut(qtbot: QtBot, page: QWidget, training: bool) -> None:
    page.window().setProperty(TRAINING, training)
    words = (
        "Whoever looks at the folder sees the new size, not which drawer needed it." * 4
    ).split()
    for count in range(8, len(words)):
        question = Question(page, "Let it grow?", " ".join(words[:count]), "Grow", "Keep")
        question.open()
        qtbot.waitUntil(question.no.hasFocus)
        reason = question.reason
        assert reason.height() >= reason.heightForWidth(reason.width()), count
        question.reject()


def test_what_is_lower_stands_in_the_middle_of_its_line(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    line = FlowLayout(ground, gap=8, line_gap=4)
    low, high, next_line = QWidget(), QWidget(), QWidget()
    for one, size in ((low, (100, 20)), (high, (100, 40)), (next_line, (100, 20))):
        one.setFixedSize(*size)
        line.addWidget(one)
    ground.resize(220, line.heightForWidth(220))
    ground.show()
    qtbot.waitExposed(ground)
    assert [one.y() for one in (low, high, next_line)] == [10, 0, 44]
    assert ground.height() == 64


def test_a_bar_takes_bytes_larger_than_qt_counts(qtbot: QtBot) -> None:
    bar = Bar(3 << 40, 4 << 40, "Copying")
    qtbot.addWidget(bar)
    assert bar.value() == 750
    heard = QAccessible.queryAccessibleInterface(bar)
    assert heard.role() == QAccessible.Role.ProgressBar


def test_long_work_can_be_cancelled(qtbot: QtBot) -> None:
    job = JobBar("Sealing", "about a minute")
    qtbot.addWidget(job)
    with qtbot.waitSignal(job.cancelled):
        job.cancel.click()


def test_a_banner_has_one_action(qtbot: QtBot) -> None:
    banner = Banner("warn", "Nothing was lost.", "The stick is full.", "Choose another")
    qtbot.addWidget(banner)
    with qtbot.waitSignal(banner.acted):
        banner.button.click()
    quiet = Banner("ok", "Saved.")
    qtbot.addWidget(quiet)
    assert not quiet.button.isVisibleTo(quiet)


def test_chips_are_24_high_and_cannot_be_pressed(qtbot: QtBot) -> None:
    chip = chips.chip("Draft")
    qtbot.addWidget(chip)
    assert chip.sizeHint().height() == 24
    assert chip.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_words_of_others_are_plain_and_keep_their_direction(qtbot: QtBot) -> None:
    label = labels.said("<b>HERON</b> طائر", wrap=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.property("said")
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == label.text()


def test_narratives_stand_22_apart(qtbot: QtBot) -> None:
    label = labels.said("One line after another. " * 12, "narrative", wrap=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(300) % 22 == 0
    assert label.heightForWidth(200) > label.heightForWidth(300)


def test_words_that_do_not_fit_are_in_the_tooltip(qtbot: QtBot) -> None:
    label = labels.Elided("A title that is much longer than its place")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.grab()
    assert words_of_tip(label.toolTip()) == label.text()
    label.resize(600, 20)
    label.grab()
    assert not label.toolTip()


def test_a_ring_is_only_for_the_keyboard(qapp: QApplication, page: QWidget) -> None:
    del qapp
    first = page.findChildren(buttons.Button)[0]
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert focus.ring_of(first) == 6
    assert focus.ring_of(LineEdit()) == focus.NONE


def test_without_room_only_the_open_step_has_its_name(qtbot: QtBot) -> None:
    steps = stepper.Steps(("Which records", "To whom", "What they will see", "Preview and seal"))
    qtbot.addWidget(steps)
    steps.show_step(2)
    steps.setFixedWidth(300)
    steps.show()
    QApplication.processEvents()
    made = steps.findChildren(QPushButton)
    assert [one.width() > 24 for one in made] == [False, False, True, False]


def test_every_step_says_its_whole_name_where_there_is_room(qtbot: QtBot) -> None:
    names = ("Which records", "To whom", "What they will see", "Preview and seal")
    steps = stepper.Steps(names)
    qtbot.addWidget(steps)
    steps.show()
    for open_step in range(len(names)):
        steps.show_step(open_step)
        steps.resize(steps.sizeHint())
        QApplication.processEvents()
        for made, name in zip(steps.findChildren(stepper._Step), names, strict=True):
            room = made.width() - 24 - 8
            # What is painted bold may be a little wider than what is measured.
            assert room >= QFontMetricsF(made._face).horizontalAdvance(name) + 2
            assert made.shown_words(room) == name


def test_a_short_label_that_may_wrap_stands_on_one_line(qtbot: QtBot) -> None:
    field = Labelled("We write again by", LineEdit(), "may be left out")
    qtbot.addWidget(field)
    assert field.label.sizeHint().height() == field.label.line_height()


def test_a_box_is_ticked_by_its_words_too(qtbot: QtBot) -> None:
    box = Check("I understand: without it, everything in the vault is lost")
    qtbot.addWidget(box)
    box.show()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(120, 8))
    assert box.isChecked()
    assert box.heightForWidth(160) > box.heightForWidth(600)
