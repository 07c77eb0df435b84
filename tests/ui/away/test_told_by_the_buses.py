"""The session bus, logind and UPower tell that nobody is there; a process of its own listens."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from jeepney import DBusAddress, new_signal
from jeepney.io.blocking import open_dbus_connection

from tests.support import keychain, logind
from tests.support.repository import ROOT
from ui.away.linux import SCREEN_SAVERS, session_path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these are the buses of Linux")

LONG = 20.0
SHORT = 0.3


@dataclass
class Listener:
    """The process that listens, the session bus, and who speaks on the system bus."""

    process: subprocess.Popen[bytes]
    session: str
    logind: logind.Logind

    def hears(self, seconds: float = LONG) -> bool:
        """Whether it says within this time that nobody is there; takes one such word."""
        assert self.process.stdout is not None
        ready, _, _ = select.select([self.process.stdout], [], [], seconds)
        if not ready:
            return False
        assert self.process.stdout.readline() == b"gone\n"
        return True

    def saver(self, name: str, *, on: bool) -> None:
        """A screen saver says that it is on, or off."""
        with open_dbus_connection(self.session) as connection:
            where = DBusAddress("/ScreenSaver", interface=name)
            connection.send(new_signal(where, "ActiveChanged", "b", (on,)))


@pytest.fixture
def listener() -> Iterator[Listener]:
    with keychain.bus() as session, keychain.bus() as system:
        there = session.variables["DBUS_SESSION_BUS_ADDRESS"]
        other = system.variables["DBUS_SESSION_BUS_ADDRESS"]
        with logind.on(other) as spoken:
            variables = {
                **os.environ,
                **session.variables,
                "DBUS_SYSTEM_BUS_ADDRESS": other,
                "XDG_SESSION_ID": "2",
            }
            with subprocess.Popen(
                [sys.executable, "-m", "tests.support.told_away"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                bufsize=0,
                cwd=ROOT,
                env=variables,
            ) as process:
                assert process.stdout is not None
                assert process.stdout.readline() == b"watching\n"
                yield Listener(process, there, spoken)
                process.kill()


def _let_go(end: int, seconds: float = LONG) -> bool:
    """Whether the other side of a pipe is closed everywhere."""
    return bool(select.select([end], [], [], seconds)[0])


def test_everything_that_means_absence_is_heard_and_nothing_else(listener: Listener) -> None:
    for name in SCREEN_SAVERS:
        listener.saver(name, on=False)
        listener.saver(name, on=True)
        assert listener.hears(), name
    tells = listener.logind
    session, upower = f"{logind.LOGIND}.Session", "org.freedesktop.UPower"
    absent: tuple[Callable[[], None], ...] = (
        tells.lock,
        lambda: tells.sleep(begins=True),
        lambda: tells.change(logind.SESSION, session, "Active", value=False),
        lambda: tells.change(logind.SESSION, session, "LockedHint", value=True),
        lambda: tells.change(logind.UPOWER, upower, "LidIsClosed", value=True),
    )
    present: tuple[Callable[[], None], ...] = (
        lambda: tells.sleep(begins=False),
        lambda: tells.change(logind.SESSION, session, "Active", value=True),
        lambda: tells.change(logind.SESSION, session, "LockedHint", value=False),
        lambda: tells.change(logind.UPOWER, upower, "LidIsClosed", value=False),
        lambda: tells.change(logind.UPOWER, upower, "OnBattery", value=True),
        lambda: tells.lock("/org/freedesktop/login1/session/_33"),
    )
    for say in absent:
        say()
        assert listener.hears()
        tells.all_is_calm()
        for calm in present:
            calm()
        assert not listener.hears(SHORT)


def test_the_sleep_waits_until_the_vault_is_locked(listener: Listener) -> None:
    tells = listener.logind
    assert tells.asked.wait(LONG)
    assert tells.who == [("sleep", "Notebook", "Saving", "delay")]
    assert not _let_go(tells.delays[0], SHORT)
    tells.asked.clear()
    tells.sleep(begins=True)
    assert listener.hears()
    assert _let_go(tells.delays[0])
    tells.sleep(begins=False)
    assert tells.asked.wait(LONG)
    assert not _let_go(tells.delays[1], SHORT)
    listener.process.kill()
    assert _let_go(tells.delays[1])


@pytest.mark.parametrize(
    ("ident", "label"),
    [("2", "_32"), ("c1", "c1"), ("12", "_312"), ("a-b", "a_2db"), ("é", "_c3_a9")],
)
def test_the_path_of_a_session_is_written_as_logind_does(ident: str, label: str) -> None:
    assert session_path(ident) == f"/org/freedesktop/login1/session/{label}"
    assert session_path("") == ""
