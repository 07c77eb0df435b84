"""The program that needs no Python: its size, and from its start to its first painting.

Started as in ``start_window``, in turns with a bare window of Qt for Python, but on a screen: when
the first pixel changes, it is painted. The folder is made for this, which takes minutes, or is the
one that lies as ``defender-app`` in the folder named in ``DEFENDER_BUILT``.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from crypto.passphrase import KdfParameters
from defender_app import vault
from tests.bench.start_window import BARE
from tests.support import clones
from tests.support.real_screen import screen

ROUNDS = 9
LIMIT = 1.3
MOST = 190.0
_MB = 1_000_000
_PATIENCE = 30.0
_WHERE = (200, 200)
_ALL_PLANES = 0xFFFFFFFF
_Z_PIXMAP = 2


class _Screen:
    """One pixel of a screen, which is black while no window is there."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x11.XGetImage.restype = ctypes.c_void_p
        self._x11.XGetPixel.restype = ctypes.c_ulong
        self._opened = ctypes.c_void_p(self._x11.XOpenDisplay(display.encode()))
        self._root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._opened))

    def is_painted(self) -> bool:
        place = (*_WHERE, 1, 1, ctypes.c_ulong(_ALL_PLANES), _Z_PIXMAP)
        image = ctypes.c_void_p(self._x11.XGetImage(self._opened, self._root, *place))
        painted = bool(self._x11.XGetPixel(image, 0, 0))
        self._x11.XFree(image)
        return painted

    def wait(self, *, painted: bool) -> None:
        end = time.perf_counter() + _PATIENCE
        while self.is_painted() != painted:
            if time.perf_counter() > end:
                msg = "the window was not painted"
                raise RuntimeError(msg)
            time.sleep(0.0005)


def measure(rounds: int = ROUNDS) -> list[dict[str, Any]]:
    """Size of the folder, and both started, in turns; the best round of each counts."""
    with tempfile.TemporaryDirectory(prefix="frozen-bench-") as folder:
        built = Path(os.environ.get("DEFENDER_BUILT") or _build(Path(folder)))
        program = built / "defender-app" / "defender-app"
        place = Path(folder) / "vault"
        cost = KdfParameters(memory_kib=64 * 1024, passes=3)
        vault.create(place, ["a passphrase"], drawer_size=256 << 10, training=False, kdf=cost)
        commands = {
            "bare": [sys.executable, "-X", "utf8", "-c", BARE.replace("os._exit(0)", "pass")],
            "ours": [str(program), "window", "--vault", str(place)],
        }
        with screen() as environment:
            own = {"PYTHONPYCACHEPREFIX": str(Path(folder) / "compiled"), "HOME": folder}
            best = _in_turns(commands, environment | own | {"PYTHONDONTWRITEBYTECODE": ""}, rounds)
        return [_size(program.parent), _row("frozen window: start to first painting", best)]


def _build(folder: Path) -> Path:
    source = clones.clone(folder / "source")
    command = (sys.executable, "packaging/release.py", "folder", str(folder))
    subprocess.run(command, cwd=source, check=True)
    return folder


def _in_turns(
    commands: Mapping[str, Sequence[str]], environment: Mapping[str, str], rounds: int
) -> dict[str, float]:
    shown = _Screen(environment["DISPLAY"])
    best = dict.fromkeys(commands, float("inf"))
    for turn in range(rounds + 1):
        for name in sorted(commands, reverse=bool(turn % 2)):
            shown.wait(painted=False)
            begun = time.perf_counter()
            process = subprocess.Popen(
                commands[name], env=dict(environment), stdout=subprocess.DEVNULL
            )
            try:
                shown.wait(painted=True)
                seconds = time.perf_counter() - begun
            finally:
                process.kill()
                process.wait()
            if turn:  # the first one compiles, and reads everything from the disk
                best[name] = min(best[name], seconds)
    return best


def _row(name: str, best: Mapping[str, float]) -> dict[str, Any]:
    ours, bare = best["ours"], best["bare"]
    row = {"name": name, "value": ours, "unit": "s", "peer": bare, "ratio": ours / bare}
    return row | {"limit": LIMIT}


def _size(folder: Path) -> dict[str, Any]:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files) / _MB
    row = {"name": "frozen folder: size against what is allowed", "value": size, "unit": "MB"}
    return row | {"peer": MOST, "ratio": size / MOST, "limit": 1.0}
