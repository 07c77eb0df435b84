from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from tests.support.window import looks
from ui import i18n
from ui.i18n import languages, pseudo


class Speaker(QObject):
    def greeting(self) -> str:
        return self.tr("Saved {time}")

    def count(self, number: int) -> str:
        return self.tr("%n record(s)", "", number)


def test_english_is_what_is_written() -> None:
    assert i18n.current() == "en"
    assert Speaker().greeting() == "Saved {time}"
    assert i18n.mark("a choice") == "a choice"


@pytest.mark.parametrize("language", sorted(pseudo.CODES))
def test_a_pseudo_language_marks_every_text_and_keeps_what_is_filled_in(language: str) -> None:
    with looks(language=language):
        assert i18n.current() == language
        shown = Speaker().greeting()
        assert shown.startswith("⟦Š")
        assert shown.endswith("⟧")
        assert "{time}" in shown
        assert len(shown) > len("Saved {time}")
        assert "7" in Speaker().count(7)
        assert i18n.mark("a choice").startswith("⟦")
        assert i18n.mark(i18n.mark("a choice")) == i18n.mark("a choice")
    assert Speaker().greeting() == "Saved {time}"


def test_the_layout_is_mirrored_and_comes_back(qapp: QApplication) -> None:
    with looks(language=pseudo.MIRRORED):
        assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize(
    ("code", "direction"),
    [
        ("en", Qt.LayoutDirection.LeftToRight),
        ("zh", Qt.LayoutDirection.LeftToRight),
        ("ar", Qt.LayoutDirection.RightToLeft),
        ("ug", Qt.LayoutDirection.RightToLeft),
        ("bo", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_direction_follows_the_script(code: str, direction: Qt.LayoutDirection) -> None:
    assert i18n.direction(code) == direction


def test_chinese_is_the_locale_of_dates_and_numbers() -> None:
    with looks(language="zh"):
        assert QLocale().language() == QLocale.Language.Chinese
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (["zh-Hans-CN", "en"], "zh"),
        (["en_GB"], "en"),
        (["fr-FR", "zh"], "fr"),
        (["de"], "en"),
        (["zh-Hant-HK"], "zh_TW"),
        (["zh_TW", "en"], "zh_TW"),
        (["zh-Hans-HK"], "zh"),
        (["ug-CN"], "ug"),
        ([], "en"),
        (["C"], "en"),
    ],
)
def test_the_language_of_the_computer_is_proposed(wanted: list[str], found: str) -> None:
    assert languages.best(wanted) == found


def test_every_language_is_called_by_its_own_name() -> None:
    assert languages.own_name("zh") == "简体中文"
    assert languages.own_name("zh_TW") == "繁體中文"
    assert languages.own_name("en_XA") == "en_XA"
