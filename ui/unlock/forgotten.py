"""The passphrase is forgotten: recovery words set a new one; without them nothing can."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from crypto.errors import ShareError
from ui.theme.tokens import Space
from ui.unlock import entry
from ui.unlock.sheet import Sheet
from ui.vault.shares_entry import SharesEntry
from ui.widgets import buttons, labels
from ui.widgets.new_secret import NewSecret

if TYPE_CHECKING:
    from pathlib import Path

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from ui.jobs import Jobs

_ASK: Final = 0
_WORDS: Final = 1
_NEW: Final = 2
_NOTHING: Final = 3
_WRONG: Final = frozenset({"recovery-wrong", "nothing-opened"})
_IN_USE: Final = "passphrase-in-use"


class Forgotten(Sheet):
    """Asks for recovery words and a new passphrase, or says plainly that nothing can be done.

    Args:
        folder: the vault.
        jobs: does what takes long.
        recoverer: opens with words and sets a passphrase; tests give one that is quick.

    Attributes:
        words: where the recovery words are typed.
        secret: the new passphrase.
        without: leads those who have no words.
        anew: leads to a new vault, at the end of that way.
    """

    new_asked = Signal(str)

    def __init__(
        self,
        folder: Path,
        jobs: Jobs,
        *,
        recoverer: entry.Recoverer = entry.recover_vault,
    ) -> None:
        super().__init__(jobs, "")
        self._folder = folder
        self._recoverer = recoverer
        self._left = False
        self.words = SharesEntry()
        self.secret = NewSecret(jobs, self.tr("New passphrase"))
        self.without = buttons.outlined(self.tr("I have none"))
        self.anew = buttons.outlined(self.tr("Make a new vault"))
        for page in (self._ask(), self._type(), self._set(), self._nothing()):
            self._stack.add(page)
        for button in (self.without, self.anew):
            self._add_button(button)
        self._connect()
        self._show(_ASK)

    def __repr__(self) -> str:
        return "<forgotten>"

    def forward(self) -> None:
        """Go on with what is there."""
        if self._job is not None:
            return
        if self.at == _ASK:
            self._show(_WORDS)
        elif self.at == _WORDS:
            self._take_words()
        elif self.at == _NEW:
            self._recover()
        else:
            self.left.emit()

    def backward(self) -> None:
        """Return to the step before, and from the first one to the passphrase."""
        if self.at == _ASK:
            self.left.emit()
        else:
            self._show(_WORDS if self.at == _NEW else _ASK)

    def leave(self) -> None:
        """Another screen takes the place of this one: what still opens is locked at once."""
        self._left = True
        self.words.clear()
        self.secret.forget()

    def _show(self, index: int) -> None:
        self._turn_to(index)
        self.next.setText(
            (
                self.tr("I have recovery words"),
                self.tr("Continue"),
                self.tr("Set it and open"),
                self.tr("Back to the passphrase"),
            )[index]
        )
        self.next.updateGeometry()
        self.without.setVisible(index == _ASK)
        self.anew.setVisible(index == _NOTHING)
        self.back.setVisible(index != _NOTHING)
        # 33 words need the room.
        self._mark_wanted = index != _WORDS
        self._fit()
        if index == _WORDS:
            self.words.take_focus()
        elif index == _NEW:
            self.secret.first.line.setFocus()
        else:
            self.next.setFocus()

    def _take_words(self) -> None:
        if self.words.is_complete:
            self._show(_NEW)
        else:
            self._say(self.tr("Type the words first: all of them, of as many papers as needed."))

    def _recover(self) -> None:
        if not self.secret.complete():
            return
        folder, shares, new = self._folder, self.words.shares, self.secret.words()
        recoverer = self._recoverer
        self._busy(busy=True)
        # Not owned by this screen: whatever becomes of it, somebody must lock what opens.
        self._jobs.do(
            lambda: entry.recover(folder, shares, new, recoverer),
            self._open,
            owner=self._jobs,
            failed=self._failed,
        )

    def _open(self, entered: entry.Entered) -> None:
        if self._left or not isValid(self):
            entered.vault.lock()
            return
        self.words.clear()
        self.secret.forget()
        self.entered.emit(entered)

    def _failed(self, error: AppError | CryptoError) -> None:
        if self._left or not isValid(self):
            return
        self._busy(busy=False)
        if error.code in _WRONG or isinstance(error, ShareError):
            self._show(_WORDS)
        if error.code in _WRONG:
            self._say(
                self.tr(
                    "These words open nothing in this vault. Are they of another vault, or were "
                    "newer ones made since?"
                )
            )
        elif error.code == _IN_USE:
            self.secret.complain(self.tr("This passphrase cannot be used here. Take another one."))
        else:
            self.show_problem(error)

    def _busy(self, *, busy: bool) -> None:
        for one in (self._stack, self.foot, self.back, self.next):
            one.setEnabled(not busy)
        self._say(self.tr("Opening…") if busy else "", tone="ink2")

    def _connect(self) -> None:
        self.next.clicked.connect(self.forward)
        self.back.clicked.connect(self.backward)
        self.without.clicked.connect(lambda: self._show(_NOTHING))
        self.anew.clicked.connect(lambda: self.new_asked.emit(""))
        self.words.completed.connect(lambda: self._show(_NEW))
        self.words.changed.connect(lambda: self._say(""))
        self.secret.first.entered.connect(self.secret.again.line.setFocus)
        self.secret.again.entered.connect(self.forward)

    def _ask(self) -> QWidget:
        return _page(
            self.tr("Forgot the passphrase?"),
            self.tr(
                "Nobody can open the vault without it: not we, not an expert, not an authority."
            ),
            self.tr(
                "If recovery words were made for it, they open it, and you choose a new "
                "passphrase. They are 33 words on a sheet, or on papers that people keep for you."
            ),
        )

    def _type(self) -> QWidget:
        return _page(
            self.tr("Type the recovery words"),
            widget=self.words,
        )

    def _set(self) -> QWidget:
        return _page(
            self.tr("Choose a new passphrase"),
            self.tr(
                "The forgotten one opens this folder no more. It still opens copies of the folder "
                "that were made before."
            ),
            widget=self.secret,
        )

    def _nothing(self) -> QWidget:
        return _page(
            self.tr("Without the words, nothing can be done"),
            self.tr("There is no other way in. But before you give up:"),
            self.tr(
                "• Try again rested: with Caps Lock off, with the keyboard layout you had then, "
                "with the passphrase you had before."
            ),
            self.tr(
                "• Ask those you trusted whether they keep a paper with words. Look for a sheet."
            ),
            self.tr(
                "• If the vault was bound to another computer, it opens there with its passphrase."
            ),
            self.tr("• A backup has a passphrase of its own. It can be restored in a new vault."),
            self.tr(
                "• Keep the folder: nothing in it is lost, and it opens when the passphrase comes "
                "back to you."
            ),
        )


def _page(title: str, *sentences: str, widget: QWidget | None = None) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.M)
    column.addWidget(labels.text(title, "page", wrap=True))
    for sentence in sentences:
        made = labels.text(sentence, "body", wrap=True)
        made.set_colour("ink2")
        column.addWidget(made)
    if widget is not None:
        column.addWidget(widget)
    column.addStretch(1)
    return page
