"""What an input method is asked of every field in which somebody writes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

PRIVATE: Final = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
"""Learn no word of what is written here, and offer none.

It is a request: input methods differ in whether they follow it. Composing Chinese, Tibetan or
anything else goes on as ever; only ``ImhHiddenText`` would end that.
"""
