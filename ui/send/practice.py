"""How far somebody got with the exercises, as a practice report tells the trainer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtWidgets import QVBoxLayout, QWidget

from defender_app.workshop import exercises, progress
from ui import i18n
from ui.theme.tokens import Space
from ui.widgets.cards import Well
from ui.widgets.labels import said, text

if TYPE_CHECKING:
    from collections.abc import Mapping


class ProgressThatLeaves(QWidget):
    """``exercise_progress`` in words, every line of it; nothing where a report has none.

    Attributes:
        lines: what is shown, as (what, how much).
    """

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[tuple[str, str], ...] = ()
        self._well: Well | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.S, Space.S, 0)
        self.hide()

    def take(self, told: Mapping[str, str] | msgspec.UnsetType) -> None:
        """Show what this report tells."""
        well, self._well = self._well, None
        if well is not None:
            self._column.removeWidget(well)
            well.hide()
            well.deleteLater()
        language = i18n.current()
        self.lines = () if isinstance(told, msgspec.UnsetType) else progress.shown(told, language)
        self.setVisible(bool(self.lines))
        if not self.lines:
            return
        well = self._well = Well(padding=Space.M, gap=Space.XS)
        about = exercises.sentence("told-to-trainer", language)
        well.body.addWidget(text(about, "quiet", wrap=True))
        for what, how_much in self.lines:
            line = said(f"{what}: {how_much}", "hint", wrap=True)
            well.body.addWidget(line)
        self._column.addWidget(well)
