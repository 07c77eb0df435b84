"""Words to put in place of a name: another word of the vault, and neutral titles."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QCompleter, QMenu

from defender_app.model.person import Organisation, Person
from ui.fields.text import LineEditor
from ui.widgets.buttons import IconButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.fields.editor import Editor

Kind = Literal["person", "group", "organisation"]

# Footnotes of the field name people so, instead of by name.
TITLES: Final[dict[Kind, tuple[object, ...]]] = {
    "person": (
        QT_TRANSLATE_NOOP("Titles", "civil society actor"),
        QT_TRANSLATE_NOOP("Titles", "civil society activist"),
        QT_TRANSLATE_NOOP("Titles", "human rights defender"),
        QT_TRANSLATE_NOOP("Titles", "human rights lawyer"),
        QT_TRANSLATE_NOOP("Titles", "journalist"),
        QT_TRANSLATE_NOOP("Titles", "relative"),
        QT_TRANSLATE_NOOP("Titles", "NGO representative"),
        QT_TRANSLATE_NOOP("Titles", "person familiar with the matter"),
        QT_TRANSLATE_NOOP("Titles", "UN official"),
        QT_TRANSLATE_NOOP("Titles", "UN expert"),
        QT_TRANSLATE_NOOP("Titles", "treaty body member"),
        QT_TRANSLATE_NOOP("Titles", "diplomat"),
        QT_TRANSLATE_NOOP("Titles", "ambassador"),
    ),
    "group": (
        QT_TRANSLATE_NOOP("Titles", "members of a civil society organisation"),
        QT_TRANSLATE_NOOP("Titles", "human rights defenders"),
        QT_TRANSLATE_NOOP("Titles", "lawyers"),
        QT_TRANSLATE_NOOP("Titles", "journalists"),
        QT_TRANSLATE_NOOP("Titles", "relatives"),
        QT_TRANSLATE_NOOP("Titles", "villagers"),
        QT_TRANSLATE_NOOP("Titles", "students"),
        QT_TRANSLATE_NOOP("Titles", "participants in a meeting"),
    ),
    "organisation": (
        QT_TRANSLATE_NOOP("Titles", "human rights organisation"),
        QT_TRANSLATE_NOOP("Titles", "community organisation"),
        QT_TRANSLATE_NOOP("Titles", "women’s organisation"),
        QT_TRANSLATE_NOOP("Titles", "trade union"),
        QT_TRANSLATE_NOOP("Titles", "law firm"),
        QT_TRANSLATE_NOOP("Titles", "newspaper"),
    ),
}


def titles(kind: Kind) -> tuple[str, ...]:
    """Neutral titles in the language of the window."""
    return tuple(QCoreApplication.translate("Titles", str(one)) for one in TITLES[kind])


def offer(path: str, editor: Editor, one: object, propose: Callable[[], str]) -> None:
    """Offer what fits a field of a person or an organisation; nothing for most fields.

    Args:
        path: ends in the name of the field.
        editor: of the field.
        one: the person or the organisation.
        propose: gives a word that nobody has.
    """
    name = path.rpartition(".")[2]
    if name == "pseudonym":
        beside_word(editor, propose)
    elif name == "descriptive_title":
        is_group = isinstance(one, Person) and bool(one.group)
        kind: Kind = "group" if is_group else "person"
        beside_title(editor, "organisation" if isinstance(one, Organisation) else kind)


def beside_word(editor: Editor, propose: Callable[[], str]) -> None:
    """Offer another word beside the field of the pseudonym."""
    if not _is_new(editor):
        return
    button = IconButton("refresh", QCoreApplication.translate("Titles", "Another word"))
    button.clicked.connect(lambda _=False: _put(editor, propose()))
    _stand_beside(editor, button)


def beside_title(editor: Editor, kind: Kind) -> None:
    """Offer neutral titles beside the field, and while somebody writes one."""
    if not isinstance(editor, LineEditor) or not _is_new(editor):
        return
    completer = QCompleter(list(titles(kind)), editor.line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.activated.connect(lambda _: editor.changed.emit())
    editor.line.setCompleter(completer)
    words = QCoreApplication.translate("Titles", "Suggested titles")
    button = IconButton("chevron-down", words)
    button.clicked.connect(lambda _=False: _menu(editor, kind, button))
    _stand_beside(editor, button)


def _menu(editor: Editor, kind: Kind, button: IconButton) -> None:
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for one in titles(kind):
        menu.addAction(one, partial(_put, editor, one))
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def _is_new(editor: Editor) -> bool:
    return isinstance(editor, LineEditor) and editor.findChild(IconButton) is None


def _stand_beside(editor: Editor, button: IconButton) -> None:
    layout = editor.layout()
    if layout is not None:
        layout.setSpacing(4)
        layout.addWidget(button)


def _put(editor: Editor, words: str) -> None:
    if isinstance(editor, LineEditor):
        editor.line.setText(words)
        editor.changed.emit()
        editor.line.setFocus()
