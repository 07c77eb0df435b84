"""The translations of the window keep what is filled in, and the window finds them."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from defender_app.errors import InputError
from ui import i18n, messages
from ui.i18n import field_words, languages
from ui.theme import theme
from ui.theme.tokens import Type


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_nothing_that_is_filled_in_was_lost(language: str) -> None:
    assert translations.faults(language) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_compiled_words_are_those_of_the_file(language: str, tmp_path: Path) -> None:
    translations.compile_language(language, out=tmp_path)
    made = translations.qm_file(language, tmp_path).read_bytes()
    assert made == translations.qm_file(language).read_bytes(), "run: translations.py release"


def test_taking_up_words_twice_changes_nothing(tmp_path: Path) -> None:
    for language in translations.LANGUAGES:
        shutil.copy(translations.ts_file(language), tmp_path)
        translations.take_up(language, tmp_path)
        once = translations.ts_file(language, tmp_path).read_bytes()
        translations.take_up(language, tmp_path)
        assert translations.ts_file(language, tmp_path).read_bytes() == once
        assert b"<location" not in once
        assert b"vanished" not in once


@pytest.mark.parametrize(
    ("source", "one", "several"),
    [
        ("%n record(s)", "%n record", "%n records"),
        ("%n person(s) and %n file(s)", "%n person and %n file", "%n people and %n files"),
        ("%n left", "%n left", "%n left"),
    ],
)
def test_english_forms_of_regular_words(source: str, one: str, several: str) -> None:
    assert translations.english_form(source, plural=False) == one
    assert translations.english_form(source, plural=True) == several


def test_every_language_that_is_offered_has_its_files() -> None:
    codes = {languages.file_code(code) for code, _ in languages.OFFERED}
    assert codes == set(translations.LANGUAGES)


def test_english_counts_as_people_do(qapp: QApplication) -> None:
    i18n.install(qapp, "en")
    plural = [
        (context, source)
        for context, source, _, finished in translations.messages("en")
        if finished and source.startswith("%n") and "(s)" in source
    ]
    context, source = plural[0]
    said = QCoreApplication.translate(context, source, "", 2)
    assert said == translations.english_form(source, plural=True).replace("%n", "2")


def test_messages_speak_chinese(qapp: QApplication) -> None:
    i18n.install(qapp, "zh")
    told = messages.message(InputError("code-differs", groups="3, 5"))
    assert told.what == "第\u20683, 5\u2069组数字不同。这张名片仍未核对。"
    assert told.lost == "什么也没有改动。"
    assert messages.gate_words("not-asked") == "尚未询问。这算作不同意。"
    assert field_words.common_label("date_start") == "什么时候开始的？"
    assert field_words.field_hint("exit-ban", "indefinite") == "“另行通知之前”算是"
    assert messages.place_words("persons[0].consents[1].given_by") == "谁回答的？"


def test_chinese_letters_come_from_a_font_of_that_place(qapp: QApplication) -> None:
    families = theme.font(Type.BODY).families()
    assert families[0] == qapp.font().family()
    assert "Noto Sans CJK SC" in families[1:]


def test_english_is_set_as_in_a_book_and_never_shouts() -> None:
    slips = re.compile(r"\w'\w|!|\b(?:please|sorry|oops|invalid|error|failed)\b", re.IGNORECASE)
    said = [source for _, source, _, _ in translations.messages("zh_CN")]
    assert len(said) > 1500
    assert [source for source in said if slips.search(source)] == []
