"""The dialog for files speaks the language of the window, also where Qt has no words for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from defender_app.report.page import language
from ui import i18n
from ui.notify import file_dialog
from ui.send.page_bar import PageBar


def test_what_qt_does_not_translate_has_words_of_our_own(qtbot: QtBot, qapp: QApplication) -> None:
    i18n.install(qapp, "zh")
    try:
        window = QWidget()
        qtbot.addWidget(window)
        dialog = file_dialog(window, "t", QFileDialog.FileMode.ExistingFile)
        said = {one.objectName(): one.text() for one in dialog.findChildren(QLabel)}
        assert said["lookInLabel"] == QCoreApplication.translate("Notify", "Look in:")
        assert said["fileTypeLabel"] == QCoreApplication.translate("Notify", "Kind of files:")
        dialog.close()
    finally:
        i18n.install(qapp, "en")


def test_a_language_that_lacks_words_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert [one for one in language.known() if language.is_partial(one)] == []
    monkeypatch.setattr(language, "is_partial", lambda code: code in {"es", "fr"})
    bar = PageBar()
    qtbot.addWidget(bar)
    said = {code: bar.languages.itemText(place) for place, code in enumerate(language.known())}
    assert {code for code, words in said.items() if "partly in English" in words} == {"es", "fr"}
