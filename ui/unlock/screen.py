"""The unlock screen: a passphrase opens what it belongs to, or nothing opens.

Everything that takes long to load (the vault, its cryptography) is loaded after the first
painting, away from the window.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui import i18n
from ui.theme import icons, theme
from ui.theme.tokens import Radius, Space
from ui.unlock import entry
from ui.unlock.parts import BigMark, FirstFoot, Ways
from ui.widgets import buttons, labels
from ui.widgets.announce import announce
from ui.widgets.cards import Ground, Hairline
from ui.widgets.scroll import ScrollPage
from ui.widgets.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import (
        QDragEnterEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
        QShowEvent,
    )

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.vault import VaultInfo
    from ui.jobs import Jobs
    from ui.widgets.keyboard import Keyboard

    Problem = AppError | CryptoError

_CARD: Final = 800
_LEFT: Final = 444
_PADDING: Final = 44
_STACKED_BELOW: Final = _CARD + 2 * Space.L
_NARROWEST: Final = 300
_LOW: Final = 480
_NOTHING: Final = "nothing-opened"


class UnlockScreen(QWidget):
    """One card: the field first, everything else beside it and quieter.

    Args:
        folder: the vault, or None when none is known.
        jobs: opens it away from the window.
        title: what this program is called on this computer.
        named: whether it says which folder it opens, since it could be another one.
        opener: opens a vault; tests give one that is quick.

    Attributes:
        secret: the field, or None when there is nothing to open.
        main: the one filled button.
        ways: everything beside it.
        keys_link: shows the on-screen keyboard.
        keyboard: it, or None while nobody asked for it.
    """

    trying = Signal(bool)
    """A passphrase is tried, which takes a while; says whether the vault is for training."""
    entered = Signal(object)
    """A vault is open: ``Entered``."""
    new_asked = Signal(str)
    """A new vault is wanted, for "" (anything) or ``train``."""
    folder_asked = Signal()
    """Another folder shall be chosen."""
    forgotten = Signal()
    """The passphrase is forgotten."""
    folder_given = Signal(object)
    """A folder was dropped here."""
    looked = Signal(bool)
    """Whether the vault is for training: known once the folder was looked at."""
    painted = Signal()
    """The first painting is on the screen; nothing was typed yet."""

    def __init__(
        self,
        folder: Path | None,
        jobs: Jobs,
        *,
        title: str,
        named: bool = False,
        opener: entry.Opener = entry.open_vault,
    ) -> None:
        super().__init__()
        self._is_named = named
        self._folder = folder
        self._jobs = jobs
        self._opener = opener
        self._looked = False
        self._is_left = False
        self._training: bool | None = None
        self._stays = ""
        self._gap = QSpacerItem(0, Space.L + 4)
        self.setAcceptDrops(True)
        self.secret: Secret | None = None
        self.training = labels.text(self.tr("TRAINING"), "caption")
        self.trouble = labels.text("", "label", wrap=True)
        self.main = buttons.filled("")
        self.ways = Ways(known=folder is not None)
        self.keys_link = buttons.link(self.tr("Use the on-screen keyboard"), "keyboard")
        self.keyboard: Keyboard | None = None
        self.foot = FirstFoot(i18n.current())
        self._lay_out(title)
        self._connect()

    def __repr__(self) -> str:
        return "<unlock screen>"

    def show_problem(self, error: Problem, *, stays: bool = False) -> None:
        """Say under the field what went wrong.

        Args:
            error: what.
            stays: it is still said while somebody types: it is not about the passphrase.
        """
        if error.code == _NOTHING:
            self._say(self.tr("Nothing opened with this passphrase."))
            return
        from ui.unlock.troubles import said, tone  # noqa: PLC0415 - after the first painting

        if stays and tone(error) != "ok":
            self._stays = " ".join(part for part in (self._stays, said(error)) if part)
        self._say(self._stays if stays and self._stays else said(error), tone=tone(error))

    def submit(self) -> None:
        """Open what the passphrase belongs to."""
        secret, folder, opener = self.secret, self._folder, self._opener
        if secret is None or folder is None or not self.main.isEnabled():
            return
        if not (typed := secret.words()):
            self._say(self.tr("Type your passphrase first."))
            return
        self._say("")
        self._busy(busy=True)
        opens = partial(entry.enter, folder, typed, opener)
        # Whoever listens needs what may still be loading; the key comes right behind.
        entry.load_window(self._jobs, self, partial(self._try, opens))

    def turn_keyboard(self) -> None:
        """Show the keyboard below the card, or put it away."""
        if self.secret is None:
            return
        if self.keyboard is None:
            from ui.widgets.keyboard import Keyboard  # noqa: PLC0415 - only where it is wanted

            self.keyboard = Keyboard()
            self.keyboard.attach(self.secret)
            self.keyboard.closed.connect(self.turn_keyboard)
            middle = Qt.AlignmentFlag.AlignHCenter
            self._scroll.body.insertWidget(self._scroll.body.count() - 1, self.keyboard, 0, middle)
            self.keyboard.hide()
        shown = self.keyboard.isHidden()
        self.keyboard.setVisible(shown)
        self.keys_link.setVisible(not shown)
        self._fit()
        self.secret.line.setFocus()
        if shown:
            self._scroll.reveal(self.keyboard, self.secret.line)

    def leave(self) -> None:
        """Another screen takes the place of this one: what still opens is locked at once."""
        self._is_left = True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paper; then, once it is on the screen, load what comes next."""
        super().paintEvent(event)
        if not self._looked:
            self._looked = True
            QTimer.singleShot(0, self, self._look_at_folder)

    def showEvent(self, event: QShowEvent) -> None:
        """The field has the keyboard."""
        super().showEvent(event)
        (self.main if self.secret is None else self.secret.line).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Panes stack where there is no room beside each other."""
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder, or a file in it, may be dropped."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the folder that was dropped."""
        from pathlib import Path  # noqa: PLC0415 - a name for types until somebody drops something

        path = Path(event.mimeData().urls()[0].toLocalFile())
        event.acceptProposedAction()
        self.folder_given.emit(path if path.is_dir() else path.parent)

    def _look_at_folder(self) -> None:
        self.painted.emit()
        icons.come()
        folder = self._folder
        if folder is not None:
            self._jobs.do(
                lambda: entry.look(folder), self._looked_at, owner=self, failed=self._not_looked
            )
        entry.load_window(self._jobs, self)

    def _not_looked(self, error: Problem) -> None:
        self.show_problem(error, stays=True)

    def _looked_at(self, info: VaultInfo) -> None:
        from ui import capture  # noqa: PLC0415 - not needed for the first painting

        self._training = info.training
        capture.allow(on=info.training)
        self.training.setVisible(info.training)
        self._fit()
        self.looked.emit(info.training)
        if info.cloud_service is not None and not self.trouble.text():
            from ui.unlock.troubles import copied_elsewhere  # noqa: PLC0415 - seldom needed

            self._say(copied_elsewhere(info.cloud_service), tone="warn")

    def _try(self, opens: Callable[[], entry.Entered]) -> None:
        # Not owned by this screen: whatever becomes of it, somebody must lock what opens.
        self._jobs.do(opens, self._open, owner=self._jobs, failed=self._not_opened)
        if self._training is not None and not self._is_left:
            self.trying.emit(self._training)

    def _open(self, entered: entry.Entered) -> None:
        if self._is_left or not isValid(self):
            entered.vault.lock()
            return
        if self.secret is not None:
            self.secret.clear()
        self.entered.emit(entered)

    def _not_opened(self, error: Problem) -> None:
        if self._is_left or not isValid(self):
            return
        self._busy(busy=False)
        self.show_problem(error)
        if self.secret is not None:
            self.secret.line.setFocus()
            self.secret.line.offer_again()

    def _busy(self, *, busy: bool) -> None:
        if self.secret is not None:
            self.secret.setEnabled(not busy)
        self.setAcceptDrops(not busy)
        for one in (self.main, self.keys_link, *self.ways.all(), self.foot):
            one.setEnabled(not busy)
        self.main.setText(self.tr("Opening…") if busy else self.tr("Open"))

    def _say(self, words: str, *, tone: str = "danger") -> None:
        words = words or self._stays
        self.trouble.set_colour(tone)
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))
        if self.secret is not None:
            self.secret.line.setAccessibleDescription(words)  # the field keeps the keyboard
        announce(self.trouble, words)

    def _connect(self) -> None:
        if self.secret is None:
            self.main.clicked.connect(lambda: self.new_asked.emit(""))
        else:
            self.main.clicked.connect(self.submit)
            self.secret.entered.connect(self.submit)
            self.secret.changed.connect(lambda: self._say(""))
        self.ways.new.clicked.connect(lambda: self.new_asked.emit(""))
        self.ways.other.clicked.connect(self.folder_asked)
        self.ways.practice.clicked.connect(lambda: self.new_asked.emit("train"))
        self.ways.forgotten.clicked.connect(self.forgotten)
        self.keys_link.clicked.connect(self.turn_keyboard)

    def _left_pane(self, title: str) -> QWidget:
        pane = QWidget()
        column = self._column = QVBoxLayout(pane)
        column.setSpacing(0)
        self._head = QWidget()
        head = self._head_row = QHBoxLayout(self._head)
        head.setSpacing(Space.M)
        self._mark = BigMark()
        head.addWidget(self._mark)
        self.training.set_colour("warn")
        self.training.hide()
        head.addWidget(self.training)
        head.addStretch(1)
        column.addWidget(self._head)
        column.addWidget(labels.said(title, "first"))
        column.addSpacing(Space.S)
        self._fill_left(column)
        return pane

    def _fill_left(self, column: QVBoxLayout) -> None:
        if self._folder is None:
            words = self.tr(
                "No vault is known here. A vault is a folder that only a passphrase opens. "
                "It can lie on this computer or on a USB stick."
            )
            self.main.setText(self.tr("Make a new vault"))
        else:
            words = self.tr("Your passphrase opens the vault.")
            self.main.setText(self.tr("Open"))
        self.subtitle = labels.text(words, "body", wrap=True)
        self.subtitle.set_colour("ink2")
        column.addWidget(self.subtitle)
        if self._is_named and self._folder is not None:
            column.addWidget(labels.said(self._folder.name, "quiet", wrap=True))
        column.addSpacing(Space.S)
        column.addItem(self._gap)
        if self._folder is not None:
            label = labels.text(self.tr("Passphrase"), "label")
            self.secret = Secret(self.tr("Passphrase"))
            label.setBuddy(self.secret)
            column.addWidget(label)
            column.addSpacing(Space.S)
            column.addWidget(self.secret)
        self.trouble.setContentsMargins(0, Space.XS, 0, 0)
        self.trouble.hide()
        column.addWidget(self.trouble)
        column.addSpacing(Space.S)
        self.main.set_tall()
        self.main.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self.main)
        self.keys_link.set_small()
        self.keys_link.setVisible(self.secret is not None)
        column.addSpacing(Space.M + 2)
        column.addWidget(self.keys_link, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _lay_out(self, title: str) -> None:
        self._left = self._left_pane(title)
        self._line = Hairline(standing=True)
        self._card = Ground("surface", radius=Radius.CARD, rim="line")
        self._panes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._panes.setContentsMargins(1, 1, 1, 1)
        self._panes.setSpacing(0)
        for one in (self._left, self._line, self.ways):
            self._panes.addWidget(one)
        self._card.body.addLayout(self._panes)
        scroll = self._scroll = ScrollPage(sides=Space.L, ends=Space.L)
        scroll.body.addStretch(1)
        scroll.body.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self.foot)

    def _fit(self) -> None:
        stacked = self.width() < theme.scaled(_STACKED_BELOW)
        ways = QBoxLayout.Direction
        self._panes.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)
        self._line.setVisible(not stacked)
        room = max(_NARROWEST, self.width() - 2 * Space.XXL) if stacked else theme.scaled(_CARD)
        self._card.setFixedWidth(min(theme.scaled(_LEFT), room) if stacked else room)
        self._left.setFixedWidth(min(theme.scaled(_LEFT), room) - 2 * stacked)
        # At 200 % the main button must still be on the screen.
        low = self.height() < theme.scaled(_LOW)
        if self.keyboard is not None:
            typing = not self.keyboard.isHidden()
            self.keyboard.setFixedWidth(self._card.width())
            self.keyboard.set_low(low=low)
            self.foot.setVisible(not (low and typing))
            self.ways.setVisible(not (stacked and typing))
            low = low or typing
        self._mark.setVisible(not low)
        self._head.setVisible(not low or not self.training.isHidden())
        self._head_row.setContentsMargins(0, 0, 0, Space.XS if low else Space.XL)
        # Where there is room, one line of it stands there without moving the button.
        labels.keep_room(self.trouble, kept=not low)
        self._gap.changeSize(0, 0 if low else Space.L + 4)
        ends = Space.L if low else _PADDING
        self._column.setContentsMargins(_PADDING, ends - 1, _PADDING, ends)
        self._column.invalidate()
