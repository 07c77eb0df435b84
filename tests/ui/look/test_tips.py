"""Words of strangers are never read as markup: not in a tooltip, nor anywhere else."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from tests.support.repository import ROOT, python_files
from ui.widgets.consent import ConsentShape
from ui.widgets.labels import Elided, mark_said
from ui.widgets.tips import plain_tip, set_tip, words_of_tip

HOSTILE = "Watch <img src='file:///nowhere/a.png' height=222> & <b>checked by the office</b>"


def _tip(app: QApplication, widget: QWidget) -> QLabel:
    """The tooltip as it stands on the screen."""
    at = QPoint(5, 5)
    app.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, at, widget.mapToGlobal(at)))
    shown = [one for one in app.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible()]
    (label,) = shown
    assert isinstance(label, QLabel)
    return label


def _plain(label: QLabel) -> str:
    from PySide6.QtGui import QTextDocument  # noqa: PLC0415 - only here

    document = QTextDocument()
    document.setHtml(label.text())
    return document.toPlainText()


def test_a_tooltip_shows_what_somebody_wrote_letter_by_letter(
    qapp: QApplication, qtbot: QtBot
) -> None:
    label = Elided("", "strong")
    mark_said(label)
    qtbot.addWidget(label)
    label.resize(80, 24)
    label.setText(HOSTILE)
    label.show()
    label.grab()
    shown = _tip(qapp, label)
    assert "<img" not in shown.text()
    assert _plain(shown) == HOSTILE
    QToolTip.hideText()


def test_the_shape_of_a_consent_says_its_name_plainly(qtbot: QtBot) -> None:
    shape = ConsentShape("yes", name=HOSTILE)
    qtbot.addWidget(shape)
    assert "<img" not in shape.toolTip()
    shape.set_value("no", f"2 {HOSTILE}")
    assert words_of_tip(shape.toolTip()) == f"2 {HOSTILE}"


def test_a_screen_reader_hears_words_and_no_markup(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    heard = QAccessible.queryAccessibleInterface(widget)
    set_tip(widget, "a < b")
    assert heard.text(QAccessible.Text.Description) == "a < b"
    set_tip(widget, "other words")
    assert heard.text(QAccessible.Text.Description) == "other words"
    set_tip(widget, "")
    assert heard.text(QAccessible.Text.Description) == ""
    widget.setAccessibleDescription("what it is")
    set_tip(widget, "more")
    assert heard.text(QAccessible.Text.Description) == "what it is"


@pytest.mark.parametrize("words", ["", "plain", HOSTILE, "two\nlines", "&lt;b&gt; \"quoted\" 'so'"])
def test_a_tip_keeps_its_words(words: str) -> None:
    assert words_of_tip(plain_tip(words)) == words
    assert bool(plain_tip(words)) == bool(words)


# What reads markup, or may guess that something is markup, and the one module that may use it.
MARKUP = {
    "setToolTip": "ui/widgets/tips.py",
    # The page of the report, where all that somebody wrote stands escaped; a long one in pieces.
    "setHtml": "ui/send/page_view.py ui/paper/report.py",
    "insertHtml": "ui/send/page_view.py",
    **dict.fromkeys(("setStatusTip", "setWhatsThis", "appendHtml", "setMarkdown")),
    **dict.fromkeys(("ToolTipRole", "StatusTipRole", "WhatsThisRole")),
    **dict.fromkeys(("RichText", "AutoText", "MarkdownText")),
    **dict.fromkeys(("QMessageBox", "QErrorMessage", "QProgressDialog", "QInputDialog")),
    **dict.fromkeys(("QToolTip", "QWhatsThis", "QStaticText")),
    # Both say themselves that their text is plain.
    "QLabel": "ui/widgets/labels.py ui/widgets/chips.py",
    "QTextBrowser": "ui/send/page_view.py",
    # Its marks within a text that is plain; no such field is made.
    "QTextEdit": "ui/record/replacing.py ui/desk/drafts/editor.py",
}


def _markup(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        name = ""
        if isinstance(node, ast.Attribute):
            name = node.attr
        elif isinstance(node, ast.Name):
            name = node.id
        if name in MARKUP:
            yield name


def test_nothing_else_in_the_window_reads_markup() -> None:
    found = {}
    for path in python_files("ui"):
        names = set(_markup(ast.parse((ROOT / path).read_text("utf-8"))))
        wrong = {name for name in names if path.as_posix() not in (MARKUP[name] or "").split()}
        if wrong:
            found[path.as_posix()] = wrong
    assert found == {}


def test_every_label_says_that_its_text_is_plain() -> None:
    for path in (MARKUP["QLabel"] or "").split():
        source = (ROOT / path).read_text("utf-8")
        made = sum(
            isinstance(node, ast.ClassDef)
            and any(isinstance(base, ast.Name) and base.id == "QLabel" for base in node.bases)
            for node in ast.walk(ast.parse(source))
        )
        assert made == source.count("setTextFormat(Qt.TextFormat.PlainText)") > 0


def test_markup_would_be_found() -> None:
    tree = ast.parse("a.setToolTip(name)\nb.setHtml(x)\nreturned = Qt.ItemDataRole.ToolTipRole\n")
    assert sorted(_markup(tree)) == ["ToolTipRole", "setHtml", "setToolTip"]
