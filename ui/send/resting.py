"""Reports that rest until tomorrow: above the list of records, and a word at unlock."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.i18n import dates
from ui.theme.tokens import Radius, Space
from ui.widgets import buttons
from ui.widgets.cards import Glyph, Ground
from ui.widgets.labels import Elided, isolated, mark_said, text
from ui.widgets.tab_place import keep_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from defender_app.report.waiting import Rests, Waiting
    from ui.workplace import Workplace


class Resting(QWidget):
    """One block for each; ``go_on`` gives what was decided, ``forgotten`` the id."""

    go_on = Signal(object)
    forgotten = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, Space.S)
        self._column.setSpacing(Space.S)
        self.blocks: list[Block] = []
        self.hide()

    def show_resting(self, found: Sequence[Rests]) -> None:
        """Show these."""
        for block in self.blocks:
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        self.blocks = [Block(one) for one in found]
        for block, one in zip(self.blocks, found, strict=True):
            block.go_on.clicked.connect(partial(self._go_on, one.waiting))
            block.forget.clicked.connect(partial(self._forget, one.waiting.waiting_id))
            self._column.addWidget(block)
        keep_place(self, *self.blocks)
        self.setVisible(bool(found))

    def _go_on(self, waiting: Waiting, *_: object) -> None:
        self.go_on.emit(waiting)

    def _forget(self, waiting_id: str, *_: object) -> None:
        self.forgotten.emit(waiting_id)


class Block(Ground):
    """One report that rests."""

    def __init__(self, one: Rests) -> None:
        super().__init__("surface", radius=Radius.ROW, rim="line", gap=2)
        self.body.setContentsMargins(14, 9, 14, 6)
        untitled = self.tr("Without a title")
        titles = ", ".join(isolated(title or untitled) for title in one.titles)
        self.title = Elided(titles, "strong")
        mark_said(self.title)
        names = ", ".join(isolated(name) for name in one.untrusted_names if name)
        if one.ready_on is None:
            when = self.tr("It has rested. Read it once more, then seal.")
        else:
            when = self.tr("Can be sealed from {when}.").format(when=dates.moment(one.ready_on))
        to = self.tr("For {names}.").format(names=names) if names else ""
        self.words = text(" ".join(part for part in (to, when) if part), "quiet", wrap=True)
        top = QHBoxLayout()
        top.setSpacing(Space.S)
        top.addWidget(Glyph("clock", "ink2", 16))
        top.addWidget(self.title, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.words)
        self.go_on = buttons.link(self.tr("Go on"))
        self.forget = buttons.link(self.tr("Do not send it"))
        row = QHBoxLayout()
        row.setSpacing(Space.L)
        for link in (self.go_on, self.forget):
            link.set_small()
            row.addWidget(link)
        row.addStretch(1)
        self.body.addLayout(row)


def remind(place: Workplace, owner: QObject) -> None:
    """After unlock, say once that something has rested and can be sealed."""

    def work() -> int:
        from defender_app.report import waiting  # noqa: PLC0415 - not needed to start

        return sum(one.ready_on is None for one in waiting.resting(place.drawer))

    def tell(count: int) -> None:
        if count:
            what = QCoreApplication.translate("Resting", "A report has rested and can be sealed")
            details = QCoreApplication.translate("Resting", "It waits for you under Send.")
            place.notify.finished(what, details)

    place.jobs.do(work, tell, owner=owner)
