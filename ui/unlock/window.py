"""The window before anything is open: the unlock screen, or the steps to a first vault."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from defender_app import options as vault_options
from defender_app import remembered
from defender_app.options import Options
from ui import i18n
from ui.i18n import languages
from ui.jobs import Jobs
from ui.theme import theme
from ui.unlock import entry
from ui.unlock.screen import UnlockScreen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.vault.burning import Burned
    from ui.ahead import Ahead
    from ui.first_run.flow import FirstRun
    from ui.main_window import MainWindow
    from ui.notify import Notify
    from ui.unlock.forgotten import Forgotten

_FIRST_SIZE: Final = (1280, 720)
_SMALLEST: Final = (360, 320)


class FirstWindow(QWidget):
    """Shows the unlock screen of a folder, and leads to a new vault or another folder.

    Args:
        opener: opens a vault; tests give one that is quick.
        create: makes a vault, as ``defender_app.vault.create``; the same.
        recoverer: opens one with recovery words; the same.

    Attributes:
        folder: the vault that is asked for, or None.
        options: those of the folder.
        body: the screen shown now.
        jobs: everything that takes long.
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
        self._is_chosen = False
        self.folder: Path | None = None
        self.options = Options()
        self.body: UnlockScreen | FirstRun | Forgotten | None = None
        self.jobs = Jobs(self._problem, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST_SIZE)

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
        screen.trying.connect(self._make_ahead)
        screen.entered.connect(self.entered)
        screen.new_asked.connect(self.show_first_run)
        screen.folder_asked.connect(self.ask_folder)
        screen.folder_given.connect(self.show_chosen)
        screen.ways.burn.setVisible(folder is not None and self.options.burn_from_lock_screen)
        screen.ways.burn.clicked.connect(self.ask_burn)
        screen.forgotten.connect(self.show_forgotten)
        screen.foot.language_chosen.connect(self.change_language)
        self._show(screen)

    def main_window(self, entered: entry.Entered) -> MainWindow | None:
        """The main window for what was opened, where it was made while the key was derived."""
        return None if self._ahead is None else self._ahead.take(entered, self.options)

    def leave(self) -> None:
        """Nothing will be opened from here any more."""
        if self._ahead is not None:
            self._ahead.drop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What was made ahead goes with the window."""
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

    def show_first_run(self, purpose: str = "") -> None:
        """Show the steps to a new vault; ``purpose`` is chosen already if it is named."""
        from ui.first_run.flow import FirstRun  # noqa: PLC0415 - only for a new vault

        run = FirstRun(self.jobs, self.notify, purpose=purpose, opener=self._opener, **self._create)
        run.entered.connect(self.entered)
        run.left.connect(self._return)
        run.language_chosen.connect(self.change_language)
        self._show(run)

    def show_forgotten(self) -> None:
        """Show what can be done without the passphrase of this vault."""
        from ui.unlock.forgotten import Forgotten  # noqa: PLC0415 - seldom needed

        if self.folder is None:
            return
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

    def _show(self, body: UnlockScreen | FirstRun | Forgotten) -> None:
        self.setWindowTitle(self._title())
        old, self.body = self.body, body
        self.leave()
        if old is not None:
            old.leave()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.addWidget(body)
