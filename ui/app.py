"""The window from its first painting to its end: unlock or first run, then an open vault.

Nothing heavy is imported before the first painting: the vault, its cryptography and the main
window are loaded after it, away from the window.
"""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING, Any, Final

from ui import quick_start

quick_start.spare_the_tools()

from PySide6.QtCore import (  # noqa: E402 - what comes now is imported faster
    QObject,
    QSocketNotifier,
    QTimer,
    qInstallMessageHandler,
)

quick_start.spare_the_search()

from defender_app import hardening, remembered  # noqa: E402 - the same
from ui import crash, garbage, relaunch  # noqa: E402 - the same
from ui.theme import icons, theme  # noqa: E402 - the same
from ui.unlock.screen import UnlockScreen  # noqa: E402 - the same
from ui.unlock.window import FirstWindow  # noqa: E402 - the same

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget

    from ui.session import Session
    from ui.unlock.entry import Entered

_ENDINGS: Final = ("SIGTERM", "SIGHUP", "SIGINT", "SIGQUIT")
_MACHINE: Final = 4
_NOT_SAVED: Final = "not-saved"
_SETTLED: Final = 1_000
_RESET: Final = "reset"


def run(
    folder: Path | None,
    *,
    problem: str = "",
    purpose: str = "",
    small: bool = False,
    half: str = "",
) -> int:
    """Open the window and stay until it is closed.

    Args:
        folder: the vault to unlock; None to look for one that shall be remembered.
        problem: the code of an error to show on the unlock screen.
        purpose: of a new vault to make at once, as ``train``; "" to unlock one.
        small: whether the window waits minimised, as after the panic key.
        half: of the screen, ``left`` or ``right``; "" for a window of the usual size.

    Returns:
        The exit code.
    """
    qInstallMessageHandler(crash.quiet_qt)
    start_no_daemon()
    application = theme.application("notebook")
    if hasattr(sys, "frozen"):
        from ui.theme import own_fonts  # noqa: PLC0415 - only a frozen program brings fonts

        own_fonts.bring()
    if sys.platform != "linux":
        _be_discreet(application)
    if not purpose:
        icons.wait()  # the unlock screen lets them come once its words are there
    defender = Defender(application)
    defender.start(folder, problem=problem, purpose=purpose, small=small, half=half)
    _forbid_looking(defender.first)
    # The entry point switched it off, for the first painting comes much sooner without.
    QTimer.singleShot(_SETTLED, garbage.allow)
    return int(application.exec())


def _forbid_looking(first: FirstWindow | None) -> None:
    """Keep others out of our memory before anything can be typed; it costs a first painting."""
    body = None if first is None else first.body
    if isinstance(body, UnlockScreen):
        body.painted.connect(hardening.forbid_looking)
    else:
        hardening.forbid_looking()


def _be_discreet(application: QApplication) -> None:
    """What some systems offer, and Linux does not."""
    from ui import capture, task_bar  # noqa: PLC0415 - as just said

    capture.install(application)
    if sys.platform == "win32":
        task_bar.name_ourselves()


def start_no_daemon() -> None:
    """Before Qt starts: keep it from starting a daemon that would stay behind."""
    if sys.platform == "linux" and not _has_session_bus():
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"


def _has_session_bus() -> bool:
    if os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and os.path.exists(f"{runtime}/bus")  # noqa: PTH110 - on Linux alone


class Defender(QObject):
    """What one process shows, one window after the other.

    Args:
        application: Qt's.
        first: the window to begin with; tests give one that opens vaults quickly.
        again: begins anew after the lock, as ``relaunch.again``; tests stay in their process.

    Attributes:
        first: the window before anything is open, or None.
        session: the open vault, or None.
    """

    def __init__(
        self,
        application: QApplication,
        *,
        first: FirstWindow | None = None,
        again: Callable[..., object] = relaunch.again,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._begin_again = again
        self.first: FirstWindow | None = first if first is not None else FirstWindow()
        self.first.entered.connect(self._enter)
        self.first.notes.stale.connect(self._forget)
        self.session: Session | None = None
        self._folder: Path | None = None
        self._half = ""
        self.crashes = crash.Crashes(
            window=lambda: self.window, save=self._save, again=self._again, parent=self
        )

    @property
    def window(self) -> QWidget | None:
        """The window shown now."""
        return self.session.window if self.session is not None else self.first

    def start(
        self,
        folder: Path | None,
        *,
        problem: str = "",
        purpose: str = "",
        small: bool = False,
        half: str = "",
    ) -> None:
        """Show the unlock screen.

        Args:
            folder: the vault; None to look for one.
            problem: the code of an error to show.
            purpose: of a new vault to make at once; "" to unlock one.
            small: whether the window waits minimised.
            half: of the screen; "" for the usual size.
        """
        self.crashes.install()
        listen_to_signals(self, self.end)
        if self.first is None:
            return
        found = folder if folder is not None else next(iter(remembered.vaults()), None)
        self.first.show_unlock(found)
        if problem:
            self._show_problem(problem)
        elif purpose == _RESET:
            self.first.show_reset()
        elif purpose:
            self.first.show_first_run(purpose)
        if half:
            self.first.take_half(half)
        if small:
            self.first.settle()
            self.first.showMinimized()
        else:
            self.first.show()

    def end(self, code: int) -> None:
        """Lock and leave, whatever happens."""
        if self.session is None:
            if self.first is not None:
                self.first.notes.keep()
                self.first.leave()
            self._application.exit(code)
            return
        self.session.exit_code = code
        self.session.close(force=True)

    def _show_problem(self, code: str) -> None:
        from defender_app.errors import MachineError  # noqa: PLC0415 - only after a fault

        if self.first is not None:
            self.first.show_problem(MachineError(code), stays=True)

    def _enter(self, entered: Entered) -> None:
        from ui.session import Session  # noqa: PLC0415 - the main window, after the first painting

        if self.first is None:
            # Another vault is on the screen: nobody would ever lock this one.
            entered.vault.lock()
            return
        first, self.first = self.first, None
        made = first.main_window(entered)
        self._folder, self._half = entered.vault.folder, first.half
        self.session = Session(
            entered,
            first.options,
            before=first,
            lock=self._locked,
            close=self._closed,
            parent=self,
            made=made,
        )

    def _locked(
        self,
        problem: str,
        purpose: str = "",
        *,
        gone: bool = False,
        small: bool = False,
        instead: Path | None = None,
    ) -> None:
        more: dict[str, Any] = {"purpose": purpose} if purpose else {}
        if small:
            more["small"] = True
        if self._half:
            more["size"] = self._half
        self._begin_again(instead or (None if gone else self._folder), problem, **more)

    def _closed(self, problem: str) -> None:
        if self.session is None:
            return
        if problem == _NOT_SAVED and sys.stderr is not None:
            # The system ends this process: there is no screen left to say it on.
            sys.stderr.write("defender-app: What was typed last could not be saved.\n")
        self.session.window.allow_close()
        self.session.window.close()
        self._application.exit(self.session.exit_code or (_MACHINE if problem else 0))

    def _forget(self, problem: str, small: bool) -> None:
        first = self.first
        more: dict[str, Any] = {"small": True} if small else {}
        if first is not None and first.half:
            more["size"] = first.half
        self._begin_again(None if first is None else first.folder, problem, **more)

    def _save(self) -> bool:
        if self.session is None and self.first is not None:
            self.first.notes.keep()
        return self.session is None or self.session.save()

    def _again(self) -> None:
        if self.session is None:
            self._begin_again(self.first.folder if self.first is not None else None, "")
        else:
            self.session.lock_at_once()


def listen_to_signals(parent: QObject, end: Callable[[int], None]) -> None:
    """Call ``end`` with 128 + the signal's number when the system asks the process to end.

    Python's own handlers run only between two of its instructions, and an idle window executes
    none: so the number comes through a pipe that Qt watches.
    """
    if sys.platform == "win32":
        return
    reading, writing = os.pipe()
    os.set_blocking(reading, False)
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing, warn_on_full_buffer=False)
    for name in _ENDINGS:
        number = getattr(signal, name)
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, _noted)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(lambda: _came(reading, end))


def _noted(_number: int, _frame: object) -> None:
    """The pipe carries the number; nothing is done in the middle of whatever runs now."""


def _came(reading: int, end: Callable[[int], None]) -> None:
    numbers = os.read(reading, 64)
    if numbers:
        QTimer.singleShot(0, lambda: end(128 + numbers[0]))
