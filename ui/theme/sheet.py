"""The one style sheet, made from the tokens: what Qt draws itself. The rest is painted."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from ui.theme.theme import scaled
from ui.theme.tokens import Type

if TYPE_CHECKING:
    from ui.theme.tokens import Colours

_LINE = 1.5

_SHEET = Template("""
QToolTip {
    background: $surface; color: $ink; border: 1px solid $rim; padding: 4px 8px;
    font-size: ${hint}px;
}
QFrame#plain, QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; }
QLineEdit, QPlainTextEdit, QAbstractSpinBox {
    background: $surface; color: $ink; border: 1px solid $edge; border-radius: 6px;
    padding: 0 10px; selection-background-color: $accent; selection-color: $on_accent;
    font-size: ${body}px;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $ink3; }
QLineEdit[bare="true"] { placeholder-text-color: $ink2; }
QLineEdit#secret { font-size: ${heading}px; }
QPlainTextEdit { padding: 7px 8px; }
QLineEdit:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 0 9px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 6px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: $paper; color: $ink3; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: $paper; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] { border: 1px solid $danger; }
QLineEdit[wrong="true"]:focus, QPlainTextEdit[wrong="true"]:focus { border: 2px solid $danger; }
QLineEdit[bare="true"], QPlainTextEdit[bare="true"],
QLineEdit[bare="true"]:focus, QPlainTextEdit[bare="true"]:focus {
    border: none; background: transparent; padding: 0;
}
QAbstractItemView {
    outline: none;
    background: transparent; color: $ink; border: none;
    selection-background-color: $wash; selection-color: $ink;
}
QListView#finder::item { border: none; border-radius: 8px; padding: 0 8px; }
QListView#finder::item:disabled { color: $ink3; }
QListView#finder::item:hover { background: $hover; }
QListView#finder::item:selected { background: $wash; color: $ink; }
QHeaderView, QHeaderView::section, QTableCornerButton::section {
    background: transparent; color: $ink3; border: none; border-bottom: 1px solid $line;
    padding: 6px 12px 6px 12px; font-size: ${hint}px; font-weight: 600;
}
QTableView { gridline-color: transparent; font-size: ${label}px; }
QTableView::item { padding: 0 12px; border: none; }
QTableView::item:selected { background: $wash; color: $ink; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; border: none; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; border: none; }
QScrollBar::handle { background: $line; border-radius: 3px; }
QScrollBar::handle:hover { background: $rim; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu {
    background: $surface; color: $ink; border: 1px solid $rim; border-radius: 8px; padding: 4px;
}
QMenu::item {
    height: ${row}px; padding: 8px 16px; border-radius: 6px; font-size: ${body}px;
}
QMenu[holds="menus"]::item { padding-right: 36px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QDialog { background: $paper; }
QSplitter::handle { background: $line; }
QCalendarWidget QAbstractItemView { background: $surface; selection-background-color: $accent;
    selection-color: $on_accent; }
""")


def style_sheet(tokens: Colours) -> str:
    """The sheet of a theme.

    Args:
        tokens: The colours in force.
    """
    sizes = {size.name.lower(): str(scaled(size)) for size in Type}
    # Of every script: the fonts of Tibetan ask for twice as much as their letters need.
    sizes["row"] = str(round(scaled(Type.BODY) * _LINE))
    names = tokens._asdict()
    return _SHEET.substitute(names, **sizes)
