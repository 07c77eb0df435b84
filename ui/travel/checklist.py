"""What to think of before a border: read, ticked on paper, and printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.learn.texts import BORDER, translated
from ui.paper import pages, sheets
from ui.paper.pages import Line, Pages, Part
from ui.theme.tokens import Space
from ui.vault.flow import Step
from ui.widgets import buttons, labels
from ui.widgets.cards import Glyph

if TYPE_CHECKING:
    from pathlib import Path

    from ui.learn.texts import Block
    from ui.workplace import Workplace

_NAME: Final = "pages.pdf"
_BOX: Final = "☐"


class Checklist(Step):
    """The list, the same words as under Learn, and a button that prints it."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(
            self.tr("Before you travel"),
            self.tr(
                "Records leave this vault in one sealed file, and only then go from here. It takes "
                "a few steps; nothing is removed before the last one."
            ),
            self.tr("Choose records"),
        )
        self._place = place
        for block in BORDER.blocks:
            self._add_block(block)
        self.print = buttons.outlined(self.tr("Print this list…"), "print")
        self.print.clicked.connect(self._ask_where)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.print)
        row.addStretch(1)
        self.column.addLayout(row)

    def _add_block(self, block: Block) -> None:
        self.column.addSpacing(Space.S)
        self.column.addWidget(labels.text(translated(block.heading), "strong", wrap=True))
        for sentence in block.sentences:
            words = labels.text(translated(sentence), "body", wrap=True)
            words.set_colour("ink2")
            if not block.ticks:
                self.column.addWidget(words)
                continue
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.S)
            tick = Glyph("check", "ok", 16)
            tick.setFixedHeight(words.line_height())
            row.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self.column.addWidget(line)

    def _ask_where(self) -> None:
        self._place.notify.save_place(self.tr("Where shall the file be put?"), _NAME, self._write)

    def _write(self, target: Path) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        whole = printed(mirrored=mirrored)
        self._place.jobs.long(
            self.tr("Making the pages"),
            lambda _: sheets.write(target, pages.pdf(whole)),
            lambda _: self._place.notify.said(self.tr("The list is ready to print.")),
            owner=self,
        )


def printed(*, mirrored: bool) -> Pages:
    """The list as pages: nothing on them says from which program they are.

    Args:
        mirrored: whether it is read from right to left.
    """
    return Pages(
        title=translated(BORDER.title),
        parts=tuple(
            Part(
                translated(block.heading),
                tuple(
                    Line("", f"{_BOX} {translated(one)}" if block.ticks else translated(one))
                    for one in block.sentences
                ),
            )
            for block in BORDER.blocks
        ),
        page_words=QCoreApplication.translate("Paper", "Page {number} of {count}"),
        mirrored=mirrored,
    )
