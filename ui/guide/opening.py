"""Opens the guide at the page about what somebody is looking at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.guide import places, shelf
from ui.guide.dialog import GuideDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def page_of(widget: QWidget | None) -> str:
    """The page about a widget: of its dialog, or of what stands below that.

    Args:
        widget: a window, a dialog, or anything in one.
    """
    while widget is not None:
        if named := places.DIALOGS.get(type(widget).__name__):
            return named
        help_page = getattr(widget, "help_page", None)
        if callable(help_page):
            return str(help_page())
        widget = widget.parentWidget()
    return shelf.ORDER[0]


def open_guide(widget: QWidget) -> None:
    """Open the guide over a window or a dialog; over itself it stays."""
    if isinstance(widget, GuideDialog):
        return
    GuideDialog(widget, page_of(widget)).open()
