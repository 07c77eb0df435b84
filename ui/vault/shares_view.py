"""Shows the shares of a recovery secret, one at a time, to be written down or printed."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.messages import isolated
from ui.paper import sheets
from ui.paper.sheets import training_mark
from ui.shell.frame import TRAINING
from ui.theme.tokens import Space
from ui.vault import paper
from ui.vault.words_grid import WordsGrid
from ui.widgets import buttons, labels

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from crypto.shares import Share
    from ui.jobs import Jobs
    from ui.notify import Notify

_FILE: Final = "words.pdf"


class SharesView(QWidget):
    """One share after the other. Whoever shows it has the buttons that lead on and back.

    Args:
        shares: of one set, in their order.
        notify: asks before a share becomes a file, and where it goes.
        jobs: makes the file.
    """

    moved = Signal()
    """Another share is shown now."""

    def __init__(self, shares: Sequence[Share], *, notify: Notify, jobs: Jobs) -> None:
        super().__init__()
        self._shares = tuple(shares)
        self._notify, self._jobs = notify, jobs
        self._at = 0
        self._furthest = 0
        self.title = labels.text("", "heading", wrap=True)
        self.reason = labels.text("", "quiet", wrap=True)
        self.grid = WordsGrid()
        self.save = buttons.link(self.tr("Make a PDF of it, to print…"), "print")
        self.save.set_small()
        self.save.clicked.connect(self._ask_save)
        self.told = labels.text("", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.title)
        column.addWidget(self.reason)
        column.addWidget(self.grid)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.save)
        foot.addStretch(1)
        foot.addWidget(self.told)
        column.addLayout(foot)
        self._show()

    def __repr__(self) -> str:
        return "<shares view>"

    @property
    def at(self) -> int:
        """Which share is shown, from 0."""
        return self._at

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._shares)

    @property
    def is_last(self) -> bool:
        """Whether the last one is shown."""
        return self._at == self.count - 1

    @property
    def all_seen(self) -> bool:
        """Whether every share was shown."""
        return self._furthest == self.count - 1

    def forward(self) -> bool:
        """Show the next one; False when there is none."""
        return self._go(self._at + 1)

    def backward(self) -> bool:
        """Show the one before; False when there is none."""
        return self._go(self._at - 1)

    def _go(self, at: int) -> bool:
        if not 0 <= at < self.count:
            return False
        self._at = at
        self._furthest = max(self._furthest, at)
        self._show()
        self.moved.emit()
        return True

    def _show(self) -> None:
        share = self._shares[self._at]
        self.grid.show_words(share.words, share.numbers)
        self.title.setText(self._heading())
        self.reason.setText(self._what_to_do())
        self.told.setText("")
        self.setAccessibleName(self.title.text())

    def _heading(self) -> str:
        if self.count == 1:
            return self.tr("Your sheet")
        return self.tr("Paper {number} of {count}").format(number=self._at + 1, count=self.count)

    def _what_to_do(self) -> str:
        if self.count == 1:
            return self.tr(
                "Write these 33 words on paper, in this order. Whoever finds the sheet and has the "
                "folder can open the drawer: keep it away from the computer."
            )
        needed = self._shares[self._at].needed
        said = self.tr(
            "Write these 33 words on a paper of its own, in this order, and give it to one person "
            "you trust. Any {needed} of the {count} papers open the drawer."
        ).format(needed=needed, count=self.count)
        # Who copies the second paper would think that it is the first one again.
        alike = self.tr(
            "All of them begin with the same %n word(s): that is right.", "", self._alike()
        )
        return f"{said} {alike}"

    def _alike(self) -> int:
        """With how many same words all of them begin."""
        places = zip(*(one.words for one in self._shares), strict=True)
        return sum(1 for _ in takewhile(lambda words: len(set(words)) == 1, places))

    def _ask_save(self) -> None:
        self._notify.ask(
            self.tr("Make a file with these words?"),
            self.tr(
                "It is not locked: whoever gets the file has the words. Put it on a USB stick, "
                "print it with a printer on a cable, then destroy the file. Writing by hand is "
                "safer."
            ),
            self.tr("Make the file…"),
            self.tr("Write by hand"),
            then=self._choose_place,
        )

    def _choose_place(self) -> None:
        self._notify.save_place(self.tr("Where shall the file be put?"), _FILE, self._save)

    def _save(self, target: Path) -> None:
        page = self._sheet()
        said = self.tr("The words lie in {file}.").format(file=isolated(target.name))
        self._jobs.do(
            lambda: sheets.write(target, paper.pdf(page)),
            lambda _: self.told.setText(said),
            owner=self,
        )

    def _sheet(self) -> paper.Sheet:
        share = self._shares[self._at]
        alone = self.count == 1
        sentences = (
            (
                self.tr("These words open something of value to the one who gave you this paper."),
                self.tr("Show them to nobody, and take no photograph of them."),
            )
            if not alone
            else (self.tr("Show these words to nobody, and take no photograph of them."),)
        )
        if not alone:
            sentences = (
                *sentences,
                self.tr(
                    "{needed} papers of this set are needed. This one alone opens nothing."
                ).format(needed=share.needed),
            )
        sentences = (
            *sentences,
            self.tr("Four digits stand for a word: type them instead of it, on any keyboard."),
        )
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mark = training_mark() if self.window().property(TRAINING) else ""
        return paper.sheet(self._heading(), sentences, share, mirrored=mirrored, mark=mark)
