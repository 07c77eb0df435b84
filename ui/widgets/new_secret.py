"""A new passphrase: typed twice, judged while it is typed, or drawn by lot."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from crypto import passphrase
from crypto.errors import PassphraseError
from defender_app.passphrase_advice import BANDS, Judgement, judge
from ui.theme.tokens import Space
from ui.widgets import buttons, labels
from ui.widgets.drawn_words import DrawnWords
from ui.widgets.flow import FlowLayout
from ui.widgets.meter import Meter
from ui.widgets.scroll import reveal
from ui.widgets.secret import Secret

if TYPE_CHECKING:
    from ui.jobs import Jobs
    from ui.widgets.keyboard import Keyboard

_PAUSE: Final = 250
_LOW: Final = 560
_TONES: Final = {"empty": "ink3", "easy": "warn", "weak": "warn", "fair": "ink2", "strong": "ok"}
_MOST_HINTS: Final = 2


class NewSecret(QWidget):
    """Two fields, what can be said of the passphrase, six words by lot, and a keyboard.

    Args:
        jobs: judges the passphrase away from the window.
        name: what stands over the first field; "": Passphrase.

    Attributes:
        first: the field it is typed in.
        again: where it is typed once more.
        drawn: the six words.
    """

    changed = Signal()

    def __init__(self, jobs: Jobs, name: str = "") -> None:
        super().__init__()
        self._jobs = jobs
        self._turn = 0
        self.judgement = Judgement("empty")
        self.keyboard: Keyboard | None = None
        self.first = Secret(name or self.tr("Passphrase"))
        self.again = Secret(self.tr("Type it again"), hints=False)
        self.meter = Meter()
        self.verdict = labels.text("", "label", wrap=True)
        self.notice = labels.text("", "hint", wrap=True)
        self.trouble = labels.text("", "label", wrap=True)
        self.drawn = DrawnWords()
        self._soon = QTimer(self, interval=_PAUSE)
        self._soon.setSingleShot(True)
        self._lay_out(name)
        self._connect()
        self._show_judgement(self.judgement)

    def __repr__(self) -> str:
        return "<new passphrase>"

    @property
    def is_judged(self) -> bool:
        """Whether what is typed now has been handed over to be judged."""
        return not self._soon.isActive()

    def words(self) -> str:
        """The passphrase, as typed."""
        return self.first.words()

    def complain(self, words: str) -> None:
        """Say what keeps it from being taken; "": nothing does."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.again.line.setAccessibleDescription(words)

    def complete(self) -> bool:
        """Whether it can be taken; else says why not."""
        try:
            wanted = passphrase.check_new(self.first.words())
        except PassphraseError as error:
            self.complain(self._refusal(error.code))
            return False
        if not self._is_same(wanted):
            self.complain(self.tr("The two are not the same. Type the second one again."))
            return False
        self.complain("")
        return True

    def forget(self) -> None:
        """Empty both fields, and forget the words that were drawn."""
        self.first.clear()
        self.again.clear()
        self.drawn.forget()
        self.draw_link.show()

    def show_keyboard(self) -> None:
        """Show the keyboard below the fields, or put it away."""
        from ui.widgets.keyboard import Keyboard  # noqa: PLC0415 - only where it is wanted

        if self.keyboard is None:
            self.keyboard = Keyboard()
            self.keyboard.attach(self.first, self.again)
            self.keyboard.closed.connect(self.show_keyboard)
            self.keyboard.aimed.connect(self._place_keyboard)
            self.keyboard.hide()
        shown = self.keyboard.isHidden()
        self._place_keyboard()
        self.keyboard.setVisible(shown)
        self.keys_link.setVisible(not shown)
        self.first.line.setFocus()

    def _place_keyboard(self) -> None:
        """Below both fields; on a low screen right below the one it types into."""
        board = self.keyboard
        if board is None:
            return
        low = self.window().height() < _LOW
        board.set_low(low=low)
        labels.keep_room(self.trouble, kept=not low)
        self._column.removeWidget(board)
        at = self._column.count()
        if low and board.target is not None:
            at = self._column.indexOf(board.target) + 1
        self._column.insertWidget(at, board)
        if board.target is not None:
            reveal(board, board.target.line)

    def _is_same(self, wanted: bytes) -> bool:
        """Compared as it is going to be used, whatever keyboard each was typed on."""
        try:
            return passphrase.normalise(self.again.words()) == wanted
        except PassphraseError:
            return False

    def _refusal(self, code: str) -> str:
        if code == "empty":
            return self.tr("Type a passphrase first.")
        if code == "too-long":
            return self.tr("This is longer than a passphrase can be: about a thousand letters.")
        return self.tr("There is a sign in it that cannot be typed everywhere. Take another one.")

    def _typed(self) -> None:
        self.complain("")
        self._show_notice()
        self._turn += 1
        if self.first.words():
            self._soon.start()
        else:
            self._soon.stop()
            self._show_judgement(Judgement("empty"))
        self.changed.emit()

    def _ask(self) -> None:
        typed, turn = self.first.words(), self._turn
        self._jobs.do(
            functools.partial(judge, typed),
            functools.partial(self._judged, turn),
            owner=self,
        )

    def _judged(self, turn: int, judgement: Judgement) -> None:
        # What was typed meanwhile is judged by itself.
        if turn == self._turn:
            self._show_judgement(judgement)

    def _show_judgement(self, judgement: Judgement) -> None:
        self.judgement = judgement
        drawn = self.drawn.was_drawn(self.first.words())
        band = "strong" if drawn else judgement.band
        self.meter.show_parts(BANDS.index(band), _TONES[band])
        parts = [self._drawn_words() if drawn else self._band_words(band)]
        if not drawn:
            parts += [self._hint_words(hint) for hint in judgement.hints[:_MOST_HINTS]]
            if judgement.counted_only:
                parts.append(
                    self.tr("The app has no list of words in this script: it only counts letters.")
                )
        self.verdict.setText(" ".join(parts))
        self.verdict.set_colour(_TONES[band])
        # Read out with the field, which keeps the focus.
        self.first.line.setAccessibleDescription(self.verdict.text())

    def _drawn_words(self) -> str:
        return self.tr("Strong, as long as nobody sees the words. Now learn them.")

    def _band_words(self, band: str) -> str:
        return {
            "empty": self.tr("Five or more words that do not belong together are good."),
            "easy": self.tr("Very easy to guess: a computer finds it in no time."),
            "weak": self.tr("Weak: many computers together find it in days."),
            "fair": self.tr("Fair: it takes many computers months."),
            "strong": self.tr(
                "Hard to guess, if it is not a saying, a song or something about you."
            ),
        }[band]

    def _hint_words(self, hint: str) -> str:
        return {
            "more-words": self.tr("Add a word or two, better uncommon ones."),
            "row-of-keys": self.tr("Keys beside each other are tried early."),
            "repeated": self.tr("Repeating makes it longer, but hardly harder."),
            "sequence": self.tr("Rows like abc or 6543 are tried early."),
            "year": self.tr("Years are tried early."),
            "date": self.tr("Dates are tried early, those of your life first."),
            "common": self.tr("It is on the lists of passwords that many people use."),
            "like-common": self.tr("It is close to passwords that many people use."),
            "one-word": self.tr("One word alone is soon found."),
            "name": self.tr("Names are tried early."),
            "capitals": self.tr("Capital letters help little."),
            "reversed": self.tr("Words written backwards help little."),
            "substitutions": self.tr("Signs in place of letters, as @ for a, help little."),
        }[hint]

    def _show_notice(self) -> None:
        """Say what of it does not count, so that it is no surprise on another keyboard."""
        typed = self.first.words()
        try:
            differs = passphrase.normalised_differs(typed)
            trimmed = not differs or typed.strip() != typed
            more = differs and passphrase.normalised_differs(typed.strip())
        except PassphraseError:
            differs = trimmed = more = False
        words = []
        if differs and trimmed:
            words.append(self.tr("Spaces at the beginning and at the end do not count."))
        if more:
            words.append(
                self.tr(
                    "Some letters in it can be written in several ways. All of them count as the "
                    "same, so that it opens on every keyboard."
                )
            )
        self.notice.setText(" ".join(words))
        self.notice.setVisible(bool(words))

    def _take_drawn(self, words: str) -> None:
        self.first.line.setText(words)
        self.again.clear()
        self._soon.stop()
        self._show_judgement(Judgement("strong"))
        self.again.line.setFocus()

    def _connect(self) -> None:
        self.first.changed.connect(self._typed)
        self.again.changed.connect(lambda: self.complain(""))
        self.again.changed.connect(self.changed)
        self._soon.timeout.connect(self._ask)
        self.drawn.taken.connect(self._take_drawn)
        self.draw_link.clicked.connect(self._draw)
        self.keys_link.clicked.connect(self.show_keyboard)

    def _draw(self) -> None:
        self.drawn.draw()
        self.drawn.show()
        self.draw_link.hide()
        self.drawn.take.setFocus()

    def _lay_out(self, name: str) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.trouble.set_colour("danger")
        self.trouble.hide()
        labels.keep_room(self.trouble)
        self.notice.hide()
        self.drawn.hide()
        self._add_field(name or self.tr("Passphrase"), self.first)
        column.addWidget(self.meter)
        column.addWidget(self.verdict)
        column.addWidget(self.notice)
        column.addWidget(self.drawn)
        column.addSpacing(Space.XS)
        self._add_field(self.tr("Type it again"), self.again)
        column.addWidget(self.trouble)
        self.draw_link = buttons.link(self.tr("Draw six words by lot"), "refresh")
        self.keys_link = buttons.link(self.tr("Use the on-screen keyboard"), "keyboard")
        self._links = QWidget()
        flow = FlowLayout(self._links, gap=Space.XL, line_gap=0)
        for link in (self.draw_link, self.keys_link):
            link.set_small()
            flow.addWidget(link)
        column.addWidget(self._links)

    def _add_field(self, words: str, field: Secret) -> None:
        label = labels.text(words, "label")
        label.setBuddy(field)
        self._column.addWidget(label)
        self._column.addWidget(field)
