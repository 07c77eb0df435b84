"""What an input method is asked of every field in which somebody writes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

PRIVATE: Final = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""Learn no word of what is written here, and offer none.

It is a request: input methods differ in whether they follow it. Composing Chinese, Tibetan or
anything else goes on as ever; only ``ImhHiddenText`` would end that.
"""

UNSEEN: Final = "unseen-keys"
"""The property of whatever is typed into without a room seeing the keys; see ``ui/presenter``."""


def keep_unseen(widget: QWidget) -> None:
    """Nothing typed into this widget, or into anything in it, is ever shown to a room."""
    widget.setProperty(UNSEEN, True)  # noqa: FBT003 - Qt's setter
