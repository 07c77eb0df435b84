"""The guide in the window: read, searched, and opened about what is on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from defender_app.vault import Vault
from tests.support.window import looks
from ui.guide import places, shelf
from ui.guide import view as view_module
from ui.guide.blocks import Picture
from ui.guide.dialog import GuideDialog
from ui.guide.view import GuideView
from ui.learn.page import LearnPage
from ui.learn.texts import Block, Lesson
from ui.main_window import MainWindow
from ui.unlock.screen import UnlockScreen
from ui.unlock.window import FirstWindow
from ui.widgets.dialogs import Question
from ui.widgets.labels import Words

LIGHT = (1280, 720)


@pytest.fixture
def view(qtbot: QtBot) -> GuideView:
    made = GuideView()
    qtbot.addWidget(made)
    made.resize(*LIGHT)
    made.show()
    return made


@pytest.fixture
def chinese() -> Iterator[None]:
    with looks(language="zh"):
        yield


def _shown(view: GuideView) -> str:
    return "\n".join(label.text() for label in view.text.findChildren(Words))


def _rows(view: GuideView) -> list[str]:
    model = view.view.model()
    return [str(model.index(number, 0).data()) for number in range(model.rowCount())]


def _found(words: str) -> list[str]:
    return [one.page.ident for one in shelf.search(words)]


def test_every_page_is_shown_whole_and_a_screen_reader_hears_it(view: GuideView) -> None:
    for ident in shelf.ORDER:
        view.show_page(ident)
        page = shelf.page(ident)
        shown = _shown(view)
        assert page.document.title in shown
        for block in page.document.blocks:
            if block.kind == "picture":
                assert block.text.words in {
                    one.accessibleName() for one in view.text.findChildren(Picture)
                }
            else:
                assert all(text.words in shown for text in block.texts)
        assert view.body is not None
        assert len(view.body.parts) == len(page.document.blocks)
        scroll = view._scroll
        assert scroll is not None
        heard = QAccessible.queryAccessibleInterface(scroll)
        assert heard.text(QAccessible.Text.Name) == page.document.title
        assert page.document.blocks[-1].texts[-1].words in scroll.accessibleDescription()


def test_one_page_leads_to_the_next_and_back(view: GuideView) -> None:
    view.show_page(shelf.ORDER[0])
    assert not view.before.isVisible()
    for ident in shelf.ORDER[1:4]:
        title = shelf.page(ident).document.title
        assert title in view.after.accessibleName()
        QTest.mouseClick(view.after, Qt.MouseButton.LeftButton)
        assert view.shown.ident == ident
        assert title in str(view.view.currentIndex().data())
    view.before.click()
    assert view.shown.ident == shelf.ORDER[2]
    view.show_page(shelf.ORDER[-1])
    assert not view.after.isVisible()


def test_the_list_is_gone_through_with_the_keyboard(view: GuideView) -> None:
    view.view.setFocus()
    seen = [view.shown.ident]
    for _ in range(len(shelf.ORDER) - 1):
        QTest.keyClick(view.view, Qt.Key.Key_Down)
        seen.append(view.shown.ident)
    assert tuple(seen) == shelf.ORDER


def test_a_link_leads_to_its_page(view: GuideView) -> None:
    view.show_page("start")
    assert view.body is not None
    view.body.link_chosen.emit("send")
    assert view.shown.ident == "send"


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("recovery", "recovery"),
        ("PASSPHRASE forgot", "unlock"),
        ("40 digits compare", "focal-points"),
        ("strace", "check"),
        ("  fòrgot   passphrase ", "unlock"),
    ],
)
def test_words_are_found_in_all_pages(words: str, first: str) -> None:
    assert first in _found(words)[:4]


def test_what_is_nowhere_is_not_found_and_nothing_typed_finds_all(view: GuideView) -> None:
    assert _found("xylophone") == []
    assert _found("  ") == list(shelf.ORDER)
    view.search("xylophone")
    assert view.nothing.isVisible()
    view.search("")
    assert not view.nothing.isVisible()
    chapters = {str(one.name) for one in shelf.CHAPTERS}
    assert chapters < set(_rows(view))


def test_what_was_found_is_scrolled_to(view: GuideView, qtbot: QtBot) -> None:
    view.search("hibernation")
    assert view.shown.ident == "check"
    assert view.body is not None
    part = next(
        one for one in view.body.parts if isinstance(one, Words) and "hibernation" in one.text()
    )
    qtbot.waitUntil(lambda: not part.visibleRegion().isEmpty())


@pytest.mark.usefixtures("chinese")
def test_pages_are_found_by_one_chinese_sign() -> None:
    assert "border" in _found("境")
    assert "people" in _found("同意")


@pytest.mark.parametrize("language", ["ar", "fr"])
def test_a_page_that_nobody_translated_says_so_and_begins_at_the_left(
    qtbot: QtBot, language: str
) -> None:
    with looks(language=language):
        view = GuideView()
        qtbot.addWidget(view)
        view.show_page("send")
        assert not view.shown.is_translated
        told = "This page is not translated yet. It is shown in English."
        assert QCoreApplication.translate("GuideView", told) in _shown(view)
        assert view.body is not None
        assert view.body.layoutDirection() == Qt.LayoutDirection.LeftToRight
        # The safety pages are words of the window.
        assert shelf.page("border").is_translated
    with looks(language="zh"):
        files = [page for page in shelf.pages() if page.pictures]
        assert all(page.is_whole for page in files)


def test_a_safety_page_of_which_a_part_is_translated_says_that() -> None:
    lesson = Lesson(
        "border", "plane", "Before a border", "", (Block("At the border", ("A new sentence.",)),)
    )
    with looks(language="zh"):
        page = shelf._from_lesson(lesson, "", "zh")
        assert (page.is_translated, page.is_whole) == (True, False)
        nothing = replace(page, is_translated=False)
        assert view_module._untranslated(page) != view_module._untranslated(nothing)
    page = shelf._from_lesson(lesson, "", "en")
    assert (page.is_translated, page.is_whole) == (True, True)


def test_where_it_is_narrow_list_and_text_follow_one_another(view: GuideView) -> None:
    view.resize(560, 300)
    assert view.view.isVisible()
    assert not view.text.isVisible()
    view.view.opened.emit(view.view.currentIndex())
    assert view.text.isVisible()
    view.back.click()
    assert view.view.isVisible()


def _guide() -> GuideDialog:
    (made,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, GuideDialog))
    return made


def _help(widget: QWidget) -> str:
    """Press F1, say which page opened, and close it with Escape."""
    QTest.keyClick(widget, Qt.Key.Key_F1)
    dialog = _guide()
    ident = dialog.guide.shown.ident
    QTest.keyClick(dialog, Qt.Key.Key_F1)
    QTest.keyClick(_guide(), Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return ident


@pytest.mark.parametrize("role", ["record", "receive"])
def test_f1_opens_the_page_about_each_screen(
    vault: Vault, show_window: Callable[..., MainWindow], qtbot: QtBot, role: str
) -> None:
    window = show_window(vault, role=role)
    for name in window.rail.plan.names:
        window.navigator.page(name)
        assert _help(window) == places.SCREENS[name]
    window.navigator.settings("safety")
    assert _help(window) == "recovery"
    qtbot.waitUntil(lambda: window.place.jobs.idle)


def test_help_opens_over_a_dialog_and_leaves_it_there(
    vault: Vault, show_window: Callable[..., MainWindow]
) -> None:
    window = show_window(vault)
    window.navigator.page("send")
    asked = Question(window, "Seal it?", "It cannot be called back.", "Seal", "Not now")
    asked.open()
    assert _help(asked) == "send"
    assert asked.isVisible()
    asked.reject()


def test_the_button_in_the_bar_does_the_same(
    vault: Vault, show_window: Callable[..., MainWindow]
) -> None:
    window = show_window(vault)
    assert window.bar.help.isVisible()
    window.bar.help.click()
    dialog = _guide()
    assert dialog.guide.shown.ident == "incidents"
    dialog.field.setText("seized")
    assert dialog.guide.shown.ident != "incidents"
    dialog.done_button.click()


def test_before_a_vault_is_open_the_guide_can_be_read(qtbot: QtBot) -> None:
    window = FirstWindow()
    qtbot.addWidget(window)
    window.show_unlock(None)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    assert _help(window) == "unlock"
    assert isinstance(window.body, UnlockScreen)
    window.body.foot.help.click()
    assert _guide().guide.shown.ident == "unlock"
    _guide().accept()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.show_first_run()
    assert _help(window) == "first-run"


def test_the_field_of_the_window_searches_the_guide_under_learn(
    vault: Vault, show_window: Callable[..., MainWindow]
) -> None:
    window = show_window(vault)
    window.navigator.page("learn")
    page = window.navigator.shown
    assert isinstance(page, LearnPage)
    assert "guide" in window.bar.search.placeholderText()
    window.bar.search.setText("hibernation")
    QTest.keyClick(window.bar.search, Qt.Key.Key_Return)
    assert window.navigator.here == "learn"
    assert page.part() == "check"
    page.show_part("border")
    assert page.part() == "border"
