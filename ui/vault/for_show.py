"""The words about a drawer for show, to read in a dialog beside what makes one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.learn import for_show
from ui.learn.lesson import translated
from ui.settings.parts import points
from ui.vault.flow import Flow, Step
from ui.widgets import labels

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.workplace import Workplace


class Advice(Step):
    """What belongs in it, what never does, what to say, and where it ends."""

    def __init__(self) -> None:
        super().__init__(translated(for_show.TITLE), "", self.tr("Add a drawer…"))
        for sentence in for_show.WHY:
            self.say(translated(sentence))
        for heading, sentences in (
            (for_show.FILL_HEADING, for_show.FILL),
            (for_show.NEVER_HEADING, for_show.NEVER),
            (for_show.SAY_HEADING, for_show.SAY),
            (for_show.LIMITS_HEADING, for_show.LIMITS),
        ):
            self.add(labels.text(translated(heading), "heading", wrap=True))
            self.add(points(tuple(translated(one) for one in sentences)))


class ForShow(Flow):
    """To be read; then a drawer can be added, or not."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self._over = parent
        self.step = Advice()
        self.add(self.step, self._add)
        self.show_step(self.step)

    def _add(self) -> None:
        from ui.vault.adding import AddDrawer  # noqa: PLC0415 - only where it is wanted

        self.accept()
        AddDrawer(self.place, self._over).open()
