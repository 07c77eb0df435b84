"""A stand-in for logind and UPower on a bus of its own, as far as the app speaks with them."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, Message, MessageType, message_bus, new_error, new_method_return
from jeepney import new_signal as signal_of
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LOGIND = "org.freedesktop.login1"
SESSION = "/org/freedesktop/login1/session/_32"
UPOWER = "/org/freedesktop/UPower"
_CALM = {
    (f"{LOGIND}.Session", "Active"): True,
    (f"{LOGIND}.Session", "LockedHint"): False,
    ("org.freedesktop.UPower", "LidIsClosed"): False,
}


@dataclass
class Logind:
    """What the stand-in was asked, and what it says.

    Attributes:
        delays: reading ends of what was given to who delays the sleep; at its end once let go.
        who: the names under which they asked.
        properties: what it answers, by interface and name.
    """

    connection: DBusConnection
    delays: list[int] = field(default_factory=list)
    who: list[tuple[str, ...]] = field(default_factory=list)
    asked: threading.Event = field(default_factory=threading.Event)
    properties: dict[tuple[str, str], bool] = field(default_factory=lambda: dict(_CALM))

    def all_is_calm(self) -> None:
        """Whoever asks now hears that somebody is there."""
        self.properties.update(_CALM)

    def sleep(self, *, begins: bool) -> None:
        """The computer goes to sleep, or wakes up."""
        self._emit("/org/freedesktop/login1", f"{LOGIND}.Manager", "PrepareForSleep", "b", begins)

    def lock(self, path: str = SESSION) -> None:
        """Somebody asks for the session to be locked."""
        self._emit(path, f"{LOGIND}.Session", "Lock", "")

    def change(self, path: str, interface: str, name: str, *, value: bool) -> None:
        """A property is another one now."""
        self.properties[interface, name] = value
        body: tuple[Any, ...] = (interface, {name: ("b", value)}, [])
        self._emit(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", *body)

    def _emit(self, path: str, interface: str, name: str, shape: str, *body: Any) -> None:
        where = DBusAddress(path, interface=interface)
        self.connection.send(signal_of(where, name, shape or None, body))

    def serve(self) -> None:
        """Answer until the connection is closed."""
        while True:
            try:
                asked = self.connection.receive()
            except (OSError, EOFError, ValueError):
                return
            if asked.header.message_type is MessageType.method_call:
                answer = self._answer(asked)
                self.connection.send(answer)
                for one in answer.body:
                    if isinstance(one, io.IOBase):
                        one.close()

    def _answer(self, asked: Message) -> Message:
        member = asked.header.fields.get(3)
        if member == "Inhibit":
            self.who.append(asked.body)
            ours, theirs = os.pipe()
            self.delays.append(ours)
            reply = new_method_return(asked, "h", (os.fdopen(theirs, "wb"),))
            self.asked.set()
            return reply
        if member == "Get" and asked.body in self.properties:
            return new_method_return(asked, "v", (("b", self.properties[asked.body]),))
        return new_error(asked, "org.freedesktop.DBus.Error.UnknownMethod")


@contextmanager
def on(address: str) -> Iterator[Logind]:
    """The stand-in, with both names, on the bus at an address."""
    connection = open_dbus_connection(address, enable_fds=True)
    for name in (LOGIND, "org.freedesktop.UPower"):
        connection.send_and_get_reply(message_bus.RequestName(name))
    made = Logind(connection)
    server = threading.Thread(target=made.serve, daemon=True)
    server.start()
    try:
        yield made
    finally:
        connection.close()
        for one in made.delays:
            os.close(one)
