"""Where the words of shares are typed: each is looked at as soon as it stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crypto import shares
from crypto.errors import ShareError
from ui.theme.tokens import Space
from ui.vault.typed_share import TypedShares
from ui.vault.word_line import WordLine
from ui.vault.words_grid import WordsGrid
from ui.widgets import buttons, labels
from ui.widgets.dialogs import Question
from ui.widgets.fields import Labelled
from ui.widgets.private import keep_unseen

if TYPE_CHECKING:
    from crypto.shares import Share

_OFFERED: Final = 4
_FIRST_OFFER: Final = 2
_FEW: Final = 3
"""So many words are typed again without being asked."""


class SharesEntry(QWidget):
    """A field, the words that may be meant, and all 33 places of the share being typed.

    ``changed`` after every word; ``completed`` when enough different shares of one set are in.
    """

    changed = Signal()
    completed = Signal()

    def __init__(self) -> None:
        super().__init__()
        keep_unseen(self)
        self._typed = TypedShares()
        self.asked: Question | None = None
        self.line = WordLine()
        self.field = Labelled("", self.line)
        self.progress = labels.text("", "strong", wrap=True)
        self.hint = labels.text(self._how(), "hint", wrap=True)
        self.trouble = labels.text("", "label", wrap=True)
        self.trouble.set_colour("danger")
        self.grid = WordsGrid(can_be_pressed=True)
        self.back = buttons.link(self.tr("Type this one again"))
        self.back.set_small()
        self._offers = [buttons.link("") for _ in range(_OFFERED)]
        self._lay_out()
        self.line.textChanged.connect(self._look)
        self.line.taken.connect(self._take)
        self.line.moved.connect(self._move)
        self.grid.pressed.connect(self._go_to)
        self.back.clicked.connect(self._ask_forget)
        self.setFocusProxy(self.line)
        self._show()

    def __repr__(self) -> str:
        return "<shares entry>"

    def _lay_out(self) -> None:
        offers = QHBoxLayout()
        offers.setSpacing(Space.M)
        for one in self._offers:
            labels.mark_said(one)
            one.set_small()
            policy = one.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            one.setSizePolicy(policy)
            one.clicked.connect(lambda _=False, button=one: self._take_offer(button))
            offers.addWidget(one)
        offers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self.progress, 1)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._rest = QWidget()
        rest = QVBoxLayout(self._rest)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(Space.S)
        rest.addWidget(self.hint)
        rest.addWidget(self.field)
        rest.addWidget(self.trouble)
        rest.addLayout(offers)
        rest.addWidget(self.grid)
        column.addWidget(self._rest)

    @property
    def shares(self) -> tuple[Share, ...]:
        """The whole shares that are in."""
        return tuple(self._typed.done)

    @property
    def is_complete(self) -> bool:
        """Whether enough are in."""
        return self._typed.is_complete

    def take_focus(self) -> None:
        """The field has the keyboard."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def say(self, words: str) -> None:
        """Say what is wrong; "" for nothing."""
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        self.line.setAccessibleDescription(words or self._how())

    def clear(self) -> None:
        """Forget everything typed."""
        self._typed = TypedShares()
        self.line.setText("")
        self.say("")
        self._show()
        self.changed.emit()

    def _how(self) -> str:
        return self.tr("The first four letters are enough, and so are the four digits of the word.")

    def _look(self) -> None:
        text = self.line.text()
        if len(text.split()) > 1 or (text.strip() and text[-1:].isspace()):
            # Pasted, or typed with an input method: take it once this change is through.
            QTimer.singleShot(0, self, self._take)
            return
        self._offer(shares.completions(text) if len(text) >= _FIRST_OFFER else ())

    def _offer(self, words: tuple[str, ...]) -> None:
        few = words if len(words) <= _OFFERED else ()
        for button, word in zip(self._offers, (*few, *[""] * _OFFERED), strict=False):
            button.setText(word)
            button.setVisible(bool(word))
            button.updateGeometry()

    def _take_offer(self, button: QWidget) -> None:
        word = button.text() if isinstance(button, buttons.Button) else ""
        self.line.setText(word)
        self._take()
        self.take_focus()

    def _take(self) -> None:
        text = self.line.text()
        if not text.strip():
            return
        try:
            whole = self._typed.take(text)
        except ShareError as error:
            self._refuse(error, text)
            return
        self.line.setText("")
        self.say("")
        self._show()
        self.changed.emit()
        if whole and self._typed.is_complete:
            self.completed.emit()

    def _refuse(self, error: ShareError, text: str) -> None:
        only_one = len(text.split()) == 1
        self._show()
        if error.code == "word-unknown":
            meant = shares.near(text) if only_one else ()
            self._offer(tuple(meant))
            if only_one:
                # Whoever does not look up types the next word: it is not glued to this one.
                self.line.mark()
            else:
                self.line.setText("")
        else:
            self.line.setText("")
        self.say(self._sentence(error, text if only_one else ""))
        self.changed.emit()

    def _sentence(self, error: ShareError, text: str) -> str:
        place = error.facts.get("place", 0)
        if error.code == "word-unknown":
            if text:
                return self.tr("Word {place}: “{word}” is not in the list of words.").format(
                    place=place, word=labels.isolated(text.strip()[:32])
                )
            return self.tr("Word {place} is not in the list of words.").format(place=place)
        if error.code == "share-checksum" and place:
            return self.tr(
                "One word is not right, although it is in the list: look at word {place} first."
            ).format(place=place)
        return {
            "share-checksum": self.tr(
                "More than one word is not right, although they are all in the list. Compare them "
                "with the paper, one by one."
            ),
            "share-begins-otherwise": self.tr(
                "The papers of one set begin with the same two words. This one begins otherwise: "
                "it belongs to another set, or the word is not right."
            ),
            "share-other-set": self.tr("This paper belongs to another set. Take another one."),
            "share-twice": self.tr("This paper is in already. Take another one of the set."),
            "share-length": self.tr("A paper has 33 words."),
            "share-foreign": self.tr("These words were made by another program."),
        }.get(error.code, self.tr("These words do not fit together."))

    def _move(self, step: int) -> None:
        self._go_to(self._typed.at + 1 + step)

    def _go_to(self, place: int) -> None:
        """Type another word next, from 1; what stands there can be corrected."""
        if self.is_complete:
            return
        self._typed.go_to(place - 1)
        self.line.setText(self._typed.words[self._typed.at])
        self._show()
        self.take_focus()
        self.line.mark()

    def _ask_forget(self) -> None:
        """Many words are not wiped by one press."""
        typed = self._typed
        if not typed.is_empty and sum(map(bool, typed.words)) <= _FEW:
            self._forget()
            return
        title, reason = (
            (self.tr("Take back the last paper?"), self.tr("All its words have to be typed again."))
            if typed.is_empty
            else (
                self.tr("Type this paper again?"),
                self.tr(
                    "All its words are forgotten. A single word can be pressed in the list and "
                    "typed anew."
                ),
            )
        )
        asked = self.asked = Question(
            self, title, reason, self.back.text(), self.tr("Keep the words"), danger=True
        )
        asked.accepted.connect(self._forget)
        asked.finished.connect(asked.deleteLater)
        asked.open()

    def _forget(self) -> None:
        self._typed.forget_last()
        self.line.setText("")
        self.say("")
        self._show()
        self.changed.emit()
        self.take_focus()

    def _show(self) -> None:
        typed = self._typed
        self._offer(())
        self._rest.setVisible(not typed.is_complete)
        self.progress.setText(self._told())
        # Whoever has begun knows how, and the words need the room.
        self.hint.setVisible(typed.is_empty)
        self.back.setVisible(not typed.is_empty or bool(typed.done))
        self.back.setText(
            self.tr("Take back the last paper")
            if typed.is_empty and typed.done
            else self.tr("Type this one again")
        )
        self.back.updateGeometry()
        number = typed.at + 1
        total = len(typed.words)
        self.field.label.setText(
            self.tr("Word {place} of {total}").format(place=number, total=total)
        )
        self.line.setAccessibleName(self.field.label.text())
        for cell, word in zip(self.grid.cells, typed.words, strict=True):
            at = cell.place - 1
            wrong = at in typed.wrong
            number_of = shares.WORDS.index(word) if word and not wrong else None
            cell.show_word(word, number_of, wrong=wrong)
            cell.set_here(at == typed.at)
        self.trouble.setVisible(bool(self.trouble.text()))

    def _told(self) -> str:
        have, need = len(self._typed.done), self._typed.needed
        if not need:
            return self.tr("The first paper")
        if have >= need:
            return self.tr("Enough: %n paper(s) typed.", "", have)
        return self.tr("Paper {number} of the {total} that are needed").format(
            number=have + 1, total=need
        )
