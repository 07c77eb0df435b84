"""The main window, made while the key of a vault is derived.

That takes a second in which the window has nothing to do. What it makes meanwhile is what everybody
sees who opens this folder: an empty list. It is made for every passphrase alike, right or wrong,
stays hidden, and knows no drawer; it goes with the unlock screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, QTimer

from defender_app.options import Options
from ui import i18n
from ui.i18n import languages
from ui.theme import icons
from ui.unlock import entry

if TYPE_CHECKING:
    from pathlib import Path

    from ui.main_window import MainWindow
    from ui.unlock.entry import Entered

_PATIENCE: Final = 1_000
_AT_ONCE: Final = 4


def own_title(options: Options) -> str:
    """What somebody called the window; "" where nobody did."""
    title = options.window_title
    return "" if title == Options().window_title else title


class Ahead(QObject):
    """Holds the window that was made ahead, until it is taken or given up."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: MainWindow | None = None
        self._stands_for: tuple[Path, bool, Options, str] | None = None
        self._icons: list[str] = []
        self._draw_next = QTimer(self, singleShot=True, interval=0)
        self._draw_next.timeout.connect(self._draw)

    def __repr__(self) -> str:
        return "<window made ahead>"

    def make(self, folder: Path, options: Options, size: QSize, *, training: bool) -> None:
        """Make the window, hidden; nothing, where it is there already.

        Its modules must be loaded: this is called in the thread of the window.

        Args:
            folder: of the vault.
            options: of the folder.
            size: of the window that will be replaced.
            training: what ``vault.json`` says.
        """
        wanted = (folder.absolute(), training, options, i18n.current())
        if self._stands_for == wanted:
            return
        self.drop()
        from ui.main_window import Coming, MainWindow  # noqa: PLC0415 - after the first painting

        self._stands_for = wanted
        self._window = MainWindow(
            Coming(folder, training),
            lock=lambda: None,
            title=own_title(options),
            idle_minutes=options.idle_minutes,
        )
        self._window.resize(size)
        # By itself, for the screen must not stand still for long.
        QTimer.singleShot(0, self, self._lay_out)

    def take(self, entered: Entered, options: Options) -> MainWindow | None:
        """The window, if it is one for this drawer; otherwise it is given up.

        Args:
            entered: what was opened.
            options: of the folder.
        """
        habits = entered.habits
        speaks = habits.language if habits.language in dict(languages.OFFERED) else i18n.current()
        usual = entry.Habits()
        # Its letters are of the usual size, and so is all the room it left for them.
        reads = (habits.text_size, habits.wider) == (usual.text_size, usual.wider)
        fits = (
            reads
            and habits.role == entry.RECORD
            and self._stands_for
            == (
                entered.vault.folder.absolute(),
                entered.vault.training,
                options,
                speaks,
            )
        )
        if not fits or i18n.current() != speaks:
            self.drop()
            return None
        window, self._window, self._stands_for = self._window, None, None
        return window

    def drop(self) -> None:
        """Take apart what was made and is not wanted."""
        window, self._window, self._stands_for = self._window, None, None
        if window is not None:
            window.place.jobs.stop(_PATIENCE, force=True)
            window.allow_close()
            window.deleteLater()

    def _lay_out(self) -> None:
        """Do once what the first painting would: fonts, style, places of everything."""
        if self._window is not None:
            self._window.grab()
            self._icons = list(icons.of_types())
            self._draw_next.start()

    def _draw(self) -> None:
        """Draw some of the icons that a list may show; all of them, for nobody knows which."""
        for name in self._icons[:_AT_ONCE]:
            if self._window is not None:
                icons.pixmap(name, ratio=self._window.devicePixelRatioF())
        del self._icons[:_AT_ONCE]
        if self._icons and self._window is not None:
            self._draw_next.start()
