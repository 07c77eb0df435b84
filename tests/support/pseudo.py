"""What of a window nobody can translate: every text that is shown outside the marks ⟦ and ⟧.

Words of the user and from outside carry the property ``said`` and are skipped; so is what somebody
typed into a field.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from ui.i18n.pseudo import CLOSE, OPEN
from ui.widgets.tips import words_of_tip

# Made by Qt inside its own widgets, where nobody reads them.
_QT_INSIDE = re.compile(r"qt_")
_LETTER = re.compile(r"[^\W\d_]")
# The same in every language: units, a version, names of formats.
_SAME = re.compile(r"\b(?:SHA-256|PDF|QR|UN|KiB|MiB|GiB|TRAINING)\b|\bv?\d[\w.]*")


@dataclass(frozen=True)
class Untranslated:
    """One text that nobody can translate: where it is shown, as what, and the text."""

    widget: str
    role: str
    text: str


def outside(text: str) -> str:
    """What of a text stands outside the marks."""
    depth, kept = 0, []
    for letter in text:
        if letter == OPEN:
            depth += 1
        elif letter == CLOSE:
            depth = max(0, depth - 1)
        elif depth == 0:
            kept.append(letter)
    return "".join(kept)


def is_translated(text: str) -> bool:
    """Whether every letter of a text stands inside the marks."""
    return _LETTER.search(_SAME.sub("", outside(text))) is None


def is_said(widget: QWidget) -> bool:
    """Whether a widget shows words that are not ours: itself, or as a part of one that does."""
    around: QWidget | None = widget
    while around is not None:
        if around.property("said"):
            return True
        around = around.parentWidget()
    return False


def untranslated(root: QWidget) -> list[Untranslated]:
    """Every text of a widget and of all below it that has no marks, hidden parts included."""
    found = []
    for widget in (root, *root.findChildren(QWidget)):
        if _QT_INSIDE.match(widget.objectName()) or is_said(widget):
            continue
        for role, text in _texts(widget):
            if not is_translated(text):
                found.append(Untranslated(_path(widget), role, text))
    return found


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", words_of_tip(widget.toolTip())
    yield "status tip", widget.statusTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    yield from _own_texts(widget)
    for action in widget.actions():
        yield from _of_action(action)


def _own_texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QPlainTextEdit() | QTextEdit():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield "placeholder", widget.placeholderText()
            yield from (("item", widget.itemText(i)) for i in range(widget.count()))
        case QTabBar():
            yield from (("tab", widget.tabText(i)) for i in range(widget.count()))
        case QGroupBox() | QMenu():
            yield "title", widget.title()


def _of_action(action: QAction) -> Iterator[tuple[str, str]]:
    yield "action", action.text()
    if action.toolTip() != action.text().replace("&", ""):
        yield "tool tip of an action", action.toolTip()


def _path(widget: QWidget) -> str:
    """The classes from the window down to a widget, the nearest four."""
    names: list[str] = []
    around: QWidget | None = widget
    while around is not None and len(names) < 4:
        names.append(f"{type(around).__name__}{'#' + n if (n := around.objectName()) else ''}")
        around = around.parentWidget()
    return " < ".join(names)
