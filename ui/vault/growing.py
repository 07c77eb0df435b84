"""Make all four drawers larger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from defender_app.vault import drawers
from ui.evidence import words
from ui.vault.flow import Flow, Step
from ui.widgets import labels
from ui.widgets.pills import Pills

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from defender_app.vault.drawers import Growth
    from ui.workplace import Workplace

_MOST: Final = 6


class HowLarge(Step):
    """The sizes there are, and what each takes."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("How large shall the drawers be?"),
            self.tr(
                "All four grow together, so that nothing shows which one needed it. The new size "
                "can be seen, and that it is not the size the vault was made with. They cannot be "
                "made smaller again."
            ),
            self.tr("Make it larger"),
        )
        self.growth: Growth | None = None
        self.pills = Pills(name=self.title)
        self.pills.changed.connect(self._tell)
        self.told = labels.text("", "quiet", wrap=True)
        self.add(self.pills, self.told)

    def show_growth(self, found: Growth) -> None:
        """Offer what there is room for."""
        self.growth = found
        sizes = found.steps[:_MOST]
        self.pills.set_choices([(str(size), words.size(size)) for size in sizes])
        for size in sizes:
            labels.mark_said(self.pills.pill(str(size)))
        if sizes:
            self.pills.choose([str(sizes[0])])
        self._tell()

    @property
    def quarters(self) -> int:
        """By how many quarters; 0 where nothing can be chosen."""
        if self.growth is None or not self.pills.chosen:
            return 0
        return (int(self.pills.chosen[0]) - self.growth.now) // self.growth.quarter

    def _tell(self) -> None:
        if self.growth is None:
            return
        if not self.growth.steps:
            self.told.setText(
                self.tr("There is no room on this disk. Make some, or move the vault to another.")
            )
            return
        more = 4 * self.growth.quarter * self.quarters
        self.told.setText(
            self.tr("Now each has {now}. It takes {more} more on the disk.").format(
                now=words.size(self.growth.now), more=words.size(more)
            )
        )

    def arrive(self) -> None:
        """The sizes have the keyboard."""
        self.pills.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_answered(self) -> bool:
        """One was chosen."""
        return self.quarters > 0


class Grow(Flow):
    """Lets the vault grow."""

    def __init__(self, place: Workplace, parent: QWidget) -> None:
        super().__init__(place, parent)
        self.step = HowLarge()
        self.add(self.step, self._grow)
        self.show_step(self.step)
        vault = place.whole
        place.jobs.do(lambda: drawers.growth(vault), self._show, owner=self, failed=self.fail)

    def _show(self, found: Growth) -> None:
        self.step.show_growth(found)
        self.forward.setEnabled(bool(found.steps))
        self.fit()

    def _grow(self) -> None:
        vault, quarters = self.place.whole, self.step.quarters
        self.run(
            self.tr("Making the vault larger"),
            lambda progress: drawers.grow(vault, quarters, progress),
            self._grown,
            can_cancel=True,
        )

    def _grown(self, size: int) -> None:
        self.place.notify.said(self.tr("Each drawer has {size} now.").format(size=words.size(size)))
        self.accept()
