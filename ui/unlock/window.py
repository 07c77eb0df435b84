"""The window before anything is open: the unlock screen, or the steps to a first vault."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from defender_app import options as vault_options
from defender_app import remembered
from defender_app.options import Options
from ui import i18n
from ui.i18n import languages
from ui.jobs import Jobs
from ui.quick_notes.way import NoteWay
from ui.shell.frame import THICK, TRAINING, paint_frame
from ui.theme import theme
from ui.theme.tokens import Space
from ui.unlock import entry
from ui.unlock.screen import UnlockScreen
from ui.widgets import labels

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.vault.burning import Burned
    from ui.ahead import Ahead
    from ui.clipboard import Clipboard
    from ui.first_run.flow import FirstRun
    from ui.main_window import MainWindow
    from ui.notify import Notify
    from ui.unlock.forgotten import Forgotten
    from ui.workshop.beginning import WorkshopStart
    from ui.workshop.resetting import Resetting

    Body = UnlockScreen | FirstRun | Forgotten | WorkshopStart | Resetting

_FIRST_SIZE: Final = (1280, 720)
_SMALLEST: Final = (360, 320)
_TRAIN: Final = "train"


class FirstWindow(QWidget):
    """Shows the unlock screen of a folder, and leads to a new vault or another folder.

    Args:
        opener: opens a vault; tests give one that is quick.
        create: makes a vault, as ``defender_app.vault.create``; the same.
        recoverer: opens one with recovery words; the same.

    Attributes:
        folder: the vault that is asked for, or None.
        options: those of the folder.
        half: of the screen, where it is kept: ``left`` or ``right``.
        body: the screen shown now.
        jobs: everything that takes long.
        notes: the way to a quick note.
    """

    entered = Signal(object)
    """A vault is open: ``Entered``."""

    def __init__(
        self,
        *,
        opener: entry.Opener = entry.open_vault,
        create: Callable[..., None] | None = None,
        recoverer: entry.Recoverer = entry.recover_vault,
    ) -> None:
        super().__init__()
        self._recoverer = recoverer
        self._opener = opener
        # The first run knows the usual one, which is not loaded before the first painting.
        self._create = {} if create is None else {"create": create}
        self._language = ""
        self._notify: Notify | None = None
        self._ahead: Ahead | None = None
        self._clipboard: Clipboard | None = None
        self._is_chosen = False
        self.folder: Path | None = None
        self.options = Options()
        self.half = ""
        self.body: Body | None = None
        self.notes = NoteWay(self)
        self.jobs = Jobs(self._problem, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.training = labels.text(self.tr("TRAINING"), "caption")
        self.training.set_colour("warn")
        self.training.setContentsMargins(Space.XL, Space.S, Space.XL, 0)
        self.training.hide()
        self._column.addWidget(self.training)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST_SIZE)
        QShortcut(QKeySequence("F1"), self).activated.connect(self._help)

    def __repr__(self) -> str:
        return "<first window>"

    @property
    def notify(self) -> Notify:
        """Asks for folders; made when it is first needed."""
        if self._notify is None:
            from ui.notify import Notify  # noqa: PLC0415 - not needed for the first painting

            self._notify = Notify(self)
        return self._notify

    def show_unlock(self, folder: Path | None) -> None:
        """Show the unlock screen of a folder, or of none."""
        self.folder = folder
        self.options = vault_options.read(folder) if folder is not None else Options()
        self._dress()
        screen = UnlockScreen(
            folder,
            self.jobs,
            title=self._title(),
            named=self._is_chosen or len(remembered.vaults()) > 1,
            opener=self._opener,
        )
        screen.painted.connect(self.settle)
        screen.looked.connect(self._looked)
        screen.trying.connect(self._make_ahead)
        screen.entered.connect(self.entered)
        screen.new_asked.connect(self.show_first_run)
        screen.folder_asked.connect(self.ask_folder)
        screen.folder_given.connect(self.show_chosen)
        screen.ways.burn.setVisible(folder is not None and self.options.burn_from_lock_screen)
        screen.ways.burn.clicked.connect(self.ask_burn)
        is_on = folder is not None and bool(self.options.quick_note_recipient)
        screen.ways.note.setVisible(is_on)
        screen.ways.note.clicked.connect(self.notes.write)
        screen.forgotten.connect(self.show_forgotten)
        screen.foot.language_chosen.connect(self.change_language)
        self._show(screen)
        # Until it was looked at.
        self.mark(training=False)

    def main_window(self, entered: entry.Entered) -> MainWindow | None:
        """The main window for what was opened, where it was made while the key was derived."""
        if self._clipboard is not None:
            # Nobody here will count the seconds any more.
            self._clipboard.clear()
        return None if self._ahead is None else self._ahead.take(entered, self.options)

    def settle(self) -> None:
        """What the first painting does not wait for: the icon, and a watch over what is copied."""
        from ui import capture  # noqa: PLC0415 - as just said
        from ui.clipboard import Clipboard  # noqa: PLC0415 - the same
        from ui.theme import window_icons  # noqa: PLC0415 - the same

        window_icons.wear(self.options.icon)
        if self._clipboard is None:
            self._clipboard = Clipboard(self)
        # Until it is known that it is for practice.
        capture.allow(on=False)

    def leave(self) -> None:
        """Nothing will be opened from here any more."""
        if self._ahead is not None:
            self._ahead.drop()
        if self._clipboard is not None:
            self._clipboard.clear()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was made ahead goes with the window; a note is not thrown away with it."""
        if self.notes.ask_first():
            event.ignore()
            return
        self.leave()
        super().closeEvent(event)

    def _make_ahead(self, training: bool) -> None:
        from ui.ahead import Ahead  # noqa: PLC0415 - not needed for the first painting

        if self._ahead is None:
            self._ahead = Ahead(self)
        if self.folder is not None:
            self._ahead.make(self.folder, self.options, self.size(), training=training)

    def show_chosen(self, folder: Path) -> None:
        """Show the unlock screen of a folder that somebody chose among others."""
        self._is_chosen = True
        self.show_unlock(folder)

    def help_page(self) -> str:
        """The page of the guide about what is shown."""
        from ui.guide import places  # noqa: PLC0415 - not needed for the first painting

        return places.CLOSED.get(type(self.body).__name__, "start")

    def _help(self) -> None:
        from ui.guide import opening  # noqa: PLC0415 - the same

        opening.open_guide(self)

    def show_first_run(self, purpose: str = "") -> None:
        """Show the steps to a new vault; ``purpose`` is chosen already if it is named."""
        from ui import capture  # noqa: PLC0415 - only for a new vault
        from ui.first_run.flow import FirstRun  # noqa: PLC0415 - the same

        self.settle()
        capture.allow(on=purpose == _TRAIN)
        run = FirstRun(self.jobs, self.notify, purpose=purpose, opener=self._opener, **self._create)
        run.entered.connect(self.entered)
        run.left.connect(self._return)
        run.language_chosen.connect(self.change_language)
        run.workshop_asked.connect(self.show_workshop)
        run.purpose.changed.connect(lambda: self.mark(training=run.plan.purpose == _TRAIN))
        self._show(run)
        self.mark(training=run.plan.purpose == _TRAIN)

    def show_forgotten(self) -> None:
        """Show what can be done without the passphrase of this vault."""
        from ui.unlock.forgotten import Forgotten  # noqa: PLC0415 - seldom needed

        if self.folder is None:
            return
        self.settle()
        screen = Forgotten(self.folder, self.jobs, recoverer=self._recoverer)
        screen.entered.connect(self.entered)
        screen.left.connect(self._return)
        screen.new_asked.connect(self.show_first_run)
        screen.language_chosen.connect(self.change_language)
        self._show(screen)

    def ask_folder(self) -> None:
        """Let another folder be chosen, first among those this computer was asked to remember."""
        if not remembered.vaults():
            self._choose_folder()
            return
        from ui.unlock.known import KnownVaults  # noqa: PLC0415 - only where there is a list

        dialog = KnownVaults(self, self.jobs)
        dialog.chosen.connect(self.show_chosen)
        dialog.elsewhere.connect(self._choose_folder)
        dialog.open()

    def ask_burn(self) -> None:
        """Ask once, then destroy the vault without its passphrase."""
        self.notify.ask(
            self.tr("Destroy this vault?"),
            self.tr(
                "Everything in it is lost, in every drawer. Nobody can bring it back. Copies "
                "elsewhere are not reached, and flash memory may keep old blocks."
            ),
            self.tr("Destroy it"),
            self.tr("Keep it"),
            danger=True,
            then=self._burn,
        )

    def _burn(self) -> None:
        from defender_app.vault import burning  # noqa: PLC0415 - not needed for the first painting

        folder = self.folder
        if folder is not None:
            self.jobs.do(partial(burning.burn, folder), self._burned, owner=self)

    def _burned(self, burned: Burned) -> None:
        from defender_app.errors import MachineError  # noqa: PLC0415 - the same

        self._is_chosen = False
        self.show_unlock(None)
        for left in burned.left[:1]:
            self.show_problem(MachineError(f"burn-{left}"), stays=True)

    def _choose_folder(self) -> None:
        self.notify.choose_folder(self.tr("The folder of a vault"), self.show_chosen)

    def show_problem(self, error: AppError | CryptoError, *, stays: bool = False) -> None:
        """Say what went wrong where the person is looking; ``stays``: also while they type."""
        if isinstance(self.body, UnlockScreen):
            self.body.show_problem(error, stays=stays)
        elif self.body is not None:
            self.body.show_problem(error)

    def change_language(self, code: str) -> None:
        """Speak another language, from now on also on this vault's lock screen."""
        from ui.first_run.flow import FirstRun  # noqa: PLC0415 - only for a new vault

        self._language = code
        if isinstance(self.body, FirstRun):
            self._dress()
            self.show_first_run(self.body.plan.purpose)
            return
        folder = self.folder
        if folder is not None:
            self.jobs.do(lambda: vault_options.change(folder, language=code), owner=self)
            self.jobs.finish(2_000)
        self.show_unlock(folder)

    def _return(self) -> None:
        self.show_unlock(self.folder)

    def _problem(self, error: AppError | CryptoError) -> None:
        self.show_problem(error)

    def _dress(self) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        wanted = self._language or self.options.language
        if wanted not in dict(languages.OFFERED):
            wanted = languages.best(QLocale.system().uiLanguages())
        if wanted != i18n.current() or not self.body:
            i18n.install(application, wanted)
        theme.install(application, self.options.appearance)

    def _title(self) -> str:
        title = self.options.window_title
        return self.tr("Notebook") if title == Options().window_title else title

    def take_half(self, half: str) -> None:
        """Keep to one half of the screen, also after the next lock."""
        from ui.workshop import seats  # noqa: PLC0415 - only for two seats

        self.half = half if half in seats.HALVES else ""
        if self.half:
            seats.take_half(self, half)

    def show_workshop(self) -> None:
        """Show the way to a workshop."""
        from ui.workshop import at_first  # noqa: PLC0415 - only for a workshop

        self._show(at_first.start(self))
        self.mark(training=True)

    def show_reset(self) -> None:
        """Bring the workshop of this vault back to its beginning, then ask for the passphrase."""
        from ui.workshop import at_first  # noqa: PLC0415 - only for a workshop

        if self.folder is not None:
            self._show(at_first.reset(self, self.folder))
            self.mark(training=True)

    def mark(self, *, training: bool) -> None:
        """The frame of practice round this window and every dialog over it, or none."""
        self.setProperty(TRAINING, training)
        edge = THICK if training else 0
        self._column.setContentsMargins(edge, edge, edge, edge)
        self.training.setVisible(training and not isinstance(self.body, UnlockScreen))
        if training and self.notes.note is not None:
            # Somebody was quicker than the look at the folder.
            self.notes.note.mark_training()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The frame, over practice only."""
        super().paintEvent(event)
        if self.property(TRAINING):
            paint_frame(QPainter(self), self.rect())

    def _looked(self, training: bool) -> None:
        self.mark(training=training)
        if training:
            from ui.workshop import at_first  # noqa: PLC0415 - only for a workshop

            at_first.tell_passphrase(self)

    def _show(self, body: Body) -> None:
        self.setWindowTitle(self._title())
        old, self.body = self.body, body
        self.leave()
        if old is not None:
            old.leave()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.addWidget(body)
        # It says the word itself where the screen does not.
        self.mark(training=bool(self.property(TRAINING)))
