"""One open vault on the screen: its main window, and every way to leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from defender_app.options import Options
from ui import i18n
from ui.clipboard import Clipboard
from ui.i18n import languages
from ui.idle import Idle
from ui.lock import Leave
from ui.main_window import MainWindow
from ui.theme import theme
from ui.unlock import entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from ui.unlock.entry import Entered, Habits

_LOCK_KEY: Final = "Ctrl+L"
_PATIENCE: Final = 5_000


class Session(QObject):
    """Shows the main window of an open vault until it is left.

    Args:
        entered: the vault, and what its drawer says about the window.
        options: of its folder.
        before: the window that was there, whose place the new one takes.
        lock: called once everything is saved and locked, to begin again; gets a code or "".
        close: the same, to end.
        parent: the owner.

    Attributes:
        window: the main window.
        exit_code: what the process ends with when the vault is closed.
    """

    def __init__(  # noqa: PLR0913 - what it shows, and both ways out
        self,
        entered: Entered,
        options: Options,
        *,
        before: QWidget,
        lock: Callable[[str], object],
        close: Callable[[str], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._vault = entered.vault
        self._habits = entered.habits
        self._options = options
        self.exit_code = 0
        self._then_lock, self._then_close = lock, close
        self._clipboard = Clipboard(self, self._habits.clipboard_seconds)
        self.window = self._make()
        self._take_place_of(before)
        application = QApplication.instance()
        self._idle = Idle(application, options.idle_minutes, self)  # type: ignore[arg-type] # there is one by now
        self._idle.passed.connect(self.lock_at_once)
        self._say_last_saved()

    def __repr__(self) -> str:
        return "<session>"

    def lock(self) -> None:
        """Lock, or ask first where something could not be saved."""
        self._leave(self._then_lock)

    def lock_at_once(self) -> None:
        """Lock whatever happens: nobody may be there to ask."""
        self._leave(self._then_lock, force=True)

    def close(self, *, force: bool = False) -> None:
        """Lock and end."""
        self._leave(self._then_close, force=force)

    def save(self) -> bool:
        """Save everything typed; says whether all of it is saved."""
        jobs = self.window.place.jobs
        failures = jobs.failures
        self.window.flush()
        return jobs.finish(_PATIENCE) and jobs.failures == failures

    def _leave(self, then: Callable[[str], object], *, force: bool = False) -> None:
        leave = Leave(self._vault, self.window.place.jobs, self.window.flush, self.window)
        leave.unsaved.connect(lambda: self._ask(then))
        leave(then, force=force)

    def _ask(self, then: Callable[[str], object]) -> None:
        self.window.place.notify.ask(
            self.tr("Lock although something is not saved?"),
            self.tr("What could not be saved is lost when the vault is locked."),
            self.tr("Lock without saving"),
            self.tr("Stay here"),
            danger=True,
            then=lambda: self._leave(then, force=True),
        )

    def _make(self) -> MainWindow:
        self._speak()
        title = self._options.window_title
        window = MainWindow(
            self._vault,
            lock=self.lock,
            role=self._habits.role,
            title="" if title == Options().window_title else title,
            idle_minutes=self._options.idle_minutes,
        )
        window.closing.connect(self.close)
        QShortcut(
            QKeySequence(_LOCK_KEY), window, context=Qt.ShortcutContext.ApplicationShortcut
        ).activated.connect(self.lock)
        changes = window.place.changes
        changes.options.connect(self._take_options)
        changes.clipboard_seconds.connect(self._clipboard.set_seconds)
        changes.window.connect(self._make_anew, Qt.ConnectionType.QueuedConnection)
        return window

    def _speak(self) -> None:
        application = QApplication.instance()
        wanted = self._habits.language
        if application is not None and wanted in dict(languages.OFFERED):
            i18n.install(application, wanted)

    def _take_place_of(self, before: QWidget) -> None:
        self.window.setGeometry(before.geometry())
        self.window.setWindowState(before.windowState())
        self.window.show()
        before.hide()
        before.deleteLater()

    def _take_options(self, options: Options) -> None:
        old, self._options = self._options, options
        application = QApplication.instance()
        if isinstance(application, QApplication) and options.appearance != old.appearance:
            theme.install(application, options.appearance)
        if options.idle_minutes != old.idle_minutes:
            self._idle.set_minutes(options.idle_minutes)
            self.window.set_idle_minutes(options.idle_minutes)
        if options.window_title != old.window_title:
            self.window.set_title(options.window_title)

    def _make_anew(self) -> None:
        """The same vault in another window: another language, or another role."""
        if not self.save():
            return
        drawer_of = self._vault
        self.window.place.jobs.do(
            lambda: entry.habits_of(drawer_of), self._have_habits, owner=self.window
        )

    def _have_habits(self, habits: Habits) -> None:
        self._habits = habits
        old = self.window
        page = old.navigator.here
        old.place.jobs.stop(_PATIENCE)
        self.window = self._make()
        self._take_place_of(old)
        if page == "settings":
            self.window.navigator.page(page)

    def _say_last_saved(self) -> None:
        if self._habits.last_saved is None:
            return
        from ui.i18n import dates  # noqa: PLC0415 - with the main window

        when, change = self._habits.last_saved
        self.window.place.notify.said(
            self.tr("Last saved {when}, change {number}").format(
                when=dates.moment(when), number=change
            )
        )
