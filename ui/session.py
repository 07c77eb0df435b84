"""One open vault on the screen: its main window, and every way to leave it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from defender_app.travel import journey as journeys
from ui import ahead, capture, i18n
from ui.clipboard import Clipboard
from ui.i18n import languages
from ui.idle import Idle
from ui.imports import note_missing, tell_missing
from ui.jobs import is_mistake
from ui.lock import Leave
from ui.main_window import MainWindow
from ui.panic import Panic
from ui.theme import theme, window_icons
from ui.unlock import entry
from ui.window_keys import LockKey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from crypto.errors import CryptoError
    from defender_app.errors import AppError
    from defender_app.options import Options
    from ui.unlock.entry import Entered, Habits

_LOCK_KEY: Final = "Ctrl+L"
_PATIENCE: Final = 5_000
_AT_MOST: Final = 50
_SETTLED: Final = 300
_TRAIN: Final = "train"
_RESET: Final = "reset"


class Session(QObject):
    """Shows the main window of an open vault until it is left.

    Args:
        entered: the vault, and what its drawer says about the window.
        options: of its folder.
        before: the window that was there, whose place the new one takes.
        lock: called once everything is saved and locked, to begin again; gets a code or "",
            ``purpose`` where a new vault is to be made then, ``gone`` where this one is no more,
            ``instead`` where another vault takes its place, ``small`` where the window shall not
            be seen then.
        close: the same, to end.
        parent: the owner.
        made: the main window, where it was made ahead.

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
        lock: Callable[..., object],
        close: Callable[[str], object],
        parent: QObject,
        made: MainWindow | None = None,
    ) -> None:
        super().__init__(parent)
        self._vault = entered.vault
        self._habits = entered.habits
        self._options = options
        self.exit_code = 0
        self._then_lock, self._then_close = lock, close
        self._then: Callable[[str], object] = lock
        self._waits = False
        self._clipboard = Clipboard(self, self._habits.clipboard_seconds)
        capture.allow(on=self._habits.captured)
        self.window = self._make(made)
        self._take_place_of(before)
        application = QApplication.instance()
        self._idle = Idle(application, options.idle_minutes, self)  # type: ignore[arg-type] # there is one by now
        # A file that comes in while nobody is there is not cut off in its middle, nor is a backup.
        self._idle.held = self._is_busy
        self._idle.passed.connect(self.lock_at_once)
        self._panic = Panic(application, self._habits.panic_key, self)  # type: ignore[arg-type] # the same
        self._panic.held.connect(self.panic)
        LockKey(application, self).pressed.connect(self.lock)  # type: ignore[arg-type] # the same
        self._say_last_saved()
        self._make_sure()
        # After the list, which nothing shall keep waiting.
        self._later = QTimer(self, singleShot=True, interval=_SETTLED)
        self._later.timeout.connect(self._watch_absence)
        self._later.start()

    def __repr__(self) -> str:
        return "<session>"

    def lock(self) -> None:
        """Lock, or ask first where something could not be saved."""
        self._leave(self._then_lock)

    def lock_at_once(self) -> None:
        """Lock whatever happens: nobody may be there to ask."""
        self._leave(self._then_lock, force=True)

    def panic(self) -> None:
        """Nothing stays on the screen, then lock whatever happens; the window comes back small."""
        for window in QApplication.topLevelWidgets():
            window.hide()
        self._leave(lambda problem: self._then_lock(problem, small=True), force=True)

    def practise(self) -> None:
        """Lock, and go on to a new practice vault."""
        self._leave(lambda problem: self._then_lock(problem, purpose=_TRAIN))

    def reset_workshop(self) -> None:
        """Lock, and bring the workshop back to its beginning."""
        from ui.workshop import resetting  # noqa: PLC0415 - in practice vaults alone

        resetting.ask_to_lock(self._vault.folder)
        self._leave(lambda problem: self._then_lock(problem, purpose=_RESET), force=True)

    def present(self) -> None:
        """Begin presenter mode, or leave it; the window is made anew in letters of that size."""
        from ui.presenter import mode  # noqa: PLC0415 - in practice vaults alone

        if mode.is_on():
            mode.end(self.window)
        else:
            mode.begin(self.window, captured=self._habits.captured)
        page = self.window.navigator.shown
        show = getattr(getattr(page, "trainer", None), "show_presenting", None)
        if callable(show):
            show()

    def go_elsewhere(self, folder: Path) -> None:
        """Lock, and go on with another vault; this one stays as it is."""
        self._leave(lambda problem: self._then_lock(problem, instead=folder))

    def close(self, *, force: bool = False) -> None:
        """Lock and end."""
        self._leave(self._then_close, force=force)

    def vanish(self, left: str) -> None:
        """The vault is destroyed: begin anew as if there had been none.

        Args:
            left: what of it could not be removed, as ``Burned`` names it; "" for nothing.
        """
        self._clipboard.clear()
        told = f"burn-{left}" if left else ""
        self._way_out(lambda _problem: self._then_lock(told, gone=True), force=True)

    def move_to(self, folder: Path, left: str) -> None:
        """The vault is destroyed, and what may stay is in another one: show its lock screen.

        Args:
            folder: of the new vault.
            left: as for ``vanish``.
        """
        self._clipboard.clear()
        told = f"burn-{left}" if left else ""
        self._way_out(lambda _problem: self._then_lock(told, instead=folder), force=True)

    def save(self) -> bool:
        """Save everything typed; says whether all of it is saved."""
        place = self.window.place
        failures = place.jobs.failures
        self.window.flush()
        done = place.jobs.finish(_PATIENCE)
        return done and place.jobs.failures == failures and not place.unsaved

    def _leave(self, then: Callable[[str], object], *, force: bool = False) -> None:
        # First: whatever happens now, nothing that was copied stays for the next program.
        self._clipboard.clear()
        self._then = then
        self._note_leaving(small=not self.window.isVisible())
        self._way_out(then, force=force)

    def _note_leaving(self, *, small: bool) -> None:
        """A practice vault knows that it was locked: an exercise asks for that."""
        if self._vault.is_open and self._vault.training:
            from ui.workshop import noting  # noqa: PLC0415 - in practice alone

            noting.note(self.window.place, "panic" if small else "locked", self)

    def _is_busy(self) -> bool:
        place = self.window.place
        return bool(place.imports.running or place.jobs.shown)

    def _flush(self) -> None:
        self.window.flush()

    def _ask_unfinished(self) -> None:
        then = self._then
        self.window.place.notify.ask(
            self.tr("Lock while something is still being written?"),
            self.tr(
                "It was told to stop and has not stopped yet. What it was writing outside the "
                "vault may be left incomplete."
            ),
            self.tr("Lock now"),
            self.tr("Wait"),
            danger=True,
            then=lambda: self._leave(then, force=True),
        )

    def _ask_unsaved(self) -> None:
        then = self._then
        self.window.place.notify.ask(
            self.tr("Lock although something is not saved?"),
            self.tr("What could not be saved is lost when the vault is locked."),
            self.tr("Lock without saving"),
            self.tr("Stay here"),
            danger=True,
            then=lambda: self._leave(then, force=True),
        )

    def _make(self, made: MainWindow | None = None) -> MainWindow:
        theme.suit(self._habits.text_size, wider=self._habits.wider)
        if made is None:
            self._speak()
            window = MainWindow(
                self._vault,
                lock=self.lock,
                role=self._habits.role,
                title=ahead.own_title(self._options),
                idle_minutes=self._options.idle_minutes,
            )
        else:
            window = made
            window.open(self._vault, self.lock)
            # Mostly the rows are there at once: then the list is painted with them, and once.
            window.place.jobs.finish_next(_AT_MOST)
        window.closing.connect(self.close)
        # One way out for each window: a second question beside the first would help nobody.
        self._way_out = way_out = Leave(self._vault, window.place, self._flush, window)
        way_out.unsaved.connect(self._ask_unsaved)
        way_out.unfinished.connect(self._ask_unfinished)
        everywhere = Qt.ShortcutContext.ApplicationShortcut
        key = QShortcut(QKeySequence(_LOCK_KEY), window, context=everywhere)
        key.activated.connect(self.lock)
        changes = window.place.changes
        window.place.imports.done.connect(self._nothing_comes, Qt.ConnectionType.QueuedConnection)
        tell_missing(window.place, window)
        changes.options.connect(self._take_options)
        changes.clipboard_seconds.connect(self._clipboard.set_seconds)
        changes.panic_key.connect(self._take_panic_key)
        changes.captured.connect(lambda on: capture.allow(on=on))
        changes.elsewhere.connect(self.go_elsewhere, Qt.ConnectionType.QueuedConnection)
        changes.practice.connect(self.practise, Qt.ConnectionType.QueuedConnection)
        changes.reset.connect(self.reset_workshop, Qt.ConnectionType.QueuedConnection)
        changes.presenting.connect(self.present, Qt.ConnectionType.QueuedConnection)
        changes.burned.connect(self.vanish, Qt.ConnectionType.QueuedConnection)
        changes.moved.connect(self.move_to, Qt.ConnectionType.QueuedConnection)
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
        window_icons.wear(options.icon)

    def _take_panic_key(self, key: str) -> None:
        self._panic.set_key(key)

    def _make_anew(self) -> None:
        """The same vault in another window: another language, or another role."""
        self._waits = bool(self.window.place.imports.running)
        if not self._waits:
            self._go_anew()
            return
        self.window.place.notify.ask(
            self.tr("Change the window while files are coming in?"),
            self.tr("The rest of them would not come in. Otherwise it changes once they are here."),
            self.tr("Change now"),
            self.tr("Wait for them"),
            danger=True,
            then=self._go_anew,
        )

    def _nothing_comes(self) -> None:
        if self._waits:
            self._make_anew()

    def _go_anew(self) -> None:
        self._waits = False
        if not self.save():
            return
        drawer_of = self._vault
        self.window.place.jobs.do(
            lambda: entry.habits_of(drawer_of), self._have_habits, owner=self.window
        )

    def _have_habits(self, habits: Habits) -> None:
        # Once more: somebody may have written on while the habits were looked up.
        if not self.save():
            return
        self._habits = habits
        old = self.window
        page = old.navigator.here
        coming = old.place.imports.stop()
        if not old.place.jobs.stop(_PATIENCE):
            old.place.notify.said(
                self.tr("Something is still being written: the window changes at the next lock.")
            )
            return
        note_missing(self._vault.drawer, coming)
        self.window = self._make()
        self._take_place_of(old)
        if page == "settings":
            self.window.navigator.page(page)

    def _make_sure(self) -> None:
        """Behind the list that is asked for first: look at every row for older pages."""
        jobs, drawer = self.window.place.jobs, self._vault.drawer
        jobs.do(drawer.assure, owner=self, failed=self._not_sure)

    def _not_sure(self, error: AppError | CryptoError) -> None:
        """Nothing that is shown may be relied on: the lock screen says why."""
        if is_mistake(error):
            return
        self._clipboard.clear()
        self._way_out(lambda _problem: self._then_lock(error.code), force=True)

    def _ask_about_journey(self) -> None:
        """A journey that was cut short: nothing has gone, and somebody says how it goes on."""
        place, drawer = self.window.place, self._vault.drawer
        place.jobs.do(
            lambda: journeys.begun(drawer),
            self._show_journey,
            owner=self.window,
            failed=lambda _: None,
        )

    def _show_journey(self, found: journeys.Journey | None) -> None:
        if found is None:
            return
        from ui.travel.flow import Resume  # noqa: PLC0415 - after a crash alone

        Resume(self.window.place, self.window, found).open()

    def _watch_absence(self) -> None:
        from ui import away  # noqa: PLC0415 - as just said

        if not self._vault.is_open:
            # Locked within the first moment.
            return
        self._away = away.watch(self)
        self._away.gone.connect(self.lock_at_once)
        self._ask_about_journey()
        if self._vault.training:
            from ui.workshop.practising import Practising  # noqa: PLC0415 - in practice alone

            self._practising = Practising(self.window.place, self)
            self._practising.reset_asked.connect(self.lock_at_once)

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
