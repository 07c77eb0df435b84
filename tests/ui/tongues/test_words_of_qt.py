"""What Qt says by itself, in its dialog for files and in the menus of fields, in nine languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.i18n import qt_words
from ui.notify import file_dialog

WORDS = {
    "QLineEdit": qt_words.LINE,
    "QWidgetTextControl": qt_words.TEXT,
    "QScrollBar": qt_words.SCROLLING,
    "QPlatformTheme": qt_words.BUTTONS,
}
# The same word in English and in another language of these.
SAME = {"OK", "Type", "&No"}


@pytest.mark.parametrize("context", sorted(WORDS))
def test_menus_and_buttons_are_translated(context: str, tongue: str) -> None:
    if tongue == "en":
        return
    english = [
        str(source)
        for source in WORDS[context]
        if QCoreApplication.translate(context, str(source)) == source and str(source) not in SAME
    ]
    assert english == [], tongue


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_field_speaks_the_language(
    kind: type[QLineEdit | QPlainTextEdit], tongue: str, qtbot: QtBot
) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    said = [one.text().partition("\t")[0] for one in menu.actions() if one.text()]
    menu.deleteLater()
    english = {"&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"}
    assert len(said) >= len(english)
    assert bool(english & set(said)) == (tongue == "en"), said


def test_the_dialog_for_files_speaks_the_language(tongue: str, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = file_dialog(window, "t", QFileDialog.FileMode.ExistingFile)
    said = {one.text() for one in dialog.findChildren(QLabel) if one.text()}
    said |= {one.text() for one in dialog.findChildren(QDialogButtonBox)[0].buttons()}
    said |= {one.toolTip() for one in dialog.findChildren(QAbstractButton) if one.toolTip()}
    tree = dialog.findChild(QTreeView, "treeView")
    assert tree is not None
    model = tree.model()
    said |= {str(model.headerData(column, tree.header().orientation())) for column in (0, 1, 3)}
    dialog.close()
    english = {str(one) for one in (*qt_words.FILES, *qt_words.BUTTONS)}
    if tongue == "en":
        assert said & english
    else:
        assert {one for one in said & english if one not in SAME} == set(), tongue
