"""Six words drawn by lot, shown to be learned."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from defender_app import passphrase_words
from ui.theme.tokens import Space
from ui.widgets import buttons, labels
from ui.widgets.cards import Well

_TRIES = 1_000_000


class DrawnWords(Well):
    """Draws, shows, and hands over."""

    taken = Signal(str)
    """The words shall be the passphrase."""

    def __init__(self) -> None:
        super().__init__(padding=int(Space.M), gap=int(Space.S))
        # On paper too, as in dialogs, one sees where it ends.
        self.set_token("paper", "line")
        self._drawn = ""
        self.words = labels.said("", "sentence", wrap=True)
        self.words.set_weight(600)
        self.words.set_colour("ink")
        self.strength = labels.text(self._strength(), "hint", wrap=True)
        self.take = buttons.outlined(self.tr("Use these words"))
        self.take.clicked.connect(self._take)
        self.other = buttons.quiet(self.tr("Draw again"))
        self.other.clicked.connect(self.draw)
        self.body.addWidget(self.words)
        self.body.addWidget(self.strength)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.take)
        row.addWidget(self.other)
        row.addStretch(1)
        ground = QWidget()
        ground.setLayout(row)
        row.setContentsMargins(0, Space.XS, 0, 0)
        self.body.addWidget(ground)

    def __repr__(self) -> str:
        return "<drawn words>"

    def draw(self) -> None:
        """Draw other words."""
        self._drawn = passphrase_words.SEPARATOR.join(passphrase_words.draw())
        self.words.setText(self._drawn)

    def was_drawn(self, words: str) -> bool:
        """Whether a passphrase is the one that is shown."""
        return bool(self._drawn) and words == self._drawn

    def forget(self) -> None:
        """Show them no more."""
        self._drawn = ""
        self.words.setText("")
        self.hide()

    def _take(self) -> None:
        self.taken.emit(self._drawn)

    def _strength(self) -> str:
        years = passphrase_words.years_to_guess(_TRIES)
        return self.tr(
            "Drawn by lot from {list} English words. Even somebody who has the list and tries a "
            "million passphrases a second needs more than {years} years. Do not change them to "
            "something you like better: chance is what makes them strong."
        ).format(
            list=QLocale().toString(len(passphrase_words.words())),
            years=QLocale().toString(years // 10**9 * 10**9),
        )
