"""Tells screen readers what came up elsewhere than where the keyboard is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, *words: str) -> None:
    """Have sentences said once the screen reader has ended its own; nothing where none listens.

    Args:
        widget: what shows them.
        words: the sentences; empty ones are left out.
    """
    said = " ".join(filter(None, words))
    if said and QAccessible.isActive():
        from PySide6.QtGui import QAccessibleAnnouncementEvent  # noqa: PLC0415 - mostly nobody listens

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, said))
