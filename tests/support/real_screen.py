"""A screen of our own, and somebody at its keyboard who is no part of the program."""

from __future__ import annotations

import ctypes
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from tests.support import external

PATIENCE = 30.0
_PAUSE = 0.05
_CLIENT_MESSAGE = 33


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """The environment in which a program sees an X11 screen of its own."""
    program = external.require("Xvfb", "it stands in for a screen")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [program, "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=[writing],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        yield {
            **{name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"},
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
        }
    finally:
        server.terminate()
        server.wait()


def until(condition: Callable[[], bool], what: str, alive: Callable[[], bool]) -> None:
    """Look again and again until something holds, for as long as the program lives."""
    assert soon(condition, what, alive, PATIENCE), f"never: {what}"


def soon(
    condition: Callable[[], bool], what: str, alive: Callable[[], bool], patience: float
) -> bool:
    """Whether something holds within so many seconds, while the program lives."""
    end = time.monotonic() + patience
    while not condition():
        assert alive(), f"the program ended before {what}"
        if time.monotonic() > end:
            return False
        time.sleep(_PAUSE)
    return True


@dataclass
class Keyboard:
    """Types into the window that is shown, with xdotool; pastes with xclip.

    Attributes:
        environment: of the screen.
        alive: whether the program still runs.
    """

    environment: dict[str, str]
    alive: Callable[[], bool]
    _window: str = ""
    _clipboards: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def __post_init__(self) -> None:
        external.require("xdotool", "it types like a person")
        external.require("xclip", "it holds what is pasted")

    def wait_for_window(self, title: str) -> str:
        """Wait until another window than the last one is shown, and give it the keyboard."""
        found: list[str] = []

        def another() -> bool:
            shown = self._do("search", "--onlyvisible", "--name", f"^{title}$", check=False)
            found[:] = [one for one in shown.split() if one != self._window]
            return bool(found)

        until(another, f"another window called {title}", self.alive)
        self._window = found[0]
        self._do("windowfocus", "--sync", self._window)
        return self._window

    def type(self, words: str) -> None:
        """Type letters that are on the keyboard."""
        self._do("type", "--delay", "5", words)

    def press(self, *keys: str) -> None:
        """Press keys, such as ``ctrl+n``."""
        self._do("key", *keys)

    def click(self, x: int, y: int) -> None:
        """Click at a place in the window."""
        self._do("mousemove", "--sync", "--window", self._window, str(x), str(y), "click", "1")

    def paste(self, words: str) -> None:
        """Paste words that are not on the keyboard."""
        clipboard = subprocess.Popen(
            ["xclip", "-quiet", "-selection", "clipboard"],
            env=self.environment,
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._clipboards.append(clipboard)
        assert clipboard.stdin is not None
        clipboard.stdin.write(words.encode())
        clipboard.stdin.close()
        until(lambda: self._pasted() == words, "the words are in the clipboard", self.alive)
        self.press("ctrl+v")

    def close_window(self) -> None:
        """Ask the window to close, as the cross at its corner does."""
        _ask_to_close(self.environment["DISPLAY"], int(self._window))

    def end(self) -> None:
        """Let go of the clipboard."""
        for one in self._clipboards:
            one.terminate()
            one.wait()

    def _pasted(self) -> str:
        done = subprocess.run(
            ["xclip", "-o", "-selection", "clipboard"],
            env=self.environment,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
        return done.stdout.decode()

    def _do(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *words],
            env=self.environment,
            capture_output=True,
            text=True,
            check=check,
            timeout=PATIENCE,
        )
        return done.stdout


class _ClientMessage(ctypes.Structure):
    """XClientMessageEvent, padded to the size of an XEvent."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 24),
    )


def _ask_to_close(display: str, window: int) -> None:
    """What a window manager sends when somebody presses the cross; Debian's xdotool cannot."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    x11.XInternAtom.restype = ctypes.c_ulong
    opened = ctypes.c_void_p(x11.XOpenDisplay(display.encode()))
    assert opened, "the screen does not answer"
    protocols, delete = (
        x11.XInternAtom(opened, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW")
    )
    message = _ClientMessage(type=_CLIENT_MESSAGE, window=window, message_type=protocols, format=32)
    message.data[0] = delete
    x11.XSendEvent(opened, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
    x11.XCloseDisplay(opened)
