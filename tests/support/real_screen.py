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


@dataclass(frozen=True)
class Clipboard:
    """What other programs on the screen get.

    Attributes:
        environment: of the screen.
    """

    environment: dict[str, str]

    def read(self, selection: str = "clipboard", target: str = "UTF8_STRING") -> str:
        """What is in the ``clipboard`` or the ``primary`` selection; "" where nothing is."""
        external.require("xclip", "it asks for what was copied")
        done = subprocess.run(
            ["xclip", "-o", "-selection", selection, "-target", target],
            env=self.environment,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
        return done.stdout.decode()


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
        until(
            lambda: Clipboard(self.environment).read() == words,
            "the words are in the clipboard",
            self.alive,
        )
        self.press("ctrl+v")

    def close_window(self) -> None:
        """Ask the window to close, as the cross at its corner does."""
        _ask_to_close(self.environment["DISPLAY"], int(self._window))

    def end(self) -> None:
        """Let go of the clipboard."""
        for one in self._clipboards:
            one.terminate()
            one.wait()

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


class _Screen:
    """A connection to a screen that may be asked about windows which go meanwhile."""

    def __init__(self, display: str) -> None:
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XListProperties.restype = ctypes.POINTER(ctypes.c_ulong)
        self.x11.XGetAtomName.restype = ctypes.c_void_p
        # Without a handler of its own, an error ends the process.
        self._handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(
            lambda _display, _error: 0
        )
        self.x11.XSetErrorHandler(self._handler)
        self.opened = ctypes.c_void_p(self.x11.XOpenDisplay(display.encode()))
        assert self.opened, "the screen does not answer"

    def windows(self, window: int) -> Iterator[int]:
        """A window and all that are in it."""
        yield window
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        below, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        asked = (root, parent, below, count)
        if self.x11.XQueryTree(self.opened, ctypes.c_ulong(window), *map(ctypes.byref, asked)):
            found = below[: count.value]
            if below:
                self.x11.XFree(below)
            for one in found:
                yield from self.windows(one)

    def properties(self, window: int) -> Iterator[tuple[str, bytes]]:
        """What other programs can read about a window: names and values."""
        count = ctypes.c_int()
        atoms = self.x11.XListProperties(self.opened, ctypes.c_ulong(window), ctypes.byref(count))
        for atom in atoms[: count.value] if atoms else ():
            name = self.x11.XGetAtomName(self.opened, ctypes.c_ulong(atom))
            if name:
                yield ctypes.string_at(name).decode(), self._value(window, atom)

    def _value(self, window: int, atom: int) -> bytes:
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        count, left, value = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_void_p()
        anything, most = 0, 1 << 20
        self.x11.XGetWindowProperty(
            self.opened,
            *(ctypes.c_ulong(window), ctypes.c_ulong(atom), ctypes.c_long(0), ctypes.c_long(most)),
            *(0, ctypes.c_ulong(anything)),
            *map(ctypes.byref, (kind, form, count, left, value)),
        )
        # Xlib gives numbers of 32 bits as longs.
        size = {8: 1, 16: 2, 32: ctypes.sizeof(ctypes.c_long)}.get(form.value, 0)
        return ctypes.string_at(value, count.value * size) if value else b""


def properties(display: str) -> list[tuple[str, bytes]]:
    """Every property of every window of a screen, and of the screen itself."""
    screen_of = _Screen(display)
    root = screen_of.x11.XDefaultRootWindow(screen_of.opened)
    try:
        return [
            found for window in screen_of.windows(root) for found in screen_of.properties(window)
        ]
    finally:
        screen_of.x11.XCloseDisplay(screen_of.opened)
