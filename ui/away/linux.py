"""What desktops and logind say on the two buses; nothing is asked of anybody but them.

Screen savers of all desktops say ``ActiveChanged``; logind says that the computer goes to sleep,
that the session shall be locked, and that another one is in front; UPower says that the lid was
closed. Whoever can send such a signal can lock the vault, and no more. Sources: the D-Bus interface
descriptions of logind (``org.freedesktop.login1``) and UPower, and the freedesktop.org
Idle Inhibition Service (``org.freedesktop.ScreenSaver``).
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

if TYPE_CHECKING:
    from collections.abc import Callable

SCREEN_SAVERS: Final = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)
_LOGIND: Final = "org.freedesktop.login1"
_LOGIND_PATH: Final = "/org/freedesktop/login1"
_SESSION: Final = "org.freedesktop.login1.Session"
_UPOWER: Final = "org.freedesktop.UPower"
_UPOWER_PATH: Final = "/org/freedesktop/UPower"
_PROPERTIES: Final = "org.freedesktop.DBus.Properties"
_SIGN_OF_ABSENCE: Final = {
    (_SESSION, "Active"): False,
    (_SESSION, "LockedHint"): True,
    (_UPOWER, "LidIsClosed"): True,
}
# Neither the program nor its purpose is named to who lists what delays the sleep.
_WHO: Final = "Notebook"
_WHY: Final = "Saving"


def session_path(ident: str) -> str:
    """The object path of a logind session, or "" (any) where its id is not known.

    Args:
        ident: as in ``XDG_SESSION_ID``. Letters and digits stand for themselves, a digit in the
            first place and everything else as ``_`` and two hex digits.
    """
    label = "".join(
        one
        if one.isascii() and (one.isalpha() or (place and one.isdigit()))
        else "".join(f"_{byte:02x}" for byte in one.encode("utf-8", "surrogateescape"))
        for place, one in enumerate(ident)
    )
    return f"{_LOGIND_PATH}/session/{label}" if label else ""


class Buses(QObject):
    """Listens on the bus of the session and on that of the system."""

    gone = Signal()
    """Nobody is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._delay: QDBusUnixFileDescriptor | None = None
        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        if session.isConnected():
            for name in SCREEN_SAVERS:
                self._listen(session, ("", "", name, "ActiveChanged"), "_turned(bool)")
        if system.isConnected():
            self._listen_to_system(system)

    def __repr__(self) -> str:
        return "<watch>"

    def _listen_to_system(self, bus: QDBusConnection) -> None:
        manager = f"{_LOGIND}.Manager"
        path = session_path(os.environ.get("XDG_SESSION_ID", ""))
        changed = "_changed(QDBusMessage)"
        self._listen(bus, (_LOGIND, _LOGIND_PATH, manager, "PrepareForSleep"), "_sleeps(bool)")
        self._listen(bus, (_LOGIND, path, _SESSION, "Lock"), "_told()")
        self._listen(bus, (_LOGIND, path, _PROPERTIES, "PropertiesChanged"), changed)
        self._listen(bus, (_UPOWER, _UPOWER_PATH, _PROPERTIES, "PropertiesChanged"), changed)
        self._ask_for_time(bus)

    def _listen(self, bus: QDBusConnection, what: tuple[str, str, str, str], slot: str) -> None:
        # The 1 is what Qt's macro SLOT puts before a signature.
        bus.connect(*what, self, f"1{slot}")  # type: ignore[call-overload] # the stubs say bytes, which it refuses

    def _ask_for_time(self, bus: QDBusConnection) -> None:
        """Have the sleep wait until the vault is locked; it waits some seconds at the most."""
        call = QDBusMessage.createMethodCall(_LOGIND, _LOGIND_PATH, f"{_LOGIND}.Manager", "Inhibit")
        call.setArguments(["sleep", _WHO, _WHY, "delay"])
        self._ask(bus, call, self._have_time)

    def _have_time(self, held: Any) -> None:
        if isinstance(held, QDBusUnixFileDescriptor) and held.isValid():
            # A fresh process must not go on holding it.
            os.set_inheritable(held.fileDescriptor(), False)  # noqa: FBT003 - it has no name
            self._delay = held

    def _ask(self, bus: QDBusConnection, call: QDBusMessage, then: Callable[[Any], None]) -> None:
        watcher = QDBusPendingCallWatcher(bus.asyncCall(call), self)

        def answered() -> None:
            reply = watcher.reply()
            watcher.deleteLater()
            if reply.type() == QDBusMessage.MessageType.ReplyMessage and reply.arguments():
                value = reply.arguments()[0]
                then(value.variant() if isinstance(value, QDBusVariant) else value)

        watcher.finished.connect(answered)

    @Slot(bool)
    def _turned(self, on: bool) -> None:
        if on:
            self.gone.emit()

    @Slot(bool)
    def _sleeps(self, begins: bool) -> None:
        if begins:
            self.gone.emit()
        # Given back: the vault is locked, or there is another sleep to wait for.
        self._delay = None
        if not begins:
            self._ask_for_time(QDBusConnection.systemBus())

    @Slot()
    def _told(self) -> None:
        self.gone.emit()

    @Slot(QDBusMessage)
    def _changed(self, message: QDBusMessage) -> None:
        """What changed comes in a form that cannot be read here: so the values are asked for."""
        about = message.arguments()[0] if message.arguments() else ""
        for (interface, name), absent in _SIGN_OF_ABSENCE.items():
            if interface != about:
                continue
            call = QDBusMessage.createMethodCall(
                message.service(), message.path(), _PROPERTIES, "Get"
            )
            call.setArguments([interface, name])
            self._ask(QDBusConnection.systemBus(), call, self._judge(absent=absent))

    def _judge(self, *, absent: bool) -> Callable[[Any], None]:
        def judge(value: Any) -> None:
            if value is absent:
                self.gone.emit()

        return judge
